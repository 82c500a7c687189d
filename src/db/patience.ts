// Waits for a database that is away while the bot starts: a supervisor would only start it again.
import { setTimeout as sleep } from 'node:timers/promises'
import { AppError, describeError } from '../errors.ts'
import type { Log } from '../log.ts'
import { isConnectionLoss } from './postgres-pool.ts'

const RETRY_MS = 1_000
const SILENT = new Set(['ECONNREFUSED', 'CONNECT_TIMEOUT', 'ENOTFOUND', 'EAI_AGAIN'])

/** `place` names the database for people, without its password. */
export type Patience = { place: string; patienceMs: number }

/**
 * Does `work`, and does it again while the database is away, for `patienceMs` after it was first
 * lost; `work` may be repeated at any point.
 * @throws AppError `database-unreachable` that names the database and the cure; what is no loss of the
 *   connection as it is
 */
export async function withPatience<T>(
  deps: { log: Log },
  { place, patienceMs }: Patience,
  work: () => Promise<T>,
): Promise<T> {
  let until: number | null = null
  for (;;) {
    try {
      return await work()
    } catch (cause) {
      if (!isConnectionLoss(cause)) throw cause
      const why = `${place}: ${explainTrouble(cause)}`
      until ??= performance.now() + patienceMs
      if (performance.now() >= until) throw new AppError('database-unreachable', why, { cause })
      deps.log.warn({ why }, 'waiting for the database')
      await sleep(RETRY_MS)
    }
  }
}

/** What is wrong with a connection, and the cure. */
export function explainTrouble(cause: unknown): string {
  const { code, message } = innermost(cause)
  if (SILENT.has(code))
    return 'no server answers there. Check that it runs, and the host and port in DATABASE_URL.'
  switch (code) {
    case '57P01':
    case '57P02':
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
      return isConnectionLoss(cause)
        ? `the connection was lost (${message}). Check that the server runs and can be reached.`
        : `${message}. Check DATABASE_URL.`
  }
}

function innermost(cause: unknown): { code: string; message: string } {
  let inner = cause
  while (inner instanceof Error && inner.cause instanceof Error) inner = inner.cause
  return { code: String((inner as { code?: string }).code), message: describeError(inner) }
}
