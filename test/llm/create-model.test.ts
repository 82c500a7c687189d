// The model behind its limits, against a scripted server in both API shapes.
import { afterEach, beforeAll, afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { createModel } from '../../src/llm/create-model.ts'
import type { Asking } from '../../src/llm/model.ts'
import { describeSpending } from '../../src/llm/spend-store.ts'
import { createMetrics } from '../../src/metrics.ts'
import { type ModelScript, type ModelServer, startModelServer } from '../support/model-server.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'

const Shape = z.strictObject({ words: z.array(z.string()) })
const GOOD = { text: JSON.stringify({ words: ['a', 'b'] }) }

let database: TestDatabase
let server: ModelServer | null = null
let now = new Date('2026-03-01T00:00:00Z')

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
afterEach(async () => {
  await server?.close()
  now = new Date(now.getTime() + 40 * 86_400_000)
})

async function start(
  api: string,
  script: Parameters<typeof startModelServer>[0],
  env: Record<string, string> = {},
) {
  server = await startModelServer(script)
  const { model } = readConfig({
    OPENAI_API_KEY: 'sk-test',
    OPENAI_BASE_URL: server.url,
    LLM_API: api,
    LLM_TIMEOUT_SECONDS: '5',
    ...env,
  })
  const metrics = createMetrics()
  const port = createModel(
    { db: database.db, log: createLog('silent'), clock: () => now, metrics },
    model,
  )
  if (!port || !model) throw new Error('no model')
  return { port, metrics, budget: model.budget, server }
}

function asking(more: Partial<Asking<z.infer<typeof Shape>>> = {}) {
  return {
    purpose: 'answer' as const,
    tier: 'better' as const,
    lane: 'alerts' as const,
    instructions: 'Say two words.',
    input: 'data',
    schema: Shape,
    maxOutputTokens: 100,
    ...more,
  }
}

describe.each(['responses', 'chat'])('the model over %s', (api) => {
  it('gives what fits the schema, and puts down what was used', async () => {
    const { port, server, budget } = await start(api, () => GOOD)
    expect(await port.ask(asking())).toEqual({ kind: 'said', value: { words: ['a', 'b'] } })
    expect(server.requests).toHaveLength(1)
    expect(server.requests[0]).toMatchObject({ api, purpose: 'answer', model: 'gpt-5.4-mini' })
    expect(JSON.stringify(server.requests[0]?.schema)).toContain('"additionalProperties":false')
    expect(server.requests[0]?.body.tools).toBeUndefined()
    const spent = await describeSpending(database.db, budget, now)
    expect(spent.day).toMatchObject({
      calls: 1,
      tokens: Math.ceil(18 / 4) + Math.ceil(GOOD.text.length / 4),
    })
  })

  it('streams the text as it grows', async () => {
    const { port } = await start(api, () => GOOD)
    const seen: string[] = []
    const said = await port.ask(asking({ onText: (text) => seen.push(text) }))
    expect(said.kind).toBe('said')
    expect(seen.length).toBeGreaterThan(2)
    expect(seen.at(-1)).toBe(GOOD.text)
  })

  const trouble: [string, ModelScript, string, number][] = [
    ['a 400', { status: 400 }, 'rejected', 1],
    ['a refusal', { refusal: 'I cannot' }, 'refused', 1],
    ['an empty text', { text: ' ' }, 'empty', 1],
    ['truncated JSON', { text: '{"words":["a', cut: true }, 'truncated', 2],
    ['a wrong shape', { text: '{"words":"a"}' }, 'wrong-shape', 2],
    ['an unknown key', { text: '{"words":[],"tool":"x"}' }, 'wrong-shape', 2],
    ['a body that is no JSON', { raw: '<html>' }, 'unreachable', 3],
  ]
  it.each(trouble)('is silent on %s', async (_, script, why, tries) => {
    const { port, server } = await start(api, () => script)
    const asked = await port.ask(asking())
    expect(asked.kind).toBe('silent')
    if (why !== 'unreachable') expect(asked).toEqual({ kind: 'silent', why })
    if (why !== 'unreachable') expect(server.requests).toHaveLength(tries)
  })

  it.each<[string, ModelScript]>([
    ['429', { status: 429 }],
    ['500', { status: 500 }],
    ['a connection that is cut', { gone: '{"words":[' }],
  ])('tries again after %s', async (_, script) => {
    const { port, server } = await start(api, (_request, place) => (place === 0 ? script : GOOD))
    expect((await port.ask(asking())).kind).toBe('said')
    expect(server.requests).toHaveLength(2)
  })

  it('ends an endless stream', async () => {
    const { port } = await start(api, () => ({ endless: '{"words":["a' }))
    const asked = await port.ask(asking({ onText: () => {} }))
    expect(asked.kind).toBe('silent')
  })

  it('waits no longer than its limit for a model that never answers', async () => {
    const { port } = await start(api, () => ({ hang: true }), { LLM_TIMEOUT_SECONDS: '0.2' })
    expect(await port.ask(asking())).toEqual({ kind: 'silent', why: 'timeout' })
  })

  it('does not wait for a rate limit that is longer than its limit', async () => {
    const script = { status: 429, retryAfter: '3600' }
    const { port } = await start(api, () => script, { LLM_TIMEOUT_SECONDS: '0.3' })
    expect(await port.ask(asking())).toEqual({ kind: 'silent', why: 'rate-limited' })
  })
})

describe('the breaker', () => {
  it('stops asking a model in trouble, and asks again after a minute', async () => {
    let up = false
    const { port, server } = await start('chat', () => (up ? GOOD : { status: 401 }))
    for (let i = 0; i < 4; i++) await port.ask(asking())
    expect(await port.ask(asking())).toEqual({ kind: 'silent', why: 'breaker' })
    expect(server.requests).toHaveLength(4)
    up = true
    now = new Date(now.getTime() + 61_000)
    expect((await port.ask(asking())).kind).toBe('said')
    expect((await port.ask(asking())).kind).toBe('said')
  })
})

describe('the budget', () => {
  it('leaves the reserve to alerts', async () => {
    const env = { LLM_TOKENS_DAY: '400', LLM_ALERT_RESERVE: '0.5' }
    const { port, server } = await start('chat', () => ({ ...GOOD, noUsage: true }), env)
    expect((await port.ask(asking({ lane: 'people' }))).kind).toBe('said')
    expect(await port.ask(asking({ lane: 'people' }))).toEqual({ kind: 'silent', why: 'budget' })
    expect((await port.ask(asking({ lane: 'alerts' }))).kind).toBe('said')
    expect(await port.ask(asking({ lane: 'alerts' }))).toEqual({ kind: 'silent', why: 'budget' })
    expect(server.requests).toHaveLength(2)
  })

  it('limits one person and nobody else', async () => {
    const { port } = await start('chat', () => ({ ...GOOD, noUsage: true }), {
      LLM_TOKENS_PERSON: '250',
    })
    const by = (person: string) => port.ask(asking({ lane: 'people', person }))
    expect((await by('U1')).kind).toBe('said')
    expect(await by('U1')).toEqual({ kind: 'silent', why: 'person-budget' })
    expect((await by('U2')).kind).toBe('said')
  })
})

it('is not there without a key', () => {
  expect(readConfig({ OPENAI_BASE_URL: 'http://127.0.0.1:1/v1' }).model).toBeNull()
  expect(readConfig({ OPENAI_API_KEY: 'sk' }).model).toMatchObject({ api: 'responses' })
  expect(readConfig({ OPENAI_API_KEY: 'sk', OPENAI_BASE_URL: 'http://h/v1' }).model?.api).toBe(
    'chat',
  )
})
