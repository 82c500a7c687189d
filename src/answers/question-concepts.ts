// What a question names, each with the terms that a fact about it holds: names, words, dates, amounts.
import {
  amountTerms,
  dateTerms,
  entityTerm,
  eventTerm,
  partScripts,
  syllablePairs,
  topicTerm,
} from '../facts/fact-terms.ts'
import { isHangulCode } from '../language/detect-language.ts'
import type { Amount, FoundDate } from '../language/language.ts'
import type { FoundName } from '../language/names.ts'
import { isStopWord, searchTerms, wordsOf } from '../language/words.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import { bridgeWord } from './bridge-words.ts'
import {
  isFrameWord,
  isLightKorean,
  isMeasureWord,
  isScrambledAsking,
  isShortKorean,
  stripQuestionEnding,
  stripQuestionEndings,
} from './question-words.ts'
import { correctedWord } from './spelling.ts'

/** Something that the question names: a fact speaks of it when it holds one of `terms`. */
export type Concept = {
  text: string
  kind: 'word' | 'name' | 'number' | 'date' | 'amount'
  /** Any of them stands for it; the first is its own word. */
  terms: string[]
  /** Pairs of syllables: a long Korean word is half there when half of them are. */
  parts: string[]
  /** Words that mean the same, mostly in the other language: nearly as good as the word. */
  bridged: string[]
  /** What a mistyped word was meant to be: looked for when no fact holds the word itself. */
  meant: string[]
  /** 0..1: words of the question's frame count little. */
  weight: number
}

/** More than any question needs. */
const MAX_CONCEPTS = 16

/** What was found in a question by other readers. */
export type Found = {
  entities: FoundName[]
  events: FoundName[]
  dates: FoundDate[]
  amounts: Amount[]
}

/** The concepts of a question, heaviest first. Pure. */
export function conceptsOf(index: WatchIndex, text: string, found: Found): Concept[] {
  const concepts: Concept[] = found.entities.map((name) => ({
    text: name.text,
    kind: 'name',
    // A title names its subject in words; a recorded sentence has the name's id.
    terms: [entityTerm(name.id), ...oneWord(name.text)],
    parts: [],
    meant: [],
    bridged: [],
    weight: 1,
  }))
  for (const date of found.dates) concepts.push(dateConcept(date))
  const amounts = found.amounts.filter(isFigure)
  for (const amount of amounts) {
    concepts.push({
      text: amount.text,
      kind: 'amount',
      terms: [...amountTerms(amount), ...searchTerms(amount.text).slice(0, 2)],
      parts: [],
      meant: [],
      bridged: [],
      weight: 1,
    })
  }
  const taken = [...found.entities, ...found.dates, ...amounts]
  const asked = new Set(askedKind(text))
  const narrow = !index.watch.topics.some((topic) => topic.everything)
  const named = new Set(narrow ? properWords(text) : [])
  // 함께 is too common to be indexed: what is done together is 공동.
  const asking = blank(text, taken).replace(/함께/gu, '공동')
  for (const word of wordsOf(partScripts(stripQuestionEndings(asking)))) {
    if (isStopWord(word) || isScrambledAsking(word) || /^[a-z]$/.test(word)) continue
    const concept = named.has(word)
      ? asName(wordConcept(index, word, found))
      : wordConcept(index, word, found)
    concepts.push(asked.has(word) ? { ...concept, weight: concept.weight / 2 } : concept)
  }
  return dedupe(concepts).slice(0, MAX_CONCEPTS)
}

/** Words with a capital within a sentence: names, also of what no watch knows ("Mokdong"). */
function properWords(text: string): string[] {
  const words = text.match(/\p{L}+/gu) ?? []
  const capitals = words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word))
  // A headline's capitals name nothing.
  if (capitals.length > words.length / 2) return []
  return wordsOf((text.match(/(?<=[\p{Ll}\d,;] )\p{Lu}\p{Ll}{2,}/gu) ?? []).join(' '))
}

function asName(concept: Concept): Concept {
  const known = concept.bridged.length > 0 || concept.weight < 1 || concept.terms.length > 1
  return known ? concept : { ...concept, kind: 'name' }
}

/** "Three budget airlines" says which airlines; 한 사람 is somebody. Neither is a figure to look for. */
function isFigure(amount: Amount): boolean {
  return /^(?:[A-Z]{3}|%.*)$/.test(amount.unit) || /\d{2}/.test(amount.text)
}

function dateConcept(date: FoundDate): Concept {
  // The finest term says what is asked: a question about June is not answered by any of that year.
  const finest = readings(date).flatMap((days) => dateTerms({ ...date, ...days })[0] ?? [])
  const year =
    date.precision === 'year' ? /^\D*((?:19|20)\d\d)\D*$/.exec(date.text)?.[1] : undefined
  const terms = [...finest, ...(year ? [year] : [])]
  return { text: date.text, kind: 'date', terms, parts: [], meant: [], bridged: [], weight: 1 }
}

