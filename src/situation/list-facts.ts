// Facts as lists: the timeline of a topic, what was learned since a day, the milestones.
import type { Db } from '../db/database.ts'
import type { ShownFact } from '../facts/fact.ts'
import { countFacts, type FactFilter, listShownFacts } from '../facts/fact-list-store.ts'
import { loadShownFacts } from '../facts/fact-store.ts'
import type { Lang } from '../language/language.ts'
import { localDay, startOfLocalDay } from '../language/local-day.ts'
import type { MilestoneView } from '../milestones/milestone.ts'
import { listMilestones } from '../milestones/milestone-store.ts'
import type { WatchIndex } from '../watch/watch-index.ts'

export type ListDeps = { db: Db; index: WatchIndex; now: () => Date }
type Page = { limit: number; offset: number }
type FactPage = { facts: ShownFact[]; total: number }

/** Facts newest first by the day they happened, of one topic or all. */
export async function listTimeline(
  deps: ListDeps,
  input: { lang: Lang; topic?: string } & Page,
): Promise<FactPage> {
  return listPage(deps, input.topic ? { topic: input.topic } : {}, 'happened', input)
}

/** Facts learned on or after a local day, newest first. */
export async function listSince(
  deps: ListDeps,
  input: { lang: Lang; since: string } & Page,
): Promise<FactPage> {
  const from = startOfLocalDay(input.since, deps.index.watch.zone)
  return listPage(deps, { learnedAfter: new Date(from.getTime() - 1) }, 'learned', input)
}

async function listPage(
  deps: ListDeps,
  filter: Omit<FactFilter, 'limit'>,
  order: 'happened' | 'learned',
  input: { lang: Lang } & Page,
): Promise<FactPage> {
  const showing = { lang: input.lang, asOf: null }
  const { limit, offset } = input
  const facts = await listShownFacts(deps, { ...filter, limit, offset, order }, showing)
  return { facts, total: await countFacts(deps.db, filter) }
}

/** Every milestone with the facts behind it. */
export async function showMilestones(
  deps: ListDeps,
  input: { lang: Lang },
): Promise<{ milestones: MilestoneView[]; facts: ShownFact[] }> {
  const now = deps.now()
  const today = localDay(now, deps.index.watch.zone)
  const milestones = await listMilestones(deps.db, { asOf: now, today })
  const ids = milestones.flatMap((milestone) => milestone.factIds)
  return {
    milestones,
    facts: await loadShownFacts(deps, ids, { lang: input.lang, asOf: null }),
  }
}
