// Writing claims and facts: one article's findings in one transaction.
import { and, desc, eq, inArray, isNull, ne, type SQL, sql } from 'drizzle-orm'
import { arrayOf, type Db, together } from '../db/database.ts'
import { factColumns, articles, claims, factHistory, facts } from '../db/schema.ts'
import type { Lang } from '../language/language.ts'
import type { FactRow } from './fact-history.ts'
import { quoteLexeme } from './fact-terms.ts'

/** How many facts of the story, and of its topics, an article's claims are matched with. */
const STORY_POOL = 200
const TOPIC_POOL = 150
const NUMBER_POOL = 60

export type PoolQuery = {
  storyId: number | null
  /** Topics to look through besides the story; empty for a watch that takes everything. */
  topics: string[]
  /** Lexemes of telling amounts: facts that carry one are taken wherever they stand. */
  lexemes: string[]
}

/** The facts that an article's claims are matched with: bounded, each part by an index. */
export async function loadPool(db: Db, query: PoolQuery): Promise<FactRow[]> {
  const parts: PromiseLike<FactRow[]>[] = []
  if (query.storyId !== null)
    parts.push(
      db
        .select(factColumns)
        .from(facts)
        .where(eq(facts.storyId, query.storyId))
        .orderBy(desc(facts.id))
        .limit(STORY_POOL),
    )
  for (const topic of query.topics)
    parts.push(
      db
        .select(factColumns)
        .from(facts)
        .where(eq(facts.topic, topic))
        .orderBy(desc(facts.learnedAt))
        .limit(TOPIC_POOL),
    )
  if (query.lexemes.length > 0)
    parts.push(
      db
        .select(factColumns)
        .from(facts)
        .where(sql`${facts.terms} @@ ${query.lexemes.map(quoteLexeme).join(' | ')}::tsquery`)
        .limit(NUMBER_POOL),
    )
  const byId = new Map((await together(parts)).flat().map((row) => [row.id, row]))
  return [...byId.values()]
}

/** A statement that carries a fact, in the words of one article. */
export type ToldStatement = { factId: number; lang: Lang; statement: string }

/** Enough for the words of a pool in both languages. */
const STATEMENTS_AT_MOST = 600

/** What was said of facts, oldest first: a fact of one language in the words of the other. */
export async function loadStatements(db: Db, factIds: number[]): Promise<ToldStatement[]> {
  if (factIds.length === 0) return []
  return (
    db
      .select({ factId: claims.factId, lang: claims.lang, statement: claims.statement })
      .from(claims)
      .where(sql`${claims.factId} = any(${arrayOf('bigint', factIds)})`)
      // Not along the key: on a base without statistics, each article would scan all claims (50 ms).
      .orderBy(sql`${claims.id} + 0`)
      .limit(STATEMENTS_AT_MOST)
  )
}

/**
 * How long before (ms), where an article in the other language told something of the story in the two
 * days before and none in this article's language has followed it yet: a translation of it may be
 * due. Null where none is.
 */
export async function translationGap(
  db: Db,
  input: { articleId: number; storyId: number; lang: Lang; at: Date },
): Promise<number | null> {
  const { articleId, storyId, lang } = input
  const rows = await db
    .select({
      lang: articles.lang,
      at: articles.publishedAt,
      told: sql<boolean>`exists (select 1 from claims c where c.article_id = articles.id
        and (c.novelty->>'points')::int >= ${TELLING_POINTS})`,
    })
    .from(articles)
    .where(
      and(
        eq(articles.storyId, storyId),
        ne(articles.id, articleId),
        isNull(articles.copyOf),
        inArray(articles.state, ['recorded', 'done']),
      ),
    )
    .orderBy(desc(articles.publishedAt), desc(articles.id))
    .limit(LATEST_ARTICLES)
  const after = rows.findIndex((row) => row.lang === lang)
  const gapOf = (row: { at: Date }) => Math.abs(input.at.getTime() - row.at.getTime())
  const open = after === -1 ? rows : rows.slice(0, after)
  const opened = after === -1 && rows.length < LATEST_ARTICLES
  const due = open.filter(
    (row) => gapOf(row) < DUE_MS && (row.told || (opened && row === rows.at(-1))),
  )
  return due.length > 0 ? Math.min(...due.map(gapOf)) : null
}

