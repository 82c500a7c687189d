// The shape of an open database, and what the two drivers do differently.
import { type ExtractTablesWithRelations, type SQL, sql } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type { AppError } from '../errors.ts'
import { KEPT_MARK } from './kept-statement.ts'
import type * as schema from './schema.ts'

/** One type for both drivers, and for a transaction of either. */
export type Db = PgDatabase<
  PgQueryResultHKT,
  typeof schema,
  ExtractTablesWithRelations<typeof schema>
>

export type Database = {
  db: Db
  kind: 'postgres' | 'embedded'
  /** For people and logs: "embedded database in .data". Never holds a password. */
  describe: string
  /** Reclaims space and refreshes statistics. PostgreSQL does it by itself. */
  vacuum(): Promise<void>
  /** Writes a copy that `restoreFrom` reads; only the embedded database can (PostgreSQL has pg_dump). */
  backup(file: string): Promise<void>
  /** Ends what is running, and closes. May be called twice. */
  close(): Promise<void>
  /** Resolves when it ends: null when it was closed, else why it cannot go on (a full disk). */
  stopped: Promise<AppError | null>
}

/** The rows of a raw statement: the two drivers wrap them differently. Prefer the query builder. */
export async function rowsOf<Row extends Record<string, unknown>>(
  db: Pick<Db, 'execute'>,
  statement: SQL,
): Promise<Row[]> {
  const result: unknown = await db.execute(statement)
  return (Array.isArray(result) ? result : (result as { rows: unknown[] }).rows) as Row[]
}

/**
 * Marks a statement that is asked often and whose text is always the same: it is parsed and planned
 * once per connection. Its parameters are strings, numbers, booleans and null. What transactions ask
 * again and again is kept without a mark.
 */
export const KEPT = sql.raw(KEPT_MARK)

/**
 * An array as one parameter: a list of parameters makes another statement for each length. It stands
 * in a subquery, for the planner to look away: where it sees values it hopes for a better plan with
 * them, and plans anew each time (a millisecond for a search that takes two).
 */
export function arrayOf(
  type: 'bigint' | 'int' | 'text' | 'tsquery' | 'float8',
  values: readonly (string | number)[],
): SQL {
  const quoted = values.map((value) => `"${String(value).replace(/["\\]/g, '\\$&')}"`)
  const array = sql.raw(`${type}[]`)
  return sql`(select ${`{${quoted.join(',')}}`}::${array})::${array}`
}

/**
 * What a transaction asks at once: its statements travel together. All of them end before an error
 * does: none may follow the transaction's rollback.
 */
export async function together<T extends readonly unknown[]>(asked: {
  [At in keyof T]: PromiseLike<T[At]>
}): Promise<T> {
  const ended = await Promise.allSettled(asked as readonly PromiseLike<unknown>[])
  const failed = ended.filter((one) => one.status === 'rejected').map(({ reason }) => reason)
  // One that failed aborts those behind it.
  if (failed.length > 0) throw failed.find((reason) => !hasCode(reason, ABORTED)) ?? failed[0]
  return ended.map((one) => (one as PromiseFulfilledResult<unknown>).value) as unknown as T
}

/** `current transaction is aborted, commands ignored until end of transaction block`. */
const ABORTED = '25P02'

/** Whether a write was refused because a row with that key is there already. */
export function isUniqueViolation(error: unknown): boolean {
  return hasCode(error, '23505')
}

/** Whether an error, or one of its causes, has this code of the database. */
function hasCode(error: unknown, code: string): boolean {
  for (let e = error; e instanceof Error; e = e.cause)
    if ('code' in e && e.code === code) return true
  return false
}
