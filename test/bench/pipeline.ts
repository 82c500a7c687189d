// Articles per second through steps 2 to 6 with 1,000, 10,000 and 100,000 articles stored, beside the
// naive way to find a story: comparing with every article of the last 14 days. Embedded, or on the
// PostgreSQL of BENCH_DATABASE_URL (an empty database): `npx node test/bench/pipeline.ts [sizes]`.
import { asc, between, eq, sql } from 'drizzle-orm'
import { joinChannel } from '../../src/alerts/channel-store.ts'
import { saveArticles } from '../../src/articles/article-store.ts'
import { secret } from '../../src/config.ts'
import { type Db, openDatabase } from '../../src/db/database.ts'
import { articleFeatures, articles } from '../../src/db/schema.ts'
import { createLog } from '../../src/log.ts'
import { type PipelineDeps, STEPS } from '../../src/pipeline.ts'
import { similarity, STORY_SETTINGS, timeDecay, weighTerms } from '../../src/stories/story.ts'
import type { StoryFeatures } from '../../src/stories/story-features.ts'
import { everythingWatch } from '../eval/labelled.ts'
import { cloneBase, makeRoom } from './clone-base.ts'
import { makeArticle } from './made-articles.ts'

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

const room = { copies: Math.max(...SIZES) / BASE, step: 5_000 }
await makeRoom(db, room)
let made = 0
await carry(BASE)
let stored = BASE
process.stdout.write(`${database.describe}\n`)
for (const size of SIZES) {
  await cloneBase(db, { ...room, from: stored / BASE, to: size / BASE, spanMs: SPAN_MS })
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
    Array.from({ length: count }, () => {
      clock = timeOf(made)
      return makeArticle(made++, clock)
    }),
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

/** The base's articles stand close together, those of each later round a day later. */
function timeOf(number: number): Date {
  const round = Math.floor(number / BASE)
  return new Date(STARTED + (number % BASE) * (SPAN_MS / BASE) + round * DAY_MS)
}
