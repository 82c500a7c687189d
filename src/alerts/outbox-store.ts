// The outbox in the database: add a message, and write what became of it.
import { and, eq, isNull, lt } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { outbox, outboxLanes } from '../db/schema.ts'
import { AppError } from '../errors.ts'
import type { OutboxContent } from './content.ts'
import type { Settled } from './outbox.ts'
import type { ClaimedMessage } from './outbox-claim-store.ts'

export type OutboxDeps = { db: Db; now: () => Date }

export type NewMessage = {
  /** The same key is the same message: a second one is not added. */
  key: string
  channel: string
  content: OutboxContent
  storyId?: number | null
  developmentId?: number | null
  /** Goes into the thread of this outbox message; an edit changes it. */
  parentId?: number | null
  /** A thread that is not ours. */
  threadTs?: string | null
  broadcast?: boolean
  /** Publication of what it tells: latency is measured from there. */
  publishedAt?: Date | null
  /** Not before this; now when it is left out. */
  notBefore?: Date
}

/**
 * Adds a message in the transaction that caused it, once per key, and returns its id.
 * A newer edit replaces older ones of the same message that wait.
 */
export async function enqueueMessage(deps: OutboxDeps, message: NewMessage): Promise<number> {
  const now = deps.now()
  const [added] = await deps.db
    .insert(outbox)
    .values({ ...toRow(message), nextAt: message.notBefore ?? now, createdAt: now })
    .onConflictDoNothing({ target: outbox.key })
    .returning({ id: outbox.id })
  if (!added) return findByKey(deps.db, message.key)
  await deps.db
    .insert(outboxLanes)
    .values({ channel: message.channel, freeAt: now })
    .onConflictDoNothing()
  if (message.content.kind === 'edit' && message.parentId)
    await replaceEdits(deps.db, message.parentId, added.id)
  return added.id
}

function toRow(message: NewMessage) {
  const { key, channel, content } = message
  return {
    key,
    channel,
    kind: content.kind,
    content: content as unknown as Record<string, unknown>,
    storyId: message.storyId ?? null,
    developmentId: message.developmentId ?? null,
    parentId: message.parentId ?? null,
    threadTs: message.threadTs ?? null,
    broadcast: message.broadcast ?? false,
    publishedAt: message.publishedAt ?? null,
  }
}

async function findByKey(db: Db, key: string): Promise<number> {
  const [row] = await db.select({ id: outbox.id }).from(outbox).where(eq(outbox.key, key))
  if (!row) throw new AppError('outbox-lost', `The message ${key} vanished while it was added.`)
  return row.id
}

async function replaceEdits(db: Db, parentId: number, newer: number): Promise<void> {
  const olderWaiting = and(
    eq(outbox.parentId, parentId),
    eq(outbox.kind, 'edit'),
    eq(outbox.state, 'pending'),
    lt(outbox.id, newer),
    isNull(outbox.leaseUntil),
  )
  await db.update(outbox).set({ state: 'replaced' }).where(olderWaiting)
}

/** Where a posted message stands in Slack. */
export type Posted = { ts: string; threadTs: string | null; permalink: string | null; at: Date }

/**
 * Writes what became of a claimed message; false when another process had settled it or taken it over.
 * That it was posted is true whoever holds the lease: then the first to say so wins.
 */
export async function settleMessage(
  db: Db,
  claimed: ClaimedMessage,
  settled: Settled,
  posted: Posted | null,
): Promise<boolean> {
  const { message, lease } = claimed
  const { channelFreeAt, ...row } = settled
  return db.transaction(async (tx) => {
    const [marked] = await tx
      .update(outbox)
      .set({ ...row, ...placeOf(claimed, posted), leaseUntil: null })
      .where(
        and(
          eq(outbox.id, message.outboxId),
          eq(outbox.state, 'pending'),
          posted ? undefined : eq(outbox.leaseBy, lease),
        ),
      )
      .returning({ leaseBy: outbox.leaseBy, parentId: outbox.parentId })
    if (!marked) return false
    if (marked.leaseBy === lease)
      await tx
        .update(outboxLanes)
        .set({ freeAt: channelFreeAt, leaseUntil: null })
        .where(eq(outboxLanes.channel, message.channel))
    if (claimed.kind === 'edit' && posted && marked.parentId !== null)
      await replaceEdits(tx, marked.parentId, message.outboxId)
    return true
  })
}

/** The ts under which a message is known to stand in Slack. */
export async function postedTs(db: Db, outboxId: number): Promise<string | null> {
  const [row] = await db.select({ ts: outbox.ts }).from(outbox).where(eq(outbox.id, outboxId))
  return row?.ts ?? null
}

/** An edit has no place of its own: the ts is that of the message it changed. */
function placeOf({ kind }: ClaimedMessage, posted: Posted | null) {
  if (!posted) return {}
  if (kind === 'edit') return { sentAt: posted.at }
  const { ts, threadTs, permalink, at } = posted
  return { ts, threadTs, permalink, sentAt: at }
}

/** Keeps the words that a message was posted with, so that an edit or a second try says the same. */
export async function saveContent(db: Db, id: number, content: OutboxContent): Promise<void> {
  await db
    .update(outbox)
    .set({ content: content as unknown as Record<string, unknown> })
    .where(eq(outbox.id, id))
}
