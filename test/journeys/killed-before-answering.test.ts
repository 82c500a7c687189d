// The bot is killed after it acknowledged a command or a mention and before it answered: it is answered
// by the next process, and by that one alone.
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { secret } from '../../src/config.ts'
import { type Db, openDatabase } from '../../src/db/database.ts'
import { slackEvents } from '../../src/db/schema.ts'
import { createLog } from '../../src/log.ts'
import type { Workspace } from '../../src/workspace/start-workspace.ts'
import { manifestWorkspace } from '../slack/running-app.ts'
import { testDatabase } from '../support/database.ts'
import { freePort } from '../support/free-port.ts'
import { type StartedBot, startBot } from '../support/start-bot.ts'

const log = createLog('silent')
const WAIT_MS = 60_000

let folder: string
let slack: Workspace
let door: { server: Server; url: string; reached: Promise<void>; open(): void }
let bots: StartedBot[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kt-killed-'))
  slack = await manifestWorkspace()
  door = await holdAtProfile(slack)
  bots = []
})
afterEach(async () => {
  for (const bot of bots) await bot.kill()
  door.server.closeAllConnections()
  door.server.close()
  await slack.close()
  await rm(folder, { recursive: true, force: true })
})

/** The Web API, of which the question who is asking stays unanswered: it comes after the acknowledgement. */
async function holdAtProfile(workspace: Workspace): Promise<typeof door> {
  const reached = Promise.withResolvers<void>()
  let held = true
  const server = createServer(async (request, response) => {
    const body = await buffer(request)
    if (held && request.url?.endsWith('/users.info')) return reached.resolve()
    const answer = await fetch(new URL(request.url ?? '', workspace.url), {
      method: request.method ?? 'POST',
      headers: {
        authorization: request.headers.authorization ?? '',
        'content-type': request.headers['content-type'] ?? '',
      },
      body: new Uint8Array(body),
    })
    response.writeHead(answer.status, {
      'content-type': 'application/json',
      'x-oauth-scopes': answer.headers.get('x-oauth-scopes') ?? '',
    })
    response.end(await answer.text())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const open = () => {
    held = false
  }
  return { server, url: `http://127.0.0.1:${port}/api/`, reached: reached.promise, open }
}

async function start(databaseUrl: string): Promise<StartedBot> {
  const bot = await startBot({
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: door.url,
    SLACK_CHANNEL: slack.ids.channel,
    SCHEDULE: 'off',
    PORT: String(await freePort()),
    LOG_LEVEL: 'silent',
    DATA_DIR: folder,
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
  })
  bots.push(bot)
  return bot
}

async function withBase<T>(databaseUrl: string, use: (db: Db) => Promise<T>): Promise<T> {
  const url = databaseUrl ? secret(databaseUrl) : null
  const database = await openDatabase({ log }, { url, dataDir: folder })
  try {
    return await use(database.db)
  } finally {
    await database.close()
  }
}

/** In place of the minute after which the lease of the dead ends. */
const endLeases = (databaseUrl: string) =>
  withBase(databaseUrl, (db) =>
    db.update(slackEvents).set({ leaseUntil: sql`clock_timestamp() - interval '1 second'` }),
  )

const ASKED = {
  command: async () => {
    expect(await slack.runCommand(slack.ids.strategist, 'milestones')).toEqual({ problem: null })
  },
  mention: async () => void slack.postAs(slack.ids.strategist, '@KT Status milestones'),
}
const answers = () =>
  slack.messages().filter((message) => message.fromBot && message.text.includes('ilestone'))

async function killBeforeAnswering(databaseUrl: string, how: keyof typeof ASKED): Promise<void> {
  const first = await start(databaseUrl)
  await ASKED[how]()
  await door.reached
  await first.kill()
  expect(answers()).toEqual([])
  await endLeases(databaseUrl)
  door.open()
  const second = await start(databaseUrl)
  await slack.until(() => answers()[0], WAIT_MS)
  expect(await second.stop()).toBe(0)
  expect(answers()).toHaveLength(1)
  const left = await withBase(databaseUrl, (db) =>
    db.select({ state: slackEvents.state }).from(slackEvents),
  )
  // What a command left would be an address to speak at; a mention is kept from being answered again.
  expect(left).toEqual(how === 'command' ? [] : [{ state: 'done' }])
}

describe.each(['command', 'mention'] as const)('a %s', (how) => {
  test('is answered once by the next process, embedded', () => killBeforeAnswering('', how))

  test.skipIf(!inject('postgresTemplate'))(
    'is answered once by another replica, PostgreSQL',
    async () => {
      const database = await testDatabase()
      await killBeforeAnswering(database.url?.reveal() ?? '', how)
      await database.close()
    },
  )
})
