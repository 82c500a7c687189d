// A base as it stands after so many days at 2,000 articles a day: a day through the real steps, copied
// back in time by SQL; beside it what people, Slack and the schedule leave; then swept as every night.
import { sql } from 'drizzle-orm'
import { joinChannel } from '../../src/alerts/channel-store.ts'
import { refreshSearch } from '../../src/answers/term-count-store.ts'
import { saveArticles } from '../../src/articles/article-store.ts'
import { secret } from '../../src/config.ts'
import { type Database, openDatabase } from '../../src/db/database.ts'
import { sweepDatabase } from '../../src/db/housekeeping.ts'
import { createLog } from '../../src/log.ts'
import { type PipelineDeps, STEPS } from '../../src/pipeline.ts'
import { insertSource } from '../../src/sources/source-store.ts'
import { indexWatch } from '../../src/watch/watch-index.ts'
import { createFetchUrl } from '../../src/web/fetch-url.ts'
import { everythingWatch } from '../eval/labelled.ts'
import { cloneBase, makeRoom } from './clone-base.ts'
import { makeArticle } from './made-articles.ts'

export const CHANNELS = ['C1', 'C2', 'C3', 'C4', 'C5']
export const SOURCE = 'bench'
export const INNER = [
  'read-articles',
  'place-articles',
  'record-facts',
  'find-developments',
  'decide-alerts',
]
/** One in ten of 2,000 is about the watch: the rest is looked at, kept for 90 days, and goes. */
export const RELEVANT = 200
const IRRELEVANT = 1_800
const DAY_MS = 86_400_000
/** No table gets more rows a day: 200 articles are decided on for five channels. */
const STEP = 1_100
/** The end of the day that is copied; the clock of what is measured. */
const ENDED = Date.UTC(2031, 4, 6)

export type YearBase = {
  name: string
  database: Database
  deps: PipelineDeps
  /** Carries articles that wait through the steps from reading to deciding. */
  carry(): Promise<void>
}

/** Opens a base and fills it with so many days. `feed` is the address that its source reads. */
export async function openYearBase(url: string, days: number, feed: string): Promise<YearBase> {
  const log = createLog('silent')
  const now = () => new Date(ENDED)
  const database = await openDatabase({ log }, { url: secret(url), dataDir: null })
  const { db } = database
  const fetchUrl = createFetchUrl({ userAgent: 'bench', allowPrivate: true, now })
  const index = await watchOfTwoTopics()
  const deps = {
    db,
    index,
    log,
    now,
    fetchUrl,
    keys: {},
    recorded: false,
  } as unknown as PipelineDeps
  const carry = async () => {
    for (const name of INNER) {
      const step = STEPS.find((one) => one.name === name)
      while (((await step?.run(deps)) ?? 0) > 0);
    }
  }
  for (const channel of CHANNELS)
    await joinChannel(deps, { channel, name: channel, lang: 'en', by: 'bench' })
  await insertSource(db, {
    ...{ id: SOURCE, name: SOURCE, url: feed, kind: 'press', format: 'feed', lang: 'en' },
    ...{
      zone: 'Asia/Seoul',
      everyMs: 300_000,
      state: 'active',
      nextPollAt: now(),
      addedBy: 'bench',
    },
  })
  const room = { copies: days, step: STEP }
  await makeRoom(db, room)
  const first = Array.from({ length: RELEVANT }, (_, at) =>
    makeArticle(at, new Date(ENDED - DAY_MS + (at / RELEVANT) * DAY_MS)),
  )
  await saveArticles(deps, first)
  await carry()
  await db.execute(sql`
    update outbox set state = 'sent', sent_at = created_at, ts = id::text, permalink = 'https://slack.example/' || id`)
  await cloneBase(db, { ...room, from: 1, to: days, spanMs: DAY_MS })
  await addTheRest(database, days)
  await settle(database, deps)
  return { name: `${days} days`, database, deps, carry }
}

