// Multiplies what the base holds by plain SQL: copies stand earlier in time, with ids, addresses,
// texts and half of their telling terms of their own, as the archive of a long run would.
import { sql } from 'drizzle-orm'
import { type Db, rowsOf } from '../../src/db/database.ts'

/** Copies are older than what is copied, and so are their ids: each copy's are a step smaller. */
type Room = { copies: number; step: number }
const COPIES = 10

/** Which columns move, and how; `k` is the number of the copy. */
const MOVED: Record<string, Record<string, string>> = {
  stories: { id: 'id', first_at: 'at', last_at: 'at' },
  articles: {
    id: 'id',
    url: 'text',
    url_key: 'text',
    text_hash: 'text',
    published_at: 'at',
    seen_at: 'at',
    story_id: 'id',
    copy_of: 'id',
  },
  article_features: { article_id: 'id' },
  article_terms: { term: 'term', article_id: 'id', published_at: 'at' },
  article_bands: { band: 'band', article_id: 'id' },
  story_profiles: { story_id: 'id' },
  facts: {
    id: 'id',
    story_id: 'id',
    claim_id: 'id',
    learned_at: 'at',
    recorded_at: 'at',
    terms: 'words',
  },
  fact_history: { id: 'id', fact_id: 'id', claim_id: 'id', at: 'at', recorded_at: 'at' },
  claims: { id: 'id', article_id: 'id', fact_id: 'id', published_at: 'at' },
  developments: {
    id: 'id',
    story_id: 'id',
    article_id: 'id',
    at: 'at',
    created_at: 'at',
    decided_at: 'at',
  },
  decisions: { id: 'id', article_id: 'id', development_id: 'id', story_id: 'id', at: 'at' },
  told: { fact_id: 'id', story_id: 'id', outbox_id: 'id', at: 'at' },
  outbox: {
    id: 'id',
    key: 'text',
    story_id: 'id',
    development_id: 'id',
    parent_id: 'id',
    ts: 'text',
    next_at: 'at',
    created_at: 'at',
    sent_at: 'at',
    published_at: 'at',
  },
}

/** Leaves ids for so many copies, each with up to `step` rows in a table. The base is empty yet. */
export async function makeRoom(db: Db, { copies, step }: Room): Promise<void> {
  for (const table of Object.keys(MOVED).filter((name) => MOVED[name]?.id))
    await db.execute(
      sql.raw(`alter sequence if exists ${table}_id_seq restart with ${copies * step + 1}`),
    )
}

/** Adds the copies `from` to `to - 1` of the first articles; `from` 1 is the first copy. */
export async function cloneBase(
  db: Db,
  input: Room & { from: number; to: number; spanMs: number },
): Promise<void> {
  // A statement of many copies would run into the database's time limit.
  for (let k = input.from; k < input.to; k += COPIES)
    await addCopies(db, { ...input, from: k, to: Math.min(k + COPIES, input.to) })
  if (input.to > input.from) await countTerms(db)
}

async function addCopies(
  db: Db,
  { from, to, spanMs, copies, step }: Room & { from: number; to: number; spanMs: number },
): Promise<void> {
  for (const [table, moved] of Object.entries(MOVED)) {
    const columns = (
      await rowsOf<{ name: string }>(
        db,
        sql`select column_name as name from information_schema.columns
            where table_schema = 'public' and table_name = ${table} and is_generated = 'NEVER'`,
      )
    ).map(({ name }) => name)
    const own = columns[columns.indexOf('id')] ?? columns.find((name) => name.endsWith('_id'))
    const values = columns.map((column) => move(moved[column], `t."${column}"`, spanMs, step))
    const list = columns.map((column) => `"${column}"`).join(', ')
    await db.execute(
      sql.raw(
        `insert into ${table} (${list}) overriding system value select ${values.join(', ')} ` +
          `from ${table} t cross join generate_series(${from}, ${to - 1}) k ` +
          `where t."${own}" between ${copies * step + 1} and ${(copies + 1) * step} on conflict do nothing`,
      ),
    )
  }
}

async function countTerms(db: Db): Promise<void> {
  await db.execute(
    sql.raw(
      `insert into term_counts (term, stories) select term, count(*)::int from article_terms ` +
        `group by term on conflict (term) do update set stories = excluded.stories`,
    ),
  )
  await db.execute(
    sql.raw(`update term_counts set stories = (select count(*)::int from stories) where term = 0`),
  )
}

function move(how: string | undefined, column: string, spanMs: number, step: number): string {
  switch (how) {
    case 'id':
      return `case when ${column} = 0 then 0 else ${column} - k * ${step}::bigint end`
    case 'at':
      return `${column} - k * interval '${spanMs} milliseconds'`
    case 'text':
      return `${column} || '#' || k`
    case 'term':
      // Half of the terms are everybody's words, half are names of the copy's own.
      return `case when ${column} % 2 = 0 then ${column} else hashint4(${column} # k) end`
    case 'words':
      // Half of a fact's words likewise, each with its place and weight.
      return (
        `(select string_agg(quote_literal(case when hashtext(w.lexeme) % 2 = 0 then w.lexeme ` +
        `else w.lexeme || k end) || coalesce(':' || w.positions[1] || w.weights[1], ''), ' ')::tsvector ` +
        `from unnest(${column}) w)`
      )
    case 'band':
      return `${column} # (k::bigint * 7919)`
    default:
      return column
  }
}
