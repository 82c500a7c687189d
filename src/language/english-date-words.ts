// What the words of an English date say: months, weekdays, last and next, early and late.
import { type Day, partsOf } from './calendar.ts'
import type { DateParts } from './date-parts.ts'

/** Named groups of a match. */
export type Groups = Record<string, string | undefined>

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const DAYS = 'sun mon tue wed thu fri sat'.split(' ')

/** A group of digits as a number. */
export function num(digits: string | undefined): number {
  return Number(digits)
}

/** The year of a match, where it has one. */
export function yearOf(g: Groups): { year?: number } {
  return g.y === undefined ? {} : { year: Number(g.y) }
}

/** The number of a month by its name; 0 when it is none. */
export function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1
}

/** The number of a weekday by its name; 0 is Sunday. */
export function weekdayOf(name: string | undefined): number {
  return DAYS.indexOf((name ?? '').slice(0, 3).toLowerCase())
}

/** Which way a word turns: last is -1, next is 1. */
export function turn(word: string | undefined): number {
  if (word === undefined) return 0
  return /last|past/i.test(word) ? -1 : /next|coming/i.test(word) ? 1 : 0
}

/** Which part of a period a word names. */
export function partOf(word: string | undefined): 'early' | 'mid' | 'late' | 'end' {
  if (/early|begin|start/i.test(word ?? '')) return 'early'
  if (/mid/i.test(word ?? '')) return 'mid'
  return /end|close|^$/i.test(word ?? '') ? 'end' : 'late'
}

/** The number of a season by its name: 0 is spring. */
export function seasonOf(name: string | undefined): 0 | 1 | 2 | 3 {
  const order = ['sp', 'su', 'fa', 'wi']
  const start = (name ?? '').slice(0, 2).toLowerCase()
  return Math.max(0, order.indexOf(start === 'au' ? 'fa' : start)) as 0 | 1 | 2 | 3
}

/** Next summer is the first that has not begun, last summer the last one that is over. */
export function seasonTurned(g: Groups, today: Day): DateParts {
  const season = seasonOf(g.s)
  const { year, month } = partsOf(today)
  const [first, last] = [3 + 3 * season, 5 + 3 * season]
  const count = /^this$/i.test(g.dir ?? '') ? 0 : turn(g.dir)
  const begun = month >= first
  const over = month > last
  return { year: year + (count > 0 && begun ? 1 : count < 0 && !over ? -1 : 0), season }
}

/** Days from today that a word names. */
export const RELATIVE: Record<string, number> = {
  yesterday: -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
  'last night': -1,
  overnight: 0,
}
