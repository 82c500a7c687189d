// How common terms are in the facts: counted ahead every night, and what is new when it is asked for.
import { sql } from 'drizzle-orm'
import { type Db, rowsOf } from '../db/database.ts'
import { quoteLexeme } from '../facts/fact-terms.ts'

export type SearchDeps = { db: Db }

export type TermStats = {
  /** The terms that were searched, rarest first; terms that no fact holds are not among them. */
  terms: string[]
  /** Facts that hold each term of the query, also those with none. */
  counts: Map<string, number>
  /** Facts in the base. */
  total: number
}

/** Their matches travel as bits of one integer. */
const MAX_QUERY_TERMS = 30
/** Facts with one of the rarest terms that are looked at: a term in more of them is not rare. */
export const SINGLE_BUDGET = 150
/** A count above this is common enough: it need not be exact. */
const COUNT_CAP = 20_000
/** The same of a term that was rare when terms were counted: no longer rare is all that matters. */
const NEW_CAP = SINGLE_BUDGET + 1
/** Terms in fewer facts are counted when they are asked for. */
const RARE = 20
/** Facts that are looked at when terms are counted: some seconds of one connection. */
const COUNTED_FACTS = 200_000

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
  // Asked first is asked most: what is beyond the bits is only another word for it.
  const found = wanted.filter((term) => (counts.get(term) ?? 0) > 0).slice(0, MAX_QUERY_TERMS)
  found.sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))
  return { terms: found, counts, total: rows[0]?.total ?? 0 }
}

/** Rarity of a term: BM25's idf. */
export function idfOf(stats: TermStats, term: string): number {
  const count = Math.min(stats.counts.get(term) ?? 0, stats.total)
  return Math.log(1 + (stats.total - count + 0.5) / (count + 0.5))
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
