// Steps that need the base alone: an article after the other, in turn over all replicas.
import { and, asc, eq, isNotNull, notExists, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db } from '../db/database.ts'
import { type ArticleState, articles } from '../db/schema.ts'
import { takeTurn, type Turn } from '../db/turn-lock.ts'
import { describeError } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Article } from './article.ts'
import { failArticle, isFree } from './article-claim-store.ts'

/**
 * Work that needs the base alone: takes the oldest free article in a state and works on it, in one
 * transaction and in turn over all replicas. Null when none waits. `work` ends with `moveArticle`, or
 * holds the article for what must happen outside of a transaction. An article whose work throws is
 * tried again later and stops no other; `failed` says that it did.
 */
export async function workInTurn<T>(
  deps: { db: Db; log: Log },
  step: { state: ArticleState; turn: Turn; doing: string },
  work: (tx: Db, article: Article) => Promise<T>,
): Promise<{ result: T } | 'failed' | null> {
  const taken: Article[] = []
  try {
    return await deps.db.transaction(async (tx) => {
      await takeTurn(tx, step.turn)
      taken.push(...(await takeArticle(tx, step.state)))
      const [article] = taken
      return article ? { result: await work(tx, article) } : null
    })
  } catch (error) {
    const [article] = taken
    if (!article) throw error
    await failInStep(deps, step, article, error)
    return 'failed'
  }
}

/** Fails an article with a line that says what was being done; see `failArticle`. */
export async function failInStep(
  deps: { db: Db; log: Log },
  step: { doing: string },
  article: Article,
  error: unknown,
): Promise<void> {
  const why = `${step.doing} failed: ${describeError(error)}`
  if (await failArticle(deps, article, error, why))
    deps.log.warn({ article: article.url, why }, 'article not carried on')
}

/** The oldest one, unless a replica holds an older one of its story: a story stays in order. */
async function takeArticle(tx: Db, state: ArticleState): Promise<Article[]> {
  const other = alias(articles, 'other')
  const storyIsHeld = tx
    .select({ id: other.id })
    .from(other)
    .where(
      and(
        eq(other.storyId, articles.storyId),
        isNotNull(other.leaseBy),
        sql`${other.leaseUntil} > clock_timestamp()`,
      ),
    )
  return tx
    .select()
    .from(articles)
    .where(and(eq(articles.state, state), isFree, notExists(storyIsHeld)))
    .orderBy(asc(articles.publishedAt), asc(articles.id))
    .limit(1)
    .for('update', { skipLocked: true })
}
