// Sources in the database: find, claim what is due, mark what a poll brought.
import { and, asc, eq, inArray, isNull, lte, max, notInArray, or, sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { audit, sources } from '../db/schema.ts'
import type { PollOutcome, Source, SourceMove } from './source.ts'

export type SourceDeps = { db: Db; now: () => Date }

/**
 * A poll ends by its time limits well before this; then another replica may take the source. By the
 * database's clock: those of replicas differ.
 */
const LEASE_MS = 60_000

/** Every source, by name. */
export function loadSources(db: Db): Promise<Source[]> {
  return db.select().from(sources).orderBy(asc(sources.name), asc(sources.id))
}

/** The source with this id or address. */
export async function findSource(db: Db, idOrUrl: string): Promise<Source | null> {
  const [found] = await db
    .select()
    .from(sources)
    .where(or(eq(sources.id, idOrUrl), eq(sources.url, idOrUrl)))
    .limit(1)
  return found ?? null
}

/**
 * Takes up to `limit` due sources for this worker. `onlyIds` names some; `force` takes them before
 * they are due. Paused sources are never taken.
 */
export async function claimSources(
  deps: SourceDeps,
  input: {
    limit: number
    onlyIds?: string[]
    skipIds?: string[]
    force?: boolean
  },
): Promise<Source[]> {
  const now = deps.now()
  return deps.db.transaction(async (tx) => {
    const due = await tx
      .select({ id: sources.id })
      .from(sources)
      .where(
        and(
          inArray(sources.state, ['new', 'active']),
          input.force ? sql`true` : lte(sources.nextPollAt, now),
          input.onlyIds ? inArray(sources.id, input.onlyIds) : sql`true`,
          input.skipIds?.length ? notInArray(sources.id, input.skipIds) : sql`true`,
          or(isNull(sources.leaseUntil), sql`${sources.leaseUntil} <= clock_timestamp()`),
        ),
      )
      .orderBy(asc(sources.nextPollAt), asc(sources.id))
      .limit(input.limit)
      .for('update', { skipLocked: true })
    const ids = due.map((row) => row.id)
    if (ids.length === 0) return []
    return tx
      .update(sources)
      .set({
        leaseUntil: sql`clock_timestamp() + ${`${LEASE_MS} milliseconds`}::interval`,
      })
      .where(inArray(sources.id, ids))
      .returning()
  })
}

/** What the server said for the next conditional request. */
export type Validators = { etag: string | null; lastModified: string | null }

/** Ends a poll. A source that was paused or removed meanwhile stays so. */
export async function markPolled(
  deps: SourceDeps,
  source: Source,
  outcome: PollOutcome,
  move: SourceMove,
  validators: Validators | null,
): Promise<void> {
  const now = deps.now()
  const succeeded = outcome.kind === 'success'
  await deps.db
    .update(sources)
    .set({
      state: move.state,
      pausedWhy: move.pausedWhy,
      failures: move.failures,
      nextPollAt: move.nextPollAt,
      lastPolledAt: now,
      leaseUntil: null,
      lastError: succeeded ? null : outcome.message.slice(0, 1000),
      ...(succeeded ? { lastSuccessAt: now, troubleToldAt: null } : {}),
      ...(succeeded && outcome.newArticles > 0 ? { lastNewAt: now } : {}),
      ...(validators ?? {}),
    })
    .where(and(eq(sources.id, source.id), eq(sources.state, source.state)))
}

/** When any source was last read with success; null before the first time. */
export async function lastSuccessfulPoll(db: Db): Promise<Date | null> {
  const [row] = await db.select({ at: max(sources.lastSuccessAt) }).from(sources)
  return row?.at ?? null
}

export type NewSource = typeof sources.$inferInsert

/** Stores a source that is not there yet; false when its id is taken. */
export async function insertSource(db: Db, source: NewSource): Promise<boolean> {
  const added = await db
    .insert(sources)
    .values(source)
    .onConflictDoNothing()
    .returning({ id: sources.id })
  return added.length > 0
}

/** Changes fields of a source. */
export async function updateSource(db: Db, id: string, patch: Partial<NewSource>): Promise<void> {
  await db.update(sources).set(patch).where(eq(sources.id, id))
}

/** Deletes a source; its articles stay. */
export async function deleteSource(db: Db, id: string): Promise<void> {
  await db.delete(sources).where(eq(sources.id, id))
}

/** Writes down who changed a source; returns the row's id. */
export async function auditSource(
  db: Db,
  row: {
    at: Date
    person: string
    action: string
    before: Source | null
    after: Source | null
  },
): Promise<number> {
  const [written] = await db
    .insert(audit)
    .values({
      at: row.at,
      person: row.person,
      action: row.action,
      subject: `source ${(row.after ?? row.before)?.url ?? ''}`,
      before: row.before,
      after: row.after,
    })
    .returning({ id: audit.id })
  return written?.id ?? 0
}
