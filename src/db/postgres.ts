// Opens PostgreSQL: checks the server, migrates under a lock, then a pool.
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import type { Secret } from '../config.ts'
import { AppError } from '../errors.ts'
import type { Log } from '../log.ts'
import { type Database, type Db, rowsOf } from './connection.ts'
import { applyMigrations } from './migrate.ts'
import { explainTrouble, withPatience } from './patience.ts'
import { openPool } from './postgres-pool.ts'
import * as schema from './schema.ts'

const OLDEST_VERSION = 15
const POOL_SIZE = 10
const STATEMENT_MS = 60_000
/** Nothing slow is done inside a transaction; the other replicas wait so long for one that is frozen there. */
const SILENT_IN_TRANSACTION_MS = 8_000
/** An index over a large table takes minutes, and another replica may be at it. */
const SILENT_IN_MIGRATION_MS = 10 * 60_000

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
  await withPatience(deps, { place, patienceMs }, () => prepareServer(deps, url, place)).catch(
    (cause: unknown) => {
      if (cause instanceof AppError) throw cause
      const why = `${place}: ${explainTrouble(cause)}`
      throw new AppError('database-unreachable', why, { cause })
    },
  )
  const pool = openPool(
    deps,
    connector(url, POOL_SIZE, {
      application_name: 'kt-status',
      // No statement waits for ever.
      statement_timeout: STATEMENT_MS,
    }),
  )
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

/** On a connection of its own, which may be silent for long. */
async function prepareServer(deps: { log: Log }, url: Secret, place: string): Promise<void> {
  const open = connector(url, 1, { application_name: 'kt-status migrations' })
  const pool = openPool(deps, open, SILENT_IN_MIGRATION_MS)
  const db: Db = drizzle({ client: pool.client, schema })
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
    await applyMigrations(deps, db)
  } finally {
    await pool.end()
  }
}

/** Opens clients, each of up to `max` connections. */
function connector(url: Secret, max: number, connection: Record<string, string | number>) {
  return () => {
    const client = postgres(url.reveal(), {
      max,
      connect_timeout: 10,
      // Its own first query: when that fails nobody is there to hear it, and the process ends.
      fetch_types: false,
      onnotice: () => {},
      connection: {
        // A frozen replica (SIGSTOP) lets go of its locks and turns.
        idle_in_transaction_session_timeout: SILENT_IN_TRANSACTION_MS,
        ...connection,
      },
    })
    // It sets on the client how times are read.
    drizzle({ client, schema })
    return client
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
