// The situation: each topic's state with its reasons, the milestones, what changed, how fresh it is.
import type { Db } from '../db/database.ts'
import { factsRecordedAfter } from '../facts/fact-list-store.ts'
import { loadShownFacts } from '../facts/fact-store.ts'
import type { Lang } from '../language/language.ts'
import { endOfLocalDay, localDay } from '../language/local-day.ts'
import { listMilestones } from '../milestones/milestone-store.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import type { Situation } from './situation.ts'
import { effectsOf, judgeTopic } from './situation-rules.ts'
import { isRecorded, lastLook, loadStateFacts, readCoverage } from './situation-store.ts'

export type SituationDeps = { db: Db; index: WatchIndex; now: () => Date }

const LATEST_FACTS = 5
const CHANGED_FACTS = 12

/**
 * The situation now, or as it was known at the end of a local day of the watch.
 * @param input.asOf `YYYY-MM-DD`
 * @param input.person tells what changed since this person last looked, `where` they look now
 */
export async function describeSituation(
  deps: SituationDeps,
  input: { lang: Lang; person?: string; where?: 'status' | 'home'; asOf?: string },
): Promise<Situation> {
  const now = deps.now()
  const { watch } = deps.index
  const asOf = input.asOf ? earlier(endOfLocalDay(input.asOf, watch.zone), now) : now
  const today = localDay(asOf, watch.zone)
  const [milestones, known, coverage, recorded, since] = await Promise.all([
    listMilestones(deps.db, { asOf, today }),
    loadStateFacts(
      deps.db,
      watch.topics.map((topic) => topic.id),
      { asOf, now, zone: watch.zone },
    ),
    readCoverage(deps.db, now),
    isRecorded(deps.db),
    input.person ? lastLook(deps.db, input.person, input.where ?? 'status') : null,
  ])
  const changed = since ? await factsRecordedAfter(deps.db, since, CHANGED_FACTS) : null
  const effects = effectsOf(watch.eventWords)
  const judged = watch.topics.map((topic) => {
    const facts = known.get(topic.id) ?? []
    const latest = facts.slice(0, LATEST_FACTS).map((fact) => fact.id)
    return { topic, latest, ...judgeTopic(topic, facts, milestones, effects, today) }
  })
  const reasons = judged.flatMap(({ reasons, openQuestions }) => [...reasons, ...openQuestions])
  const named = [...reasons, ...milestones].flatMap((one) => one.factIds)
  const shown = await loadShownFacts(
    deps,
    [...named, ...judged.flatMap((one) => one.latest), ...(changed ?? [])],
    { lang: input.lang, asOf: input.asOf ? asOf : null },
  )
  const byId = new Map(shown.map((fact) => [fact.factId, fact]))
  const factsOf = (ids: number[]) => [...new Set(ids)].flatMap((id) => byId.get(id) ?? [])
  return {
    asOf: input.asOf ?? null,
    recorded,
    topics: judged.map(({ topic, latest, ...state }) => ({
      ...{ topic: topic.id, name: topic.name, ...state },
      latest: factsOf(latest),
    })),
    milestones,
    coverage,
    changed: changed && factsOf(changed),
    changedSince: since?.toISOString() ?? null,
    facts: factsOf(named),
  }
}

function earlier(a: Date, b: Date): Date {
  return a < b ? a : b
}