/** Points of a claim's novelty with which its article told something. */
const TELLING_POINTS = 3
const LATEST_ARTICLES = 60
/** A translation follows within two days. */
const DUE_MS = 48 * 3_600_000

/** Quotes of claims that this article already left (an edited article is read again). */
export async function recordedQuotes(db: Db, articleId: number): Promise<Set<string>> {
  const rows = await db
    .select({ quote: claims.quote })
    .from(claims)
    .where(eq(claims.articleId, articleId))
  return new Set(rows.map((row) => row.quote))
}

export type NewFact = Omit<typeof facts.$inferInsert, 'terms'> & { terms?: SQL }
export type NewClaim = typeof claims.$inferInsert
export type NewHistory = typeof factHistory.$inferInsert

/** Inserts facts and returns their ids in the same order. */
export async function insertFacts(tx: Db, rows: NewFact[]): Promise<number[]> {
  if (rows.length === 0) return []
  const inserted = await tx.insert(facts).values(rows).returning({ id: facts.id })
  return inserted.map((row) => row.id)
}

/** Inserts claims and returns their ids in the same order. */
export async function insertClaims(tx: Db, rows: NewClaim[]): Promise<number[]> {
  if (rows.length === 0) return []
  const inserted = await tx.insert(claims).values(rows).returning({ id: claims.id })
  return inserted.map((row) => row.id)
}

/** Points each fact to the claim that first carried it. */
export async function linkFirstClaims(tx: Db, articleClaims: number[]): Promise<void> {
  if (articleClaims.length === 0) return
  await tx
    .update(facts)
    .set({ claimId: sql`${claims.id}` })
    .from(claims)
    .where(
      and(
        sql`${claims.id} = any(${arrayOf('bigint', articleClaims)})`,
        eq(claims.factId, facts.id),
        sql`${facts.claimId} is null`,
      ),
    )
}

export async function insertHistory(tx: Db, rows: NewHistory[]): Promise<void> {
  if (rows.length > 0) await tx.insert(factHistory).values(rows)
}

/** Changes one fact; the history row that says so is the caller's. */
export async function updateFact(tx: Db, id: number, change: Partial<NewFact>): Promise<void> {
  await tx.update(facts).set(change).where(eq(facts.id, id))
}

/**
 * Counts the outlets of facts anew, and takes back `learnedAt` where an older piece arrived late.
 */
export async function recountOutlets(tx: Db, factIds: number[]): Promise<void> {
  if (factIds.length === 0) return
  await tx
    .update(facts)
    .set({
      outletCount: sql`(select count(distinct c.publisher) from claims c where c.fact_id = ${facts.id})`,
      learnedAt: sql`least(${facts.learnedAt}, (select min(c.published_at) from claims c where c.fact_id = ${facts.id}))`,
    })
    .where(sql`${facts.id} = any(${arrayOf('bigint', factIds)})`)
}

/**
 * Gives a fact the words that a report in the other language has for it, and their terms; the first
 * such report is enough.
 */
export async function addWording(
  tx: Db,
  factId: number,
  claim: { lang: Lang; statement: string; terms: string },
): Promise<void> {
  const untold = isNull(claim.lang === 'en' ? facts.statementEn : facts.statementKo)
  const words =
    claim.lang === 'en' ? { statementEn: claim.statement } : { statementKo: claim.statement }
  await tx
    .update(facts)
    .set({ ...words, terms: sql`${facts.terms} || ${claim.terms}::tsvector` })
    .where(and(eq(facts.id, factId), untold))
}

/** Facts of the seed that are in the base already. */
export async function seedKeys(db: Db): Promise<Set<string>> {
  const rows = await db
    .select({ key: facts.seedKey })
    .from(facts)
    .where(sql`${facts.seedKey} is not null`)
  return new Set(rows.flatMap((row) => row.key ?? []))
}

/** The text of a tsvector (`factTerms`) as a value for the column. */
export function termsColumn(terms: string): SQL {
  return sql`${terms}::tsvector`
}
