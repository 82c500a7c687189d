// Bases to ask: the recorded story, and any documents under a watch that takes everything.
import { joinChannel } from '../../src/alerts/channel-store.ts'
import type { OutgoingMessage } from '../../src/alerts/content.ts'
import { listOutbox } from '../../src/alerts/outbox-list-store.ts'
import { wordBeforeDelivery } from '../../src/alerts/word-message.ts'
import { refreshSearch } from '../../src/answers/term-count-store.ts'
import type { NewArticle } from '../../src/articles/article.ts'
import { saveArticles } from '../../src/articles/article-store.ts'
import { readDocument } from '../../src/articles/read-document.ts'
import { readConfig } from '../../src/config.ts'
import { type Database, openDatabase } from '../../src/db/database.ts'
import { channels } from '../../src/db/schema.ts'
import { readWithModel } from '../../src/facts/read-with-model.ts'
import { detectLanguage } from '../../src/language/detect-language.ts'
import type { Wording } from '../../src/llm/word-facts.ts'
import { createLog, type Log } from '../../src/log.ts'
import { stepDeps } from '../../src/operator/step-deps.ts'
import { runInnerSteps } from '../../src/pipeline.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { indexWatch, type WatchIndex } from '../../src/watch/watch-index.ts'
import { loadRecordedStory } from '../../src/workspace/recorded-story.ts'
import { everythingWatch } from './labelled.ts'

/** The model on a base; null: none. */
export type OpenWording = (db: Database['db'], index: WatchIndex) => Wording | null

export type AnswerBase = {
  db: Database['db']
  index: WatchIndex
  now: () => Date
  database: Database
  wording: Wording | null
}

/**
 * The recorded story read to its end, with the seed facts, asked after its last article; with a model,
 * when a channel of each language was told all of it, and everything that waited was translated.
 */
export async function recordedBase(openWording?: OpenWording): Promise<AnswerBase> {
  const { feeds, entries } = await loadRecordedStory()
  const articles = entries.map((entry): NewArticle => {
    const { url, publisher, title, text, publishedAt } = entry
    const kind = feeds.find((feed) => feed.id === entry.feed)?.kind ?? 'press'
    const lang = detectLanguage(`${title} ${text}`)
    const zone = 'Asia/Seoul'
    return { sourceId: null, url, publisher, kind, lang, zone, title, text, publishedAt }
  })
  const index = indexWatch(await loadWatch(null))
  return fill(index, articles, new Date('2026-03-20T00:00:00Z'), null, openWording)
}

/** Documents are asked about on this day, or on the one after the newest of them. */
const ASKED_ON = new Date('2026-01-31T00:00:00Z')
const DAY_MS = 86_400_000

/** Documents of a JSONL as `kt ingest` reads them; kept in `dataDir` where one is given. */
export async function documentBase(
  files: { name: string; bytes: Uint8Array }[],
  dataDir: string | null = null,
): Promise<AnswerBase> {
  const index = await everythingWatch()
  const asked = askedOn(files)
  const now = () => asked
  const articles: NewArticle[] = []
  for (const file of files) {
    const { zone } = index.watch
    const read = await readDocument({ now }, { ...file, format: 'jsonl', zone })
    articles.push(...read.articles)
  }
  return fill(index, articles, now(), dataDir)
}

/** A clock that goes before its documents would date them all to itself. */
function askedOn(files: readonly { bytes: Uint8Array }[]): Date {
  const days = files.flatMap(({ bytes }) =>
    [...new TextDecoder().decode(bytes).matchAll(/"publishedAt":"([^"]+)"/g)].map(([, day = '']) =>
      Date.parse(day),
    ),
  )
  const newest = days.filter(Number.isFinite).reduce((a, b) => Math.max(a, b), 0)
  return new Date(Math.max(ASKED_ON.getTime(), newest + DAY_MS))
}

async function fill(
  index: WatchIndex,
  articles: NewArticle[],
  at: Date,
  dataDir: string | null,
  openWording?: OpenWording,
): Promise<AnswerBase> {
  const log = createLog('error')
  const database = await openDatabase({ log }, { url: null, dataDir })
  const now = () => at
  const config = readConfig({})
  const wording = openWording?.(database.db, index) ?? null
  const base = { db: database.db, index, now, log, database, config, wording, embedder: null }
  if (wording) await joinChannels(base)
  await saveArticles(base, articles)
  await runInnerSteps(stepDeps(base))
  if (wording) await tellAll({ ...base, wording })
  await refreshSearch(base)
  return base
}

async function joinChannels(base: AnswerBase): Promise<void> {
  for (const lang of ['en', 'ko'] as const)
    await joinChannel(base, { channel: lang, name: lang, lang, by: 'eval' })
  // All of it comes in one hour here.
  await base.db.update(channels).set({ capPerHour: 1_000 })
}

async function tellAll(base: AnswerBase & { wording: Wording; log: Log }): Promise<void> {
  const deliver = wordBeforeDelivery(base, async () => ({ kind: 'never', why: 'only worded' }))
  for (const { id, ...one } of (await listOutbox(base.db, { limit: 1_000 })).reverse())
    await deliver({ ...one, outboxId: id } as unknown as OutgoingMessage)
  const later = () => new Date(base.now().getTime() + 15 * 86_400_000)
  while ((await readWithModel({ ...base, now: later })) > 0);
}
