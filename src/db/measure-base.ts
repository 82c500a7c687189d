// The state of the base in numbers, for the gauges: what waits, since when, and how fresh the sources are.
import { and, count, gt, inArray, min, ne, or, sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import {
  type ArticleState,
  articles,
  type OutboxKind,
  type OutboxState,
  outbox,
  sources,
} from './schema.ts'

/** States of an article from which a step takes it on. */
const ON_THE_WAY: ArticleState[] = ['found', 'read', 'placed', 'recorded']

export type BaseMeasure = {
  /** Those of the last week, and all that wait. */
  messages: { kind: OutboxKind; state: OutboxState; count: number }[]
  /** When the oldest waiting message was written; null when none waits. */
  oldestMessageAt: Date | null
  articlesWaiting: { state: ArticleState; count: number }[]
  /** When the oldest waiting article was seen; null when none waits. */
  oldestArticleAt: Date | null
  /** Sources that are not paused. */
  sources: { id: string; lastSuccessAt: Date | null; failures: number }[]
}

const WEEK_MS = 7 * 86_400_000

/** Every query goes by an index over what waits or is new, or over a table that stays small. */
export async function measureBase(db: Db, now: Date): Promise<BaseMeasure> {
  const lately = gt(outbox.createdAt, new Date(now.getTime() - WEEK_MS))
  const messages = await db
    .select({ kind: outbox.kind, state: outbox.state, count: count() })
    .from(outbox)
    .where(and(ne(outbox.state, 'replaced'), or(lately, sql`${outbox.state} = 'pending'`)))
    .groupBy(outbox.kind, outbox.state)
  const [message] = await db
    .select({ at: min(outbox.createdAt) })
    .from(outbox)
    .where(sql`${outbox.state} = 'pending'`)
  const onTheWay = inArray(articles.state, ON_THE_WAY)
  const articlesWaiting = await db
    .select({ state: articles.state, count: count() })
    .from(articles)
    .where(onTheWay)
    .groupBy(articles.state)
  const [article] = await db
    .select({ at: min(articles.seenAt) })
    .from(articles)
    .where(onTheWay)
  return {
    messages,
    oldestMessageAt: message?.at ?? null,
    articlesWaiting,
    oldestArticleAt: article?.at ?? null,
    sources: await db
      .select({
        id: sources.id,
        lastSuccessAt: sources.lastSuccessAt,
        failures: sources.failures,
      })
      .from(sources)
      .where(ne(sources.state, 'paused')),
  }
}
