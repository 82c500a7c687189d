// Step 2: fetch the pages that are worth it, judge relevance, find copies.
import { type Db, isConnectionLoss, together } from '../db/database.ts'
import { takeTurn } from '../db/turn-lock.ts'
import { AppError, describeError } from '../errors.ts'
import { detectLanguage } from '../language/detect-language.ts'
import type { Log } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import { findSource } from '../sources/source-store.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import { type Article, MAX_TEXT, settlePublished } from './article.ts'
import {
  type ArticlePatch,
  failArticle,
  moveArticle,
  workUnderLease,
} from './article-claim-store.ts'
import { findCopy, saveBands } from './copy-store.ts'
import { isFirstParty } from './first-party.ts'
import type { LoadPage } from './load-page.ts'
import type { PageText } from './page-text.ts'
import { judgeRelevance } from './relevance.ts'

export type ReadDeps = {
  db: Db
  now: () => Date
  log: Log
  index: WatchIndex
  loadPage: LoadPage
  /** Looks for a story of the watch that an article goes on with which names too little itself. */
  followStory?: (
    deps: { db: Db; index: WatchIndex },
    article: Article,
  ) => Promise<{ topics: string[]; reason: string } | null>
  metrics?: Metrics
}

// Below this score even a whole page does not turn a headline into one about the watch.
const WORTH_A_PAGE = 0.2

/**
 * Reads up to `limit` found articles, oldest first; returns how many were claimed. Pages are
 * fetched side by side, then the articles are judged one after the other: a copy needs its
 * original to be there before.
 */
export async function readArticles(deps: ReadDeps, input: { limit: number }): Promise<number> {
  return workUnderLease(deps, 'found', input.limit, async (claimed) => {
    const pages = await Promise.all(claimed.map((article) => tryPage(deps, article)))
    const found = claimed.map((article, at) => ({ article, tried: pages[at] ?? null }))
    if (!(await readTogether(deps, found)))
      for (const { article, tried } of found) await readOne(deps, article, tried)
  })
}

type PageTry = { page: PageText } | { error: string }

/** The page, where the feed gave a teaser that may be about the watch. */
async function tryPage(deps: ReadDeps, article: Article): Promise<PageTry | null> {
  if (!article.needsPage || judgeRelevance(deps.index, article).score < WORTH_A_PAGE) return null
  try {
    const source = article.sourceId ? await findSource(deps.db, article.sourceId) : null
    const from = source ? { from: source.url } : {}
    return {
      page: await deps.loadPage({
        url: article.url,
        zone: article.zone,
        ...from,
      }),
    }
  } catch (error) {
    const message = error instanceof AppError ? error.message : describeError(error)
    deps.log.info({ article: article.id, url: article.url, error: message }, 'page not read')
    return { error: `page not read: ${message}` }
  }
}

type Found = { article: Article; tried: PageTry | null }

/** All of them in one transaction; false, and nothing is stored, when one fails. */
async function readTogether(deps: ReadDeps, found: Found[]): Promise<boolean> {
  const now = deps.now()
  try {
    const outcomes = await deps.db.transaction(async (tx) => {
      // Of two copies read at once neither would see the other.
      await takeTurn(tx, 'read')
      const read: string[] = []
      for (const { article, tried } of found)
        read.push(await judge({ ...deps, db: tx }, article, withPage(article, tried, now), tried))
      return read
    })
    for (const outcome of outcomes) deps.metrics?.articlesRead.inc({ outcome })
    return true
  } catch (error) {
    if (isConnectionLoss(error)) throw error
    return false
  }
}

async function readOne(deps: ReadDeps, found: Article, tried: PageTry | null): Promise<void> {
  const article = withPage(found, tried, deps.now())
  try {
    const outcome = await deps.db.transaction(async (tx) => {
      await takeTurn(tx, 'read')
      return judge({ ...deps, db: tx }, found, article, tried)
    })
    deps.metrics?.articlesRead.inc({ outcome })
  } catch (error) {
    if (!(await failArticle(deps, found, error))) return
    deps.log.error(
      { article: found.id, url: found.url, error: describeError(error) },
      'read failed',
    )
    deps.metrics?.articlesRead.inc({ outcome: 'failed' })
  }
}

async function judge(
  deps: ReadDeps,
  found: Article,
  article: Article,
  tried: PageTry | null,
): Promise<'relevant' | 'copy' | 'irrelevant'> {
  const own = judgeRelevance(deps.index, article)
  const followed = own.relevant || !own.mayFollow ? null : await deps.followStory?.(deps, article)
  const { relevant, topics, reason } = followed ? { relevant: true, ...followed } : own
  const copy = relevant ? await findCopy(deps, article) : null
  const patch: ArticlePatch = {
    title: article.title,
    text: article.text,
    lang: article.lang,
    publisher: article.publisher,
    publishedAt: article.publishedAt,
    publishedGuessed: article.publishedGuessed,
    relevant,
    topics,
    relevanceReason: reason,
    firstParty: relevant && isFirstParty(deps.index, article),
    copyOf: copy?.copyOf ?? null,
    copyWhy: copy?.why ?? null,
    error: tried && 'error' in tried ? tried.error.slice(0, 1000) : null,
  }
  await together([
    moveArticle(deps.db, found, relevant ? 'read' : 'ignored', patch),
    relevant ? saveBands(deps, { ...article, copyOf: copy?.copyOf ?? null }) : Promise.resolve(),
  ])
  if (!relevant) return 'irrelevant'
  return copy ? 'copy' : 'relevant'
}

/** The article with what its page adds: a longer text, a time, the publisher's name. */
function withPage(article: Article, tried: PageTry | null, now: Date): Article {
  const page = tried && 'page' in tried ? tried.page : null
  const text =
    page && page.text.length > article.text.length ? page.text.slice(0, MAX_TEXT) : article.text
  const lang = detectLanguage(`${article.title}\n${text}`, page?.lang ?? article.lang)
  const base = { ...article, text, lang }
  if (!page) return base
  const published = settlePublished(page.publishedAt, now)
  const dated = article.publishedGuessed && !published.guessed
  // A search feed that named no publisher left us with the page's host.
  const nameless = article.publisher === '' || /^[\w-]+(\.[\w-]+)+$/.test(article.publisher)
  return {
    ...base,
    title: article.title || page.title,
    ...(dated ? { publishedAt: published.at, publishedGuessed: false } : {}),
    ...(nameless && page.publisher ? { publisher: page.publisher } : {}),
  }
}
