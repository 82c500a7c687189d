// JSON logs, with nothing secret in them; every line of one request bears its id.
import { AsyncLocalStorage } from 'node:async_hooks'
import { type Logger, pino } from 'pino'

/** What every effectful function may log to. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>

/** It carries the id along whatever a request awaits; it is empty between requests. */
const running = new AsyncLocalStorage<{ request: string }>()

/** A logger that writes one JSON line per event. `level` is a pino level; `silent` writes nothing. */
export function createLog(level: string, destination?: { write(line: string): void }): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: () => ({ ...running.getStore() }),
  }
  return destination ? pino(options, destination) : pino(options)
}

/** Runs `work` as one request: each line that it logs bears `request`, which people are told as "ref". */
export function withRequest<T>(request: string, work: () => T): T {
  return running.run({ request }, work)
}

/** The id of the request that runs; null outside of one. */
export function currentRequest(): string | null {
  return running.getStore()?.request ?? null
}
