// The parts that a feed and its entries share: texts, links, people, categories. Pure.
import { escapeText } from 'entities'
import type { FeedLink, Person } from './feed-model.ts'
import {
  baseOf,
  childOf,
  childrenOf,
  innerMarkup,
  resolveUrl,
  textOf,
  type XmlNode,
} from './xml-tree.ts'

/** What reading a part depends on: the feed's address, and how a date is read. */
export type ReadContext = { url: string; date: (raw: string) => Date | null }

/**
 * The value of a text element: what it says as text or as markup, by its `type` and `mode`, with
 * relative addresses made whole. Null where there is none.
 */
export function readText(node: XmlNode | undefined, context: ReadContext): string | null {
  if (!node) return null
  const inner = wrapperOf(node)
  const value = rawText(node, inner).trim()
  if (value === '') return null
  return isMarkup(node, value) ? resolveMarkup(value, baseOf(inner, context.url)) : value
}

/** The div of an Atom text construct is only its wrapper: the value stands in it. */
function wrapperOf(node: XmlNode): XmlNode {
  const elements = node.children.filter((child): child is XmlNode => typeof child !== 'string')
  const own = node.children.some((child) => typeof child === 'string' && child.trim() !== '')
  const [div] = elements
  const wraps = isXhtml(node) || node.space === 'atom'
  return div && wraps && elements.length === 1 && div.name === 'div' && !own ? div : node
}

function isXhtml(node: XmlNode): boolean {
  return /xhtml/i.test(node.attrs.type ?? '') || /^xml$/i.test(node.attrs.mode ?? '')
}

function rawText(node: XmlNode, inner: XmlNode): string {
  if (node.children.some((child) => typeof child !== 'string'))
    return innerMarkup(inner, isXhtml(node))
  const text = textOf(node)
  const type = (node.attrs.type ?? '').toLowerCase()
  return isBase64(type, (node.attrs.mode ?? '').toLowerCase()) ? decodeBase64(text) : text
}

function isBase64(type: string, mode: string): boolean {
  if (mode === 'base64') return true
  return (
    mode === '' &&
    /^(application\/(octet-stream|x-base64|zip|pdf)|image\/|audio\/|video\/)/.test(type)
  )
}

function decodeBase64(text: string): string {
  const packed = text.replace(/\s+/g, '')
  if (!/^[A-Za-z0-9+/]+=*$/.test(packed)) return text
  return Buffer.from(packed, 'base64').toString('utf8')
}

function isMarkup(node: XmlNode, value: string): boolean {
  const type = (node.attrs.type ?? '').toLowerCase()
  return type !== 'text' && type !== 'text/plain' && /<[a-z]/i.test(value)
}

