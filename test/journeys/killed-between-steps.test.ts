// The bot is killed after each step of the pipeline and within the next one, and started again:
// what it ends with is what it would have ended with.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { eq, isNotNull } from 'drizzle-orm'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { joinChannel } from '../../src/alerts/channel-store.ts'
import { saveArticles } from '../../src/articles/article-store.ts'
import { secret } from '../../src/config.ts'
import { type Db, openDatabase } from '../../src/db/database.ts'
import { articles, claims, decisions, facts, outbox } from '../../src/db/schema.ts'
import { createLog } from '../../src/log.ts'
import { loadRecordedStory } from '../../src/workspace/recorded-story.ts'
import { testDatabase } from '../support/database.ts'

const carrier = fileURLToPath(new URL('../support/carry-until-killed.ts', import.meta.url))
const log = createLog('silent')
/** The first of the recorded story: a release, its copies, a translation, an estimate, noise. */
const ARTICLES = 10

let folder: string
let startAt: Date
let children: ChildProcess[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kt-steps-'))
  children = []
})
afterEach(async () => {
  for (const child of children) await kill(child)
  await rm(folder, { recursive: true, force: true })
})

test('embedded: killed after and within each step, it ends in the same state', async () => {
  const undisturbed = await endState(place('undisturbed'), false)
  const disturbed = await endState(place('killed'), true)
  expect(disturbed).toEqual(undisturbed)
  expect(undisturbed.outbox.length).toBeGreaterThan(1)
})

test.skipIf(!inject('postgresTemplate'))(
  'PostgreSQL: killed after and within each step, it ends in the same state',
  async () => {
    const [calm, killed] = [await testDatabase(), await testDatabase()]
    const at = ({ url }: typeof calm) => ({ url: url?.reveal() ?? '', dataDir: folder })
    const undisturbed = await endState(at(calm), false)
    expect(await endState(at(killed), true)).toEqual(undisturbed)
    await calm.close()
    await killed.close()
  },
)

type Place = { url: string; dataDir: string }
const place = (name: string): Place => ({ url: '', dataDir: join(folder, name) })

/** Fills a base, carries everything through the steps, and reads what came of it. */
async function endState(at: Place, withDeaths: boolean) {
  await withBase(at, fill)
  await carry(at, withDeaths)
  return withBase(at, readState)
}

async function withBase<T>({ url, dataDir }: Place, use: (db: Db) => Promise<T>): Promise<T> {
  const database = await openDatabase({ log }, { url: url ? secret(url) : null, dataDir })
  try {
    return await use(database.db)
  } finally {
    await database.close()
  }
}

async function fill(db: Db): Promise<void> {
  const { entries } = await loadRecordedStory()
  const told = entries.slice(0, ARTICLES)
  startAt = told.at(-1)?.publishedAt ?? new Date(0)
  const deps = { db, log, now: () => startAt }
  await joinChannel(deps, { channel: 'C1', name: 'strategy', lang: 'en', by: 'test' })
  await saveArticles(
    deps,
    told.map(({ url, publisher, title, text, publishedAt }) => ({
      ...{ url, publisher, title, text, publishedAt, sourceId: null, zone: 'Asia/Seoul' },
      kind: publisher === 'KT' ? ('official' as const) : ('press' as const),
      lang: /[가-힣]/.test(title) ? ('ko' as const) : ('en' as const),
    })),
  )
}

/**
 * Runs carriers until one finishes. With deaths, each lives for one step more than the one before
 * did (a step is one turn that works and one that finds nothing left), is sent into the next, and dies.
 */
async function carry(at: Place, withDeaths: boolean): Promise<void> {
  for (let lives = 0; ; lives++) {
    await withBase(at, endLeases)
    const child = spawn(process.execPath, [carrier, at.url, at.dataDir, startAt.toISOString()], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    children.push(child)
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    for (let steps = 0; ; steps++) {
      const { value, done } = await lines.next()
      if (value === 'finished') return
      if (done) throw new Error('a carrier ended before it had finished')
      child.stdin?.write('go\n')
      if (!withDeaths || steps < lives * 2) continue
      await kill(child)
      break
    }
  }
}

/** Of the dead: as time would. */
const endLeases = (db: Db) =>
  db.update(articles).set({ leaseUntil: null }).where(isNotNull(articles.leaseUntil))

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill('SIGKILL')
  await exited
}

/** What counts, without ids and times of the attempts. */
async function readState(db: Db) {
  const read = await db
    .select({ url: articles.url, state: articles.state, topics: articles.topics })
    .from(articles)
  const known = await db
    .select({ en: facts.statementEn, ko: facts.statementKo, status: facts.status })
    .from(facts)
  const quoted = await db.select({ quote: claims.quote, status: claims.status }).from(claims)
  const decided = await db
    .select({ url: articles.url, kind: decisions.kind })
    .from(decisions)
    .innerJoin(articles, eq(articles.id, decisions.articleId))
  const told = await db.select({ kind: outbox.kind, content: outbox.content }).from(outbox)
  return {
    articles: sorted(read),
    facts: sorted(known),
    claims: sorted(quoted),
    decisions: sorted(decided),
    outbox: sorted(told.map(({ kind, content }) => ({ kind, headline: content.headline }))),
  }
}

const sorted = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).toSorted()
