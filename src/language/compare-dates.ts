// How two dates stand to each other.
import { dayOfIso } from './calendar.ts'
import type { EventDate } from './language.ts'

export type DateRelation = 'same' | 'refines' | 'contains' | 'zone-shift' | 'different'

/**
 * How date `a` stands to date `b`: `refines` when `a` lies within `b`, `contains` the other way
 * round, `zone-shift` when they are neighbouring days in different zones.
 */
export function sameDate(a: EventDate, b: EventDate): DateRelation {
  if (a.from === b.from && a.to === b.to) return 'same'
  if (a.from >= b.from && a.to <= b.to) return 'refines'
  if (b.from >= a.from && b.to <= a.to) return 'contains'
  const oneDay = a.from === a.to && b.from === b.to
  const apart = Math.abs(dayOfIso(a.from) - dayOfIso(b.from))
  return oneDay && apart === 1 && a.zone !== b.zone ? 'zone-shift' : 'different'
}
