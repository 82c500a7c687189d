// Turns over all replicas: what must see all that was decided before it is decided one after the other.
import { entityKind, sql } from 'drizzle-orm'
import type { Db } from './connection.ts'

const TURNS = ['read', 'record', 'develop', 'decide'] as const
export type Turn = (typeof TURNS)[number]

/** Any number of our own; each turn adds its place in the list. */
const FIRST_LOCK = 0x6b742d80

/**
 * Waits until no other transaction has this turn; it ends with the transaction. Call it first, so that
 * what follows sees all that the one before wrote. A process that dies loses its turn at once, one that
 * is frozen when the server ends its transaction (`idle_in_transaction_session_timeout`).
 */
export async function takeTurn(tx: Db, turn: Turn): Promise<void> {
  if (isEmbedded(tx)) return
  await tx.execute(sql`select pg_advisory_xact_lock(${FIRST_LOCK + TURNS.indexOf(turn)}::bigint)`)
}

/** There one transaction waits for the other anyway, and a lock of its one session keeps nobody out. */
function isEmbedded(tx: Db): boolean {
  const kind = tx.constructor as { [entityKind]?: string }
  return kind[entityKind] === 'PgliteTransaction'
}
