// A page that lists articles (a newsroom without a feed) → entries: links with titles and dates. Pure.
import { AppError } from '../errors.ts'
import { parsePublished } from '../language/dates.ts'
import { decodeText } from '../web/decode-text.ts'
import { elementsOf, findElement, nodeText, type PageNode, readPage } from '../web/page-tree.ts'
import type { Feed, FeedEntry } from './feed.ts'

const DATE =
  /(20\d{2}\s*[.\-/년]\s*\d{1,2}\s*[.\-/월]\s*\d{1,2}\s*[.일]?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?)|((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2},?\s+20\d{2})|(\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+20\d{2})/i
const MAX_ENTRIES = 100
const WIDEST_ROW = 1200

/**
 * Reads the links of a listing that stand beside a date: one entry a row. Menus and footers have
 * links, but no dates.
 * @throws AppError `listing-empty` when no link has a date
 */
export function parseListing(
  bytes: Uint8Array,
  hints: { url: string; zone: string; contentType?: string },
): Feed {
  const { root } = readPage(decodeText(bytes, hints.contentType).text)
  const found = new Map<string, FeedEntry>()
  for (const link of elementsOf(root)) {
    if (link.tag !== 'a' || found.size >= MAX_ENTRIES) continue
    const entry = readRow(link, hints)
    const known = entry && found.get(entry.url)
    if (entry && (!known || known.title.length < entry.title.length)) found.set(entry.url, entry)
  }
  if (found.size === 0)
    throw new AppError(
      'listing-empty',
      `${hints.url} shows no links with a date beside them: its list may be made by scripts. Use a feed or an API of this publisher.`,
    )
  const title = findElement(root, (node) => node.tag === 'title')
  return {
    title: title ? nodeText(title) : '',
    lang: null,
    entries: [...found.values()],
    note: null,
  }
}

function readRow(link: PageNode, hints: { url: string; zone: string }): FeedEntry | null {
  const href = link.attrs.href ?? ''
  if (!/^(https?:|\/|\.|\?|[\w-]+[/.?])/i.test(href) || !URL.canParse(href, hints.url)) return null
  const row = rowOf(link)
  const stamp = row && nodeText(row).match(DATE)?.[0]
  if (!row || !stamp) return null
  const heading = findElement(link, (node) => /^(h[1-6]|strong|b)$/.test(node.tag))
  const title =
    nodeText(heading ?? link)
      .replace(DATE, '')
      .replace(/\s+/g, ' ')
      .trim() || (link.attrs.title ?? '').trim()
  if (title.length < 8) return null
  return {
    id: new URL(href, hints.url).href,
    url: new URL(href, hints.url).href,
    title,
    summary: '',
    content: null,
    publishedAt: parsePublished(stamp, hints.zone),
    author: null,
    publisher: null,
    categories: [],
    lang: null,
  }
}

/** The smallest element around a link that holds a date and only a row's worth of text. */
function rowOf(link: PageNode): PageNode | null {
  for (let at: PageNode | null = link, level = 0; at && level < 6; at = at.parent, level++) {
    const text = nodeText(at)
    if (text.length > WIDEST_ROW) return null
    if (DATE.test(text)) return manyDates(text) ? null : at
    // A row ends here: the date beyond it is another row's.
    if (/^(li|tr|article|nav|footer)$/.test(at.tag)) return null
  }
  return null
}

function manyDates(text: string): boolean {
  return [...text.matchAll(new RegExp(DATE.source, 'gi'))].length > 2
}
