// Local days: the calendar day of an instant in a zone, and the instants where a day begins and ends.

const DAY_MS = 86_400_000

/**
 * One clock per zone, the same for everybody and so no state: making one takes 0.3 ms, asking it
 * 0.004 ms, and one look at the situation asks a thousand times. There are some 600 zones.
 */
const clocks = new Map<string, Intl.DateTimeFormat>()

/** The local calendar day `YYYY-MM-DD` of an instant in an IANA zone. */
export function localDay(at: Date, zone: string): string {
  return localTime(at, zone).slice(0, 10)
}

/** The first instant of a local day. `day` is `YYYY-MM-DD`. */
export function startOfLocalDay(day: string, zone: string): Date {
  const wanted = Date.parse(`${day}T00:00:00Z`)
  // Twice: the offset at the first guess may be that of the other side of a clock change.
  const guess = wanted - offsetMs(new Date(wanted), zone)
  return new Date(wanted - offsetMs(new Date(guess), zone))
}

/** The last millisecond of a local day. */
export function endOfLocalDay(day: string, zone: string): Date {
  return new Date(startOfLocalDay(addDays(day, 1), zone).getTime() - 1)
}

/** The day `count` days after `day` (before, when negative). */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10)
}

/** Whole days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}

/** Whether a text is a calendar day that exists, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

/** Minutes since local midnight of an instant in a zone. */
export function minuteOfDay(at: Date, zone: string): number {
  const [hour, minute] = localTime(at, zone).slice(11).split(':')
  return Number(hour) * 60 + Number(minute)
}

function offsetMs(at: Date, zone: string): number {
  return Date.parse(`${localTime(at, zone)}Z`) - Math.floor(at.getTime() / 1000) * 1000
}

/** `2024-07-19 14:09:00`: Sweden writes times as ISO does. */
function localTime(at: Date, zone: string): string {
  return clockOf(zone).format(at)
}

/** @throws RangeError for a zone that does not exist */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  clocks.set(zone, clock)
  return clock
}
