// What the decisions of a channel look at and leave behind.
import { and, desc, eq, gt, inArray, ne, or, sql } from 'drizzle-orm'
import { arrayOf, type Db } from '../db/database.ts'
import {
  channels,
  decisions,
  facts,
  mutes,
  outbox,
  type Reason,
  stories,
  told,
} from '../db/schema.ts'
import type { AlertContent } from './content.ts'

export type Channel = typeof channels.$inferSelect

/** Channels that get alerts. */
export async function activeChannels(db: Db): Promise<Channel[]> {
  return db.select().from(channels).where(eq(channels.active, true)).orderBy(channels.id)
}

/** Which of these facts the channel was told. */
export async function toldFacts(db: Db, channel: string, factIds: number[]): Promise<Set<number>> {
  if (factIds.length === 0) return new Set()
  const rows = await db
    .select({ factId: told.factId })
    .from(told)
    .where(and(eq(told.channel, channel), sql`${told.factId} = any(${arrayOf('bigint', factIds)})`))
  return new Set(rows.map((row) => row.factId))
}

/** The message that told a story in a channel: its alert, the thread's root. */
export async function alertOf(
  db: Db,
  channel: string,
  storyId: number,
): Promise<typeof outbox.$inferSelect | null> {
  const [row] = await db
    .select()
    .from(outbox)
    .where(
      and(
        eq(outbox.channel, channel),
        eq(outbox.storyId, storyId),
        eq(outbox.kind, 'alert'),
        ne(outbox.state, 'never'),
      ),
    )
    .orderBy(outbox.id)
    .limit(1)
  return row ?? null
}

/** The messages that told a channel one of these facts, alert or what followed it, the latest last. */
export async function messagesThatTold(
  db: Db,
  channel: string,
  factIds: number[],
): Promise<(typeof outbox.$inferSelect)[]> {
  if (factIds.length === 0) return []
  const telling = db
    .select({ id: told.outboxId })
    .from(told)
    .where(and(eq(told.channel, channel), inArray(told.factId, factIds)))
  return db
    .select()
    .from(outbox)
    .where(
      and(inArray(outbox.id, telling), inArray(outbox.kind, ['alert', 'update', 'correction'])),
    )
    .orderBy(outbox.id)
}

/** The message that opens the thread in which another one stands: itself where it is an alert. */
export async function rootOf(
  db: Db,
  message: typeof outbox.$inferSelect,
): Promise<typeof outbox.$inferSelect | null> {
  if (message.parentId === null) return message
  const [root] = await db.select().from(outbox).where(eq(outbox.id, message.parentId))
  return root ?? null
}

/** Alerts decided for a channel since an instant. */
export async function countAlerts(db: Db, channel: string, since: Date): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(decisions)
    .where(
      and(eq(decisions.channel, channel), eq(decisions.kind, 'alert'), gt(decisions.at, since)),
    )
  return row?.count ?? 0
}

/** Until when a channel muted a story; null when it did not. */
export async function mutedUntil(db: Db, channel: string, storyId: number): Promise<Date | null> {
  const [row] = await db
    .select({ until: mutes.until })
    .from(mutes)
    .where(and(eq(mutes.channel, channel), eq(mutes.storyId, storyId)))
  return row?.until ?? null
}

export async function insertDecision(tx: Db, row: typeof decisions.$inferInsert): Promise<void> {
  await tx.insert(decisions).values(row).onConflictDoNothing()
}

/** Remembers that a channel was told facts, with the status that they had. */
export async function markTold(
  tx: Db,
  input: { channel: string; storyId: number; outboxId: number; factIds: number[]; at: Date },
): Promise<void> {
  if (input.factIds.length === 0) return
  const rows = await tx
    .select({ id: facts.id, status: facts.status })
    .from(facts)
    .where(inArray(facts.id, input.factIds))
  await tx
    .insert(told)
    .values(
      rows.map((row) => ({
        channel: input.channel,
        factId: row.id,
        storyId: input.storyId,
        outboxId: input.outboxId,
        status: row.status,
        at: input.at,
      })),
    )
    .onConflictDoNothing()
}

/** Alerts whose count of outlets no longer is what their story has. */
export async function outdatedAlerts(
  db: Db,
  since: Date,
): Promise<{ message: typeof outbox.$inferSelect; outlets: number; independent: number }[]> {
  const rows = await db
    .select({
      message: outbox,
      outlets: stories.outletCount,
      independent: stories.independentCount,
    })
    .from(outbox)
    .innerJoin(stories, eq(stories.id, outbox.storyId))
    .where(
      and(
        eq(outbox.kind, 'alert'),
        ne(outbox.state, 'never'),
        gt(stories.lastAt, since),
        or(
          sql`(${outbox.content}->>'outlets')::int <> ${stories.outletCount}`,
          sql`(${outbox.content}->>'independent')::int <> ${stories.independentCount}`,
        ),
      ),
    )
    .limit(50)
  return rows
}

/** Stores what an alert says now: later edits and corrections start from it. */
export async function rewriteAlert(tx: Db, outboxId: number, content: AlertContent): Promise<void> {
  await tx
    .update(outbox)
    .set({ content: content as unknown as Record<string, unknown> })
    .where(eq(outbox.id, outboxId))
}

/** The latest decision about an article, over all channels; null when there was none. */
export async function decisionOf(
  db: Db,
  articleId: number,
): Promise<{ kind: string; reason: Reason } | null> {
  const [row] = await db
    .select({ kind: decisions.kind, reason: decisions.reason })
    .from(decisions)
    .where(eq(decisions.articleId, articleId))
    .orderBy(desc(decisions.id))
    .limit(1)
  return row ?? null
}
