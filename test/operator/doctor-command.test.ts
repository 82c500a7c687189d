// kt doctor: each fault that is planted is found, and its cure said.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { enqueueMessage } from '../../src/alerts/outbox-store.ts'
import { openDatabase } from '../../src/db/database.ts'
import { outbox } from '../../src/db/schema.ts'
import { createLog } from '../../src/log.ts'
import { runCommand } from '../../src/operator/run-command.ts'
import type { Workspace } from '../../src/workspace/start-workspace.ts'
import { manifestWorkspace } from '../slack/running-app.ts'
import { freePort } from '../support/free-port.ts'
import { startWebServer, type WebServer } from '../support/web-server.ts'

const FEED =
  '<rss version="2.0"><channel><title>T</title><item><title>A</title><link>https://a.example/1</link></item></channel></rss>'
let folder = ''
let workspace: Workspace
let server: WebServer
let sound: Record<string, string>
let nth = 0
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kt-doctor-'))
  workspace = await manifestWorkspace({ rateLimits: false })
  server = await startWebServer({
    '/feed': FEED,
    '/v1/chat/completions': (_, response) => void response.writeHead(401).end('{}'),
  })
})
afterAll(async () => {
  await workspace.close()
  await server.close()
  await rm(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  nth += 1
  sound = {
    SLACK_BOT_TOKEN: workspace.botToken,
    SLACK_APP_TOKEN: workspace.appToken,
    SLACK_API_URL: workspace.apiUrl,
    SLACK_CHANNEL: workspace.ids.channel,
    EDITORS: workspace.ids.editor,
    FETCH_PRIVATE: 'on',
    DATA_DIR: join(folder, `base-${nth}`),
    WATCH_FILE: await writeWatch('/feed'),
  }
})

async function writeWatch(path: string): Promise<string> {
  const file = join(folder, `watch-${nth}${path.replaceAll('/', '-')}.json`)
  const source = {
    id: 'local',
    name: 'Local',
    url: `${server.url}${path}`,
    kind: 'press',
    lang: 'en',
    zone: 'UTC',
  }
  const topics = [{ id: 'everything', everything: true }]
  await writeFile(file, JSON.stringify({ id: 'all', topics, sources: [source] }))
  return file
}

async function doctor(env: Record<string, string>) {
  const out: string[] = []
  const say = (line: string) => void out.push(line)
  const code = await runCommand(['doctor'], { env, now: () => new Date(), print: say, warn: say })
  return { code, out: out.join('\n') }
}

test('a sound installation is found sound', async () => {
  const { code, out } = await doctor(sound)
  expect(out).not.toContain('WRONG')
  expect(out).toContain('source Local: 1 entries')
  expect(code).toBe(0)
})

test('a setting whose name was mistyped is named with the one that is read', async () => {
  const { code, out } = await doctor({ ...sound, OPENAI_APIKEY: 'sk' })
  expect(code).not.toBe(0)
  expect(out).toContain('OPENAI_APIKEY is set, and nothing reads it')
  expect(out).toContain('Call it OPENAI_API_KEY.')
})

test.each<[string, () => Promise<Record<string, string>> | Record<string, string>, RegExp]>([
  [
    'a wrong bot token',
    () => ({ SLACK_BOT_TOKEN: 'xoxb-wrong' }),
    /bot token: invalid_auth[\s\S]*copy it again/,
  ],
  [
    'a wrong app token',
    () => ({ SLACK_APP_TOKEN: 'xapp-wrong' }),
    /Socket Mode: invalid_auth[\s\S]*connections:write/,
  ],
  ['half of the tokens', () => ({ SLACK_APP_TOKEN: '' }), /set SLACK_APP_TOKEN/],
  [
    'a channel that does not exist',
    () => ({ SLACK_CHANNEL: 'C0NOWHERE' }),
    /channel_not_found[\s\S]*check SLACK_CHANNEL/,
  ],
  [
    'a channel without the bot',
    () => ({ SLACK_CHANNEL: workspace.ids.lounge }),
    /the bot is not in it[\s\S]*\/invite/,
  ],
  [
    'a Slack that is away',
    async () => ({ SLACK_API_URL: `http://127.0.0.1:${await freePort()}/api/` }),
    /bot token: no answer/,
  ],
  ['no editors', () => ({ EDITORS: '' }), /editors: none is set[\s\S]*Set EDITORS/],
  [
    'a source that is gone',
    async () => ({ WATCH_FILE: await writeWatch('/gone') }),
    /source Local: .*answered 404[\s\S]*Mend the address/,
  ],
  [
    'a wrong model key',
    () => ({ OPENAI_API_KEY: 'sk-wrong', OPENAI_BASE_URL: `${server.url}/v1` }),
    /model: .*did not answer: rejected[\s\S]*Check OPENAI_API_KEY/,
  ],
  [
    'an embedding model that is not there',
    () => ({
      OPENAI_API_KEY: 'sk-wrong',
      OPENAI_BASE_URL: `${server.url}/v1`,
      LLM_MODEL_EMBEDDING: 'none',
    }),
    /embedding model: none at .* gave no vector of 512 dimensions: rejected[\s\S]*LLM_EMBEDDING_DIMENSIONS=0/,
  ],
  [
    'no database server',
    async () => ({ DATABASE_URL: `postgres://kt@127.0.0.1:${await freePort()}/kt` }),
    /no server answers there[\s\S]*DATABASE_URL/,
  ],
  ['a wrong time zone', () => ({ TZ_TEAM: 'Seoul' }), /TZ_TEAM is "Seoul": set an IANA time zone/],
  ['a watch file that is not there', () => ({ WATCH_FILE: '/no/watch.yaml' }), /\/no\/watch\.yaml/],
])('%s is found, and its cure said', async (_, plant, words) => {
  const { code, out } = await doctor({ ...sound, ...(await plant()) })
  expect(out).toMatch(words)
  expect(code).toBe(1)
})

test('a message that was given up and a folder in use are found', async () => {
  const log = createLog('silent')
  const database = await openDatabase({ log }, { url: null, dataDir: sound.DATA_DIR ?? '' })
  const content = { kind: 'trouble' as const, lang: 'en' as const, what: 'w', cure: 'c' }
  await enqueueMessage(
    { db: database.db, now: () => new Date() },
    { key: 'k', channel: 'C1', content },
  )
  await database.db.update(outbox).set({ state: 'never', why: 'The channel is archived.' })
  expect((await doctor(sound)).out).toMatch(/is in use by process[\s\S]*DATA_DIR/)
  await database.close()
  expect((await doctor(sound)).out).toMatch(
    /outbox: message 1 was given up: The channel is archived[\s\S]*outbox retry all/,
  )
})
