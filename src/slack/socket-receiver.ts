// Socket Mode over two connections: while Slack renews one, the other takes what comes.
import { type App, type Receiver, type ReceiverEvent, SocketModeReceiver } from '@slack/bolt'
import type { Secret } from '../config.ts'
import { describeError } from '../errors.ts'
import type { Log } from '../log.ts'
import { boltLogger, withoutTokens } from './bolt-logger.ts'

type Socket = SocketModeReceiver['client']
type Deps = { log: Log; receive: (event: ReceiverEvent) => Promise<void> }
type Settings = { appToken: Secret; apiUrl: string; connections?: number }

export type SocketReceiver = Receiver & {
  /** How many connections are up. */
  connected(): number
}

const RETRY_START_MS = 60_000
const DISCONNECT_MS = 2_000
const RENEW_MS = 10_000

/**
 * Slack closes a socket every few hours and the library waits 5 to 12 s before the next one;
 * commands and buttons of that time would fail for the person.
 */
export function createSocketReceiver(deps: Deps, settings: Settings): SocketReceiver {
  const up = new Set<Socket>()
  const receivers = Array.from({ length: settings.connections ?? 2 }, () => {
    const receiver = openReceiver(deps, settings)
    guardMessages(deps.log, receiver.client, up)
    receiver.client.on('connected', () => up.add(receiver.client))
    for (const state of ['disconnected', 'reconnecting', 'close'] as const)
      receiver.client.on(state, () => up.delete(receiver.client))
    return receiver
  })
  return {
    connected: () => up.size,
    init: () => {
      // Every event goes through the ledger, which calls the app itself.
      const gate = { processEvent: deps.receive } as unknown as App
      for (const receiver of receivers) receiver.init(gate)
    },
    start: async () => {
      await Promise.all(receivers.map((receiver) => receiver.client.start()))
      for (const receiver of receivers) surviveReconnect(deps, receiver.client)
    },
    stop: async () => {
      await Promise.all(receivers.map((receiver) => disconnect(receiver.client)))
      up.clear()
    },
  }
}

function openReceiver(deps: Deps, settings: Settings): SocketModeReceiver {
  const logger = boltLogger(deps.log)
  return new SocketModeReceiver({
    appToken: settings.appToken.reveal(),
    logger,
    installerOptions: {
      // An object of its own: the socket client writes its retry policy into what it is given.
      clientOptions: {
        slackApiUrl: settings.apiUrl,
        retryConfig: { forever: true, factor: 1.3, maxTimeout: 30_000 },
      },
    },
  })
}

/**
 * Two kinds of message are held back from the library. An `events_api` envelope without an inner
 * event (`app_rate_limited`) throws inside socket-mode 3.1.0, outside any handler, and ends the
 * process: exactly this case is answered here. And when Slack renews both connections at once, the
 * second waits until the first is back.
 */
function guardMessages(log: Log, socket: Socket, up: Set<Socket>): void {
  const original = socket.listeners('ws_message')
  socket.removeAllListeners('ws_message')
  const pass = (data: unknown, isBinary: unknown) => {
    for (const listener of original) listener.call(socket, data, isBinary)
  }
  socket.on('ws_message', (data: unknown, isBinary: unknown) => {
    const envelope = isBinary ? null : readEnvelope(data)
    if (envelope?.kind === 'disconnect') {
      whenAnotherIsUp(socket, up, () => {
        up.delete(socket)
        pass(data, isBinary)
      })
    } else if (envelope?.kind === 'without-event') {
      log.warn({ type: envelope.type }, 'Slack sent an envelope without an event')
      acknowledge(socket, envelope.id)
    } else pass(data, isBinary)
  })
}

/** At once when another connection is up; else as soon as one is, or after ten seconds. */
function whenAnotherIsUp(socket: Socket, up: Set<Socket>, act: () => void): void {
  const another = () => [...up].some((one) => one !== socket)
  if (another()) {
    act()
    return
  }
  const stop = () => {
    clearInterval(looking)
    clearTimeout(limit)
  }
  const looking = setInterval(() => {
    if (!another()) return
    stop()
    act()
  }, 100).unref()
  const limit = setTimeout(() => {
    stop()
    act()
  }, RENEW_MS).unref()
}

function acknowledge(socket: Socket, id: string): void {
  const wire = socket as unknown as { send(id: string, body: object): Promise<void> }
  wire.send(id, {}).catch(() => {})
}

type Envelope = { kind: 'disconnect' } | { kind: 'without-event'; id: string; type: string }

function readEnvelope(data: unknown): Envelope | null {
  try {
    const text = typeof data === 'string' ? data : new TextDecoder().decode(data as ArrayBuffer)
    const envelope = JSON.parse(text)
    if (envelope?.type === 'disconnect') return { kind: 'disconnect' }
    if (envelope?.type !== 'events_api' || envelope.payload?.event?.type) return null
    const type = String(envelope.payload?.type ?? '')
    return { kind: 'without-event', id: String(envelope.envelope_id ?? ''), type }
  } catch {
    return null
  }
}

/**
 * A reconnect that fails for good (token revoked) rejects inside the library where nobody listens.
 * The other connection may still work, so this one says what is wrong and tries again.
 */
function surviveReconnect(deps: Deps, socket: Socket): void {
  const connect = socket.start.bind(socket)
  const survive: Socket['start'] = async () => {
    try {
      return await connect()
    } catch (error) {
      const why = withoutTokens(describeError(error))
      deps.log.error({ why }, 'a Socket Mode connection could not be renewed; trying again in 60 s')
      setTimeout(() => void survive(), RETRY_START_MS).unref()
      return { ok: false }
    }
  }
  socket.start = survive
}

/** Resolves when the socket is closed, or after two seconds: Slack may never answer. */
async function disconnect(socket: Socket): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, DISCONNECT_MS)
  })
  await Promise.race([socket.disconnect(), limit])
  clearTimeout(timer)
}
