// A document handed over by a person or a program → articles: feed, page, plain text, JSONL.
import { AppError } from '../errors.ts'
import { parsePublished } from '../language/dates.ts'
import { detectLanguage } from '../language/detect-language.ts'
import type { Lang } from '../language/language.ts'
import { parseFeed } from '../sources/feed.ts'
import { toArticles } from '../sources/feed-articles.ts'
import { decodeText } from '../web/decode-text.ts'
import { elementsOf, readPage } from '../web/page-tree.ts'
import type { NewArticle } from './article.ts'
import { hostName, readArticleInput } from './article-input.ts'
import type { ExtractPage } from './extract-page.ts'
import { readPageText } from './page-text.ts'

export type DocumentFormat = 'feed' | 'html' | 'text' | 'jsonl'

export type Document = {
  bytes: Uint8Array
  /** File name or address, for messages. */
  name: string
  /** Without it, the format is told by the bytes. */
  format?: DocumentFormat
  contentType?: string
  /** Zone of dates that carry none. */
  zone: string
  /** What a plain text cannot say about itself; for a page they are used where it is silent. */
  url?: string
  title?: string
  publisher?: string
  publishedAt?: string
  lang?: Lang
}

export type ReadDocument = {
  format: DocumentFormat
  articles: NewArticle[]
  /** Sentences about lines and entries that were skipped. */
  problems: string[]
}

/**
 * Reads a document. Lines of a JSONL that cannot be read are named with their number and skipped.
 * @throws AppError whose sentence names the document and the cure
 */
export async function readDocument(
  deps: { now: () => Date; extractPage?: ExtractPage },
  document: Document,
): Promise<ReadDocument> {
  const { text } = decodeText(document.bytes, document.contentType)
  if (text.trim() === '')
    throw new AppError(
      'document-empty',
      `${document.name} is empty: give a feed, a page, a text or a JSONL.`,
    )
  const format = document.format ?? tellFormat(text, document)
  if (format === 'jsonl') return { format, ...readLines(text, document) }
  if (format === 'feed') return { format, ...readFeed(document) }
  const article =
    format === 'html' ? await readHtml(deps, text, document) : readPlain(text, document)
  return { format, articles: [article], problems: [] }
}

