// Sources that fell silent and messages that did not reach Slack, as editors are told of them.
import { and, eq, gt, isNull, lt, ne, notInArray, or, sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { channels, outbox, sources } from '../db/schema.ts'

export type SilentSource = { id: string; name: string; url: string; error: string | null }

/** Sources that should answer, have failed since an instant, and nobody was told. */
export async function silentUntold(db: Db, since: Date): Promise<SilentSource[]> {
  const { id, name, url, lastError: error } = sources
  return db
    .select({ id, name, url, error })
    .from(sources)
    .where(
      and(
        ne(sources.state, 'paused'),
        gt(sources.failures, 2),
        or(isNull(sources.lastSuccessAt), lt(sources.lastSuccessAt, since)),
        isNull(sources.troubleToldAt),
      ),
    )
    .orderBy(name)
}

export async function markSilenceTold(db: Db, id: string, at: Date): Promise<void> {
  await db.update(sources).set({ troubleToldAt: at }).where(eq(sources.id, id))
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
