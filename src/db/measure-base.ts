// The state of the base in numbers, for the gauges: what waits, since when, and how fresh the sources are.
import { count, eq, inArray, min, ne } from 'drizzle-orm'
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
  messages: { kind: OutboxKind; state: OutboxState; count: number }[]
  /** When the oldest waiting message was written; null when none waits. */
  oldestMessageAt: Date | null
  articlesWaiting: { state: ArticleState; count: number }[]
  /** When the oldest waiting article was seen; null when none waits. */
  oldestArticleAt: Date | null
  /** Sources that are not paused. */
  sources: { id: string; lastSuccessAt: Date | null; failures: number }[]
}

/** Every query goes by an index over what waits, or over a table that stays small. */
export async function measureBase(db: Db): Promise<BaseMeasure> {
  const messages = await db
    .select({ kind: outbox.kind, state: outbox.state, count: count() })
    .from(outbox)
    .where(ne(outbox.state, 'replaced'))
    .groupBy(outbox.kind, outbox.state)
  const [message] = await db
    .select({ at: min(outbox.createdAt) })
    .from(outbox)
    .where(eq(outbox.state, 'pending'))
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
