// Which part of the local workspace answers which request.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { AppError } from '../errors.ts'
import { parseObject, readBody, readUpload } from './http-body.ts'
import { answerAct } from './page-acts.ts'
import type { PageFeed } from './page-feed.ts'
import { sendPageFile, sendSharedFile } from './page-server.ts'
import { answerResponseUrl } from './response-url.ts'
import { answerApiCall } from './web-api.ts'
import { ApiError } from './web-api-call.ts'
import { receiveUpload } from './web-api-files.ts'
import type { Room } from './workspace-room.ts'
import { findPerson } from './workspace-state.ts'

/** A route that another part of the program mounts. */
export type Route = {
  method: string
  /** Takes this path and all below it. */
  path: string
  handle(request: IncomingMessage, response: ServerResponse): void | Promise<void>
}

/** Answers one request; what goes wrong is a status and a sentence, never a crash. */
export function answerRequest(
  room: Room,
  feed: PageFeed,
  routes: readonly Route[],
  request: IncomingMessage,
  response: ServerResponse,
): void {
  route(room, feed, routes, request, response).catch((error: unknown) => {
    room.log.warn({ err: error, path: request.url }, 'the local workspace could not answer')
    const status = error instanceof AppError && error.code === 'body-too-large' ? 413 : 500
    if (!response.headersSent) response.writeHead(status, { 'content-type': 'text/plain' })
    response.end('This request could not be answered.')
  })
}

async function route(
  room: Room,
  feed: PageFeed,
  routes: readonly Route[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', room.url)
  const path = url.pathname
  const mounted = routes.find((each) => each.method === request.method && fits(path, each.path))
  if (mounted) return mounted.handle(request, response)
  if (path.startsWith('/api/')) return answerApiCall(room, request, response)
  if (path.startsWith('/response/')) return takeResponse(room, path, request, response)
  if (path.startsWith('/upload/')) return takeUpload(room, path, request, response)
  if (!ownPage(room, request)) {
    plain(response, 403, 'Open the local workspace by its own address.')
    return
  }
  if (path === '/local/act' && request.method === 'POST') return answerAct(room, request, response)
  if (path === '/local/feed') {
    const person = findPerson(room.state, url.searchParams.get('person') ?? '')
    if (person && !person.bot) return feed.add(person.id, response)
  } else if (path.startsWith('/files/') && sendSharedFile(room, url, response)) return
  else if (await sendPageFile(path, response)) return
  plain(response, 404, 'There is nothing here.')
}

function fits(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`)
}

/**
 * Another site's page may not act here: not by its own origin, and not by a name of its own
 * that it points to this machine.
 */
function ownPage(room: Room, request: IncomingMessage): boolean {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '')
  const { origin } = request.headers
  if (origin !== undefined && origin !== `http://${request.headers.host}`) return false
  const here = new URL(room.url).hostname
  return here !== '127.0.0.1' || !/[a-z]/i.test(host) || host === 'localhost'
}

async function takeResponse(
  room: Room,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = parseObject((await readBody(request)).toString())
  try {
    answerResponseUrl(room, path.slice('/response/'.length), body)
    plain(response, 200, 'ok')
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const status = error.code.endsWith('_url') ? 404 : 400
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ ok: false, error: error.code, ...error.more }))
  }
}

async function takeUpload(
  room: Room,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const bytes = await readUpload(request)
  const taken = receiveUpload(room, path.slice('/upload/'.length), bytes)
  plain(response, taken ? 200 : 404, taken ? `OK - ${bytes.length}` : 'unknown file')
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text)
}

/** Socket Mode clients come to `/link`. */
export function wantsSocket(request: IncomingMessage): boolean {
  return (request.url ?? '').startsWith('/link?ticket=')
}
