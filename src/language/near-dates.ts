// Which year, month or week an unfinished date falls in: the nearest, looking back rather than ahead.
import { type Day, dayOf, daysIn, isRealDate, partsOf } from './calendar.ts'
import type { DateParts, Direction } from './date-parts.ts'

/** A quarter or half without a year is one of this year, but for the turn of the year. */
export function nearYear(
  parts: DateParts,
  firstMonth: number,
  today: Day,
  direction: Direction,
): number {
  if (parts.year !== undefined) return parts.year
  const now = partsOf(today)
  const length = parts.half === undefined ? 3 : 6
  if (direction === 'future')
    return dayOf(now.year, firstMonth + length, 1) <= today ? now.year + 1 : now.year
  if (direction === 'past') return dayOf(now.year, firstMonth, 1) > today ? now.year - 1 : now.year
  if (now.month <= 2 && firstMonth + length > 12) return now.year - 1
  return now.month >= 11 && firstMonth === 1 ? now.year + 1 : now.year
}

/** The year of a month, or of a day of it, that was given without one. */
export function nearYearOfMonth(
  parts: DateParts,
  month: number,
  today: Day,
  direction: Direction,
): number {
  const now = partsOf(today)
  const at = (year: number): Day =>
    dayOf(year, month, Math.min(parts.day ?? 15, daysIn(year, month)))
  if (direction === 'past')
    return reached(at(now.year), month, parts, today) ? now.year : now.year - 1
  if (direction === 'future') {
    const over =
      parts.day === undefined ? dayOf(now.year, month + 1, 1) <= today : at(now.year) < today
    return over ? now.year + 1 : now.year
  }
  return nearest(now.year, at, today)
}

function reached(day: Day, month: number, parts: DateParts, today: Day): boolean {
  return parts.day === undefined ? dayOf(partsOf(today).year, month, 1) <= today : day <= today
}

/** News looks back more than ahead: what lies ahead counts as a quarter further. */
function nearest(year: number, at: (year: number) => Day, today: Day): number {
  const distance = (other: number): number => {
    const ahead = at(other) - today
    return ahead > 0 ? ahead * 1.25 : -ahead
  }
  let best = year
  for (const other of [year - 1, year + 1]) if (distance(other) < distance(best)) best = other
  return best
}

/** So few days into a month a day of the last one goes without saying so. */
const FEW_DAYS = 7

/** Days since a day of the last month. */
function daysBack(day: number, today: Day): number {
  const { year, month, day: now } = partsOf(today)
  const last = new Date(Date.UTC(year, month - 1, 0)).getUTCDate()
  return last - day + now
}

/** A bare day of the month is one of this month; early in a month one of the last days is of the last. */
export function nearMonth(day: number, today: Day, direction: Direction, weekday?: number): number {
  const now = partsOf(today)
  const running = now.year * 12 + now.month - 1
  const weekdayMonth = weekday === undefined ? null : monthOfWeekday(day, weekday, today, direction)
  if (weekdayMonth !== null) return weekdayMonth
  const wanted =
    direction === 'past' && day > now.day
      ? -1
      : direction === 'future' && day < now.day
        ? 1
        : direction === null && day > now.day && daysBack(day, today) <= FEW_DAYS
          ? -1
          : 0
  for (const step of [wanted, wanted + (wanted < 0 ? -1 : 1)]) {
    const count = running + step
    if (isRealDate(Math.floor(count / 12), (count % 12) + 1, day)) return count
  }
  return running
}

/** The nearest month in which that day falls on that weekday (31일 일요일), within a year. */
function monthOfWeekday(
  day: number,
  weekday: number,
  today: Day,
  direction: Direction,
): number | null {
  const now = partsOf(today)
  const running = now.year * 12 + now.month - 1
  for (let away = 0; away <= 14; away++) {
    for (const step of direction === 'future'
      ? [away]
      : direction === 'past'
        ? [-away]
        : [-away, away]) {
      const [year, month] = [Math.floor((running + step) / 12), ((running + step) % 12) + 1]
      if (!isRealDate(year, month, day)) continue
      const at = dayOf(year, month, day)
      if (direction === 'past' ? at > today : direction === 'future' && at < today) continue
      if (partsOf(at).weekday === weekday) return running + step
    }
  }
  return null
}

/** "On Friday": the last one when nothing points ahead, today included. */
export function nearWeekday(weekday: number, today: Day, direction: Direction): Day {
  const now = partsOf(today).weekday
  if (direction === 'future') return today + ((weekday - now + 7) % 7)
  return today - ((now - weekday + 7) % 7)
}
