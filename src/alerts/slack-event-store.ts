// What Slack sends, written down before it is acted on: a crash loses none, a redelivery repeats none.
import { and, asc, eq, gte, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import { type Db, KEPT } from '../db/database.ts'
import { slackEvents } from '../db/schema.ts'

export type SlackEvent = {
  eventId: string
  /** `channel:ts` of a message: a mention arrives as two events with one message. */
  messageKey: string | null
  /** Slack's type of an event, or `command`, `click`, `form`. */
  type: string
  payload: Record<string, unknown>
}

/** Far above the time that a listener takes; by the database's clock. */
const LEASE_MS = 60_000
const MAX_ATTEMPTS = 3
/** So long a response address lives. https://docs.slack.dev/interactivity/handling-user-interaction */
const ANSWERABLE_MS = 30 * 60_000
/** What was clicked or sent so long ago is not what its person expects any more. */
const EXPECTED_MS = 24 * 3_600_000

const leaseEnd = sql`clock_timestamp() + ${`${LEASE_MS} milliseconds`}::interval`

/** Writes an event down under a lease of the caller, who is to act on it when it is `new`. */
export async function writeEvent(
  deps: { db: Db; now: () => Date },
  event: SlackEvent,
): Promise<'new' | 'seen'> {
  const { eventId, messageKey, type, payload } = event
  const written = await deps.db
    .insert(slackEvents)
    .values({
      eventId,
      messageKey,
      type,
      payload,
      attempts: 1,
      receivedAt: deps.now(),
      leaseUntil: sql`${leaseEnd} ${KEPT}`,
    })
    .onConflictDoNothing()
    .returning({ eventId: slackEvents.eventId })
  return written.length > 0 ? 'new' : 'seen'
}

/** Writes how acting on an event ended. */
export async function markEvent(
  db: Db,
  input: { eventId: string; state: 'done' | 'failed'; error: string | null },
): Promise<void> {
  const { eventId, state, error } = input
  await db
    .update(slackEvents)
    .set({ state, error, leaseUntil: null })
    .where(sql`${slackEvents.eventId} = ${eventId} ${KEPT}`)
}

/**
 * Takes a command, a click or a form off the list, after all that it does and just before it is
 * answered: the row can hold an address at which anybody could speak as the bot, and Slack does not
 * say later whether an answer has arrived. False when another process has taken it over since this
 * `attempt`.
 */
export async function settleEvent(
  db: Db,
  input: { eventId: string; attempt: number },
): Promise<boolean> {
  const settled = await db
    .delete(slackEvents)
    .where(
      and(
        eq(slackEvents.eventId, input.eventId),
        sql`${slackEvents.attempts} = ${input.attempt} ${KEPT}`,
      ),
    )
    .returning({ eventId: slackEvents.eventId })
  return settled.length > 0
}

/** Claims what a process left that died before it marked or settled it, oldest first. */
export async function claimEvents(
  deps: { db: Db; now: () => Date },
  input: { limit: number },
): Promise<(SlackEvent & { attempt: number })[]> {
  const since = (ms: number) => new Date(deps.now().getTime() - ms)
  return deps.db.transaction(async (tx) => {
    const leftOver = and(
      eq(slackEvents.state, 'new'),
      or(isNull(slackEvents.leaseUntil), sql`${slackEvents.leaseUntil} <= clock_timestamp()`),
    )
    const tooOld = (type: string, ms: number) =>
      and(eq(slackEvents.type, type), lt(slackEvents.receivedAt, since(ms)))
    const given = and(
      inArray(slackEvents.type, ['command', 'click', 'form']),
      or(
        gte(slackEvents.attempts, MAX_ATTEMPTS),
        tooOld('command', ANSWERABLE_MS),
        lt(slackEvents.receivedAt, since(EXPECTED_MS)),
      ),
    )
    await tx.delete(slackEvents).where(and(leftOver, given))
    // An event that kills each process that acts on it must not kill the next one for ever.
    await tx
      .update(slackEvents)
      .set({ state: 'failed', error: `the process died ${MAX_ATTEMPTS} times on this event` })
      .where(and(leftOver, gte(slackEvents.attempts, MAX_ATTEMPTS)))
    const events = await tx
      .select({
        eventId: slackEvents.eventId,
        messageKey: slackEvents.messageKey,
        type: slackEvents.type,
        payload: slackEvents.payload,
        attempt: sql<number>`${slackEvents.attempts} + 1`,
      })
      .from(slackEvents)
      .where(leftOver)
      .orderBy(asc(slackEvents.receivedAt))
      .limit(input.limit)
      .for('update', { skipLocked: true })
    if (events.length === 0) return []
    const ids = events.map((event) => event.eventId)
    await tx
      .update(slackEvents)
      .set({ leaseUntil: leaseEnd, attempts: sql`${slackEvents.attempts} + 1` })
      .where(inArray(slackEvents.eventId, ids))
    return events
  })
}