/** How far back a date without its year may lie. */
const YEARS_BACK = 3

/** The days that a date may mean: "21 July" is of this year or of one before it. */
export function readings(
  date: Pick<FoundDate, 'text' | 'from' | 'to' | 'precision'>,
): { from: string; to: string }[] {
  const { text, from, to, precision } = date
  const short = SHORT_YEAR.exec(text)?.[1]
  if (short !== undefined) return [...readings({ ...date, text: `${text} ` }), monthOf(to, short)]
  const named = /^(?:day|month|minute)$/.test(precision) && /\d|[a-z]{3}/i.test(text)
  const dated = /(?:19|20)\d\d|'\d\d|[이지올내작]|last|this|next|to|ago|week|day\b/i.test(text)
  if (!named || dated) return [{ from, to }]
  return Array.from({ length: YEARS_BACK + 1 }, (_, back) => {
    const inYear = (day: string) => `${Number(day.slice(0, 4)) - back}${day.slice(4)}`
    return { from: inYear(from), to: inYear(to) }
  })
}

/** "June 24" may be a day, and June of 2024. */
const SHORT_YEAR = /^\p{L}{3,9}\.? (2\d)$/u

function monthOf(day: string, year: string): { from: string; to: string } {
  const month = `20${year}-${day.slice(5, 7)}`
  const last = new Date(Date.UTC(Number(`20${year}`), Number(day.slice(5, 7)), 0)).getUTCDate()
  return { from: `${month}-01`, to: `${month}-${last}` }
}

function topicsCalled(index: WatchIndex, eventId: string): string[] {
  const event = index.watch.eventWords.find(({ id }) => id === eventId)
  const words = new Set([...(event?.words.en ?? []), ...(event?.words.ko ?? [])])
  return index.watch.topics
    .filter(({ words: { en, ko } }) => [...en, ...ko].some((word) => words.has(word)))
    .map(({ id }) => id)
}

/** Happenings of many kinds: revenue is no profit, and a plan no expectation. */
const BROAD_EVENTS = new Set(['results', 'announce', 'plan', 'expect', 'disclose', 'price', 'rate'])

/** Happenings by whose noun a whole topic is called. */
const NAMING_EVENTS = new Set(['contract', 'partner', 'agree', 'outage'])

function wordConcept(index: WatchIndex, raw: string, found: Found): Concept {
  const word = stripQuestionEnding(raw)
  const event = found.events.find((name) => wordsOf(name.text).includes(raw))
  // "The deal" is the partnership: what is filed under the topic speaks of it without the word. An
  // act ("resign") is no such name: the topic holds much besides.
  const meant = correctedWord(index, word) ?? []
  const named = event && NAMING_EVENTS.has(event.id) ? topicsCalled(index, event.id) : []
  const acts = event && !BROAD_EVENTS.has(event.id) ? [eventTerm(event.id)] : []
  const terms = [word, ...(raw === word ? [] : [raw]), ...acts]
  const parts = word.length > 2 && isHangulCode(word.charCodeAt(0)) ? syllablePairs(word) : []
  const kind = /^\d/.test(word) ? 'number' : 'word'
  const alike = bridgeWord(word)
  const bridged = [...named.map(topicTerm), ...alike]
  const bare = isLightKorean(word) && alike.length === 0 && !event
  const light =
    bare || isFrameWord(word) || isStopWord(word) || isShortKorean(word) || /^[a-z]$/.test(word)
  const weight = isMeasureWord(word) ? 0.45 : light ? 0.25 : 1
  return { text: word, kind, terms, parts, meant, bridged, weight }
}

/** "Which state …": an answer says Texas, and need not say that it is a state. */
function askedKind(text: string): string[] {
  const english = /\b(?:which|what)\s+(?:(?:type|kind|sort)s? of\s+)?(\p{L}+(?:\s+\p{L}+)?)/iu.exec(
    text,
  )
  const korean = /(?:몇|어느|어떤|무슨)\s+(\p{Script=Hangul}+)/u.exec(text)
  return wordsOf(`${english?.[1] ?? ''} ${stripQuestionEndings(korean?.[1] ?? '')}`)
}

function oneWord(alias: string): string[] {
  const words = wordsOf(alias)
  return words.length === 1 ? words : []
}

/** A text with spaces in place of its spans, so that the places of the others stay. */
export function blank(text: string, spans: { start: number; end: number }[]): string {
  let out = text
  for (const { start, end } of spans)
    out = out.slice(0, start) + ' '.repeat(Math.max(0, end - start)) + out.slice(end)
  return out
}

function dedupe(concepts: Concept[]): Concept[] {
  const seen = new Set<string>()
  return concepts
    .filter((concept) => {
      const key = concept.terms[0] ?? concept.text
      if (concept.terms.length === 0 || seen.has(key)) return false
      seen.add(key)
      return true
    })
    .sort((a, b) => b.weight - a.weight)
}
