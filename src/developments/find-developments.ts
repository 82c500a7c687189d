// Step 5: what each recorded article brings that is new, and how much it matters.
import { type Article, knownAt } from '../articles/article.ts'
import { isMarketPiece } from '../articles/market-piece.ts'
import { moveArticle } from '../articles/article-claim-store.ts'
import { workInTurn } from '../articles/article-turn-store.ts'
import { type Db, together } from '../db/database.ts'
import type { Bearings, Reason } from '../db/schema.ts'
import type { FactRow } from '../facts/fact-history.ts'
import { localDay } from '../language/local-day.ts'
import type { Log } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import { listMilestones } from '../milestones/milestone-store.ts'
import { trackMilestones } from '../milestones/track-milestones.ts'
import { effectsOf, judgeTopic } from '../situation/situation-rules.ts'
import { loadStateFacts } from '../situation/situation-store.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import { isColumn, type Judgement, judgeArticle, looksBack } from './development.ts'
import {
  hasDevelopment,
  insertDevelopment,
  loadArticleClaims,
  loadStory,
  taughtPhrases,
  trustOf,
} from './development-store.ts'
import { weighDevelopment } from './importance.ts'
import { recordNothingNew } from './nothing-new-store.ts'

export type DevelopmentDeps = {
  db: Db
  index: WatchIndex
  now: () => Date
  log: Log
  metrics?: Metrics
}

type ClaimWithFact = Awaited<ReturnType<typeof loadArticleClaims>>[number]
type News = Extract<Judgement, { kind: 'development' }>

/** A milestone that two articles move is moved once, whoever judges them: one after the other. */
const STEP = { state: 'recorded', turn: 'develop', doing: 'Finding what is new' } as const

/** Judges up to `limit` recorded articles, oldest first; returns how many. */
export async function findDevelopments(
  deps: DevelopmentDeps,
  input: { limit: number },
): Promise<number> {
  const done = await workInTurn(deps, STEP, input.limit, (tx, one) => developArticle(deps, tx, one))
  for (const one of done)
    if (one !== 'failed' && one.result.kind === 'nothing-new')
      deps.metrics?.decisions.inc({ kind: 'repeat', reason: one.result.reason.code })
  return done.length
}

async function developArticle(deps: DevelopmentDeps, tx: Db, article: Article): Promise<Judgement> {
  // Of an edited article, only what its new version added.
  const since = article.version > 1 ? knownAt(article) : null
  const isOriginal = article.copyOf === null
  const [claims, storyTold] = await together([
    isOriginal ? loadArticleClaims(tx, article.id, since) : Promise.resolve([]),
    article.storyId === null ? Promise.resolve(false) : hasDevelopment(tx, article.storyId),
  ])
  const milestoneReasons = await trackMilestones(tx, article, claims, deps.index.watch)
  const judged = judgeArticle({
    claims,
    publisher: article.publisher,
    copyWhy: isOriginal ? null : (article.copyWhy ?? 'same text'),
    storyTold,
    looksBack: looksBack(article.title),
    isColumn: isColumn(article.title),
    isMarketPiece: isMarketPiece(article.title),
  })
  if (judged.kind === 'development' && article.storyId !== null)
    await storeDevelopment(deps, tx, article, article.storyId, claims, judged, milestoneReasons)
  else if (judged.kind === 'nothing-new')
    await recordNothingNew(tx, article, judged.reason, deps.now())
  await moveArticle(tx, article, 'done')
  return judged
}

async function storeDevelopment(
  deps: DevelopmentDeps,
  tx: Db,
  article: Article,
  storyId: number,
  claims: ClaimWithFact[],
  news: News,
  milestones: { reasons: Reason[]; ids: string[] },
): Promise<void> {
  const { watch } = deps.index
  const facts = claims.map((claim) => claim.fact)
  const [states, story, trust, phrases] = await together([
    compareStates(deps, tx, article, facts),
    loadStory(tx, storyId),
    trustOf(tx, article.sourceId),
    taughtPhrases(tx),
  ])
  const bearings = { topics: states, milestoneIds: milestones.ids }
  const moved = bearings.topics.filter((topic) => topic.before !== topic.after)
  const [topic] = watch.topics
    .filter((candidate) => article.topics.includes(candidate.id))
    .sort((a, b) => b.weight - a.weight)
  const told = facts.filter((fact) => news.factIds.includes(fact.id))
  const weighed = weighDevelopment({
    topic: topic?.id ?? '',
    topicWeight: topic?.weight ?? 0.5,
    statuses: told.map((fact) => fact.status),
    speakerKinds: told.map((fact) => fact.speakerKind),
    first: news.first,
    novelty: news.points,
    independent: story?.independentCount ?? 1,
    milestoneTouched: milestones.ids.length > 0,
    outage: topic?.kind === 'service' && bearings.topics.some((t) => t.after === 'disrupted'),
    situationMoved: moved.length > 0,
    trust,
    taught: { phrases, text: wordsOfNews(article.title, told) },
  })
  const reasons = [...milestones.reasons, ...news.reasons]
  await insertDevelopment(tx, {
    storyId,
    articleId: article.id,
    kind: news.first ? 'first-report' : (reasons[0]?.code ?? 'new-details'),
    reasons: reasons.slice(0, 4),
    factIds: news.factIds,
    changedFactIds: news.beforeFactIds,
    topics: article.topics,
    score: weighed.score,
    scoreParts: weighed.parts,
    situationMoved: moved.length > 0,
    bearings,
    at: knownAt(article),
    createdAt: deps.now(),
  })
}

/** What an alert about it would say: where a phrase that was taught counts. */
function wordsOfNews(title: string, facts: FactRow[]): string {
  return [title, ...facts.flatMap((fact) => [fact.statementEn, fact.statementKo])].join('\n')
}

/** The state of the article's topics without and with what it says. */
async function compareStates(
  deps: DevelopmentDeps,
  tx: Db,
  article: Article,
  facts: FactRow[],
): Promise<Bearings['topics']> {
  const { watch } = deps.index
  const at = knownAt(article)
  const today = localDay(at, watch.zone)
  const milestones = await listMilestones(tx, { asOf: at, today })
  const effects = effectsOf(watch.eventWords)
  const own = new Set(facts.filter((fact) => fact.learnedAt >= at).map((f) => f.id))
  const topics = watch.topics.filter(
    (topic) => !topic.everything && article.topics.includes(topic.id),
  )
  const state = await loadStateFacts(
    tx,
    topics.map((topic) => topic.id),
    { asOf: at, now: at, zone: watch.zone },
  )
  return topics.map((topic) => {
    const known = state.get(topic.id) ?? []
    const before = known.filter((fact) => !own.has(fact.id))
    return {
      topic: topic.id,
      before: judgeTopic(topic, before, milestones, effects, today).state,
      after: judgeTopic(topic, known, milestones, effects, today).state,
    }
  })
}
