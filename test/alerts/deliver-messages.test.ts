import { eq, sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Delivery, OutgoingMessage, TroubleContent } from '../../src/alerts/content.ts'
import { type DeliverDeps, deliverMessages } from '../../src/alerts/deliver-messages.ts'
import { claimMessages, renewMessage } from '../../src/alerts/outbox-claim-store.ts'
import { findMessage, listOutbox, retryMessage } from '../../src/alerts/outbox-list-store.ts'
import { enqueueMessage, type NewMessage } from '../../src/alerts/outbox-store.ts'
import { recheckPosts } from '../../src/alerts/recheck-posts.ts'
import { outbox, outboxLanes } from '../../src/db/schema.ts'
import { createLog } from '../../src/log.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'

let database: TestDatabase
let time: number
/** What Slack's channels show: key by ts. */
let posts: { channel: string; ts: string; key: string; threadTs: string | null }[]
let edits: { ts: string; key: string }[]
let answer: (message: OutgoingMessage) => Promise<Delivery> | Delivery

const now = () => new Date(time)
const pass = (ms: number) => {
  time += ms
}

function post(message: OutgoingMessage): Delivery {
  if (message.editTs !== null) {
    edits.push({ ts: message.editTs, key: message.key })
    return { kind: 'sent', ts: message.editTs, permalink: null }
  }
  const ts = `17213.${posts.length + 1}`
  posts.push({ channel: message.channel, ts, key: message.key, threadTs: message.threadTs })
  return { kind: 'sent', ts, permalink: `https://slack.example/${ts}` }
}

beforeEach(async () => {
  database = await testDatabase()
  time = Date.parse('2024-07-19T05:00:00Z')
  posts = []
  edits = []
  answer = post
})
afterEach(() => database.close())

const deps = (db = database.db): DeliverDeps => ({
  db,
  now,
  log: createLog('silent'),
  deliver: async (message) => answer(message),
})
const turn = (limit = 10) => deliverMessages(deps(), { limit })
const content: TroubleContent = { kind: 'trouble', lang: 'en', what: 'w', cure: 'c' }
const edit = { kind: 'edit', of: {}, corrected: false } as unknown as NewMessage['content']
const add = (key: string, more: Partial<NewMessage> = {}) =>
  enqueueMessage({ db: database.db, now }, { key, channel: 'C1', content, ...more })
/** Turns until nothing more goes, a second apart. */
async function drain(turns: number): Promise<string[]> {
  for (let i = 0; i < turns; i++) {
    await turn()
    pass(1_000)
  }
  return posts.map((one) => one.key)
}
const endLeases = async () => {
  const past = sql`clock_timestamp() - interval '1 second'`
  await database.db
    .update(outboxLanes)
    .set({ leaseUntil: past })
    .where(sql`lease_until is not null`)
  await database.db
    .update(outbox)
    .set({ leaseUntil: past })
    .where(sql`lease_until is not null`)
}

test('posts a message once, and keeps where it stands', async () => {
  const id = await add('a', { publishedAt: new Date(time - 90_000) })
  const delivered = await turn()
  expect(delivered).toEqual([
    { outboxId: id, channel: 'C1', kind: 'trouble', outcome: 'sent', why: null, latencyMs: 90_000 },
  ])
  expect(await drain(3)).toEqual(['a'])
  expect(await findMessage(database.db, id)).toMatchObject({
    state: 'sent',
    ts: '17213.1',
    permalink: 'https://slack.example/17213.1',
    sentAt: new Date('2024-07-19T05:00:00Z'),
  })
})

test('adds a message once per key', async () => {
  const first = await add('a')
  expect(await add('a', { channel: 'C2' })).toBe(first)
  expect(await drain(3)).toEqual(['a'])
})

test('posts one a second in a channel, and lets other channels go on', async () => {
  await add('a1')
  await add('a2')
  await add('b1', { channel: 'C2' })
  expect(await turn()).toHaveLength(2)
  expect(await turn()).toHaveLength(0)
  pass(1_000)
  await turn()
  expect(posts.map((one) => one.key).toSorted()).toEqual(['a1', 'a2', 'b1'])
})

test('waits for a rate limit without using up tries, and holds the whole channel', async () => {
  const id = await add('a1')
  await add('a2')
  answer = () => ({
    kind: 'later',
    at: new Date(time + 30_000),
    why: 'rate limited',
    burns: false,
    ambiguous: false,
  })
  await turn()
  answer = post
  pass(29_000)
  expect(await turn()).toEqual([])
  expect(await findMessage(database.db, id)).toMatchObject({ attempts: 0, why: 'rate limited' })
  pass(1_000)
  expect(await drain(3)).toEqual(['a1', 'a2'])
})

