// Ranked search over the facts: rarest terms first, bounded candidates, then whole articles.
import { type SQL, sql } from 'drizzle-orm'
import { arrayOf, KEPT, rowsOf } from '../db/database.ts'
import { quoteLexeme } from '../facts/fact-terms.ts'
import { candidateQueries, type CandidateQuery } from './candidate-queries.ts'
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
/** Statements are made for so many terms more at a time: few texts, so that they are kept. */
const SLOTS = 5

/** Candidates for a query, unranked. Two statements; neither grows with the base. */
export async function findFacts(deps: SearchDeps, query: FactQuery): Promise<FactHits> {
  const stats = await countTerms(deps, query.terms)
  const { factIds = [], storyId = null } = query.include ?? {}
  const included = storyId !== null || factIds.length > 0
  if (stats.terms.length === 0 && !included) return { stats, facts: [], articles: [] }
  const rows = await rowsOf<HitRow>(deps.db, searchStatement(stats, query, candidateQueries(stats)))
  return { stats, facts: rows.flatMap(toHit), articles: rows.flatMap(toSentence) }
}

/**
 * Candidates that something else than their words brought: `hits` with those of these facts that are
 * not among them, and with their articles. At most 50 facts.
 */
export async function addFacts(
  deps: SearchDeps,
  hits: FactHits,
  query: { factIds: readonly number[]; asOf: Date | null },
): Promise<FactHits> {
  const held = new Set(hits.facts.map((fact) => fact.factId))
  const factIds = query.factIds.filter((id) => !held.has(id))
  if (factIds.length === 0) return hits
  const { stats } = hits
  const include = { factIds, storyId: null }
  const rows = await rowsOf<HitRow>(
    deps.db,
    searchStatement(stats, { asOf: query.asOf, include }, []),
  )
  const read = new Set(hits.articles.map((sentence) => sentence.articleId))
  const sentences = rows.flatMap(toSentence).filter(({ articleId }) => !read.has(articleId))
  return {
    stats,
    facts: [...hits.facts, ...rows.flatMap(toHit)],
    articles: [...hits.articles, ...sentences],
  }
}

/** The best candidates, and the sentences of their articles: what is not of a candidate has no `all`. */
function searchStatement(
  stats: TermStats,
  query: Pick<FactQuery, 'asOf' | 'include'>,
  wanted: readonly CandidateQuery[],
): SQL {
  const { terms } = stats
  // `is true` keeps it out of the index of days, which holds half of the base on either side of one.
  const known = query.asOf ? sql`and (f.learned_at <= ${iso(query.asOf)}) is true` : sql``
  const published = query.asOf ? sql`where c.published_at <= ${iso(query.asOf)}` : sql``
  const slots = Math.ceil(terms.length / SLOTS) * SLOTS
  return sql`
    with asked as materialized (
      select ${slotsOf(slots)} from (select ${arrayOf('tsquery', terms.map(ownQuery))} as own,
        ${arrayOf('tsquery', terms.map(quoteLexeme))} as "all",
        ${arrayOf(
          'float8',
          terms.map((term) => idfOf(stats, term)),
        )} as weight offset 0) as arrays
    ), found as materialized (
      select distinct on (f.id) f.* from (
        select f.* from unnest(${arrayOf(
          'tsquery',
          wanted.map((one) => one.query),
        )},
          ${arrayOf(
            'int',
            wanted.map((one) => one.limit),
          )}) as q(query, most)
        cross join lateral (
          select f.id, f.claim_id, f.learned_at, f.terms from facts f
          where f.terms @@ q.query ${known} limit q.most
        ) f
        ${includedFacts(query.include, known)}
      ) f
    ), best as materialized (
      select f.*, ${scoreOf(slots)} / (40 + length(f.terms)) as score from found f, asked k
      order by score desc, f.id limit ${sql.raw(`${KEPT_FACTS}`)}
    ), hits as materialized (
      select f.*, c.article_id, row_number() over (order by f.score desc, f.id) as place
      from best f left join claims c on c.id = f.claim_id
    ), near as materialized (
      select article_id from hits where article_id is not null
      group by article_id order by min(place) limit ${sql.raw(`${KEPT_ARTICLES}`)}
    )
    select f.id as "factId", f.article_id as "articleId", f.learned_at as "learnedAt",
      ${bitsOf(slots, 'o')} as own, ${bitsOf(slots, 'a')} as "all", length(f.terms) as length,
      f.place
    from hits f, asked k
    union all (
      select f.id, c.article_id, null, ${bitsOf(slots, 'o')}, null, length(f.terms), null
      from near join claims c using (article_id) join facts f on f.id = c.fact_id, asked k
      ${published} limit ${sql.raw(`${ARTICLE_FACTS}`)}
    ) order by place ${KEPT}`
}

