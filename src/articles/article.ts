// An article: one published piece; its address as a key, and whether its text changed. Pure.
import { createHash } from 'node:crypto'
import type { articles, SourceKind } from '../db/schema.ts'
import type { Lang } from '../language/language.ts'

/** An article as it is stored. */
export type Article = typeof articles.$inferSelect

/** An article as a feed, a push or a person brings it. */
export type NewArticle = {
  /** Source that brought it; null when it was pushed or ingested by hand. */
  sourceId: string | null
  url: string
  publisher: string
  kind: SourceKind
  lang: Lang
  /** Zone of the dates in its text. */
  zone: string
  title: string
  text: string
  /** When it was published; null when the publisher gave no usable time. */
  publishedAt: Date | null
  /** The text is a summary only: the page is to be fetched. */
  needsPage?: boolean
}

/** The longest text that is kept, in characters: 256 KB. */
export const MAX_TEXT = 256 * 1024
const MAX_TITLE = 1000

const TRACKING = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid igshid igsh mc_cid mc_eid ' +
    '_ga _gl oc ocid cmpid cmp cid_source ito smid sref ref ref_src ref_url referrer referer rss ' +
    'ncid guccounter guce_referrer guce_referrer_sig spm share partner feedtype outputtype amp ' +
    'campaign_id taid xtor wt_mc trk mkt_tok hsctatracking __twitter_impression cmpid soc_src soc_trk'
  ).split(/\s+/),
)
const TRACKING_PREFIX = /^(utm_|ns_|at_|pk_|mtm_|hsa_|vero_|oly_|wt\.)/
const MOBILE_HOST = /^(?:www\d?|m|mobile|amp|news\.amp)\.(?=[^.]+\.[^.]+)/

/**
 * The address without what does not name the piece: scheme, `www.`/`m.`/`amp.` hosts, default
 * ports, tracking parameters, fragment, trailing slash. Anything that is no web address is its
 * own key.
 */
export function urlKey(url: string): string {
  const raw = url.trim()
  if (!/^https?:/i.test(raw) || !URL.canParse(raw)) return raw
  const parsed = new URL(raw)
  const host = parsed.host.toLowerCase().replace(MOBILE_HOST, '')
  const path = parsed.pathname
    .replace(/\/{2,}/g, '/')
    .replace(/\/amp(?=\/?$)|^\/amp(?=\/)/i, '')
    .replace(/\.amp(?=(?:\.html?)?\/?$)/i, '')
    .replace(/\/$/, '')
  const kept = [...parsed.searchParams]
    .filter(([name]) => !isTracking(name.toLowerCase(), host))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
  return `${host}${path}${kept && `?${kept}`}`
}

function isTracking(name: string, host: string): boolean {
  // Naver writes the section that the reader came from into `sid`.
  if (name === 'sid' && host.endsWith('naver.com')) return true
  return TRACKING.has(name) || TRACKING_PREFIX.test(name)
}

/** A fingerprint of title and text that spaces, case and quotation marks do not change. */
export function textHash(title: string, text: string): string {
  const normal = `${title}\n${text}`
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
  return createHash('sha256').update(normal).digest('hex').slice(0, 32)
}

const HOUR = 3_600_000
// The first news page went online in 1992; an older date is a default value (0, 1970, 1900).
const OLDEST = Date.UTC(1992, 0, 1)

/**
 * The publication time that we go by. A missing or impossible time is replaced by the time we saw
 * the piece and marked as guessed; a time up to an hour ahead is a publisher's clock and is taken
 * as now.
 */
export function settlePublished(published: Date | null, now: Date): { at: Date; guessed: boolean } {
  const time = published?.getTime() ?? Number.NaN
  if (Number.isNaN(time) || time < OLDEST || time > now.getTime() + HOUR)
    return { at: now, guessed: true }
  return { at: time > now.getTime() ? now : new Date(time), guessed: false }
}

/** Title and text as they are stored: no control characters, NFC, bounded. */
export function cleanArticle(article: NewArticle): {
  title: string
  text: string
} {
  const text = clean(article.text)
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
  const title = clean(article.title).replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE)
  return {
    title: title || text.trim().split('\n')[0]?.slice(0, 120) || '',
    text: cut(text.trim()),
  }
}

function clean(text: string): string {
  // PostgreSQL refuses NUL, and lone surrogates are no UTF-8.
  return text
    .replace(/\r\n?/g, '\n')
    .toWellFormed()
    .normalize('NFC')
    .replace(/(?![\t\n])\p{Cc}|[\u200b\ufeff]/gu, '')
}

function cut(text: string): string {
  if (text.length <= MAX_TEXT) return text
  const end = text.lastIndexOf(' ', MAX_TEXT)
  return text.slice(0, end > MAX_TEXT - 1000 ? end : MAX_TEXT)
}

export type EditVerdict = { edited: boolean; reason: string }

// A page that changes at every poll (a counter, "3 hours ago") must not go round for ever.
const MAX_VERSIONS = 20

/**
 * Whether what came now is a new version of what is stored. Another source's wording of the same
 * address (a section feed, a search feed) is no edit.
 */
export function judgeEdit(
  stored: Pick<Article, 'sourceId' | 'textHash' | 'version'>,
  incoming: { sourceId: string | null; textHash: string },
): EditVerdict {
  if (stored.textHash === incoming.textHash) return { edited: false, reason: 'same text' }
  if (incoming.sourceId !== stored.sourceId && incoming.sourceId !== null)
    return {
      edited: false,
      reason: 'the same address as another source words it',
    }
  if (stored.version >= MAX_VERSIONS)
    return { edited: false, reason: `changed more than ${MAX_VERSIONS} times` }
  return { edited: true, reason: 'the same address brings another text' }
}

/**
 * When the world could first read what an article says: its publication; of an edited one, whose
 * new words were not there then, when the change was seen.
 */
export function knownAt(article: Pick<Article, 'version' | 'publishedAt' | 'seenAt'>): Date {
  const { version, publishedAt, seenAt } = article
  return version > 1 && seenAt > publishedAt ? seenAt : publishedAt
}
