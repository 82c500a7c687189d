// A source: when it is due again, and what becomes of it after a poll. Pure.
import type { sources } from '../db/schema.ts'

/** A source as it is stored. */
export type Source = typeof sources.$inferSelect

/** How a poll ended. */
export type PollOutcome =
  | { kind: 'success'; newArticles: number; unchanged: boolean }
  | {
      kind: 'failure'
      code: string
      message: string
      /** How long the server asked to be left alone. */
      retryAfterMs: number | null
    }

/** What a poll changes of its source, with the reason in words. */
export type SourceMove = {
  state: Source['state']
  pausedWhy: string | null
  failures: number
  nextPollAt: Date
  reason: string
}

const LONGEST_WAIT_MS = 6 * 3_600_000
const PROBES = 3
// Trouble of the network or of the moment: a first try that meets it says nothing about the source.
const PASSING = /^(fetch-timeout|fetch-failed|host-unknown|http-(408|425|429|5\d\d))$/

/**
 * What becomes of a source after a poll. A new one is on probation: a lasting fault pauses it at
 * once, a passing one after three tries. Later it is only polled at growing intervals, unless
 * the publisher says that it is gone (410).
 */
export function moveSource(
  source: Pick<Source, 'state' | 'failures' | 'everyMs'>,
  outcome: PollOutcome,
  now: Date,
): SourceMove {
  const at = (ms: number) => new Date(now.getTime() + ms)
  if (outcome.kind === 'success')
    return {
      state: source.state === 'paused' ? 'paused' : 'active',
      pausedWhy: null,
      failures: 0,
      nextPollAt: at(source.everyMs),
      reason: outcome.unchanged ? 'nothing changed' : `${outcome.newArticles} new`,
    }
  const failures = source.failures + 1
  const backoff = Math.min(source.everyMs * 2 ** Math.min(failures, 10), LONGEST_WAIT_MS)
  const nextPollAt = at(Math.max(backoff, outcome.retryAfterMs ?? 0, source.everyMs))
  const probing = source.state === 'new'
  const lasting = !PASSING.test(outcome.code)
  const gone = outcome.code === 'http-410'
  if (gone || (probing && (lasting || failures >= PROBES))) {
    const why = probing ? `its first poll failed: ${outcome.message}` : outcome.message
    return {
      state: 'paused',
      pausedWhy: why,
      failures,
      nextPollAt,
      reason: 'paused',
    }
  }
  return {
    state: source.state,
    pausedWhy: null,
    failures,
    nextPollAt,
    reason: `failed ${failures} times in a row`,
  }
}

/** An id from an address: `news.example.com/rss` → `news-example-com-rss`. */
export function sourceId(url: string): string {
  const { host, pathname, search } = new URL(url)
  const words = `${host.replace(/^www\./, '')}${pathname}${search}`.toLowerCase()
  return words
    .replace(/[^a-z0-9가-힣]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
}
