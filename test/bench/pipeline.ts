// Articles per second through steps 2 to 6 with 1,000, 10,000 and 100,000 articles stored, beside the
// naive way to find a story: comparing with every article of the last 14 days. Embedded, or on the
// PostgreSQL of BENCH_DATABASE_URL (an empty database): `npx node test/bench/pipeline.ts [sizes]`.
import { asc, between, eq, sql } from 'drizzle-orm'
import { joinChannel } from '../../src/alerts/channel-store.ts'
import type { NewArticle } from '../../src/articles/article.ts'
import { saveArticles } from '../../src/articles/article-store.ts'
import { secret } from '../../src/config.ts'
import { type Db, openDatabase } from '../../src/db/database.ts'
import { articleFeatures, articles } from '../../src/db/schema.ts'
import { createLog } from '../../src/log.ts'
import { type PipelineDeps, STEPS } from '../../src/pipeline.ts'
import { similarity, STORY_SETTINGS, timeDecay, weighTerms } from '../../src/stories/story.ts'
import type { StoryFeatures } from '../../src/stories/story-features.ts'
import { everythingWatch } from '../eval/labelled.ts'
import { cloneBase } from './clone-base.ts'

const SIZES = process.argv[2]?.split(',').map(Number) ?? [1_000, 10_000, 100_000]
const BASE = 500
const MEASURED = 40
const NAIVE = 2
const WARM = 20
const DAY_MS = 86_400_000
const STARTED = Date.UTC(2031, 4, 5)
/** A base of 500 articles spans so much; its clones stand before it. */
const SPAN_MS = 7.2 * 3_600_000
const TIMED = [
  'read-articles',
  'place-articles',
  'record-facts',
  'find-developments',
  'decide-alerts',
]

const log = createLog('silent')
const url = process.env.BENCH_DATABASE_URL
const database = await openDatabase({ log }, { url: url ? secret(url) : null, dataDir: null })
const { db } = database
const index = await everythingWatch()
let clock = new Date(STARTED)
const deps = { db, index, log, now: () => clock } as unknown as PipelineDeps
await joinChannel(deps, { channel: 'bench', name: 'bench', lang: 'en', by: 'bench' })

let made = 0
await carry(BASE)
let stored = BASE
process.stdout.write(`${database.describe}\n`)
for (const size of SIZES) {
  await cloneBase(db, { from: stored / BASE, to: size / BASE, spanMs: SPAN_MS })
  stored = size
  // What autovacuum and time do in a base that grew: statistics, and the search index's waiting list.
  await db.execute(sql`vacuum analyze`)
  await carry(WARM)
  const times = await carry(MEASURED)
  const total = [...times.values()].reduce((sum, ms) => sum + ms, 0)
  const place = (times.get('place-articles') ?? 0) / MEASURED
  const naive = await placeNaively()
  process.stdout.write(
    `${String(size).padStart(7)} stored: ${((1000 * MEASURED) / total).toFixed(1)} articles/s ` +
      `(${TIMED.map((name) => `${name} ${((times.get(name) ?? 0) / MEASURED).toFixed(1)} ms`).join(', ')}); ` +
      `naive ${naive.ms.toFixed(0)} ms over ${naive.compared} articles: ` +
      `${(naive.ms / place).toFixed(1)} times the step that finds the story\n`,
  )
}
await database.close()

/** Saves new articles and carries them through the steps; milliseconds by step. */
async function carry(count: number): Promise<Map<string, number>> {
  const times = new Map<string, number>()
  await saveArticles(
    deps,
    Array.from({ length: count }, () => makeArticle(made++)),
  )
  for (const name of TIMED) {
    const step = STEPS.find((candidate) => candidate.name === name)
    const from = performance.now()
    while (((await step?.run(deps)) ?? 0) > 0);
    times.set(name, performance.now() - from)
  }
  return times
}

