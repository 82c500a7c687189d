// What stands before every call of a model: budget and breaker. Trouble is a log line and a metric.
import OpenAI from 'openai'
import type { ModelBudget } from '../config.ts'
import type { Db } from '../db/database.ts'
import { describeError } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import { createBreaker } from './breaker.ts'
import type { Asked, Silence } from './model.ts'
import type { Usage } from './openai-api.ts'
import { reserveTokens, settleTokens, type Wish } from './spend-store.ts'

export type ModelDeps = {
  db: Db
  log: Log
  /** The real clock: budgets and the breaker go by it, also while a recorded story is told. */
  clock: () => Date
  metrics?: Metrics | undefined
}

/** How a call ended, what it used, and the error behind a silence. */
export type Tried<T> = { asked: Asked<T>; usage: Usage | null; error: unknown }

const BREAKER = { failures: 4, pauseMs: 60_000 }
/** What says that the server is in trouble; a budget or a refusal says nothing about it. */
const TROUBLE: ReadonlySet<Silence> = new Set([
  'timeout',
  'rate-limited',
  'server-error',
  'rejected',
  'unreachable',
])

/** A guard with a breaker of its own: it makes a call, or says why it does not. It never throws. */
export function createGuard(deps: ModelDeps, budget: ModelBudget) {
  const breaker = createBreaker(BREAKER)
  return async <T>(wish: Wish, call: () => Promise<Tried<T>>): Promise<Asked<T>> => {
    const { purpose } = wish
    const silent = (why: Silence) => {
      deps.metrics?.modelCalls.inc({ purpose, outcome: why })
      deps.log.debug({ purpose, why }, 'the model was not asked')
      return { kind: 'silent' as const, why }
    }
    if (!breaker.allows(deps.clock())) return silent('breaker')
    try {
      const reserved = await reserveTokens(deps.db, budget, wish, deps.clock())
      if (reserved.kind === 'refused') return silent(reserved.why)
      const tried = await call()
      const outcome = tried.asked.kind === 'said' ? 'said' : tried.asked.why
      if (outcome !== 'stopped')
        breaker.record(outcome === 'said' || !TROUBLE.has(outcome), deps.clock())
      await settleTokens(deps.db, reserved.id, { outcome, usage: tried.usage })
      report(deps, purpose, outcome, tried)
      return tried.asked
    } catch (error) {
      deps.log.warn({ purpose, error: describeError(error) }, 'model not asked')
      return silent('server-error')
    }
  }
}

/** The reason behind an error of the `openai` package. */
export function whyOf(error: unknown): Silence {
  if (error instanceof OpenAI.APIConnectionTimeoutError) return 'timeout'
  if (error instanceof OpenAI.APIConnectionError) return 'unreachable'
  if (error instanceof OpenAI.APIError && error.status !== undefined) {
    if (error.status === 429) return 'rate-limited'
    return error.status >= 500 ? 'server-error' : 'rejected'
  }
  // A body or a stream that is no JSON, or ends in the middle.
  return 'unreachable'
}

function report<T>(deps: ModelDeps, purpose: string, outcome: string, tried: Tried<T>): void {
  deps.metrics?.modelCalls.inc({ purpose, outcome })
  const { usage } = tried
  if (usage) {
    deps.metrics?.modelTokens.inc({ purpose, direction: 'in' }, usage.input)
    deps.metrics?.modelTokens.inc({ purpose, direction: 'out' }, usage.output)
    deps.metrics?.modelTokens.inc({ purpose, direction: 'cached' }, usage.cached)
  }
  if (outcome === 'said') return
  const error = tried.error ? describeError(tried.error).slice(0, 300) : undefined
  deps.log.warn({ purpose, outcome, error }, 'the model gave nothing; it is done without')
}
