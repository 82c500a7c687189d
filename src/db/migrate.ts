// Brings a database to the schema of this version.
import { fileURLToPath } from 'node:url'
import { type SQL, sql } from 'drizzle-orm'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import type { PgDialect, PgSession } from 'drizzle-orm/pg-core'
import { AppError } from '../errors.ts'
import type { Log } from '../log.ts'
import { type Db, rowsOf } from './connection.ts'
import { isConnectionLoss } from './postgres-pool.ts'

/** Beside `src`, wherever the process was started. */
export const MIGRATIONS_FOLDER = fileURLToPath(new URL('../../migrations', import.meta.url))

/** Any number, the same in every replica and version: 'kt-s' as bytes. */
const MIGRATION_LOCK = 0x6b742d73

/**
 * Runs the migrations that are missing, in one transaction, and in turn over all replicas.
 * @throws AppError `database-migration` when a statement fails; the database is then as before. A
 *   connection that is lost meanwhile as it is
 */
export async function applyMigrations(deps: { log: Log }, db: Db): Promise<void> {
  const config = { migrationsFolder: MIGRATIONS_FOLDER }
  const migrations = readMigrationFiles(config)
  // What both of drizzle's migrators do; the one type for both drivers hides it.
  const { dialect } = db as unknown as { dialect: PgDialect }
  try {
    await db.transaction(async (tx) => {
      // It ends with the transaction, and so with the session that holds it.
      await tx.execute(sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`)
      const session = {
        execute: (statement: SQL) => tx.execute(statement),
        all: (statement: SQL) => rowsOf(tx, statement),
        transaction: (work: (inner: Db) => Promise<void>) => work(tx),
      }
      await dialect.migrate(migrations, session as unknown as PgSession, config)
    })
  } catch (cause) {
    if (isConnectionLoss(cause)) throw cause
    throw new AppError(
      'database-migration',
      'The database cannot be brought to the schema of this version; nothing was changed. If it was made by a development version, start with an empty one.',
      { cause },
    )
  }
  const [last] = await rowsOf<{ at: string | number }>(
    db,
    sql`select max(created_at) as at from drizzle.__drizzle_migrations`,
  )
  const newest = migrations.at(-1)?.folderMillis ?? 0
  if (Number(last?.at) > newest)
    deps.log.warn('the database was migrated by a newer version of the bot; update this one')
}
