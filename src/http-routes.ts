// What the bot answers over HTTP besides Slack: health, readiness, metrics, and the signed push.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { saveArticles } from './articles/article-store.ts'
import type { Secret } from './config.ts'
import type { Db } from './db/database.ts'
import { measureBase } from './db/measure-base.ts'
import { AppError, describeError, newRef } from './errors.ts'
import { currentRequest, type Log, withRequest } from './log.ts'
import { type Metrics, setGauges } from './metrics.ts'
import { checkPush, limitPushes, MAX_PUSH, readPush } from './sources/push.ts'
import { lastSuccessfulPoll } from './sources/source-store.ts'
import { readRequest } from './request-body.ts'

export type HttpDeps = {
  db: Db
  /** The real clock: signatures go by it. */
  clock: () => Date
  now: () => Date
  log: Log
  metrics: Metrics
  zone: string
  ingestSecret: Secret | null
  /** Called when a push brought articles. */
  nudge: () => void
  /** Socket Mode connections that are up; null in HTTP mode, where there are none. */
  slackConnections: () => number | null
}

export type HttpRoute = {
  method: string
  path: string
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
}

/** `/healthz`, `/readyz`, `/metrics` and `/ingest`. Each answer bears the id that its log lines bear. */
export function httpRoutes(deps: HttpDeps): HttpRoute[] {
  const waitFor = limitPushes()
  const route = (method: string, path: string, handle: HttpRoute['handle']): HttpRoute => ({
    method,
    path,
    handle: (request, response) => {
      const ref = requestId(request)
      response.setHeader('x-request-id', ref)
      return withRequest(ref, () => handle(request, response))
    },
  })
  return [
    route('GET', '/healthz', async (_request, response) => answer(response, 200, { ok: true })),
    route('GET', '/readyz', (_request, response) => ready(deps, response)),
    route('GET', '/metrics', (_request, response) => showMetrics(deps, response)),
    route('POST', '/ingest', (request, response) => ingest(deps, waitFor, request, response)),
  ]
}

/** The caller's own id where it is a plain one: a proxy's log and ours then speak of the same request. */
function requestId(request: IncomingMessage): string {
  const given = headerOf(request, 'x-request-id') ?? ''
  return /^[\w.-]{1,64}$/.test(given) ? given : newRef()
}

/** Counters are this process's own; gauges show the base that all replicas share. */
async function showMetrics(deps: HttpDeps, response: ServerResponse): Promise<void> {
  const { metrics, log } = deps
  try {
    const now = deps.now()
    setGauges(metrics, await measureBase(deps.db, now), now)
  } catch (error) {
    // The counters of a process whose database is away are what one wants to see.
    log.warn({ err: error }, 'metrics without the state of the base')
  }
  metrics.slackConnections.set(deps.slackConnections() ?? 0)
  response.writeHead(200, { 'content-type': metrics.registry.contentType })
  response.end(await metrics.registry.metrics())
}

/** A source that fails is no fault of this process: it is shown, and does not make it unready. */
async function ready(deps: HttpDeps, response: ServerResponse): Promise<void> {
  const poll = await lastSuccessfulPoll(deps.db).then(
    (at) => ({ database: 'ok', lastPoll: at?.toISOString() ?? 'no source has been read yet' }),
    (error) => ({ database: describeError(error), lastPoll: 'unknown' }),
  )
  const slack = deps.slackConnections() === 0 ? 'no connection to Slack: see the log' : 'ok'
  answer(response, poll.database === 'ok' && slack === 'ok' ? 200 : 503, { ...poll, slack })
}

async function ingest(
  deps: HttpDeps,
  waitFor: (now: Date) => number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { ingestSecret } = deps
  if (!ingestSecret)
    return answer(response, 404, { error: 'Pushing is off: set INGEST_SECRET to turn it on.' })
  const waitS = waitFor(deps.clock())
  if (waitS > 0) {
    deps.metrics.pushes.inc({ outcome: 'refused' })
    response.setHeader('retry-after', String(waitS))
    return answer(response, 429, {
      error: `Too many pushes: send the next in ${waitS} s, with more articles in each.`,
    })
  }
  try {
    const body = await readRequest(request, MAX_PUSH)
    if (!body) throw new AppError('push-large', 'The push is larger than 1 MB: send it in parts.')
    const verdict = checkPush(
      ingestSecret.reveal(),
      {
        timestamp: headerOf(request, 'x-kt-timestamp'),
        signature: headerOf(request, 'x-kt-signature'),
        body,
      },
      deps.clock(),
    )
    if (!verdict.ok) {
      deps.metrics.pushes.inc({ outcome: 'refused' })
      return answer(response, verdict.status, { error: verdict.reason })
    }
    const content = readPush(body, deps)
    if (!content.ok) return answer(response, content.status, { error: content.reason })
    const { articles, problems } = content
    const saved = await saveArticles(deps, articles)
    deps.metrics.pushes.inc({ outcome: 'taken' })
    for (const one of saved) deps.metrics.articles.inc({ outcome: one.outcome })
    deps.nudge()
    answer(response, 202, { articles: saved.length, problems })
  } catch (error) {
    const known = error instanceof AppError
    if (!known) deps.log.error({ err: error }, 'push not taken')
    deps.metrics.pushes.inc({ outcome: known ? 'refused' : 'failed' })
    answer(response, known ? (error.code === 'push-large' ? 413 : 400) : 500, {
      error: known
        ? error.message
        : `Something went wrong on our side (ref ${currentRequest()}): send it again.`,
    })
  }
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return Array.isArray(value) ? value[0] : value
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
  response.end(`${JSON.stringify(body)}\n`)
}
