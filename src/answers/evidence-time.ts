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