/** Makes the addresses inside markup whole. */
export function resolveMarkup(markup: string, base: string): string {
  if (base === '') return markup
  return markup.replace(
    /(<[a-z][^<>]*?\s(?:href|src|cite|action|longdesc|background|poster)\s*=\s*)("[^"<>]*"|'[^'<>]*'|[^\s"'<>]+)/gi,
    (_all, before: string, quoted: string) => {
      const quote = /^["']/.test(quoted) ? quoted[0] : ''
      const address = quote ? quoted.slice(1, -1) : quoted
      return `${before}${quote}${resolveUrl(address, base)}${quote}`
    },
  )
}

/** A text for where markup is expected: `<` in a plain text is no tag. */
export function asMarkup(text: string, plain: boolean): string {
  return plain ? escapeText(text) : text
}

/** Links in order; a `link` without `rel` is the alternate. */
export function readLinks(node: XmlNode, context: ReadContext): FeedLink[] {
  const links: FeedLink[] = []
  for (const link of childrenOf(node, 'link')) {
    const base = baseOf(link, context.url)
    const written = (link.attrs.href ?? textOf(link)).trim()
    // An empty reference means the document itself, where the feed says which that is.
    const url = written === '' && link.attrs.href === '' ? base : resolveUrl(written, base)
    if (url === '' && Object.keys(link.attrs).length === 0) continue
    links.push({
      url,
      rel: link.attrs.rel?.trim() || 'alternate',
      type: link.attrs.type ?? null,
      title: link.attrs.title ?? null,
      lang: link.attrs.hreflang ?? null,
      length: link.attrs.length ?? null,
    })
  }
  const href = node.attrs.href
  if (href && links.length === 0)
    links.push({
      url: resolveUrl(href, baseOf(node, context.url)),
      rel: 'alternate',
      type: null,
      title: null,
      lang: null,
      length: null,
    })
  return links
}

/** The page among links: the last alternate that is a page; a feed lists translations before it. */
export function pageLink(links: FeedLink[]): string | null {
  const pages = links.filter((link) => link.rel === 'alternate' && link.url !== '')
  const html = pages.filter((link) => link.type === null || /html/.test(link.type))
  return (html.at(-1) ?? pages.at(-1))?.url ?? null
}

const PEOPLE = {
  author: [
    'author',
    'dc:creator',
    'dc:author',
    'managingeditor',
    'itunes:author',
    'itunes:owner',
    'webmaster',
    'dc:publisher',
  ],
  contributor: ['contributor', 'dc:contributor'],
}

/**
 * The people of one role. The first kind of element that is there counts: a managing editor is
 * the author of a channel that names no other.
 */
export function readPeople(
  node: XmlNode,
  context: ReadContext,
  role: keyof typeof PEOPLE,
): Person[] {
  for (const name of PEOPLE[role]) {
    const people = childrenOf(node, name)
      .map((person) => readPerson(person, context))
      .filter((person) => person.name ?? person.email ?? person.url)
    if (people.length > 0) return people
  }
  return []
}

function readPerson(node: XmlNode, context: ReadContext): Person {
  const part = (...names: string[]) => {
    const child = childOf(node, ...names)
    return child ? textOf(child).trim() || null : null
  }
  const name = part('name', 'itunes:name')
  const email = part('email', 'itunes:email')
  const raw = part('uri', 'url', 'homepage')
  const url = raw === null ? null : resolveUrl(raw, baseOf(node, context.url))
  if (name !== null || email !== null || url !== null) return { name, email, url }
  return splitPerson((readText(node, context) ?? '').replace(/\s+/g, ' '))
}

const EMAIL = /[a-z0-9._%+!'-]+(?:@|%40)[a-z0-9-]+(?:\.[a-z0-9-]+)+/i

/** "me@example.com (A Name)", "A Name <me@example.com>", "A Name" → its parts. */
export function splitPerson(text: string): Person {
  const email = text.match(EMAIL)?.[0] ?? null
  const name = email
    ? text
        .replace(email, '')
        .replace(/mailto:/i, '')
        .replace(/[()<>[\]]|&[lg]t;/g, ' ')
        .replace(/\s+/g, ' ')
        .replace(/^[\s,;:-]+|[\s,;:-]+$/g, '')
    : text.trim()
  return { name: name || null, email, url: null }
}

/** iTunes nests its sub-categories. */
function withNested(items: XmlNode[]): XmlNode[] {
  return items.flatMap((item) => [item, ...childrenOf(item, 'itunes:category')])
}

/** Categories by their term or label, without repeats. */
export function readCategories(node: XmlNode): string[] {
  const names = [
    'category',
    'dc:subject',
    'keywords',
    'itunes:keywords',
    'media:category',
    'itunes:category',
  ]
  const found = withNested(childrenOf(node, ...names)).flatMap((item) => {
    const text = (item.attrs.term ?? item.attrs.text ?? innerMarkup(item, false)).trim()
    return item.name === 'keywords' ? text.split(/\s*,\s*/) : [text]
  })
  return [...new Set(found.filter((text) => text !== ''))]
}
