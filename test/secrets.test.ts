// No secret in anything that is written: every adapter is made to fail with one in its hands.
import { inspect } from 'node:util'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { readConfig, secret } from '../src/config.ts'
import { openDatabase, rowsOf } from '../src/db/database.ts'
import { describeError } from '../src/errors.ts'
import { createEmbedder } from '../src/llm/create-embedder.ts'
import { createModel } from '../src/llm/create-model.ts'
import { createLog } from '../src/log.ts'
import { createMetrics } from '../src/metrics.ts'
import { createDelivery } from '../src/slack/post-message.ts'
import { createWebClient } from '../src/slack/web-client.ts'
import { checkPush } from '../src/sources/push.ts'
import { pollSources } from '../src/sources/poll-sources.ts'
import { syncSources } from '../src/sources/sync-sources.ts'
import type { SourceSpec } from '../src/watch/watch.ts'
import { createFetchUrl } from '../src/web/fetch-url.ts'
import { buildApp, manifestWorkspace } from './slack/running-app.ts'
import { sampleAlert, sampleWatch } from './slack/sample-content.ts'
import { scriptUseCases } from './slack/scripted-use-cases.ts'
import { freePort } from './support/free-port.ts'
import { type TestDatabase, testDatabase } from './support/database.ts'
import { startWebServer, type WebServer } from './support/web-server.ts'

/** Every secret that is planted bears this. */
const MARK = 'pLaNtEd'
const PLANTED = {
  bot: `xoxb-1-${MARK}-bot`,
  app: `xapp-1-${MARK}-app`,
  password: `${MARK}-password`,
  source: `${MARK}-source-key`,
  model: `sk-${MARK}-model-key`,
  push: `${MARK}-push-secret`,
}

let written: string[]
let server: WebServer
let database: TestDatabase
const now = () => new Date('2024-07-19T12:00:00Z')
const log = () => createLog('debug', { write: (line) => void written.push(line) })
const keep = (what: unknown) => {
  const words =
    what instanceof Error ? `${what.stack} ${describeError(what)}` : JSON.stringify(what)
  written.push(words ?? '', inspect(what, { depth: 1 }))
}

beforeEach(async () => {
  written = []
  server = await startWebServer()
  database = await testDatabase()
})
afterEach(async () => {
  await server.close()
  await database.close()
})

/** A server that says everything that it was sent, as careless ones do. */
function echo(status: number): void {
  const handle: WebServer['routes'][string] = async (request, response) => {
    const body: string[] = []
    for await (const part of request) body.push(String(part))
    response.writeHead(status, { 'content-type': 'application/json' })
    const said = `You sent ${request.url} ${JSON.stringify(request.headers)} ${body.join('')}`
    response.end(
      JSON.stringify({ ok: false, error: { message: said }, message: said, status: '010' }),
    )
  }
  for (const path of PATHS) server.routes[path] = handle
}
const PATHS = ['/list', '/v1/chat/completions', '/v1/responses', '/api/chat.postMessage']

async function failDatabase(): Promise<void> {
  const port = await freePort()
  for (const address of [
    `postgres://kt:${PLANTED.password}@127.0.0.1:${port}/kt`,
    `postgres://kt:${PLANTED.password}@127.0.0.1:notaport/kt`,
  ])
    await openDatabase({ log: log() }, { url: secret(address), dataDir: null }).catch(keep)
}

async function failWeb(): Promise<void> {
  const fetchUrl = createFetchUrl({ userAgent: 'test', allowPrivate: true, now })
  await fetchUrl({ url: `http://kt:${PLANTED.password}@127.0.0.1/` }).catch(keep)
  const spec: SourceSpec = {
    id: 'dart',
    name: 'Filings',
    url: `${server.url}/list?crtfc_key={OPENDART_API_KEY}`,
    kind: 'filing',
    format: 'json',
    lang: 'ko',
    zone: 'Asia/Seoul',
    everyMinutes: 5,
    enabled: true,
    keys: ['OPENDART_API_KEY'],
  } as unknown as SourceSpec
  const keys = { OPENDART_API_KEY: secret(PLANTED.source) }
  const deps = { db: database.db, now, log: log(), fetchUrl, keys }
  await syncSources(deps, { sources: [spec] })
  for (const status of [200, 500]) {
    echo(status)
    keep(await pollSources(deps, { force: true }))
  }
  await fetchUrl.close()
}

