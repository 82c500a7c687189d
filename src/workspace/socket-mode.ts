// Socket Mode: several sockets, each payload to one of them, acknowledged within three seconds.
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type RawData, type WebSocket, WebSocketServer } from 'ws'
import { isRecord } from './block-check.ts'
import { parseObject } from './http-body.ts'
import type { Ack, AppLink, PayloadType, Room } from './workspace-room.ts'
import { type Json, nextId } from './workspace-state.ts'

/** Slack allows ten sockets. https://docs.slack.dev/apis/events-api/using-socket-mode */
const MAX_SOCKETS = 10
/** The client gives a socket up after 30 s without a ping. */
const PING_MS = 10_000
/** Events that wait for an app to connect. */
const MAX_WAITING = 1000

type Waiting = { payload: Json; done(ack: Ack): void }

export type SocketMode = AppLink & {
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void
  sockets(): number
  /** Asks every client to come back on a new socket, as Slack does every few hours. */
  rotate(reason: 'refresh_requested' | 'warning' | 'link_disabled'): void
  /** Cuts every socket without a word. */
  cut(): void
  /** Sends an envelope as it is: for odd ones. */
  sendRaw(envelope: Json): void
  close(): void
}

type Sockets = {
  room: () => Room
  open: WebSocket[]
  /** By envelope id: who waits for its acknowledgement. */
  pending: Map<string, (ack: Ack) => void>
  waiting: Waiting[]
}

/** Opens the Socket Mode side of the workspace; `room` is read when it is used. */
export function createSocketMode(room: () => Room): SocketMode {
  const server = new WebSocketServer({ noServer: true })
  const sockets: Sockets = { room, open: [], pending: new Map(), waiting: [] }
  const { open, pending, waiting } = sockets
  const pinging = setInterval(() => {
    for (const socket of open) socket.ping()
  }, PING_MS)
  pinging.unref()
  return {
    connected: () => open.length > 0,
    sockets: () => open.length,
    send: (type, payload, retry) => sendToOne(sockets, type, payload, retry),
    accept(request, socket, head) {
      if (open.length < MAX_SOCKETS)
        server.handleUpgrade(request, socket, head, (client) => welcome(sockets, client))
      else socket.end('HTTP/1.1 429 Too Many Requests\r\n\r\n')
    },
    rotate(reason) {
      const message = { type: 'disconnect', reason, debug_info: { host: 'local' } }
      for (const socket of open) socket.send(JSON.stringify(message))
    },
    cut() {
      for (const socket of [...open]) socket.terminate()
    },
    sendRaw(raw) {
      nextSocket(sockets)?.send(JSON.stringify(raw))
    },
    close() {
      clearInterval(pinging)
      for (const finish of [...pending.values()]) finish({ ok: false, why: 'not-connected' })
      for (const { done } of waiting.splice(0)) done({ ok: true, payload: {} })
      for (const socket of [...open]) socket.terminate()
      server.close()
    },
  }
}

/** A new client: greeted, and given what waited for it. */
function welcome(sockets: Sockets, client: WebSocket): void {
  const { room, open, pending, waiting } = sockets
  open.push(client)
  // Every envelope that waits for its acknowledgement listens for the end of its socket.
  client.setMaxListeners(0)
  client.on('close', () => open.splice(open.indexOf(client), 1))
  client.on('error', (error) => room().log.debug({ err: error }, 'a socket failed'))
  client.on('message', (data) => receiveAck(pending, data))
  client.send(JSON.stringify(hello(room(), open.length)))
  const retry = { attempt: 1, reason: 'timeout' }
  for (const { payload, done } of waiting.splice(0))
    sendToOne(sockets, 'events_api', payload, retry).then(done)
}

/** The sockets take turns. */
function nextSocket({ open }: Sockets): WebSocket | undefined {
  const at = open.findIndex((each) => each.readyState === each.OPEN)
  const [socket] = at < 0 ? [] : open.splice(at, 1)
  if (socket) open.push(socket)
  return socket
}

/** Without a socket an event waits, and everything else has failed. */
function sendToOne(
  sockets: Sockets,
  type: PayloadType,
  payload: Json,
  retry: RetryOf,
): Promise<Ack> {
  const { waiting } = sockets
  const socket = nextSocket(sockets)
  if (socket) return sendOn(sockets, socket, type, payload, retry)
  if (type !== 'events_api' || waiting.length >= MAX_WAITING)
    return Promise.resolve({ ok: false, why: 'not-connected' })
  return new Promise((done) => waiting.push({ payload, done }))
}

function sendOn(
  { room, pending }: Sockets,
  socket: WebSocket,
  type: PayloadType,
  payload: Json,
  retry: RetryOf,
): Promise<Ack> {
  return new Promise((resolve) => {
    const id = nextId(room().state, 'env-')
    const finish = (ack: Ack) => {
      clearTimeout(timer)
      socket.off('close', lost)
      pending.delete(id)
      resolve(ack)
    }
    const lost = () => finish({ ok: false, why: 'timeout' })
    const timer = setTimeout(lost, room().ackMs)
    socket.once('close', lost)
    pending.set(id, finish)
    socket.send(JSON.stringify(envelope(id, type, payload, retry)))
  })
}

type RetryOf = { attempt: number; reason: string }

function envelope(id: string, type: PayloadType, payload: Json, retry: RetryOf): Json {
  return {
    envelope_id: id,
    type,
    payload,
    accepts_response_payload: type !== 'events_api',
    ...(type === 'events_api' ? { retry_attempt: retry.attempt, retry_reason: retry.reason } : {}),
  }
}

function hello(room: Room, connections: number): Json {
  return {
    type: 'hello',
    num_connections: connections,
    debug_info: { host: 'local', build_number: 1, approximate_connection_time: 18_060 },
    connection_info: { app_id: room.state.app.id },
  }
}

function receiveAck(pending: Map<string, (ack: Ack) => void>, data: RawData): void {
  const message = parseObject(data.toString())
  const finish = pending.get(String(message.envelope_id))
  finish?.({ ok: true, payload: isRecord(message.payload) ? message.payload : {} })
}
