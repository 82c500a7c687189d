// The operator's and the buttons' look at the outbox: list, find, and try again by hand.
import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { type OutboxKind, type OutboxState, outbox } from '../db/schema.ts'
import { AppError } from '../errors.ts'
import type { OutboxContent } from './content.ts'
import type { OutboxDeps } from './outbox-store.ts'

/** A message of the outbox as `kt outbox list` and Slack's buttons see it. */
export type OutboxMessage = {
  id: number
  key: string
  channel: string
  kind: OutboxKind
  state: OutboxState
  content: OutboxContent
  storyId: number | null
  developmentId: number | null
  attempts: number
  /** Why it waits, or why it was given up. */
  why: string | null
  nextAt: Date
  ts: string | null
  threadTs: string | null
  permalink: string | null
  createdAt: Date
  sentAt: Date | null
}

const SHOWN = {
  id: outbox.id,
  key: outbox.key,
  channel: outbox.channel,
  kind: outbox.kind,
  state: outbox.state,
  content: outbox.content,
  storyId: outbox.storyId,
  developmentId: outbox.developmentId,
  attempts: outbox.attempts,
  why: outbox.why,
  nextAt: outbox.nextAt,
  ts: outbox.ts,
  threadTs: outbox.threadTs,
  permalink: outbox.permalink,
  createdAt: outbox.createdAt,
  sentAt: outbox.sentAt,
}

/** The newest messages, of all states or of some; those of one channel only when it is given. */
export async function listOutbox(
  db: Db,
  input: { states?: OutboxState[]; channel?: string; limit: number },
): Promise<OutboxMessage[]> {
  const rows = await db
    .select(SHOWN)
    .from(outbox)
    .where(
      and(
        input.states ? inArray(outbox.state, input.states) : undefined,
        input.channel ? eq(outbox.channel, input.channel) : undefined,
      ),
    )
    .orderBy(desc(outbox.id))
    .limit(input.limit)
  return rows.map(toMessage)
}

/** One message by its id; null when there is none. */
export async function findMessage(db: Db, id: number): Promise<OutboxMessage | null> {
  const [row] = await db.select(SHOWN).from(outbox).where(eq(outbox.id, id))
  return row ? toMessage(row) : null
}

/**
 * Tries a message again now: one that was given up, or one that waits.
 * @throws AppError `outbox-unknown`, or `outbox-settled` when it was posted or replaced
 */
export async function retryMessage(deps: OutboxDeps, input: { id: number }): Promise<void> {
  const [row] = await deps.db
    .update(outbox)
    .set({ state: 'pending', attempts: 0, nextAt: deps.now() })
    .where(and(eq(outbox.id, input.id), inArray(outbox.state, ['pending', 'never'])))
    .returning({ id: outbox.id })
  if (row) return
  const message = await findMessage(deps.db, input.id)
  if (!message)
    throw new AppError(
      'outbox-unknown',
      `There is no message ${input.id} in the outbox. List them with: npm run kt -- outbox list`,
    )
  throw new AppError(
    'outbox-settled',
    `Message ${input.id} was ${message.state === 'sent' ? 'posted' : 'replaced by a newer edit'}: there is nothing to try again.`,
  )
}

function toMessage(row: Omit<OutboxMessage, 'content'> & { content: unknown }): OutboxMessage {
  return { ...row, content: row.content as OutboxContent }
}
