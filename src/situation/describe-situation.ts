// The situation: each topic's state with its reasons, the milestones, what changed, how fresh it is.
import type { Db } from '../db/database.ts'
import type { ShownFact } from '../facts/fact.ts'
import { loadShownFacts } from '../facts/fact-store.ts'
import type { Lang } from '../language/language.ts'
import { endOfLocalDay, localDay } from '../language/local-day.ts'
import { listMilestones } from '../milestones/milestone-store.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import { shareReads } from './share-reads.ts'
import type { Situation } from './situation.ts'
import { effectsOf, judgeTopic } from './situation-rules.ts'
import { loadStateFacts, readAsker, readCoverage } from './situation-store.ts'

export type SituationDeps = { db: Db; index: WatchIndex; now: () => Date }

export type SituationQuestion = {
  lang: Lang
  person?: string
  where?: 'status' | 'home'
  asOf?: string
}

type Common = Pick<Situation, 'topics' | 'milestones' | 'coverage' | 'facts'> & {
  shown: Map<number, ShownFact>
}
type ReadCommon = (question: Pick<SituationQuestion, 'lang' | 'asOf'>) => Promise<Common>

const LATEST_FACTS = 5

/**
 * The situation now, or as it was known at the end of a local day of the watch.
 * @param input.asOf `YYYY-MM-DD`
 * @param input.person tells what changed since this person last looked, `where` they look now
 */
export async function describeSituation(
  deps: SituationDeps,
  input: SituationQuestion,
  read: ReadCommon = (question) => readCommon(deps, question),
): Promise<Situation> {
  const asker = await readAsker(deps.db, input.person ?? null, input.where ?? 'status')
  const { recorded, since, changed } = asker
  const { shown, ...common } = await read(input)
  const others = changed.filter((id) => !shown.has(id))
  const more = await loadShownFacts(deps, others, {
    lang: input.lang,
    asOf: instantOf(deps, input),
  })
  const known = new Map([...shown, ...more.map((fact) => [fact.factId, fact] as const)])
  return {
    ...common,
    asOf: input.asOf ?? null,
    recorded,
    changed: since && changed.flatMap((id) => known.get(id) ?? []),
    changedSince: since?.toISOString() ?? null,
  }
}

/** The same for many askers: what is the same for all is read once for those who ask at once. */
export function createSituations(
  deps: SituationDeps,
): (input: SituationQuestion) => Promise<Situation> {
  const read: ReadCommon = shareReads(
    ({ lang, asOf }) => `${lang} ${asOf ?? ''}`,
    (question) => readCommon(deps, question),
  )
  return (input) => describeSituation(deps, input, read)
}

async function readCommon(
  deps: SituationDeps,
  question: Pick<SituationQuestion, 'lang' | 'asOf'>,
): Promise<Common> {
  const now = deps.now()
  const { watch } = deps.index
  const { lang } = question
  const then = instantOf(deps, question)
  const asOf = then ?? now
  const today = localDay(asOf, watch.zone)
  const topics = watch.topics.map((topic) => topic.id)
  // One after the other: to build and to map all at once holds up acknowledgements for longer.
  const milestones = await listMilestones(deps.db, { asOf, today })
  const known = await loadStateFacts(deps.db, topics, { asOf, now, zone: watch.zone })
  const coverage = await readCoverage(deps.db, now)
  const effects = effectsOf(watch.eventWords)
  const judged = watch.topics.map((topic) => {
    const facts = known.get(topic.id) ?? []
    const latest = facts.slice(0, LATEST_FACTS).map((fact) => fact.id)
    return { topic, latest, ...judgeTopic(topic, facts, milestones, effects, today) }
  })
  const reasons = judged.flatMap(({ reasons, openQuestions }) => [...reasons, ...openQuestions])
  const named = [...reasons, ...milestones].flatMap((one) => one.factIds)
  const ids = [...named, ...judged.flatMap((one) => one.latest)]
  const facts = await loadShownFacts(deps, ids, { lang, asOf: then })
  const shown = new Map(facts.map((fact) => [fact.factId, fact]))
  const factsOf = (list: number[]) => [...new Set(list)].flatMap((id) => shown.get(id) ?? [])
  return {
    topics: judged.map(({ topic, latest, ...state }) => ({
      ...{ topic: topic.id, name: topic.name, ...state },
      latest: factsOf(latest),
    })),
    milestones,
    coverage,
    facts: factsOf(named),
    shown,
  }
}

/** The end of the day that is asked about, no later than now; null for now itself. */
function instantOf(deps: SituationDeps, { asOf }: Pick<SituationQuestion, 'asOf'>): Date | null {
  if (!asOf) return null
  const end = endOfLocalDay(asOf, deps.index.watch.zone)
  const now = deps.now()
  return end < now ? end : now
}
