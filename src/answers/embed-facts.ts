// Beside the pipeline: facts get a vector of what they mean; no decision waits for it.
import type { Db } from '../db/database.ts'
import type { Embedder } from '../llm/model.ts'
import { packVector } from './vector.ts'
import { findUnembedded, giveBackFacts, saveVectors, takeForEmbedding } from './vector-store.ts'

export type EmbedDeps = { db: Db; embedder?: Embedder | null }

/** Sentences in one call: some 8,000 tokens. */
const IN_ONE_CALL = 128

/**
 * Embeds the newest facts that lack a vector of their present words by the present model, one call
 * of them; returns how many. Zero: nothing waits, or the model gave nothing. With `among` only the
 * last so many facts are looked at.
 */
export async function embedFacts(
  { db, embedder }: EmbedDeps,
  { among = null }: { among?: number | null } = {},
): Promise<number> {
  if (!embedder) return 0
  const waiting = await findUnembedded(db, embedder, { limit: IN_ONE_CALL, among })
  if (waiting.length === 0) return 0
  // Taken before the call: another replica does not pay for them again.
  const taken = await takeForEmbedding(db, embedder, waiting)
  const batch = waiting.filter(({ factId }) => taken.has(factId))
  if (batch.length === 0) return 0
  const embedded = await embedder.embed({
    purpose: 'fact-vectors',
    texts: batch.map(({ text }) => text),
  })
  if (embedded.kind === 'silent') {
    await giveBackFacts(db, [...taken])
    return 0
  }
  const rows = batch.map(({ factId, wording }, at) => ({
    factId,
    wording,
    packed: packVector(embedded.value[at] ?? []),
  }))
  await saveVectors(db, embedder, rows)
  return rows.length
}
