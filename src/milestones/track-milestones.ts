// What an article's claims do to the milestones: meet them, move them, promise new ones.
import { type Article, knownAt } from '../articles/article.ts'
import type { Db } from '../db/database.ts'
import type { Novelty, Reason } from '../db/schema.ts'
import type { FactRow } from '../facts/fact-history.ts'
import { localDay } from '../language/local-day.ts'
import {
  compileMilestones,
  findPromise,
  isPromised,
  type MilestoneClaim,
  type MilestoneMove,
  type OpenMilestone,
  readMilestones,
} from './milestone-rules.ts'
import type { Watch } from '../watch/watch.ts'
import { addMilestone, moveMilestone, openMilestones } from './milestone-store.ts'

/** A claim with the fact that it made or repeats. */
export type TrackedClaim = { relation: string; fact: FactRow; novelty: Novelty | null }

/**
 * Reads the milestones in an article's claims and writes down what they do; runs in the caller's
 * transaction. Returns the reasons to tell, and the milestones touched.
 */
export async function trackMilestones(
  tx: Db,
  article: Article,
  claims: TrackedClaim[],
  watch: Pick<Watch, 'eventWords'>,
): Promise<{ reasons: Reason[]; ids: string[] }> {
  const publishedOn = localDay(article.publishedAt, article.zone)
  const open = await openMilestones(tx, article.topics)
  const telling = new Set(watch.eventWords.filter((word) => !word.everyday).map(({ id }) => id))
  const finder = compileMilestones(open, telling)
  const reasons: Reason[] = []
  const ids = new Set<string>()
  for (const { relation, fact, novelty } of claims) {
    if (relation === 'background') continue
    const claim = toMilestoneClaim(fact, novelty?.beforeFactIds ?? [])
    const topics = [fact.topic, ...(fact.bearsOn ? [fact.bearsOn] : []), ...article.topics]
    const moves = readMilestones(finder, claim, topics, publishedOn)
    for (const move of moves.filter((found) => !ids.has(found.milestoneId))) {
      await moveMilestone(tx, move, fact.id, knownAt(article))
      ids.add(move.milestoneId)
      reasons.push(reasonOf(move, open))
    }
    if (relation === 'new' && moves.length === 0)
      await addPromise(tx, article, { claim, fact, open }, publishedOn)
  }
  return { reasons, ids: [...ids] }
}

function reasonOf(
  move: MilestoneMove,
  open: { id: string; textEn: string; textKo: string }[],
): Reason {
  const milestone = open.find((candidate) => candidate.id === move.milestoneId)
  const params = { milestone_en: milestone?.textEn ?? '', milestone_ko: milestone?.textKo ?? '' }
  if (move.state === 'moved')
    return { code: 'milestone-moved', params: { ...params, due: move.dueOn } }
  const late = move.late ? { late_en: 'late', late_ko: '기한 경과' } : {}
  return { code: 'milestone-met', params: { ...params, ...late } }
}

/** A promise becomes a milestone of its own: due on its day, met by its own words. */
async function addPromise(
  tx: Db,
  article: Article,
  input: { claim: MilestoneClaim; fact: FactRow; open: OpenMilestone[] },
  publishedOn: string,
): Promise<void> {
  const { claim, fact, open } = input
  const date = findPromise(claim, publishedOn)
  if (!date || isPromised(open, claim, fact.topic, date.to)) return
  await addMilestone(tx, {
    id: `promise-${fact.id}`,
    topic: fact.topic,
    textEn: fact.statementEn ?? fact.statementKo ?? '',
    textKo: fact.statementKo ?? fact.statementEn ?? '',
    dueOn: date.to,
    precision: date.precision,
    metWords: { en: [], ko: [] },
    promisedBy: fact.id,
    addedBy: 'rule',
    promisedAt: knownAt(article),
  })
}

function toMilestoneClaim(fact: FactRow, beforeFactIds: number[]): MilestoneClaim {
  return {
    statement: fact.statementEn ?? fact.statementKo ?? '',
    status: fact.status,
    speakerKind: fact.speakerKind,
    eventDate: fact.event,
    dates: fact.dates,
    entities: fact.entities,
    events: fact.events,
    negated: fact.negated,
    beforeFactIds,
  }
}
