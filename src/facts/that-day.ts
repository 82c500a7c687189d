// The dates of a sentence of a report; 이날, 그날 and 당일 are the day that the sentence before tells of. Pure.
import { findDates } from '../language/dates.ts'
import type { FoundDate } from '../language/language.ts'
import { addDays, localDay } from '../language/local-day.ts'

const THAT_DAY = /^(?:이 ?날|그 ?날|당일)$/
const IS_PAST = /[았었했였됐갔왔났]다["”'’.]*\s*$/
/** A day further back is the past that a report recalls, and not what it goes on about. */
const RECENT_DAYS = 7

/**
 * The dates of a sentence. "That day" is the only day of the sentence `before` it, or the only one still to
 * come where what is told is still to come, and else the day of the report.
 */
export function datesOf(
  text: string,
  before: string,
  report: { publishedAt: Date; zone: string },
): FoundDate[] {
  const dates = findDates(text, report)
  if (!dates.some((date) => THAT_DAY.test(date.text))) return dates
  const published = localDay(report.publishedAt, report.zone)
  const earliest = addDays(published, -RECENT_DAYS)
  const days = findDates(before, report).filter(({ from, to }) => from === to && from >= earliest)
  const coming = IS_PAST.test(text) ? [] : days.filter(({ from }) => from > published)
  const only = coming.length === 1 ? coming[0] : days.length === 1 ? days[0] : undefined
  if (!only) return dates
  const { from, to } = only
  return dates.map((date) => (THAT_DAY.test(date.text) ? { ...date, from, to } : date))
}
