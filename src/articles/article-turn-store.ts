// Steps that need the base alone: an article after the other, in turn over all replicas.
import { and, asc, eq, isNotNull, notExists, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { type Db, isConnectionLoss } from '../db/database.ts'
import { type ArticleState, articles } from '../db/schema.ts'
import { takeTurn, type Turn } from '../db/turn-lock.ts'
import { describeError } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Article } from './article.ts'
import { failArticle, isFree } from './article-claim-store.ts'

/** An article's work costs some ten short statements: a transaction of its own would be half as much again. */
const BATCH = 10

/**
 * Work that needs the base alone: takes the oldest free articles in a state, up to `limit`, and works
 * on one after the other, in turn over all replicas; returns what became of each. A few share a
 * transaction; when it fails, each has its own, so that the one at fault is found. `work` ends with
 * `moveArticle`, or, with a `limit` of one, holds the article for what must happen outside of a
 * transaction. An article whose work throws is tried again later and stops no other; `failed` says that it did.
 */
export async function workInTurn<T>(
  deps: { db: Db; log: Log },
  step: TurnStep,
  limit: number,
  work: (tx: Db, article: Article) => Promise<T>,
): Promise<('failed' | { result: T })[]> {
  return workInBatches(deps, step, { limit, size: BATCH }, work)
}

type TurnStep = { state: ArticleState; turn: Turn; doing: string }

async function workOnBatch<T>(
  deps: { db: Db; log: Log },
  step: TurnStep,
  limit: number,
  work: (tx: Db, article: Article) => Promise<T>,
): Promise<('failed' | { result: T })[]> {
  const taken: Article[] = []
  try {
    return await deps.db.transaction(async (tx) => {
      const done: { result: T }[] = []
      await takeTurn(tx, step.turn)
      for (const article of await takeArticles(tx, step.state, limit)) {
        taken.push(article)
        done.push({ result: await work(tx, article) })
      }
      return done
    })
  } catch (error) {
    const [article] = taken
    if (!article || isConnectionLoss(error)) throw error
    if (taken.length > 1) return workInBatches(deps, step, { limit, size: 1 }, work)
    await failInStep(deps, step, article, error)
    return ['failed']
  }
}

async function workInBatches<T>(
  deps: { db: Db; log: Log },
  step: TurnStep,
  { limit, size }: { limit: number; size: number },
  work: (tx: Db, article: Article) => Promise<T>,
): Promise<('failed' | { result: T })[]> {
  const all: ('failed' | { result: T })[] = []
  while (all.length < limit) {
    const want = Math.min(size, limit - all.length)
    const done = await workOnBatch(deps, step, want, work)
    all.push(...done)
    if (done.length < want) break
  }
  return all
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

/** The oldest ones, but for those of whose story a replica holds one: a story stays in order. */
async function takeArticles(tx: Db, state: ArticleState, limit: number): Promise<Article[]> {
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
    .limit(limit)
    .for('update', { skipLocked: true })
}
