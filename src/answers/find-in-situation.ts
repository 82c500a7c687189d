// Finds what answers a question in a base of one situation: by what its words mean, and never by being
// near alone, since everything in such a base is about the same parties.
import type { Db } from '../db/database.ts'
import type { ShownFact } from '../facts/fact.ts'
import { listShownFacts } from '../facts/fact-list-store.ts'
import { loadShownFacts } from '../facts/fact-store.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import type { Asked } from './asked.ts'
import { slotOf } from './asked-slot.ts'
import { type AskedUnit, unitsOf } from './asked-units.ts'
import type { Judged } from './choose-facts.ts'
import { findFacts } from './fact-search-store.ts'
import { judgeSituation } from './judge-situation.ts'
import { readMeaning } from './meaning.ts'
import type { NearFact } from './near-facts.ts'
import { newestFactId } from './notify-store.ts'
import { type Question, questionTerms, readQuestion, type ThreadContext } from './question.ts'
import { weighFacts, type Weighing } from './weigh-facts.ts'

type Deps = { db: Db; index: WatchIndex }

/** A base of so many facts is read whole; of a larger one what the search finds. */
const READ_WHOLE = 500
/** What was asked before in a thread is meant still, but less than what is asked now. */
const CARRIED = 0.5

/**
 * The facts that fit best, best first, each with whether it answers; those that are near to the
 * question by what it means are judged as well.
 */
export async function findInSituation(
  deps: Deps,
  asked: Asked,
  thread: ThreadContext | null,
  nearing: Promise<NearFact[]>,
): Promise<Omit<Judged, 'near'>[]> {
  const weighing = await weighSituation(deps, asked, thread, nearing)
  const near = new Set((await nearing).map(({ factId }) => factId))
  return judgeSituation(asked, weighing, near)
}

/** How well each fact of the base fits what is asked. */
export async function weighSituation(
  deps: Deps,
  asked: Asked,
  thread: ThreadContext | null,
  nearing: Promise<NearFact[]>,
): Promise<Weighing> {
  const facts = await candidatesOf(deps, asked, thread, nearing)
  const known = facts.filter((fact) => fact.lifecycle !== 'retracted')
  const meant = readMeaning(asked, known)
  const told = meant.filter(({ fact }) => isOfThread(fact, thread)).map(({ fact }) => fact.factId)
  const before = lastQuestion(deps.index, asked, thread)
  const carried = before ? carriedUnits(before, asked) : []
  const slot = before ? { slot: slotOf(before) } : {}
  return weighFacts(asked, meant, { carried, favoured: new Set(told), ...slot })
}

async function candidatesOf(
  deps: Deps,
  asked: Asked,
  thread: ThreadContext | null,
  nearing: Promise<NearFact[]>,
): Promise<ShownFact[]> {
  // What a model translated is shown, and decides nothing.
  const showing = { lang: asked.lang, asOf: asked.asOf, own: true }
  if ((await newestFactId(deps.db)) <= READ_WHOLE)
    return listShownFacts(deps, { limit: READ_WHOLE }, showing)
  const [hits, near] = await Promise.all([
    findFacts(deps, {
      terms: questionTerms(asked.question),
      asOf: asked.asOf,
      ...(thread ? { include: thread } : {}),
    }),
    nearing,
  ])
  const ids = new Set([...hits.facts, ...near].map(({ factId }) => factId))
  return loadShownFacts(deps, [...ids], showing)
}

function isOfThread(fact: ShownFact, thread: ThreadContext | null): boolean {
  if (thread === null) return false
  return (
    thread.factIds.includes(fact.factId) ||
    (thread.storyId !== null && thread.storyId === fact.storyId)
  )
}

function lastQuestion(
  index: WatchIndex,
  asked: Asked,
  thread: ThreadContext | null,
): Question | null {
  const { zone } = index.watch
  return thread?.lastQuestion
    ? readQuestion(index, thread.lastQuestion, { now: asked.now, zone })
    : null
}

/** What the last question of the thread asked about, where the follow-up does not name it again. */
function carriedUnits(before: Question, asked: Asked): AskedUnit[] {
  const own = new Set(unitsOf(asked.question).map(({ stem }) => stem))
  return unitsOf(before)
    .filter(({ stem }) => !own.has(stem))
    .map((unit) => ({ ...unit, weight: CARRIED * unit.weight, carried: true }))
}