test('tries a failing message again, waiting longer each time, and gives it up visibly', async () => {
  const id = await add('a')
  answer = () => ({ kind: 'later', at: now(), why: 'Slack is down', burns: true, ambiguous: false })
  const waits: number[] = []
  let state = 'pending'
  for (let i = 0; i < 100 && state === 'pending'; i++) {
    await turn()
    const row = await findMessage(database.db, id)
    state = row?.state ?? 'gone'
    waits.push((row?.nextAt.getTime() ?? 0) - time)
    time = Math.max(row?.nextAt.getTime() ?? 0, time + 1_000)
  }
  expect(waits.slice(0, 4)).toEqual([2_000, 4_000, 8_000, 16_000])
  expect(Math.max(...waits)).toBe(600_000)
  expect(await findMessage(database.db, id)).toMatchObject({
    state: 'never',
    attempts: 60,
    why: 'Given up after 60 tries: Slack is down',
  })
})

test('keeps what can never be posted in sight, until an operator tries it again', async () => {
  const id = await add('a')
  answer = () => ({ kind: 'never', why: 'The channel is archived.' })
  await drain(2)
  const failed = await listOutbox(database.db, { states: ['never'], limit: 10 })
  expect(failed).toMatchObject([{ id, why: 'The channel is archived.' }])
  answer = post
  await retryMessage({ db: database.db, now }, { id })
  expect(await drain(2)).toEqual(['a'])
  await expect(retryMessage({ db: database.db, now }, { id })).rejects.toMatchObject({
    code: 'outbox-settled',
  })
  await expect(retryMessage({ db: database.db, now }, { id: 999 })).rejects.toMatchObject({
    code: 'outbox-unknown',
  })
})

test('keeps the order within a story while its first message has to wait', async () => {
  await add('s1', { storyId: 1 })
  await add('s2', { storyId: 1 })
  await add('other', { storyId: 2 })
  answer = (message) =>
    message.key === 's1'
      ? { kind: 'later', at: new Date(time + 5_000), why: '500', burns: true, ambiguous: false }
      : post(message)
  expect(await drain(4)).toEqual(['other'])
  answer = post
  expect(await drain(5)).toEqual(['other', 's1', 's2'])
})

test('posts replies into the thread of their parent, also replies to a reply', async () => {
  const parentId = await add('alert', { storyId: 1 })
  const reply = await add('update', { storyId: 1, parentId })
  await add('reply to the update', { parentId: reply })
  await drain(5)
  expect(posts).toMatchObject([
    { key: 'alert', threadTs: null },
    { key: 'update', threadTs: '17213.1' },
    { key: 'reply to the update', threadTs: '17213.1' },
  ])
})

test('posts a reply on its own when its parent can never be posted', async () => {
  const parentId = await add('alert', { storyId: 1 })
  await add('update', { storyId: 1, parentId })
  await add('edit', { content: edit, parentId })
  answer = (message) => (message.key === 'alert' ? { kind: 'never', why: 'no' } : post(message))
  await drain(4)
  expect(posts).toMatchObject([{ key: 'update', threadTs: null }])
  const [row] = await database.db.select().from(outbox).where(eq(outbox.key, 'edit'))
  expect(row).toMatchObject({ state: 'never', why: 'The message that it edits was never posted.' })
})

test('edits a message at most once a minute, with the newest edit', async () => {
  const parentId = await add('alert')
  await add('edit 1', { content: edit, parentId })
  await drain(3)
  for (const n of [2, 3, 4]) await add(`edit ${n}`, { content: edit, parentId })
  await drain(50)
  expect(edits.map((one) => one.key)).toEqual(['edit 1'])
  await drain(30)
  expect(edits).toEqual([
    { ts: '17213.1', key: 'edit 1' },
    { ts: '17213.1', key: 'edit 4' },
  ])
  const replaced = await listOutbox(database.db, { states: ['replaced'], limit: 10 })
  expect(replaced.map((row) => row.key)).toEqual(['edit 3', 'edit 2'])
})

test('after a crash between lease and mark the message is looked for before it is posted again', async () => {
  await add('a')
  // The process dies after Slack stored the post: nothing is ever marked.
  answer = (message) => {
    post(message)
    return new Promise(() => {})
  }
  void turn()
  await expect.poll(() => posts.length).toBe(1)
  answer = post
  expect(await turn()).toEqual([])
  await endLeases()
  answer = (message) => {
    expect(message.ambiguous).toBe(true)
    const found = posts.find((one) => one.key === message.key)
    return found ? { kind: 'sent', ts: found.ts, permalink: null } : post(message)
  }
  await turn()
  expect(posts).toHaveLength(1)
  expect((await listOutbox(database.db, { limit: 1 }))[0]).toMatchObject({
    state: 'sent',
    ts: '17213.1',
  })
})

