// Every event of Slack passes here: written down first, taken once, counted while it is in work.
import type { ReceiverEvent } from '@slack/bolt'
import { describeError, newRef } from '../errors.ts'
import { type Log, withRequest } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import { goesWhenDone, ledgerEntry } from './ledger-entry.ts'
import type { ClaimedEvent, LedgerEvent, LifeUseCases } from './use-cases.ts'

/** How the work on an event ended; listeners find it in Bolt's context. */
export type Outcome = {
  /** Names what came in, the same when it is taken up again; null for what can be lost. */
  id: string | null
  error: string | null
  redone: boolean
  /** Writes a form down, before it is acknowledged and then acted on. */
  keep: () => Promise<void>
  /** Asked just before the answer to a person: false when that is another process's to send. */
  mayAnswer: () => Promise<boolean>
}

type Deps = {
  log: Log
  useCases: Pick<LifeUseCases, 'writeEvent' | 'markEvent' | 'claimEvents' | 'settleEvent'>
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
  const written = ledgerEntry(event.body)
  if (!written) return processEvent(deps, event, null)
  const entry = { ...written, attempt: 1 }
  // A form that is refused at its fields is sent again: its listener says when it is to be kept.
  if (entry.type === 'form') return processEvent(deps, event, entry, { written: false })
  if (goesWhenDone(entry)) return takeAsked(deps, event, entry)
  if (!(await deps.concerns(event.body))) return acknowledge(event)
  // A failure here leaves the event unacknowledged, and Slack sends it again.
  const state = await deps.useCases.writeEvent(written)
  if (state === 'seen') return acknowledge(event)
  await processEvent(deps, event, entry)
}

/** Slack sends a command or a click once and waits 3 s: it is acknowledged while it is being written down. */
async function takeAsked(deps: Deps, event: ReceiverEvent, entry: ClaimedEvent): Promise<void> {
  const [, state] = await Promise.all([acknowledge(event), writeAsked(deps, entry)])
  if (state === 'seen') return
  const acknowledged = { ...event, ack: async () => {} }
  await processEvent(deps, acknowledged, entry, { written: state === 'new' })
}

/** A base that is away must not keep it from being tried: what goes wrong then is told. */
async function writeAsked(
  deps: Deps,
  { attempt: _, ...entry }: ClaimedEvent,
): Promise<'new' | 'seen' | 'unwritten'> {
  try {
    return await deps.useCases.writeEvent(entry)
  } catch (error) {
    deps.log.warn({ type: entry.type, why: describeError(error) }, 'it was not written down')
    return 'unwritten'
  }
}

async function redoEvent(deps: Deps, entry: ClaimedEvent): Promise<void> {
  const event: ReceiverEvent = { body: entry.payload, ack: async () => {} }
  await processEvent(deps, event, entry, { redone: true })
}

async function processEvent(
  deps: Deps,
  event: ReceiverEvent,
  entry: ClaimedEvent | null,
  how: { redone?: boolean; written?: boolean } = {},
): Promise<void> {
  const { redone = false } = how
  let { written = true } = how
  const settle = answerOnce(deps, entry)
  const outcome: Outcome = {
    id: entry?.eventId ?? null,
    error: null,
    redone,
    keep: async () => {
      if (entry && !written) written = (await writeAsked(deps, entry)) === 'new'
    },
    mayAnswer: async () => (written ? settle() : true),
  }
  await deps.process({ ...event, customProperties: { ...event.customProperties, outcome } })
  if (!entry) return
  if (goesWhenDone(entry)) await outcome.mayAnswer()
  else await markEnd(deps, entry, outcome.error)
}

/** Takes it off the list, once; what no longer stands there is being answered by another process. */
function answerOnce(deps: Deps, entry: ClaimedEvent | null): () => Promise<boolean> {
  let settled: Promise<boolean> | null = null
  const settle = async () => {
    if (!entry || !goesWhenDone(entry)) return true
    try {
      return await deps.useCases.settleEvent(entry)
    } catch (error) {
      // It still stands there, and is answered when it is taken up again.
      const { eventId } = entry
      deps.log.warn({ eventId, why: describeError(error) }, 'it was left for another try')
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
