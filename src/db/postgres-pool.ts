// A pool of postgres.js that outlives its connections: a restart of the server must not end the process.
import type { Sql, TransactionSql } from 'postgres'
import { describeError } from '../errors.ts'
import type { Log } from '../log.ts'
import { createKeeper, isMarked, type Keeper } from './kept-statement.ts'

/** What drizzle uses of a client, and of a transaction's. */
type Session = Pick<TransactionSql, 'unsafe' | 'savepoint'>
type Query = ReturnType<Sql['unsafe']>
type Work<T> = (session: TransactionSql) => Promise<T>

type Habits = { silentMs: number; keeps: Keeper }

export type Pool = { client: Sql; end(): Promise<void> }

/** The server ends a statement after a minute; what is silent for longer was cut off from it. */
const SILENT_MS = 75_000
/** The whole server went at once: its ten connections are one reason for one new pool. */
const RENEW_MS = 1_000
const END_S = 5
/** Of the ten seconds that a process has to end. */
const CLOSE_S = 2

const LOST =
  /^(CONNECT|ECONNRE|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|08|57P0[123]|25P03)/

/** Whether an error says that the connection is gone, or that no server takes one now. */
export function isConnectionLoss(error: unknown): boolean {
  for (let e = error; e instanceof Error; e = e.cause)
    if ('code' in e && LOST.test(String(e.code))) return true
  return false
}

/**
 * Two mistakes of postgres.js 3.4.9 are kept away from the process. A statement on a transaction
 * whose connection closed writes to no socket, outside of any promise, and ends the process
 * (porsager/postgres#1154, #1208): here a lost transaction sends nothing more, not even its rollback.
 * And a connection that closes while a statement is being written may never come up again: after a
 * loss a fresh pool is opened, and the old one may end what still runs. What is silent for `silentMs`
 * is lost.
 */
export function openPool(deps: { log: Log }, open: () => Sql, silentMs = SILENT_MS): Pool {
  let current = open()
  const habits: Habits = { silentMs, keeps: createKeeper() }
  let openedMs = performance.now()
  const ending = new Set<Promise<void>>()
  const retire = (pool: Sql, timeout = END_S) => {
    const ended: Promise<void> = pool.end({ timeout }).catch(() => {})
    ending.add(ended)
    void ended.then(() => ending.delete(ended))
  }
  const noteLoss = (pool: Sql, error: unknown) => {
    if (pool !== current || performance.now() - openedMs < RENEW_MS) return
    deps.log.warn(
      { why: describeError(error) },
      'the database connection was lost; opening new ones',
    )
    current = open()
    openedMs = performance.now()
    retire(pool)
  }
  const client = {
    options: current.options,
    unsafe: (...[text, params, options]: Parameters<Sql['unsafe']>) => {
      const pool = current
      const query = pool.unsafe(text, params, { ...options, prepare: isMarked(text) })
      return watch(query, (error) => noteLoss(pool, error), silentMs)
    },
    begin: async <T>(work: Work<T>) => {
      const pool = current
      try {
        return await runTransaction(pool, work, habits)
      } catch (error) {
        if (isConnectionLoss(error)) noteLoss(pool, error)
        throw error
      }
    },
  }
  return {
    client: client as unknown as Sql,
    async end() {
      retire(current, CLOSE_S)
      await Promise.all(ending)
    },
  }
}

/** A transaction whose loss is known at once, and that is silent afterwards. */
async function runTransaction<T>(pool: Sql, work: Work<T>, habits: Habits): Promise<T> {
  const { silentMs, keeps } = habits
  const lost = Promise.withResolvers<never>()
  let loss: unknown = null
  const lose = (error: unknown) => {
    loss ??= error
    lost.reject(loss)
  }
  lost.promise.catch(() => {})
  const guard = (session: Session): Session => ({
    unsafe: ((...[text, params, options]: Parameters<Sql['unsafe']>) => {
      if (loss) return refuse(loss)
      const prepare = keeps(text, params)
      return watch(session.unsafe(text, params, { ...options, prepare }), lose, silentMs)
    }) as Session['unsafe'],
    savepoint: ((inner: Work<unknown>) =>
      session.savepoint((nested) => quietly(nested, inner))) as Session['savepoint'],
  })
  // When it is lost the driver must not go on to its commit or rollback: it waits for ever instead.
  const quietly = async <R>(session: Session, inner: Work<R>): Promise<R> => {
    try {
      const result = await inner(guard(session) as TransactionSql)
      if (!loss) return result
    } catch (error) {
      if (isConnectionLoss(error)) lose(error)
      if (!loss) throw error
    }
    return new Promise<R>(() => {})
  }
  // The driver's own begin, commit and rollback are as silent as any statement on a dead line.
  const silence = limitSilence(lose, silentMs)
  const begun = pool.begin(async (session) => {
    silence.end()
    try {
      return await quietly(session, work)
    } finally {
      silence.start()
    }
  }) as Promise<T>
  // The driver says so when the connection closes between two statements.
  begun.catch((error) => isConnectionLoss(error) && lose(error))
  try {
    return await Promise.race([begun, lost.promise])
  } finally {
    silence.end()
  }
}

/** Calls `lose` when it is not ended in time; it runs from the start. */
function limitSilence(
  lose: (error: Error) => void,
  silentMs: number,
): { start(): void; end(): void } {
  let timer: NodeJS.Timeout
  const start = () => {
    timer = setTimeout(() => {
      const error = new Error('the database does not answer')
      lose(Object.assign(error, { code: 'CONNECTION_SILENT' }))
    }, silentMs)
  }
  start()
  return { start, end: () => clearTimeout(timer) }
}

/** The query, whose loss or long silence is noticed. It is sent when it is awaited, as the driver does. */
function watch(query: Query, lose: (error: unknown) => void, silentMs: number): Query {
  const settle = async (asked: PromiseLike<unknown>) => {
    const silent = Promise.withResolvers<never>()
    const silence = limitSilence(silent.reject, silentMs)
    try {
      return await Promise.race([asked, silent.promise])
    } catch (error) {
      if (isConnectionLoss(error)) lose(error)
      throw error
    } finally {
      silence.end()
    }
  }
  return queryLike(
    () => settle(query),
    () => settle(query.values()),
  )
}

function refuse(error: unknown): Query {
  const rejected = () => Promise.reject(error)
  return queryLike(rejected, rejected)
}

/** What drizzle does with a query: it awaits it, or its values. */
function queryLike(rows: () => Promise<unknown>, values: () => Promise<unknown>): Query {
  const query = {
    then: (...on: Parameters<Promise<unknown>['then']>) => rows().then(...on),
    values,
  }
  return query as unknown as Query
}
