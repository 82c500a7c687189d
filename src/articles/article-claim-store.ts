// Which replica works on which article: claimed under a short lease, renewed, moved on or failed.
import { randomUUID } from 'node:crypto'
import { and, asc, eq, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import { type Db, isConnectionLoss } from '../db/database.ts'
import { type ArticleState, articles } from '../db/schema.ts'
import { AppError, describeError } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Article } from './article.ts'

/**
 * Renewed while its holder lives: so long an article of a replica that died waits. Leases go by the
 * database's clock, because those of replicas differ.
 */
const LEASE_MS = 15_000
const RENEW_EVERY_MS = 5_000
const MAX_ATTEMPTS = 3

const leaseEnd = fromNow(LEASE_MS)

/** Not held by a replica that lives, and not waiting for its next try. */
export const isFree = or(
  isNull(articles.leaseUntil),
  lte(articles.leaseUntil, sql`clock_timestamp()`),
)

/**
 * Work that waits for others: claims up to `limit` articles in a state, oldest first, which no other
 * replica gets meanwhile; returns how many. `work` ends with each by `moveArticle` or `failArticle`;
 * what it leaves when it throws is free again at once, and what a dead or frozen process held, when
 * its lease is over.
 */
export async function workUnderLease(
  deps: { db: Db; log: Log },
  state: ArticleState,
  limit: number,
  work: (held: Article[]) => Promise<void>,
): Promise<number> {
  const held = await claimArticles(deps.db, state, limit)
  await whileHeld(deps, held, () => work(held))
  return held.length
}

/** Keeps articles that are held until `work` is done; gives back what it leaves when it throws. */
export async function whileHeld<T>(
  deps: { db: Db; log: Log },
  held: readonly Held[],
  work: () => Promise<T>,
): Promise<T> {
  if (held.length === 0) return work()
  const renewing = setInterval(() => {
    renewArticles(deps.db, held).catch((err) => deps.log.warn({ err }, 'leases not renewed'))
  }, RENEW_EVERY_MS).unref()
  try {
    return await work()
  } catch (error) {
    // Where that is the database, the leases end by themselves.
    await releaseArticles(deps.db, held).catch(() => {})
    throw error
  } finally {
    clearInterval(renewing)
  }
}

/** Takes articles as `workUnderLease` does; the caller renews them. */
export async function claimArticles(
  db: Db,
  state: ArticleState,
  limit: number,
): Promise<Article[]> {
  const due = db
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.state, state), isFree))
    .orderBy(asc(articles.publishedAt), asc(articles.id))
    .limit(limit)
    .for('update', { skipLocked: true })
  // As an array, so that the choice is made once: a plan that repeats it would take more than `limit`.
  const rows = await db
    .update(articles)
    .set({ leaseUntil: leaseEnd, leaseBy: randomUUID() })
    .where(sql`${articles.id} = any(array(${due}))`)
    .returning()
  return rows.sort((a, b) => a.publishedAt.getTime() - b.publishedAt.getTime() || a.id - b.id)
}

/** An article under one claim. */
export type Held = Pick<Article, 'id' | 'leaseBy'>

/** Takes articles that this transaction has locked, all or none. */
export async function holdArticles(tx: Db, ids: number[]): Promise<Held[]> {
  if (ids.length === 0) return []
  return tx
    .update(articles)
    .set({ leaseUntil: leaseEnd, leaseBy: randomUUID() })
    .where(inArray(articles.id, ids))
    .returning({ id: articles.id, leaseBy: articles.leaseBy })
}

/** Makes leases as long again as they were; those that another replica took are left alone. */
export async function renewArticles(db: Db, held: readonly Held[]): Promise<void> {
  // A transaction that moves some of them on has those locked: neither may wait for the other.
  const untouched = db
    .select({ id: articles.id })
    .from(articles)
    .where(areMine(held))
    .for('update', { skipLocked: true })
  await db
    .update(articles)
    .set({ leaseUntil: leaseEnd })
    .where(sql`${articles.id} = any(array(${untouched}))`)
}

/** Gives articles back that were not worked on. */
export async function releaseArticles(db: Db, held: readonly Held[]): Promise<void> {
  await db.update(articles).set({ leaseUntil: null, leaseBy: null }).where(areMine(held))
}

/** The name on a lease says whose it is: who takes it over writes another one. */
function areMine(held: readonly Held[]) {
  const [first] = held
  return and(
    inArray(
      articles.id,
      held.map(({ id }) => id),
    ),
    eq(articles.leaseBy, first?.leaseBy ?? ''),
  )
}

function isMine(article: Pick<Article, 'id' | 'version' | 'state' | 'leaseBy'>) {
  return and(
    eq(articles.id, article.id),
    eq(articles.version, article.version),
    eq(articles.state, article.state),
    article.leaseBy === null ? isNull(articles.leaseBy) : eq(articles.leaseBy, article.leaseBy),
  )
}

/** What a step may change of an article besides its state. */
export type ArticlePatch = Partial<
  Omit<
    typeof articles.$inferInsert,
    'id' | 'urlKey' | 'version' | 'state' | 'leaseUntil' | 'leaseBy'
  >
>

/**
 * Ends a claim: the article goes on to `to`. Call it in the transaction that stores the step's
 * result.
 * @throws AppError `article-moved` when the article was edited, or taken over by another replica
 *   because this one was silent for too long: the transaction is to be rolled back, and the article is
 *   not ours any more
 */
export async function moveArticle(
  tx: Db,
  article: Pick<Article, 'id' | 'version' | 'state' | 'leaseBy' | 'url'>,
  to: ArticleState,
  patch: ArticlePatch = {},
): Promise<void> {
  const moved = await tx
    .update(articles)
    .set({ attempts: 0, error: null, ...patch, state: to, leaseUntil: null, leaseBy: null })
    .where(isMine(article))
    .returning({ id: articles.id })
  if (moved.length === 0)
    throw new AppError('article-moved', `${article.url} changed while it was being worked on.`)
}

/**
 * Ends a claim after an error of the article's own: it is tried again later, at growing intervals, and
 * is `failed` (visible, with its error) after three tries. One that is not ours any more is left alone.
 * Returns whether it failed.
 * @throws the error itself when it is the database that went away
 */
export async function failArticle(
  deps: { db: Db },
  article: Pick<Article, 'id' | 'version' | 'state' | 'leaseBy' | 'attempts'>,
  error: unknown,
  why = describeError(error),
): Promise<boolean> {
  if (error instanceof AppError && error.code === 'article-moved') return false
  if (isConnectionLoss(error)) throw error
  const attempts = article.attempts + 1
  const isLast = attempts >= MAX_ATTEMPTS
  const failed = await deps.db
    .update(articles)
    .set({
      attempts,
      error: why.slice(0, 1000),
      state: isLast ? 'failed' : article.state,
      leaseUntil: isLast ? null : fromNow(60_000 * 4 ** (attempts - 1)),
      leaseBy: null,
    })
    .where(isMine(article))
    .returning({ id: articles.id })
  return failed.length > 0
}

function fromNow(ms: number) {
  return sql`clock_timestamp() + ${`${ms} milliseconds`}::interval`
}
