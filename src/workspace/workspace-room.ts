// What every part of the local workspace works with: the state, the clock, and the two ways out.
import type { Log } from '../log.ts'
import {
  findChannel,
  type Json,
  nextId,
  type Prompts,
  type StoredMessage,
  type ThreadStatus,
  type View,
  type WorkspaceState,
} from './workspace-state.ts'

/** How the app answered a payload, or why it did not. */
export type Ack = { ok: true; payload: Json } | { ok: false; why: 'not-connected' | 'timeout' }

export type PayloadType = 'events_api' | 'slash_commands' | 'interactive'

/** A way to the app: Socket Mode or a Request URL. */
export type AppLink = {
  connected(): boolean
  send(type: PayloadType, payload: Json, retry: { attempt: number; reason: string }): Promise<Ack>
}

/** A mistake of the network or of Slack, played on purpose. */
export type Fault = {
  /** Web API method, or `*`. */
  method: string
  /** `late`: nobody gets an answer, and the call takes effect only after the delay. */
  kind: 'drop-response' | 'late' | 'ratelimited' | 'server-error' | 'slow' | 'error'
  /** How many calls it hits. */
  times: number
  retryAfterS?: number
  delayMs?: number
  error?: string
}

/** What pages are told; `to` is the only person who may see it, null for everybody. */
export type Change = { to: string | null } & (
  | { kind: 'message'; message: StoredMessage }
  | { kind: 'removed'; channel: string; ts: string }
  | { kind: 'home'; view: View | null }
  | { kind: 'modals'; views: View[] }
  | { kind: 'status'; channel: string; thread: string; status: ThreadStatus | null }
  | { kind: 'prompts'; channel: string; thread: string; prompts: Prompts | null }
  | { kind: 'channel'; channel: string }
  | { kind: 'reload' }
)

export type ResponseUrl = {
  channel: string
  threadTs: string | null
  person: string
  /** The message that was clicked. */
  messageTs: string | null
  uses: number
  madeAtMs: number
}

export type Room = {
  log: Log
  now(): Date
  /** Milliseconds of real time, for limits and deadlines; never for dates. */
  elapsedMs(): number
  state: WorkspaceState
  /** Where the server listens, without a slash at the end. */
  url: string
  botToken: string
  appToken: string
  scopes: readonly string[]
  /** Event types the manifest subscribes to; null for all. */
  events: readonly string[] | null
  /** Commands whose text is sent with people, channels and links marked. */
  escapedCommands: readonly string[]
  ackMs: number
  rateLimits: boolean
  link: AppLink
  triggers: Map<string, { person: string; madeAtMs: number; used: boolean }>
  responseUrls: Map<string, ResponseUrl>
  buckets: Map<string, { tokens: number; atMs: number }>
  faults: Fault[]
  timers: Set<NodeJS.Timeout>
  publish(change: Change): void
}

/** Tells pages that a message is new or changed. */
export function publishMessage(room: Room, message: StoredMessage): void {
  room.publish({
    kind: 'message',
    to: message.visibleTo ?? onlyReader(room, message.channel),
    message,
  })
}

/** The person a direct message belongs to; null for a channel that everybody reads. */
export function onlyReader(room: Room, channel: string): string | null {
  const found = findChannel(room.state, channel)
  if (found?.kind !== 'im') return null
  return found.members.find((id) => id !== room.state.app.userId) ?? null
}

/** A trigger for one modal, good for three seconds. */
export function makeTrigger(room: Room, person: string): string {
  const id = `${nextId(room.state, 'trig')}.local`
  room.triggers.set(id, { person, madeAtMs: room.elapsedMs(), used: false })
  return id
}

/** An address that the app may answer to five times within half an hour. */
export function makeResponseUrl(
  room: Room,
  target: Omit<ResponseUrl, 'uses' | 'madeAtMs'>,
): string {
  const id = nextId(room.state, 'resp')
  room.responseUrls.set(id, { ...target, uses: 0, madeAtMs: room.elapsedMs() })
  return `${room.url}/response/${id}`
}

/** Runs something later; `close` forgets what has not run. */
export function runLater(room: Room, delayMs: number, run: () => void): void {
  const timer = setTimeout(() => {
    room.timers.delete(timer)
    run()
  }, delayMs)
  timer.unref()
  room.timers.add(timer)
}