/** The format that the bytes show; a wrong file ending does not mislead. */
export function tellFormat(
  text: string,
  hints: { name: string; contentType?: string },
): DocumentFormat {
  const start = text.replace(/^[\s\ufeff]+/, '')
  const head = start.slice(0, 3000)
  if (/^[{[]/.test(start)) {
    if (
      /jsonfeed\.org\/version|"items"\s*:\s*\[/.test(head) &&
      !/\.(jsonl|ndjson)$/.test(hints.name)
    )
      return 'feed'
    return 'jsonl'
  }
  if (start.startsWith('<')) {
    if (/<(rss|rdf:rdf|feed|channel)[\s>]/i.test(head) && !/<html[\s>]/i.test(head)) return 'feed'
    return 'html'
  }
  return 'text'
}

function readLines(
  text: string,
  document: Document,
): { articles: NewArticle[]; problems: string[] } {
  const articles: NewArticle[] = []
  const problems: string[] = []
  for (const { number, raw } of splitValues(text)) {
    const read = readArticleInput(raw, document)
    if ('article' in read) articles.push(read.article)
    else problems.push(`${document.name}, line ${number}: ${read.problem}; it was skipped.`)
  }
  if (articles.length === 0 && problems.length > 0)
    throw new AppError(
      'document-unreadable',
      `${document.name} holds no article that can be read. ${problems[0]}`,
    )
  return { articles, problems }
}

/** Values line by line; a JSON array or one object over several lines is taken as well. */
function splitValues(text: string): { number: number; raw: unknown }[] {
  const whole = text.includes('\n') && /^\s*(\[|\{\s*\n)/.test(text) ? parseJson(text) : undefined
  if (whole !== undefined)
    return (Array.isArray(whole) ? whole : [whole]).map((raw, at) => ({
      number: at + 1,
      raw,
    }))
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return []
    const raw = parseJson(line)
    if (Array.isArray(raw)) return raw.map((one) => ({ number: at + 1, raw: one }))
    return [{ number: at + 1, raw }]
  })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

function readFeed(document: Document): {
  articles: NewArticle[]
  problems: string[]
} {
  const url = document.url ?? document.name
  const lang = document.lang ?? 'en'
  const hints = {
    url,
    zone: document.zone,
    lang,
    ...(document.contentType ? { contentType: document.contentType } : {}),
  }
  const feed = parseFeed(document.bytes, hints)
  const name = document.publisher ?? (feed.title || hostName(url))
  const origin = {
    id: null,
    name,
    kind: 'press' as const,
    lang,
    zone: document.zone,
    url,
  }
  return {
    articles: toArticles(feed, origin),
    problems: feed.note ? [`${document.name}: ${feed.note}.`] : [],
  }
}

async function readHtml(
  deps: { extractPage?: ExtractPage },
  html: string,
  document: Document,
): Promise<NewArticle> {
  const url = document.url ?? ownAddress(html)
  if (!url)
    throw new AppError('wrong-usage', `${document.name} does not say its address: add --url.`)
  const job = { bytes: document.bytes, url, zone: document.zone }
  const page = deps.extractPage
    ? await deps.extractPage({
        ...job,
        ...(document.contentType ? { contentType: document.contentType } : {}),
      })
    : readPageText(html, { url, zone: document.zone })
  if (page.text === '' && page.title === '')
    throw new AppError(
      'page-without-text',
      `${document.name} has no text that can be read: save the article as a text and ingest that.`,
    )
  const title = document.title ?? page.title
  return {
    sourceId: null,
    url,
    publisher: document.publisher ?? page.publisher ?? hostName(url),
    kind: 'press',
    lang: detectLanguage(`${title}\n${page.text}`, document.lang ?? page.lang ?? 'en'),
    zone: document.zone,
    title,
    text: page.text,
    publishedAt: document.publishedAt ? readTime(document) : page.publishedAt,
  }
}

/** The address that a saved page names as its own. */
function ownAddress(html: string): string | null {
  for (const node of elementsOf(readPage(html).root)) {
    const named =
      (node.tag === 'link' && node.attrs.rel === 'canonical' && node.attrs.href) ||
      (node.tag === 'meta' && node.attrs.property === 'og:url' && node.attrs.content)
    if (named && /^https?:/.test(named) && URL.canParse(named)) return named
  }
  return null
}

function readPlain(text: string, document: Document): NewArticle {
  const missing = [
    ...(document.url ? [] : ['--url']),
    ...(document.publisher ? [] : ['--publisher']),
    ...(document.publishedAt ? [] : ['--published-at']),
  ]
  if (missing.length > 0 || !document.url || !document.publisher)
    throw new AppError(
      'wrong-usage',
      `${document.name} is plain text and cannot say where it comes from: add ${missing.join(', ')}.`,
    )
  const [first = '', ...rest] = text.trim().split('\n')
  // A first line that is no sentence is the headline; a text that starts at once has none.
  const headline = first.trim().length <= 250 && !/[.!?]["”’]?$/.test(first.trim())
  const headed = document.title === undefined && headline && rest.join('').trim() !== ''
  const title = document.title ?? (headed ? first.trim() : '')
  const body = headed ? rest.join('\n').trim() : text.trim()
  return {
    sourceId: null,
    url: document.url,
    publisher: document.publisher,
    kind: 'press',
    lang: detectLanguage(text, document.lang ?? 'en'),
    zone: document.zone,
    title,
    text: body,
    publishedAt: readTime(document),
  }
}

function readTime(document: Document): Date {
  const raw = document.publishedAt ?? ''
  const at = parsePublished(raw, document.zone)
  if (at) return at
  throw new AppError(
    'wrong-usage',
    `--published-at is "${raw}", which is no date: write it like 2024-07-26 or 2024-07-26T09:30:00+09:00.`,
  )
}
