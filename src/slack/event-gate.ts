// Every event of Slack passes here: written down first, taken once, counted while it is in work.
import type { ReceiverEvent } from '@slack/bolt'
import { describeError, newRef } from '../errors.ts'
import { type Log, withRequest } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import type { LedgerEvent, LifeUseCases } from './use-cases.ts'

/** How the work on an event ended; listeners find it in Bolt's context. */
export type Outcome = { error: string | null; redone: boolean }

type Deps = {
  log: Log
  useCases: Pick<LifeUseCases, 'writeEvent' | 'markEvent' | 'claimEvents'>
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
  if (!(await deps.concerns(event.body))) return acknowledge(event)
  // A failure here leaves the event unacknowledged, and Slack sends it again.
  const state = await deps.useCases.writeEvent(entry)
  if (state === 'seen') return acknowledge(event)
  await processEvent(deps, event, entry.eventId, false)
}

async function redoEvent(deps: Deps, entry: LedgerEvent): Promise<void> {
  const event: ReceiverEvent = { body: entry.payload, ack: async () => {} }
  await processEvent(deps, event, entry.eventId, true)
}

async function processEvent(
  deps: Deps,
  event: ReceiverEvent,
  eventId: string | null,
  redone: boolean,
): Promise<void> {
  const outcome: Outcome = { error: null, redone }
  await deps.process({ ...event, customProperties: { ...event.customProperties, outcome } })
  if (eventId === null) return
  const state = outcome.error === null ? 'done' : 'failed'
  try {
    await deps.useCases.markEvent({ eventId, state, error: outcome.error })
  } catch (error) {
    // The row stays open and is taken up again; the key of the answer keeps it from being said twice.
    deps.log.warn(
      { eventId, why: describeError(error) },
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
  const event = body.event as Record<string, unknown> | undefined
  const type = String(event?.type ?? '')
  if (typeof body.event_id !== 'string' || !WRITTEN_DOWN.has(type)) return null
  const isMessage = (type === 'message' || type === 'app_mention') && !event?.subtype
  // A mention arrives twice by nature, as `message` and `app_mention`, with one ts and two event ids.
  const messageKey = isMessage ? `${event?.channel}:${event?.ts}` : null
  return { eventId: body.event_id, messageKey, type, payload: body }
}
