// Dates in a text, resolved against the day of publication in its zone.
import { type Day, dayAt, isoOf } from './calendar.ts'
import type { DateParts, Direction } from './date-parts.ts'
import { joinRange, listedAfter, ofNamedMonth } from './date-ranges.ts'
import { localZone } from './date-zone.ts'
import type { FoundDate } from './language.ts'
import { type Resolved, resolveParts } from './resolve-date.ts'
import { hasHangul, scanDates, type WrittenDate } from './written-dates.ts'

export { type DateRelation, sameDate } from './compare-dates.ts'
export { formatDate } from './format-date.ts'
export { parsePublished } from './published-date.ts'

/** `lean` says which way an unfinished date is to be read; without it the words around it decide. */
export type DateContext = { publishedAt: Date; zone: string; lean?: Direction }

/** A date with what it was read from; `lastFrom` is the first day of a range's last period. */
export type DateReading = { date: FoundDate; parts: DateParts; lastFrom: string | null }

/**
 * Finds the dates that a text names, in either language. An unfinished date ("3 June", 지난 3일,
 * "on Friday") is finished with the day of publication; "local time" and 현지시간 keep the local
 * day in the zone of the place that the text names.
 */
export function findDates(text: string, context: DateContext): FoundDate[] {
  return readDates(text, context).map((reading) => reading.date)
}

/** The dates of a text with the parts that they were read from. */
export function readDates(text: string, context: DateContext): DateReading[] {
  const korean = hasHangul(text)
  const today = dayAt(context.publishedAt, context.zone)
  const written = scanDates(text, today)
  const found: DateReading[] = []
  let lastDay: Day | null = null
  for (let i = 0; i < written.length; i++) {
    const listed = listedAfter(text, written[i - 1], written[i] as WrittenDate, lastDay)
    const one = ofNamedMonth(text, listed, lastDay, today)
    const next = written[i + 1]
    const lean = context.lean ?? leanOf(text, one)
    const range =
      next === undefined ? null : joinRange(text, one, next, today, context.lean ?? null)
    const resolved: Resolved | null = range ?? resolveParts(one.parts, today, lean)
    if (resolved === null) continue
    if (range !== null) i++
    lastDay = resolved.from
    const { start, end } = range ?? one
    const tail = relationAfter(text, end, korean)
    found.push({
      date: {
        from: isoOf(resolved.from),
        to: isoOf(resolved.to),
        precision: resolved.precision,
        zone: localZone(text, end) ?? context.zone,
        relation: range !== null ? 'on' : (tail ?? relationBefore(text, start)),
        text: text.slice(start, end),
        start,
        end,
      },
      parts: one.parts,
      lastFrom: range === null ? null : isoOf(range.lastFrom),
    })
  }
  return found
}

const AHEAD =
  /\b(?:will|would|plans? to|aims? to|set to|scheduled|expected to|due|to be|slated)\b|예정|계획|방침|목표|까지|앞두|전망/

/** Which way the words around an unfinished date point. */
function leanOf(text: string, one: WrittenDate): Direction {
  const { start, end, parts } = one
  if (
    /^까지/.test(text.slice(end, end + 3)) ||
    /\b(?:by|until) $/i.test(text.slice(Math.max(0, start - 7), start))
  ) {
    return 'future'
  }
  if (/\bsince (?:early |late |mid-?)?$/i.test(text.slice(Math.max(0, start - 14), start)))
    return 'past'
  const around = text.slice(Math.max(0, start - 50), start) + text.slice(end, end + 40)
  if (parts.weekday !== undefined) return AHEAD.test(around) ? 'future' : null
  if (parts.month === undefined || parts.day !== undefined) return null
  const before = text.slice(Math.max(0, start - 50), start)
  if (MOVED_TO.test(text.slice(Math.max(0, start - 100), start))) return 'future'
  if (AHEAD_OF_MONTH.test(before) || /^[^.한했됐던]{0,25} 예정/.test(text.slice(end, end + 32)))
    return 'future'
  return BEHIND_MONTH.test(before) ? 'past' : null
}

/** What is put off, or brought forward, is still to come. */
const MOVED_TO =
  /\b(?:mov(?:e[ds]?|ing)|push\w*|postpon\w+|delay\w*|defer\w*|shift\w*|slip\w*|reschedul\w+|put (?:off|back)|brought|bring\w*|extend\w*)\b[^.;]{1,80}\b(?:to|until|till) $/i
const AHEAD_OF_MONTH =
  /\b(?:will|to(?! (?:it|them|the|an?|its|his|her|their|this|that|[A-Z]))|is due|are due|set|scheduled|expected|slated)\b[^.;,]{1,30} (?:in|from|this) $/
const BEHIND_MONTH =
  /\b(?:was|were|had|signed|announced|said|began|opened|launched|agreed|started|fell|rose)(?: \w+){0,3} (?:in|since) $/

/** Relation by what follows: 9월까지, 3일부터, 7월 이후; Korean puts it behind the date. */
function relationAfter(text: string, end: number, korean: boolean): FoundDate['relation'] | null {
  if (!korean) return null
  const rest = text.slice(end, end + 14).replace(/^ ?\(현지 ?시[간각]\)/, '')
  if (/^(?: ?전)?까지|^ ?이내| ?안에|^ ?내(?:에|로)?(?=[ .,]|$)/.test(rest)) return 'by'
  if (/^ ?부터|^ ?(?:또는|그리고|및|혹은|이거나) ?그 ?이후/.test(rest)) return 'from'
  if (/^ ?(?:이후|뒤|이래)/.test(rest)) return 'after'
  if (/^ ?이전/.test(rest)) return 'before'
  return /연내$/.test(text.slice(Math.max(0, end - 2), end)) ? 'by' : null
}

const BEFORE: [FoundDate['relation'], RegExp][] = [
  [
    'by',
    /(?:\bby|\buntil|\btill|no later than|not later than|before the end of|\bby the|through) $/i,
  ],
  ['before', /(?:before|ahead of|prior to) $/i],
  ['after', /(?:after|following) $/i],
  ['from', /(?:since|from|starting|beginning|starting in|starting on|as of|effective) $/i],
]

function relationBefore(text: string, start: number): FoundDate['relation'] {
  const before = text.slice(Math.max(0, start - 22), start)
  if (/^(?:within|in \w+ (?:days?|weeks?|months?))/i.test(text.slice(start, start + 7))) return 'by'
  for (const [relation, pattern] of BEFORE) if (pattern.test(before)) return relation
  return 'on'
}
