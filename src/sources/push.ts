// The signed push POST /ingest: is it ours, is it fresh, what does it hold. Pure.
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { NewArticle } from '../articles/article.ts'
import { readArticleInput } from '../articles/article-input.ts'

/** The longest body that is taken. */
export const MAX_PUSH = 1024 * 1024
const WINDOW_MS = 5 * 60_000
const MOST_ARTICLES = 500

/** Calls that are taken at once, and how fast that fills again. */
const BURST = 60
const CALLS_PER_SECOND = 2

/** Counts calls of this process, signed or not; says in how many seconds to come back (0: go ahead). */
export function limitPushes(): (now: Date) => number {
  let left = BURST
  let lastMs = 0
  return (now) => {
    const passedS = lastMs === 0 ? 0 : Math.max(0, now.getTime() - lastMs) / 1_000
    lastMs = now.getTime()
    left = Math.min(BURST, left + passedS * CALLS_PER_SECOND)
    if (left < 1) return Math.ceil((1 - left) / CALLS_PER_SECOND)
    left -= 1
    return 0
  }
}

export type PushVerdict = { ok: true } | { ok: false; status: 401 | 413; reason: string }

/** The value of `x-kt-signature` for a body: `v1=` and HMAC-SHA256 of `timestamp.body` in hex. */
export function signPush(secret: string, timestamp: string, body: Uint8Array): string {
  return `v1=${createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest('hex')}`
}

/**
 * Checks size, freshness and signature. `x-kt-timestamp` is in Unix seconds; five minutes either
 * way are taken, so that a recorded request is worthless soon after.
 */
export function checkPush(
  secret: string,
  request: {
    signature: string | undefined
    timestamp: string | undefined
    body: Uint8Array
  },
  now: Date,
): PushVerdict {
  if (request.body.length > MAX_PUSH)
    return {
      ok: false,
      status: 413,
      reason: `the body is larger than ${MAX_PUSH / 1024} KB: send fewer articles at once`,
    }
  const { signature, timestamp } = request
  if (!signature || !timestamp)
    return {
      ok: false,
      status: 401,
      reason: 'x-kt-signature and x-kt-timestamp are needed',
    }
  if (
    !/^\d{9,12}$/.test(timestamp) ||
    Math.abs(Number(timestamp) * 1000 - now.getTime()) > WINDOW_MS
  )
    return {
      ok: false,
      status: 401,
      reason: 'x-kt-timestamp is not within five minutes of now (Unix seconds)',
    }
  const wanted = Buffer.from(signPush(secret, timestamp, request.body))
  const given = Buffer.from(signature)
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted))
    return {
      ok: false,
      status: 401,
      reason: 'the signature does not fit: check INGEST_SECRET and sign "timestamp.body"',
    }
  return { ok: true }
}

export type PushContent =
  | { ok: true; articles: NewArticle[]; problems: string[] }
  | { ok: false; status: 400; reason: string }

/** Reads `{ articles: [...] }`, an array, or one article; a bad one is named by its place and skipped. */
export function readPush(body: Uint8Array, hints: { zone: string }): PushContent {
  let raw: unknown
  try {
    raw = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return { ok: false, status: 400, reason: 'the body is no JSON in UTF-8' }
  }
  const list = listOf(raw)
  if (list.length === 0 || list.length > MOST_ARTICLES)
    return {
      ok: false,
      status: 400,
      reason: `send 1 to ${MOST_ARTICLES} articles at once`,
    }
  const articles: NewArticle[] = []
  const problems: string[] = []
  for (const [at, one] of list.entries()) {
    const read = readArticleInput(one, hints)
    if ('article' in read) articles.push(read.article)
    else problems.push(`article ${at + 1}: ${read.problem}`)
  }
  if (articles.length === 0)
    return { ok: false, status: 400, reason: problems.slice(0, 5).join('; ') }
  return { ok: true, articles, problems }
}

function listOf(raw: unknown): unknown[] {
  if (Array.isArray(raw)) return raw
  const inner = (raw as { articles?: unknown } | null)?.articles
  return Array.isArray(inner) ? inner : [raw]
}
