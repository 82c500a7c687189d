import { eq, sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  claimEvents,
  markEvent,
  settleEvent,
  type SlackEvent,
  writeEvent,
} from '../../src/alerts/slack-event-store.ts'
import { slackEvents } from '../../src/db/schema.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'

let database: TestDatabase
beforeEach(async () => {
  database = await testDatabase()
  clock = new Date('2024-07-19T05:00:00Z')
})
afterEach(() => database.close())

const mention: SlackEvent = {
  eventId: 'Ev1',
  messageKey: 'C1:1721.1',
  type: 'app_mention',
  payload: { event: { text: '언제 확정되나요?' } },
}
const command: SlackEvent = {
  eventId: 'command:1.2',
  messageKey: null,
  type: 'command',
  payload: { command: '/kt-status', response_url: 'https://hooks.example/1' },
}
let clock: Date
const write = (event: SlackEvent) => writeEvent({ db: database.db, now: () => clock }, event)
const claim = () => claimEvents({ db: database.db, now: () => clock }, { limit: 10 })
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
  expect(await claim()).toEqual([])
  await endLeases()
  const claimed = await Promise.all([claim(), claim()])
  expect(claimed.flat()).toEqual([{ ...mention, attempt: 2 }])
})

test('an event that was acted on is not claimed', async () => {
  await write(mention)
  await markEvent(database.db, { eventId: 'Ev1', state: 'done', error: null })
  await endLeases()
  expect(await claim()).toEqual([])
})

test('an event on which three processes died is given up visibly', async () => {
  await write(mention)
  for (let i = 0; i < 2; i++) {
    await endLeases()
    expect(await claim()).toHaveLength(1)
  }
  await endLeases()
  expect(await claim()).toEqual([])
  const [row] = await database.db.select().from(slackEvents)
  expect(row).toMatchObject({ state: 'failed', error: 'the process died 3 times on this event' })
})

test('a command that another process took over is answered by that one alone', async () => {
  await write(command)
  await endLeases()
  const [taken] = await claim()
  const settle = (attempt: number) =>
    settleEvent(database.db, { eventId: command.eventId, attempt })
  expect(await settle(1)).toBe(false)
  expect(await settle(taken?.attempt ?? 0)).toBe(true)
  expect(await settle(taken?.attempt ?? 0)).toBe(false)
  expect(await database.db.select().from(slackEvents)).toEqual([])
})

test.each([
  ['that nobody can answer any more', 1, 31],
  ['on which three processes died', 3, 1],
])('a command %s is deleted, with its address', async (_, attempts, minutes) => {
  await write(command)
  await write(mention)
  await endLeases()
  await database.db.update(slackEvents).set({ attempts }).where(eq(slackEvents.type, 'command'))
  clock = new Date(clock.getTime() + minutes * 60_000)
  expect((await claim()).map((entry) => entry.type)).toEqual(['app_mention'])
  expect(await database.db.$count(slackEvents)).toBe(1)
})

test.each(['click', 'form'])('a %s waits for a day, and is deleted then', async (type) => {
  await write({ ...command, eventId: `${type}:1`, type })
  await endLeases()
  clock = new Date(clock.getTime() + 23 * 3_600_000)
  expect(await claim()).toHaveLength(1)
  await endLeases()
  clock = new Date(clock.getTime() + 2 * 3_600_000)
  expect(await claim()).toEqual([])
  expect(await database.db.$count(slackEvents)).toBe(0)
})
