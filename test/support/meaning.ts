// An embedding model for tests: words of one meaning have one direction, all others their own.
import { createNearFacts } from '../../src/answers/near-facts.ts'
import { readConfig } from '../../src/config.ts'
import type { Db } from '../../src/db/database.ts'
import { createEmbedder } from '../../src/llm/create-embedder.ts'
import { createLog } from '../../src/log.ts'
import { createMetrics } from '../../src/metrics.ts'
import { type ModelRequest, type ModelScript, startModelServer } from './model-server.ts'

export type EmbeddingScript = (request: ModelRequest, place: number) => ModelScript

/** A server of this script, and what the bot builds on it. Close the server. */
export async function startEmbedding(
  db: Db,
  script: EmbeddingScript,
  env: Record<string, string> = {},
) {
  const server = await startModelServer(script)
  const { model } = readConfig({
    OPENAI_API_KEY: 'sk',
    OPENAI_BASE_URL: server.url,
    LLM_MODEL_EMBEDDING: 'meanings',
    ...env,
  })
  const metrics = createMetrics()
  const clock = () => new Date('2026-03-01T00:00:00Z')
  const embedder = createEmbedder({ db, log: createLog('silent'), clock, metrics }, model)
  if (!embedder) throw new Error('no embedder')
  const near = createNearFacts({ db, embedder })
  return { server, embedder, near, metrics, deps: { db, embedder } }
}

const SILENT = new Set('a an and does for how in is of the to which who with'.split(' '))

/** Embeds each text as the sum of its words' directions; `same` lists words of one meaning each. */
export function embedMeanings(same: readonly string[][], dimensions: number) {
  const meaning = new Map(same.flatMap((words) => words.map((word) => [word, words[0] ?? word])))
  return ({ texts }: ModelRequest): ModelScript => ({
    vectors: texts.map((text) => {
      const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
      const telling = words.filter((word) => !SILENT.has(word))
      const directions = telling.map((word) => directionOf(meaning.get(word) ?? word, dimensions))
      return Array.from({ length: dimensions }, (_, at) =>
        directions.reduce((sum, direction) => sum + (direction[at] ?? 0), 0.01),
      )
    }),
  })
}

/** Numbers between -1 and 1, always the same for a word (FNV-1a into xorshift). */
function directionOf(word: string, dimensions: number): number[] {
  let state = 0x811c_9dc5
  for (const char of word) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x0100_0193)
  return Array.from({ length: dimensions }, () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state / 2 ** 31
  })
}
