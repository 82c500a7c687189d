// Which of a sentence's dates is the date of what it tells.
import type { FoundDate } from '../language/language.ts'

const FINENESS: FoundDate['precision'][] = [
  'minute',
  'day',
  'week',
  'month',
  'quarter',
  'half',
  'year',
]

/** The date of what a sentence tells: the finest one that is not "since". */
export function eventDateOf(dates: FoundDate[]): FoundDate | null {
  const usable = dates.filter((date) => date.relation !== 'from')
  const ranked = [...(usable.length > 0 ? usable : dates)].sort(
    (a, b) => FINENESS.indexOf(a.precision) - FINENESS.indexOf(b.precision) || a.start - b.start,
  )
  return ranked[0] ?? null
}
