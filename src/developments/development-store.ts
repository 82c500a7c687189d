// Developments in the database: what an article brought, and what its story brought before.
import { and, asc, eq, gte, inArray, isNotNull, isNull, notExists, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db } from '../db/database.ts'
import { articles, claims, developments, facts, feedback, sources, stories } from '../db/schema.ts'
import type { RecordedClaim } from './development.ts'

export type Development = typeof developments.$inferSelect
export type NewDevelopment = typeof developments.$inferInsert

/** The article's claims as recorded, in reading order; `since`: those of its latest version. */
export async function loadArticleClaims(
  db: Db,
  articleId: number,
  since: Date | null,
): Promise<(RecordedClaim & { fact: typeof facts.$inferSelect })[]> {
  const rows = await db
    .select({ claim: claims, fact: facts })
    .from(claims)
    .innerJoin(facts, eq(facts.id, claims.factId))
    .where(and(eq(claims.articleId, articleId), since ? gte(claims.publishedAt, since) : undefined))
    .orderBy(asc(claims.seq))
  return rows.map(({ claim, fact }) => ({
    factId: claim.factId,
    seq: claim.seq,
    relation: claim.relation,
    novelty: claim.novelty,
    fact,
  }))
}

/** Whether the story had a development before this article's. */
export async function hasDevelopment(db: Db, storyId: number): Promise<boolean> {
  const rows = await db
    .select({ id: developments.id })
    .from(developments)
    .where(eq(developments.storyId, storyId))
    .limit(1)
  return rows.length > 0
}

/** A story with its counts of outlets. */
export async function loadStory(
  db: Db,
  storyId: number,
): Promise<typeof stories.$inferSelect | null> {
  const [row] = await db.select().from(stories).where(eq(stories.id, storyId))
  return row ?? null
}

/** −1..1: what editors and readers taught about a source; 0 when nothing. */
export async function trustOf(db: Db, sourceId: string | null): Promise<number> {
  if (sourceId === null) return 0
  const [row] = await db
    .select({ trust: sources.trust })
    .from(sources)
    .where(eq(sources.id, sourceId))
  return row?.trust ?? 0
}

/** Phrases that "Not relevant" taught and nobody took back, each as often as it was taught. */
export async function taughtPhrases(db: Db): Promise<string[]> {
  const phrase = sql<string | null>`${feedback.effect}->>'phrase'`
  const rows = await db
    .select({ phrase })
    .from(feedback)
    .where(and(eq(feedback.kind, 'not-relevant'), isNull(feedback.undoneAt), isNotNull(phrase)))
  return rows.flatMap((row) => row.phrase ?? [])
}

export async function insertDevelopment(tx: Db, row: NewDevelopment): Promise<number> {
  const [inserted] = await tx.insert(developments).values(row).returning({ id: developments.id })
  return (inserted as { id: number }).id
}

/**
 * Developments that no decision was made about yet, oldest first. One whose story has an older one
 * waiting waits too, whoever holds that: its alert would be the story's second.
 */
export async function undecidedDevelopments(db: Db, limit: number): Promise<Development[]> {
  const older = alias(developments, 'older')
  const olderWaits = db
    .select({ id: older.id })
    .from(older)
    .where(
      and(
        eq(older.storyId, developments.storyId),
        isNull(older.decidedAt),
        sql`(${older.at}, ${older.id}) < (${developments.at}, ${developments.id})`,
      ),
    )
  return db
    .select()
    .from(developments)
    .where(and(isNull(developments.decidedAt), notExists(olderWaits)))
    .orderBy(asc(developments.at), asc(developments.id))
    .limit(limit)
    .for('update', { skipLocked: true })
}

export async function markDecided(tx: Db, id: number, at: Date): Promise<void> {
  await tx.update(developments).set({ decidedAt: at }).where(eq(developments.id, id))
}

/** Articles of a story that stand as its sources, oldest first. */
export async function storyArticles(
  db: Db,
  storyId: number,
  limit: number,
): Promise<(typeof articles.$inferSelect)[]> {
  return db
    .select()
    .from(articles)
    .where(and(eq(articles.storyId, storyId), inArray(articles.state, ['recorded', 'done'])))
    .orderBy(asc(articles.publishedAt), sql`${articles.id}`)
    .limit(limit)
}
