// Whose base this is: one watch, recorded or real. The two never mix.
import { inArray, sql } from 'drizzle-orm'
import { AppError } from '../errors.ts'
import { type Db, rowsOf } from './connection.ts'
import { meta } from './schema.ts'

export type Identity = { watchId: string; recorded: boolean }

/**
 * Marks a fresh base as this watch's, or checks that it is.
 * @throws AppError `base-other` when the base holds another watch, or recorded news beside real ones
 */
export async function claimBase(db: Db, identity: Identity): Promise<void> {
  const recorded = identity.recorded ? 'yes' : 'no'
  await db
    .insert(meta)
    .values([
      { key: 'watch', value: identity.watchId },
      { key: 'recorded', value: recorded },
    ])
    .onConflictDoNothing()
  const rows = await db
    .select()
    .from(meta)
    .where(inArray(meta.key, ['watch', 'recorded']))
  const found = Object.fromEntries(rows.map((row) => [row.key, row.value]))
  if (found.recorded !== recorded)
    throw new AppError(
      'base-other',
      found.recorded === 'yes'
        ? 'This database holds the recorded story and cannot serve a real workspace. Set DATA_DIR or DATABASE_URL to another one.'
        : 'This database serves a real workspace; the recorded story is not told into it. Set DATA_DIR to another folder.',
    )
  if (found.watch !== identity.watchId)
    throw new AppError(
      'base-other',
      `This database holds the watch "${found.watch}", and the settings name "${identity.watchId}". Set WATCH_FILE back, or DATA_DIR or DATABASE_URL to another database.`,
    )
}

/** Empties every table: each start tells the recorded story from its beginning. */
export async function emptyBase(db: Db): Promise<void> {
  const tables = await rowsOf<{ name: string }>(
    db,
    sql`select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`,
  )
  await db.transaction(async (tx) => {
    for (const { name } of tables) await tx.execute(sql.raw(`delete from ${name}`))
  })
}
