// Which developments may be decided: over replicas, a story's one after the other.
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  insertDevelopment,
  markDecided,
  undecidedDevelopments,
} from '../../src/developments/development-store.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'

let database: TestDatabase
beforeEach(async () => {
  database = await testDatabase()
})
afterEach(() => database.close())

const DAY = new Date('2024-07-19T00:00:00Z')

test('a development waits until the older one of its story is decided, whoever has that in hand', async () => {
  const { db } = database
  const add = (storyId: number, minute: number) =>
    insertDevelopment(db, {
      storyId,
      articleId: minute + 1,
      kind: 'first-report',
      reasons: [],
      factIds: [],
      score: 50,
      scoreParts: [],
      bearings: { topics: [], milestoneIds: [] },
      at: new Date(DAY.getTime() + minute * 60_000),
      createdAt: DAY,
    })
  const second = await add(1, 1)
  const first = await add(1, 0)
  const other = await add(2, 2)
  const ids = async () => (await undecidedDevelopments(db, 10)).map((one) => one.id)
  expect(await ids()).toEqual([first, other])
  await markDecided(db, first, DAY)
  expect(await ids()).toEqual([second, other])
})
