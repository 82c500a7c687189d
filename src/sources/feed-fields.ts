// A feed of any format as fields: RSS 0.9x–2, RDF, Atom 0.3/1.0, CDF, JSON Feed. Pure.
import { AppError } from '../errors.ts'
import { parsePublished } from '../language/dates.ts'
import { decodeText } from '../web/decode-text.ts'
import { readEntry } from './feed-entry.ts'
import { type FeedFields, type FeedHints, MAX_ENTRIES } from './feed-model.ts'
import {
  pageLink,
  type ReadContext,
  readCategories,
  readLinks,
  readPeople,
  readText,
} from './feed-parts.ts'
import { readJsonFeed } from './json-feed.ts'
import { childOf, childrenOf, ownText, readXml, textOf, type XmlNode } from './xml-tree.ts'

/**
 * Reads every field of a feed that the bot or its tests need.
 * @throws AppError whose sentence names the address and the cure: `feed-empty`, `feed-is-html`,
 *   `feed-unknown`, `feed-broken-json`, `feed-too-deep`
 */
export function readFeedFields(bytes: Uint8Array, hints: FeedHints): FeedFields {
  const { text } = decodeText(bytes, hints.contentType)
  const start = text.replace(/^[\s\ufeff]+/, '')
  if (start === '')
    throw new AppError(
      'feed-empty',
      `${hints.url} is empty: check the address, or wait for its first entry.`,
    )
  if (start.startsWith('{') || start.startsWith('[')) return readJsonFeed(start, hints)
  if (/^(<!--[\s\S]{0,2000}?-->\s*)?<(!doctype\s+html|html)\b/i.test(start))
    throw isHtml(start, hints)
  const tree = nameUrl(hints.url, () => readXml(start))
  const top = findTop(tree.root)
  if (!top) throw /<(body|head|div|script)\b/i.test(start) ? isHtml(start, hints) : unknown(hints)
  const feed = readTop(top, {
    url: hints.url,
    date: (raw) => parsePublished(raw, hints.zone),
  })
  return {
    ...feed,
    note: tree.truncated ? 'it ends in the middle: only its whole part was read' : feed.note,
  }
}

function nameUrl<T>(url: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof AppError) throw new AppError(error.code, `${url}: ${error.message}`)
    throw error
  }
}

