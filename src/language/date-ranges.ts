// Two dates side by side: 9월 3일부터 12일까지 is one range, 6월 18일과 19일 are two days of one month.
import { type Day, mondayOf, partsOf } from './calendar.ts'
import type { DateParts, Direction } from './date-parts.ts'
import type { Span } from './language.ts'
import { type Resolved, resolveParts } from './resolve-date.ts'
import type { WrittenDate } from './written-dates.ts'

/** A range of days; `lastFrom` is the first day of its last period (1 January of 2014–2018's 2018). */
export type DateRange = Resolved & { lastFrom: Day } & Span

const MOVED =
  /\b(?:mov(?:e|es|ed|ing)|push(?:es|ed|ing)?|postpon\w+|delay\w*|defer\w*|shift\w*|slip\w*|reschedul\w+|brought|bring|put|chang\w+)\b[^.;]{0,40}\bfrom $/i
const JOIN = /^(?:부터|에서부터|에서|[와과]|년?[~∼～〜–-]| ?[~∼～〜–-]| to| and| through| until) ?$/

/** 9월 3일부터 12일까지, between June 3 and 5: what the second date leaves out, the first gives. */
export function joinRange(
  text: string,
  first: WrittenDate,
  second: WrittenDate,
  today: Day,
  lean: Direction,
): DateRange | null {
  if (second.start - first.end > 10) return null
  const between = text.slice(first.end, second.start)
  const following = /^(?:, ?|·)$/.test(between) && second.parts.day === (first.parts.day ?? 0) + 1
  const bare = second.parts.month === undefined && second.parts.weekday === undefined
  if (!JOIN.test(between) && !(following && bare)) return null
  const closes = /^ ?(?:까지|사이)/.exec(text.slice(second.end, second.end + 4))
  const ahead = text.slice(Math.max(0, first.start - 60), first.start)
  const before = /(?:between|from) $/i.test(ahead)
  // "moved from 2 May to 20 May" are two days, no range.
  if (before && MOVED.test(ahead)) return null
  const years = first.parts.year !== undefined && second.parts.year !== undefined
  if (/[와과]/.test(between) && closes === null) return null
  if (/에서 ?$/.test(between) && closes === null && !years) return null
  if (/and/.test(between) && !before) return null
  const a = resolveParts(first.parts, today, lean)
  if (a === null) return null
  const b = resolveParts(completed(second.parts, first.parts, a, today), today, lean)
  if (b === null || b.to < a.from) return null
  const sameSize = a.precision === b.precision || a.precision === 'minute'
  return {
    from: a.from,
    to: b.to,
    lastFrom: b.from,
    precision: a.precision === 'minute' ? 'day' : sameSize ? a.precision : b.precision,
    start: first.start,
    end: second.end + (closes?.[0].length ?? 0),
  }
}

/** What the second date leaves out (its month, week or year) comes from the first. */
function completed(second: DateParts, first: DateParts, a: Resolved, today: Day): DateParts {
  const parts: DateParts = { ...second }
  if (parts.exact !== undefined || parts.span !== undefined || parts.week !== undefined)
    return parts
  const given = partsOf(a.from)
  if (parts.day !== undefined && parts.month === undefined)
    return Object.assign(parts, { month: given.month, year: given.year })
  if (parts.weekday !== undefined && parts.day === undefined && parts.month === undefined)
    return Object.assign(parts, { week: Math.round((mondayOf(a.from) - mondayOf(today)) / 7) })
  if (parts.year === undefined && parts.month !== undefined) {
    const turns =
      parts.month < given.month ||
      (parts.month === given.month && (parts.day ?? 31) < (first.day ?? 1))
    parts.year = turns ? given.year + 1 : given.year
  }
  return parts
}

const LISTED = /^(?:[과와,·]|,? ?(?:및|또는|혹은)|이?나|에서) ?$/

/**
 * 6월 18일과 19일, 5월 2일에서 20일로, 다음 주 화요일 또는 목요일: a bare second date is of the first
 * one's month or week.
 */
export function listedAfter(
  text: string,
  before: WrittenDate | undefined,
  one: WrittenDate,
  day: Day | null,
): WrittenDate {
  if (before === undefined || day === null || one.start - before.end > 6) return one
  if (!LISTED.test(text.slice(before.end, one.start))) return one
  const { parts } = one
  if (parts.month !== undefined || parts.year !== undefined || parts.week !== undefined) return one
  if (
    parts.day !== undefined &&
    before.parts.day !== undefined &&
    before.parts.month !== undefined
  ) {
    const given = partsOf(day)
    const month = parts.day < given.day ? given.month + 1 : given.month
    const year = month > 12 ? given.year + 1 : given.year
    return { ...one, parts: { ...parts, month: month > 12 ? 1 : month, year } }
  }
  if (parts.weekday !== undefined && parts.day === undefined && before.parts.week !== undefined)
    return { ...one, parts: { ...parts, week: before.parts.week } }
  return one
}

/** A day so near to that of publication is the one on which somebody spoke: 6일 밝혔다. */
const JUST_NOW = 2

/**
 * "By the end of that month", and a bare later day after one that is to come (12월 14일이고 … 18일):
 * of the month that was named before.
 */
export function ofNamedMonth(
  text: string,
  one: WrittenDate,
  named: Day | null,
  today: Day,
): WrittenDate {
  if (named === null) return one
  const { parts } = one
  const { year, month, day } = partsOf(named)
  const that = /\b(?:that|the same) month$/i.test(text.slice(one.start, one.end))
  const bare = parts.day !== undefined && parts.month === undefined && parts.week === undefined
  const spoken = Math.abs((parts.day ?? 0) - partsOf(today).day) <= JUST_NOW
  const later = bare && !spoken && named > today && (parts.day ?? 0) > day
  return that || later ? { ...one, parts: { ...parts, year, month } } : one
}
