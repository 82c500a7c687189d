// The figures of a sentence: each number, amount, date and time of day is one of the facts'.
import { findAmounts } from '../../language/amounts.ts'
import { findDates, sameDate } from '../../language/dates.ts'
import { findNumbers } from '../../language/numbers.ts'
import { TIME_UNITS } from '../../language/units.ts'
import { judgeAmounts } from './gate-amounts.ts'
import {
  COMPARED,
  isBare,
  isSameWeekday,
  SAME_TIME,
  isPartOfDay,
  SEASONS,
  UNTIL,
  withoutOldness,
  withoutAges,
  withoutDayAfter,
  withoutPeriods,
} from './gate-periods.ts'
import { CLOCK, clocksHeld } from './gate-clocks.ts'
import { calendarDoubled, calendarHeld, calendarOf, spokenness } from './gate-calendar.ts'
import type { Amount, EventDate, FoundDate, Span } from '../../language/language.ts'
import { dayAt, dayOfIso, isoOf } from '../../language/calendar.ts'
import type { Refusal } from './gate.ts'
import {
  ANY_TIME,
  type DatedFact,
  type Ground,
  type KnownDate,
  type Said,
  withoutSpans,
} from './gate-ground.ts'
import { fractionHeld, fractionsOf } from './gate-fractions.ts'
import { scaledOf, spelledOf } from './gate-numbers.ts'
import { gradesHeld, ordinalsHeld } from './gate-ordinals.ts'
import { inFigures } from './gate-wordings.ts'

/** Checks amounts first, then dates; a number that is part of neither must stand in the facts itself. */
export function judgeFigures(whole: Said, ground: Ground): Refusal | null {
  const parts = fractionsOf(whole.text)
  const held = parts.filter((part) => fractionHeld(part, ground))
  // "six out of ten firms" may also be two counts of the facts.
  if (parts.some((part) => !held.includes(part) && !/ (?:in|of) /.test(textOf(whole.text, part))))
    return 'amount'
  const text = withoutSpans(whole.text, held)
  const said = {
    ...whole,
    text: withoutOldness(
      withoutAges(withoutPeriods(inFigures(text), ground.all), ground.all),
      ground.all,
    ),
  }
  // FA-50 aircraft are not fifty.
  const amounts = findAmounts(said.text).filter(
    ({ start }) => !/[A-Za-z]-$/.test(said.text.slice(0, start)),
  )
  const why = judgeAmounts(amounts, said, ground)
  if (why !== null) return why
  const dates = datesOf(said, ground, amounts)
  if (dates === null) return 'date'
  if (!ordinalsHeld(text, ground) || !gradesHeld(text, ground.all)) return 'number'
  if (!clocksHeld(said.text, ground.all) || calendarDoubled(said.text, ground)) return 'date'
  const covered: Span[] = [...amounts, ...dates]
  return numbersHeld(said, ground, amounts, covered) ? null : 'number'
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}

/** The dates of a sentence, each one of the facts', or null when one is not. */
function datesOf(said: Said, ground: Ground, amounts: Amount[]): FoundDate[] | null {
  // 향후 5년간 is a length of time, and judged as one.
  const isLength = (date: Span) =>
    amounts.some((one) => TIME_UNITS.has(one.unit) && one.start < date.end && date.start < one.end)
  // 작년 같은 기간보다: what the facts compare with, however they call it.
  const told = withoutDayAfter(said.text, ground.all).replace(SAME_TIME, (one) =>
    ' '.repeat(one.length),
  )
  const text = COMPARED.test(ground.all)
    ? told.replace(COMPARED, (one) => ' '.repeat(one.length))
    : told
  const readings = ground.facts.map((fact) =>
    findDates(text, fact)
      .filter((date) => !isLength(date))
      // The time of day is judged by itself.
      .map((date) => (date.precision === 'minute' ? { ...date, precision: 'day' as const } : date)),
  )
  const [first = []] = readings
  for (const [place] of first.entries()) {
    const held = ground.facts.some((fact, at) => {
      const date = readings[at]?.[place]
      return date !== undefined && dateHeld(date, said.text, fact, ground)
    })
    if (!held) return null
  }
  return calendarHeld(text, ground) ? first : null
}

