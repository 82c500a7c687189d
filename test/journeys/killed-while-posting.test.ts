import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { eq, isNotNull, sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import type { TroubleContent } from '../../src/alerts/content.ts'
import { enqueueMessage } from '../../src/alerts/outbox-store.ts'
import { type Database, openDatabase } from '../../src/db/database.ts'
import { outbox, outboxLanes } from '../../src/db/schema.ts'
import { createLog } from '../../src/log.ts'
import { testDatabase } from '../support/database.ts'

const deliverer = fileURLToPath(new URL('../support/deliver-until-killed.ts', import.meta.url))
const log = createLog('silent')
const MESSAGES = 36
/** At these posts a process dies: after Slack stored the post, before it answered. */
const DEATHS = [3, 11, 12, 25]

type Post = { key: string; channel: string; threadTs: string | null; ts: string }

let posts: Post[]
/** How many posts were ever stored: those taken back count as well. */
let stored: number
let server: Server
let children: ChildProcess[]
let folder: string
let dying: Promise<void>

beforeEach(async () => {
  posts = []
  stored = 0
  children = []
  dying = Promise.resolve()
  folder = await mkdtemp(join(tmpdir(), 'kt-killed-'))
  server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterEach(async () => {
  await Promise.all(children.map(kill))
  server.closeAllConnections()
  server.close()
  await rm(folder, { recursive: true, force: true })
})

const slackUrl = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

/** Stores posts as Slack does; `onPost` runs before the answer. */
function serve(onPost: (count: number) => Promise<void>): void {
  server.on('request', async (request, response) => {
    const asked = (await json(request)) as Post
    if (request.url === '/find') {
      const found = posts.find((post) => post.key === asked.key)
      return response.end(JSON.stringify({ ts: found?.ts ?? null }))
    }
    if (request.url === '/remove') {
      posts = posts.filter((post) => post.ts !== asked.ts)
      return response.end('{}')
    }
    stored += 1
    const ts = `1721.${stored}`
    posts.push({ ...asked, ts })
    await onPost(stored)
    response.end(JSON.stringify({ ts }))
  })
}

function start(databaseUrl: string): ChildProcess {
  const args = [deliverer, slackUrl(), databaseUrl, folder]
  const child = spawn(process.execPath, args, { stdio: 'inherit' })
  children.push(child)
  return child
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill('SIGKILL')
  await exited
}

/** One death after the other: two posts may be on their way at once. */
async function killAll(andThen: () => Promise<void>): Promise<void> {
  dying = dying.then(async () => {
    await Promise.all(children.map(kill))
    await andThen()
  })
  await dying
}

async function fill(database: Database): Promise<void> {
  const content: TroubleContent = { kind: 'trouble', lang: 'en', what: 'w', cure: 'c' }
  const deps = { db: database.db, now: () => new Date() }
  const parents = new Map<number, number>()
  for (let i = 0; i < MESSAGES; i++) {
    const storyId = i % 6
    const parentId = parents.get(storyId) ?? null
    const id = await enqueueMessage(deps, {
      key: `${i}`,
      channel: `C${storyId % 2}`,
      content,
      storyId,
      parentId,
    })
    if (parentId === null) parents.set(storyId, id)
  }
}

function expectEachOnceInOrder(): void {
  expect(posts.map((post) => post.key).toSorted()).toEqual(
    Array.from({ length: MESSAGES }, (_, i) => `${i}`).toSorted(),
  )
  for (let story = 0; story < 6; story++) {
    const own = posts.filter((post) => Number(post.key) % 6 === story)
    const order = own.map((post) => Number(post.key))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    for (const reply of own.slice(1)) expect(reply.threadTs).toBe(own[0]?.ts)
  }
}

test('a bot that is killed while it posts, again and again, posts each message once, in order', async () => {
  const filled = await openDatabase({ log }, { url: null, dataDir: folder })
  await fill(filled)
  await filled.close()
  serve(async (count) => {
    if (DEATHS.includes(count)) await killAll(async () => void start(''))
  })
  start('')
  await expect.poll(() => posts.length, { timeout: 150_000 }).toBe(MESSAGES)
  await Promise.all(children.map(kill))
  expectEachOnceInOrder()
})

test.skipIf(!inject('postgresTemplate'))(
  'three replicas that are killed while they post, again and again, post each message once',
  async () => {
    const database = await testDatabase()
    await fill(database)
    const startThree = async () => {
      // In place of the minute after which the leases of the dead end.
      await database.db.update(outboxLanes).set({ leaseUntil: sql`clock_timestamp()` })
      for (let i = 0; i < 3; i++) start(database.url?.reveal() ?? '')
    }
    serve(async (count) => {
      if (DEATHS.includes(count)) await killAll(startThree)
    })
    await startThree()
    const left = async () => database.db.$count(outbox, eq(outbox.state, 'pending'))
    await expect.poll(left, { timeout: 150_000 }).toBe(0)
    await Promise.all(children.map(kill))
    expectEachOnceInOrder()
    await database.close()
  },
)

test.skipIf(!inject('postgresTemplate'))(
  'a replica that is frozen over its posts takes back what others have posted meanwhile',
  async () => {
    const database = await testDatabase()
    await fill(database)
    const isOver = sql`clock_timestamp() - interval '1 second'`
    let frozen: ChildProcess | null = null
    serve(async (count) => {
      if (count !== 3) return
      // Frozen between Slack's storing of the post and its answer; a healthy one takes over.
      frozen = children[0] ?? null
      frozen?.kill('SIGSTOP')
      await database.db.update(outboxLanes).set({ leaseUntil: isOver })
      await database.db
        .update(outbox)
        .set({ leaseUntil: isOver })
        .where(isNotNull(outbox.leaseUntil))
      start(database.url?.reveal() ?? '')
    })
    start(database.url?.reveal() ?? '')
    const left = async () => database.db.$count(outbox, eq(outbox.state, 'pending'))
    await expect.poll(left, { timeout: 150_000 }).toBeLessThan(MESSAGES / 2)
    ;(frozen as ChildProcess | null)?.kill('SIGCONT')
    await expect.poll(left, { timeout: 150_000 }).toBe(0)
    await expect.poll(() => posts.length, { timeout: 30_000 }).toBe(MESSAGES)
    await Promise.all(children.map(kill))
    expectEachOnceInOrder()
    await database.close()
  },
)
