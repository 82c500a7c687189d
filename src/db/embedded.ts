// The embedded database: opened from a template where it is new, migrated, and kept small on a timer.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { access, mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PGlite } from '@electric-sql/pglite'
import { isNotNull } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/pglite'
import { AppError, describeError } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Database, Db } from './connection.ts'
import { type EmbeddedClient, startEmbeddedClient } from './embedded-client.ts'
import { applyMigrations, MIGRATIONS_FOLDER } from './migrate.ts'
import * as schema from './schema.ts'

/** 100 ms every ten minutes held the log at 65 MB; there is no autovacuum here. */
const VACUUM_EVERY_MS = 10 * 60_000

const CACHE_FOLDER = fileURLToPath(new URL('../../node_modules/.cache/kt-status/', import.meta.url))

/** Opens the embedded database in a folder, or in memory when `folder` is null. */
export async function openEmbedded(
  deps: { log: Log },
  options: { folder: string | null; restoreFrom?: string },
): Promise<Database> {
  const { folder, restoreFrom } = options
  const isNew = folder === null || !existsSync(join(folder, 'database', 'PG_VERSION'))
  if (restoreFrom !== undefined) await checkRestore(folder, isNew, restoreFrom)
  const from = isNew ? (restoreFrom ?? (await findTemplate(deps))) : null
  const client = await startEmbeddedClient({ folder, from })
  try {
    return await migrateAndWrap(deps, client, folder)
  } catch (error) {
    await client.close()
    throw error
  }
}

async function migrateAndWrap(
  deps: { log: Log },
  client: EmbeddedClient,
  folder: string | null,
): Promise<Database> {
  // drizzle asks for the class, and uses of it `query` and `transaction`.
  const db = drizzle({ client: client as unknown as PGlite, schema })
  await applyMigrations(deps, db)
  await endLeases(db)
  const vacuum = async () => {
    // Two statements: VACUUM refuses to run in the transaction that one text would be.
    await client.exec('VACUUM (ANALYZE)')
    await client.exec('CHECKPOINT')
  }
  const timer = setInterval(() => {
    vacuum().catch((error) => deps.log.warn({ err: error }, 'vacuum failed'))
  }, VACUUM_EVERY_MS)
  timer.unref()
  return {
    db,
    kind: 'embedded',
    describe: folder === null ? 'embedded database in memory' : `embedded database in ${folder}`,
    vacuum,
    backup: (file) => client.dump(file, { gzip: true }),
    close: () => {
      clearInterval(timer)
      return client.close()
    },
    stopped: client.stopped,
  }
}

/** The folder's lock says that no other process runs: every lease is of one that died. */
async function endLeases(db: Db): Promise<void> {
  await db
    .update(schema.articles)
    .set({ leaseUntil: null, leaseBy: null })
    .where(isNotNull(schema.articles.leaseUntil))
  for (const table of [schema.sources, schema.slackEvents, schema.ticks, schema.outboxLanes])
    await db.update(table).set({ leaseUntil: null }).where(isNotNull(table.leaseUntil))
  // A message keeps its own: that it was on its way is what makes it ambiguous.
}

async function checkRestore(folder: string | null, isNew: boolean, file: string): Promise<void> {
  if (!isNew)
    throw new AppError(
      'restore-not-empty',
      `The data folder ${folder} holds a database already. Move it away, or set DATA_DIR to an empty folder, then restore.`,
    )
  try {
    await access(file)
  } catch {
    throw new AppError(
      'restore-missing',
      `There is no backup ${file}. Give the path of a file that "kt backup" wrote.`,
    )
  }
}

/**
 * A migrated, empty database as a file, made once per schema: opening from it takes 0.6 s, without it 3.6 s.
 * Null where it cannot be kept; that costs only time.
 */
export async function findTemplate(deps: { log: Log }): Promise<string | null> {
  const file = join(CACHE_FOLDER, `template-${templateVersion()}.tar`)
  if (existsSync(file)) return file
  try {
    await mkdir(CACHE_FOLDER, { recursive: true })
    const client = await startEmbeddedClient({ folder: null, from: null })
    try {
      await applyMigrations(deps, drizzle({ client: client as unknown as PGlite, schema }))
      await client.dump(file, { gzip: false })
    } finally {
      await client.close()
    }
    await removeOldTemplates(file)
    return file
  } catch (error) {
    deps.log.debug({ why: describeError(error) }, 'no template database')
    return null
  }
}

/** Those of an hour before: a younger one may be another version starting right now. */
async function removeOldTemplates(newest: string): Promise<void> {
  const { mtimeMs } = await stat(newest)
  for (const name of await readdir(CACHE_FOLDER)) {
    const file = join(CACHE_FOLDER, name)
    if ((await stat(file)).mtimeMs < mtimeMs - 3_600_000) await rm(file, { force: true })
  }
}

function templateVersion(): string {
  const versions = new URL('../../package.json', import.meta.url)
  return createHash('sha256')
    .update(readFileSync(join(MIGRATIONS_FOLDER, 'meta', '_journal.json')))
    .update(readFileSync(versions))
    .digest('hex')
    .slice(0, 16)
}