/** What every article belongs to, and a topic of which nothing is heard. */
async function watchOfTwoTopics() {
  const { watch } = await everythingWatch()
  const [all] = watch.topics
  if (!all) throw new Error('The watch has no topic.')
  return indexWatch({ ...watch, topics: [all, { ...all, id: 'quiet', everything: false }] })
}

/** Rows that no step of the pipeline writes, each as many a day as a busy team would leave. */
async function addTheRest({ db }: Database, days: number): Promise<void> {
  const at = (day: string) =>
    `timestamptz '${new Date(ENDED).toISOString()}' - ${day} * interval '1 day'`
  const within = (most: number) => Math.min(days, most)
  const statements = [
    `insert into articles (url, url_key, publisher, kind, lang, zone, title, text, text_hash,
       published_at, seen_at, state, relevant, relevance_reason)
     select 'https://other.example/' || n, 'other.example/' || n, 'Outlet ' || n % 23, 'press', 'en',
       'Asia/Seoul', 'Something else ' || n, repeat('words of another matter ', 40), md5('o' || n),
       ${at('d')}, ${at('d')}, 'ignored', false, 'names nobody of the watch'
     from (select n, n / ${IRRELEVANT}.0 as d from generate_series(1, ${IRRELEVANT * within(90)}) n) s`,
    `insert into slack_events (event_id, message_key, type, payload, state, attempts, received_at)
     select 'Ev' || n, 'C1:' || n, 'app_mention', jsonb_build_object('event', jsonb_build_object('text', 'what is due?')),
       'done', 1, ${at('n / 400.0')} from generate_series(1, ${400 * within(3)}) n`,
    `insert into ticks (name, slot, state, attempts, done_at)
     select name, date_trunc('minute', ${at('n / 1440.0')}), 'done', 1, now()
     from generate_series(1, ${1_440 * within(14)}) n, unnest(array['poll', 'tell-editors']) name
     on conflict do nothing`,
    `insert into outbox (key, channel, kind, content, state, next_at, created_at, sent_at, ts, permalink)
     select 'digest:' || c || ':' || d, c, 'digest', jsonb_build_object('kind', 'digest', 'period', 'daily', 'lang', 'en'),
       'sent', ${at('d')}, ${at('d')}, ${at('d')}, 'd' || d, 'https://slack.example/d' || d
     from generate_series(${days}, 1, -1) d, unnest(array['${CHANNELS.join("','")}']) c`,
    `insert into threads (channel, ts, last_question, at)
     select 'C1', n::text, 'what is due?', ${at('n / 20.0')} from generate_series(1, ${20 * within(180)}) n`,
    `insert into model_calls (at, purpose, lane, person, input_tokens, output_tokens, outcome)
     select ${at('n / 500.0')}, 'answer', 'people', 'U' || n % 50, 900, 120, 'used'
     from generate_series(${500 * within(62)}, 1, -1) n`,
    `insert into people (id, lang, last_looked_at)
     select 'U' || n, 'en', ${at('1')} from generate_series(1, 50) n`,
    `insert into feedback (answer_ref, person, kind, at)
     select 'C1:' || n, 'U' || n % 50, 'helpful', ${at('n / 10.0')} from generate_series(1, ${10 * days}) n`,
    `insert into audit (at, person, action, subject)
     select ${at('n / 5.0')}, 'U1', 'source-pause', 'source:' || n from generate_series(${5 * days}, 1, -1) n`,
    `insert into notify_requests (channel, thread_ts, person, question, lang, created_at, seen_fact_id)
     select 'C1', n::text, 'U1', 'When is matter ' || n || ' due?', 'en', ${at('n')}, 0
     from generate_series(1, ${days}) n`,
  ]
  for (const statement of statements) await db.execute(sql.raw(statement))
}

/** What a night does: housekeeping until nothing is left, and the database's own statistics. */
async function settle({ db }: Database, deps: PipelineDeps): Promise<void> {
  while (Object.keys(await sweepDatabase(deps, { keepTextDays: 30 })).length > 0);
  await refreshSearch(deps)
  await db.execute(sql`vacuum analyze`)
}
