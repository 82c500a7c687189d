// Work on articles over replicas: held by one, taken over when it is silent, and then closed to it.
import { eq, sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Article } from '../../src/articles/article.ts'
import {
  claimArticles,
  failArticle,
  holdArticles,
  moveArticle,
  renewArticles,
  workUnderLease,
} from '../../src/articles/article-claim-store.ts'
import { workInTurn } from '../../src/articles/article-turn-store.ts'
import { findArticle, saveArticle } from '../../src/articles/article-store.ts'
import type { Database } from '../../src/db/database.ts'
import { articles, type ArticleState } from '../../src/db/schema.ts'
import { createLog } from '../../src/log.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { piece } from './piece.ts'

const log = createLog('silent')
const now = () => new Date('2024-07-19T12:00:00Z')

let database: TestDatabase
let second: Database
beforeEach(async () => {
  database = await testDatabase()
  second = await database.replica()
})
afterEach(async () => {
  await second.close()
  await database.close()
})
/** The `minute`-th article, in a story and a state. */
const add = async (minute: number, storyId: number | null, state: ArticleState) => {
  const publishedAt = new Date(Date.UTC(2024, 6, 19, 8, minute))
  const url = `https://news.example.com/${minute}`
  const { id } = await saveArticle({ db: database.db, now }, piece({ url, publishedAt }))
  await database.db.update(articles).set({ storyId, state }).where(eq(articles.id, id))
  return id
}
/** As time does. */
const endLeases = () =>
  database.db.update(articles).set({ leaseUntil: sql`clock_timestamp() - interval '1 second'` })
const claim = async (state: ArticleState, limit = 20, db = database.db) =>
  (await claimArticles(db, state, limit)).map((one) => one.id)
const take = async (db = database.db): Promise<Article> => {
  const [held] = await claimArticles(db, 'placed', 1)
  if (!held) throw new Error('nothing was free')
  return held
}

