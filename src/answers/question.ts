// A question as the rules see it: what is asked, about whom, when, and in which language.
import {
  amountTerms,
  dateTerms,
  entityTerm,
  eventTerm,
  partScripts,
  syllablePairs,
  topicTerm,
} from '../facts/fact-terms.ts'
import { findAmounts } from '../language/amounts.ts'
import { findDates } from '../language/dates.ts'
import { detectLanguage, isHangulCode } from '../language/detect-language.ts'
import type { Amount, FoundDate, Lang } from '../language/language.ts'
import { isDay } from '../language/local-day.ts'
import { type FoundName, findNames } from '../language/names.ts'
import { isStopWord, searchTerms, wordsOf } from '../language/words.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import { bridgeWord } from './bridge-words.ts'
import {
  asksAsOf,
  asksHistory,
  asksYesNo,
  isFrameWord,
  isMeasureWord,
  isScrambledAsking,
  isThirdLanguage,
  kindOf,
  leansOnThread,
  type QuestionKind,
  refusalOf,
  isShortKorean,
  stripQuestionEnding,
  stripQuestionEndings,
  type Wanted,
  wantedOf,
} from './question-words.ts'
import { type Focus, focusOf } from './question-focus.ts'
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

export type ThreadContext = {
  storyId: number | null
  lastQuestion: string | null
  factIds: number[]
  entities: string[]
}

export type Question = {
  text: string
  lang: Lang
  kind: QuestionKind
  wants: Wanted
  yesNo: boolean
  history: boolean
  concepts: Concept[]
  /** What a Korean question asks for; null in English. */
  focus: Focus | null
  entities: string[]
  events: string[]
  topics: string[]
  dates: FoundDate[]
  amounts: Amount[]
  /** Local day to answer for, and local day since which changes are asked for. */
  asOf: string | null
  since: string | null
  followUp: boolean
  refusal: 'opinion' | 'prediction' | 'private' | 'not-a-question' | null
}

export type QuestionContext = {
  now: Date
  zone: string
  /** Where the words do not show it, and where it is known that the asker wants this one. */
  lang?: Lang | undefined
  thread?: ThreadContext | null
}

/** More than any question needs; the rest of a pasted page says nothing about what is asked. */
const MAX_CHARS = 1_200
const MAX_CONCEPTS = 16

/** Reads a question. Pure; any text is a question to it, also markup, code and emoji. */
export function readQuestion(index: WatchIndex, raw: string, context: QuestionContext): Question {
  const text = cleanQuestion(raw)
  const lang = context.lang ?? detectLanguage(text, 'en')
  const entities = findNames(index.entities, text)
  const events = findNames(index.events, text)
  const dates = findDates(text, { publishedAt: context.now, zone: context.zone })
  const amounts = findAmounts(text).filter((amount) => amount.unit !== '')
  const topics = findNames(index.topics, text)
  const day = dates.find((date) => date.precision === 'day' || date.precision === 'minute')
  const kind = kindOf(text)
  const asOf = asksAsOf(text) && day && isDay(day.to) ? day.to : null
  const since = kind === 'changed' ? (dates[0]?.from ?? null) : null
  const concepts = conceptsOf(text, {
    entities,
    events,
    topicsOf: (event) => topicsCalled(index, event),
    meantBy: (word) => correctedWord(index, word) ?? [],
    dates: asOf ? [] : dates,
    amounts,
  })
  const bare = concepts.every((concept) => concept.weight < 1)
  const thread = context.thread ?? null
  return {
    text,
    lang,
    kind,
    wants: wantedOf(text),
    yesNo: asksYesNo(text),
    history: asksHistory(text),
    concepts,
    focus: /\p{Script=Hangul}/u.test(text) ? focusOf(text) : null,
    entities: ids(entities),
    events: ids(events),
    topics: ids(topics),
    dates,
    amounts,
    asOf,
    since,
    followUp: thread !== null && (bare || (text.length < 80 && leansOnThread(text))),
    refusal: isEmpty(text) || isThirdLanguage(text) ? 'not-a-question' : refusalOf(text),
  }
}

