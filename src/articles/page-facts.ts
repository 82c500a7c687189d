// What a page says about itself: title, time, publisher, language, author. Pure.
import { parsePublished } from '../language/dates.ts'
import type { Lang } from '../language/language.ts'
import {
  elementsOf,
  findElement,
  nodeText,
  type PageNode,
  type PageTree,
} from '../web/page-tree.ts'
import { plainTitle } from '../web/plain-text.ts'
import { readLinkedData } from './page-state.ts'

export type PageFacts = {
  title: string
  publishedAt: Date | null
  publisher: string | null
  lang: Lang | null
  author: string | null
}

type Json = Record<string, unknown>

/** Reads JSON-LD first, then meta elements, then what stands in the text. */
export function readPageFacts(page: PageTree, hints: { url: string; zone: string }): PageFacts {
  const meta = readMeta(page.root)
  const data = readLinkedData(page.scripts)
  const article = data.find((one) => /Article|Posting|Report/.test(String(one['@type'] ?? '')))
  const publisher =
    nameOf(article?.publisher) ?? meta.get('og:site_name') ?? meta.get('application-name') ?? null
  return {
    title: findTitle(page.root, meta, article, publisher),
    publishedAt: findPublished(page.root, meta, article, hints.zone),
    publisher: publisher && plainTitle(publisher),
    lang: findLang(page.root, meta),
    author: nameOf(article?.author) ?? meta.get('author') ?? meta.get('article:author') ?? null,
  }
}

function readMeta(root: PageNode): Map<string, string> {
  const meta = new Map<string, string>()
  for (const node of elementsOf(root)) {
    if (node.tag !== 'meta') continue
    const name = (node.attrs.property ?? node.attrs.name ?? node.attrs.itemprop)?.toLowerCase()
    const content = node.attrs.content?.trim()
    if (name && content && !meta.has(name)) meta.set(name, content)
  }
  return meta
}

function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(', ') || null
  return typeof value === 'object' && value !== null ? nameOf((value as Json).name ?? null) : null
}

function findTitle(
  root: PageNode,
  meta: Map<string, string>,
  article: Json | undefined,
  publisher: string | null,
): string {
  const headline = nameOf(article?.headline)
  const given = headline ?? meta.get('og:title') ?? meta.get('twitter:title')
  const tag = findElement(root, (node) => node.tag === 'title')
  const heads = [...elementsOf(root)]
    .filter((node) => node.tag === 'h1')
    .map(nodeText)
    .filter(Boolean)
  const raw = plainTitle(
    given ?? (heads.length === 1 ? heads[0] : undefined) ?? (tag ? nodeText(tag) : '') ?? '',
  )
  return cutPublisher(raw, publisher)
}

/** "Headline - Publisher" → "Headline", where the ending is the publisher's name. */
function cutPublisher(title: string, publisher: string | null): string {
  const parts = title.match(/^(.{8,}?)\s+[-–—|:]\s+([^-–—|]{2,40})$/)
  const ending = parts?.[2]?.toLowerCase()
  if (!parts?.[1] || !ending || !publisher) return title
  const name = publisher.toLowerCase()
  return name.includes(ending) || ending.includes(name) ? parts[1] : title
}

const DATE_META = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'sailthru.date',
  'parsely-pub-date',
  'article_date_original',
  'og:regdate',
  'regdate',
  'originalpublicationdate',
]

// 입력 2024.06.03 15:40 / 등록 2024-06-03 / 승인 2024.06.03 / 기사입력 … 오후 3:12
const KOREAN_STAMP =
  /(?:기사\s*)?(?:입력|등록|승인|발행|작성|게재)(?:일시?|시간)?\s*[:：]?\s*(20\d{2}\s*[.\-/년]\s*\d{1,2}\s*[.\-/월]\s*\d{1,2}\s*[.일]?(?:\s*\([월화수목금토일]\))?\s*(?:(?:오전|오후|AM|PM)?\s*\d{1,2}:\d{2}(?::\d{2})?)?)/

const DATE_NAME = /date|time(?!line)|publish|stamp|posted/i

function findPublished(
  root: PageNode,
  meta: Map<string, string>,
  article: Json | undefined,
  zone: string,
): Date | null {
  const given = [
    article?.datePublished,
    article?.dateCreated,
    ...DATE_META.map((name) => meta.get(name)),
  ]
  for (const raw of given) {
    const at = typeof raw === 'string' ? parsePublished(raw, zone) : null
    if (at) return at
  }
  const stamp = nodeText(root).slice(0, 60_000).match(KOREAN_STAMP)?.[1]
  const stamped = stamp ? parsePublished(stamp, zone) : null
  if (stamped) return stamped
  return findDated(root, zone)
}

/** A `time` element, else the first short element that is named after a date and holds one. */
function findDated(root: PageNode, zone: string): Date | null {
  const all = [...elementsOf(root)]
  const times = all.filter((node) => node.tag === 'time')
  const own = times.find(
    (node) => node.attrs.itemprop === 'datePublished' || node.attrs.pubdate !== undefined,
  )
  const named = all.filter((node) =>
    DATE_NAME.test(`${node.attrs.class ?? ''} ${node.attrs.id ?? ''}`),
  )
  for (const node of [own, ...times, ...named]) {
    if (!node) continue
    const raw = node.attrs.datetime ?? node.attrs['data-date-time'] ?? nodeText(node).slice(0, 60)
    const at = raw ? parsePublished(raw, zone) : null
    if (at) return at
  }
  return null
}

function findLang(root: PageNode, meta: Map<string, string>): Lang | null {
  const html = findElement(root, (node) => node.tag === 'html')
  const tag = html?.attrs.lang ?? html?.attrs['xml:lang'] ?? meta.get('og:locale') ?? ''
  const primary = tag.toLowerCase().split(/[-_]/)[0]
  return primary === 'ko' || primary === 'en' ? primary : null
}
