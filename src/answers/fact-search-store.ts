// Ranked search over the facts: rarest terms first, bounded candidates, then whole articles.
import { type SQL, sql } from 'drizzle-orm'
import { type Db, rowsOf } from '../db/database.ts'
import { quoteLexeme } from '../facts/fact-terms.ts'

export type SearchDeps = { db: Db }

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

export type TermStats = {
  /** The terms that were searched, rarest first; terms that no fact holds are not among them. */
  terms: string[]
  /** Facts that hold each term of the query, also those with none. */
  counts: Map<string, number>
  /** Facts in the base. */
  total: number
}

export type FactHits = { stats: TermStats; facts: FactHit[]; articles: ArticleHit[] }

export const MAX_QUERY_TERMS = 30
/** Candidates of single rare terms together, and of each pair of common ones. */
const SINGLE_BUDGET = 400
const PAIR_LIMIT = 250
const PAIRED_TERMS = 6
/** Facts that are scored in process, and articles that are looked at as a whole. */
const KEPT_FACTS = 80
const KEPT_ARTICLES = 24
/** A longer article is judged by its first sentences that were recorded. */
const ARTICLE_FACTS = 1_500
/** A count above this is common enough: it need not be exact. */
const COUNT_CAP = 20_000

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

/**
 * In how many facts each term stands. Terms among the most common come from the planner's
 * statistics (free); the others are rare, and counting a rare term through the index is cheap.
 */
export async function countTerms(deps: SearchDeps, terms: readonly string[]): Promise<TermStats> {
  const wanted = [...new Set(terms)].filter((term) => term !== '')
  if (wanted.length === 0) return { terms: [], counts: new Map(), total: 0 }
  const lexemes = sql.join(
    wanted.map((term) => sql`(${term}::text, ${quoteLexeme(term)}::tsquery)`),
    sql`, `,
  )
  const rows = await rowsOf<{ term: string; count: number; total: number }>(
    deps.db,
    sql`
    with size as (
      select coalesce((select max(id) from facts), 0)::float8 as total,
        greatest((select reltuples from pg_class where oid = 'facts'::regclass), 0)::float8 as analysed
    ), common as (
      select e.elem, e.freq from pg_stats s,
        unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) as e(elem, freq), size
      where s.schemaname = current_schema() and s.tablename = 'facts' and s.attname = 'terms'
        and e.elem is not null and size.analysed > size.total / 2
    )
    select q.term, size.total::int as total, coalesce(
      (select c.freq * size.total from common c where c.elem = q.term),
      (select count(*) from (select 1 from facts f where f.terms @@ q.query limit ${COUNT_CAP}) x)
    )::int as count
    from (values ${lexemes}) as q(term, query), size`,
  )
  const counts = new Map(rows.map((row) => [row.term, row.count]))
  const found = wanted.filter((term) => (counts.get(term) ?? 0) > 0)
  found.sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))
  return { terms: found.slice(0, MAX_QUERY_TERMS), counts, total: rows[0]?.total ?? 0 }
}

/** Rarity of a term: BM25's idf. */
export function idfOf(stats: TermStats, term: string): number {
  const count = Math.min(stats.counts.get(term) ?? 0, stats.total)
  return Math.log(1 + (stats.total - count + 0.5) / (count + 0.5))
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
      const idf = idfOf(stats, term).toFixed(3)
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

/** Sum of the rarities of the terms whose bits are set. */
export function bitScore(stats: TermStats, bits: number): number {
  return stats.terms.reduce(
    (sum, term, place) => (bits & (1 << place) ? sum + idfOf(stats, term) : sum),
    0,
  )
}

type CandidateQuery = { query: string; limit: number }

/**
 * Which facts to look at: those with one of the rarest terms, and those with two of the next. A
 * fact that holds a single common term cannot be the answer to a question of several. Pure.
 */
export function candidateQueries(stats: TermStats): CandidateQuery[] {
  const count = (term: string) => stats.counts.get(term) ?? 0
  const single: string[] = []
  let budget = SINGLE_BUDGET
  for (const term of stats.terms) {
    if (count(term) > budget) break
    budget -= count(term)
    single.push(quoteLexeme(term))
  }
  const parts: CandidateQuery[] = []
  if (single.length > 0) parts.push({ query: single.join(' | '), limit: SINGLE_BUDGET })
  const rest = stats.terms.slice(single.length, single.length + PAIRED_TERMS)
  for (const [place, first] of rest.entries()) {
    for (const second of rest.slice(place + 1)) {
      const both = [quoteLexeme(first), quoteLexeme(second)]
      const expected = (count(first) * count(second)) / Math.max(1, stats.total)
      // Two very common terms meet too often: the rarest of the rest narrows them.
      const third = expected > 4 * PAIR_LIMIT ? rest.find((t) => t !== first && t !== second) : null
      if (third) both.push(quoteLexeme(third))
      parts.push({ query: both.join(' & '), limit: PAIR_LIMIT })
    }
  }
  const [only] = rest
  if (parts.length === 0 && only) parts.push({ query: quoteLexeme(only), limit: SINGLE_BUDGET })
  return parts
}

/** Makes the planner's statistics and the index fresh after much was recorded at once. */
export async function refreshSearch(deps: SearchDeps): Promise<void> {
  await deps.db.execute(sql`select gin_clean_pending_list('facts_terms'::regclass)`)
  await deps.db.execute(sql`analyze facts, claims`)
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
