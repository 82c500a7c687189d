// Lists of facts: of a topic, a story or a time, each along an index, and how many there are.
import { and, desc, eq, gt, isNotNull, lte, type SQL, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import type { Db } from '../db/database.ts'
import { claims, facts } from '../db/schema.ts'
import { COUNTED_AT_MOST, type ShownFact } from './fact.ts'
import {
  type FactReader,
  loadShownFacts,
  selectShown,
  type Showing,
  showRows,
} from './fact-store.ts'

/** What a list of facts is narrowed by; all parts are optional. */
export type FactFilter = {
  topic?: string
  storyId?: number
  /** Only facts learned after this instant. */
  learnedAfter?: Date
  limit: number
  offset?: number
  /** Newest first by when it was learned (the default) or by when it happened. */
  order?: 'learned' | 'happened'
}

/** Facts of a topic, a story or a time, newest first. */
export async function listShownFacts(
  deps: FactReader,
  filter: FactFilter,
  showing: Showing,
): Promise<ShownFact[]> {
  const known = showing.asOf ? lte(facts.learnedAt, showing.asOf) : undefined
  const wanted = and(...conditionsOf(filter), known)
  if (filter.order === 'happened')
    return loadShownFacts(deps, await idsByHappening(deps.db, wanted, filter), showing)
  const rows = await selectShown(deps, showing)
    .where(wanted)
    .orderBy(desc(facts.learnedAt), desc(facts.id))
    .limit(filter.limit)
    .offset(filter.offset ?? 0)
  return showRows(deps, rows, showing)
}

/** By the day they happened, else by the day they were learned: each list along its own index. */
async function idsByHappening(
  db: Db,
  wanted: SQL | undefined,
  { limit, offset = 0 }: FactFilter,
): Promise<number[]> {
  const { id, eventFrom, learnedAt } = facts
  const newest = (day: SQL<string>, which: SQL, ...order: SQL[]) =>
    db
      .select({ id, day: day.as('day'), learnedAt })
      .from(facts)
      .where(and(wanted, which))
      .orderBy(...order, desc(learnedAt), desc(id))
      .limit(limit + offset)
  const all = unionAll(
    newest(sql<string>`${eventFrom}`, isNotNull(eventFrom), desc(eventFrom)),
    newest(sql<string>`to_char(${learnedAt}, 'YYYY-MM-DD')`, sql`${eventFrom} is null`),
  ).as('newest')
  const rows = await db
    .select({ id: all.id })
    .from(all)
    .orderBy(desc(all.day), desc(all.learnedAt), desc(all.id))
    .limit(limit)
    .offset(offset)
  return rows.map((row) => row.id)
}

/** How many facts there are of a topic, a story or a time; no further than one more than are counted. */
export async function countFacts(db: Db, filter: Omit<FactFilter, 'limit'>): Promise<number> {
  return db.$count(
    db
      .select({ id: facts.id })
      .from(facts)
      .where(and(...conditionsOf(filter)))
      .limit(COUNTED_AT_MOST + 1)
      .as('counted'),
  )
}

function conditionsOf(filter: Omit<FactFilter, 'limit'>): SQL[] {
  const conditions: SQL[] = []
  if (filter.topic)
    conditions.push(sql`(${facts.topic} = ${filter.topic} or ${facts.bearsOn} = ${filter.topic})`)
  if (filter.storyId !== undefined) conditions.push(eq(facts.storyId, filter.storyId))
  if (filter.learnedAfter) conditions.push(gt(facts.learnedAt, filter.learnedAfter))
  return conditions
}

/** The facts that an article's claims carry. */
export async function listArticleFacts(deps: FactReader, articleId: number): Promise<ShownFact[]> {
  const rows = await deps.db
    .selectDistinct({ id: claims.factId })
    .from(claims)
    .where(eq(claims.articleId, articleId))
  return loadShownFacts(
    deps,
    rows.map((row) => row.id),
    { lang: 'en', asOf: null },
  )
}
