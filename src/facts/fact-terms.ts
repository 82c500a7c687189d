// The terms by which a fact is found: words of both languages, names, amounts and dates in normal form.
import type { Amount, EventDate, FoundDate } from '../language/language.ts'
import { searchTerms } from '../language/words.ts'

const LATIN_BESIDE_HANGUL = /(?<=[\p{Script=Latin}\d])(?=\p{Script=Hangul})/gu
const HANGUL_RUN = /\p{Script=Hangul}{2,}/gu

/** What a fact is found by. `statement` and `quote` may be in different languages. */
export type FactTermsInput = {
  statement: string
  quote: string
  /** Of the article that carries it: its words count less than the fact's own. */
  title: string
  /** Who published it: "what did Light Reading write". Counts as a word of the title. */
  publisher?: string
  /** Who says it, where a sentence only says "he". */
  speaker?: string | null
  entities: readonly string[]
  amounts: readonly Amount[]
  dates: readonly FoundDate[]
  topics: readonly string[]
  /** Ids of the watch's event words: with the entities they let the two languages meet. */
  events?: readonly string[]
  /** The statement in the other language, where the base has it. */
  otherStatement?: string | null
}

// A tsvector holds a megabyte and a lexeme 2,046 bytes; a sentence needs far less than this.
const MAX_TERMS = 400
const MAX_TERM_CHARS = 60

/**
 * The search terms of a fact as the text of a tsvector: what the fact itself says has weight A,
 * what only its article's title says has weight D.
 */
export function factTerms(input: FactTermsInput): string {
  const own = new Set([
    ...searchTerms(partScripts(input.statement)),
    ...searchTerms(partScripts(input.quote)),
    ...searchTerms(partScripts(input.otherStatement ?? '')),
    ...searchTerms(partScripts(input.speaker ?? '')),
    ...syllablePairs(input.statement),
    ...syllablePairs(input.quote),
    ...syllablePairs(input.otherStatement ?? ''),
    ...syllablePairs(input.speaker ?? ''),
    ...input.entities.map(entityTerm),
    ...(input.events ?? []).map(eventTerm),
    ...input.amounts.flatMap(amountTerms),
    ...input.dates.flatMap(dateTerms),
    ...input.topics.map(topicTerm),
  ])
  const around = `${input.title} ${input.publisher ?? ''}`
  const title = [...searchTerms(partScripts(around)), ...syllablePairs(around)].filter(
    (term) => !own.has(term),
  )
  const ownLexemes = [...own].map((term) => lexeme(term, ':1A'))
  const titleLexemes = [...new Set(title)].map((term) => lexeme(term, ':1'))
  return [...ownLexemes, ...titleLexemes].slice(0, MAX_TERMS).join(' ')
}

/** A Latin word apart from the particle that it bears: MSP로 is found by "MSP". */
export function partScripts(text: string): string {
  return text.replace(LATIN_BESIDE_HANGUL, ' ')
}

/**
 * The pairs of syllables of every Korean word as it is written: a word is found by them whatever
 * ending it bears, and a name whatever part of it looks like an ending (윤서하는).
 */
export function syllablePairs(text: string): string[] {
  const pairs = new Set<string>()
  for (const [run] of text.normalize('NFC').matchAll(HANGUL_RUN))
    for (let at = 0; at + 2 <= run.length; at++) pairs.add(run.slice(at, at + 2))
  return [...pairs]
}

/** The search term of an entity of the watch. */
export function entityTerm(id: string): string {
  return `e:${id}`
}

/** The search term of an event word of the watch. */
export function eventTerm(id: string): string {
  return `v:${id}`
}

/** The search term of a topic of the watch. */
export function topicTerm(id: string): string {
  return `t:${id}`
}

/** The search terms of an amount: `a:KRW:2.4e12`; a range gives both its ends. */
export function amountTerms(amount: Pick<Amount, 'min' | 'max' | 'unit'>): string[] {
  const ends = [amount.min, amount.max].filter((end) => end !== null)
  return [...new Set(ends)].map((end) => `a:${amount.unit}:${normalNumber(end)}`)
}

/** The search terms of a date: its day, month and year, as far as it names them. */
export function dateTerms(date: Pick<EventDate, 'from' | 'to' | 'precision'>): string[] {
  const year = `d:${date.from.slice(0, 4)}`
  const month = `d:${date.from.slice(0, 7)}`
  switch (date.precision) {
    case 'minute':
    case 'day':
      return [`d:${date.from}`, month, year]
    case 'week':
    case 'month':
      return [month, year]
    case 'quarter':
    case 'half':
      return [`d:${date.from.slice(0, 7)}/${date.to.slice(5, 7)}`, year]
    default:
      return [year]
  }
}

/** A term as it stands in the text of a tsvector or tsquery, quoted. */
export function quoteLexeme(term: string): string {
  const safe = [...term.slice(0, MAX_TERM_CHARS)].filter((char) => char !== '\0').join('')
  return `'${safe.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}

function lexeme(term: string, position: string): string {
  return `${quoteLexeme(term)}${position}`
}

function normalNumber(value: number): string {
  if (value === 0) return '0'
  // Six digits are more than any news figure has and hide what floating point adds.
  const [digits = '', exponent = '0'] = value.toExponential(5).split('e')
  return `${Number(digits)}e${Number(exponent)}`
}
