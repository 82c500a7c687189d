// How far a fact's own words hold a piece of a question. Pure.
import { amountTerms } from '../facts/fact-terms.ts'
import { localDay } from '../language/local-day.ts'
import type { AskedUnit } from './asked-units.ts'
import { type Word, wordsWithSenses } from './senses/senses.ts'
import type { Meant } from './meaning.ts'
import { readings } from './question-concepts.ts'

/** What means the same, beside the word itself. */
export const SENSE = 0.85
/** Only its topic is the same: at 0.5 all of a topic is as near as what says it, at 0.3 it says nothing. */
const FILED = 0.4
/** What happened, of which the question says whose it is called. */
const CALLED_AFTER = 0.5
const HAPPENING = wordsWithSenses('outage').flatMap(({ senses }) => senses)
/** Which of a kind is asked, and the kind is told. */
const KIND_ALONE = 0.8
/** All words of a phrase, and not the phrase. */
const PARTS = 0.7
const DAY_MS = 86_400_000

/** 0..1: how far a fact's own words hold it. */
export function matchOf(unit: AskedUnit, one: Meant, zone: string): number {
  switch (unit.kind) {
    case 'name':
      if (isAnotherVersion(unit, one)) return 0
      if (unit.ids.some((id) => one.ids.has(id))) return 1
      if (isMeant(unit, one)) return 0.7
      if (isNamedWithin(unit, one)) return 0.7
      if (isCalledAfter(unit, one)) return CALLED_AFTER
      return unit.parts && areParts(unit.parts, one) ? PARTS : 0
    case 'date':
      return matchDate(unit, one, zone)
    case 'amount': {
      const held = new Set(one.fact.amounts.flatMap(amountTerms))
      if (unit.ids.some((term) => held.has(term))) return 1
      if (isAbout(unit, one) || isCounted(unit, one)) return 1
      return isWhole(unit) && WHOLLY.test(one.text) ? SENSE : 0
    }
    case 'number':
      if (YEAR.test(unit.stem) && isOfYear(unit.stem, one)) return 1
      return isNumbered(unit.stem, one.text) ? 1 : 0
    case 'word':
      if (unit.which && !unit.senses.some((sense) => one.senses.has(-sense)))
        return KIND_ALONE * matchOf({ ...unit, which: false }, one, zone)
      if (one.stems.has(unit.stem) || isInMonth(unit.stem, one)) return 1
      if (isWrittenIn(unit, one)) return 1
      if (isMeant(unit, one)) return SENSE
      if (unit.parts && areParts(unit.parts, one)) return PARTS
      if (isOnePart(unit, one)) return PARTS
      if (unit.senses.length === 0 && one.sounds(unit.stem)) return 1
      return unit.topics?.includes(one.fact.topic) ? FILED : 0
  }
}

/** A figure of its own within what the question roughly says. */
function isAbout({ about }: AskedUnit, one: Meant): boolean {
  if (!about) return false
  return one.fact.amounts.some(
    ({ min, max, unit }) =>
      unit === about.unit && (max ?? min ?? 0) >= about.from && (min ?? max ?? 0) <= about.to,
  )
}

/** 5561명 are "5,561 customers": so long a figure is of the same, whatever it counts. */
function isCounted({ text }: AskedUnit, one: Meant): boolean {
  const figure = /^(\d{1,3}(?:,?\d{3})+)(?![\d.,])\s?(?:\p{Script=Hangul}|[a-z])/iu.exec(text)?.[1]
  return figure !== undefined && one.text.replaceAll(',', '').includes(figure.replaceAll(',', ''))
}

/** It tells of such a happening, and names nobody else who may have caused another one. */
function isCalledAfter({ event }: AskedUnit, one: Meant): boolean {
  if (!event || !HAPPENING.some((sense) => one.senses.has(sense))) return false
  return one.ids.size > 0 && [...one.ids].every((id) => event.includes(id))
}

const MONTH_BEFORE =
  '(?<!(?:january|february|march|april|may|june|july|august|september|october|november|december) )'

const YEAR = /^(?:19|20)\d\d$/

/** "The 2026 meeting", told as one of next year. */
function isOfYear(year: string, one: Meant): boolean {
  return one.dates().some(({ from, to }) => from.startsWith(year) && to.startsWith(year))
}

/** What makes a digit one of a day or an hour, after it. */
const TIMED =
  '(?!\\s?(?:년|월|일|시|분기|[ap]\\.?m)|\\s(?:january|february|march|april|may|june|july|august|september|october|november|december))'

/** A digit of a day or an hour numbers nothing else. */
function isNumbered(figure: string, text: string): boolean {
  const timed = figure.length === 1 ? TIMED : ''
  const month = figure.length === 1 ? MONTH_BEFORE : ''
  return new RegExp(`(?<![\\d.,])${month}${figure.replace('.', '\\.')}(?![\\d,])${timed}`).test(
    text,
  )
}

