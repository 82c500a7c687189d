// Every event of Slack passes here: written down first, taken once, counted while it is in work.
import type { ReceiverEvent } from '@slack/bolt'
import { describeError, newRef } from '../errors.ts'
import { type Log, withRequest } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import type { ClaimedEvent, LedgerEvent, LifeUseCases } from './use-cases.ts'

/** How the work on an event ended; listeners find it in Bolt's context. */
export type Outcome = {
  error: string | null
  redone: boolean
  /** Asked just before a command is answered: false when the answer is another process's to send. */
  mayAnswer: () => Promise<boolean>
}

type Deps = {
  log: Log
  useCases: Pick<LifeUseCases, 'writeEvent' | 'markEvent' | 'claimEvents' | 'settleCommand'>
  /** Most messages of a channel are none of the bot's business: they are not even written down. */
  concerns: (body: Record<string, unknown>) => Promise<boolean>
  /** Bolt's own processing. */
  process: (event: ReceiverEvent) => Promise<void>
  metrics?: Metrics
}

export type EventGate = {
  receive(event: ReceiverEvent): Promise<void>
  /** Takes up events of a process that died over them; returns how many. */
  redo(limit: number): Promise<number>
  /** Takes nothing new, and waits for what is in work, at most so long; returns what was left. */
  drain(limitMs: number): Promise<number>
}

const WRITTEN_DOWN = new Set([
  'message',
  'app_mention',
  'member_joined_channel',
  'member_left_channel',
  'channel_left',
  'group_left',
  'channel_archive',
])

/** Slack's deprecated token and people's names are not kept; the trigger has run out before a second try. */
const OF_COMMAND = [
  'command',
  'text',
  'user_id',
  'channel_id',
  'team_id',
  'enterprise_id',
  'is_enterprise_install',
  'response_url',
]

/** Bolt acknowledges an event before its listeners run: what is not written down by then can be lost. */
export function createEventGate(deps: Deps): EventGate {
  const inWork = new Set<Promise<void>>()
  let closed = false
  const track = async (work: Promise<void>) => {
    inWork.add(work)
    try {
      await work
    } finally {
      inWork.delete(work)
    }
  }
  return {
    receive: async (event) => {
      // Not acknowledged: Slack sends it again, or to another instance.
      if (closed) return
      await withRequest(newRef(), () => track(take(deps, measured(deps, event))))
    },
    redo: async (limit) => {
      if (closed) return 0
      const events = await deps.useCases.claimEvents({ limit })
      for (const event of events) await withRequest(newRef(), () => track(redoEvent(deps, event)))
      return events.length
    },
    drain: async (limitMs) => {
      closed = true
      let timer: NodeJS.Timeout | undefined
      const limit = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, limitMs)
      })
      await Promise.race([Promise.allSettled([...inWork]), limit])
      clearTimeout(timer)
      return inWork.size
    },
  }
}

async function take(deps: Deps, event: ReceiverEvent): Promise<void> {
  const entry = ledgerEntry(event.body)
  if (!entry) return processEvent(deps, event, null, false)
  if (entry.type === 'command') return takeCommand(deps, event, entry)
  if (!(await deps.concerns(event.body))) return acknowledge(event)
  // A failure here leaves the event unacknowledged, and Slack sends it again.
  const state = await deps.useCases.writeEvent(entry)
  if (state === 'seen') return acknowledge(event)
  await processEvent(deps, event, { ...entry, attempt: 1 }, false)
}

/** Slack sends a command once and waits 3 s: it is acknowledged while it is being written down. */
async function takeCommand(deps: Deps, event: ReceiverEvent, entry: LedgerEvent): Promise<void> {
  const [, state] = await Promise.all([acknowledge(event), writeCommand(deps, entry)])
  if (state === 'seen') return
  const acknowledged = { ...event, ack: async () => {} }
  await processEvent(deps, acknowledged, state === 'new' ? { ...entry, attempt: 1 } : null, false)
}

