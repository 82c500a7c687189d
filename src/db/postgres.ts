// Opens PostgreSQL: checks the server, migrates under a lock, then a pool.
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import type { Secret } from '../config.ts'
import { AppError, describeError } from '../errors.ts'
import type { Log } from '../log.ts'
import { type Database, type Db, rowsOf } from './connection.ts'
import { applyMigrations } from './migrate.ts'
import { isConnectionLoss, openPool } from './postgres-pool.ts'
import * as schema from './schema.ts'

const OLDEST_VERSION = 15
/** Any number, the same in every replica and version: 'kt-s' as bytes. */
const MIGRATION_LOCK = 0x6b742d73
const POOL_SIZE = 10
const STATEMENT_MS = 60_000
/** Nothing slow is done inside a transaction; the other replicas wait so long for one that is frozen there. */
const SILENT_IN_TRANSACTION_MS = 8_000
const RETRY_MS = 1_000
const SILENT = new Set(['ECONNREFUSED', 'CONNECT_TIMEOUT', 'ENOTFOUND', 'EAI_AGAIN'])

/**
 * Opens and migrates PostgreSQL. A server that does not answer is asked again for `patienceMs`.
 * @throws AppError `database-…` without the password
 */
export async function openPostgres(
  deps: { log: Log },
  url: Secret,
  patienceMs: number,
): Promise<Database> {
  const place = describePlace(url)
  await prepareInTime(deps, url, place, patienceMs)
  const pool = openPool(deps, () => {
    const client = postgres(url.reveal(), {
      max: POOL_SIZE,
      connect_timeout: 10,
      // Its own first query: when that fails nobody is there to hear it, and the process ends.
      fetch_types: false,
      onnotice: () => {},
      connection: {
        application_name: 'kt-status',
        // A frozen replica (SIGSTOP) lets go of its locks and turns, and no statement waits for ever.
        idle_in_transaction_session_timeout: SILENT_IN_TRANSACTION_MS,
        statement_timeout: STATEMENT_MS,
      },
    })
    // It sets on the client how times are read.
    drizzle({ client, schema })
    return client
  })
  const stopped = Promise.withResolvers<null>()
  return {
    db: drizzle({ client: pool.client, schema }),
    kind: 'postgres',
    describe: place,
    vacuum: async () => {},
    backup: async () => {
      throw new AppError(
        'backup-postgres',
        `${place} is backed up with PostgreSQL's own tools: pg_dump "$DATABASE_URL" > backup.sql`,
      )
    },
    close: async () => {
      await pool.end()
      stopped.resolve(null)
    },
    // A server that is away is met with new connections, and a query that fails says so.
    stopped: stopped.promise,
  }
}

/** A server that is only starting is waited for, as long as the patience lasts. */
async function prepareInTime(
  deps: { log: Log },
  url: Secret,
  place: string,
  patienceMs: number,
): Promise<void> {
  const until = performance.now() + patienceMs
  for (;;) {
    try {
      return await prepareServer(deps, url, place)
    } catch (cause) {
      if (cause instanceof AppError) throw cause
      const why = `${place}: ${explain(cause)}`
      if (!isConnectionLoss(cause) || performance.now() > until)
        throw new AppError('database-unreachable', why, { cause })
      deps.log.warn({ why }, 'waiting for the database')
      await sleep(RETRY_MS)
    }
  }
}

/** On a connection of its own, so that the lock and the migrations share a session. */
async function prepareServer(deps: { log: Log }, url: Secret, place: string): Promise<void> {
  const client = postgres(url.reveal(), {
    max: 1,
    onnotice: () => {},
    connect_timeout: 10,
    connection: { application_name: 'kt-status migrations' },
  })
  const db: Db = drizzle({ client, schema })
  try {
    const [server] = await rowsOf<{ version: number; encoding: string }>(
      db,
      sql`select current_setting('server_version_num')::int / 10000 as version,
                 current_setting('server_encoding') as encoding`,
    )
    if (!server || server.version < OLDEST_VERSION || server.encoding !== 'UTF8')
      throw new AppError(
        'database-version',
        `${place} is PostgreSQL ${server?.version} with encoding ${server?.encoding}: use version ${OLDEST_VERSION} or newer with UTF8.`,
      )
    await db.execute(sql`select pg_advisory_lock(${MIGRATION_LOCK})`)
    // The lock ends with the session, also when a migration fails.
    await applyMigrations(deps, db)
  } finally {
    await client.end({ timeout: 5 })
  }
}

function describePlace(url: Secret): string {
  // The error of `new URL` holds its input, and so the password.
  if (!URL.canParse(url.reveal()))
    throw new AppError(
      'database-url',
      'DATABASE_URL is not an address: write postgres://user:password@host:5432/name, with special characters of the password percent-encoded.',
    )
  const { hostname, port, pathname } = new URL(url.reveal())
  return `PostgreSQL ${decodeURIComponent(pathname.slice(1)) || 'postgres'} on ${hostname}${port ? `:${port}` : ''}`
}

function innermost(cause: unknown): { code: string; message: string } {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause
  return { code: String((inner as { code?: string }).code), message: describeError(inner) }
}

function explain(cause: unknown): string {
  const { code, message } = innermost(cause)
  if (SILENT.has(code))
    return 'no server answers there. Check that it runs, and the host and port in DATABASE_URL.'
  switch (code) {
    case '57P03':
      return 'the server is starting or stopping. Try again in a moment.'
    case '28P01':
    case '28000':
      return 'it refuses this user or password. Correct them in DATABASE_URL.'
    case '3D000':
      return 'this database does not exist. Create it (createdb), or correct the name in DATABASE_URL.'
    case '42501':
      return 'this user may not create tables there. Grant CREATE on the database and on its schema public.'
    default:
      return `${message}. Check DATABASE_URL.`
  }
}
