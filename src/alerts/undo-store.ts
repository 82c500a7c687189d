// Changes as they are taken back: the audit's row, and the parts that have no store of their own.
import { and, eq, inArray, isNull, ne } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import {
  audit,
  channels,
  claims,
  facts,
  milestoneHistory,
  milestones,
  sources,
} from '../db/schema.ts'

export type ChangeRow = typeof audit.$inferSelect

/** A change that nobody has taken back yet, marked as taken back; null when there is none. */
export async function takeChange(
  tx: Db,
  input: { changeId: number; at: Date },
): Promise<ChangeRow | null> {
  const [row] = await tx
    .update(audit)
    .set({ undoneAt: input.at })
    .where(and(eq(audit.id, input.changeId), isNull(audit.undoneAt)))
    .returning()
  return row ?? null
}

export async function findChange(db: Db, changeId: number): Promise<ChangeRow | null> {
  const [row] = await db.select().from(audit).where(eq(audit.id, changeId))
  return row ?? null
}

/** Writes down that a change was taken back, by whom. */
export async function writeUndo(
  tx: Db,
  input: { change: ChangeRow; at: Date; by: string },
): Promise<void> {
  const { change, at, by } = input
  const { id, subject, before, after } = change
  await tx
    .insert(audit)
    .values({ at, person: by, action: `undo:${id}`, subject, before: after, after: before })
}

export async function deleteMilestone(tx: Db, id: string): Promise<void> {
  await tx.delete(milestoneHistory).where(eq(milestoneHistory.milestoneId, id))
  await tx.delete(milestones).where(eq(milestones.id, id))
}

/** Puts a source back as it was; null: it was not there. Times came through JSON as texts. */
export async function restoreSource(
  tx: Db,
  before: Record<string, unknown> | null,
  after: Record<string, unknown> | null,
): Promise<void> {
  if (!before) {
    await tx.delete(sources).where(eq(sources.id, String(after?.id)))
    return
  }
  const row = Object.fromEntries(
    Object.entries(before).map(([key, value]) => [
      key,
      key.endsWith('At') || key === 'leaseUntil' ? value && new Date(String(value)) : value,
    ]),
  ) as typeof sources.$inferInsert
  await tx
    .insert(sources)
    .values({ ...row, leaseUntil: null })
    .onConflictDoUpdate({
      target: sources.id,
      set: { state: row.state, pausedWhy: row.pausedWhy ?? null },
    })
}

export async function restoreChannel(tx: Db, before: Record<string, unknown>): Promise<void> {
  const { channel, active: _active, ...settings } = before
  await tx
    .update(channels)
    .set(settings as Partial<typeof channels.$inferInsert>)
    .where(eq(channels.id, String(channel)))
}

/** Facts that stand on accepted claims of a page, and on nothing else that was read. */
export async function factsOfClaims(
  tx: Db,
  input: { articleId: number; seqs: number[] },
): Promise<number[]> {
  const rows = await tx
    .select({ id: facts.id })
    .from(facts)
    .innerJoin(claims, eq(claims.id, facts.claimId))
    .where(
      and(
        eq(claims.articleId, input.articleId),
        inArray(claims.seq, input.seqs),
        ne(facts.lifecycle, 'retracted'),
      ),
    )
  return rows.map((row) => row.id)
}
