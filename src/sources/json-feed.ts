// JSON Feed 1.0 and 1.1 as fields. Pure.
import { AppError } from '../errors.ts'
import { parsePublished } from '../language/dates.ts'
import {
  type EntryFields,
  type FeedFields,
  type FeedHints,
  MAX_ENTRIES,
  type Person,
} from './feed-model.ts'
import { asMarkup } from './feed-parts.ts'
import { resolveUrl } from './xml-tree.ts'

type Json = Record<string, unknown>

/** Reads a JSON Feed; unknown or wrongly typed members are passed over. */
export function readJsonFeed(text: string, hints: FeedHints): FeedFields {
  const raw = parse(text, hints.url)
  if (!Array.isArray(raw.items))
    throw new AppError(
      'feed-unknown',
      `${hints.url} is JSON, but no JSON Feed (it has no "items"): check the address.`,
    )
  const items = raw.items.filter(isObject)
  const home = str(raw.home_page_url)
  const icon = str(raw.icon) ?? str(raw.favicon)
  return {
    format: 'json',
    version: str(raw.version)?.match(/version\/([\d.]+)/)?.[1] ?? null,
    id: str(raw.feed_url),
    title: str(raw.title),
    link: home,
    links: home
      ? [{ url: home, rel: 'alternate', type: null, title: null, lang: null, length: null }]
      : [],
    description: str(raw.description),
    lang: str(raw.language),
    authors: people(raw),
    contributors: [],
    publishedAt: null,
    updatedAt: null,
    categories: [],
    rights: null,
    generator: null,
    image: icon ? { url: icon, title: null, link: null } : null,
    entries: items.slice(0, MAX_ENTRIES).map((item) => readItem(item, hints)),
    note:
      items.length > MAX_ENTRIES
        ? `it holds ${items.length} entries: the first ${MAX_ENTRIES} were read`
        : null,
  }
}

function parse(text: string, url: string): Json {
  try {
    const raw: unknown = JSON.parse(text)
    if (isObject(raw)) return raw
  } catch (error) {
    throw new AppError(
      'feed-broken-json',
      `${url} is broken JSON (${error instanceof Error ? error.message : error}): it may have been cut; it is tried again later.`,
    )
  }
  throw new AppError('feed-unknown', `${url} is JSON, but no JSON Feed: check the address.`)
}

function readItem(item: Json, hints: FeedHints): EntryFields {
  const link = str(item.url) ?? str(item.external_url)
  const whole = link && resolveUrl(link, hints.url)
  const date = (value: unknown) => {
    const raw = str(value)
    return raw ? parsePublished(raw, hints.zone) : null
  }
  const plain = str(item.content_text)
  return {
    id: str(item.id) ?? whole,
    title: str(item.title),
    link: whole,
    links: whole
      ? [{ url: whole, rel: 'alternate', type: null, title: null, lang: null, length: null }]
      : [],
    summary: str(item.summary),
    content: str(item.content_html) ?? (plain === null ? null : asMarkup(plain, true)),
    authors: people(item),
    contributors: [],
    publishedAt: date(item.date_published),
    updatedAt: date(item.date_modified),
    categories: list(item.tags)
      .map(str)
      .filter((tag) => tag !== null),
    enclosures: list(item.attachments)
      .filter(isObject)
      .map((one) => ({
        url: str(one.url) ?? '',
        type: str(one.mime_type),
        length: str(one.size_in_bytes),
      }))
      .filter((one) => one.url !== ''),
    source: null,
    comments: null,
    rights: null,
    lang: str(item.language),
    image: str(item.image) ?? str(item.banner_image),
  }
}

function people(from: Json): Person[] {
  return [...list(from.authors), from.author]
    .filter(isObject)
    .map((one) => ({ name: str(one.name), email: null, url: str(one.url) }))
    .filter((one) => one.name ?? one.url)
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function str(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
