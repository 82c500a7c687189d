// Stretches of time as English words tell them: the first half of 2025, last quarter, two weeks ago. Pure.
import { addMonths, type Day, partsOf } from './calendar.ts'
import type { DateParts } from './date-parts.ts'
import { type Groups, monthOf, partOf, turn } from './english-date-words.ts'
import { readSpelled } from './english-numbers.ts'

const ORDER = ['first', 'second', 'third', 'fourth']

/** "Last March", "this March". */
export function monthDirected(g: Groups, today: Day): DateParts {
  const month = monthOf(g.m)
  const dir = g.dir?.toLowerCase() ?? ''
  if (dir === 'this') return { month, year: partsOf(today).year }
  return { month, direction: /last|past/.test(dir) ? 'past' : 'future' }
}

/** "The first half of 2025". */
export function periodOf(g: Groups, today: Day): DateParts | null {
  const order = g.o?.toLowerCase() ?? ''
  const count = g.p?.toLowerCase() === 'half' ? 2 : 4
  const n = /^\d/.test(order)
    ? Number(order[0])
    : /final|last/.test(order)
      ? count
      : ORDER.indexOf(order) + 1
  // "last quarter" without "of" is the quarter before this one; another rule reads it.
  if (order === 'last' || n > count) return null
  const year =
    g.y !== undefined
      ? Number(g.y)
      : g.rel !== undefined
        ? partsOf(today).year + turn(g.rel)
        : undefined
  const base = year === undefined ? {} : { year }
  return count === 2 ? { ...base, half: n as 1 | 2 } : { ...base, quarter: n }
}

/** Q1, H2 2025. */
export function shortPeriod(g: Groups): DateParts {
  const digits = g.y?.replace(/\D/g, '')
  const year =
    digits === undefined
      ? {}
      : { year: digits.length === 2 ? 2000 + Number(digits) : Number(digits) }
  const half = g.h ?? g.h2
  return half !== undefined
    ? { ...year, half: Number(half) as 1 | 2 }
    : { ...year, quarter: Number(g.q ?? g.q2) }
}

/** "The end of the month", "year-end". */
export function endOf(g: Groups, today: Day): DateParts {
  const unit = (g.u ?? g.u2 ?? g.u3 ?? 'year').toLowerCase()
  const whole = periodTurned(unit, 0, today)
  return g.later !== undefined || g.u3 !== undefined ? whole : { ...whole, part: partOf(g.part) }
}

/** So many years, months or weeks from now: "next quarter". */
export function periodTurned(unit: string | undefined, count: number, today: Day): DateParts {
  const now = partsOf(today)
  if (unit === 'year') return { year: now.year + count }
  if (unit === 'week') return { week: count }
  if (unit === 'weekend') return { week: count, weekend: true }
  if (unit === 'quarter') {
    const at = partsOf(addMonths(today, 3 * count))
    return { year: at.year, quarter: Math.ceil(at.month / 3) }
  }
  const at = partsOf(addMonths(today, count))
  return { year: at.year, month: at.month }
}

/** "Within a week": any day until then, as 일주일 안에. */
export function untilThen(g: Groups, today: Day): DateParts | null {
  const count = countOf(g.n)
  if (count > 400) return null
  const months = { year: 12 * count, month: count }[g.u ?? ''] ?? 0
  const days = { week: 7 * count, day: count }[g.u ?? ''] ?? 0
  return { span: [today, addMonths(today, months) + days, 'day'] }
}

function countOf(written: string | undefined): number {
  const word = written?.toLowerCase() ?? ''
  if (/^an?$/.test(word)) return 1
  if (/several|few/.test(word)) return 3
  if (/couple/.test(word)) return 2
  return /^\d/.test(word) ? Number(word) : (readSpelled(word, 0)?.value ?? 1)
}

/** "Two weeks ago", "a year later". */
export function relative(g: Groups, today: Day): DateParts | null {
  const count = countOf(g.n)
  const sign = g.way === 'ago' ? -1 : 1
  const unit = g.u
  if (count > 400) return null
  if (unit === 'day') return { exact: today + sign * count }
  if (unit === 'week') return sign * count === 0 ? null : { week: sign * count }
  const day = addMonths(today, sign * count * (unit === 'year' ? 12 : 1))
  if (g.same !== undefined) return { exact: day }
  const at = partsOf(day)
  return { year: at.year, month: at.month }
}
