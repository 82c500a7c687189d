// Feed bytes' text → a tree, leniently: unclosed tags, stray ampersands, HTML entities, no DTD. Pure.
import { decodeHTMLStrict, escapeText } from 'entities'
import { Parser } from 'htmlparser2'
import { AppError } from '../errors.ts'

export type XmlNode = {
  /** Local name in lower case. */
  name: string
  /** Name as written. */
  tag: string
  /** The usual prefix of its namespace: `atom`, `dc`, `content`, `media`, `rdf`, `xhtml`; '' for none. */
  space: string
  /** Attributes by name in lower case. */
  attrs: Record<string, string>
  children: (XmlNode | string)[]
  parent: XmlNode | null
}

export type XmlTree = {
  root: XmlNode /** The document ended inside an element. */
  truncated: boolean
}

const MAX_DEPTH = 256
const MAX_NODES = 200_000

const SPACES: [RegExp, string][] = [
  [/purl\.org\/rss\/1\.0\/modules\/content|content\/encoded/, 'content'],
  [/purl\.org\/dc\/terms/, 'dcterms'],
  [/purl\.org\/dc\//, 'dc'],
  [/w3\.org\/2005\/atom|purl\.org\/atom\/ns/, 'atom'],
  [/search\.yahoo\.com\/mrss|video\.search\.yahoo/, 'media'],
  [/itunes\.com\/dtds|example\.com\/dtds\/podcast/, 'itunes'],
  [/1999\/02\/22-rdf-syntax-ns/, 'rdf'],
  [/w3\.org\/1999\/xhtml/, 'xhtml'],
  [/purl\.org\/rss\/1\.0\/modules\/slash/, 'slash'],
  [/purl\.org\/rss\/|backend\.userland\.com|blogs\.law\.harvard|my\.netscape\.com|cdf/, ''],
]

const MAX_EXPANSIONS = 10_000

/** Replaces the entities that the document type declares as short plain texts; others stay. */
function readEntities(text: string): (data: string) => string {
  const head = text.slice(0, 20_000)
  if (!head.includes('<!ENTITY')) return (data) => data
  const values = new Map<string, string>()
  for (const [, name, , value] of head.matchAll(
    /<!ENTITY\s+([\w.-]{1,40})\s+(["'])([^<&%"']{0,64})\2\s*>/g,
  ))
    if (values.size < 100) values.set(name as string, value as string)
  let left = MAX_EXPANSIONS
  return (data) =>
    data.replace(/&([\w.-]{1,40});/g, (whole, name: string) =>
      values.has(name) && left-- > 0 ? (values.get(name) as string) : whole,
    )
}

/**
 * Reads XML without resolving a DTD, but for short entities that a document declares as plain
 * text: neither an entity bomb nor an external file has an effect.
 * @throws AppError `feed-too-deep`
 */
export function readXml(text: string): XmlTree {
  const root = makeNode('#document', null, {})
  let current = root
  let depth = 0
  let count = 0
  let verbatim = false
  let truncated = false
  const named = readEntities(text)
  const parser = new Parser(
    {
      onopentag(tag, attrs) {
        if (++depth > MAX_DEPTH || ++count > MAX_NODES) throw tooBig()
        const node = makeNode(tag, current, attrs)
        current.children.push(node)
        current = node
      },
      onclosetag(_tag, implied) {
        truncated ||= implied && current.parent === root
        depth--
        current = current.parent ?? root
      },
      ontext(data) {
        current.children.push(verbatim ? data : decodeHTMLStrict(named(data)))
      },
      oncdatastart() {
        verbatim = true
      },
      oncdataend() {
        verbatim = false
      },
    },
    { xmlMode: true, decodeEntities: false },
  )
  // Characters that XML forbids are what broken exports are full of.
  parser.end(text.replace(/(?![\t\n\r])\p{Cc}/gu, ''))
  return { root, truncated }
}

function tooBig(): AppError {
  return new AppError(
    'feed-too-deep',
    `the feed nests more than ${MAX_DEPTH} elements or holds more than ${MAX_NODES}: it is not read. Use another feed of this publisher.`,
  )
}

function makeNode(tag: string, parent: XmlNode | null, raw: Record<string, string>): XmlNode {
  const attrs: Record<string, string> = {}
  for (const [name, value] of Object.entries(raw))
    attrs[name.toLowerCase()] = decodeHTMLStrict(value)
  const colon = tag.indexOf(':')
  const prefix = colon > 0 ? tag.slice(0, colon).toLowerCase() : ''
  const name = tag.slice(colon + 1).toLowerCase()
  const node: XmlNode = { name, tag, space: '', attrs, children: [], parent }
  node.space = spaceOf(prefix, node)
  return node
}

/** The declared namespace, or by custom the prefix itself: many feeds forget the declaration. */
function spaceOf(prefix: string, node: XmlNode): string {
  const key = prefix ? `xmlns:${prefix}` : 'xmlns'
  for (let at: XmlNode | null = node; at; at = at.parent) {
    const uri = at.attrs[key]?.trim().toLowerCase()
    if (uri === undefined) continue
    const known = SPACES.find(([pattern]) => pattern.test(uri))
    return known ? known[1] : prefix
  }
  return prefix
}

/** Whether a node is what a caller asks for: `title`, or `dc:creator` with its namespace. */
export function isNamed(node: XmlNode, wanted: string): boolean {
  const colon = wanted.indexOf(':')
  if (colon > 0)
    return node.space === wanted.slice(0, colon) && node.name === wanted.slice(colon + 1)
  return node.name === wanted && (node.space === '' || node.space === 'atom')
}

/** Child elements with one of these names, in the order of the document. */
export function childrenOf(node: XmlNode, ...wanted: string[]): XmlNode[] {
  return node.children.filter(
    (child): child is XmlNode =>
      typeof child !== 'string' && wanted.some((name) => isNamed(child, name)),
  )
}

/** The first child with the first of these names that is there. */
export function childOf(node: XmlNode, ...wanted: string[]): XmlNode | undefined {
  for (const name of wanted) {
    const [first] = childrenOf(node, name)
    if (first) return first
  }
  return undefined
}

/** All text inside, without markup. */
export function textOf(node: XmlNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

/** The text of a node itself, without that of its child elements. */
export function ownText(node: XmlNode): string {
  return node.children
    .filter((child) => typeof child === 'string')
    .join('')
    .trim()
}

const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/

/** What stands inside a node as markup; `escaped` says whether its texts are escaped again. */
export function innerMarkup(node: XmlNode, escaped: boolean): string {
  return node.children
    .map((child) => {
      if (typeof child === 'string') return escaped ? escapeText(child) : child
      const name = child.space === 'xhtml' ? child.name : child.tag
      const attrs = Object.entries(child.attrs)
        .filter(([key]) => !key.startsWith('xmlns') && key !== 'xml:base')
        .map(([key, value]) => ` ${key}="${value.replaceAll('"', '&quot;')}"`)
        .join('')
      if (VOID.test(child.name) && child.children.length === 0) return `<${name}${attrs} />`
      return `<${name}${attrs}>${innerMarkup(child, escaped)}</${name}>`
    })
    .join('')
}

/** The address that relative addresses at this node are relative to. */
export function baseOf(node: XmlNode, documentUrl: string): string {
  const chain: string[] = []
  for (let at: XmlNode | null = node; at; at = at.parent) {
    const base = at.attrs['xml:base']
    if (base !== undefined) chain.unshift(base)
  }
  return chain.reduce((base, next) => resolveUrl(next, base), documentUrl)
}

/** An address made whole; as it is where that cannot be done. */
export function resolveUrl(address: string, base: string): string {
  const raw = address.trim()
  if (raw === '' || !URL.canParse(raw, base || undefined)) return raw
  // A whole address stays as it is written: `new URL` would add a slash to a bare host.
  return URL.canParse(raw) ? raw : new URL(raw, base).href
}
