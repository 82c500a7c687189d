// The shape of an open database, and what the two drivers do differently.
import type { ExtractTablesWithRelations, SQL } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type { AppError } from '../errors.ts'
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

/** Whether a write was refused because a row with that key is there already. */
export function isUniqueViolation(error: unknown): boolean {
  for (let e = error; e instanceof Error; e = e.cause) {
    if ('code' in e && e.code === '23505') return true
  }
  return false
}