async function failModel(): Promise<void> {
  const environment = {
    OPENAI_API_KEY: PLANTED.model,
    OPENAI_BASE_URL: `${server.url}/v1`,
    LLM_MODEL_EMBEDDING: 'embedding',
  }
  const config = readConfig(environment)
  keep(config)
  const metrics = createMetrics()
  const deps = { db: database.db, log: log(), clock: now, metrics }
  const model = createModel(deps, config.model)
  const embedder = createEmbedder(deps, config.model)
  for (const status of [401, 400, 200]) {
    echo(status)
    const asked = await model?.ask({
      purpose: 'answer',
      tier: 'cheap',
      lane: 'people',
      instructions: 'i',
      input: 'x',
      schema: z.strictObject({ text: z.string() }),
      maxOutputTokens: 10,
    } as never)
    keep(asked)
    keep(await embedder?.embed({ purpose: 'question-vector', texts: ['x'] }))
  }
  written.push(await metrics.registry.metrics())
}

async function failSlack(): Promise<void> {
  const workspace = await manifestWorkspace()
  const { useCases } = scriptUseCases()
  const lines: string[] = []
  const wrong = { ...workspace, botToken: PLANTED.bot, appToken: PLANTED.app }
  await buildApp(wrong, useCases, lines).start().catch(keep)
  await buildApp({ ...workspace, appToken: PLANTED.app }, useCases, lines)
    .start()
    .catch(keep)
  written.push(...lines)
  await workspace.close()
  echo(200)
  for (const apiUrl of [workspace.apiUrl, `${server.url}/api/`]) {
    const client = createWebClient({ log: log() }, { botToken: secret(PLANTED.bot), apiUrl })
    const deliver = createDelivery({ log: log(), client, now, watch: sampleWatch(), useCases })
    const message = { outboxId: 1, key: 'k', channel: 'C1', threadTs: null, editTs: null }
    const rest = { broadcast: false, content: sampleAlert('usual', 'en'), ambiguous: false }
    keep(await deliver({ ...message, ...rest, createdAt: now() }))
  }
}

function failSettings(): void {
  for (const wrong of [
    { SLACK_BOT_TOKEN: `xoxp-${MARK}` },
    { SLACK_BOT_TOKEN: PLANTED.bot, SLACK_APP_TOKEN: `xoxb-${MARK}` },
    { DATABASE_URL: `mysql://kt:${PLANTED.password}@host/kt` },
  ])
    try {
      keep(readConfig(wrong))
    } catch (error) {
      keep(error)
    }
  keep(
    readConfig({
      SLACK_BOT_TOKEN: PLANTED.bot,
      SLACK_APP_TOKEN: PLANTED.app,
      INGEST_SECRET: PLANTED.push,
      DATABASE_URL: `postgres://kt:${PLANTED.password}@host/kt`,
      OPENDART_API_KEY: PLANTED.source,
    }),
  )
  const forged = { signature: 'v1=00', timestamp: '1721390400', body: new Uint8Array() }
  keep(checkPush(PLANTED.push, forged, now()))
}

/** Whatever a step stored: what is exported, shown in Slack or listed comes from here. */
async function keepStored(): Promise<void> {
  const tables = await rowsOf<{ name: string }>(
    database.db,
    sql`select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`,
  )
  for (const { name } of tables)
    keep(await rowsOf(database.db, sql.raw(`select to_jsonb(t)::text as row from ${name} t`)))
}

test('no adapter writes a secret into a log, an error, a metric, a message or the base', async () => {
  failSettings()
  await failDatabase()
  await failWeb()
  await failModel()
  await failSlack()
  await keepStored()
  expect(written.length).toBeGreaterThan(40)
  expect(written.filter((line) => line.includes(MARK))).toEqual([])
})
