// Fetch a URL safely: guarded addresses, redirects by hand, limits on time and decoded bytes.
import { Agent, buildConnector, type Dispatcher, request } from 'undici'
import { AppError } from '../errors.ts'
import { judgeAddress, judgeIp } from './addresses.ts'
import { explainFailure, explainStatus, retryAfter } from './fetch-errors.ts'
import { type Lookup, resolveGuarded } from './guarded-lookup.ts'
import { readBody } from './read-body.ts'

export type FetchRequest = {
  url: string
  headers?: Record<string, string>
  maxBytes?: number
  timeoutMs?: number
  accept?: string
  /** Keep the first `maxBytes` of a longer body in place of refusing it. */
  truncate?: boolean
  /** The address whose content named this one: it may not lead to a private host that is not its own. */
  from?: string
}

export type Fetched = {
  status: number
  /** The address that answered, after redirects. */
  url: string
  headers: Record<string, string>
  contentType: string
  bytes: Uint8Array
  /** The body was longer than `maxBytes`. */
  truncated: boolean
  /** 304: what we have is still current; `bytes` is empty. */
  notModified: boolean
}

/** Fetches one address with GET. Every failure is an AppError whose sentence names the address. */
export type FetchUrl = (request: FetchRequest) => Promise<Fetched>

export type FetchOptions = {
  userAgent: string
  /** Addresses of the own network may be called: tests, in-house feeds, the local workspace. */
  allowPrivate: boolean
  now: () => Date
  /** All addresses of a name; the system's resolver when left out. */
  lookup?: Lookup
}

export const MAX_BYTES = 3 * 1024 * 1024
const TIMEOUT_MS = 20_000
const MAX_REDIRECTS = 5

/** Builds the only way by which the bot calls the open web. `close` ends its connections. */
export function createFetchUrl(options: FetchOptions): FetchUrl & { close(): Promise<void> } {
  const outside = guardedAgent(options, false)
  const inside = guardedAgent(options, true)
  const fetchUrl = async (asked: FetchRequest): Promise<Fetched> => {
    const signal = AbortSignal.timeout(asked.timeoutMs ?? TIMEOUT_MS)
    let url = asked.url
    let allowPrivate = options.allowPrivate && mayLeadInside(asked.from, url)
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      const target = checkAddress(url, allowPrivate, hop > 0 ? asked.url : null)
      const headers = headersFor(options, asked, target)
      const agent = allowPrivate ? inside : outside
      const answer = await callOnce(agent, target, headers, signal, asked)
      const next = redirectOf(answer, target)
      if (!next) return finish(answer, target, asked, options.now())
      answer.body.on('error', ignore).destroy()
      // A public host must not send us inside; a private one may.
      allowPrivate &&= next.hostname === target.hostname || isPrivateHost(target)
      url = next.href
    }
    throw new AppError(
      'too-many-redirects',
      `${asked.url} redirects more than ${MAX_REDIRECTS} times: use the address that it ends at.`,
    )
  }
  const close = async () => {
    await Promise.all([outside.destroy(), inside.destroy()])
  }
  return Object.assign(fetchUrl, { close })
}

function ignore(): void {}

function guardedAgent(options: FetchOptions, allowPrivate: boolean): Agent {
  const connect = buildConnector({
    lookup: resolveGuarded(allowPrivate, options.lookup),
    timeout: 10_000,
  })
  return new Agent({
    connections: 4,
    keepAliveTimeout: 5_000,
    connect(target, callback) {
      connect(target, (error, socket) => {
        if (error) return callback(error, null)
        // What was looked up and what answers can differ: the socket knows.
        const judged = judgeIp(socket.remoteAddress ?? '', allowPrivate)
        if (judged.allowed) return callback(null, socket)
        socket.on('error', ignore).destroy()
        callback(new AppError('address-private', `${target.hostname} ${judged.reason}.`), null)
      })
    },
  })
}

function mayLeadInside(from: string | undefined, url: string): boolean {
  if (from === undefined || !URL.canParse(from) || !URL.canParse(url)) return from === undefined
  return new URL(from).hostname === new URL(url).hostname
}

function isPrivateHost(url: URL): boolean {
  return !judgeAddress(url.href.replace(/:\d+(?=\/)/, ''), false).allowed
}

function checkAddress(url: string, allowPrivate: boolean, start: string | null): URL {
  const verdict = judgeAddress(url, allowPrivate)
  if (verdict.allowed) return verdict.url
  const shown = hideCredentials(url)
  const subject = start ? `${start} redirects to ${shown}, which` : shown
  throw new AppError(verdict.code, `${subject} ${verdict.reason}. ${verdict.cure}`)
}

/** An address as it may stand in a message or a log. */
export function hideCredentials(url: string): string {
  return url.replace(/\/\/[^/?#]*@/, '//').slice(0, 500)
}

function headersFor(
  options: FetchOptions,
  asked: FetchRequest,
  target: URL,
): Record<string, string> {
  // Keys and validators belong to the host that they were made for.
  const own = new URL(asked.url).origin === target.origin ? asked.headers : {}
  return {
    'user-agent': options.userAgent,
    accept: asked.accept ?? '*/*',
    'accept-encoding': 'gzip, deflate, br',
    ...own,
  }
}

async function callOnce(
  agent: Agent,
  target: URL,
  headers: Record<string, string>,
  signal: AbortSignal,
  asked: FetchRequest,
): Promise<Dispatcher.ResponseData> {
  try {
    return await request(target, {
      dispatcher: agent,
      method: 'GET',
      headers,
      signal,
    })
  } catch (error) {
    throw explainFailure(error, target, asked.timeoutMs ?? TIMEOUT_MS)
  }
}

function redirectOf(answer: Dispatcher.ResponseData, target: URL): URL | null {
  if (![301, 302, 303, 307, 308].includes(answer.statusCode)) return null
  const location = String(answer.headers.location ?? '')
  return URL.canParse(location, target.href) ? new URL(location, target) : null
}

async function finish(
  answer: Dispatcher.ResponseData,
  target: URL,
  asked: FetchRequest,
  now: Date,
): Promise<Fetched> {
  const headers = flatten(answer.headers)
  const success = answer.statusCode >= 200 && answer.statusCode < 300
  if (!success && answer.statusCode !== 304) {
    answer.body.on('error', ignore).destroy()
    throw explainStatus(answer.statusCode, target, retryAfter(headers['retry-after'], now))
  }
  try {
    const limit = {
      maxBytes: asked.maxBytes ?? MAX_BYTES,
      truncate: asked.truncate ?? false,
    }
    const body = await readBody(answer.body, headers['content-encoding'] ?? '', limit)
    return {
      status: answer.statusCode,
      url: target.href,
      headers,
      contentType: headers['content-type'] ?? '',
      notModified: answer.statusCode === 304,
      ...body,
    }
  } catch (error) {
    throw explainFailure(error, target, asked.timeoutMs ?? TIMEOUT_MS)
  }
}

function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      String(Array.isArray(value) ? value[0] : value),
    ]),
  )
}
