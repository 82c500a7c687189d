// Brings a database to the schema of this version.
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import type { PgDialect, PgSession } from 'drizzle-orm/pg-core'
import { AppError } from '../errors.ts'
import type { Log } from '../log.ts'
import { type Db, rowsOf } from './connection.ts'

/** Beside `src`, wherever the process was started. */
export const MIGRATIONS_FOLDER = fileURLToPath(new URL('../../migrations', import.meta.url))

/**
 * Runs the migrations that are missing, in one transaction.
 * @throws AppError `database-migration` when a statement fails; the database is then as before
 */
export async function applyMigrations(deps: { log: Log }, db: Db): Promise<void> {
  const config = { migrationsFolder: MIGRATIONS_FOLDER }
  const migrations = readMigrationFiles(config)
  try {
    // What both of drizzle's migrators do; the one type for both drivers hides these two.
    const { dialect, session } = db as unknown as { dialect: PgDialect; session: PgSession }
    await dialect.migrate(migrations, session, config)
  } catch (cause) {
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
