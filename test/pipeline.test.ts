// The order in which what waits is carried.
import { fileURLToPath } from 'node:url'
import { max, min } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { developments } from '../src/db/schema.ts'
import { createLog } from '../src/log.ts'
import { refusePage } from '../src/operator/step-deps.ts'
import { runInnerSteps } from '../src/pipeline.ts'
import { loadWatch } from '../src/watch/load-watch.ts'
import { indexWatch } from '../src/watch/watch-index.ts'
import { addDevelopment, countOpen, openChannels } from './chaos/news.ts'
import { type TestDatabase, testDatabase } from './support/database.ts'

const watch = fileURLToPath(new URL('fixtures/watch/minimal.json', import.meta.url))
const index = indexWatch(await loadWatch(watch))

let database: TestDatabase
beforeEach(async () => {
  database = await testDatabase()
})
afterEach(() => database.close())

test('what was found is decided before more is looked for', async () => {
  const news = { developments: 50, channels: ['C1'] }
  let time = Date.parse('2024-07-19T00:00:00Z')
  const now = () => new Date((time += 1_000))
  await openChannels(database.db, news, now())
  for (let at = 0; at < news.developments; at++) await addDevelopment(database.db, news, at, now())
  await runInnerSteps({
    ...{ db: database.db, index, now, log: createLog('silent'), recorded: false, keys: {} },
    ...{ deliver: null, loadPage: refusePage, fetchUrl: refusePage },
  })
  expect(await countOpen(database.db)).toMatchObject({ undecided: 0, decided: 50 })
  const [times] = await database.db
    .select({ decided: min(developments.decidedAt), found: max(developments.createdAt) })
    .from(developments)
  expect(times?.decided?.getTime()).toBeLessThan(times?.found?.getTime() ?? 0)
})
