// The model that writes: one time limit for all its tries, and an answer that fits its schema.
import { setTimeout as sleep } from 'node:timers/promises'
import OpenAI from 'openai'
import { z } from 'zod'
import type { ModelConfig } from '../config.ts'
import { createGuard, type ModelDeps, type Tried, whyOf } from './guard-calls.ts'
import type { Asked, Asking, Model, Silence } from './model.ts'
import { type CallModel, createCall, type ModelReply, type Usage } from './openai-api.ts'
import type { Wish } from './spend-store.ts'
import { estimateTokens } from './wrap-data.ts'

const MOST_TRIES = 3
const FIRST_PAUSE_MS = 400
/** What is worth another try; the rest would end the same way. */
const AGAIN: ReadonlySet<Silence> = new Set([
  'rate-limited',
  'server-error',
  'unreachable',
  'truncated',
  'wrong-shape',
])
/** Builds the port for a configured server; null without a key. */
export function createModel(deps: ModelDeps, config: ModelConfig | null): Model | null {
  if (!config) return null
  const call = createCall({ ...config, key: config.key.reveal() })
  const guard = createGuard(deps, config.budget)
  return {
    async ask(asking) {
      const limits = limitsOf(config, asking)
      return guard(limits.wish, () => tryCall(call, asking, limits))
    },
  }
}

type Limits = {
  model: string
  schema: Record<string, unknown>
  timeoutMs: number
  wish: Wish
}

function limitsOf<T>(config: ModelConfig, asking: Asking<T>): Limits {
  const schema = schemaOf(asking.schema)
  const sent = asking.instructions + asking.input + JSON.stringify(schema)
  return {
    model: config.models[asking.tier],
    schema,
    timeoutMs: Math.min(config.timeoutMs, asking.timeoutMs ?? config.timeoutMs),
    wish: {
      purpose: asking.purpose,
      lane: asking.lane,
      person: asking.person ?? null,
      input: estimateTokens(sent),
      output: asking.maxOutputTokens,
    },
  }
}

/** What the model is told of the shape: not what only costs tokens, the answer is held against all of it. */
function schemaOf(shape: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, {
    override({ jsonSchema }) {
      delete jsonSchema.minimum
      delete jsonSchema.maximum
    },
  })
  return schema
}

/** Tries within one time limit for everything; what was used by all tries is summed. */
async function tryCall<T>(call: CallModel, asking: Asking<T>, limits: Limits): Promise<Tried<T>> {
  const timeout = AbortSignal.timeout(limits.timeoutMs)
  const signal = asking.signal ? AbortSignal.any([timeout, asking.signal]) : timeout
  let last: Tried<T> = { asked: { kind: 'silent', why: 'timeout' }, usage: null, error: null }
  let usage: Usage | null = null
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const one = await tryOnce(call, asking, limits, signal)
    usage = addUsage(usage, one.usage)
    last = { ...one, usage }
    if (one.asked.kind === 'said' || !AGAIN.has(one.asked.why)) return last
    const twice = one.asked.why === 'truncated' || one.asked.why === 'wrong-shape'
    if (twice && attempt >= 1) return last
    const paused = await pause(FIRST_PAUSE_MS * 2 ** attempt, one.error, signal)
    if (!paused) return last
  }
  return last
}

async function tryOnce<T>(
  call: CallModel,
  asking: Asking<T>,
  limits: Limits,
  signal: AbortSignal,
): Promise<Tried<T>> {
  try {
    const reply = await call({
      model: limits.model,
      instructions: asking.instructions,
      input: asking.input,
      schema: limits.schema,
      name: asking.purpose,
      maxOutputTokens: asking.maxOutputTokens,
      signal,
      onText: asking.onText,
    })
    return { asked: readReply(asking.schema, reply), usage: reply.usage, error: null }
  } catch (error) {
    const why = asking.signal?.aborted ? 'stopped' : signal.aborted ? 'timeout' : whyOf(error)
    return { asked: { kind: 'silent', why }, usage: null, error }
  }
}

function readReply<T>(schema: z.ZodType<T>, reply: ModelReply): Asked<T> {
  if (reply.refused) return { kind: 'silent', why: 'refused' }
  if (reply.text.trim() === '') return { kind: 'silent', why: reply.cut ? 'truncated' : 'empty' }
  let json: unknown
  try {
    json = JSON.parse(reply.text)
  } catch {
    return { kind: 'silent', why: 'truncated' }
  }
  const parsed = schema.safeParse(json)
  if (!parsed.success) return { kind: 'silent', why: 'wrong-shape' }
  return { kind: 'said', value: parsed.data }
}

/** Waits as the server asks, or longer each time; false when the time limit comes first. */
async function pause(ms: number, error: unknown, signal: AbortSignal): Promise<boolean> {
  const headers = error instanceof OpenAI.APIError ? error.headers : undefined
  const asked = Number(headers?.get('retry-after') ?? 0) * 1_000
  try {
    await sleep(Math.max(ms, asked > 0 ? asked : 0), undefined, { signal })
    return true
  } catch {
    return false
  }
}

function addUsage(a: Usage | null, b: Usage | null): Usage | null {
  if (!a || !b) return a ?? b
  return { input: a.input + b.input, output: a.output + b.output, cached: a.cached + b.cached }
}
