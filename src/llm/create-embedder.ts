// The model that turns texts into vectors, behind the same limits as the one that writes.
import type { ModelConfig } from '../config.ts'
import { createGuard, type ModelDeps, type Tried, whyOf } from './guard-calls.ts'
import type { Embedder, Embedding } from './model.ts'
import { createClient, whole } from './openai-api.ts'
import { estimateTokens } from './wrap-data.ts'

/** Fewer say nothing; more are no vector of a text. */
const FEWEST = 8
const MOST = 4_096
/** A sentence and its other language; what is longer is cut, and servers refuse what is too long. */
const TEXT_CHARS = 2_000

/** Builds the port for a configured embedding model; null where none is set: nothing is sent then. */
export function createEmbedder(deps: ModelDeps, config: ModelConfig | null): Embedder | null {
  const embedding = config?.embedding
  if (!config || !embedding) return null
  const client = createClient({ ...config, key: config.key.reveal() })
  // Of its own: a server without embeddings must not silence the one that writes.
  const guard = createGuard(deps, config.budget)
  const { model, dimensions } = embedding
  const embed = async (texts: string[], signal: AbortSignal): Promise<Tried<number[][]>> => {
    try {
      const body = { model, input: texts, encoding_format: 'float' as const }
      const reply: unknown = await client.embeddings.create(
        dimensions > 0 ? { ...body, dimensions } : body,
        { signal },
      )
      const vectors = readVectors(reply, texts.length, dimensions)
      const asked = vectors
        ? { kind: 'said' as const, value: vectors }
        : { kind: 'silent' as const, why: 'wrong-shape' as const }
      const used = (reply as { usage?: { prompt_tokens?: unknown } } | null)?.usage
      const usage = used ? { input: whole(used.prompt_tokens), output: 0, cached: 0 } : null
      return { asked, usage, error: null }
    } catch (error) {
      return { asked: { kind: 'silent', why: whyOf(error) }, usage: null, error }
    }
  }
  return {
    model,
    dimensions,
    async embed(asking) {
      const texts = asking.texts.map((text) => text.slice(0, TEXT_CHARS))
      return guard(wishOf(asking, texts), async () => {
        const limit = AbortSignal.timeout(Math.min(config.timeoutMs, asking.timeoutMs ?? Infinity))
        const tried = await embed(
          texts,
          asking.signal ? AbortSignal.any([limit, asking.signal]) : limit,
        )
        if (tried.asked.kind === 'said' || !tried.error) return tried
        if (asking.signal?.aborted) return { ...tried, asked: { kind: 'silent', why: 'stopped' } }
        return limit.aborted ? { ...tried, asked: { kind: 'silent', why: 'timeout' } } : tried
      })
    },
  }
}

function wishOf({ purpose, person }: Embedding, texts: string[]) {
  const input = texts.reduce((sum, text) => sum + estimateTokens(text), 0)
  // Neither may take what alerts need.
  return { purpose, lane: 'people' as const, person: person ?? null, input, output: 0 }
}

/** One vector of numbers per text, in the order of the texts; null where anything else came. */
function readVectors(reply: unknown, count: number, dimensions: number): number[][] | null {
  const data = (reply as { data?: unknown } | null)?.data
  if (!Array.isArray(data) || data.length !== count) return null
  const vectors: number[][] = Array.from({ length: count })
  for (const [at, one] of data.entries()) {
    const { index = at, embedding } = (one ?? {}) as { index?: unknown; embedding?: unknown }
    if (typeof index !== 'number' || !(index in vectors) || !isVector(embedding)) return null
    vectors[index] = embedding
  }
  const length = dimensions || (vectors[0]?.length ?? 0)
  return vectors.every((vector) => vector?.length === length) ? vectors : null
}

function isVector(value: unknown): value is number[] {
  if (!Array.isArray(value) || value.length < FEWEST || value.length > MOST) return false
  return value.every(Number.isFinite) && value.some((number) => number !== 0)
}
