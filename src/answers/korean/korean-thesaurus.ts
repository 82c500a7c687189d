// Which Korean words say the same, in whatever form they stand, and what is of which kind. Pure.
import { KOREAN_KINDS } from './korean-instances.ts'
import { KOREAN_NOUNS } from './korean-nouns.ts'
import { isNativeForm, openForms } from './korean-stems.ts'
import { KOREAN_VERBS } from './korean-verbs.ts'

/** What a word means: the lines of the thesaurus that it heads, and those that it stands in. */
export type Senses = { heads: readonly number[]; members: readonly number[] }

type Entry = { heads: number[]; members: number[] }
type Index = { exact: Map<string, Entry>; open: Map<string, Entry> }

const VERB_LINES = linesOf(KOREAN_VERBS)
const VERBS = indexOf(VERB_LINES, 0)
const NOUNS = indexOf(linesOf(KOREAN_NOUNS), VERB_LINES.length)
const KINDS = indexOf(linesOf(KOREAN_KINDS), 0)
const LONGEST = 7
/** Of two words that are both told for a third. */
const SHARED = 0.3
/** Words that were looked up. */
const KNOWN = new Map<string, Senses>()
const MOST_KNOWN = 20_000
const NOTHING: Senses = { heads: [], members: [] }

/** What may follow a noun: particles, the copula, a verb made of it; of one syllable, particles alone. */
const AFTER_NOUN =
  /^(?:들|적|상|별|용)?(?:$|은|는|이|가|을|를|의|에|와|과|도|만|로|며|나|란|랑|께|보다|부터|까지|마다|처럼|조차|밖에|으로|라|다|였|인|입|임|일|하|한|할|함|해|했|합|되|된|될|됨|돼|됐|됩|시키|시킨|시킬|시켰|시켜|받|당하|당한|당했)/u
const AFTER_SYLLABLE = /^(?:은|는|이|가|을|를|의|에|에서|와|과|도|만|로|으로)?$/u

/** What a word means, as a verb and as a noun. */
export function sensesOf(token: string): Senses {
  if (!/^\p{Script=Hangul}/u.test(token)) return NOTHING
  const known = KNOWN.get(token)
  if (known) return known
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear()
  const senses = joined([verbIn(token), nounIn(NOUNS, token)])
  KNOWN.set(token, senses)
  return senses
}

/** The kinds that it names, and those that it is one of. */
export function kindsOf(token: string): Senses {
  return nounIn(KINDS, token) ?? NOTHING
}

/** 0..1: how surely two words say the same: one is told as another word for the other, or both for a third. */
export function sameness(one: Senses, other: Senses): number {
  const all = [...other.heads, ...other.members]
  if (one.heads.some((line) => all.includes(line))) return 0.8
  if (one.members.some((line) => other.heads.includes(line))) return 0.8
  return one.members.some((line) => other.members.includes(line)) ? SHARED : 0
}

/** By the longest stem that it begins with. */
function verbIn(token: string): Entry | undefined {
  for (let length = Math.min(token.length, LONGEST); length >= 2; length--) {
    const start = token.slice(0, length)
    const found = VERBS.exact.get(start)
    const open = openForms(start).flatMap((form) => VERBS.open.get(form) ?? [])
    if (found || open.length > 0) return joined([found, ...open])
  }
  return token.length === 1 ? VERBS.exact.get(token) : undefined
}

/** The noun that it is, or the one that it ends in: 전세대출 is a 대출. */
function nounIn({ exact }: Index, token: string): Entry | undefined {
  for (let from = 0; from === 0 || from <= token.length - 2; from++)
    for (let to = Math.min(token.length, from + LONGEST); to >= from + (from ? 2 : 1); to--) {
      const found = exact.get(token.slice(from, to))
      const after = to === 1 ? AFTER_SYLLABLE : AFTER_NOUN
      if (found && after.test(token.slice(to))) return found
    }
  return undefined
}

function joined(entries: readonly (Senses | undefined)[]): Entry {
  return {
    heads: entries.flatMap((entry) => entry?.heads ?? []),
    members: entries.flatMap((entry) => entry?.members ?? []),
  }
}

function linesOf(data: string): string[][] {
  return data
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
}

function indexOf(lines: readonly string[][], from: number): Index {
  const exact = new Map<string, Entry>()
  const open = new Map<string, Entry>()
  const add = (map: Map<string, Entry>, key: string, line: number, isHead: boolean) => {
    const entry = map.get(key) ?? { heads: [], members: [] }
    entry[isHead ? 'heads' : 'members'].push(line)
    map.set(key, entry)
  }
  for (const [at, line] of lines.entries())
    for (const [place, stem] of line.entries()) {
      add(exact, stem, from + at, place === 0)
      if (!isNativeForm(stem)) continue
      for (const form of openForms(stem)) add(open, form, from + at, place === 0)
    }
  return { exact, open }
}
