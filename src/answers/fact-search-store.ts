// Ranked search over the facts: rarest terms first, bounded candidates, then whole articles.
import { type SQL, sql } from 'drizzle-orm'
import { rowsOf } from '../db/database.ts'
import { quoteLexeme } from '../facts/fact-terms.ts'
import { candidateQueries } from './candidate-queries.ts'
import { countTerms, idfOf, type SearchDeps, type TermStats } from './term-count-store.ts'

/** What is searched for. At most 30 terms are used: their matches travel as bits of one integer. */
export type FactQuery = {
  terms: readonly string[]
  /** Only facts that could be read by then; null is now. */
  asOf: Date | null
  /** Looked at whatever they hold: what a follow-up speaks of. */
  include?: { factIds: readonly number[]; storyId: number | null }
}

/** A fact found, with the query's terms that it holds (indexes into `TermStats.terms`). */
export type FactHit = {
  factId: number
  /** Of the claim that first carried it; null for a fact without an article (seed, editor). */
  articleId: number | null
  learnedAt: Date
  /** The fact's own words. */
  own: number
  /** Its own words and those of its article's title. */
  all: number
  /** Distinct terms in it. */
  length: number
}

/** A sentence of a candidate article, for scoring the article as a whole. */
export type ArticleHit = { articleId: number; factId: number; own: number; length: number }

export type FactHits = { stats: TermStats; facts: FactHit[]; articles: ArticleHit[] }

/** Facts that are scored in process, and articles that are looked at as a whole. */
const KEPT_FACTS = 80
const KEPT_ARTICLES = 24
/** What an article says further down answers few questions about it. */
const SENTENCES_READ = 120
/** A longer article is judged by its first sentences that were recorded. */
const ARTICLE_FACTS = 1_500

/** Candidates for a query, unranked. Three statements; none of them grows with the base. */
export async function findFacts(deps: SearchDeps, query: FactQuery): Promise<FactHits> {
  const stats = await countTerms(deps, query.terms)
  const included = includedFacts(query)
  if (stats.terms.length === 0 && included === null) return { stats, facts: [], articles: [] }
  const facts = await findCandidates(deps, stats, query.asOf, included)
  const articleIds = [...new Set(facts.flatMap((fact) => fact.articleId ?? []))]
  const articles = await findArticles(deps, stats, articleIds.slice(0, KEPT_ARTICLES), query.asOf)
  return { stats, facts, articles }
}

async function findCandidates(
  deps: SearchDeps,
  stats: TermStats,
  asOf: Date | null,
  included: SQL | null,
): Promise<FactHit[]> {
  const learned = asOf ? sql`and f.learned_at <= ${asOf.toISOString()}::timestamptz` : sql``
  const parts = candidateQueries(stats).map(
    (part) =>
      sql`(select f.id from facts f where f.terms @@ ${part.query}::tsquery ${learned} limit ${part.limit})`,
  )
  if (included) parts.push(sql`(select f.id from facts f where ${included} ${learned} limit 200)`)
  const score = joinSum(
    stats.terms.map((term) => {
      // Whole numbers add up faster than decimal ones.
      const idf = Math.round(100 * idfOf(stats, term)).toFixed(0)
      return sql`case when f.terms @@ ${ownQuery(term)}::tsquery then ${sql.raw(idf)} else 0 end`
    }),
  )
  const rows = await rowsOf<HitRow>(
    deps.db,
    sql`
    select f.id as "factId", c.article_id as "articleId", f.learned_at as "learnedAt",
      ${bitsOf(stats.terms, ownQuery)} as own, ${bitsOf(stats.terms, quoteLexeme)} as "all",
      length(f.terms)::int as length
    from (
      select f.id from facts f join (${sql.join(parts, sql` union `)}) as found on found.id = f.id
      order by (${score}) / (40 + length(f.terms)) desc, f.id limit ${KEPT_FACTS}
    ) as best join facts f on f.id = best.id left join claims c on c.id = f.claim_id`,
  )
  const score80 = (hit: FactHit) => bitScore(stats, hit.own) / (40 + hit.length)
  return rows.map(toHit).sort((a, b) => score80(b) - score80(a) || a.factId - b.factId)
}

async function findArticles(
  deps: SearchDeps,
  stats: TermStats,
  ids: number[],
  asOf: Date | null,
): Promise<ArticleHit[]> {
  if (ids.length === 0) return []
  const published = asOf ? sql`and c.published_at <= ${asOf.toISOString()}::timestamptz` : sql``
  const rows = await rowsOf<{ articleId: number; factId: number; own: number; length: number }>(
    deps.db,
    sql`
    select c.article_id as "articleId", f.id as "factId", ${bitsOf(stats.terms, ownQuery)} as own,
      length(f.terms)::int as length
    from claims c join facts f on f.id = c.fact_id
    where c.article_id in (${sql.join(
      ids.map((id) => sql`${id}`),
      sql`, `,
    )}) ${published}
    limit ${ARTICLE_FACTS}`,
  )
  return rows.map((row) => ({
    articleId: Number(row.articleId),
    factId: Number(row.factId),
    own: row.own,
    length: row.length,
  }))
}

/** The title and the sentences of articles as they were recorded, each article as one text. */
export async function loadArticleTexts(
  deps: SearchDeps,
  ids: readonly number[],
): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const rows = await rowsOf<{ id: number; text: string }>(
    deps.db,
    sql`
    select a.id, a.title || ' ' || string_agg(c.statement, ' ') as text
    from articles a join claims c on c.article_id = a.id and c.seq <= ${SENTENCES_READ}
    where a.id in (${sql.join(
      ids.map((id) => sql`${id}`),
      sql`, `,
    )})
    group by a.id`,
  )
  return new Map(rows.map((row) => [Number(row.id), row.text]))
}

/** Sum of the rarities of the terms whose bits are set. */
export function bitScore(stats: TermStats, bits: number): number {
  return stats.terms.reduce(
    (sum, term, place) => (bits & (1 << place) ? sum + idfOf(stats, term) : sum),
    0,
  )
}

function ownQuery(term: string): string {
  return `${quoteLexeme(term)}:A`
}

function bitsOf(terms: readonly string[], query: (term: string) => string): SQL {
  const bits = terms.map(
    (term, place) =>
      sql`case when f.terms @@ ${query(term)}::tsquery then ${sql.raw(String(2 ** place))} else 0 end`,
  )
  return sql`(${joinSum(bits)})::int`
}

function joinSum(parts: SQL[]): SQL {
  return parts.length > 0 ? sql.join(parts, sql` + `) : sql`0`
}

function includedFacts(query: FactQuery): SQL | null {
  const { factIds = [], storyId = null } = query.include ?? {}
  if (storyId !== null) return sql`f.story_id = ${storyId}`
  if (factIds.length === 0) return null
  const ids = factIds.slice(0, 50).map((id) => sql`${id}`)
  return sql`f.id in (${sql.join(ids, sql`, `)})`
}

type HitRow = {
  factId: number
  articleId: number | null
  learnedAt: Date | string
  own: number
  all: number
  length: number
}

function toHit(row: HitRow): FactHit {
  return {
    factId: Number(row.factId),
    articleId: row.articleId === null ? null : Number(row.articleId),
    learnedAt: new Date(row.learnedAt),
    own: row.own,
    all: row.all,
    length: row.length,
  }
}
