// Ticks of the schedule: any replica writes one down, one of them runs it.
import { and, desc, eq, lt, sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import { ticks } from './schema.ts'

export type Tick = { name: string; slot: Date }
export type ClaimedTick = Tick & { attempts: number }

/** Renewed while the job runs; by the database's clock, because those of replicas differ. */
const LEASE_MS = 15_000
const RETRY_MS = 30_000
const MAX_ATTEMPTS = 3
/** Writes a tick down; false when it was there already. */
export async function writeTick(db: Db, tick: Tick): Promise<boolean> {
  const written = await db
    .insert(ticks)
    .values(tick)
    .onConflictDoNothing()
    .returning({ name: ticks.name })
  return written.length > 0
}

/** The newest slot that was ever written for a job. */
export async function lastSlot(db: Db, name: string): Promise<Date | null> {
  const [row] = await db
    .select({ slot: ticks.slot })
    .from(ticks)
    .where(eq(ticks.name, name))
    .orderBy(desc(ticks.slot))
    .limit(1)
  return row?.slot ?? null
}

/**
 * Claims the newest waiting tick of a job; older ones are done with it. Null when none waits, when
 * one of this job is being run anywhere, or when its next try is not due. A tick that waits
 * for its next try is none that runs: a newer one goes first.
 */
export async function claimTick(db: Db, name: string): Promise<ClaimedTick | null> {
  return db.transaction(async (tx) => {
    // Claims of one job take turns; a process that is frozen over its claim holds up no other job.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`tick ${name}`}, 0))`)
    const held = sql<boolean>`coalesce(${ticks.leaseUntil} > clock_timestamp(), false)`
    const waiting = await tx
      .select({
        slot: ticks.slot,
        attempts: ticks.attempts,
        held,
        isRunning: sql<boolean>`${held} and ${ticks.error} is null`,
      })
      .from(ticks)
      .where(and(eq(ticks.name, name), eq(ticks.state, 'new')))
      .orderBy(desc(ticks.slot))
    const [newest] = waiting
    if (!newest || newest.held || waiting.some((tick) => tick.isRunning)) return null
    await tx
      .update(ticks)
      .set({ state: 'done', error: 'a newer tick was waiting', doneAt: sql`clock_timestamp()` })
      .where(and(eq(ticks.name, name), eq(ticks.state, 'new'), lt(ticks.slot, newest.slot)))
    const attempts = newest.attempts + 1
    await tx
      .update(ticks)
      .set({ leaseUntil: fromNow(LEASE_MS), attempts, error: null })
      .where(and(eq(ticks.name, name), eq(ticks.slot, newest.slot)))
    return { name, slot: newest.slot, attempts }
  })
}

/** Keeps a claimed tick while its job runs. */
export async function renewTick(db: Db, tick: ClaimedTick): Promise<void> {
  await db
    .update(ticks)
    .set({ leaseUntil: fromNow(LEASE_MS) })
    .where(isMine(tick))
}

/** Writes how the job ended: done, to be tried again, or failed after the last try. */
export async function finishTick(db: Db, tick: ClaimedTick, error: string | null): Promise<void> {
  const ended =
    error === null
      ? { state: 'done' as const, leaseUntil: null, doneAt: sql`clock_timestamp()` }
      : tick.attempts >= MAX_ATTEMPTS
        ? { state: 'failed' as const, leaseUntil: null, doneAt: sql`clock_timestamp()` }
        : { leaseUntil: fromNow(RETRY_MS * tick.attempts) }
  await db
    .update(ticks)
    .set({ ...ended, error })
    .where(isMine(tick))
}

/** The number of tries says whose it is: who takes it over raises it. */
function isMine(tick: ClaimedTick) {
  return and(
    eq(ticks.name, tick.name),
    eq(ticks.slot, tick.slot),
    eq(ticks.state, 'new'),
    eq(ticks.attempts, tick.attempts),
  )
}

function fromNow(ms: number) {
  return sql`clock_timestamp() + ${`${ms} milliseconds`}::interval`
}
