// An article as a program hands it over: checked field by field, with a sentence for what is wrong. Pure.

import { parsePublished } from '../language/dates.ts'
import { detectLanguage } from '../language/detect-language.ts'
import type { Lang } from '../language/language.ts'
import type { NewArticle } from './article.ts'

export type ArticleInput = { article: NewArticle } | { problem: string }

const KINDS = ['official', 'filing', 'wire', 'press', 'status', 'search', 'push'] as const

/**
 * Reads `{ url, title, text, publishedAt, publisher, lang? }`. One of title and text may be
 * missing; a missing time means "when we saw it"; a missing publisher is the address's host.
 */
export function readArticleInput(raw: unknown, hints: { zone: string }): ArticleInput {
  if (raw === undefined) return { problem: 'it is no JSON' }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return {
      problem: 'it is no object with url, title, text, publishedAt and publisher',
    }
  const given = raw as Record<string, unknown>
  for (const name of ['url', 'title', 'text', 'publisher', 'lang', 'kind', 'zone'])
    if (given[name] !== undefined && given[name] !== null && typeof given[name] !== 'string')
      return { problem: `its ${name} is no text` }
  const field = (name: string) => (typeof given[name] === 'string' ? given[name].trim() : '')
  const url = field('url')
  if (url === '') return { problem: 'it has no url' }
  const title = field('title')
  const text = field('text')
  if (title === '' && text === '') return { problem: 'it has neither title nor text' }
  const zone = field('zone') || hints.zone
  const published = readTime(given.publishedAt ?? given.published_at, zone)
  if ('problem' in published) return published
  const kind = KINDS.find((one) => one === field('kind')) ?? 'press'
  return {
    article: {
      sourceId: null,
      url,
      publisher: field('publisher') || hostName(url),
      kind,
      lang: langOf(field('lang'), `${title}\n${text}`),
      zone,
      title,
      text,
      publishedAt: published.at,
    },
  }
}

function readTime(raw: unknown, zone: string): { at: Date | null } | { problem: string } {
  if (raw === undefined || raw === null || raw === '') return { at: null }
  const at =
    typeof raw === 'number'
      ? new Date(raw)
      : typeof raw === 'string'
        ? parsePublished(raw, zone)
        : null
  if (at && !Number.isNaN(at.getTime())) return { at }
  return {
    problem: `its publishedAt is "${String(raw).slice(0, 60)}": write it like 2024-07-19T09:30:00+09:00`,
  }
}

function langOf(tag: string, text: string): Lang {
  const primary = tag.toLowerCase().split(/[-_]/)[0]
  return detectLanguage(text, primary === 'ko' ? 'ko' : 'en')
}

/** The host of an address without `www.`; the address itself where it has none. */
export function hostName(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || url : url
}
