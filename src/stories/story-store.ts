// Stories in the database: the articles that wait for one, and what is written when they have it.
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { isFree } from '../articles/article-claim-store.ts'
import { type Db, rowsOf } from '../db/database.ts'
import {
  articleFeatures,
  articles,
  articleTerms,
  type StoredProfile,
  stories,
  storyProfiles,
  termCounts,
} from '../db/schema.ts'
import type { Lang } from '../language/language.ts'
import { ALL_STORIES, json, termHash } from './candidate-store.ts'
import type { StoryFeatures } from './story-features.ts'
import type { StoryProfile } from './story-memory.ts'

/** An article that waits for its story. */
export type WaitingArticle = typeof articles.$inferSelect

/** Any constant: it names the lock that one placing replica holds. */
const PLACING_LOCK = 7_304_001
const PROFILE_TERMS = 200
// One statement stays far below PostgreSQL's 65,535 parameters.
const CHUNK = 2000

/** Whether this transaction may place: only one replica at a time, so that none misses the other's stories. */
export async function lockPlacing(tx: Db): Promise<boolean> {
  const [row] = await rowsOf<{ locked: boolean }>(
    tx,
    sql`select pg_try_advisory_xact_lock(${PLACING_LOCK}::bigint) as locked`,
  )
  return row?.locked === true
}

/** Articles in state `read`, oldest first, locked until the transaction ends. */
export async function takeWaiting(tx: Db, limit: number): Promise<WaitingArticle[]> {
  return tx
    .select()
    .from(articles)
    .where(and(eq(articles.state, 'read'), isFree))
    .orderBy(asc(articles.publishedAt), asc(articles.id))
    .limit(limit)
    .for('update', { skipLocked: true })
}

function writeProfile(profile: StoryProfile): StoredProfile {
  const stored: StoredProfile = {}
  for (const [lang, { count, terms }] of Object.entries(profile)) {
    const kept = [...terms]
      .sort((a, b) => b[1] - a[1])
      .slice(0, PROFILE_TERMS)
      .map(([term, sum]): [string, number] => [term, Math.round(sum * 100) / 100])
    stored[lang as Lang] = { count, terms: Object.fromEntries(kept) }
  }
  return stored
}

/** The stories of these articles: of the originals that copies repeat. */
export async function loadStoriesOf(tx: Db, ids: number[]): Promise<Map<number, number>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .select({ id: articles.id, storyId: articles.storyId })
    .from(articles)
    .where(inArray(articles.id, ids))
  return new Map(rows.flatMap((row) => (row.storyId === null ? [] : [[row.id, row.storyId]])))
}

/** The topics that the articles of a story are about. */
export async function topicsOfStory(db: Db, storyId: number): Promise<string[]> {
  const [row] = await db
    .select({ topics: stories.topics })
    .from(stories)
    .where(eq(stories.id, storyId))
  return row?.topics ?? []
}

/** Ids for stories that are about to be opened. */
export async function reserveStoryIds(tx: Db, count: number): Promise<number[]> {
  if (count === 0) return []
  const rows = await rowsOf<{ id: number | string }>(
    tx,
    sql`select nextval('stories_id_seq') as id from generate_series(1, ${count}::int)`,
  )
  return rows.map((row) => Number(row.id))
}

/** Stories that were opened by their first article. */
export async function insertStories(tx: Db, rows: (typeof stories.$inferInsert)[]): Promise<void> {
  for (let from = 0; from < rows.length; from += CHUNK) {
    await tx.insert(stories).values(rows.slice(from, from + CHUNK))
  }
}

/** Marks articles as placed, with their story and the reason. */
export async function markPlaced(
  tx: Db,
  placed: { id: number; storyId: number; why: string }[],
): Promise<void> {
  await tx.execute(
    sql`update ${articles} set state = 'placed', story_id = q.story, story_why = q.why,
          attempts = 0, error = null, lease_until = null, lease_by = null
        from jsonb_to_recordset(${json(placed.map((row) => ({ id: row.id, story: row.storyId, why: row.why })))})
          as q(id bigint, story bigint, why text)
        where ${articles.id} = q.id`,
  )
}

/** Stores what articles are compared by, replacing what an earlier version of them left. */
export async function saveFeatures(
  tx: Db,
  list: {
    id: number
    publishedAt: Date
    edited: boolean
    features: StoryFeatures
    terms: string[]
  }[],
): Promise<void> {
  if (list.length === 0) return
  const edited = list.filter((item) => item.edited).map((item) => item.id)
  if (edited.length > 0)
    await tx.delete(articleTerms).where(inArray(articleTerms.articleId, edited))
  await tx
    .insert(articleFeatures)
    .values(list.map(({ id, features }) => ({ articleId: id, features })))
    .onConflictDoUpdate({
      target: articleFeatures.articleId,
      set: { features: sql`excluded.features` },
    })
  const rows = list.flatMap(({ id, publishedAt, terms }) =>
    [...new Set(terms.map(termHash))].map((term) => ({ term, articleId: id, publishedAt })),
  )
  for (let from = 0; from < rows.length; from += CHUNK) {
    await tx
      .insert(articleTerms)
      .values(rows.slice(from, from + CHUNK))
      .onConflictDoNothing()
  }
}

/** Stores what the members of stories share. */
export async function saveProfiles(tx: Db, profiles: Map<number, StoryProfile>): Promise<void> {
  const rows = [...profiles].map(([storyId, profile]) => ({
    storyId,
    profile: writeProfile(profile),
  }))
  if (rows.length === 0) return
  await tx
    .insert(storyProfiles)
    .values(rows)
    .onConflictDoUpdate({ target: storyProfiles.storyId, set: { profile: sql`excluded.profile` } })
}

/** Counts terms that are new to a story, and the stories that were opened. */
export async function addTermCounts(
  tx: Db,
  terms: Map<string, number>,
  opened: number,
): Promise<void> {
  const sums = new Map<number, number>([[ALL_STORIES, opened]])
  for (const [term, count] of terms) {
    const hash = termHash(term)
    sums.set(hash, (sums.get(hash) ?? 0) + count)
  }
  // In one order always, so that two writers can not wait for each other.
  const rows = [...sums]
    .map(([term, count]) => ({ term, stories: count }))
    .sort((a, b) => a.term - b.term)
  for (let from = 0; from < rows.length; from += CHUNK) {
    await tx
      .insert(termCounts)
      .values(rows.slice(from, from + CHUNK))
      .onConflictDoUpdate({
        target: termCounts.term,
        set: { stories: sql`${termCounts.stories} + excluded.stories` },
      })
  }
}

/** Brings the figures of stories up to date: times, topics, articles, outlets, independent outlets. */
export async function refreshStories(tx: Db, ids: number[]): Promise<void> {
  if (ids.length === 0) return
  await tx.execute(
    sql`update ${stories} set first_at = f.first_at, last_at = f.last_at, article_count = f.articles,
          outlet_count = f.outlets, independent_count = f.independent, topics = f.topics
        from (
          select a.story_id, min(a.published_at) as first_at, max(a.published_at) as last_at,
            count(*)::int as articles, count(distinct a.publisher)::int as outlets,
            (count(distinct a.publisher)
              filter (where a.copy_of is null and not a.first_party))::int as independent,
            coalesce((select array_agg(distinct t order by t) from ${articles} b, unnest(b.topics) t
              where b.story_id = a.story_id), '{}') as topics
          from ${articles} a
          where a.story_id in (select value::bigint from jsonb_array_elements_text(${json(ids)}))
          group by a.story_id
        ) f where ${stories.id} = f.story_id`,
  )
}
