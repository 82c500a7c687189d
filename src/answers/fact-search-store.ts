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
/** Candidates of single rare terms, and of the next terms two or three together: of all and of each. */
const SINGLE_BUDGET = 300
const TOGETHER_BUDGET = 500
const TOGETHER_LIMIT = 120
const PAIRED_TERMS = 6
const MOST_TOGETHER = 12
/** Facts that are scored in process, and articles that are looked at as a whole. */
const KEPT_FACTS = 80
const KEPT_ARTICLES = 24
/** What an article says further down answers few questions about it. */
const SENTENCES_READ = 120
/** A longer article is judged by its first sentences that were recorded. */
const ARTICLE_FACTS = 1_500
/** A count above this is common enough: it need not be exact. */
const COUNT_CAP = 20_000
/** The same of a term that was rare when terms were counted: no longer rare is all that matters. */
const NEW_CAP = SINGLE_BUDGET + 1
/** Terms in fewer facts are counted when they are asked for. */
const RARE = 20
/** Facts that are looked at when terms are counted: some seconds of one connection. */
const COUNTED_FACTS = 200_000

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
 * In how many facts each term stands: as counted ahead, and of those that were rare or unknown then
 * as the index counts them, no further than decides how they are searched. What was counted of a base
 * that has doubled since is not believed.
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
      select coalesce((select max(id) from facts), 0)::int as total
    ), counted as (
      select c.facts as total from fact_term_counts c, size
      where c.term = '' and size.total <= 2 * c.facts
    )
    select q.term, size.total, coalesce(
      (select c.facts * size.total::float8 / counted.total
        from fact_term_counts c, counted where c.term = q.term),
      (select count(*) from (select 1 from facts f where f.terms @@ q.query limit (
        select case when exists (select 1 from counted) then ${NEW_CAP}::int else ${COUNT_CAP}::int end
      )) x)
    )::int as count
    from size, (values ${lexemes}) as q(term, query)`,
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

type CandidateQuery = { query: string; limit: number }

/**
 * Which facts to look at: those with one of the rarest terms, those with two of the next, and where
 * two are too common together, with three. A fact that holds a single common term cannot be the
 * answer to a question of several. Pure.
 */
export function candidateQueries(stats: TermStats): CandidateQuery[] {
  const count = (term: string) => stats.counts.get(term) ?? 0
  const single: string[] = []
  let budget = SINGLE_BUDGET
  for (const term of stats.terms) {
    if (count(term) > budget) break
    budget -= count(term)
    single.push(term)
  }
  const queries: CandidateQuery[] = []
  if (single.length > 0) queries.push({ query: anyOf(single), limit: SINGLE_BUDGET })
  const rest = stats.terms.slice(single.length, single.length + PAIRED_TERMS)
  const taken: string[][] = []
  let together = TOGETHER_BUDGET
  for (const size of [2, 3]) {
    for (const { terms, expected } of expectTogether(stats, rest, size)) {
      if (taken.some((fewer) => fewer.every((term) => terms.includes(term)))) continue
      if (expected > together && size < Math.min(3, rest.length)) break
      if (taken.length === MOST_TOGETHER) break
      together -= expected
      taken.push(terms)
      queries.push({ query: terms.map(quoteLexeme).join(' & '), limit: TOGETHER_LIMIT })
    }
  }
  const [only] = rest
  if (queries.length === 0 && only) queries.push({ query: anyOf([only]), limit: SINGLE_BUDGET })
  return queries
}

/** Every `size` of the terms, and in how many facts they stand together by chance; fewest first. */
function expectTogether(
  stats: TermStats,
  terms: readonly string[],
  size: number,
): { terms: string[]; expected: number }[] {
  const share = (term: string) => (stats.counts.get(term) ?? 0) / Math.max(1, stats.total)
  return combine(terms, size)
    .map((some) => ({
      terms: some,
      expected: stats.total * some.reduce((product, term) => product * share(term), 1),
    }))
    .sort((a, b) => a.expected - b.expected)
}

function combine(terms: readonly string[], size: number): string[][] {
  if (size === 0) return [[]]
  return terms.flatMap((term, at) =>
    combine(terms.slice(at + 1), size - 1).map((others) => [term, ...others]),
  )
}

function anyOf(terms: readonly string[]): string {
  return terms.map(quoteLexeme).join(' | ')
}

/**
 * Counts the terms ahead, and makes the index and the planner's statistics fresh: every night, and
 * after much was read at once. Counts are of every k-th fact of a large base.
 */
export async function refreshSearch(deps: SearchDeps): Promise<void> {
  await deps.db.execute(sql`select gin_clean_pending_list('facts_terms'::regclass)`)
  const [row] = await rowsOf<{ total: number }>(
    deps.db,
    sql`select coalesce(max(id), 0)::int as total from facts`,
  )
  const k = Math.ceil(Math.max(1, row?.total ?? 0) / COUNTED_FACTS)
  const sample = `select terms from facts where id % ${k} = 0`
  await deps.db.transaction(async (tx) => {
    await tx.execute(sql`delete from fact_term_counts`)
    await tx.execute(sql`
      insert into fact_term_counts (term, facts)
      select word, ndoc * ${k}::int from ts_stat(${sample}) where ndoc * ${k}::int >= ${RARE}
      union all select '', ${row?.total ?? 0}::int
      on conflict (term) do update set facts = excluded.facts`)
  })
  await deps.db.execute(sql`analyze facts, claims, fact_term_counts`)
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
