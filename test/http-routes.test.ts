// Health and readiness as a supervisor asks for them, over HTTP.
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { enqueueMessage } from '../src/alerts/outbox-store.ts'
import { type Db, openDatabase } from '../src/db/database.ts'
import { articles, sources } from '../src/db/schema.ts'
import type { NewSource } from '../src/sources/source-store.ts'
import { httpRoutes } from '../src/http-routes.ts'
import { createLog } from '../src/log.ts'
import { type Secret, secret } from '../src/config.ts'
import { signPush } from '../src/sources/push.ts'
import { createMetrics, type Metrics } from '../src/metrics.ts'
import { type TestDatabase, testDatabase } from './support/database.ts'

const log = createLog('silent')
const SOURCE: NewSource = {
  id: 'one',
  name: 'One',
  url: 'https://one.example/rss',
  kind: 'press',
  format: 'feed',
  lang: 'en',
  zone: 'Asia/Seoul',
  everyMs: 60_000,
  state: 'active',
  nextPollAt: new Date('2024-07-19T05:01:00Z'),
  addedBy: 'watch',
}
let database: TestDatabase
let server: Server
let db: Db
let folder: string
let ingestSecret: Secret | null
let time: number
let connections: number | null
let metrics: Metrics
beforeEach(async () => {
  database = await testDatabase()
  db = database.db
  folder = await mkdtemp(join(tmpdir(), 'kt-ready-'))
  connections = 2
  ingestSecret = null
  time = Date.parse('2024-07-19T05:00:00Z')
  metrics = createMetrics()
  const now = () => new Date(time)
  const routes = httpRoutes({
    get db() {
      return db
    },
    clock: now,
    now,
    log,
    metrics,
    zone: 'Asia/Seoul',
    get ingestSecret() {
      return ingestSecret
    },
    nudge: () => undefined,
    slackConnections: () => connections,
  })
  server = createServer((request, response) => {
    const route = routes.find((one) => one.path === request.url && one.method === request.method)
    if (route) void route.handle(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(async () => {
  server.closeAllConnections()
  server.close()
  await database.close()
  await rm(folder, { recursive: true, force: true })
})

async function ask(path: string, method = 'GET') {
  const { port } = server.address() as AddressInfo
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

async function get(path: string, headers: Record<string, string> = {}) {
  const { port } = server.address() as AddressInfo
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers })
  const id = response.headers.get('x-request-id')
  return { status: response.status, text: await response.text(), id }
}

test('lives, whatever else is wrong', async () => {
  connections = 0
  expect(await ask('/healthz')).toEqual({ status: 200, body: { ok: true } })
})

test('is ready with a database and Slack, and says when a source was last read', async () => {
  expect(await ask('/readyz')).toEqual({
    status: 200,
    body: { database: 'ok', slack: 'ok', lastPoll: 'no source has been read yet' },
  })
  await database.db.insert(sources).values([
    { ...SOURCE, lastSuccessAt: new Date('2024-07-19T04:58:00Z') },
    { ...SOURCE, id: 'two', url: 'https://two.example/rss' },
  ])
  expect((await ask('/readyz')).body).toMatchObject({ lastPoll: '2024-07-19T04:58:00.000Z' })
})

test('is not ready without Slack or without its database, and says why', async () => {
  connections = 0
  expect(await ask('/readyz')).toMatchObject({
    status: 503,
    body: { slack: 'no connection to Slack: see the log' },
  })
  connections = null
  const closed = await openDatabase({ log }, { url: null, dataDir: folder })
  await closed.close()
  db = closed.db
  const { status, body } = await ask('/readyz')
  expect(status).toBe(503)
  expect(body.database).not.toBe('ok')
})

test('shows the state of the base and what this process did as metrics', async () => {
  await enqueueMessage(
    { db: database.db, now: () => new Date('2024-07-19T04:59:00Z') },
    { key: 'm', channel: 'C1', content: { kind: 'trouble', lang: 'en', what: 'w', cure: 'c' } },
  )
  await database.db
    .insert(sources)
    .values({ ...SOURCE, lastSuccessAt: new Date('2024-07-19T04:58:00Z') })
  metrics.decisions.inc({ kind: 'hold', reason: 'quiet-hours' })
  const { status, text } = await get('/metrics')
  expect(status).toBe(200)
  expect(text.split('\n')).toEqual(
    expect.arrayContaining([
      'kt_messages{kind="trouble",state="pending"} 1',
      'kt_outbox_oldest_seconds 60',
      'kt_source_age_seconds{source="one"} 120',
      'kt_slack_connections 2',
      'kt_decisions_total{kind="hold",reason="quiet-hours"} 1',
    ]),
  )
})

test('shows its counters while the database is away', async () => {
  const closed = await openDatabase({ log }, { url: null, dataDir: folder })
  await closed.close()
  db = closed.db
  const { status, text } = await get('/metrics')
  expect(status).toBe(200)
  expect(text).toContain('kt_deliveries_total')
})

test('answers with the id that its log lines bear', async () => {
  expect((await get('/healthz')).id).toMatch(/^[0-9a-f]{6}$/)
  expect((await get('/healthz', { 'x-request-id': 'proxy-17' })).id).toBe('proxy-17')
  expect((await get('/healthz', { 'x-request-id': '<script>' })).id).toMatch(/^[0-9a-f]{6}$/)
})

test('says how pushing is turned on', async () => {
  expect(await ask('/ingest', 'POST')).toMatchObject({
    status: 404,
    body: { error: expect.stringContaining('INGEST_SECRET') },
  })
})

async function push(body: string, signedWith = 'shared', at = time) {
  const { port } = server.address() as AddressInfo
  const timestamp = String(Math.floor(at / 1_000))
  const response = await fetch(`http://127.0.0.1:${port}/ingest`, {
    method: 'POST',
    body,
    headers: {
      'x-kt-timestamp': timestamp,
      'x-kt-signature': signPush(signedWith, timestamp, new TextEncoder().encode(body)),
    },
  })
  return { status: response.status, retryAfter: response.headers.get('retry-after') }
}

const PIECE = JSON.stringify({
  url: 'https://a.example/1',
  title: 'KT',
  text: 'Text.',
  publishedAt: '2024-07-19',
  publisher: 'A',
})

test('takes a signed push, and refuses a forged, an old and a large one', async () => {
  ingestSecret = secret('shared')
  expect((await push(PIECE)).status).toBe(202)
  expect((await push(PIECE, 'guessed')).status).toBe(401)
  expect((await push(PIECE, 'shared', time - 301_000)).status).toBe(401)
  expect((await push('not json')).status).toBe(400)
  expect((await push(' '.repeat(1024 * 1024 + 1))).status).toBe(413)
  expect(await database.db.$count(articles)).toBe(1)
})

test('takes sixty pushes at once, and then two a second', async () => {
  ingestSecret = secret('shared')
  for (let i = 0; i < 60; i++) expect((await push(PIECE, 'guessed')).status).toBe(401)
  expect(await push(PIECE)).toEqual({ status: 429, retryAfter: '1' })
  time += 1_000
  expect((await push(PIECE)).status).toBe(202)
})