/** 100% of it is all of it. */
function isWhole({ text }: AskedUnit): boolean {
  return /^100\s?(?:%|percent|퍼센트|프로)/iu.test(text)
}

const WHOLLY = /\b(?:wholly|fully|entirely|completely|sole)\b|전액|전량|전적|완전/iu

/** In a compound; of a short word that is known, 다음 달 holds no 다음. */
function isWrittenIn({ stem, senses }: AskedUnit, one: Meant): boolean {
  if (senses.length > 0 && /^(?:다음|지난|이번|향후)$/u.test(stem)) return false
  return (
    /\p{Script=Hangul}{2}/u.test(stem) &&
    new RegExp(`${stem}(?!자(?:[는은가의를도들와]|\\s))`, 'u').test(one.text)
  )
}

function areParts(parts: readonly Word[], one: Meant): boolean {
  const isHeld = ({ stem, senses }: Word) =>
    one.stems.has(stem) || senses.some((sense) => sense > 0 && one.senses.has(sense))
  return parts.length > 1 && parts.every(isHeld)
}

/** "Gauss 2.0" where the fact speaks of Gauss alone, or of another. */
function isAnotherVersion({ text }: AskedUnit, one: Meant): boolean {
  const version = /\s(\d+\.\d+)$/.exec(text)?.[1]
  return version !== undefined && !one.text.includes(version)
}

/** "KT" where the fact speaks of KT Cloud. */
function isNamedWithin({ text }: AskedUnit, one: Meant): boolean {
  return /^[A-Z]{2,}$/.test(text) && new RegExp(`(?<![a-z])${text.toLowerCase()} `).test(one.text)
}

/** "Share of": of a phrase with one word that says something, that word. */
function isOnePart({ stem, parts = [] }: AskedUnit, one: Meant): boolean {
  const [only, ...more] = parts
  if (only === undefined || more.length > 0 || !stem.startsWith(`${only.stem} `)) return false
  return only.senses.length > 0 && / (?:of|by|for)$/.test(stem) && one.stems.has(only.stem)
}

/** A sense of both, or one of the kind that the question names. */
function isMeant({ senses }: AskedUnit, one: Meant): boolean {
  return senses.some((sense) => sense > 0 && (one.senses.has(sense) || one.senses.has(-sense)))
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** "The June deal": a month by its name alone, of whatever year. */
function isInMonth(stem: string, one: Meant): boolean {
  if (
    !/^(?:january|february|march|april|jun|june|july|august|september|october|november|december)$/.test(
      stem,
    )
  )
    return false
  const month = MONTHS.indexOf(stem.slice(0, 3)) + 1
  return one
    .dates()
    .some(
      ({ from, to }) => from.slice(0, 7) === to.slice(0, 7) && Number(from.slice(5, 7)) === month,
    )
}

/** A day without its month is one of any month. */
const DAY_OF_MONTH = /^(?:the )?(\d{1,2})(?:일|st|nd|rd|th)$/iu

/** Its own days, then those of its telling: an article seldom repeats the day that it writes about. */
function matchDate({ date }: AskedUnit, one: Meant, zone: string): number {
  if (!date) return 0
  const published = localDay(new Date(one.fact.publishedAt), zone)
  const held = one.dates()
  const ofMonth = DAY_OF_MONTH.exec(date.text)?.[1]?.padStart(2, '0')
  if (ofMonth !== undefined) {
    if (held.some(({ from, to }) => from === to && from.endsWith(ofMonth))) return 1
    return published.endsWith(ofMonth) ? 0.4 : 0
  }
  const aYear = date.precision === 'year'
  const long = date.precision === 'quarter' || date.precision === 'half'
  // A quarter's figure is told in the next one.
  const ofQuarter = date.precision === 'quarter' && held.some((day) => day.precision === 'quarter')
  const days = readings(date)
  const isHeld = days.some((span) =>
    held.some((day) => (!ofQuarter || day.precision === 'quarter') && isWithin(day, span)),
  )
  if (isHeld) return 1
  const isTold = days.some(
    ({ from, to }) => published >= from && Date.parse(published) <= Date.parse(to) + 7 * DAY_MS,
  )
  return isTold && !long ? (held.length > 0 || aYear ? 0.4 : 0.7) : 0
}

type Days = { from: string; to: string }

function isWithin(held: Days, span: Days): boolean {
  if (held.from >= span.from && held.to <= span.to) return true
  const short = Date.parse(held.to) - Date.parse(held.from) <= 31 * DAY_MS
  return short && held.from <= span.to && held.to >= span.from
}
