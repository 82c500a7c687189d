// May a page be read by a program: robots.txt of its host, kept for a day (RFC 9309).

import { createRequire } from 'node:module'
import { AppError } from '../errors.ts'
import { decodeText } from './decode-text.ts'
import { HttpStatusError } from './fetch-errors.ts'
import type { FetchUrl } from './fetch-url.ts'

export type RobotsVerdict = { allowed: boolean; reason: string }

/** Answers whether a page may be fetched. */
export type AskRobots = (url: string) => Promise<RobotsVerdict>

type Rules = { judge: (url: string) => RobotsVerdict; until: number }

const DAY_MS = 86_400_000
const RETRY_MS = 10 * 60_000
// RFC 9309 section 2.5 asks for at least 500 KiB.
const MAX_ROBOTS = 512 * 1024
const MAX_HOSTS = 2_000

type Robot = { isAllowed(url: string, agent?: string): boolean | undefined }
// The package's types do not fit its CommonJS export.
const parseRobots = createRequire(import.meta.url)('robots-parser') as (
  url: string,
  text: string,
) => Robot

/**
 * Builds the robots.txt reader with a cache of its own. A missing file allows; a server that
 * fails or cannot be reached forbids for ten minutes, as RFC 9309 says.
 */
export function createRobots(deps: {
  fetchUrl: FetchUrl
  now: () => Date
  userAgent: string
}): AskRobots {
  const cache = new Map<string, Promise<Rules>>()
  return async (url) => {
    const origin = new URL(url).origin
    const known = await cache.get(origin)
    if (known && known.until > deps.now().getTime()) return known.judge(url)
    if (cache.size >= MAX_HOSTS) cache.delete(cache.keys().next().value ?? '')
    const loading = loadRules(deps, url, origin)
    cache.set(origin, loading)
    return (await loading).judge(url)
  }
}

async function loadRules(
  deps: { fetchUrl: FetchUrl; now: () => Date; userAgent: string },
  from: string,
  origin: string,
): Promise<Rules> {
  const address = `${origin}/robots.txt`
  const lasting = (ms: number) => deps.now().getTime() + ms
  try {
    const limit = { maxBytes: MAX_ROBOTS, truncate: true, timeoutMs: 10_000 }
    const answer = await deps.fetchUrl({ url: address, from, ...limit })
    return {
      judge: rulesOf(address, decodeText(answer.bytes).text, deps.userAgent),
      until: lasting(DAY_MS),
    }
  } catch (error) {
    if (error instanceof HttpStatusError && error.status < 500 && error.status !== 429)
      return {
        judge: () => ({ allowed: true, reason: 'no robots.txt' }),
        until: lasting(DAY_MS),
      }
    const why = error instanceof AppError ? error.message : `${address} could not be read.`
    const reason = `its robots.txt cannot be read now: ${why}`
    return {
      judge: () => ({ allowed: false, reason }),
      until: lasting(RETRY_MS),
    }
  }
}

function rulesOf(address: string, text: string, userAgent: string): (url: string) => RobotsVerdict {
  const robot = parseRobots(address, text)
  const product = userAgent.split(/[\s/(]/)[0] || userAgent
  return (url) =>
    robot.isAllowed(url, product) === false
      ? {
          allowed: false,
          reason: `${address} does not allow ${url} to be read by programs`,
        }
      : { allowed: true, reason: 'robots.txt allows it' }
}
