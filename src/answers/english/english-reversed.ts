// Whether a report tells the contrary of what an English question takes for granted. Pure.
import { stemOf } from '../sense-lexicon.ts'
import { OPPOSED, OPPOSED_KINDS } from './english-opposites.ts'
import { predicateOf } from './english-predicate.ts'
import { HELD, matchIn, type Reading } from './english-reading.ts'
import type { EnglishWord } from './english-words.ts'

type Phrase = readonly string[]
type Side = readonly Phrase[]

type Pair = readonly [Side, Side]

const ACTS = pairsOf(OPPOSED)
const KINDS = pairsOf(OPPOSED_KINDS)

function pairsOf(lines: string): Pair[] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [one = [], other = []] = line.split('|').map(sideOf)
      return [[one, other] as const, [other, one] as const]
    })
}

/** A question that speaks of what was not says its act the other way round itself. */
const TURNED =
  /\b(?:no(?! confidence)|not|never|nobody|none|neither|nor|without|cannot|\w+n['’]t|avoid\w*|prevent\w*|fail\w*|stop\w*|despite|instead|rather|still|exempt\w*|except\w*|although|though|even|again|or|how (?:close|likely))\b/i
/** And a sentence that does. */
const DENYING = /^(?:no|not|never|nobody|none|neither|nor|without|cannot|\w+n['’]t)$/i
/** What was only meant was not done. */
const INTENDED =
  /^(?:planned|wanted|hoped|threatened|intended|meant|supposed|tried|failed|refused|attempted)$/i
/** So much else of the question the sentence must hold that tells the contrary. */
const OTHERS = 0.8

/** "Why did sales rise?", where it is told that they fell. */
export function isReversed(reading: Reading): boolean {
  const { question, words, told } = reading
  if (TURNED.test(question)) return false
  const { words: whole, act, beside } = predicateOf(question)
  const asked = whole.map(({ stem }) => stem)
  const acts = [act, ...beside]
  const everywhere = asked.map((_, at) => at)
  return [...ACTS, ...KINDS].some(([said, contrary], i) => {
    const places = i < ACTS.length ? acts : everywhere
    const done = places
      .filter((at) => !isOver(reading, whole, at))
      .filter((at) => said.some((phrase) => placesOf(phrase, asked).includes(at)))
    if (done.length === 0) return false
    const spoken = new Set(said.flat())
    const others = [...words, ...reading.names].filter(({ stem }) => !spoken.has(stem))
    const weights = told.map((sentence) => weigh(others, sentence))
    if (told.some((one, at) => tells(said, one) && (weights[at] ?? 0) >= OTHERS)) return false
    const isTold = (one: readonly EnglishWord[]) =>
      tells(said, one) ||
      (!tells(contrary, one) &&
        !one.some(({ raw }) => INTENDED.test(raw)) &&
        done.some((at) => isKin(whole[at], one)))
    const same = told.map((one, at) => (isTold(one) ? Math.max(OTHERS, weights[at] ?? 0) : 0))
    const turned = told.map((one, at) => (tells(contrary, one) ? (weights[at] ?? 0) : 0))
    return Math.max(...turned) > Math.max(OTHERS - 0.01, ...same)
  })
}

/** "Whom did she defeat?" She did not lose; and what went on for 26 days has ended. */
function isOver({ kind, question }: Reading, whole: readonly EnglishWord[], at: number): boolean {
  const { raw = '' } = whole[at] ?? {}
  if (/^(?:defeat|beat)$/i.test(raw) && /\b(?:did|does|do|will|to)\b/i.test(question)) return true
  return kind === 'duration' && /^(?:go|carry|continue|last)$/i.test(raw)
}

/** Who declined to speak lowered nothing. */
function isKin(word: EnglishWord | undefined, sentence: readonly EnglishWord[]): boolean {
  if (word === undefined) return false
  const told = sentence.filter(
    ({ raw }, at) => !(/^declin/i.test(raw) && sentence[at + 1]?.raw === 'to'),
  )
  return matchIn(word, told) >= HELD
}

function weigh(others: readonly EnglishWord[], sentence: readonly EnglishWord[]): number {
  return others.reduce((sum, word) => sum + matchIn(word, sentence), 0)
}

function tells(side: Side, sentence: readonly EnglishWord[]): boolean {
  const stems = sentence.map(({ stem }) => stem)
  return side.some((phrase) =>
    placesOf(phrase, stems).some(
      (at) =>
        !sentence.slice(Math.max(0, at - 2), at).some(({ raw }) => DENYING.test(raw)) &&
        !sentence.slice(Math.max(0, at - 4), at).some(({ raw }) => INTENDED.test(raw)),
    ),
  )
}

function placesOf([first = '', ...rest]: Phrase, stems: readonly string[]): number[] {
  return stems.flatMap((stem, at) => {
    if (stem !== first) return []
    let from = at + 1
    for (const word of rest) {
      const next = stems.slice(from, from + 3).indexOf(word)
      if (next === -1) return []
      from += next + 1
    }
    return [at]
  })
}

function sideOf(list: string): Side {
  return list
    .split(',')
    .map((phrase) => phrase.trim().split(/\s+/).map(stemOf))
    .filter((phrase) => phrase[0] !== '')
}