/** A base that is away must not keep a command from being tried: what goes wrong then is told. */
async function writeCommand(deps: Deps, entry: LedgerEvent): Promise<'new' | 'seen' | 'unwritten'> {
  try {
    return await deps.useCases.writeEvent(entry)
  } catch (error) {
    deps.log.warn({ why: describeError(error) }, 'a command was not written down')
    return 'unwritten'
  }
}

async function redoEvent(deps: Deps, entry: ClaimedEvent): Promise<void> {
  const event: ReceiverEvent = { body: entry.payload, ack: async () => {} }
  await processEvent(deps, event, entry, true)
}

async function processEvent(
  deps: Deps,
  event: ReceiverEvent,
  entry: ClaimedEvent | null,
  redone: boolean,
): Promise<void> {
  const mayAnswer = answerOnce(deps, entry)
  const outcome: Outcome = { error: null, redone, mayAnswer }
  await deps.process({ ...event, customProperties: { ...event.customProperties, outcome } })
  if (entry?.type === 'command') await mayAnswer()
  else if (entry) await markEnd(deps, entry, outcome.error)
}

/** Takes a command off the list, once; what no longer stands there is being answered by another process. */
function answerOnce(deps: Deps, entry: ClaimedEvent | null): Outcome['mayAnswer'] {
  let settled: Promise<boolean> | null = null
  const settle = async () => {
    if (entry?.type !== 'command') return true
    try {
      return await deps.useCases.settleCommand(entry)
    } catch (error) {
      // It still stands there, and is answered when it is taken up again.
      const { eventId } = entry
      deps.log.warn({ eventId, why: describeError(error) }, 'a command was left for another try')
      return false
    }
  }
  return () => (settled ??= settle())
}

async function markEnd(deps: Deps, { eventId }: LedgerEvent, error: string | null): Promise<void> {
  const state = error === null ? 'done' : 'failed'
  try {
    await deps.useCases.markEvent({ eventId, state, error })
  } catch (cause) {
    // The row stays open and is taken up again; the key of the answer keeps it from being said twice.
    deps.log.warn(
      { eventId, why: describeError(cause) },
      'the end of an event was not written down',
    )
  }
}

/** The event, whose acknowledgement is timed from now. */
function measured({ metrics }: Deps, event: ReceiverEvent): ReceiverEvent {
  if (!metrics) return event
  const stop = metrics.acknowledgeSeconds.startTimer({ type: payloadType(event.body) })
  const ack: ReceiverEvent['ack'] = async (response) => {
    await event.ack(response)
    stop()
  }
  return { ...event, ack }
}

function payloadType(body: Record<string, unknown>): string {
  if (body.command !== undefined) return 'command'
  return body.event === undefined ? 'interaction' : 'event'
}

async function acknowledge(event: ReceiverEvent): Promise<void> {
  await event.ack()
}

/** What of a payload is written down; null for what can safely be lost (a Home tab that was opened). */
export function ledgerEntry(body: Record<string, unknown>): LedgerEvent | null {
  if (typeof body.command === 'string') return commandEntry(body)
  const event = body.event as Record<string, unknown> | undefined
  const type = String(event?.type ?? '')
  if (typeof body.event_id !== 'string' || !WRITTEN_DOWN.has(type)) return null
  const isMessage = (type === 'message' || type === 'app_mention') && !event?.subtype
  // A mention arrives twice by nature, as `message` and `app_mention`, with one ts and two event ids.
  const messageKey = isMessage ? `${event?.channel}:${event?.ts}` : null
  return { eventId: body.event_id, messageKey, type, payload: body }
}

function commandEntry(body: Record<string, unknown>): LedgerEvent {
  const payload = Object.fromEntries(
    OF_COMMAND.flatMap((field) => (field in body ? [[field, body[field]]] : [])),
  )
  const eventId = `command:${String(body.trigger_id ?? newRef())}`
  return { eventId, messageKey: null, type: 'command', payload }
}
