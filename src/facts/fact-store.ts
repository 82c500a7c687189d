// Facts in the database: reading them as they are shown, now or as of a day.
import {
  and,
  asc,
  desc,
  eq,
  getTableColumns,
  gt,
  inArray,
  isNotNull,
  lte,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import type { Db } from '../db/database.ts'
import { factColumns, claims, factHistory, facts } from '../db/schema.ts'
import type { Lang } from '../language/language.ts'
import { COUNTED_AT_MOST, type ShownFact } from './fact.ts'
import { type FactRow, type HistoryRow, rewindFact } from './fact-history.ts'
import { loadTranslations } from './reading-store.ts'

export type FactReader = { db: Db }

/** How facts are to be shown: in which language, and as of which instant (null: now). */
export type Showing = { lang: Lang; asOf: Date | null }

/**
 * Facts by id with their best evidence, in the order of `ids`; ids that the base does not hold
 * (or did not hold at `asOf`) are left out.
 */
export async function loadShownFacts(
  deps: FactReader,
  ids: readonly number[],
  showing: Showing,
): Promise<ShownFact[]> {
  if (ids.length === 0) return []
  const wanted = [...new Set(ids)]
  const rows = await deps.db.select(factColumns).from(facts).where(inArray(facts.id, wanted))
  const shown = await showRows(deps, rows, showing)
  const byId = new Map(shown.map((fact) => [fact.factId, fact]))
  return wanted.flatMap((id) => byId.get(id) ?? [])
}

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
  const rows = await deps.db
    .select(factColumns)
    .from(facts)
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

/**
 * Ids of the newest facts that came into the base after an instant, newest first: who looked at nine
 * has not seen what was published at eight and read at ten.
 */
export async function factsRecordedAfter(db: Db, after: Date, limit: number): Promise<number[]> {
  const rows = await db
    .select({ id: facts.id })
    .from(facts)
    .where(gt(facts.recordedAt, after))
    .orderBy(desc(facts.recordedAt), desc(facts.id))
    .limit(limit)
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

/** Adds evidence to fact rows and takes them back to the day asked for. */
export async function showRows(
  deps: FactReader,
  rows: FactRow[],
  showing: Showing,
): Promise<ShownFact[]> {
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const foreign = rows.filter((row) => row.lang !== showing.lang).map((row) => row.id)
  const [evidence, histories, translations] = await Promise.all([
    loadEvidence(deps, ids, showing),
    loadHistory(deps, ids, showing),
    loadTranslations(deps.db, foreign, showing.lang),
  ])
  const claimOf = new Map(evidence.map((claim) => [claim.factId, claim]))
  return rows.flatMap((row) => {
    const claim = claimOf.get(row.id)
    if (!claim) return []
    if (showing.asOf && row.learnedAt > showing.asOf) return []
    const history = histories.filter((entry) => entry.factId === row.id)
    const fact = rewindFact(row, history, showing.asOf)
    return [toShownFact(fact, history, claim, showing, translations.get(row.id))]
  })
}

type TellingEntry = Pick<HistoryRow, 'factId' | 'at' | 'kind' | 'otherFactId' | 'before'>

/** What of the facts' lives bears on how they are shown: who disputes them, and what changed later. */
async function loadHistory(
  deps: FactReader,
  ids: number[],
  showing: Showing,
): Promise<TellingEntry[]> {
  const { factId, at, kind, otherFactId, before, id } = factHistory
  const later = showing.asOf ? and(gt(at, showing.asOf), isNotNull(before)) : undefined
  return deps.db
    .select({ factId, at, kind, otherFactId, before })
    .from(factHistory)
    .where(and(inArray(factId, ids), or(eq(kind, 'contradicted'), later)))
    .orderBy(asc(at), asc(id))
}

/** The claim that speaks best for each fact, of those published by then. */
async function loadEvidence(
  deps: FactReader,
  ids: number[],
  showing: Showing,
): Promise<(typeof claims.$inferSelect)[]> {
  const wanted = showing.lang === 'en' ? facts.statementEn : facts.statementKo
  return deps.db
    .selectDistinctOn([claims.factId], getTableColumns(claims))
    .from(claims)
    .innerJoin(facts, eq(facts.id, claims.factId))
    .where(
      and(
        inArray(claims.factId, ids),
        showing.asOf ? lte(claims.publishedAt, showing.asOf) : undefined,
      ),
    )
    .orderBy(
      asc(claims.factId),
      // The report whose words the fact bears in the asker's language; else the sentence that was
      // chosen as the fact's own, then the eldest.
      sql`(${claims.lang} = ${showing.lang} and ${claims.statement} = ${wanted}) desc nulls last`,
      sql`(${claims.id} = ${facts.claimId}) desc`,
      asc(claims.publishedAt),
    )
}

function toShownFact(
  fact: FactRow,
  history: TellingEntry[],
  claim: typeof claims.$inferSelect,
  showing: Showing,
  translation: { of: string; statement: string } | undefined,
): ShownFact {
  const own = fact.lang === 'en' ? fact.statementEn : fact.statementKo
  const held = showing.lang === 'en' ? fact.statementEn : fact.statementKo
  // Of a day before the other language had words for it, only its own count.
  const known = showing.asOf === null || claim.lang === showing.lang || fact.seedKey !== null
  const translated =
    (known ? held : null) ?? (translation?.of === own ? translation.statement : null)
  const disputes = history.filter(
    (entry) =>
      entry.kind === 'contradicted' &&
      entry.otherFactId !== null &&
      (!showing.asOf || entry.at <= showing.asOf),
  )
  return {
    factId: fact.id,
    topic: fact.topic,
    storyId: fact.storyId,
    statement: translated ?? own ?? claim.statement,
    lang: translated ? showing.lang : fact.lang,
    quote: claim.quote,
    quoteLang: claim.lang,
    status: fact.status,
    lifecycle: fact.lifecycle,
    speaker: fact.speaker,
    speakerKind: fact.speakerKind,
    event: fact.event,
    amounts: fact.amounts,
    learnedAt: fact.learnedAt.toISOString(),
    publisher: claim.publisher,
    url: claim.url,
    publishedAt: claim.publishedAt.toISOString(),
    outletCount: fact.outletCount,
    disputedBy: [...new Set(disputes.flatMap((entry) => entry.otherFactId ?? []))],
    supersededBy: fact.supersededBy,
  }
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
