// The digest says what was told since the last one of its period, once per slot; nothing new is said too.
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, it } from 'vitest'
import {
  channelSettings,
  joinChannel,
  saveChannelSettings,
} from '../../src/alerts/channel-store.ts'
import type { DigestContent } from '../../src/alerts/content.ts'
import { enqueueMessage } from '../../src/alerts/outbox-store.ts'
import { postDigest } from '../../src/alerts/post-digest.ts'
import { articles, decisions, developments, outbox } from '../../src/db/schema.ts'
import { addFact } from '../../src/facts/edit-facts.ts'
import { seedMilestones } from '../../src/milestones/seed-milestones.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { indexWatch, type WatchIndex } from '../../src/watch/watch-index.ts'
import { sampleAlert } from '../slack/sample-content.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'

let base: TestDatabase
let index: WatchIndex
let time: Date
const now = () => time

beforeEach(async () => {
  base = await testDatabase()
  index = indexWatch(await loadWatch(null))
  time = new Date('2024-07-22T00:00:00Z')
  await joinChannel({ db: base.db, now }, { channel: 'C1', name: 'c', lang: 'en', by: 'U1' })
})
afterEach(() => base.close())

/** Told at an instant, of a piece that was published a day before. */
async function tell(headline: string, at: string): Promise<void> {
  time = new Date(at)
  const content = { ...sampleAlert('usual', 'en'), headline, at: '2024-07-21T05:00:00.000Z' }
  await enqueueMessage({ db: base.db, now }, { key: headline, channel: 'C1', content })
}

async function digestAt(at: string, period: 'daily' | 'weekly' = 'daily'): Promise<DigestContent> {
  time = new Date(at)
  await postDigest({ db: base.db, index, now }, { slot: time, period })
  const rows = await base.db.select().from(outbox).where(eq(outbox.kind, 'digest'))
  return rows.at(-1)?.content as unknown as DigestContent
}

it('names the alerts of its span, and not those of the one before', async () => {
  await tell('Flights are delayed', '2024-07-22T05:00:00.000Z')
  const first = await digestAt('2024-07-22T23:30:00Z')
  expect(first.told.map((one) => one.headline)).toEqual(['Flights are delayed'])
  await tell('All have recovered', '2024-07-23T05:00:00.000Z')
  const second = await digestAt('2024-07-23T23:30:00Z')
  expect(second.told.map((one) => one.headline)).toEqual(['All have recovered'])
  const third = await digestAt('2024-07-24T23:30:00Z')
  expect(third).toMatchObject({ told: [], held: [] })
})

it('tells the week in the weekly one, whatever the daily ones told', async () => {
  await tell('Flights are delayed', '2024-07-22T05:00:00.000Z')
  await digestAt('2024-07-22T23:30:00Z')
  const week = await digestAt('2024-07-28T23:40:00Z', 'weekly')
  expect(week.told.map((one) => one.headline)).toEqual(['Flights are delayed'])
})

it('is queued once for a slot', async () => {
  await digestAt('2024-07-22T23:30:00Z')
  await digestAt('2024-07-22T23:30:00Z')
  expect(await base.db.select().from(outbox).where(eq(outbox.kind, 'digest'))).toHaveLength(1)
})

it('tells a channel of the topics that it follows, and of nothing else', async () => {
  const settings = await channelSettings(base.db, 'C1')
  if (!settings) throw new Error('no channel')
  await saveChannelSettings(
    { db: base.db, now },
    { settings: { ...settings, topics: ['outage'] }, by: 'U1' },
  )
  await seedMilestones({ db: base.db, index, now })
  const digest = await digestAt('2024-09-20T23:30:00Z')
  expect(digest.situation.topics.map(({ topic }) => topic)).toEqual(['outage'])
  expect(digest.due).toEqual([])
})

it('names a rumour once it stood unconfirmed for the days of the watch, and not every morning', async () => {
  const fact = {
    statement: 'The deal with Microsoft is off, it is said.',
    topic: 'partnership',
    status: 'speculated' as const,
    speaker: null,
    quote: 'The deal with Microsoft is off, it is said.',
    publisher: 'Example Daily',
    url: 'https://news.example/off',
    publishedOn: '2024-07-01',
    eventDate: null,
  }
  await addFact({ db: base.db, index, now }, { fact, by: 'U1' })
  const days = index.watch.thresholds.unconfirmedDays
  const mornings: number[] = []
  for (let day = days - 2; day <= days + 3; day++) {
    const at = new Date(Date.UTC(2024, 6, 1 + day, 23, 30)).toISOString()
    // On one of the days nothing new is told: a line has no room for rumours.
    if (day !== days - 1) await tell(`News of day ${day}`, at.replace('23:30', '05:00'))
    mornings.push((await digestAt(at)).unconfirmed.length)
  }
  // The line of the second day showed none: it is named on the next one that is more than a line.
  expect(mornings).toEqual([0, 1, 1, 0, 0, 0])
})

it('tells what was held since the last one, however long ago that was, and of the week before it', async () => {
  const hold = async (headline: string, at: string) => {
    const [article] = await base.db
      .insert(articles)
      .values({
        ...{
          url: headline,
          urlKey: headline,
          publisher: 'P',
          kind: 'press',
          lang: 'en',
          zone: 'UTC',
        },
        ...{ title: headline, text: '', textHash: '', state: 'done' },
        publishedAt: new Date(at),
        seenAt: new Date(at),
      })
      .returning()
    const articleId = article?.id ?? 0
    const [development] = await base.db
      .insert(developments)
      .values({
        ...{
          storyId: 1,
          articleId,
          kind: 'new',
          reasons: [],
          factIds: [],
          score: 1,
          scoreParts: [],
        },
        ...{
          bearings: { topics: [], milestoneIds: [] },
          at: new Date(at),
          createdAt: new Date(at),
        },
      })
      .returning()
    const reason = { code: 'below-threshold', params: {} }
    await base.db.insert(decisions).values({
      ...{ channel: 'C1', articleId, developmentId: development?.id ?? 0, kind: 'hold', reason },
      at: new Date(at),
    })
  }
  const heldAt = async (at: string) => (await digestAt(at)).held.map((one) => one.headline)
  await digestAt('2024-07-22T23:30:00Z')
  await hold('too old', '2024-07-10T00:00:00Z')
  await hold('of the week before', '2024-07-17T00:00:00Z')
  await hold('of a long silence', '2024-08-01T00:00:00Z')
  expect(await heldAt('2024-11-05T23:30:00Z')).toEqual(['of the week before', 'of a long silence'])
  expect(await heldAt('2024-11-06T23:30:00Z')).toEqual([])
})
