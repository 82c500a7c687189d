// Step 3 on a real base: what goes into one story, what stays apart, and what a flood does.
import { asc, eq, sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { NewArticle } from '../../src/articles/article.ts'
import { saveArticles } from '../../src/articles/article-store.ts'
import { readArticles } from '../../src/articles/read-articles.ts'
import { articles, stories } from '../../src/db/schema.ts'
import { createLog } from '../../src/log.ts'
import { placeArticles } from '../../src/stories/place-articles.ts'
import { PLACED_BY_HAND } from '../../src/stories/story.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { indexWatch } from '../../src/watch/watch-index.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'

const index = indexWatch(await loadWatch('test/fixtures/watch/minimal.json'))
const log = createLog('silent')
const START = Date.UTC(2031, 2, 4, 6)
const HOUR = 3_600_000
const now = () => new Date(START + 100 * HOUR)
const loadPage = async () => {
  throw new Error('no page is asked for')
}

let base: TestDatabase
beforeEach(async () => {
  base = await testDatabase()
})
afterEach(() => base.close())

function article(hours: number, title: string, text: string, more: Partial<NewArticle> = {}) {
  const url = `https://example.com/${hours}/${encodeURIComponent(title)}`
  const publishedAt = new Date(START + hours * HOUR)
  const lang = /[가-힣]/.test(title) ? ('ko' as const) : ('en' as const)
  const publisher = `Outlet ${hours}`
  const zone = 'Asia/Seoul'
  return {
    sourceId: null,
    url,
    publisher,
    kind: 'press' as const,
    lang,
    zone,
    title,
    text,
    publishedAt,
    ...more,
  }
}

/** Story ids in the order given. */
async function place(list: NewArticle[]): Promise<(number | null)[]> {
  const deps = { db: base.db, index, log, now, loadPage }
  await saveArticles(deps, list)
  await readArticles(deps, { limit: list.length })
  await placeArticles(deps, { limit: list.length })
  const rows = await base.db.select().from(articles).orderBy(asc(articles.id))
  return list.map(({ url }) => rows.find((row) => row.url === url)?.storyId ?? null)
}

const QUAKE = article(
  0,
  'Quake of 6.1 kills 22 in Sarmi',
  'A magnitude 6.1 earthquake hit the hills of Sarmi on Tuesday and killed at least 22 people. A mosque fell on children.',
)

it('brings Korean and English reports of one happening together, and keeps its like apart', async () => {
  const [english, korean, other] = await place([
    QUAKE,
    article(
      2,
      '사르미 규모 6.1 지진…22명 사망',
      '사르미 산악 지역에서 규모 6.1의 지진이 일어나 22명 이상이 숨졌다. 모스크가 무너졌다.',
    ),
    article(
      3,
      'Quake of 5.9 shakes Bandar Tengah, 5 dead',
      'Five people died when an earthquake of magnitude 5.9 struck Bandar Tengah on Tuesday night. The hospital was cleared.',
    ),
  ])
  expect(korean).toBe(english)
  expect(other).not.toBe(english)
})

it('tells the thirteenth round from the twelfth', async () => {
  const text = 'The union of Velde port and the owners met on pay.'
  const [twelfth, thirteenth, again] = await place([
    article(
      0,
      'Twelfth round of Velde port pay talks ends',
      `${text} Both sides left the town hall at midnight and blamed the other after the twelfth round.`,
    ),
    article(
      20,
      'Thirteenth round of Velde port pay talks begins',
      `${text} Talks began at noon in a hotel by the sea, and this thirteenth round is to last two days.`,
    ),
    article(
      21,
      '13th round: Velde port offers four percent',
      `${text} In the 13th round the owners offered 4 percent.`,
    ),
  ])
  expect(thirteenth).not.toBe(twelfth)
  expect(again).toBe(thirteenth)
})

it('gives a copy the story of its original, and does not count it as independent', async () => {
  const long = `${QUAKE.text} Helicopters reached villages that landslides had cut off, and soldiers brought tents, water and rice for 4,000 people.`
  const [first, copy] = await place([
    { ...QUAKE, text: long },
    article(5, 'Death in the hills', long, { publisher: 'Copyist' }),
  ])
  expect(copy).toBe(first)
  const [story] = await base.db
    .select()
    .from(stories)
    .where(eq(stories.id, first ?? 0))
  expect(story).toMatchObject({ articleCount: 2, outletCount: 2, independentCount: 1 })
})

it('places articles that arrive out of order, empty ones and one-word ones', async () => {
  const [late] = await place([
    article(
      9,
      'Sarmi counts its dead after quake',
      'Sarmi counts 31 dead after the earthquake of magnitude 6.1 on Tuesday.',
    ),
  ])
  const [early, empty, word] = await place([QUAKE, article(4, 'Sarmi', ''), article(5, '속보', '')])
  expect(early).toBe(late)
  expect(empty).not.toBeNull()
  expect(word).not.toBeNull()
})

it('keeps a flood of reports on one happening in one story, in bounded memory', async () => {
  const angles = [
    'rescuers',
    'farmers',
    'soldiers',
    'doctors',
    'teachers',
    'pilots',
    'monks',
    'cooks',
  ]
  const flood = Array.from({ length: 120 }, (_, at) => {
    const who = angles[at % angles.length]
    return article(
      1 + at / 12,
      `Sarmi quake: ${who} tell of day ${at}`,
      `In Sarmi ${who} spoke of the magnitude 6.1 earthquake that killed 22 people. House ${at * 7} in street ${at * 3} fell, said witness ${at}.`,
      { url: `https://example.com/flood/${at}` },
    )
  })
  const placed = await place([QUAKE, ...flood])
  const home = placed[0]
  expect(placed.filter((story) => story === home).length).toBeGreaterThan(115)
  const [row] = await base.db
    .select({ size: sql<number>`max(length(profile::text))::int` })
    .from(sql`story_profiles`)
  expect(row?.size).toBeLessThan(20_000)
})

const STOCK = article(
  0,
  '셀리온랩 품는 동남제약…주가 12% 급등',
  '셀리온랩 인수 소식에 동남제약 주가가 12% 뛰었다. 증권가는 세포치료제 진출로 해석했다.',
)
const DEAL = article(
  1,
  'Dongnam Pharm to take control of CellionLab for 180 billion won',
  'Dongnam Pharmaceutical will buy 62 percent of the cell therapy start-up CellionLab for 180 billion won, it said in a filing.',
)
const TIE = article(
  2,
  '동남제약, 바이오벤처 셀리온랩 1800억원에 인수',
  '동남제약이 세포치료제 벤처 셀리온랩 지분 62%를 1800억원에 사들인다고 14일 공시했다.',
)

it('joins two young stories that a later report shows to be one', async () => {
  const [stock, deal] = await place([STOCK, DEAL])
  expect(deal).not.toBe(stock)
  const [left, right, tie] = await place([STOCK, DEAL, TIE])
  expect([left, right, tie]).toEqual([stock, stock, stock])
  const rows = await base.db.select().from(stories).orderBy(asc(stories.id))
  expect(rows).toMatchObject([
    { id: stock, articleCount: 3, mergedInto: null },
    { id: deal, mergedInto: stock },
  ])
})

it('joins no story that an editor made', async () => {
  const [stock, deal] = await place([STOCK, DEAL])
  await base.db
    .update(articles)
    .set({ storyWhy: PLACED_BY_HAND })
    .where(eq(articles.storyId, deal ?? 0))
  const [left, right] = await place([STOCK, DEAL, TIE])
  expect([left, right]).toEqual([stock, deal])
})
