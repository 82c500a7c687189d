// Entries of a feed → articles as they are stored. Pure.
import type { NewArticle } from '../articles/article.ts'
import { detectLanguage } from '../language/detect-language.ts'
import { plainText } from '../web/plain-text.ts'
import type { Feed, FeedEntry } from './feed.ts'
import type { Source } from './source.ts'

export type Origin = Pick<Source, 'name' | 'kind' | 'lang' | 'zone' | 'url'> & {
  id: string | null
}

// Below this a feed gives a teaser; Korean and English news pieces have 600 characters and more.
const WHOLE_TEXT = 600

/** Articles of a feed, oldest first: what was published first is saved and read first. */
export function toArticles(feed: Feed, origin: Origin): NewArticle[] {
  return feed.entries
    .map((entry) => toArticle(entry, feed, origin))
    .sort((a, b) => (a.publishedAt?.getTime() ?? 0) - (b.publishedAt?.getTime() ?? 0))
}

function toArticle(entry: FeedEntry, feed: Feed, origin: Origin): NewArticle {
  const text = fullest(entry)
  const prior = entry.lang ?? feed.lang ?? origin.lang
  return {
    sourceId: origin.id,
    url: entry.url,
    publisher: entry.publisher ?? publisherOf(entry, origin),
    kind: origin.kind,
    lang: detectLanguage(`${entry.title}\n${text}`, prior),
    zone: origin.zone,
    title: entry.title,
    text,
    publishedAt: entry.publishedAt,
    needsPage: needsPage(entry.url, text, origin),
  }
}

function fullest(entry: FeedEntry): string {
  const content = entry.content ? plainText(entry.content) : ''
  return content.length >= entry.summary.length ? content : entry.summary
}

/** A search names no publisher of its own: the host of the page is the next best name. */
function publisherOf(entry: FeedEntry, origin: Origin): string {
  if (origin.kind !== 'search' || !URL.canParse(entry.url)) return origin.name
  return new URL(entry.url).hostname.replace(/^(www|m|news)\./, '')
}

function needsPage(url: string, text: string, origin: Origin): boolean {
  // Status feeds are whole; a Google News address leads to a page of scripts.
  if (origin.kind === 'status' || /^https?:\/\/news\.google\.com\//.test(url)) return false
  return /^https?:\/\//.test(url) && text.length < WHOLE_TEXT
}
