// One entry of an XML feed as fields. Pure.
import type { Enclosure, EntryFields, FeedLink } from './feed-model.ts'
import {
  pageLink,
  type ReadContext,
  readCategories,
  readLinks,
  readPeople,
  readText,
} from './feed-parts.ts'
import { baseOf, childOf, childrenOf, resolveUrl, textOf, type XmlNode } from './xml-tree.ts'

/** Reads an `item` or `entry` of any XML format. */
export function readEntry(node: XmlNode, context: ReadContext): EntryFields {
  const text = (...names: string[]) => readText(childOf(node, ...names), context)
  const links = readLinks(node, context)
  const id = readId(node)
  const content = text(
    'content:encoded',
    'content',
    'atom:content',
    'xhtml:body',
    'body',
    'fullitem',
  )
  const summary = text(
    'description',
    'summary',
    'dc:description',
    'abstract',
    'itunes:summary',
    'media:description',
  )
  return {
    id,
    title: text('title', 'dc:title', 'media:title', 'itunes:title'),
    link: readLink(node, links, id, context),
    links,
    summary,
    content,
    authors: readPeople(node, context, 'author'),
    contributors: readPeople(node, context, 'contributor'),
    publishedAt: firstDate(node, context, [
      'pubdate',
      'published',
      'issued',
      'dcterms:issued',
      'dc:date',
      'created',
      'dcterms:created',
      'date',
    ]),
    updatedAt: firstDate(node, context, [
      'updated',
      'modified',
      'dcterms:modified',
      'dc:date',
      'lastmod',
    ]),
    categories: readCategories(node),
    enclosures: readEnclosures(node, links, context),
    source: readSource(node, context),
    comments: readAddress(childOf(node, 'comments'), context),
    rights: text('rights', 'copyright', 'dc:rights'),
    lang: childOf(node, 'dc:language') ? text('dc:language') : (node.attrs['xml:lang'] ?? null),
    image: readPicture(node),
  }
}

function readId(node: XmlNode): string | null {
  const given = childOf(node, 'guid', 'id', 'dc:identifier')
  const id = (given && textOf(given).trim()) || node.attrs['rdf:about']?.trim() || null
  // An id is compared as it is written, except where the feed itself says what it is relative to.
  return id && given && given.name === 'id' ? resolveUrl(id, baseOf(given, '')) : id
}

/** The page of the entry: its alternate link, else a permanent guid, else where RDF says it is. */
function readLink(
  node: XmlNode,
  links: FeedLink[],
  id: string | null,
  context: ReadContext,
): string | null {
  const page = pageLink(links)
  if (page) return page
  const guid = childOf(node, 'guid')
  const permanent = guid ? (guid.attrs.ispermalink ?? 'true').toLowerCase() !== 'false' : true
  if (id && permanent && /^https?:\/\//i.test(id)) return id
  if (id && guid && permanent) {
    const whole = resolveUrl(id, baseOf(node, context.url))
    if (/^https?:\/\//i.test(whole) && /^[^\s]*[/.][^\s]*$/.test(id)) return whole
  }
  return links.find((link) => link.url !== '' && link.rel !== 'enclosure')?.url ?? null
}

function firstDate(node: XmlNode, context: ReadContext, names: string[]): Date | null {
  for (const name of names) {
    const found = childOf(node, name)
    const at = found ? context.date(textOf(found).trim()) : null
    if (at) return at
  }
  const attribute = names.includes('lastmod') ? node.attrs.lastmod : undefined
  return attribute ? context.date(attribute) : null
}

function readAddress(node: XmlNode | undefined, context: ReadContext): string | null {
  const address = node ? textOf(node).trim() : ''
  return node && address ? resolveUrl(address, baseOf(node, context.url)) : null
}

function readEnclosures(node: XmlNode, links: FeedLink[], context: ReadContext): Enclosure[] {
  const own = childrenOf(node, 'enclosure').map((item) => ({
    url: resolveUrl(item.attrs.url ?? item.attrs.href ?? '', baseOf(item, context.url)),
    type: item.attrs.type ?? null,
    length: item.attrs.length ?? null,
  }))
  const linked = links
    .filter((link) => link.rel === 'enclosure')
    .map((link) => ({ url: link.url, type: link.type, length: link.length }))
  return [...own, ...linked].filter((item) => item.url !== '')
}

function readSource(node: XmlNode, context: ReadContext): EntryFields['source'] {
  const source = childOf(node, 'source', 'dc:source')
  if (!source) return null
  const inner = readText(childOf(source, 'title'), context)
  const title =
    inner ??
    (source.children.some((child) => typeof child !== 'string')
      ? null
      : textOf(source).trim() || null)
  const url = source.attrs.url ?? readLinks(source, context).find((link) => link.url)?.url ?? null
  return title === null && url === null ? null : { title, url }
}

function readPicture(node: XmlNode): string | null {
  const group = childOf(node, 'media:group')
  const media =
    childOf(node, 'media:thumbnail', 'media:content', 'itunes:image') ??
    (group && childOf(group, 'media:thumbnail', 'media:content'))
  return media?.attrs.url ?? media?.attrs.href ?? null
}
