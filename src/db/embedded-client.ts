// Speaks to the embedded database's thread: one statement or one transaction at a time.
import { AsyncLocalStorage } from 'node:async_hooks'
import { Worker } from 'node:worker_threads'
import { AppError, describeError } from '../errors.ts'
import { createKeeper, isMarked, type Keeper } from './kept-statement.ts'
import type { WorkerError, WorkerRequest, WorkerResponse, WorkerStart } from './embedded-worker.ts'

type QueryOptions = { rowMode?: 'array' | 'object' }
type QueryResult = { rows: unknown[]; fields: unknown[]; affectedRows?: number }

/** What drizzle calls inside a transaction. */
export type EmbeddedSession = {
  query(sql: string, params?: unknown[], options?: QueryOptions): Promise<QueryResult>
}

export type EmbeddedClient = EmbeddedSession & {
  transaction<T>(work: (session: EmbeddedSession) => Promise<T>): Promise<T>
  exec(sql: string): Promise<void>
  dump(file: string, options: { gzip: boolean }): Promise<void>
  close(): Promise<void>
  /** Null when it was closed; else why it ended by itself. */
  stopped: Promise<AppError | null>
}

// `Omit` over a union keeps only what all members share; this keeps each member.
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never
type Ask = (request: Without<WorkerRequest, 'id'>) => Promise<unknown>

/** Starts the thread and waits until its database is open. */
export async function startEmbeddedClient(start: WorkerStart): Promise<EmbeddedClient> {
  const { ask, opened, end, stopped } = startWorker(start)
  try {
    await opened
  } catch (error) {
    await end()
    throw error
  }
  const exclusive = createMutex()
  const queryWith =
    (keeps: Keeper): EmbeddedSession['query'] =>
    async (sql, params = [], { rowMode = 'object' } = {}) =>
      (await ask({ op: 'query', sql, params, rowMode, keep: keeps(sql, params) })) as QueryResult
  const query = queryWith(isMarked)
  const session = { query: queryWith(createKeeper()) }
  const insideTransaction = new AsyncLocalStorage<{ open: boolean }>()
  /** The one connection is taken by the transaction: waiting for it from inside would be for ever. */
  const refuseInside = () => {
    if (insideTransaction.getStore()?.open)
      throw new Error('Inside db.transaction only its tx may be used: db would wait for ever')
  }
  let closing: Promise<void> | null = null
  return {
    async query(sql, params, options) {
      refuseInside()
      return exclusive(() => query(sql, params, options))
    },
    async exec(sql) {
      refuseInside()
      await exclusive(() => ask({ op: 'exec', sql }))
    },
    async transaction(work) {
      refuseInside()
      const state = { open: true }
      return exclusive(async () => {
        // The simple protocol: one exchange instead of the five that a prepared statement takes.
        await ask({ op: 'exec', sql: 'BEGIN' })
        try {
          const result = await insideTransaction.run(state, () => work(session))
          await ask({ op: 'exec', sql: 'COMMIT' })
          return result
        } catch (error) {
          // It fails only where the database has stopped: the first error says more.
          await ask({ op: 'exec', sql: 'ROLLBACK' }).catch(() => {})
          throw error
        } finally {
          state.open = false
        }
      })
    },
    async dump(file, options) {
      await exclusive(() => ask({ op: 'dump', file, ...options }))
    },
    close() {
      closing ??= exclusive(() => ask({ op: 'close' }))
        .catch((error) => {
          if (!(error instanceof AppError)) throw error
        })
        .then(end)
      return closing
    },
    stopped,
  }
}

type EmbeddedWorker = {
  ask: Ask
  opened: Promise<unknown>
  end(): Promise<void>
  stopped: EmbeddedClient['stopped']
}

function startWorker(start: WorkerStart): EmbeddedWorker {
  const worker = new Worker(new URL('./embedded-worker.ts', import.meta.url), {
    workerData: start,
    name: 'embedded-database',
    // Older Nodes that we support announce node:sqlite and type stripping as experimental.
    execArgv: ['--disable-warning=ExperimentalWarning'],
  })
  type Waiting = { resolve(result: unknown): void; reject(error: unknown): void }
  const waiting = new Map<number, Waiting>()
  const stopped = Promise.withResolvers<AppError | null>()
  let lastId = 0
  let ended: AppError | null = null
  const wait = (id: number) =>
    new Promise((resolve, reject) => {
      if (ended) reject(ended)
      else waiting.set(id, { resolve, reject })
    })
  const stop = (message: string, cause?: unknown) => {
    if (ended) return
    ended = new AppError('database-stopped', message, { cause })
    stopped.resolve(cause === undefined ? null : ended)
    for (const { reject } of waiting.values()) reject(ended)
    waiting.clear()
  }
  const stopBroken = (cause: unknown) => {
    stop(`The embedded database stopped working (${describeError(cause)}). ${cureOf(cause)}`, cause)
    void worker.terminate()
  }
  worker.on('message', (response: WorkerResponse) => {
    const { resolve, reject } = waiting.get(response.id) ?? {}
    waiting.delete(response.id)
    if (!('error' in response)) return resolve?.(response.result)
    const error = reviveError(response.error)
    reject?.(error)
    // After a panic it never answers again: measured with a full disk.
    if (response.error.fields.severity === 'PANIC') stopBroken(error)
  })
  worker.on('error', stopBroken)
  worker.on('exit', () => stop('The embedded database is closed.'))
  return {
    opened: wait(0),
    ask: (request) => {
      lastId += 1
      const answer = wait(lastId)
      if (!ended) worker.postMessage({ ...request, id: lastId })
      return answer
    },
    end: async () => {
      await worker.terminate()
    },
    stopped: stopped.promise,
  }
}

function cureOf(cause: unknown): string {
  const isFull = (cause as { code?: string }).code === '53100'
  return isFull
    ? 'Make room on the disk and start the bot again: what was stored is kept.'
    : 'Start the bot again: what was stored is kept.'
}

function createMutex(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const result = last.then(work)
    last = result.catch(() => {})
    return result
  }
}

function reviveError({ app, message, fields }: WorkerError): Error {
  if (app) return new AppError(String(fields.code), message)
  return Object.assign(new Error(message), fields)
}
