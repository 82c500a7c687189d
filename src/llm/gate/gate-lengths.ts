// Lengths of time that the facts give in another way, or that lie between two days which they name.
import { addMonths, dayAt, dayOfIso, isoOf } from '../../language/calendar.ts'
import { findDurations } from '../../language/durations.ts'
import type { Amount } from '../../language/language.ts'
import { TIME_UNITS } from '../../language/units.ts'
import { clockLengths } from './gate-clocks.ts'
import type { Ground, Said } from './gate-ground.ts'

/** Whether the facts give a length of time in another way: 사흘 is three days, two weeks are 14 days. Pure. */
export function lastsAsLong({ min, max, unit, text }: Amount, ground: Ground): boolean {
  // "over 80 minutes" lasts as long.
  if (!TIME_UNITS.has(unit) || (min !== null && max !== null && min !== max)) return false
  // 13일 alone is a day of the month.
  if (clockLengths(ground.all).some((length) => isLength(length, text))) return true
  const known = findDurations(ground.all)
    .filter(
      ({ text: own, end }) =>
        !/^\d+일$/.test(own) ||
        /^ ?(?:간|동안|만에|에서 \d+일로|로 (?:줄|단축|늘|연장)|(?:이나 |가량 |정도 |더 )?(?:늦|빠르|빨|이르|일찍|앞))/.test(
          ground.all.slice(end),
        ),
    )
    .map(({ seconds }) => seconds)
  return findDurations(text).some(({ seconds }) => known.includes(seconds))
}

/** Whether a length of time is so many minutes. */
function isLength(minutes: number, text: string): boolean {
  return findDurations(text).some(({ seconds }) => seconds === minutes * 60)
}

/** Said of when something happened, seen from another day: "two days earlier", 이틀 뒤. */
const APART =
  /^ (?:earlier|before|ahead|later|after|ago|afterwards?|previously|on)\b|^(?:간|동안)?(?: ?(?:전|앞서|앞선|후|뒤|만에|만의|지나|일찍|먼저))/i

/** Whether a length of days, weeks, months or years lies between two days that the facts name. Pure. */
export function isInterval(
  { min, max, unit, end }: Amount,
  { text }: Said,
  ground: Ground,
): boolean {
  if (min === null || min !== max || !APART.test(text.slice(end))) return false
  const days = ground.facts.flatMap(({ dates, publishedAt, zone }) => [
    ...dates
      .filter(({ date }) => date.precision === 'day' || date.precision === 'minute')
      .map(({ date }) => dayOfIso(date.from.slice(0, 10))),
    dayAt(publishedAt, zone),
  ])
  const later = (day: number) => {
    if (unit === 'day' || unit === 'week') return day + min * (unit === 'week' ? 7 : 1)
    return unit === 'month' || unit === 'year'
      ? addMonths(day, min * (unit === 'year' ? 12 : 1))
      : null
  }
  const isThere = (day: number | null) =>
    day !== null && days.some((one) => isoOf(one) === isoOf(day))
  return days.some((day) => isThere(later(day)))
}
