// Stores made facts as the bot would have: a claim, a row of history and an article for each.
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { refreshSearch } from '../../src/answers/term-count-store.ts'
import { type Db, rowsOf } from '../../src/db/database.ts'
import { makeFact, termsOf } from './made-facts.ts'

const BATCH = 2_000

/**
 * Adds the facts from number `from` to `to - 1`; their ids are their numbers and one. `url` is the
 * server's: its index is built on a connection of its own, as a pool takes so long a silence (a
 * minute and more for a million facts) for a lost connection.
 */
export async function storeMadeFacts(
  db: Db,
  from: number,
  to: number,
  url?: string,
): Promise<void> {
  // The index is built after the rows: a million single insertions into it take an hour.
  const [index] = await rowsOf<{ indexdef: string }>(
    db,
    sql`select indexdef from pg_indexes where indexname = 'facts_terms'`,
  )
  await db.execute(sql`drop index if exists facts_terms`)
  for (let at = from; at < to; at += BATCH) await storeBatch(db, at, Math.min(to, at + BATCH))
  if (url) await buildOnServer(url, index?.indexdef ?? '')
  else await db.execute(sql.raw(index?.indexdef ?? ''))
  await refreshSearch({ db })
}

async function buildOnServer(url: string, statement: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {} })
  await client.unsafe(`set maintenance_work_mem = '512MB'`)
  await client.unsafe(statement)
  await client.end()
}

async function storeBatch(db: Db, from: number, to: number): Promise<void> {
  const rows = Array.from({ length: to - from }, (_, at) => {
    const fact = makeFact(from + at)
    const { terms, amounts, dates } = termsOf(fact)
    const { statement, lang, title } = fact
    const learned = fact.learnedAt.toISOString()
    const id = fact.id + 1
    const article = fact.article + 1
    const event = dates[0]
      ? { from: dates[0].from, to: dates[0].to, precision: dates[0].precision }
      : null
    return { id, article, lang, title, statement, learned, terms, amounts, dates, event }
  })
  await db.execute(sql`
    with made as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(
        id bigint, article bigint, lang text, title text, statement text, learned timestamptz,
        terms text, amounts jsonb, dates jsonb, event jsonb)
    ), stored as (
      insert into facts (id, topic, story_id, lang, statement_en, statement_ko, status,
        speaker_kind, event, event_from, dates, amounts, learned_at, recorded_at, claim_id, terms)
      overriding system value
      select id, 'everything', article, lang, case lang when 'en' then statement end,
        case lang when 'ko' then statement end, 'reported', 'outlet', event, event->>'from', dates,
        amounts, learned, learned, id, terms::tsvector
      from made
    ), told as (
      insert into fact_history (fact_id, at, kind, by, recorded_at)
      select id, learned, 'created', 'rule', learned from made
    ), claimed as (
      insert into claims (id, article_id, fact_id, relation, seq, lang, statement, quote,
        quote_start, quote_end, speaker_kind, status, event, amounts, publisher, url, published_at,
        found_by)
      overriding system value
      select id, article, id, 'new', id % 5 + 1, lang, statement, statement, 0, length(statement),
        'outlet', 'reported', event, amounts, 'bench', 'https://bench.example/' || article, learned,
        'rule'
      from made
    )
    insert into articles (id, url, url_key, publisher, kind, lang, zone, title, text, text_hash,
      published_at, seen_at, state, relevant)
    overriding system value
    select distinct on (made.article) made.article, 'https://bench.example/' || article,
      'bench.example/' || article, 'bench', 'press', lang, 'Asia/Seoul', title, '', md5(article::text),
      learned, learned, 'done', true
    from made on conflict do nothing`)
}
