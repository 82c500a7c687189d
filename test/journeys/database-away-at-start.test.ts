// The database goes away while the bot starts, at each moment at which it is asked something.
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { secret } from '../../src/config.ts'
import { openDatabase } from '../../src/db/database.ts'
import { createLog } from '../../src/log.ts'
import type { Workspace } from '../../src/workspace/start-workspace.ts'
import { type Line, openLine } from '../chaos/partition.ts'
import { manifestWorkspace } from '../slack/running-app.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { freePort } from '../support/free-port.ts'
import { startBot } from '../support/start-bot.ts'

/** New connections that are reset after the loss, before one passes. */
const REFUSED = 2

/** What is sent then, in order: checks, migrations, whose base it is, sources, the channel, left events. */
const MOMENTS = [
  'server_version_num',
  '__drizzle_migrations',
  'CREATE TABLE "facts"',
  'insert into "meta"',
  'from "sources"',
  'insert into "sources"',
  'insert into "channels"',
  'from "slack_events"',
]

let server: TestDatabase
let line: Line
let slack: Workspace
let url: string

describe.skipIf(!inject('postgresTemplate'))('a database that goes away during the start', () => {
  beforeEach(async () => {
    server = await testDatabase()
    slack = await manifestWorkspace()
    const address = new URL(server.url?.reveal() ?? '')
    const port = Number(address.port)
    line = await openLine(() => port)
    address.port = String(line.port)
    url = address.href
  })
  afterEach(async () => {
    line.close()
    await slack.close()
    await server.close()
  })

  const start = async () =>
    startBot({
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.apiUrl,
      SLACK_CHANNEL: slack.ids.channel,
      SCHEDULE: 'off',
      PORT: String(await freePort()),
      DATABASE_URL: url,
    })

  test('is waited for, whenever that is, and nothing of a migration is lost', async () => {
    await server.db.execute(sql`drop schema public cascade`)
    await server.db.execute(sql`drop schema drizzle cascade`)
    await server.db.execute(sql`create schema public`)
    const toCome = line.dropAt(MOMENTS, REFUSED)
    const bot = await start()
    expect(bot.printed()).toContain('waiting for the database')
    // What is looked for in a loop may come after the bot says that it runs.
    await slack.until(() => toCome().length === 0, 30_000)
    expect(await bot.stop()).toBe(0)
  })

  test('ends the start with the cure when it stays away', async () => {
    const log: string[] = []
    line.dropAt(['__drizzle_migrations'], Number.POSITIVE_INFINITY)
    const opening = openDatabase(
      { log: createLog('warn', { write: (text) => void log.push(text) }) },
      { url: secret(url), dataDir: null },
      { patienceMs: 1 },
    )
    await expect(opening).rejects.toMatchObject({
      code: 'database-unreachable',
      message: expect.stringMatching(/the connection was lost .*Check that the server runs/),
    })
    expect(log.join('')).toContain('waiting for the database')
  })
})
