// A feed as the bot needs it: title, language, entries in plain text. Pure.
import type { Lang } from '../language/language.ts'
import { plainText, plainTitle } from '../web/plain-text.ts'
import { readFeedFields } from './feed-fields.ts'
import type { EntryFields, FeedFields } from './feed-model.ts'

export type FeedEntry = {
  id: string
  url: string
  title: string
  /** Plain text. */
  summary: string
  /** The whole piece as markup, where the feed carries it. */
  content: string | null
  publishedAt: Date | null
  author: string | null
  /** The publisher that an aggregator names. */
  publisher: string | null
  categories: string[]
  lang: Lang | null
}

export type Feed = {
  title: string
  lang: Lang | null
  entries: FeedEntry[]
  /** What is odd about it, in words: it was cut; entries without an address were passed over. */
  note: string | null
}

/**
 * Reads a feed's bytes. `zone` and `lang` are the source's own: they serve where the feed says
 * nothing.
 * @throws AppError whose sentence names the address and the cure
 */
export function parseFeed(
  bytes: Uint8Array,
  hints: { contentType?: string; url: string; zone: string; lang: Lang },
): Feed {
  const fields = readFeedFields(bytes, hints)
  const feedLang = langOf(fields.lang)
  const entries = fields.entries
    .map((entry) => toEntry(entry, fields, hints.url))
    .filter((entry) => entry !== null)
  const lost = fields.entries.length - entries.length
  const passed = lost > 0 ? `${lost} entries without a title or an address were passed over` : null
  const note = [fields.note, passed].filter(Boolean).join('; ') || null
  return {
    title: plainTitle(fields.title ?? ''),
    lang: feedLang,
    entries,
    note,
  }
}

function toEntry(entry: EntryFields, feed: FeedFields, feedUrl: string): FeedEntry | null {
  const summary = plainText(entry.summary ?? '')
  const title = plainTitle(entry.title ?? '') || firstWords(summary)
  const url = entry.link ?? entry.enclosures[0]?.url ?? fallbackUrl(entry, feed, feedUrl)
  if (!url || !title) return null
  const publisher = entry.source?.title ? plainTitle(entry.source.title) : null
  const aggregated = publisher !== null && isGoogleNews(feedUrl, url)
  return {
    id: entry.id ?? url,
    url,
    title: aggregated ? withoutPublisher(title, publisher) : title,
    // Google News repeats headlines of several outlets as its description: no text of this piece.
    summary: aggregated ? '' : summary,
    content: entry.content,
    publishedAt: entry.publishedAt ?? entry.updatedAt,
    author:
      entry.authors
        .map((one) => one.name ?? one.email)
        .filter(Boolean)
        .join(', ') || null,
    publisher,
    categories: entry.categories.map(plainTitle),
    lang: langOf(entry.lang) ?? langOf(feed.lang),
  }
}

/** Entries of a status feed may have only an id: the feed's page with the id as its fragment. */
function fallbackUrl(entry: EntryFields, feed: FeedFields, feedUrl: string): string | null {
  if (!entry.id) return null
  return `${feed.link ?? feedUrl}?entry=${encodeURIComponent(entry.id)}`
}

function isGoogleNews(feedUrl: string, url: string): boolean {
  return (
    /^https?:\/\/news\.google\.com\//.test(url) || /^https?:\/\/news\.google\.com\//.test(feedUrl)
  )
}

/** Google News and its like end each title with the publisher. */
export function withoutPublisher(title: string, publisher: string): string {
  const ending = title.match(/^(.+\S)\s+[-–—|]\s+([^-–—|]{1,80}|.{1,80})$/s)
  if (title.toLowerCase().endsWith(` - ${publisher.toLowerCase()}`))
    return title.slice(0, -publisher.length - 3).trim()
  return ending?.[1] && ending[2]?.trim().toLowerCase() === publisher.toLowerCase()
    ? ending[1]
    : title
}

function firstWords(text: string): string {
  const line = text.split('\n')[0] ?? ''
  return line.length <= 120 ? line : `${line.slice(0, line.lastIndexOf(' ', 117)).trim()}…`
}

function langOf(tag: string | null): Lang | null {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0]
  return primary === 'ko' || primary === 'en' ? primary : null
}
