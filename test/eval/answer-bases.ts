// Bases to ask: the recorded story, and any documents under a watch that takes everything.
import { refreshSearch } from '../../src/answers/term-count-store.ts'
import type { NewArticle } from '../../src/articles/article.ts'
import { saveArticles } from '../../src/articles/article-store.ts'
import { readDocument } from '../../src/articles/read-document.ts'
import { readConfig } from '../../src/config.ts'
import { type Database, openDatabase } from '../../src/db/database.ts'
import { detectLanguage } from '../../src/language/detect-language.ts'
import { createLog } from '../../src/log.ts'
import { stepDeps } from '../../src/operator/step-deps.ts'
import { runInnerSteps } from '../../src/pipeline.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { indexWatch, type WatchIndex } from '../../src/watch/watch-index.ts'
import { loadRecordedStory } from '../../src/workspace/recorded-story.ts'
import { everythingWatch } from './labelled.ts'

export type AnswerBase = {
  db: Database['db']
  index: WatchIndex
  now: () => Date
  database: Database
}

/** The recorded story read to its end, with the seed facts, asked after its last article. */
export async function recordedBase(): Promise<AnswerBase> {
  const { feeds, entries } = await loadRecordedStory()
  const articles = entries.map((entry): NewArticle => {
    const { url, publisher, title, text, publishedAt } = entry
    const kind = feeds.find((feed) => feed.id === entry.feed)?.kind ?? 'press'
    const lang = detectLanguage(`${title} ${text}`)
    const zone = 'Asia/Seoul'
    return { sourceId: null, url, publisher, kind, lang, zone, title, text, publishedAt }
  })
  const index = indexWatch(await loadWatch(null))
  return fill(index, articles, new Date('2026-03-20T00:00:00Z'), null)
}

/** Documents of a JSONL as `kt ingest` reads them; kept in `dataDir` where one is given. */
export async function documentBase(
  files: { name: string; bytes: Uint8Array }[],
  dataDir: string | null = null,
): Promise<AnswerBase> {
  const index = await everythingWatch()
  const now = () => new Date('2026-01-31T00:00:00Z')
  const articles: NewArticle[] = []
  for (const file of files) {
    const { zone } = index.watch
    const read = await readDocument({ now }, { ...file, format: 'jsonl', zone })
    articles.push(...read.articles)
  }
  return fill(index, articles, now(), dataDir)
}

async function fill(
  index: WatchIndex,
  articles: NewArticle[],
  at: Date,
  dataDir: string | null,
): Promise<AnswerBase> {
  const log = createLog('error')
  const database = await openDatabase({ log }, { url: null, dataDir })
  const now = () => at
  const config = readConfig({})
  const base = { db: database.db, index, now, log, database, config, wording: null, embedder: null }
  await saveArticles(base, articles)
  await runInnerSteps(stepDeps(base))
  await refreshSearch(base)
  return base
}
