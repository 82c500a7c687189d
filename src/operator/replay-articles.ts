// Runs articles in time order through the whole pipeline on a throwaway base, posting nowhere.
import { decisionOf } from '../alerts/alert-store.ts'
import { joinChannel } from '../alerts/channel-store.ts'
import type { OutboxContent } from '../alerts/content.ts'
import { decideAlerts } from '../alerts/decide-alerts.ts'
import { listOutbox } from '../alerts/outbox-list-store.ts'
import type { NewArticle } from '../articles/article.ts'
import { findArticle, saveArticle } from '../articles/article-store.ts'
import { readArticles } from '../articles/read-articles.ts'
import { type Db, openDatabase } from '../db/database.ts'
import type { Reason } from '../db/schema.ts'
import { findDevelopments } from '../developments/find-developments.ts'
import { renderReason } from '../developments/reason.ts'
import { recordFacts } from '../facts/record-facts.ts'
import type { Wording } from '../llm/word-facts.ts'
import type { Log } from '../log.ts'
import { findMerges } from '../stories/edit-story-store.ts'
import { findFollowedStory } from '../stories/follow-story.ts'
import { placeArticles } from '../stories/place-articles.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import { seedBase } from './seed-base.ts'
import { refusePage } from './step-deps.ts'

export type ReplayInput = {
  articles: NewArticle[]
  /** Seed facts are put in as far as their source was published by then. */
  seed: boolean
  /** Every message that would have been posted, as it is decided. */
  onMessage?: (content: OutboxContent) => void
}

/** What became of one article, as `kt replay --json` prints it. */
export type ReplayResult = {
  url: string
  relevant: boolean
  topics: string[]
  story: number | null
  decision: 'alert' | 'update' | 'repeat' | 'hold' | 'ignored'
  reason: string
}

/** The model on the base of the replay; a replay without one asks nobody. */
export type OpenWording = (db: Db) => Wording | null

const CHANNEL = 'replay'

/** Replays articles; the results stand in the order of the input. */
export async function replayArticles(
  deps: { index: WatchIndex; log: Log; startAt: Date; openWording?: OpenWording },
  input: ReplayInput,
): Promise<ReplayResult[]> {
  const database = await openDatabase({ log: deps.log }, { url: null, dataDir: null })
  // The clock of the base is the clock of the articles: it never goes back.
  let clock = new Date(0)
  const { db } = database
  const wording = deps.openWording?.(db) ?? null
  const base = { db, index: deps.index, log: deps.log, now: () => clock, wording }
  const steps = { ...base, loadPage: refusePage, followStory: findFollowedStory }
  try {
    await joinChannel(base, { channel: CHANNEL, name: CHANNEL, lang: 'en', by: 'replay' })
    const results: (ReplayResult | undefined)[] = new Array(input.articles.length)
    let shown = 0
    for (const { article, place } of inTimeOrder(input.articles, deps.startAt)) {
      if (article.publishedAt > clock) clock = article.publishedAt
      if (input.seed) await seedBase(base)
      const { id } = await saveArticle(base, article)
      await readArticles(steps, { limit: 1 })
      await placeArticles(base, { limit: 1 })
      await recordFacts(base, { limit: 1 })
      await findDevelopments(base, { limit: 1 })
      await decideAlerts(base, { limit: 10 })
      results[place] = await resultOf(db, id, article.url)
      if (input.onMessage) shown = await showMessages(db, shown, input.onMessage)
    }
    const found = results.filter((result) => result !== undefined)
    // A later report may have shown two stories to be one.
    const stories = found.flatMap(({ story }) => (story === null ? [] : [story]))
    const merged = await findMerges(db, stories)
    return found.map((result) => ({
      ...result,
      story: merged.get(result.story ?? 0) ?? result.story,
    }))
  } finally {
    await database.close()
  }
}

function inTimeOrder(articles: NewArticle[], startAt: Date) {
  return articles
    .map((article, place) => ({
      article: { ...article, publishedAt: article.publishedAt ?? startAt },
      place,
    }))
    .sort((a, b) => a.article.publishedAt.getTime() - b.article.publishedAt.getTime())
}

async function resultOf(
  db: Parameters<typeof findArticle>[0],
  id: number,
  url: string,
): Promise<ReplayResult> {
  const article = await findArticle(db, id)
  const base = {
    url,
    relevant: article?.relevant ?? false,
    topics: article?.topics ?? [],
    story: article?.storyId ?? null,
  }
  if (!article?.relevant)
    return {
      ...base,
      decision: 'ignored',
      reason: article?.relevanceReason ?? 'not about the watch',
    }
  const decision = await decisionOf(db, id)
  if (!decision) return { ...base, decision: 'repeat', reason: 'nothing new was found' }
  const kind = decision.kind === 'correction' ? 'update' : decision.kind
  return {
    ...base,
    decision: kind as ReplayResult['decision'],
    reason: renderReason(decision.reason as Reason, 'en'),
  }
}

async function showMessages(
  db: Parameters<typeof listOutbox>[0],
  after: number,
  onMessage: (content: OutboxContent) => void,
): Promise<number> {
  const fresh = (await listOutbox(db, { limit: 20 })).filter((message) => message.id > after)
  for (const message of fresh.toReversed())
    if (message.content.kind !== 'introduction') onMessage(message.content)
  return fresh.reduce((last, message) => Math.max(last, message.id), after)
}
