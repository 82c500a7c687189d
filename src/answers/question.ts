// A question as the rules see it: what is asked, about whom, when, and in which language.
import { findAmounts } from '../language/amounts.ts'
import { findDates } from '../language/dates.ts'
import { detectLanguage } from '../language/detect-language.ts'
import type { Amount, FoundDate, Lang } from '../language/language.ts'
import { isDay } from '../language/local-day.ts'
import { type FoundName, findNames } from '../language/names.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import { asOfPhrase } from './as-of-phrase.ts'
import { blank, type Concept, conceptsOf } from './question-concepts.ts'
import { inYearNamed } from './dates-in-year.ts'
import { englishFocusOf } from './english/english-focus.ts'
import { type Focus, focusOf } from './question-focus.ts'
import { speakerAsked } from './question-turns.ts'
import { writtenOut } from './chat-spelling.ts'
import { inNames } from './described-names.ts'
import {
  asksAsOf,
  asksHistory,
  asksYesNo,
  isThirdLanguage,
  kindOf,
  leansOnThread,
  type QuestionKind,
  refusalOf,
  type Wanted,
  wantedOf,
} from './question-words.ts'

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
  /** What it asks for. */
  focus: Focus
  entities: string[]
  /** Whose words are asked for. */
  speakers: string[]
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

/** Reads a question. Pure; any text is a question to it, also markup, code and emoji. */
export function readQuestion(index: WatchIndex, raw: string, context: QuestionContext): Question {
  const text = inNames(index, cleanQuestion(raw))
  const lang = context.lang ?? detectLanguage(text, 'en')
  const entities = findNames(index.entities, text)
  const events = findNames(index.events, text)
  const dates = inYearNamed(findDates(text, { publishedAt: context.now, zone: context.zone }))
  const amounts = findAmounts(text).filter((amount) => amount.unit !== '')
  const topics = findNames(index.topics, text)
  const kind = kindOf(text)
  const { asOf, said } = asOfIn(text, dates)
  const since = kind === 'changed' ? sinceOf(text, dates[0]) : null
  // The day that it is asked for is no part of what is asked.
  const isAsked = ({ start, end }: FoundDate) =>
    !said.some((one) => start < one.end && end > one.start)
  const found = { entities, events, dates: dates.filter(isAsked), amounts }
  const asked = blank(text, said)
  const concepts = conceptsOf(index, asked, found)
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
    focus: /\p{Script=Hangul}/u.test(text) ? focusOf(text) : englishFocusOf(text),
    entities: ids(entities),
    speakers: ids(findNames(index.entities, speakerAsked(text) ?? '')).slice(-1),
    events: ids(events),
    topics: ids(topics),
    dates,
    amounts,
    asOf,
    since,
    followUp:
      thread !== null &&
      (bare || isFragment(text, entities) || (text.length < 80 && leansOnThread(text))),
    refusal: isEmpty(text) || isThirdLanguage(text) ? 'not-a-question' : refusalOf(text),
  }
}

/** The terms to search for: the concepts' own words first, then what else may stand for them. Pure. */
export function questionTerms({ concepts }: Pick<Question, 'concepts'>): string[] {
  const own = concepts.flatMap(({ terms, parts }) => [...terms, ...parts])
  const others = concepts.flatMap(({ bridged, meant }) => [...bridged, ...meant])
  return [...new Set([...own, ...others])]
}

