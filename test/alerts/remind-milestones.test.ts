// Reminders of a milestone: a week before, on the day, after it passed; once each, where its topic is followed.
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, it } from 'vitest'
import {
  channelSettings,
  joinChannel,
  saveChannelSettings,
} from '../../src/alerts/channel-store.ts'
import type { ReminderContent } from '../../src/alerts/content.ts'
import { remindMilestones } from '../../src/alerts/remind-milestones.ts'
import { outbox } from '../../src/db/schema.ts'
import { seedMilestones } from '../../src/milestones/seed-milestones.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { indexWatch, type WatchIndex } from '../../src/watch/watch-index.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'

let base: TestDatabase
let index: WatchIndex
let time = new Date('2024-06-10T00:00:00Z')
const now = () => time

beforeEach(async () => {
  base = await testDatabase()
  index = indexWatch(await loadWatch(null))
  time = new Date('2024-06-10T00:00:00Z')
  await joinChannel({ db: base.db, now }, { channel: 'C1', name: 'c', lang: 'ko', by: 'U1' })
  await seedMilestones({ db: base.db, index, now })
})
afterEach(() => base.close())

/** The reminders that a channel holds after a turn on that day, oldest first. */
async function onDay(day: string, channel = 'C1'): Promise<[string, string][]> {
  time = new Date(`${day}T00:30:00Z`)
  await remindMilestones({ db: base.db, index, now })
  const rows = await base.db
    .select()
    .from(outbox)
    .where(eq(outbox.kind, 'reminder'))
    .orderBy(outbox.id)
  return rows
    .filter((row) => row.channel === channel)
    .map((row) => row.content as unknown as ReminderContent)
    .map(({ when, milestone }) => [when, milestone.text.en])
}

const DETAILS = 'Details of the cooperation settled'

it('reminds a week before, on the day and after it, and once each', async () => {
  expect(await onDay('2024-09-22')).toEqual([])
  expect(await onDay('2024-09-23')).toEqual([['before', DETAILS]])
  expect(await onDay('2024-09-25')).toHaveLength(1)
  expect(await onDay('2024-09-30')).toEqual([
    ['before', DETAILS],
    ['on-the-day', DETAILS],
  ])
  expect((await onDay('2024-10-01')).at(-1)).toEqual(['passed', DETAILS])
  expect(await onDay('2024-10-02')).toHaveLength(3)
})

it('leaves out a channel that follows other topics', async () => {
  await joinChannel({ db: base.db, now }, { channel: 'C2', name: 'd', lang: 'en', by: 'U1' })
  const settings = await channelSettings(base.db, 'C2')
  if (!settings) throw new Error('no channel')
  const deps = { db: base.db, now }
  await saveChannelSettings(deps, { settings: { ...settings, topics: ['outage'] }, by: 'U1' })
  expect(await onDay('2024-09-30', 'C1')).toHaveLength(1)
  expect(await onDay('2024-09-30', 'C2')).toEqual([])
})

it('is late by three days at most: an old date that passed is no reminder', async () => {
  expect(await onDay('2024-10-04')).toEqual([])
})
