// Sources that answer JSON of their own: Naver news search and OpenDART filings. Pure.
import { AppError } from '../errors.ts'
import { parsePublished } from '../language/dates.ts'
import { localDay } from '../language/local-day.ts'
import { plainTitle } from '../web/plain-text.ts'
import type { Feed, FeedEntry } from './feed.ts'

type Json = Record<string, unknown>

/** What to send for a JSON source. `key` gives a key's value; it never reaches the stored address. */
export function buildJsonRequest(
  address: string,
  key: (name: string) => string | undefined,
  now: Date,
): { url: string; headers: Record<string, string> } {
  // A week back: filings are listed by day, and a source that was down for days catches up.
  const since = localDay(new Date(now.getTime() - 7 * 86_400_000), 'Asia/Seoul').replaceAll('-', '')
  const url = address
    .replace('{YYYYMMDD}', since)
    .replace(/\{([A-Z_]+)\}/g, (_all, name: string) => encodeURIComponent(key(name) ?? ''))
  const headers: Record<string, string> = {}
  if (new URL(url).hostname === 'openapi.naver.com') {
    headers['x-naver-client-id'] = key('NAVER_CLIENT_ID') ?? ''
    headers['x-naver-client-secret'] = key('NAVER_CLIENT_SECRET') ?? ''
  }
  return { url, headers }
}

/** A message without the keys that stand in the address which it names. */
export function hideKeys(message: string, keys: string[]): string {
  return keys
    .filter((key) => key.length > 3)
    .reduce(
      (text, key) => text.replaceAll(key, '…').replaceAll(encodeURIComponent(key), '…'),
      message,
    )
}

/** Reads an answer of Naver's or OpenDART's. @throws AppError `json-source-unknown`, `json-source-refused` */
export function parseJsonSource(text: string, hints: { url: string; zone: string }): Feed {
  const raw = parse(text, hints.url)
  if (typeof raw.status === 'string' && ('list' in raw || 'message' in raw))
    return readDart(raw, hints)
  if (Array.isArray(raw.items)) return readNaver(raw.items, hints)
  throw new AppError(
    'json-source-unknown',
    `${hints.url} answered JSON that is neither Naver's nor OpenDART's: set the source's format to feed, or check the address.`,
  )
}

function parse(text: string, url: string): Json {
  try {
    const raw: unknown = JSON.parse(text)
    if (typeof raw === 'object' && raw !== null) return raw as Json
  } catch {}
  throw new AppError(
    'json-source-unknown',
    `${url} did not answer JSON: check the address and its key.`,
  )
}

function readNaver(items: unknown[], hints: { zone: string }): Feed {
  const entries = items.filter(isObject).flatMap((item): FeedEntry[] => {
    const url = text(item.originallink) || text(item.link)
    const title = plainTitle(text(item.title))
    if (!url || !title) return []
    return [
      {
        ...blank(url, title),
        summary: plainTitle(text(item.description)),
        publishedAt: parsePublished(text(item.pubDate), hints.zone),
      },
    ]
  })
  return { title: 'Naver News search', lang: 'ko', entries, note: null }
}

/** https://opendart.fss.or.kr/guide/detail.do?apiGrpCd=DS001&apiId=2019001 */
function readDart(raw: Json, hints: { url: string; zone: string }): Feed {
  // 013: nothing was filed in the period.
  if (raw.status !== '000' && raw.status !== '013')
    throw new AppError(
      'json-source-refused',
      `OpenDART answered ${raw.status}: ${text(raw.message)} Check OPENDART_API_KEY.`,
    )
  const list = Array.isArray(raw.list) ? raw.list.filter(isObject) : []
  const entries = list.flatMap((item): FeedEntry[] => {
    const number = text(item.rcept_no)
    const title = plainTitle(text(item.report_nm))
    if (!number || !title) return []
    const company = text(item.corp_name)
    const url = `https://dart.fss.or.kr/dsaf001/main.do?rcpNo=${number}`
    return [
      {
        ...blank(url, `${company} 공시: ${title}`),
        summary: `${text(item.flr_nm) || company}, ${title} 공시 제출.`,
        publishedAt: parsePublished(text(item.rcept_dt), hints.zone),
        publisher: 'DART',
      },
    ]
  })
  return { title: 'OpenDART', lang: 'ko', entries, note: null }
}

function blank(url: string, title: string): FeedEntry {
  return {
    id: url,
    url,
    title,
    summary: '',
    content: null,
    publishedAt: null,
    author: null,
    publisher: null,
    categories: [],
    lang: 'ko',
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}
