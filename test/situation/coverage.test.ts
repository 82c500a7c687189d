// Which sources are fresh: by the clock, but for the recorded story, whose clock leaps over days.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { meta, sources } from '../../src/db/schema.ts'
import { readCoverage } from '../../src/situation/situation-store.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'

const POLLED = new Date('2024-07-19T12:00:00Z')
const TWO_DAYS_ON = new Date('2024-07-21T12:00:00Z')
const EARLIER = new Date('2024-07-18T12:00:00Z')

let database: TestDatabase
beforeEach(async () => {
  database = await testDatabase()
  const source = {
    ...{ url: 'https://news.example/', kind: 'press' as const, format: 'feed' as const },
    ...{ lang: 'en' as const, zone: 'UTC', everyMs: 60_000, state: 'active' as const },
    ...{ nextPollAt: POLLED, lastPolledAt: POLLED, addedBy: 'test' },
  }
  await database.db.insert(sources).values([
    { ...source, id: 'a', name: 'Answers', lastSuccessAt: POLLED },
    { ...source, id: 'b', name: 'Broken', lastSuccessAt: EARLIER },
  ])
})
afterEach(() => database.close())

const coverage = () => readCoverage(database.db, TWO_DAYS_ON)

test('of a real base all that nobody reached for two days are silent', async () => {
  expect(await coverage()).toMatchObject({ fresh: 0, silent: ['Answers', 'Broken'] })
})

test('of the recorded story those that did not answer when they were last polled', async () => {
  await database.db.insert(meta).values({ key: 'recorded', value: 'yes' })
  expect(await coverage()).toMatchObject({ fresh: 1, total: 2, silent: ['Broken'] })
})
