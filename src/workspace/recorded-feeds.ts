// The recorded story's entries as real feeds: RSS, Atom and JSON Feed, newest entry first. Pure.
import type { SourceKind } from '../db/schema.ts'
import type { Lang } from '../language/language.ts'

export type RecordedFeed = {
  id: string
  title: string
  /** Whose feed it is; null where each entry names its own publisher. */
  publisher: string | null
  format: 'rss' | 'atom' | 'json'
  kind: SourceKind
  lang: Lang
}

export type RecordedEntry = {
  id: string
  url: string
  publisher: string
  feed: string
  publishedAt: Date
  title: string
  text: string
}

/** A feed's bytes as a publisher would send them, with the entries that are given. */
export function renderRecordedFeed(
  feed: RecordedFeed,
  entries: readonly RecordedEntry[],
  now: Date,
): { contentType: string; body: string } {
  const newestFirst = entries.toReversed()
  switch (feed.format) {
    case 'rss':
      return {
        contentType: 'application/rss+xml; charset=utf-8',
        body: renderRss(feed, newestFirst, now),
      }
    case 'atom':
      return {
        contentType: 'application/atom+xml; charset=utf-8',
        body: renderAtom(feed, newestFirst, now),
      }
    case 'json':
      return {
        contentType: 'application/feed+json; charset=utf-8',
        body: renderJson(feed, newestFirst),
      }
  }
}

function renderRss(feed: RecordedFeed, entries: readonly RecordedEntry[], now: Date): string {
  const items = entries.map(
    (entry) => `
    <item>
      <title>${escapeXml(entry.title)}</title>
      <link>${escapeXml(entry.url)}</link>
      <guid isPermaLink="false">${escapeXml(entry.id)}</guid>
      <source url="${escapeXml(new URL('/', entry.url).href)}">${escapeXml(entry.publisher)}</source>
      <pubDate>${entry.publishedAt.toUTCString()}</pubDate>
      <content:encoded>${escapeXml(`<p>${escapeXml(entry.text)}</p>`)}</content:encoded>
    </item>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
  <channel>
    <title>${escapeXml(titleOf(feed))}</title>
    <link>https://recorded.example/</link>
    <description>${escapeXml(NOTE)}</description>
    <language>${feed.lang}</language>
    <lastBuildDate>${now.toUTCString()}</lastBuildDate>${items.join('')}
  </channel>
</rss>
`
}

function renderAtom(feed: RecordedFeed, entries: readonly RecordedEntry[], now: Date): string {
  const items = entries.map(
    (entry) => `
  <entry>
    <id>tag:recorded.example,2024:${escapeXml(entry.id)}</id>
    <title>${escapeXml(entry.title)}</title>
    <link rel="alternate" href="${escapeXml(entry.url)}"/>
    <author><name>${escapeXml(entry.publisher)}</name></author>
    <published>${entry.publishedAt.toISOString()}</published>
    <updated>${entry.publishedAt.toISOString()}</updated>
    <content type="html">${escapeXml(`<p>${escapeXml(entry.text)}</p>`)}</content>
  </entry>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.lang}">
  <id>tag:recorded.example,2024:${escapeXml(feed.id)}</id>
  <title>${escapeXml(titleOf(feed))}</title>
  <subtitle>${escapeXml(NOTE)}</subtitle>
  <updated>${now.toISOString()}</updated>${items.join('')}
</feed>
`
}

function renderJson(feed: RecordedFeed, entries: readonly RecordedEntry[]): string {
  const items = entries.map((entry) => ({
    id: entry.id,
    url: entry.url,
    title: entry.title,
    content_text: entry.text,
    date_published: entry.publishedAt.toISOString(),
    authors: [{ name: entry.publisher }],
    language: feed.lang,
  }))
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOf(feed),
    description: NOTE,
    language: feed.lang,
    items,
  })
}

const NOTE = 'Recorded: published news, retold in other words.'

function titleOf(feed: RecordedFeed): string {
  return `${feed.title} (recorded)`
}

// Outside these ranges XML 1.0 allows no character, not even as a reference.
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Text that is safe in XML content and attributes. */
export function escapeXml(text: string): string {
  return text
    .replace(NOT_XML, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
