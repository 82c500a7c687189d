// Several replicas on one base: a frozen one stops no other, and when it wakes it changes nothing; at
// once they decide each article once.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { eq, sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { joinChannel } from '../../src/alerts/channel-store.ts'
import { decideAlerts } from '../../src/alerts/decide-alerts.ts'
import type { NewArticle } from '../../src/articles/article.ts'
import { claimArticles, moveArticle } from '../../src/articles/article-claim-store.ts'
import { findArticle, saveArticles } from '../../src/articles/article-store.ts'
import { readArticles } from '../../src/articles/read-articles.ts'
import type { Database, Db } from '../../src/db/database.ts'
import { articles, decisions, developments, facts, outbox } from '../../src/db/schema.ts'
import { takeTurn } from '../../src/db/turn-lock.ts'
import { findDevelopments } from '../../src/developments/find-developments.ts'
import { recordFacts } from '../../src/facts/record-facts.ts'
import { createLog } from '../../src/log.ts'
import { refusePage } from '../../src/operator/step-deps.ts'
import { findFollowedStory } from '../../src/stories/follow-story.ts'
import { placeArticles } from '../../src/stories/place-articles.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { indexWatch } from '../../src/watch/watch-index.ts'
import { loadRecordedStory } from '../../src/workspace/recorded-story.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'

const reader = fileURLToPath(new URL('../support/read-until-frozen.ts', import.meta.url))
const log = createLog('silent')
const index = indexWatch(await loadWatch(null))
const { entries } = await loadRecordedStory()

let database: TestDatabase
let replicas: Database[]
let clock: Date
let child: ChildProcess | null
beforeEach(async () => {
  database = await testDatabase()
  replicas = [await database.replica(), await database.replica(), await database.replica()]
  clock = entries[0]?.publishedAt ?? new Date(0)
  child = null
  await joinChannel(deps(), { channel: 'C1', name: 'strategy', lang: 'en', by: 'test' })
})
afterEach(async () => {
  child?.kill('SIGKILL')
  for (const replica of replicas) await replica.close()
  await database.close()
})

const deps = (db: Db = database.db) => ({ db, index, log, now: () => clock })
const onPostgres = inject('postgresTemplate')

function toArticle(at: number): NewArticle {
  const { url, publisher, title, text, publishedAt } = entries[at] as (typeof entries)[number]
  return {
    ...{ url, publisher, title, text, publishedAt, sourceId: null, zone: 'Asia/Seoul' },
    kind: publisher === 'KT' ? 'official' : 'press',
    lang: /[가-힣]/.test(title) ? 'ko' : 'en',
  }
}

/** As time does. */
const endLeases = () =>
  database.db.update(articles).set({ leaseUntil: sql`clock_timestamp() - interval '1 second'` })

/** One turn of each inner step; returns how much it did. */
async function carry(db: Db, limit = 20): Promise<number> {
  const base = deps(db)
  const reading = { ...base, loadPage: refusePage, followStory: findFollowedStory }
  return (
    (await readArticles(reading, { limit })) +
    (await placeArticles(base, { limit })) +
    (await recordFacts(base, { limit })) +
    (await findDevelopments(base, { limit })) +
    (await decideAlerts(base, { limit }))
  )
}

async function carryAll(db: Db): Promise<void> {
  while ((await carry(db)) > 0);
}

const stateOf = async (id: number) => (await findArticle(database.db, id))?.state
const countAll = () =>
  Promise.all([facts, developments, decisions, outbox].map((table) => database.db.$count(table)))

test('replicas at once decide each article once', async () => {
  const told = Math.min(40, entries.length)
  for (let from = 0; from < told; from += 8) {
    const some = Array.from({ length: Math.min(8, told - from) }, (_, i) => toArticle(from + i))
    clock = entries[from + some.length - 1]?.publishedAt ?? clock
    await saveArticles(deps(), some)
    // Two at a time, so that each of them gets some.
    const work = replicas.map(async ({ db }) => {
      while ((await carry(db, 2)) > 0);
    })
    await Promise.all(work)
    await carryAll(database.db)
  }
  const open = await database.db
    .select({ url: articles.url, state: articles.state, error: articles.error })
    .from(articles)
    .where(sql`${articles.state} not in ('done', 'ignored')`)
  expect(open).toEqual([])
  const decided = await database.db.select({ articleId: decisions.articleId }).from(decisions)
  const ids = decided.map((one) => one.articleId)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toHaveLength(await database.db.$count(articles, eq(articles.state, 'done')))
  const alerts = await database.db
    .select({ storyId: outbox.storyId })
    .from(outbox)
    .where(eq(outbox.kind, 'alert'))
  expect(alerts.length).toBeGreaterThan(2)
  expect(new Set(alerts.map((one) => one.storyId)).size).toBe(alerts.length)
})

