// Finishes a date as written with the day of publication.
import { type Day, dayOf, daysIn, isRealDate, mondayOf, partsOf } from './calendar.ts'
import type { DateParts, Direction } from './date-parts.ts'
import type { DatePrecision } from './language.ts'
import { nearMonth, nearWeekday, nearYear, nearYearOfMonth } from './near-dates.ts'

/** Local days, both inclusive. */
export type Resolved = { from: Day; to: Day; precision: DatePrecision }

/** Finishes a date with the day of publication; null when there is no such day. */
export function resolveParts(parts: DateParts, today: Day, lean: Direction): Resolved | null {
  const { around, ...rest } = parts
  const resolved = resolveOne(rest, today, lean)
  if (resolved === null || around === undefined) return resolved
  if (around === 'week') return week(mondayOf(resolved.from))
  const { year, month } = partsOf(resolved.from)
  return months(year, month, 1, 'month', {})
}

function resolveOne(parts: DateParts, today: Day, lean: Direction): Resolved | null {
  const direction = parts.direction ?? lean
  const now = partsOf(today)
  if (parts.span !== undefined)
    return { from: parts.span[0], to: parts.span[1], precision: parts.span[2] }
  if (parts.exact !== undefined) return oneDay(parts.exact, parts)
  const dated = parts.month !== undefined && parts.day !== undefined
  if (parts.week !== undefined && !dated) return resolveWeek(parts, today + 7 * parts.week)
  if (
    parts.weekday !== undefined &&
    parts.day === undefined &&
    parts.month === undefined &&
    parts.nthWeekday === undefined &&
    parts.nthWeek === undefined
  ) {
    return oneDay(nearWeekday(parts.weekday, today, direction), parts)
  }
  if (parts.decade && parts.year !== undefined) {
    return {
      from: dayOf(parts.year, 1, 1),
      to: dayOf(parts.year + 10, 1, 1) - 1,
      precision: 'year',
    }
  }
  const month =
    parts.month ??
    (parts.day === undefined ? undefined : nearMonth(parts.day, today, direction, parts.weekday))
  if (month !== undefined) return resolveMonth(parts, month, today, direction)
  if (
    parts.nthWeekday !== undefined ||
    (parts.nthWeek !== undefined && parts.weekday !== undefined)
  ) {
    return resolveMonth(parts, now.year * 12 + now.month - 1, today, direction)
  }
  const year = parts.year ?? now.year
  if (parts.nthWeek !== undefined) {
    const first = mondayOf(dayOf(year, 1, 4))
    const last = mondayOf(dayOf(year, 12, 31))
    return week(parts.nthWeek === -1 ? last : first + 7 * (parts.nthWeek - 1))
  }
  if (parts.quarter !== undefined)
    return months(
      nearYear(parts, parts.quarter * 3 - 2, today, direction),
      parts.quarter * 3 - 2,
      3,
      'quarter',
      parts,
    )
  if (parts.half !== undefined)
    return months(
      nearYear(parts, parts.half * 6 - 5, today, direction),
      parts.half * 6 - 5,
      6,
      'half',
      parts,
    )
  if (parts.season !== undefined) return months(year, 3 + parts.season * 3, 3, 'quarter', parts)
  if (parts.year === undefined) return null
  return months(year, 1, 12, 'year', parts)
}

function oneDay(day: Day, parts: DateParts): Resolved {
  return { from: day, to: day, precision: parts.clock ? 'minute' : 'day' }
}

function week(monday: Day): Resolved {
  return { from: monday, to: monday + 6, precision: 'week' }
}

function resolveWeek(parts: DateParts, inWeek: Day): Resolved {
  const monday = mondayOf(inWeek)
  if (parts.weekday !== undefined) return oneDay(monday + ((parts.weekday + 6) % 7), parts)
  if (parts.weekend) return { from: monday + 5, to: monday + 6, precision: 'week' }
  if (parts.part === 'early') return { from: monday, to: monday + 2, precision: 'week' }
  if (parts.part === 'late' || parts.part === 'end')
    return { from: monday + 3, to: monday + 6, precision: 'week' }
  return week(monday)
}

/** `month` above 12 is a running count of months (year * 12 + month - 1). */
function resolveMonth(
  parts: DateParts,
  month: number,
  today: Day,
  direction: Direction,
): Resolved | null {
  const running = month > 12
  const number = running ? (month % 12) + 1 : month
  const year =
    parts.year ??
    (running ? Math.floor(month / 12) : nearYearOfMonth(parts, number, today, direction))
  if (parts.day !== undefined) {
    if (!isRealDate(year, number, parts.day)) return null
    const day = oneDay(dayOf(year, number, parts.day), parts)
    const span = (parts.dayTo ?? 0) - parts.day
    return span > 0 ? { ...day, to: day.from + span } : day
  }
  const first = dayOf(year, number, 1)
  const last = first + daysIn(year, number) - 1
  const nth = parts.nthWeekday ?? (parts.weekday !== undefined ? parts.nthWeek : undefined)
  if (nth !== undefined && parts.weekday !== undefined) {
    const start = first + ((parts.weekday - partsOf(first).weekday + 7) % 7)
    const day = nth === -1 ? start + 7 * Math.floor((last - start) / 7) : start + 7 * (nth - 1)
    return day <= last ? oneDay(day, parts) : null
  }
  if (parts.nthWeek !== undefined) {
    // ISO habit: a month's first week is the one that holds its first Thursday.
    const thursday = first + ((4 - partsOf(first).weekday + 7) % 7)
    return week(mondayOf(parts.nthWeek === -1 ? last : thursday + 7 * (parts.nthWeek - 1)))
  }
  return months(year, number, 1, 'month', parts)
}

function months(
  year: number,
  month: number,
  count: number,
  precision: DatePrecision,
  parts: DateParts,
): Resolved {
  const from = dayOf(year, month, 1)
  const to = dayOf(year, month + count, 1) - 1
  const length = to - from + 1
  if (parts.part === undefined) return { from, to, precision }
  // A part of a year or half is as good as its quarter, a part of a month as good as a week.
  const fine: DatePrecision =
    count === 12 ? 'half' : count === 6 ? 'quarter' : count === 3 ? 'month' : 'week'
  if (count === 1) {
    if (parts.part === 'early') return { from, to: from + 14, precision: fine }
    if (parts.part === 'mid') return { from: from + 10, to: from + 19, precision: fine }
    return { from: from + 15, to, precision: fine }
  }
  if (parts.part === 'early')
    return { from, to: dayOf(year, month + Math.ceil(count / 3), 1) - 1, precision: fine }
  if (parts.part === 'mid')
    return {
      from: from + Math.floor(length / 3),
      to: from + Math.floor((2 * length) / 3),
      precision: fine,
    }
  const share = parts.part === 'end' && count === 12 ? 1 : Math.ceil(count / 3)
  return {
    from: dayOf(year, month + count - share, 1),
    to,
    precision: count === 12 && share === 1 ? 'month' : fine,
  }
}
