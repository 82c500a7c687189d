// The situation: each topic's state with its reasons, the milestones, what changed, how fresh it is.
import type { Db } from '../db/database.ts'
import { listShownFacts, loadShownFacts } from '../facts/fact-store.ts'
import type { Lang } from '../language/language.ts'
import { endOfLocalDay, localDay } from '../language/local-day.ts'
import { listMilestones } from '../milestones/milestone-store.ts'
import type { Topic } from '../watch/watch.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import type { Situation, TopicSituation } from './situation.ts'
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
  const showing = { lang: input.lang, asOf: input.asOf ? asOf : null }
  const milestones = await listMilestones(deps.db, { asOf, today })
  const effects = effectsOf(watch.eventWords)
  const topics: TopicSituation[] = []
  for (const topic of watch.topics) {
    const facts = await loadStateFacts(deps.db, topic.id, { asOf, now, zone: watch.zone })
    const judged = judgeTopic(topic, facts, milestones, effects, today)
    const latest = await listShownFacts(deps, { topic: topic.id, limit: LATEST_FACTS }, showing)
    topics.push({ ...nameOf(topic), ...judged, latest })
  }
  const since = input.person ? await lastLook(deps.db, input.person, input.where ?? 'status') : null
  const named = topics.flatMap((topic) =>
    [...topic.reasons, ...topic.openQuestions].flatMap((reason) => reason.factIds),
  )
  return {
    asOf: input.asOf ?? null,
    recorded: await isRecorded(deps.db),
    topics,
    milestones,
    coverage: await readCoverage(deps.db, now),
    changed: since
      ? await listShownFacts(deps, { learnedAfter: since, limit: CHANGED_FACTS }, showing)
      : null,
    changedSince: since?.toISOString() ?? null,
    facts: await loadShownFacts(
      deps,
      [...named, ...milestones.flatMap((milestone) => milestone.factIds)],
      showing,
    ),
  }
}

function nameOf(topic: Topic): Pick<TopicSituation, 'topic' | 'name'> {
  return { topic: topic.id, name: topic.name }
}

function earlier(a: Date, b: Date): Date {
  return a < b ? a : b
}
