import { afterEach, beforeEach, expect, test } from 'vitest'
import { forgetPerson } from '../../src/db/forget-person.ts'
import { sweepDatabase } from '../../src/db/housekeeping.ts'
import {
  articleBands,
  articles,
  audit,
  channels,
  feedback,
  outbox,
  people,
  slackEvents,
  threads,
  ticks,
} from '../../src/db/schema.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'

const now = new Date('2025-07-19T05:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)

let database: TestDatabase
beforeEach(async () => {
  database = await testDatabase()
})
afterEach(() => database.close())

const sweep = () => sweepDatabase({ db: database.db, now: () => now }, { keepTextDays: 30 })

function article(n: number, seenAt: Date, state: 'done' | 'ignored' | 'failed' | 'found') {
  return {
    url: `https://news.example/${n}`,
    urlKey: `news.example/${n}`,
    publisher: 'Example',
    kind: 'press' as const,
    lang: 'en' as const,
    zone: 'Asia/Seoul',
    title: 'Title',
    text: 'Text.',
    textHash: 'h',
    // Published long ago, whenever it was seen.
    publishedAt: daysAgo(400),
    seenAt,
    state,
  }
}

test('empties texts and deletes bands and irrelevant articles by when they were seen', async () => {
  const { db } = database
  await db
    .insert(articles)
    .values([
      article(1, daysAgo(31), 'done'),
      article(2, daysAgo(29), 'done'),
      article(3, daysAgo(91), 'ignored'),
      article(4, daysAgo(31), 'found'),
      article(5, daysAgo(91), 'failed'),
    ])
  await db.insert(articleBands).values([1, 2].map((articleId) => ({ band: 7n, articleId })))
  expect(await sweep()).toEqual({
    'article texts': 3,
    'article bands': 1,
    'irrelevant articles': 2,
  })
  const left = await db.select({ id: articles.id, text: articles.text }).from(articles)
  expect(left.toSorted((a, b) => a.id - b.id)).toEqual([
    { id: 1, text: '' },
    { id: 2, text: 'Text.' },
    { id: 4, text: 'Text.' },
  ])
})

test('keeps the newest tick of each job, what still waits, and the audit', async () => {
  const { db } = database
  await db.insert(ticks).values([
    { name: 'digest', slot: daysAgo(60), state: 'done' },
    { name: 'digest', slot: daysAgo(50), state: 'done' },
    { name: 'poll', slot: daysAgo(60), state: 'new' },
    { name: 'poll', slot: daysAgo(50), state: 'done' },
  ])
  await db
    .insert(audit)
    .values({ at: daysAgo(900), person: 'U1', action: 'added', subject: 'source' })
  expect(await sweep()).toEqual({ ticks: 1 })
  expect(await db.select().from(audit)).toHaveLength(1)
})

test('deletes what people wrote soon, and in bites until nothing old is left', async () => {
  const { db } = database
  const event = (i: number) => ({
    eventId: `Ev${i}`,
    type: 'message',
    payload: {},
    state: 'done' as const,
    receivedAt: daysAgo(4),
  })
  for (let i = 0; i < 5; i++)
    await db.insert(slackEvents).values(Array.from({ length: 900 }, (_, n) => event(i * 900 + n)))
  await db.insert(slackEvents).values({ ...event(-1), state: 'new' })
  await db.insert(threads).values({ channel: 'C1', ts: '1.1', at: daysAgo(181) })
  const minute = 1 / 1440
  await db.insert(slackEvents).values([
    { ...event(-2), type: 'command', state: 'new', receivedAt: daysAgo(31 * minute) },
    { ...event(-3), type: 'command', state: 'new', receivedAt: daysAgo(29 * minute) },
    { ...event(-4), type: 'click', state: 'new', receivedAt: daysAgo(1 + minute) },
    { ...event(-5), type: 'form', state: 'new', receivedAt: daysAgo(1 - minute) },
  ])
  expect(await sweep()).toEqual({
    'Slack events': 4500,
    commands: 1,
    'clicks and forms': 1,
    threads: 1,
  })
  expect(await sweep()).toEqual({})
})

test('forgets a person: settings and words go, deeds stay without the name', async () => {
  const { db } = database
  await db.insert(people).values([{ id: 'U1' }, { id: 'U2' }])
  await db
    .insert(channels)
    .values({ id: 'D1', name: 'dm', person: 'U1', lang: 'ko', joinedAt: now })
  const message = { kind: 'answer' as const, nextAt: now, createdAt: now }
  await db.insert(outbox).values([
    { ...message, key: 'a', channel: 'D1', content: {} },
    { ...message, key: 'b', channel: 'C1', content: { person: 'U1', question: '언제?' } },
  ])
  await db.insert(slackEvents).values({
    eventId: 'Ev1',
    type: 'message',
    payload: { user: 'U1', text: 'hi' },
    receivedAt: now,
  })
  await db.insert(feedback).values({ person: 'U1', kind: 'helpful', at: now })
  await db.insert(audit).values({
    at: now,
    person: 'U1',
    action: 'settings',
    subject: 'U1',
    after: { editors: ['U1', 'U2'] },
  })
  expect(await forgetPerson(db, 'U1')).toBe(9)
  for (const table of [people, channels, outbox, slackEvents, feedback, audit])
    expect(JSON.stringify(await db.select().from(table))).not.toContain('U1')
  expect(await db.select({ key: outbox.key }).from(outbox)).toEqual([{ key: 'b' }])
  expect(await db.select({ id: people.id }).from(people)).toEqual([{ id: 'U2' }])
})