/** The naive way: the features of all articles of the last 14 days, and the nearest of them. */
async function placeNaively(): Promise<{ ms: number; compared: number }> {
  const newest = await db
    .select({ at: articles.publishedAt, features: articleFeatures.features })
    .from(articles)
    .innerJoin(articleFeatures, eq(articleFeatures.articleId, articles.id))
    .orderBy(sql`${articles.id} desc`)
    .limit(NAIVE)
  let compared = 0
  const from = performance.now()
  for (const { at, features } of newest) compared = await compareWithAll(db, at, features)
  return { ms: (performance.now() - from) / NAIVE, compared }
}

async function compareWithAll(tx: Db, at: Date, own: StoryFeatures): Promise<number> {
  const weights = { stories: stored, termStories: () => 1 }
  const weigh = ({ lang, terms }: StoryFeatures) =>
    weighTerms(STORY_SETTINGS, weights, lang, Object.entries(terms))
  const weighed = weigh(own)
  const earlier = await tx
    .select({ at: articles.publishedAt, features: articleFeatures.features })
    .from(articles)
    .innerJoin(articleFeatures, eq(articleFeatures.articleId, articles.id))
    .where(between(articles.publishedAt, new Date(at.getTime() - 14 * DAY_MS), at))
    .orderBy(asc(articles.id))
  let best = 0
  for (const other of earlier) {
    const decay = timeDecay(STORY_SETTINGS, at.getTime() - other.at.getTime())
    best = Math.max(best, decay * similarity(STORY_SETTINGS, weighed, weigh(other.features)))
  }
  return earlier.length
}

/** The article of a number: stories of about five articles, their names and figures their own. */
function makeArticle(number: number): NewArticle {
  const story = Math.floor(number / 5)
  const pick = <T>(list: readonly T[], salt: number) =>
    list[(Math.imul(story + 7, salt * 2 + 1) % list.length) >>> 0] as T
  const company = name(story, 3)
  const place = name(story, 5)
  const chief = `${name(story, 11)} ${name(story, 13)}`
  const amount = ((story * 37) % 900) + 100
  const what = pick(['opens', 'closes', 'sells', 'rebuilds', 'recalls', 'insures'], 17)
  const thing = pick(['a plant', 'its port', 'a mine', 'two ferries', 'its bank', 'a bridge'], 19)
  const opening = number % 2 ? `${chief} said on Monday` : `${company} pays ${amount} million won`
  clock = new Date(
    STARTED + (number % BASE) * (SPAN_MS / BASE) + Math.floor(number / BASE) * DAY_MS,
  )
  return {
    sourceId: null,
    url: `https://bench.example/${number}`,
    publisher: `Outlet ${number % 23}`,
    kind: 'press',
    lang: 'en',
    zone: 'Asia/Seoul',
    title: number % 2 ? `${company} ${what} ${thing} in ${place}` : `${place}: ${company} in talks`,
    text: `${opening}, as ${place} heard. ${sentence(number, story)} ${sentence(number + 0.5, story)}`,
    publishedAt: clock,
  }
}

/** Words of the article's own among some of its story's. */
function sentence(number: number, story: number): string {
  const words = Array.from({ length: 22 }, (_, at) =>
    name(at % 4 ? Math.floor(number * 7919) % 9973 : story, at + 41)
      .slice(0, 7)
      .toLowerCase(),
  )
  return `The ${words.join(' ')}.`
}

function name(number: number, salt: number): string {
  const parts = [
    'Ka',
    'lo',
    'mi',
    'ren',
    'tu',
    'vas',
    'dor',
    'pel',
    'shi',
    'gan',
    'bri',
    'nor',
    'yel',
  ]
  let value = Math.imul(number + 1, 2654435761 ^ (salt * 97)) >>> 0
  let word = ''
  for (let i = 0; i < 4; i++) {
    word += parts[value % parts.length]
    value = Math.floor(value / parts.length)
  }
  return word.charAt(0).toUpperCase() + word.slice(1)
}