describe('claiming', () => {
  it('hands an article to one worker, oldest first, until the lease ends', async () => {
    const late = await add(5, null, 'found')
    const early = await add(1, null, 'found')
    expect(await claim('found')).toEqual([early, late])
    expect(await claim('found', 20, second.db)).toEqual([])
    await endLeases()
    expect(await claim('found', 20, second.db)).toEqual([early, late])
  })

  it('hands each article to one of several replicas that ask at once', async () => {
    for (let minute = 0; minute < 12; minute++) await add(minute, null, 'found')
    const taken = await Promise.all(
      [database.db, second.db, database.db, second.db].map((db) => claimArticles(db, 'found', 3)),
    )
    const ids = taken.flat().map((one) => one.id)
    expect(ids.length).toBeGreaterThan(0)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('in turn', () => {
  const step = { state: 'placed', turn: 'record', doing: 'Recording' } as const
  const workOne = async ({ db }: Database) => {
    const [one] = await workInTurn({ db, log }, step, 1, async (tx, article) => {
      await moveArticle(tx, article, 'recorded')
      return article.id
    })
    return one === undefined || one === 'failed' ? (one ?? null) : one.result
  }

  it('works on the oldest article, and passes a story of which a replica holds one', async () => {
    const [first, next, other] = [
      await add(1, 1, 'placed'),
      await add(2, 1, 'placed'),
      await add(3, 2, 'placed'),
    ]
    await database.db.transaction((tx) => holdArticles(tx, [first]))
    expect(await workOne(second)).toBe(other)
    expect(await workOne(second)).toBeNull()
    await endLeases()
    expect(await workOne(second)).toBe(first)
    expect(await workOne(database)).toBe(next)
  })

  it('gives each article to one of several replicas', async () => {
    const ids: number[] = []
    for (let minute = 0; minute < 8; minute++) ids.push(await add(minute, minute % 3, 'placed'))
    const order: unknown[] = []
    const workAll = async (on: Database) => {
      for (let done = await workOne(on); done !== null; done = await workOne(on)) order.push(done)
    }
    await Promise.all([workAll(database), workAll(second), workAll(second)])
    expect(order.toSorted()).toEqual(ids.toSorted())
  })

  it('fails an article that cannot be worked on, and goes on with the next', async () => {
    const broken = await add(1, 1, 'placed')
    const next = await add(2, 2, 'placed')
    const failed = await workInTurn({ db: database.db, log }, step, 1, async (tx, article) => {
      await moveArticle(tx, article, 'recorded')
      throw new Error('no room')
    })
    expect(failed).toEqual(['failed'])
    expect(await findArticle(database.db, broken)).toMatchObject({
      state: 'placed',
      attempts: 1,
      error: 'Recording failed: no room',
    })
    expect(await workOne(second)).toBe(next)
  })
})

describe('a few in one transaction', () => {
  const step = { state: 'placed', turn: 'record', doing: 'Recording' } as const

  it('go on without the one at fault, in order', async () => {
    const ids: number[] = []
    for (let minute = 0; minute < 12; minute++) ids.push(await add(minute, minute % 3, 'placed'))
    const broken = ids[4]
    const done = await workInTurn({ db: database.db, log }, step, 20, async (tx, article) => {
      await moveArticle(tx, article, 'recorded')
      if (article.id === broken) throw new Error('no room')
      return article.id
    })
    const worked = done.map((one) => (one === 'failed' ? one : one.result))
    expect(worked).toEqual(ids.map((id) => (id === broken ? 'failed' : id)))
    const states = await database.db.select({ state: articles.state }).from(articles)
    expect(states.filter(({ state }) => state === 'recorded')).toHaveLength(11)
  })

  it('keep their leases, and wait for no renewal', async () => {
    for (let minute = 0; minute < 3; minute++) await add(minute, null, 'found')
    const held = await claimArticles(database.db, 'found', 3)
    await database.db.transaction(async (tx) => {
      for (const article of held) {
        await moveArticle(tx, article, 'read')
        // Where there is one session, there is nobody to wait for.
        if (database.url) await renewArticles(second.db, held)
      }
    })
    const left = await database.db.select({ leaseUntil: articles.leaseUntil }).from(articles)
    expect(left).toEqual([{ leaseUntil: null }, { leaseUntil: null }, { leaseUntil: null }])
  })
})

describe('a replica that was silent for too long', () => {
  it('finds its article taken over, and changes nothing of it', async () => {
    const id = await add(1, 1, 'placed')
    const frozen = await take()
    await endLeases()
    const holder = await take(second.db)
    await renewArticles(database.db, [frozen])
    await expect(
      database.db.transaction(async (tx) => {
        await tx.update(articles).set({ title: 'Of the frozen one' }).where(eq(articles.id, id))
        await moveArticle(tx, frozen, 'recorded')
      }),
    ).rejects.toMatchObject({ code: 'article-moved' })
    expect(await failArticle(database, frozen, new Error('too late'))).toBe(false)
    expect(await findArticle(database.db, id)).toEqual({
      ...holder,
      leaseUntil: expect.any(Date),
    })
    await moveArticle(second.db, holder, 'recorded')
    expect(await findArticle(database.db, id)).toMatchObject({ state: 'recorded', attempts: 0 })
  })

  it('keeps an article that it renews in time, or that nobody else wanted', async () => {
    const id = await add(1, 1, 'placed')
    const held = await take()
    await endLeases()
    await renewArticles(database.db, [held])
    expect(await claim('placed', 20, second.db)).toEqual([])
    await endLeases()
    await moveArticle(database.db, held, 'recorded')
    expect(await findArticle(database.db, id)).toMatchObject({ state: 'recorded', leaseBy: null })
  })
})

describe('work that goes wrong', () => {
  it('gives back at once what it leaves when it throws', async () => {
    const ids = [await add(1, 1, 'placed'), await add(2, 2, 'placed')]
    const broken = workUnderLease({ db: database.db, log }, 'placed', 20, async ([first]) => {
      if (first) await moveArticle(database.db, first, 'recorded')
      throw new Error('broken')
    })
    await expect(broken).rejects.toThrow('broken')
    expect(await claim('placed', 20, second.db)).toEqual([ids[1]])
  })

  it('refuses the result of a worker whose article was edited meanwhile', async () => {
    await add(1, null, 'found')
    const [held] = await claimArticles(database.db, 'found', 1)
    if (!held) throw new Error('nothing claimed')
    const edited = { url: held.url, publishedAt: held.publishedAt, text: 'Changed.' }
    await saveArticle({ db: database.db, now }, piece(edited))
    await expect(moveArticle(database.db, held, 'read')).rejects.toMatchObject({
      code: 'article-moved',
    })
  })

  it('is tried three times, and its failure stays in sight', async () => {
    const id = await add(1, 1, 'placed')
    for (let tries = 1; tries <= 3; tries++) {
      await failArticle(database, await take(), new Error('broken'))
      expect(await claim('placed')).toEqual([])
      if (tries < 3) await endLeases()
    }
    expect(await findArticle(database.db, id)).toMatchObject({
      state: 'failed',
      error: 'broken',
    })
  })

  it('blames no article for a database that went away', async () => {
    const id = await add(1, 1, 'placed')
    const held = await take()
    const lost = Object.assign(new Error('closed'), { code: 'CONNECTION_CLOSED' })
    await expect(failArticle(database, held, lost)).rejects.toBe(lost)
    expect(await findArticle(database.db, id)).toMatchObject({ attempts: 0, error: null })
  })
})
