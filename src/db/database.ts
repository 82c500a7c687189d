// Opens the database: PostgreSQL when an address is set, else the embedded one. Migrated when it returns.
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import type { Database } from './connection.ts'
import { openEmbedded } from './embedded.ts'
import { openPostgres } from './postgres.ts'

export { withPatience } from './patience.ts'
export { isConnectionLoss } from './postgres-pool.ts'
export {
  arrayOf,
  type Database,
  type Db,
  isUniqueViolation,
  KEPT,
  rowsOf,
  together,
} from './connection.ts'

/** `dataDir: null` is a database in memory that is gone when it is closed. */
export type DatabaseConfig = { url: Config['database']['url']; dataDir: string | null }

/**
 * Opens and migrates the database.
 * @throws AppError `database-…` that names the database and the cure
 */
export async function openDatabase(
  deps: { log: Log },
  config: DatabaseConfig,
  options: { restoreFrom?: string; patienceMs?: number } = {},
): Promise<Database> {
  if (config.url) return openPostgres(deps, config.url, options.patienceMs ?? 0)
  return openEmbedded(deps, { folder: config.dataDir, ...options })
}