/** The terms to search for, heaviest concepts first. Pure. */
export function questionTerms(question: Pick<Question, 'concepts'>): string[] {
  const terms = question.concepts.flatMap((concept) => [
    ...concept.terms,
    ...concept.parts,
    ...concept.bridged,
    ...concept.meant,
  ])
  return [...new Set(terms)]
}

/** Mentions, addresses, markup and invisible characters off; cut to what a person would ask. */
export function cleanQuestion(raw: string): string {
  return raw
    .slice(0, MAX_CHARS * 4)
    .normalize('NFKC')
    .replace(/<(?:[@#!][^>\n]{0,80}|https?:[^>\n]{0,500})>/g, ' ')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/<\/?[a-z][^>\n]{0,200}>/gi, ' ')
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_CHARS)
}

function isEmpty(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text)
}

function ids(found: FoundName[]): string[] {
  return [...new Set(found.map((name) => name.id))]
}

type Found = {
  entities: FoundName[]
  events: FoundName[]
  /** Topics that are called by the words of an event. */
  topicsOf: (event: string) => string[]
  /** What a mistyped word was meant to be, as search terms. */
  meantBy: (word: string) => string[]
  dates: FoundDate[]
  amounts: Amount[]
}

function conceptsOf(text: string, found: Found): Concept[] {
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
  for (const amount of found.amounts) {
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
  const taken = [...found.entities, ...found.dates, ...found.amounts]
  const asked = new Set(askedKind(text))
  for (const word of wordsOf(partScripts(stripQuestionEndings(blank(text, taken))))) {
    if (isStopWord(word) || isScrambledAsking(word) || /^[a-z]$/.test(word)) continue
    const concept = wordConcept(word, found)
    concepts.push(asked.has(word) ? { ...concept, weight: concept.weight / 2 } : concept)
  }
  return dedupe(concepts).slice(0, MAX_CONCEPTS)
}

function dateConcept(date: FoundDate): Concept {
  // The finest term says what is asked: a question about June is not answered by any of that year.
  const [finest] = dateTerms(date)
  const year =
    date.precision === 'year' ? /^\D*((?:19|20)\d\d)\D*$/.exec(date.text)?.[1] : undefined
  const terms = [...(finest ? [finest] : []), ...(year ? [year] : [])]
  return { text: date.text, kind: 'date', terms, parts: [], meant: [], bridged: [], weight: 1 }
}

function topicsCalled(index: WatchIndex, eventId: string): string[] {
  const event = index.watch.eventWords.find(({ id }) => id === eventId)
  const words = new Set([...(event?.words.en ?? []), ...(event?.words.ko ?? [])])
  return index.watch.topics
    .filter(({ words: { en, ko } }) => [...en, ...ko].some((word) => words.has(word)))
    .map(({ id }) => id)
}

/** Happenings by whose noun a whole topic is called. */
const NAMING_EVENTS = new Set(['contract', 'partner', 'agree', 'outage'])

function wordConcept(raw: string, found: Found): Concept {
  const word = stripQuestionEnding(raw)
  const event = found.events.find((name) => wordsOf(name.text).includes(raw))
  // "The deal" is the partnership: what is filed under the topic speaks of it without the word. An
  // act ("resign") is no such name: the topic holds much besides.
  const meant = found.meantBy(word)
  const named = event && NAMING_EVENTS.has(event.id) ? found.topicsOf(event.id) : []
  const terms = [word, ...(raw === word ? [] : [raw]), ...(event ? [eventTerm(event.id)] : [])]
  const parts = word.length > 2 && isHangulCode(word.charCodeAt(0)) ? syllablePairs(word) : []
  const kind = /^\d/.test(word) ? 'number' : 'word'
  const light = isFrameWord(word) || isStopWord(word) || isShortKorean(word) || /^[a-z]$/.test(word)
  const bridged = [...named.map(topicTerm), ...bridgeWord(word)]
  const weight = light ? 0.25 : isMeasureWord(word) ? 0.5 : 1
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

function blank(text: string, spans: { start: number; end: number }[]): string {
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
