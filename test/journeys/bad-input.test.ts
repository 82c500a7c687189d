// What becomes of articles that are not as they should be: stated, sensible, and never in the way of others.
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { MAX_TEXT } from '../../src/articles/article.ts'
import { findArticle } from '../../src/articles/article-store.ts'
import { claims, developments, facts, stories } from '../../src/db/schema.ts'
import { type Newsroom, openNewsroom, type Piece } from '../support/newsroom.ts'

let room: Newsroom
beforeEach(async () => {
  room = await openNewsroom()
})
afterEach(() => room.close())

/** FLOOD=5000 takes a minute or more; what holds for 400 held for 5,000. */
const FLOOD = Number(process.env.FLOOD ?? 400)
const AT = '2027-09-14T10:12:00+09:00'
const OUTAGE: Piece = {
  title: 'Azure outage in Korea knocks shops offline',
  text: "An outage of Microsoft's Azure Korea Central region cut access to online shops on Tuesday.",
  at: AT,
  url: 'https://paper.example/azure?id=7',
  publisher: 'Han River Times',
}

describe('an article', () => {
  test.each([
    ['without a text', { title: 'Azure outage in Korea', text: '' }],
    ['of one word', { title: 'KT', text: 'KT' }],
    ['of one word that is no name', { title: '속보', text: '속보' }],
    ['of signs only', { title: '!!!', text: '… ▲ ▼ 👀' }],
  ])('%s goes through, and says no more than it has', async (_, piece) => {
    const told = await room.tell({ ...piece, at: AT })
    expect(await findArticle(room.db, told.articleId)).toMatchObject({ error: null })
    expect(['none', 'alert', 'hold', 'repeat']).toContain(told.decision)
    expect((await room.tell({ ...OUTAGE, at: '2027-09-14T11:00:00+09:00' })).relevant).toBe(true)
  })

  test('of a megabyte gives its beginning', async () => {
    const filler = 'The weather was fine and nothing else happened on that day in the town. '
    const long = `${OUTAGE.text} ${filler.repeat(16_000)}`
    expect(long.length).toBeGreaterThan(1_000_000)
    const told = await room.tell({ ...OUTAGE, text: long })
    expect(told.decision).toBe('alert')
    expect((await findArticle(room.db, told.articleId))?.text.length).toBeLessThanOrEqual(MAX_TEXT)
    const found = await room.db.select().from(claims).orderBy(claims.seq)
    expect(found[0]?.quote).toContain('Azure')
    expect(found.length).toBeLessThan(500)
  })

  test('in mixed scripts keeps its quotes verbatim', async () => {
    const text =
      'Microsoft 애저 한국 리전 outage가 14일 발생했다. 微软云服务中断。 Сбой Azure в Корее. KT는 "SPC 고객 영향 없다"고 밝혔다. 🇰🇷\u200f שלום'
    const told = await room.tell({ ...OUTAGE, title: '애저 Azure 장애 outage', text })
    const article = await findArticle(room.db, told.articleId)
    const found = await room.db.select().from(claims).where(eq(claims.articleId, told.articleId))
    expect(found.length).toBeGreaterThan(0)
    for (const claim of found.filter((one) => one.seq > 0))
      expect(article?.text.slice(claim.quoteStart, claim.quoteEnd)).toBe(claim.quote)
  })

  test('dated in the future counts as published when it was seen', async () => {
    room.setClock(AT)
    const told = await room.tell({ ...OUTAGE, at: '2031-01-01T00:00:00+09:00' })
    expect(await findArticle(room.db, told.articleId)).toMatchObject({
      publishedAt: new Date(AT),
      publishedGuessed: true,
    })
  })

  test('without a date counts as published when it was seen', async () => {
    room.setClock(AT)
    const told = await room.tell({ ...OUTAGE, at: null })
    expect(told.decision).toBe('alert')
    expect(await findArticle(room.db, told.articleId)).toMatchObject({ publishedAt: new Date(AT) })
  })

  test('at the same address with tracking parameters is the same article', async () => {
    await room.tell(OUTAGE)
    const told = await room.tell({
      ...OUTAGE,
      url: 'https://www.paper.example/azure?utm_source=x&id=7&fbclid=1#top',
    })
    expect(told.outcome).toBe('known')
    expect(await room.db.select().from(developments)).toHaveLength(1)
  })
})

describe('an edited article', () => {
  test('tells what the edit added, known from the day the edit was seen', async () => {
    await room.tell(OUTAGE)
    room.setClock('2027-09-16T09:00:00+09:00')
    const added = 'Microsoft said that it would pay customers 40 billion won in credits.'
    const told = await room.tell({ ...OUTAGE, text: `${OUTAGE.text} ${added}` })
    expect(told).toMatchObject({ outcome: 'edited', decision: 'update' })
    expect(told.reason).toContain('40 billion won')
    const [row] = await room.db
      .select({ learnedAt: facts.learnedAt })
      .from(facts)
      .innerJoin(claims, eq(claims.factId, facts.id))
      .where(eq(claims.quote, added))
    expect(row?.learnedAt).toEqual(room.now())
  })

  test('that only rewords its headline tells nothing again', async () => {
    await room.tell(OUTAGE)
    room.setClock('2027-09-14T12:00:00+09:00')
    const told = await room.tell({ ...OUTAGE, title: 'Azure outage in Korea: shops offline' })
    expect(told.outcome).toBe('edited')
    expect(await room.db.select().from(developments)).toHaveLength(1)
  })
})

test('an article that arrives late tells nothing again, but dates what is known from its own day', async () => {
  await room.tell({ ...OUTAGE, at: '2027-09-14T12:00:00+09:00' })
  const late = await room.tell({
    url: 'https://late.example/1',
    publisher: 'Late Post',
    title: 'Shops in Korea offline: Azure outage',
    text: "Access to online shops was cut on Tuesday by an outage of Microsoft's Azure region Korea Central, and shoppers complained.",
    at: '2027-09-14T10:30:00+09:00',
  })
  expect(late.decision).toBe('repeat')
  const [fact] = await room.db.select().from(facts).orderBy(facts.id).limit(1)
  expect(fact).toMatchObject({
    outletCount: 2,
    learnedAt: new Date('2027-09-14T10:30:00+09:00'),
  })
})

test(`a story of ${FLOOD} articles in a day is told once, and copies are no sources`, async () => {
  const started = Date.parse(AT)
  const pieces = Array.from({ length: FLOOD }, (_, at): Piece => {
    const own = at % 50 === 0 ? ` Outlet ${at} has readers in its town who noticed it as well.` : ''
    return {
      ...OUTAGE,
      text: OUTAGE.text + own,
      url: `https://flood.example/${at}`,
      publisher: `Outlet ${at}`,
      at: new Date(started + at * 10_000).toISOString(),
    }
  })
  expect(await room.flood(pieces)).toBe(1)
  const [story] = await room.db.select().from(stories)
  expect(story?.outletCount).toBe(FLOOD)
  expect(story?.independentCount).toBeLessThanOrEqual(FLOOD / 50 + 1)
}, 900_000)
