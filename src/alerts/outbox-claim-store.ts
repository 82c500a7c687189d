// Which waiting message may go next: at most one per channel on its way, a story in order.
import {
  and,
  asc,
  desc,
  eq,
  exists,
  gt,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  ne,
  notExists,
  or,
  sql,
} from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db } from '../db/database.ts'
import { type OutboxKind, outbox, outboxLanes } from '../db/schema.ts'
import type { OutboxContent, OutgoingMessage } from './content.ts'
import { EDIT_EVERY_MS } from './outbox.ts'

/** A message that this turn may post, until its lease ends. */
export type ClaimedMessage = {
  message: OutgoingMessage
  kind: OutboxKind
  attempts: number
  /** Why it cannot be posted at all: what it edits was never posted. */
  orphan: boolean
  lease: string
  publishedAt: Date | null
}

/**
 * Renewed while the message is on its way. After it, the process is taken for dead and the message for
 * ambiguous. Leases go by the database's clock: those of replicas may differ by minutes.
 */
const LEASE_MS = 20_000
const leaseEnd = sql`clock_timestamp() + ${`${LEASE_MS} milliseconds`}::interval`
const leaseIsOver = sql`${outboxLanes.leaseUntil} <= clock_timestamp()`

/** Claims at most one message of each of up to `limit` channels, under a lease that is committed. */
export async function claimMessages(
  deps: { db: Db; now: () => Date },
  input: { limit: number; lease: string },
): Promise<ClaimedMessage[]> {
  return deps.db.transaction(async (tx) => {
    const now = deps.now()
    // The lane's row lock is what keeps two replicas out of one channel.
    const lanes = await tx
      .select({ channel: outboxLanes.channel })
      .from(outboxLanes)
      .where(
        and(
          lte(outboxLanes.freeAt, now),
          or(isNull(outboxLanes.leaseUntil), leaseIsOver),
          exists(
            tx
              .select({ id: outbox.id })
              .from(outbox)
              .where(and(eq(outbox.channel, outboxLanes.channel), mayGo(tx, now))),
          ),
        ),
      )
      .orderBy(asc(outboxLanes.freeAt))
      .limit(input.limit)
      .for('update', { skipLocked: true })
    const claimed: ClaimedMessage[] = []
    for (const { channel } of lanes) {
      const next = await claimNext(tx, channel, now, input.lease)
      if (next) claimed.push(next)
    }
    return claimed
  })
}

/** Keeps a claimed message and its channel while the call to Slack lasts. */
export async function renewMessage(
  db: Db,
  { message, lease }: Pick<ClaimedMessage, 'message' | 'lease'>,
): Promise<void> {
  await db.transaction(async (tx) => {
    const renewed = await tx
      .update(outbox)
      .set({ leaseUntil: leaseEnd })
      .where(
        and(
          eq(outbox.id, message.outboxId),
          eq(outbox.state, 'pending'),
          eq(outbox.leaseBy, lease),
          isNotNull(outbox.leaseUntil),
        ),
      )
      .returning({ id: outbox.id })
    if (renewed.length === 0) return
    await tx
      .update(outboxLanes)
      .set({ leaseUntil: leaseEnd })
      .where(eq(outboxLanes.channel, message.channel))
  })
}

/** Posts before edits, in order; of edits the newest. */
async function claimNext(
  tx: Db,
  channel: string,
  now: Date,
  lease: string,
): Promise<ClaimedMessage | null> {
  const parent = alias(outbox, 'parent')
  // Two queries, so that each goes along the index and ends at the first row that fits.
  const first = (edits: boolean) =>
    tx
      .select({ row: outbox, parent })
      .from(outbox)
      .leftJoin(parent, eq(parent.id, outbox.parentId))
      .where(
        and(
          eq(outbox.channel, channel),
          edits ? eq(outbox.kind, 'edit') : ne(outbox.kind, 'edit'),
          mayGo(tx, now),
        ),
      )
      .orderBy(edits ? desc(outbox.id) : asc(outbox.id))
      .limit(1)
  const [post] = await first(false)
  const [next] = post ? [post] : await first(true)
  if (!next) return null
  await tx
    .update(outbox)
    .set({ leaseUntil: leaseEnd, leaseBy: lease })
    .where(eq(outbox.id, next.row.id))
  await tx.update(outboxLanes).set({ leaseUntil: leaseEnd }).where(eq(outboxLanes.channel, channel))
  return toClaimed(next.row, next.parent, lease)
}

type Row = typeof outbox.$inferSelect

function toClaimed(row: Row, parent: Row | null, lease: string): ClaimedMessage {
  const isEdit = row.kind === 'edit'
  return {
    message: {
      outboxId: row.id,
      key: row.key,
      channel: row.channel,
      threadTs: isEdit ? null : (row.threadTs ?? parent?.threadTs ?? parent?.ts ?? null),
      editTs: isEdit ? (parent?.ts ?? null) : null,
      broadcast: row.broadcast,
      content: row.content as unknown as OutboxContent,
      // A lease that nobody gave back: its process died during the call.
      ambiguous: row.ambiguous || row.leaseUntil !== null,
      createdAt: row.createdAt,
    },
    kind: row.kind,
    attempts: row.attempts,
    orphan: isEdit && !parent?.ts,
    lease,
    publishedAt: row.publishedAt,
  }
}

/** Due, its parent settled, nothing earlier of its story waiting, and an edit not too soon. */
function mayGo(db: Db, now: Date) {
  const parent = alias(outbox, 'settled')
  const earlier = alias(outbox, 'earlier')
  const edited = alias(outbox, 'edited')
  const editsFrom = new Date(now.getTime() - EDIT_EVERY_MS)
  return and(
    eq(outbox.state, 'pending'),
    lte(outbox.nextAt, now),
    or(
      isNull(outbox.parentId),
      exists(
        db
          .select({ id: parent.id })
          .from(parent)
          .where(and(eq(parent.id, outbox.parentId), inArray(parent.state, ['sent', 'never']))),
      ),
    ),
    notExists(
      db
        .select({ id: earlier.id })
        .from(earlier)
        .where(
          and(
            eq(earlier.channel, outbox.channel),
            eq(earlier.storyId, outbox.storyId),
            eq(earlier.state, 'pending'),
            ne(earlier.kind, 'edit'),
            lt(earlier.id, outbox.id),
          ),
        ),
    ),
    or(
      ne(outbox.kind, 'edit'),
      notExists(
        db
          .select({ id: edited.id })
          .from(edited)
          .where(
            and(
              eq(edited.parentId, outbox.parentId),
              eq(edited.kind, 'edit'),
              eq(edited.state, 'sent'),
              gt(edited.sentAt, editsFrom),
            ),
          ),
      ),
    ),
  )
}