test('a replica that is silent over an article loses it, and all that it had of it', async () => {
  const [silent, healthy] = replicas as [Database, Database]
  const [saved] = await saveArticles(deps(), [toArticle(0)])
  const id = saved?.id ?? 0
  const [held] = await claimArticles(silent.db, 'found', 1)
  await saveArticles(deps(), [toArticle(1)])
  await carryAll(healthy.db)
  expect(await stateOf(id)).toBe('found')
  expect(await database.db.$count(articles, eq(articles.state, 'found'))).toBe(1)
  await endLeases()
  await carryAll(healthy.db)
  expect(await stateOf(id)).toBe('done')
  const before = await countAll()
  const late = silent.db.transaction(async (tx) => {
    await tx.update(articles).set({ text: 'Of the silent one' }).where(eq(articles.id, id))
    if (held) await moveArticle(tx, held, 'read')
  })
  await expect(late).rejects.toMatchObject({ code: 'article-moved' })
  expect(await carry(silent.db)).toBe(0)
  expect(await countAll()).toEqual(before)
  expect(await findArticle(database.db, id)).toMatchObject({ state: 'done', text: held?.text })
})

test.skipIf(!onPostgres)(
  'a process that is frozen over a page stops no other, and writes nothing when it wakes',
  async () => {
    const teaser = { text: 'KT and Microsoft have signed.', needsPage: true }
    const [saved] = await saveArticles(deps(), [{ ...toArticle(0), ...teaser }])
    const id = saved?.id ?? 0
    const page = 'KT said that it had signed a partnership with Microsoft. '.repeat(9)
    const frozen = spawn(process.execPath, [reader, database.url?.reveal() ?? '', page], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    child = frozen
    const lines = createInterface({ input: frozen.stdout })[Symbol.asyncIterator]()
    expect((await lines.next()).value).toBe('reading')
    frozen.kill('SIGSTOP')
    const [other] = await saveArticles(deps(), [toArticle(1)])
    await carryAll(database.db)
    expect(await stateOf(other?.id ?? 0)).toMatch(/done|ignored/)
    expect(await stateOf(id)).toBe('found')
    await endLeases()
    await carryAll(database.db)
    const stored = await findArticle(database.db, id)
    expect(stored).toMatchObject({ state: 'done', text: teaser.text })
    const before = await countAll()
    frozen.kill('SIGCONT')
    frozen.stdin.write('go\n')
    expect((await lines.next()).value).toBe('finished')
    await once(frozen, 'exit')
    expect(await findArticle(database.db, id)).toEqual(stored)
    expect(await countAll()).toEqual(before)
  },
)

test.skipIf(!onPostgres)(
  'a replica that is frozen inside a decision gives way when the server ends its session',
  async () => {
    const [silent, healthy] = replicas as [Database, Database]
    await saveArticles(deps(), [toArticle(0)])
    const wake = Promise.withResolvers<void>()
    const inTurn = Promise.withResolvers<number>()
    const frozen = silent.db.transaction(async (tx) => {
      for (const turn of ['read', 'record', 'develop', 'decide'] as const) await takeTurn(tx, turn)
      const rows = await tx.execute(sql`select pg_backend_pid() as pid`)
      inTurn.resolve(Number((rows as unknown as { pid: number }[])[0]?.pid))
      await wake.promise
      await tx.update(articles).set({ text: 'Of the frozen one' })
    })
    const failed = expect(frozen).rejects.toThrow()
    const pid = await inTurn.promise
    const waiting = carryAll(healthy.db)
    // In place of the seconds after which the server does it by itself.
    await database.db.execute(sql`select pg_terminate_backend(${pid})`)
    await waiting
    const stored = await database.db.select().from(articles)
    expect(stored).toMatchObject([{ state: 'done' }])
    wake.resolve()
    await failed
    expect(await database.db.select().from(articles)).toEqual(stored)
  },
)
