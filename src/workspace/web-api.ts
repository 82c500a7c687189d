// The Web API over HTTP: token, scopes, rate, faults, then the method.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { describeError } from '../errors.ts'
import { readArguments } from './http-body.ts'
import { METHOD_LIMITS, scopesFor, takeToken } from './method-limits.ts'
import { AGENT_METHODS } from './web-api-agent.ts'
import { ApiError, type ApiMethod, text } from './web-api-call.ts'
import { CHAT_METHODS } from './web-api-chat.ts'
import { CONVERSATION_METHODS } from './web-api-conversations.ts'
import { FILE_METHODS } from './web-api-files.ts'
import { STREAM_METHODS } from './web-api-stream.ts'
import { VIEW_METHODS } from './web-api-views.ts'
import { type Fault, type Room, runLater } from './workspace-room.ts'
import { type Json, nextId } from './workspace-state.ts'

const METHODS: Record<string, ApiMethod> = {
  ...CHAT_METHODS,
  ...STREAM_METHODS,
  ...CONVERSATION_METHODS,
  ...VIEW_METHODS,
  ...FILE_METHODS,
  ...AGENT_METHODS,
  'apps.connections.open': (room) => ({
    url: `${room.url.replace('http', 'ws')}/link?ticket=${nextId(room.state, 'ticket')}`,
  }),
}

type Reply = { status: number; headers: Record<string, string>; body: Json }

/** Answers one call of `/api/<method>`. */
export async function answerApiCall(
  room: Room,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', room.url)
  const method = url.pathname.slice('/api/'.length)
  const args = await readArguments(request, url)
  const fault = takeFault(room.faults, method)
  if (fault?.kind === 'server-error') {
    response.writeHead(500, { 'content-type': 'text/plain' }).end('internal error')
    return
  }
  if (fault?.kind === 'late') {
    runLater(room, fault.delayMs ?? 1000, () =>
      callMethod(room, method, args, tokenOf(request, args)),
    )
    request.socket.destroy()
    return
  }
  const reply = fault ? faultReply(fault) : null
  const result = reply ?? callMethod(room, method, args, tokenOf(request, args))
  if (fault?.kind === 'drop-response') {
    request.socket.destroy()
    return
  }
  const send = () => {
    response.writeHead(result.status, {
      'content-type': 'application/json; charset=utf-8',
      'x-oauth-scopes': room.scopes.join(','),
      'x-slack-req-id': nextId(room.state, 'req'),
      ...result.headers,
    })
    response.end(JSON.stringify(result.body))
  }
  if (fault?.kind === 'slow') runLater(room, fault.delayMs ?? 1000, send)
  else send()
}

/** The first fault that is meant for this method and not used up. */
function takeFault(faults: Fault[], method: string): Fault | null {
  const fault = faults.find((each) => each.method === method || each.method === '*')
  if (!fault) return null
  fault.times -= 1
  if (fault.times <= 0) faults.splice(faults.indexOf(fault), 1)
  return fault
}

function faultReply(fault: Fault): Reply | null {
  if (fault.kind === 'ratelimited') return rateLimited(fault.retryAfterS ?? 1)
  if (fault.kind === 'error') return failure(fault.error ?? 'internal_error')
  return null
}

function callMethod(room: Room, method: string, args: Json, token: string): Reply {
  try {
    checkToken(room, method, token)
    const run = METHODS[method]
    if (!run) throw new ApiError('unknown_method', { req_method: method })
    checkScopes(room, method, args)
    const waitS = room.rateLimits ? waitFor(room, method, args) : 0
    if (waitS > 0) return rateLimited(waitS)
    return { status: 200, headers: {}, body: { ok: true, ...run(room, args) } }
  } catch (error) {
    if (error instanceof ApiError) return failure(error.code, error.more)
    room.log.error({ err: error }, `the local workspace failed at ${method}`)
    return failure('internal_error', { detail: describeError(error) })
  }
}

function checkToken(room: Room, method: string, token: string): void {
  if (token === '') throw new ApiError('not_authed')
  if (token !== room.botToken && token !== room.appToken) throw new ApiError('invalid_auth')
  const forApp = method === 'apps.connections.open'
  if (forApp !== (token === room.appToken) && method !== 'auth.test')
    throw new ApiError('not_allowed_token_type')
}

function checkScopes(room: Room, method: string, args: Json): void {
  const needed = scopesFor(method, args)
  if (needed.length === 0 || needed.some((each) => room.scopes.includes(each))) return
  throw new ApiError('missing_scope', {
    needed: needed.join(','),
    provided: room.scopes.join(','),
  })
}

function waitFor(room: Room, method: string, args: Json): number {
  const rate = METHOD_LIMITS[method]?.rate
  if (!rate) return 0
  const key = rate.perChannel ? `${method}:${text(args, 'channel')}` : method
  const { bucket, waitS } = takeToken(rate, room.buckets.get(key), room.elapsedMs())
  room.buckets.set(key, bucket)
  return waitS
}

function tokenOf(request: IncomingMessage, args: Json): string {
  const header = request.headers.authorization ?? ''
  return header.startsWith('Bearer ') ? header.slice('Bearer '.length) : text(args, 'token')
}

function rateLimited(waitS: number): Reply {
  return {
    status: 429,
    headers: { 'retry-after': String(waitS) },
    body: { ok: false, error: 'ratelimited' },
  }
}

function failure(error: string, more: Json = {}): Reply {
  return { status: 200, headers: {}, body: { ok: false, error, ...more } }
}
