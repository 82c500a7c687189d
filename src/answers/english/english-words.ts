// The words of an English text with what else may be said for them, so that a question and a report
// can be compared whichever of a family's words each chose. Pure.
import { isStopWord } from '../../language/words.ts'
import { entriesOf, type Entry } from './english-entries.ts'
import { stemOf } from '../sense-lexicon.ts'

export type EnglishWord = {
  raw: string
  /** Its own, and those of its parts: "92-room" is also a room. */
  stem: string
  parts: readonly string[]
  /** Bears a capital where a common word would not. */
  name: boolean
  /** Says nothing of its own. */
  light: boolean
  /** Says something with the words behind it: "set up". */
  phrased: boolean
  families: readonly number[]
  /** Lines of the thesaurus that it heads, and those that it is told in. */
  heads: readonly number[]
  members: readonly number[]
}

/** Words of so many uses that by themselves they tell nothing. */
const LIGHT = new Set(
  (
    'go come take get give make have put do keep set run let can may will not no with from up down ' +
    'over away together in on at of to more out use call mean say tell know see look become happen be ' +
    'way thing kind sort part time new early late back also now then'
  ).split(' '),
)
const EMPTY = new Set(
  (
    'do have be go come take get give make put let keep become happen use mean call set seem way ' +
    'thing kind sort type one many much ago still yet now then so too very such also again ' +
    'ought exactly really actually once per each every together alone while whose apart thank thanks want ' +
    'try need intend plan decide agree able going'
  ).split(' '),
)

/** What of a word needs none of its neighbours, by the word as it stands: a text has few of them, often. */
export type KnownWords = Map<string, { word: EnglishWord; phrases: readonly Entry[] }>

/** The words of a text in order; whoever reads several texts hands on what is known of their words. */
export function englishWords(text: string, known: KnownWords = new Map()): EnglishWord[] {
  const tokens = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
  const read = tokens.map((token) => knownWord(token.replace(/['’]s?$/u, ''), known))
  const stems = read.map(({ word }) => word.stem)
  return read.map(({ word, phrases }, at) => {
    const told = phrases.filter(({ rest }) => follows(stems, at, rest))
    if (told.length === 0) return word
    const also = linesIn(told)
    return {
      ...word,
      phrased: true,
      families: [...word.families, ...also.families],
      heads: [...word.heads, ...also.heads],
      members: [...word.members, ...also.members],
    }
  })
}

function knownWord(
  raw: string,
  known: KnownWords,
): { word: EnglishWord; phrases: readonly Entry[] } {
  const before = known.get(raw)
  if (before) return before
  const lower = raw.toLowerCase()
  const stem = stemOf(GRADED.get(lower) ?? lower)
  const parts = raw.includes('-') ? partsOf(raw) : []
  const entries = [...new Set([stem, ...parts])].flatMap(entriesOf)
  const isAlone = ({ rest }: Entry) => rest.length === 0
  const word = {
    raw,
    stem,
    parts,
    name: /^\p{Lu}/u.test(raw),
    phrased: false,
    light: isStopWord(stem) || isStopWord(lower) || isEmpty(raw, stem),
    ...linesIn(LIGHT.has(stem) ? [] : entries.filter(isAlone)),
  }
  const read = { word, phrases: entries.filter((entry) => !isAlone(entry)) }
  known.set(raw, read)
  return read
}

/** "Nearest" and "closer" say of more or most what "near" and "close" do. */
const GRADED = new Map(
  (
    'near close long short high low large small big great young old tall deep wide broad narrow strong weak ' +
    'rich poor hot cold warm cool slow fast quick heavy light cheap dear thick thin hard soft safe rare easy ' +
    'busy noisy dirty clean dry wet steep bright dark loud quiet rough smooth sharp sweet tough wealthy deadly ' +
    'costly healthy heavy lucky angry happy hungry tiny'
  )
    .split(' ')
    .flatMap((base) => gradesOf(base).map((form) => [form, base] as const)),
)

function gradesOf(base: string): string[] {
  const root = base.replace(/e$/, '').replace(/y$/, 'i')
  const short = /^[^aeiou]*[aeiou][bdgmnt]$/.test(base) ? base + base.slice(-1) : root
  return [`${short}er`, `${short}est`]
}

function isEmpty(raw: string, stem = ''): boolean {
  return EMPTY.has(raw.toLowerCase()) || EMPTY_STEMS.has(stem)
}

const EMPTY_STEMS = new Set([...EMPTY].map(stemOf))

function linesIn(entries: readonly Entry[]): Pick<EnglishWord, 'families' | 'heads' | 'members'> {
  const of = (kind: Entry['as']) => entries.filter(({ as }) => as === kind).map(({ line }) => line)
  return { families: of('kin'), heads: of('head'), members: of('member') }
}

function partsOf(raw: string): string[] {
  return raw
    .toLowerCase()
    .split('-')
    .filter((part) => part.length > 2)
    .map(stemOf)
}

/** A phrase gives its families to its first word, with a word or two between. */
const GAP = 2
function follows(stems: readonly string[], at: number, rest: readonly string[]): boolean {
  let from = at + 1
  for (const word of rest) {
    const next = stems.slice(from, from + 1 + GAP).indexOf(word)
    if (next === -1) return false
    from += next + 1
  }
  return true
}

/** How far one word tells what another does: 1 for itself, less for one of its family. */
export function kinship(a: EnglishWord, b: EnglishWord): number {
  if (a.stem !== '' && (a.stem === b.stem || b.parts.includes(a.stem))) return 1
  if (a.families.some((family) => b.families.includes(family))) return 0.8
  if (isPrefixed(a.stem, b.stem)) return 0.8
  return isToldFor(a, b) ? TOLD_FOR : 0
}

/** One is told as another word for the other. */
function isToldFor(a: EnglishWord, b: EnglishWord): boolean {
  return (
    a.heads.some((line) => b.members.includes(line) || b.heads.includes(line)) ||
    a.members.some((line) => b.heads.includes(line))
  )
}

const TOLD_FOR = 0.7

/** "Evacuation" and "evacuated", "Varnian" and "Varnia". */
function isPrefixed(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length)
  return most >= 5 && a.slice(0, Math.max(5, most - 1)) === b.slice(0, Math.max(5, most - 1))
}
