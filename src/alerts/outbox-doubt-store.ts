// Posts in the database of which Slack may hold a second one, and when they are looked at again.
import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { outbox } from '../db/schema.ts'
import { DOUBTED_MS, FIRST_LOOK_MS } from './outbox.ts'

/** As the index says it. An edit changes what stands there, and doubles nothing. */
const DOUBTED = sql`${outbox.state} = 'sent' and ${outbox.ambiguous} and ${outbox.kind} <> 'edit'`

/** A post that stays, with what it is found by. */
export type DoubtfulPost = {
  outboxId: number
  channel: string
  threadTs: string | null
  key: string
  ts: string
  /** It cannot stand in Slack from before. */
  since: Date
  /** Nobody looks again after this. */
  last: boolean
}

/**
 * Claims up to `limit` posts whose turn it is, the longest due first, by setting when they have their next
 * turn: after two minutes, four, eight and so on, until an hour has passed.
 */
export async function claimDoubtful(
  deps: { db: Db; now: () => Date },
  input: { limit: number },
): Promise<DoubtfulPost[]> {
  const now = deps.now()
  return deps.db.transaction(async (tx) => {
    const due = await tx
      .select()
      .from(outbox)
      .where(and(DOUBTED, lte(outbox.nextAt, now)))
      .orderBy(asc(outbox.nextAt))
      .limit(input.limit)
      .for('update', { skipLocked: true })
    if (due.length === 0) return []
    await tx
      .update(outbox)
      .set({
        nextAt: sql`${now.toISOString()}::timestamptz + greatest(${`${FIRST_LOOK_MS} milliseconds`}::interval,
          ${now.toISOString()}::timestamptz - ${outbox.sentAt})`,
      })
      .where(
        inArray(
          outbox.id,
          due.map((row) => row.id),
        ),
      )
    return due.flatMap((row) =>
      row.ts === null
        ? []
        : {
            outboxId: row.id,
            channel: row.channel,
            threadTs: row.threadTs,
            key: row.key,
            ts: row.ts,
            since: row.createdAt,
            last: now.getTime() - (row.sentAt ?? row.createdAt).getTime() >= DOUBTED_MS,
          },
    )
  })
}

/** The post is the only one. */
export async function endDoubt(db: Db, outboxId: number): Promise<void> {
  await db
    .update(outbox)
    .set({ ambiguous: false })
    .where(and(eq(outbox.id, outboxId), eq(outbox.state, 'sent')))
}