function dateHeld(date: FoundDate, text: string, own: DatedFact, ground: Ground): boolean {
  const told = spokenness(text, date)
  // Where one date is that of the saying, no other one is.
  const spoken =
    told === null && findDates(text, ANY_TIME).some((one) => spokenness(text, one)) ? false : told
  const fits = (known: EventDate | FoundDate) => {
    if (!isSameTime(date, known) && !isEndOf(date, known)) return false
    return !('relation' in known) || relationFits(date.relation, (known as FoundDate).relation)
  }
  const known = ground.facts.flatMap((fact) => fact.dates)
  const days = known.filter(
    ({ date: one }) => one.precision === 'day' || one.precision === 'minute',
  )
  const found = known.filter((one) => fits(one.date))
  if (found.length === 0) {
    if (endsWithPeriod(date, known)) return true
    // "after September" where the facts say "by September".
    if (known.some(({ date: one }) => isSameTime(date, one))) return false
    // A month or a quarter without a year, which the facts name as well.
    if (SEASONS.some((season) => season.test(date.text) && season.test(ground.all))) return true
    const isPart = !/\d/.test(date.text) && isPartOfDay(date.text, ground.all)
    if (isPart) return true
    // "its 2029 forecast" is no date to the reader of dates, but names the year.
    const year = `y${date.from.slice(0, 4)}`
    const isNamed = date.relation === 'on' || (date.relation === 'by' && UNTIL.test(ground.all))
    if (date.precision === 'year' && isNamed && calendarOf(ground.all).includes(year)) return true
    // "by Tuesday evening" of what happened on Tuesday.
    if (date.precision === 'day' && isSameWeekday(date.text, ground)) return true
    const bare = /month|quarter|half/.test(date.precision) && isBare(date.text, ground.all)
    const parts = calendarOf(date.text)
    if (bare && parts.length > 0 && parts.every((part) => ground.calendar.has(part))) return true
    // When the facts do not say when it was said, the day of publication does.
    const published = isoOf(dayAt(own.publishedAt, own.zone))
    const day: EventDate = { from: published, to: published, precision: 'day', zone: own.zone }
    return spoken !== false && !known.some((one) => one.spoken) && fits(day)
  }
  // The day on which it was said is not the day on which it happened.
  if (spoken === null) return true
  const other = days.some((one) => one.spoken !== spoken && one.spoken !== null)
  const mine = days.some((one) => one.spoken === spoken)
  return (
    !(other && mine) ||
    date.precision !== 'day' ||
    found.some((one) => one.spoken === spoken || one.spoken === null)
  )
}

/** "the middle of 2030" of what moved from early 2029 to it. */
function isEndOf(date: FoundDate, known: EventDate | FoundDate): boolean {
  const isRange = 'text' in known && / to |~|에서|부터/.test(known.text)
  return (
    isRange &&
    date.precision === known.precision &&
    (date.to === known.to || date.from === known.from)
  )
}

/** "by the end of June" and "before July" are in the first half: all end on one day. */
function endsWithPeriod(date: FoundDate, known: KnownDate[]): boolean {
  const last =
    date.relation === 'before'
      ? isoOf(dayOfIso(date.from) - 1)
      : date.relation === 'by'
        ? date.to
        : null
  // "the end of June" has no year of its own.
  const from = /\d{4}|\byear\b/i.test(date.text) ? 0 : 5
  return known.some(
    ({ date: one }) =>
      (one.precision !== 'year' || from === 0) &&
      one.precision !== 'day' &&
      one.to.slice(from) === last?.slice(from) &&
      !('relation' in one && /from|after/.test(one.relation)),
  )
}

function isSameTime(a: EventDate, b: EventDate): boolean {
  const relation = sameDate(a, b)
  return relation === 'same' || relation === 'contains'
}

/** "by September" is not "from September". */
function relationFits(a: FoundDate['relation'], b: FoundDate['relation']): boolean {
  const side = (one: FoundDate['relation']) =>
    one === 'by' || one === 'before' ? -1 : one === 'from' || one === 'after' ? 1 : 0
  return side(a) * side(b) >= 0
}

function numbersHeld(said: Said, ground: Ground, amounts: Amount[], covered: Span[]): boolean {
  const clocks = [...said.text.matchAll(CLOCK)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  // 5만4000팩: one number of the facts, whatever it counts.
  const whole = findNumbers(said.text).filter(({ value }) => ground.numbers.has(value))
  const scaled = scaledOf(said.text).filter(({ value }) => ground.scaled.has(value))
  const isCovered = (span: Span) =>
    [...covered, ...clocks].some((one) => one.start < span.end && span.start < one.end) ||
    scaled.some((one) => one.start <= span.start && span.end <= one.end) ||
    whole.some((one) => one.start <= span.start && span.end <= one.end && one.end > one.start + 1)
  const digits = [...said.text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map((match) => ({
    value: Number(match[0].replaceAll(',', '')),
    start: match.index,
    end: match.index + match[0].length,
  }))
  // 2공장 is no 3공장, whatever else there are three of.
  const isOtherThing = ({ end, value }: Span & { value: number }) => {
    const thing = /^[가-힣]{2}/.exec(said.text.slice(end))?.[0]
    return thing !== undefined && new RegExp(`\\d${thing}`).test(ground.all)
      ? !ground.all.includes(`${value}${thing}`)
      : false
  }
  return (
    digits.every(
      (one) => isCovered(one) || (ground.numbers.has(one.value) && !isOtherThing(one)),
    ) &&
    scaledOf(said.text).every((one) => ground.scaled.has(one.value) || isCovered(one)) &&
    spelledOf(said.text).every(
      ({ value }) =>
        ground.numbers.has(value) || amounts.some(({ min, max }) => min === value || max === value),
    )
  )
}
