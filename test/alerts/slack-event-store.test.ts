import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  claimEvents,
  markEvent,
  type SlackEvent,
  writeEvent,
} from '../../src/alerts/slack-event-store.ts'
import { slackEvents } from '../../src/db/schema.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'

let database: TestDatabase
beforeEach(async () => {
  database = await testDatabase()
})
afterEach(() => database.close())

const mention: SlackEvent = {
  eventId: 'Ev1',
  messageKey: 'C1:1721.1',
  type: 'app_mention',
  payload: { event: { text: '언제 확정되나요?' } },
}
const write = (event: SlackEvent) =>
  writeEvent({ db: database.db, now: () => new Date('2024-07-19T05:00:00Z') }, event)
const endLeases = () =>
  database.db.update(slackEvents).set({ leaseUntil: sql`clock_timestamp() - interval '1 second'` })

test('an event that Slack sends again is seen', async () => {
  expect(await write(mention)).toBe('new')
  expect(await write(mention)).toBe('seen')
})

test('a mention that arrives as two events with one message is acted on once', async () => {
  const asMessage = { ...mention, eventId: 'Ev2', type: 'message' }
  const outcomes = await Promise.all([write(mention), write(asMessage)])
  expect(outcomes.toSorted()).toEqual(['new', 'seen'])
})

test('events without a message are told apart by their id alone', async () => {
  const opened = { ...mention, messageKey: null, type: 'app_home_opened' }
  expect(await write({ ...opened, eventId: 'Ev3' })).toBe('new')
  expect(await write({ ...opened, eventId: 'Ev4' })).toBe('new')
})

test('an event of a process that died is claimed by another, once', async () => {
  await write(mention)
  expect(await claimEvents(database.db, { limit: 10 })).toEqual([])
  await endLeases()
  const claimed = await Promise.all([
    claimEvents(database.db, { limit: 10 }),
    claimEvents(database.db, { limit: 10 }),
  ])
  expect(claimed.flat()).toEqual([mention])
})

test('an event that was acted on is not claimed', async () => {
  await write(mention)
  await markEvent(database.db, { eventId: 'Ev1', state: 'done', error: null })
  await endLeases()
  expect(await claimEvents(database.db, { limit: 10 })).toEqual([])
})

test('an event on which three processes died is given up visibly', async () => {
  await write(mention)
  for (let i = 0; i < 2; i++) {
    await endLeases()
    expect(await claimEvents(database.db, { limit: 10 })).toHaveLength(1)
  }
  await endLeases()
  expect(await claimEvents(database.db, { limit: 10 })).toEqual([])
  const [row] = await database.db.select().from(slackEvents)
  expect(row).toMatchObject({ state: 'failed', error: 'the process died 3 times on this event' })
})