function isHtml(text: string, hints: FeedHints): AppError {
  const named = [...text.slice(0, 200_000).matchAll(/<link\b[^>]{0,500}>/gi)]
    .map(([tag]) => tag)
    .filter((tag) => /application\/(rss|atom|feed)\+(xml|json)/i.test(tag))
    .map((tag) => tag.match(/href\s*=\s*["']?([^"'\s>]+)/i)?.[1])
    .filter((href): href is string => href !== undefined && URL.canParse(href, hints.url))
    .map((href) => new URL(href, hints.url).href)
  const cure = named.length
    ? `It names this feed: ${named.slice(0, 3).join(', ')}`
    : 'Look on the page for its RSS address.'
  return new AppError('feed-is-html', `${hints.url} is a web page, not a feed. ${cure}`)
}

function unknown(hints: FeedHints): AppError {
  return new AppError(
    'feed-unknown',
    `${hints.url} is no feed that can be read (RSS, Atom, RDF or JSON Feed): check the address.`,
  )
}

/** The element that is the feed, wherever junk or comments stand before it. */
function findTop(root: XmlNode): XmlNode | null {
  const queue: XmlNode[] = [root]
  for (let at = queue.shift(); at && queue.length < 5000; at = queue.shift())
    for (const child of at.children) {
      if (typeof child === 'string') continue
      if (['rss', 'rdf', 'feed', 'channel'].includes(child.name)) return child
      queue.push(child)
    }
  return null
}

function formatOf(top: XmlNode): FeedFields['format'] {
  if (top.name === 'feed') return 'atom'
  if (top.name === 'rdf') return 'rdf'
  return top.name === 'channel' && top.attrs.href !== undefined ? 'cdf' : 'rss'
}

function versionOf(top: XmlNode, format: FeedFields['format']): string | null {
  if (top.attrs.version) return top.attrs.version.trim()
  if (format === 'atom') return '1.0'
  if (format !== 'rdf') return null
  return /my\.netscape\.com/.test(top.attrs.xmlns ?? '') ? '0.90' : '1.0'
}

function readTop(top: XmlNode, context: ReadContext): FeedFields {
  const format = formatOf(top)
  const channel = format === 'atom' ? top : (childOf(top, 'channel') ?? top)
  const entries = findEntries(top)
  const links = readLinks(channel, context)
  const date = (...names: string[]) => {
    const node = childOf(channel, ...names)
    return node ? context.date(textOf(node).trim()) : null
  }
  const text = (...names: string[]) => readText(childOf(channel, ...names), context)
  return {
    format,
    version: versionOf(top, format),
    id: text('id', 'guid') ?? channel.attrs['rdf:about'] ?? null,
    title: text('title', 'dc:title'),
    link: pageLink(links),
    links,
    description: text(
      'description',
      'subtitle',
      'tagline',
      'dc:description',
      'abstract',
      'itunes:subtitle',
      'itunes:summary',
      'info',
    ),
    lang: readLang(channel),
    authors: readPeople(channel, context, 'author'),
    contributors: readPeople(channel, context, 'contributor'),
    publishedAt: date('pubdate', 'published', 'issued', 'dcterms:issued'),
    updatedAt: date('updated', 'modified', 'dcterms:modified', 'dc:date', 'lastbuilddate'),
    categories: readCategories(channel),
    rights: text('rights', 'copyright', 'dc:rights'),
    generator:
      text('generator') ?? childOf(channel, 'admin:generatoragent')?.attrs['rdf:resource'] ?? null,
    image: readImage(channel, top, context),
    entries: entries.slice(0, MAX_ENTRIES).map((entry) => readEntry(entry, context)),
    note:
      entries.length > MAX_ENTRIES
        ? `it holds ${entries.length} entries: the first ${MAX_ENTRIES} were read`
        : null,
  }
}

/** Items wherever they stand: in the channel, beside it, or in an `items` element. */
function findEntries(top: XmlNode): XmlNode[] {
  const found: XmlNode[] = []
  const walk = (node: XmlNode, depth: number) => {
    for (const child of node.children) {
      if (typeof child === 'string') continue
      const plain = child.space === '' || child.space === 'atom'
      if (plain && (child.name === 'item' || child.name === 'entry')) found.push(child)
      else if (depth < 4) walk(child, depth + 1)
    }
  }
  walk(top, 0)
  return found
}

function readLang(channel: XmlNode): string | null {
  const node = childOf(channel, 'language', 'dc:language')
  if (node) return textOf(node).trim() || null
  for (let at: XmlNode | null = channel; at; at = at.parent)
    if (at.attrs['xml:lang']) return at.attrs['xml:lang']
  return null
}

function readImage(channel: XmlNode, top: XmlNode, context: ReadContext): FeedFields['image'] {
  // In RDF the channel only refers to the image that stands beside it.
  const inner = childOf(channel, 'image')
  const node =
    inner && childrenOf(inner, 'url', 'title', 'link').length > 0
      ? inner
      : (childOf(top, 'image') ?? inner)
  if (node)
    return {
      url: readText(childOf(node, 'url'), context) ?? node.attrs['rdf:resource'] ?? null,
      title: readText(childOf(node, 'title'), context),
      link: readText(childOf(node, 'link'), context),
    }
  const logo = childOf(channel, 'logo', 'icon')
  const other = childOf(channel, 'itunes:image', 'media:thumbnail', 'media:content')
  const url = logo ? ownText(logo) : (other?.attrs.href ?? other?.attrs.url)
  return url ? { url, title: null, link: null } : null
}
