// What placed articles an article is compared with: candidates by their rarest terms, and profiles.
// Every look-up goes by an index and is bounded, so the cost of an article does not grow with the base.
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
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
import { PLACED_BY_HAND } from './story.ts'
import type { Member, StoryProfile } from './story-memory.ts'

/** The row of `term_counts` that counts all stories. */
export const ALL_STORIES = 0
// Newest first; a term of more articles than this is not what a story is found by.
const ARTICLES_PER_TERM = 40
const CANDIDATES = 24
// One statement stays far below PostgreSQL's 65,535 parameters.
const CHUNK = 2000

/** The terms as integers: collisions are rare and only cost a little weight. */
export function termHash(term: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193)
  return hash === ALL_STORIES ? 1 : hash | 0
}

/** In how many stories each of these terms stands, and how many stories there are. */
export async function loadTermCounts(
  tx: Db,
  terms: Iterable<string>,
): Promise<{ stories: number; counts: Map<string, number> }> {
  const byHash = new Map<number, string>()
  for (const term of terms) byHash.set(termHash(term), term)
  const counts = new Map<string, number>()
  let stories = 0
  const hashes = [...byHash.keys(), ALL_STORIES]
  // A join: with `= any(array)` a scan of the table compares each row with each of thousands of terms.
  const rows = await rowsOf<{ term: number; stories: number }>(
    tx,
    sql`select c.term, c.stories from unnest(${integers(hashes)}) asked (term)
        join ${termCounts} c on c.term = asked.term`,
  )
  for (const row of rows) {
    if (row.term === ALL_STORIES) stories = row.stories
    else counts.set(byHash.get(row.term) ?? '', row.stories)
  }
  return { stories, counts }
}

/** What one article asks for: its rarest terms with their weights, within a window of time. */
export type CandidateQuery = { terms: { term: string; weight: number }[]; from: Date; to: Date }

/** Ids of placed articles that share the rarest terms, best first for each query, bounded. */
export async function findCandidates(tx: Db, queries: CandidateQuery[]): Promise<number[]> {
  const asked = queries.flatMap(({ terms, from, to }, ord) =>
    terms.map(({ term, weight }) => ({ ord, term: termHash(term), weight: weight ** 2, from, to })),
  )
  if (asked.length === 0) return []
  const rows = await rowsOf<{ id: number | string }>(
    tx,
    sql`select distinct ranked.id from (
          select q.ord, p.article_id as id,
            row_number() over (partition by q.ord order by sum(q.weight) desc, p.article_id desc) as place
          from jsonb_to_recordset(${json(asked)})
            as q(ord int, term int, weight float8, "from" timestamptz, "to" timestamptz)
          cross join lateral (
            select t.article_id from ${articleTerms} t
            where t.term = q.term and t.published_at between q."from" and q."to"
            order by t.published_at desc limit ${ARTICLES_PER_TERM}
          ) p
          group by q.ord, p.article_id
        ) ranked where ranked.place <= ${CANDIDATES}`,
  )
  return rows.map((row) => Number(row.id))
}

/** Placed articles with what they are compared by; `storyId` after merges by an editor. */
export async function loadMembers(
  tx: Db,
  ids: number[],
): Promise<(Member & { storyId: number })[]> {
  const members: (Member & { storyId: number })[] = []
  for (let from = 0; from < ids.length; from += CHUNK) {
    const rows = await tx
      .select({
        id: articles.id,
        publishedAt: articles.publishedAt,
        title: articles.title,
        publisher: articles.publisher,
        storyId: sql<number>`coalesce(${stories.mergedInto}, ${stories.id})`.mapWith(Number),
        features: articleFeatures.features,
      })
      .from(articles)
      .innerJoin(articleFeatures, eq(articleFeatures.articleId, articles.id))
      .innerJoin(stories, eq(stories.id, articles.storyId))
      .where(inArray(articles.id, ids.slice(from, from + CHUNK)))
      .orderBy(asc(articles.publishedAt), asc(articles.id))
    members.push(...rows)
  }
  return members
}

/** What the members of these stories share. */
export async function loadProfiles(tx: Db, ids: number[]): Promise<Map<number, StoryProfile>> {
  const profiles = new Map<number, StoryProfile>()
  for (let from = 0; from < ids.length; from += CHUNK) {
    const rows = await tx
      .select()
      .from(storyProfiles)
      .where(inArray(storyProfiles.storyId, ids.slice(from, from + CHUNK)))
    for (const row of rows) profiles.set(row.storyId, readProfile(row.profile))
  }
  return profiles
}

/** The stories among these in which an editor put an article: they are never joined by a rule. */
export async function loadStoriesApart(tx: Db, ids: number[]): Promise<Set<number>> {
  const apart = new Set<number>()
  for (let from = 0; from < ids.length; from += CHUNK) {
    const rows = await tx
      .selectDistinct({ storyId: articles.storyId })
      .from(articles)
      .where(
        and(
          inArray(articles.storyId, ids.slice(from, from + CHUNK)),
          eq(articles.storyWhy, PLACED_BY_HAND),
        ),
      )
    for (const { storyId } of rows) if (storyId !== null) apart.add(storyId)
  }
  return apart
}

function readProfile(stored: StoredProfile): StoryProfile {
  const profile: StoryProfile = {}
  for (const [lang, part] of Object.entries(stored)) {
    profile[lang as Lang] = { count: part.count, terms: new Map(Object.entries(part.terms)) }
  }
  return profile
}

/** Integers as one parameter that both drivers take, however many they are. */
function integers(list: number[]) {
  return sql`(${`{${list.join(',')}}`}::text)::int[]`
}

/** A value as a jsonb parameter that both drivers take. */
export function json(value: unknown) {
  return sql`(${JSON.stringify(value)}::text)::jsonb`
}
