// Sources that fell silent and messages that did not reach Slack, as editors are told of them.
import { and, eq, gt, isNull, lt, ne, notInArray, or, sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { channels, outbox, sources } from '../db/schema.ts'

export type SilentSource = { id: string; name: string; url: string; error: string | null }

/** Should answer, has failed since an instant, and nobody was told. */
const isSilent = (since: Date) =>
  and(
    ne(sources.state, 'paused'),
    gt(sources.failures, 2),
    or(isNull(sources.lastSuccessAt), lt(sources.lastSuccessAt, since)),
    isNull(sources.troubleToldAt),
  )

/** Whether a source fell silent that nobody was told of. */
export async function hasSilent(db: Db, since: Date): Promise<boolean> {
  return (
    (await db.select({ id: sources.id }).from(sources).where(isSilent(since)).limit(1)).length > 0
  )
}

/** Takes those sources: they are told of by this transaction, or by nobody. */
export async function takeSilent(tx: Db, since: Date, at: Date): Promise<SilentSource[]> {
  const { id, name, url, lastError: error } = sources
  const taken = await tx
    .update(sources)
    .set({ troubleToldAt: at })
    .where(isSilent(since))
    .returning({ id, name, url, error })
  return taken.sort((a, b) => a.name.localeCompare(b.name))
}

export type Unposted = { channel: string; name: string; why: string; count: number }

/** An installation that is not put right within this time is told of. */
const WAITING_MINUTES = 10

/** Messages since an instant that Slack refused for good, or that wait for somebody to act. */
export async function unpostedMessages(db: Db, since: Date): Promise<Unposted[]> {
  const waits = sql`${outbox.state} = 'pending' and ${outbox.why} is not null and ${outbox.createdAt} < now() - ${`${WAITING_MINUTES} minutes`}::interval`
  return db
    .select({
      channel: outbox.channel,
      name: sql<string>`coalesce(max(${channels.name}), ${outbox.channel})`,
      why: sql<string>`coalesce(${outbox.why}, '')`,
      count: sql<number>`count(*)::int`,
    })
    .from(outbox)
    .leftJoin(channels, eq(channels.id, outbox.channel))
    .where(
      and(
        notInArray(outbox.kind, ['trouble', 'edit']),
        gt(outbox.createdAt, since),
        or(eq(outbox.state, 'never'), waits),
      ),
    )
    .groupBy(outbox.channel, outbox.why)
}
