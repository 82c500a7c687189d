// A small story of our own, read into a real base as the pipeline reads it.
import type { NewArticle } from '../../src/articles/article.ts'
import { saveArticles } from '../../src/articles/article-store.ts'
import { detectLanguage } from '../../src/language/detect-language.ts'
import { createLog } from '../../src/log.ts'
import { refusePage } from '../../src/operator/step-deps.ts'
import { runInnerSteps } from '../../src/pipeline.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { parseWatch } from '../../src/watch/load-watch.ts'
import { indexWatch, type WatchIndex } from '../../src/watch/watch-index.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'

export type Told = { publisher: string; at: string; title: string; text: string; url?: string }

export type StoryBase = {
  database: TestDatabase
  db: TestDatabase['db']
  index: WatchIndex
  now: () => Date
  recorded: boolean
  /** Moves the clock to the last article and reads what it is given. */
  read(articles: Told[]): Promise<void>
}

/** An empty base of the shipped watch, or of one that takes everything. */
export async function openStory(kind: 'kt' | 'everything'): Promise<StoryBase> {
  const database = await testDatabase()
  const all = { id: 'all', topics: [{ id: 'everything', everything: true }] }
  const watch = kind === 'kt' ? await loadWatch(null) : parseWatch(all, 'everything')
  const index = indexWatch(kind === 'kt' ? { ...watch, seedFacts: [] } : watch)
  let clock = new Date('2024-06-01T00:00:00Z')
  const base = { db: database.db, index, now: () => clock, recorded: false }
  return {
    ...base,
    database,
    read: async (articles) => {
      for (const told of articles) {
        const at = new Date(told.at)
        if (at > clock) clock = at
      }
      await saveArticles(base, articles.map(toArticle))
      await runInnerSteps({
        ...base,
        log: createLog('silent'),
        keys: {},
        loadPage: refusePage,
        fetchUrl: refusePage,
        deliver: null,
      })
    },
  }
}

function toArticle(told: Told, at: number): NewArticle {
  return {
    sourceId: null,
    url: told.url ?? `https://news.example/${encodeURIComponent(told.publisher)}/${told.at}/${at}`,
    publisher: told.publisher,
    kind: 'press',
    lang: detectLanguage(`${told.title} ${told.text}`),
    zone: 'Asia/Seoul',
    title: told.title,
    text: told.text,
    publishedAt: new Date(told.at),
  }
}

export const SIGNING: Told = {
  publisher: 'Harbour Post',
  at: '2024-06-04T00:30:00+09:00',
  title: 'KT and Microsoft sign a partnership on AI and cloud',
  text: 'KT and Microsoft signed a strategic partnership on AI and cloud on 3 June 2024. KT CEO Kim Young-shub and Microsoft CEO Satya Nadella attended the ceremony in Redmond. The two companies plan to settle the details of their cooperation by September 2024.',
}
export const COST: Told = {
  publisher: '한밭경제',
  at: '2024-07-17T18:00:00+09:00',
  title: 'KT, 마이크로소프트 애저 이용 계약 맺어',
  text: 'KT가 마이크로소프트와 약 1억2000만달러 규모의 애저 이용 계약을 맺은 것으로 전해졌다. 업계에서는 KT가 MSP로 방향을 튼다는 관측이 나온다.',
}
export const LAUNCH: Told = {
  publisher: 'Pacific Ledger',
  at: '2025-09-29T13:30:00+09:00',
  title: 'KT launches SOTA K, a Korean model built with Microsoft',
  text: 'KT said on 29 September 2025 that it had launched SOTA K, a Korean AI model based on GPT-4o that it developed with Microsoft.',
}
