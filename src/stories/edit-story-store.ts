// An editor's hand in the stories as rows: articles with all that hangs on them go from one story to another.
import { and, desc, eq, gt, inArray, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import {
  articleFeatures,
  articles,
  audit,
  claims,
  decisions,
  developments,
  facts,
  outbox,
  stories,
} from '../db/schema.ts'
import type { StoryProfile } from './story-memory.ts'
import { refreshStories, saveProfiles } from './story-store.ts'

export type StoryRow = typeof stories.$inferSelect

export async function findStory(db: Db, storyId: number): Promise<StoryRow | null> {
  const [row] = await db.select().from(stories).where(eq(stories.id, storyId))
  return row ?? null
}

/** Stories that an editor may merge into, the newest first; merged ones are gone. */
export async function listOtherStories(
  db: Db,
  input: { storyId: number; limit: number },
): Promise<StoryRow[]> {
  return db
    .select()
    .from(stories)
    .where(
      and(isNull(stories.mergedInto), ne(stories.id, input.storyId), gt(stories.articleCount, 0)),
    )
    .orderBy(desc(stories.lastAt), desc(stories.id))
    .limit(input.limit)
}

/** The articles of a story, the newest first. */
export async function articlesOfStory(
  db: Db,
  storyId: number,
): Promise<{ id: number; title: string; publisher: string; publishedAt: Date }[]> {
  const { id, title, publisher, publishedAt } = articles
  return db
    .select({ id, title, publisher, publishedAt })
    .from(articles)
    .where(eq(articles.storyId, storyId))
    .orderBy(desc(publishedAt), desc(id))
}

/** Opens a story by hand; returns its id. */
export async function openStory(tx: Db, row: typeof stories.$inferInsert): Promise<number> {
  const [opened] = await tx.insert(stories).values(row).returning({ id: stories.id })
  return (opened as { id: number }).id
}

/** Says where a story went; null: it stands for itself again. */
export async function markMerged(tx: Db, storyId: number, into: number | null): Promise<void> {
  await tx.update(stories).set({ mergedInto: into }).where(eq(stories.id, storyId))
}

/** Where those of these stories stand that were merged into another, however often. */
export async function findMerges(db: Db, storyIds: number[]): Promise<Map<number, number>> {
  const rows = await db
    .select({ id: stories.id, into: stories.mergedInto })
    .from(stories)
    .where(isNotNull(stories.mergedInto))
  const next = new Map(rows.map(({ id, into }) => [id, into as number]))
  const merged = new Map<number, number>()
  for (const storyId of storyIds) {
    let at = storyId
    for (let step = 0; next.has(at) && step < next.size; step++) at = next.get(at) as number
    if (at !== storyId) merged.set(storyId, at)
  }
  return merged
}

/** Moves articles with their facts, developments, decisions and messages, and counts anew. */
export async function moveArticles(
  tx: Db,
  articleIds: number[],
  move: { from: number; to: number; why: string },
): Promise<void> {
  const { from, to, why } = move
  const ofClaims = tx
    .select({ id: claims.id })
    .from(claims)
    .where(inArray(claims.articleId, articleIds))
  const ofDevelopments = tx
    .select({ id: developments.id })
    .from(developments)
    .where(inArray(developments.articleId, articleIds))
  const set = { storyId: to }
  await tx
    .update(articles)
    .set({ ...set, storyWhy: why })
    .where(inArray(articles.id, articleIds))
  await tx
    .update(facts)
    .set(set)
    .where(and(eq(facts.storyId, from), inArray(facts.claimId, ofClaims)))
  await tx.update(developments).set(set).where(inArray(developments.articleId, articleIds))
  await tx.update(decisions).set(set).where(inArray(decisions.articleId, articleIds))
  await tx
    .update(outbox)
    .set({
      ...set,
      content: sql`jsonb_set(${outbox.content}, '{storyId}', to_jsonb(${to}::bigint))`,
    })
    .where(inArray(outbox.developmentId, ofDevelopments))
  await refreshStories(tx, [from, to])
  await rebuildProfile(tx, from)
  await rebuildProfile(tx, to)
}

/** What the members of a story share, from the articles that it has now. */
async function rebuildProfile(tx: Db, storyId: number): Promise<void> {
  const members = await tx
    .select({ features: articleFeatures.features })
    .from(articleFeatures)
    .innerJoin(articles, eq(articles.id, articleFeatures.articleId))
    .where(eq(articles.storyId, storyId))
  const profile: StoryProfile = {}
  for (const { features } of members) {
    const part = profile[features.lang] ?? { count: 0, terms: new Map<string, number>() }
    for (const [term, weight] of Object.entries(features.terms))
      part.terms.set(term, (part.terms.get(term) ?? 0) + weight)
    part.count += 1
    profile[features.lang] = part
  }
  await saveProfiles(tx, new Map([[storyId, profile]]))
}

/** What an editor did to a story, as it can be taken back. */
export type StoryMove = { articleIds: number[]; from: number; to: number }

export async function auditMove(
  tx: Db,
  input: { at: Date; by: string; action: 'story-merge' | 'story-split'; move: StoryMove },
): Promise<number> {
  const { articleIds, from, to } = input.move
  const [row] = await tx
    .insert(audit)
    .values({
      at: input.at,
      person: input.by,
      action: input.action,
      subject: `story:${from}`,
      before: { articleIds, storyId: from },
      after: { articleIds, storyId: to },
    })
    .returning({ id: audit.id })
  return (row as { id: number }).id
}