/** What a follow-up's thread speaks of: its story, or the facts that were told in it. */
function includedFacts(include: FactQuery['include'], known: SQL): SQL {
  const { factIds = [], storyId = null } = include ?? {}
  if (storyId === null && factIds.length === 0) return sql``
  const which =
    storyId === null
      ? sql`f.id = any(${arrayOf('bigint', factIds.slice(0, 50))})`
      : sql`f.story_id = ${storyId}::bigint`
  return sql`union all (select f.id, f.claim_id, f.learned_at, f.terms from facts f
    where ${which} ${known} limit 200)`
}

function iso(at: Date): SQL {
  return sql`${at.toISOString()}::timestamptz`
}

/** Each term's queries and weight as columns of one row; those of no term are null and match nothing. */
function slotsOf(slots: number): SQL {
  const columns = range(slots).map((n) => `own[${n}] o${n}, "all"[${n}] a${n}, weight[${n}] w${n}`)
  return sql.raw(['1', ...columns].join(', '))
}

/** Sum of the rarities of the terms among a fact's own words. */
function scoreOf(slots: number): SQL {
  const parts = range(slots).map((n) => `case when f.terms @@ k.o${n} then k.w${n} else 0 end`)
  return sql.raw(`(${['0', ...parts].join(' + ')})`)
}

/** The terms that a fact holds, as bits of an integer. */
function bitsOf(slots: number, column: 'o' | 'a'): SQL {
  const parts = range(slots).map(
    (n) => `case when f.terms @@ k.${column}${n} then ${2 ** (n - 1)} else 0 end`,
  )
  return sql.raw(`(${['0', ...parts].join(' + ')})`)
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at + 1)
}

/** An article as it was recorded. */
export type ArticleText = { title: string; sentences: string[] }

/** The recorded sentences of articles, in their order. */
export async function loadArticleTexts(
  deps: SearchDeps,
  ids: readonly number[],
): Promise<Map<number, ArticleText>> {
  if (ids.length === 0) return new Map()
  const rows = await rowsOf<{ id: number; title: string; text: string }>(
    deps.db,
    sql`
    select a.id, a.title, string_agg(c.statement, E'\n' order by c.seq) as text
    from articles a join claims c on c.article_id = a.id and c.seq <= ${sql.raw(`${SENTENCES_READ}`)}
    where a.id = any(${arrayOf('bigint', ids)})
    group by a.id ${KEPT}`,
  )
  return new Map(
    rows.map(({ id, title, text }) => [Number(id), { title, sentences: text.split('\n') }]),
  )
}

/** What articles are called. */
export async function loadArticleTitles(
  deps: SearchDeps,
  ids: readonly number[],
): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const rows = await rowsOf<{ id: number; title: string }>(
    deps.db,
    sql`select a.id, a.title from articles a where a.id = any(${arrayOf('bigint', ids)}) ${KEPT}`,
  )
  return new Map(rows.map(({ id, title }) => [Number(id), title]))
}

function ownQuery(term: string): string {
  return `${quoteLexeme(term)}:A`
}

type HitRow = {
  factId: number
  articleId: number | null
  learnedAt: Date | string | null
  own: number
  all: number | null
  length: number
}

function toHit(row: HitRow): FactHit[] {
  if (row.all === null || row.learnedAt === null) return []
  return [
    {
      factId: Number(row.factId),
      articleId: row.articleId === null ? null : Number(row.articleId),
      learnedAt: new Date(row.learnedAt),
      own: row.own,
      all: row.all,
      length: row.length,
    },
  ]
}

function toSentence(row: HitRow): ArticleHit[] {
  const { own, length } = row
  if (row.all !== null) return []
  return [{ articleId: Number(row.articleId), factId: Number(row.factId), own, length }]
}
