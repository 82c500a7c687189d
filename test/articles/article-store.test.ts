import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { claimArticles, moveArticle } from '../../src/articles/article-claim-store.ts'
import { findArticle, saveArticle, saveArticles } from '../../src/articles/article-store.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { piece } from './piece.ts'

let database: TestDatabase
let now: Date
const deps = () => ({ db: database.db, now: () => now })
beforeEach(async () => {
  database = await testDatabase()
  now = new Date('2024-07-19T12:00:00Z')
})
afterEach(() => database.close())

describe('saving', () => {
  it('keeps one row per piece, whatever its address carries along', async () => {
    const first = await saveArticle(deps(), piece())
    const again = await saveArticle(
      deps(),
      piece({ url: 'http://www.news.example.com/1/?utm_source=x&fbclid=y#top' }),
    )
    expect([first.outcome, again]).toEqual(['new', { id: first.id, outcome: 'known' }])
  })

  it('makes a new version of an edited piece and starts it again', async () => {
    const { id } = await saveArticle(deps(), piece())
    const [claimed] = await claimArticles(database.db, 'found', 1)
    if (claimed) await moveArticle(database.db, claimed, 'ignored')
    now = new Date('2024-07-19T13:00:00Z')
    const edited = await saveArticle(
      deps(),
      piece({ text: 'The service is back after nine hours.' }),
    )
    expect(edited).toEqual({ id, outcome: 'edited' })
    expect(await findArticle(database.db, id)).toMatchObject({
      version: 2,
      state: 'found',
      seenAt: now,
    })
  })

  it('takes neither spaces, quotation marks nor the wording of another feed for an edit', async () => {
    await saveArticle(deps(), piece({ text: 'He said “yes”.' }))
    expect((await saveArticle(deps(), piece({ text: 'He  said "yes".\n' }))).outcome).toBe('known')
    expect(
      (await saveArticle(deps(), piece({ sourceId: 'b', text: 'Other words.' }))).outcome,
    ).toBe('known')
  })

  it('saves a batch in order, with repeats inside it', async () => {
    const list = [piece(), piece({ url: 'https://news.example.com/2' }), piece()]
    const saved = await saveArticles(deps(), list)
    expect(saved.map((one) => one.outcome)).toEqual(['new', 'new', 'known'])
    expect(saved[2]?.id).toBe(saved[0]?.id)
  })

  it('takes a missing, ancient or future time as the time we saw it, and says so', async () => {
    const times = [null, new Date('1970-01-01'), new Date('2031-01-01'), new Date(Number.NaN)]
    const list = times.map((publishedAt, at) =>
      piece({ url: `https://a.example/${at}`, publishedAt }),
    )
    for (const { id } of await saveArticles(deps(), list))
      expect(await findArticle(database.db, id)).toMatchObject({
        publishedAt: now,
        publishedGuessed: true,
      })
    const soon = piece({
      url: 'https://a.example/9',
      publishedAt: new Date('2024-07-19T12:30:00Z'),
    })
    const { id } = await saveArticle(deps(), soon)
    expect(await findArticle(database.db, id)).toMatchObject({
      publishedAt: now,
      publishedGuessed: false,
    })
  })

  it('takes a megabyte, control characters and lone surrogates', async () => {
    const { id } = await saveArticle(
      deps(),
      piece({ title: '\u0000Ti\ud800tle\u0007', text: 'word '.repeat(200_000) }),
    )
    const stored = await findArticle(database.db, id)
    expect(stored?.title).toBe('Ti\ufffdtle')
    expect(stored?.text.length).toBeLessThanOrEqual(256 * 1024)
  })
})
