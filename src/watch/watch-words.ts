// Small rules on the texts of a watch file: which script a word is in, and what a due date means.
import type { DatePrecision, Lang } from '../language/language.ts'

/** The list that a word of a flat list belongs to: Korean when it holds a Hangul letter. */
export function detectScript(word: string): Lang {
  return /\p{Script=Hangul}/u.test(word) ? 'ko' : 'en'
}

/**
 * The last day that a written date covers: `2024-09` is 2024-09-30, `2025-H1` is 2025-06-30,
 * `2025-Q1` is 2025-03-31, `2026` is 2026-12-31. Null when it is no date.
 */
export function readDue(text: string): { due: string; precision: DatePrecision } | null {
  const parts = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|Q([1-4])|H([12])))?$/.exec(text.trim())
  if (!parts) return null
  const [, year = '', month, day, quarter, half] = parts
  if (day) return isDay(text.trim()) ? { due: text.trim(), precision: 'day' } : null
  if (month) {
    const inYear = Number(month) >= 1 && Number(month) <= 12
    return inYear ? { due: lastDayOf(year, Number(month)), precision: 'month' } : null
  }
  if (quarter) return { due: lastDayOf(year, Number(quarter) * 3), precision: 'quarter' }
  if (half) return { due: lastDayOf(year, Number(half) * 6), precision: 'half' }
  return { due: lastDayOf(year, 12), precision: 'year' }
}

/** Whether it is `YYYY`, `YYYY-MM` or a day that the calendar has. */
export function isEventDate(text: string): boolean {
  return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) && readDue(text) !== null
}

/** Whether it is a day, or an instant with its offset: `2024-07-26`, `2024-07-26T09:00:00+09:00`. */
export function isPublishedAt(text: string): boolean {
  const instant = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(
    text,
  )
  return instant !== null && isDay(instant[1] ?? '') && !Number.isNaN(Date.parse(text))
}

/** Whether the runtime knows this IANA time zone. */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}

function lastDayOf(year: string, month: number): string {
  return new Date(Date.UTC(Number(year), month, 0)).toISOString().slice(0, 10)
}
