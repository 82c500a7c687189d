// What a digest is made of.
import { and, asc, desc, eq, gt, gte, inArray, isNull, lt, lte, ne, sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import {
  articles,
  decisions,
  developments,
  facts,
  outbox,
  type Reason,
  sources,
} from '../db/schema.ts'
import type { DigestContent } from './content.ts'

export type HeldDevelopment = {
  decisionId: number
  storyId: number
  headline: string
  factIds: number[]
  reasons: Reason[]
}

/** Developments held back for a channel since an instant and not told, the most important first. */
export async function heldDevelopments(
  db: Db,
  channel: string,
  since: Date,
  limit: number,
): Promise<HeldDevelopment[]> {
  return db
    .select({
      decisionId: decisions.id,
      storyId: developments.storyId,
      headline: articles.title,
      factIds: developments.factIds,
      reasons: developments.reasons,
    })
    .from(decisions)
    .innerJoin(developments, eq(developments.id, decisions.developmentId))
    .innerJoin(articles, eq(articles.id, developments.articleId))
    .where(
      and(
        eq(decisions.channel, channel),
        // As the index has it: the planner does not know that a parameter is this word.
        sql`${decisions.kind} = 'hold'`,
        isNull(decisions.toldIn),
        gt(decisions.at, since),
      ),
    )
    .orderBy(desc(developments.score), asc(developments.id))
    .limit(limit)
}

export async function markHeldAsTold(
  tx: Db,
  channel: string,
  decisionIds: number[],
  outboxId: number,
): Promise<void> {
  if (decisionIds.length === 0) return
  await tx
    .update(decisions)
    .set({ toldIn: outboxId })
    .where(and(eq(decisions.channel, channel), inArray(decisions.id, decisionIds)))
}

const TOLD_AT_MOST = 12

/** The alerts that a channel got in a span, oldest first, whenever they were published: the newest of many. */
export async function toldBetween(
  db: Db,
  channel: string,
  from: Date,
  to: Date,
): Promise<DigestContent['told']> {
  const rows = await db
    .select({
      headline: sql<string>`${outbox.content}->>'headline'`,
      at: sql<string>`${outbox.content}->>'at'`,
      corrected: sql<boolean>`coalesce((${outbox.content}->>'corrected')::boolean, false)`,
      permalink: outbox.permalink,
    })
    .from(outbox)
    .where(
      and(
        eq(outbox.channel, channel),
        eq(outbox.kind, 'alert'),
        ne(outbox.state, 'never'),
        gt(outbox.createdAt, from),
        lte(outbox.createdAt, to),
      ),
    )
    .orderBy(desc(outbox.createdAt), desc(outbox.id))
    .limit(TOLD_AT_MOST)
  return rows.reverse()
}

/** When the channel's last digest of that period was made, `full`: that was more than a line; null when it had none. */
export async function lastDigestAt(
  db: Db,
  channel: string,
  period: DigestContent['period'],
  { full } = { full: false },
): Promise<Date | null> {
  const [row] = await db
    .select({ at: outbox.createdAt })
    .from(outbox)
    .where(
      and(
        eq(outbox.channel, channel),
        sql`${outbox.kind} = 'digest'`,
        sql`${outbox.content}->>'period' = ${period}`,
        full
          ? sql`(${outbox.content}->'held') || (${outbox.content}->'told') <> '[]'::jsonb`
          : undefined,
      ),
    )
    .orderBy(desc(outbox.id))
    .limit(1)
  return row?.at ?? null
}

const UNCONFIRMED_AT_MOST = 5

/** Rumours learned in a span that nothing confirmed, denied or replaced; of any topic when none is named. */
export async function unconfirmedFactIds(
  db: Db,
  { from, before, topics }: { from: Date | null; before: Date; topics: string[] },
): Promise<number[]> {
  const rows = await db
    .select({ id: facts.id })
    .from(facts)
    .where(
      and(
        sql`${facts.status} = 'speculated' and ${facts.lifecycle} = 'current'`,
        lt(facts.learnedAt, before),
        from ? gte(facts.learnedAt, from) : undefined,
        topics.length > 0 ? inArray(facts.topic, topics) : undefined,
      ),
    )
    .orderBy(desc(facts.outletCount), desc(facts.learnedAt))
    .limit(UNCONFIRMED_AT_MOST)
  return rows.map((row) => row.id)
}

const SILENT_AFTER_MS = 24 * 3_600_000

/** Sources that should have answered and did not for a day. */
export async function silentSources(db: Db, now: Date): Promise<DigestContent['silentSources']> {
  const since = new Date(now.getTime() - SILENT_AFTER_MS)
  const rows = await db
    .select({ name: sources.name, lastSuccessAt: sources.lastSuccessAt, error: sources.lastError })
    .from(sources)
    .where(
      and(
        eq(sources.state, 'active'),
        sql`coalesce(${sources.lastSuccessAt}, 'epoch'::timestamptz) < ${since.toISOString()}`,
      ),
    )
    .orderBy(asc(sources.name))
  return rows.map((row) => ({ ...row, lastSuccessAt: row.lastSuccessAt?.toISOString() ?? null }))
}
