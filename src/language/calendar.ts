// Arithmetic with local dates: days are counted, so that no clock and no zone can move them.

/** A local day as a count of days since 1970-01-01. */
export type Day = number

const DAY_MS = 86_400_000
/** Zones without summer time, answered without Intl, which costs 40 µs a call. */
const FIXED_MS: Record<string, number> = {
  'Asia/Seoul': 9 * 3_600_000,
  'Asia/Tokyo': 9 * 3_600_000,
  UTC: 0,
}

/** The day of year, month (1–12) and day; a month outside 1–12 runs over into other years. */
export function dayOf(year: number, month: number, day: number): Day {
  const at = new Date(0)
  at.setUTCFullYear(year, month - 1, day)
  return Math.round(at.getTime() / DAY_MS)
}

/** Year, month (1–12), day and weekday (0 is Sunday) of a day. */
export function partsOf(day: Day): { year: number; month: number; day: number; weekday: number } {
  const at = new Date(day * DAY_MS)
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    weekday: at.getUTCDay(),
  }
}

/** `YYYY-MM-DD` of a day. */
export function isoOf(day: Day): string {
  const { year, month, day: date } = partsOf(day)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`
}

/** The day of `YYYY-MM-DD`. */
export function dayOfIso(iso: string): Day {
  const [year, month, day] = iso.split('-').map(Number)
  return dayOf(year ?? 1970, month ?? 1, day ?? 1)
}

/** Whether that day stands in the calendar. */
export function isRealDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** How many days a month has. */
export function daysIn(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1)
}

/** The same day of another month, or its last day where that month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const at = partsOf(day)
  const first = partsOf(dayOf(at.year, at.month + months, 1))
  return dayOf(first.year, first.month, Math.min(at.day, daysIn(first.year, first.month)))
}

/** The Monday of a day's week. */
export function mondayOf(day: Day): Day {
  return day - ((partsOf(day).weekday + 6) % 7)
}

/** The local day of an instant in a zone. */
export function dayAt(at: Date, zone: string): Day {
  return Math.floor((at.getTime() + offsetMs(at, zone)) / DAY_MS)
}

/** The instant of a local time in a zone; `minutes` are counted from midnight. */
export function instantOf(day: Day, seconds: number, zone: string): Date {
  const local = day * DAY_MS + seconds * 1000
  const first = local - offsetMs(new Date(local), zone)
  return new Date(local - offsetMs(new Date(first), zone))
}

/** How far a zone is ahead of UTC at an instant. */
export function offsetMs(at: Date, zone: string): number {
  const fixed = FIXED_MS[zone]
  if (fixed !== undefined) return fixed
  const name = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find((part) => part.type === 'timeZoneName')?.value
  const found = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(name ?? '')
  if (found === null) return 0
  const ms = Number(found[2]) * 3_600_000 + Number(found[3]) * 60_000 + Number(found[4] ?? 0) * 1000
  return found[1] === '-' ? -ms : ms
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
