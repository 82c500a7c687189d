// Articles in the database: save, find, count.
import { and, eq } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { articles } from '../db/schema.ts'
import { AppError } from '../errors.ts'
import {
  type Article,
  cleanArticle,
  judgeEdit,
  type NewArticle,
  settlePublished,
  textHash,
  urlKey,
} from './article.ts'

export type ArticleDeps = { db: Db; now: () => Date }

/** `edited`: the same address brought another text; the article starts again as a new version. */
export type SaveOutcome = 'new' | 'known' | 'edited'
export type SavedArticle = { id: number; outcome: SaveOutcome }

// One statement stays far below PostgreSQL's 65,535 parameters.
const CHUNK = 500

/** Stores one article; see `saveArticles`. */
export async function saveArticle(deps: ArticleDeps, article: NewArticle): Promise<SavedArticle> {
  const [saved] = await saveArticles(deps, [article])
  if (!saved) throw new AppError('article-not-saved', `${article.url} was not saved: try again.`)
  return saved
}

/**
 * Stores articles, one row per `urlKey`, in one transaction, and says of each what became of it,
 * in the order given. `deps.db` may be a transaction.
 */
export async function saveArticles(
  deps: ArticleDeps,
  list: readonly NewArticle[],
): Promise<SavedArticle[]> {
  if (list.length === 0) return []
  return deps.db.transaction(async (tx) => {
    const saved: SavedArticle[] = []
    for (let from = 0; from < list.length; from += CHUNK)
      saved.push(...(await saveChunk({ ...deps, db: tx }, list.slice(from, from + CHUNK))))
    return saved
  })
}

type Row = typeof articles.$inferInsert

async function saveChunk(deps: ArticleDeps, list: readonly NewArticle[]): Promise<SavedArticle[]> {
  const rows = list.map((article) => toRow(article, deps.now()))
  const inserted = await deps.db
    .insert(articles)
    .values(rows)
    .onConflictDoNothing({ target: articles.urlKey })
    .returning({ id: articles.id, urlKey: articles.urlKey })
  const fresh = new Map(inserted.map((row) => [row.urlKey, row.id]))
  const saved: SavedArticle[] = []
  for (const row of rows) {
    const id = fresh.get(row.urlKey)
    fresh.delete(row.urlKey)
    saved.push(id === undefined ? await saveAgain(deps.db, row) : { id, outcome: 'new' })
  }
  return saved
}

function toRow(article: NewArticle, now: Date): Row {
  const { title, text } = cleanArticle(article)
  const published = settlePublished(article.publishedAt, now)
  return {
    sourceId: article.sourceId,
    url: article.url.trim(),
    urlKey: urlKey(article.url),
    publisher: article.publisher.trim(),
    kind: article.kind,
    lang: article.lang,
    zone: article.zone,
    title,
    text,
    textHash: textHash(title, text),
    needsPage: article.needsPage ?? false,
    publishedAt: published.at,
    publishedGuessed: published.guessed,
    seenAt: now,
    state: 'found',
  }
}

async function saveAgain(db: Db, row: Row): Promise<SavedArticle> {
  const [stored] = await db
    .select({
      id: articles.id,
      sourceId: articles.sourceId,
      textHash: articles.textHash,
      version: articles.version,
      publishedAt: articles.publishedAt,
    })
    .from(articles)
    .where(eq(articles.urlKey, row.urlKey))
    .for('update')
  if (!stored) throw new AppError('article-gone', `${row.url} was deleted meanwhile: try again.`)
  const incoming = { sourceId: row.sourceId ?? null, textHash: row.textHash }
  if (!judgeEdit(stored, incoming).edited) return { id: stored.id, outcome: 'known' }
  // An edit without a later time of its own keeps its publication; `seenAt` tells when it changed.
  const later = !row.publishedGuessed && row.publishedAt > stored.publishedAt
  await db
    .update(articles)
    .set({
      title: row.title,
      text: row.text,
      textHash: row.textHash,
      needsPage: row.needsPage ?? false,
      ...(later ? { publishedAt: row.publishedAt, publishedGuessed: false } : {}),
      seenAt: row.seenAt,
      version: stored.version + 1,
      state: 'found',
      attempts: 0,
      error: null,
      leaseUntil: null,
      leaseBy: null,
    })
    .where(eq(articles.id, stored.id))
  return { id: stored.id, outcome: 'edited' }
}

/** One article by its id. */
export async function findArticle(db: Db, id: number): Promise<Article | null> {
  const [found] = await db.select().from(articles).where(eq(articles.id, id)).limit(1)
  return found ?? null
}

/** Keeps a fresh article out of the pipeline: it was offered to editors, who decide. */
export async function ignoreArticle(db: Db, id: number, topics: string[]): Promise<void> {
  await db
    .update(articles)
    .set({ state: 'ignored', relevanceReason: 'offered to editors', topics })
    .where(and(eq(articles.id, id), eq(articles.state, 'found')))
}
