// Whether a fact is of the time that a question names. Pure.
import type { ShownFact } from '../facts/fact.ts'
import { localDay } from '../language/local-day.ts'
import type { Question } from './question.ts'
import { type Concept, readings } from './question-concepts.ts'

const DAY_MS = 86_400_000

/** Whether the fact is of the time that the concept names: by when it happened, else by when it was told. */
export function liesIn(
  question: Question,
  concept: Concept,
  fact: ShownFact,
  zone: string,
): boolean {
  const date = question.dates.find((found) => found.text === concept.text)
  const year = { from: `${concept.text}-01-01`, to: `${concept.text}-12-31` }
  return (date ? readings(date) : [year]).some((days) => happenedIn(days, fact, zone))
}

function happenedIn({ from, to }: Days, fact: ShownFact, zone: string): boolean {
  if (fact.event) return isWithin(fact.event, { from, to })
  const published = localDay(new Date(fact.publishedAt), zone)
  // Told within the week after: an article seldom repeats the day that it writes about.
  return published >= from && Date.parse(published) <= Date.parse(to) + 7 * DAY_MS
}

type Days = { from: string; to: string }

/** A year's figure says nothing of a quarter; a month's says something of a day in it. */
function isWithin(
  event: { from: string; to: string },
  asked: { from: string; to: string },
): boolean {
  if (event.from >= asked.from && event.to <= asked.to) return true
  const short = Date.parse(event.to) - Date.parse(event.from) <= 31 * DAY_MS
  return short && event.from <= asked.to && event.to >= asked.from
}

/** News asked about on a day is at most days old; older evidence is of an earlier, similar case. */
const STALE = 0.3
const FRESH_DAYS = 3.5
/** What evidence loses that was told before a day that the question names. */
const PREDATES = 0.05

/** What support evidence loses that is older than what is asked about on a day, or than a day that is named. */
export function staleness(
  question: Pick<Question, 'dates'>,
  fact: Pick<ShownFact, 'learnedAt' | 'publishedAt'>,
  context: { asOf: Date | null; everything: boolean; zone: string },
): number {
  if (!context.asOf || !context.everything) return 0
  const days = (context.asOf.getTime() - Date.parse(fact.learnedAt)) / DAY_MS
  const old = days <= FRESH_DAYS ? 0 : STALE * (Math.log1p(days) - Math.log1p(FRESH_DAYS))
  const told = localDay(new Date(fact.publishedAt), context.zone)
  const before = question.dates.some((date) => date.relation !== 'from' && told < date.from)
  return old + (before ? PREDATES : 0)
}
