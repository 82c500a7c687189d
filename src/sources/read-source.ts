// Fetch one source and read what it answers, whatever its format.

import type { Secret } from '../config.ts'
import { AppError } from '../errors.ts'
import type { Lang } from '../language/language.ts'
import { decodeText } from '../web/decode-text.ts'
import { HttpStatusError } from '../web/fetch-errors.ts'
import type { Fetched, FetchUrl } from '../web/fetch-url.ts'
import { type Feed, parseFeed } from './feed.ts'
import { buildJsonRequest, hideKeys, parseJsonSource } from './json-source.ts'
import { parseListing } from './listing.ts'
import type { Source } from './source.ts'
import type { Validators } from './source-store.ts'

export type ReadSourceDeps = {
  now: () => Date
  fetchUrl: FetchUrl
  /** Keys of sources by variable name. */
  keys: Record<string, Secret>
}

export type SourceToRead = Pick<
  Source,
  'url' | 'format' | 'zone' | 'etag' | 'lastModified' | 'expectTitle'
> & { lang: Lang }

/** `feed` is null when the server says that nothing changed. */
export type SourceRead = { feed: Feed | null; validators: Validators }

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, application/json;q=0.9, text/html;q=0.5, */*;q=0.1'

/**
 * Fetches and reads a source.
 * @throws AppError whose sentence names the address and the cure, without any key in it
 */
export async function readSource(deps: ReadSourceDeps, source: SourceToRead): Promise<SourceRead> {
  const key = (name: string) => deps.keys[name]?.reveal()
  try {
    const request =
      source.format === 'json'
        ? buildJsonRequest(source.url, key, deps.now())
        : { url: source.url, headers: {} }
    const headers = { ...request.headers, ...conditions(source) }
    const answer = await deps.fetchUrl({
      url: request.url,
      headers,
      accept: ACCEPT,
    })
    const validators = {
      etag: answer.headers.etag ?? source.etag,
      lastModified: answer.headers['last-modified'] ?? source.lastModified,
    }
    if (answer.notModified) return { feed: null, validators }
    const feed = readAnswer(answer, source)
    checkTitle(feed, source)
    return { feed, validators }
  } catch (error) {
    throw withoutKeys(
      error,
      Object.values(deps.keys).map((secret) => secret.reveal()),
    )
  }
}

function conditions(source: SourceToRead): Record<string, string> {
  return {
    ...(source.etag ? { 'if-none-match': source.etag } : {}),
    ...(source.lastModified ? { 'if-modified-since': source.lastModified } : {}),
  }
}

function readAnswer(answer: Fetched, source: SourceToRead): Feed {
  const hints = {
    url: source.url,
    zone: source.zone,
    lang: source.lang,
    contentType: answer.contentType,
  }
  if (source.format === 'html') return parseListing(answer.bytes, { ...hints, url: answer.url })
  if (source.format === 'json')
    return parseJsonSource(decodeText(answer.bytes, answer.contentType).text, hints)
  return parseFeed(answer.bytes, hints)
}

/** An empty status feed is healthy, and an empty wrong page is not: the title tells them apart. */
function checkTitle(feed: Feed, source: SourceToRead): void {
  const wanted = source.expectTitle
  if (!wanted || feed.title.toLowerCase().includes(wanted.toLowerCase())) return
  throw new AppError(
    'feed-unexpected',
    `${source.url} is titled "${feed.title}", not "${wanted}": the publisher moved it; look for the new address.`,
  )
}

function withoutKeys(error: unknown, keys: string[]): unknown {
  if (!(error instanceof AppError)) return error
  const message = hideKeys(error.message, keys)
  if (message === error.message) return error
  return error instanceof HttpStatusError
    ? new HttpStatusError(error.status, message, error.retryAfterMs)
    : new AppError(error.code, message)
}