test('a replica that still waits for Slack keeps the message and its channel', async () => {
  await add('a')
  await add('b')
  let wake: (() => void) | null = null
  answer = (message) =>
    new Promise((resolve) => {
      wake = () => resolve(post(message))
    })
  const lease = 'of the first'
  const [claimed] = await claimMessages(deps(), { limit: 1, lease })
  if (!claimed) throw new Error('nothing was claimed')
  await endLeases()
  await renewMessage(database.db, claimed)
  expect(await turn()).toEqual([])
  await endLeases()
  const taking = turn()
  await expect.poll(() => wake).not.toBeNull()
  // Another one has it now: the first renews nothing, and the channel is the other's.
  const stored = () => database.db.select().from(outbox).where(eq(outbox.key, 'a'))
  const taken = await stored()
  await renewMessage(database.db, claimed)
  expect(await stored()).toEqual(taken)
  ;(wake as (() => void) | null)?.()
  expect(await taking).toMatchObject([{ outcome: 'sent' }])
})

test('stays careful about a lost answer until it is posted', async () => {
  await add('a')
  const seen: boolean[] = []
  const fail = (ambiguous: boolean) => (message: OutgoingMessage) => {
    seen.push(message.ambiguous)
    return { kind: 'later', at: now(), why: 'x', burns: true, ambiguous } as const
  }
  for (const ambiguous of [false, true, false, false]) {
    answer = fail(ambiguous)
    await turn()
    pass(60_000)
  }
  expect(seen).toEqual([false, false, true, true])
})

test('takes back its own post when it was frozen and another process had posted', async () => {
  await add('a')
  const removed: string[] = []
  let wake: (() => void) | null = null
  answer = (message) =>
    new Promise((resolve) => {
      wake = () => resolve(post(message))
    })
  const frozen = deliverMessages(
    { ...deps(), removeFromSlack: async ({ ts }) => void removed.push(ts) },
    { limit: 1 },
  )
  await expect.poll(() => wake).not.toBeNull()
  await endLeases()
  answer = post
  await turn()
  ;(wake as (() => void) | null)?.()
  expect(await frozen).toMatchObject([{ outcome: 'lost' }])
  expect(removed).toEqual(['17213.2'])
})

test('a post of a process that woke and died is taken away later, until an hour has passed', async () => {
  await add('a')
  await add('b', { channel: 'C2' })
  const frozen = await claimMessages(deps(), { limit: 1, lease: 'of the frozen' })
  await endLeases()
  await drain(3)
  expect(posts.map((one) => one.key).toSorted()).toEqual(['a', 'b'])
  const [first] = posts.filter((one) => one.key === frozen[0]?.message.key)
  const looks: string[] = []
  const removeDoubles = async ({ key, ts }: { key: string; ts: string }) => {
    looks.push(key)
    const others = posts.filter((one) => one.key === key && one.ts !== ts)
    posts = posts.filter((one) => !others.includes(one))
    return others.length
  }
  const recheck = () => recheckPosts({ ...deps(), removeDoubles }, { limit: 10 })
  expect(await recheck()).toBe(0)
  // Awake, it posts what was posted meanwhile, and is killed before it can know.
  if (frozen[0]) post(frozen[0].message)
  expect(posts).toHaveLength(3)
  pass(120_000)
  expect(await recheck()).toBe(1)
  expect(posts.find((one) => one.key === first?.key)).toEqual(first)
  expect(posts).toHaveLength(2)
  for (let minute = 0; minute < 240; minute++) {
    pass(60_000)
    await recheck()
  }
  // After 2, 4, 8, 16, 32 and 64 minutes, and never what was in no doubt.
  expect(looks).toEqual(Array(6).fill(first?.key))
})

test('a port that throws counts as a lost answer', async () => {
  const id = await add('a')
  answer = () => {
    throw new Error('bug')
  }
  expect(await turn()).toMatchObject([{ outcome: 'later', why: 'bug' }])
  const [row] = await database.db.select().from(outbox).where(eq(outbox.id, id))
  expect(row).toMatchObject({ ambiguous: true, attempts: 1 })
})

test.each([
  ['', [0, 0, 0]],
  [', though their clocks differ by minutes', [0, -60_000, 60_000]],
] as const)(
  'three replicas post each of sixty messages once, and every story in order%s',
  async (_how, skews) => {
    const replicas = await Promise.all(skews.map(() => database.replica()))
    for (let i = 0; i < 60; i++)
      await add(`${i}`, { channel: `C${i % 5}`, storyId: i % 10, parentId: null })
    for (let round = 0; posts.length < 60 && round < 90; round++) {
      await Promise.all(
        replicas.map(({ db }, at) => {
          const skewed = () => new Date(time + (skews[at] ?? 0))
          return deliverMessages({ ...deps(db), now: skewed }, { limit: 3 })
        }),
      )
      pass(skews[1] === 0 ? 1_000 : 30_000)
    }
    expect(new Set(posts.map((one) => one.key)).size).toBe(60)
    expect(posts).toHaveLength(60)
    for (let story = 0; story < 10; story++) {
      const order = posts.map((one) => Number(one.key)).filter((key) => key % 10 === story)
      expect(order).toEqual(order.toSorted((a, b) => a - b))
    }
    await Promise.all(replicas.map((replica) => replica.close()))
  },
)