/** Mentions, addresses, markup and invisible characters off; cut to what a person would ask. */
export function cleanQuestion(raw: string): string {
  const bare = raw
    .slice(0, MAX_CHARS * 4)
    .normalize('NFKC')
    .replace(/<(?:[@#!][^>\n]{0,80}|https?:[^>\n]{0,500})>/g, ' ')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/<\/?[a-z][^>\n]{0,200}>/gi, ' ')
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(INTERJECTION, '')
  return (
    writtenOut(bare)
      .replace(/(?<=[\d\p{Script=Hangul}]\p{Script=Hangul})(?:이랑|랑|하고)(?=\s)/gu, '와')
      .replace(/(?<=[A-Za-z])(?:이랑|랑|하고)(?=\s)/gu, '와')
      .replace(/(?<=[\p{L}])한테(?=\s|서)/gu, '에게')
      .replace(/\blow[- ]cost\b/gi, 'budget')
      // 처음엔 언제 나온다고 했나: as it was planned at first.
      .replace(/처음(?:엔|에는|에)(?=\s)/gu, '당초')
      .replace(
        /\b((?:19|20)\d\d)(?:['’]s)? (first|second|third|fourth)[- ](quarter|half)\b/gi,
        '$2 $3 of $1',
      )
      .replace(
        /(?<![\d.])(2\d)년(?=\s*(?:\d{1,2}\s?월|[1-4]\s?분기|[상하]반기|도|에|의|와|과|이랑|랑|은|는|엔|\s))/gu,
        '20$1년',
      )
      .replace(/(?<![\w.])(20\d\d|)\s?([1-4])Q(?![\w])/g, ' Q$2 $1 ')
      .replace(
        /(?<![$€£¥₩\d.,])(\d[\d.,]*\s?trillion)(?!\w|[\s-]?(?:won|dollars?|yen|euros?|pounds?|yuan|krw|usd))/gi,
        '$1 won',
      )
      // 2조4000억은: so large a sum is money.
      .replace(
        /(\d[\d,.]*\s?[조억](?:\s?\d[\d,.]*\s?[천백]?\s?[억만])?)(?=\s?(?:은|는|이|가|을|를|의|도|짜리|인[가지데]|였|쯤|정도|넘|좀|[\s,?]|$))(?!\s?(?:달러|엔|유로|위안|파운드|명|대|건|개|곳))/gu,
        '$1원',
      )
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, MAX_CHARS)
  )
}

type Place = { start: number; end: number }

/** The local day that it is asked for, of a month its last one, and where the question says so. */
/** Characters between a day and the words that say that it is asked for that day. */
const BESIDE = 10

function asOfIn(text: string, dates: readonly FoundDate[]): { asOf: string | null; said: Place[] } {
  const phrase = asOfPhrase(text)
  if (phrase) {
    const date = dates.find(({ start, end }) => start >= phrase.start && end <= phrase.end)
    return { asOf: date && isDay(date.to) ? date.to : null, said: [phrase] }
  }
  // A day of something else may stand in the same question.
  const isBeside = ({ start, end }: FoundDate) =>
    asksAsOf(text.slice(Math.max(0, start - BESIDE), end + BESIDE))
  const day = dates.find(
    (one) => (one.precision === 'day' || one.precision === 'minute') && isBeside(one),
  )
  if (!day || !isDay(day.to)) return { asOf: null, said: [] }
  return { asOf: day.to, said: [day] }
}

/** 7월 장애 뒤: after what happened then, and not since that day. */
function sinceOf(text: string, date: FoundDate | undefined): string | null {
  if (date === undefined) return null
  const after = /^\s?(?:\p{Script=Hangul}+\s?)(?=(?:뒤|이후|이래))/u.exec(text.slice(date.end))
  return after && !/^\s?(?:일|초|말|중순|들어)\s?$/u.test(after[0]) ? null : date.from
}

/** What only begins to speak. */
const INTERJECTION =
  /^\s*(?:(?:wait|hey|hi|hm+|um+|uh|oh|well|sorry|btw|wow|remind me|quick question|잠깐|저기|음+|아|어|참)(?:\s*[,!:…]|\s*\.{2,})\s*)+/iu

/** 위약금은? 1년으로 치면? A word or two that name nobody ask on about what was asked before. */
function isFragment(text: string, entities: readonly FoundName[]): boolean {
  const words = text.split(' ').length
  return entities.length === 0 && (words <= 2 || (words === 3 && BEGINS_ASKING.test(text)))
}

/** 어디서 발표한 거야? 25년은 얼마나 늘었어? */
const BEGINS_ASKING =
  /^(?:(?:그럼|그러면|근데) )?(?:어디서|언제|누가|누구|몇|얼마|\d{2,4}년(?:은|엔|에는)\s)/u

function isEmpty(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text)
}

function ids(found: FoundName[]): string[] {
  return [...new Set(found.map((name) => name.id))]
}
