// Local days: the calendar day of an instant in a zone, and the instants where a day begins and ends.

const DAY_MS = 86_400_000

/** The local calendar day `YYYY-MM-DD` of an instant in an IANA zone. */
export function localDay(at: Date, zone: string): string {
  const parts = partsIn(at, zone)
  return `${parts.year}-${parts.month}-${parts.day}`
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
  const parts = partsIn(at, zone)
  return Number(parts.hour) * 60 + Number(parts.minute)
}

function offsetMs(at: Date, zone: string): number {
  const p = partsIn(at, zone)
  const local = Date.parse(`${p.year}-${p.month}-${p.day}T${p.hour}:${p.minute}:${p.second}Z`)
  return local - Math.floor(at.getTime() / 1000) * 1000
}

function partsIn(at: Date, zone: string): Record<string, string> {
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  return Object.fromEntries(formatter.formatToParts(at).map((part) => [part.type, part.value]))
}
