// Which facts mean about the same as a question: the recall that words alone do not have.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from '../db/database.ts'
import type { Embedder } from '../llm/model.ts'
import { createSignTable, type SignTable } from './sign-table.ts'
import { cosineOf, packVector, signsFrom, vectorFrom } from './vector.ts'
import { loadSigns, loadVectors, newestVersion } from './vector-store.ts'

/** A fact near to a question; `standsOut` when it is nearer than the nearest of so many by chance. */
export type NearFact = { factId: number; standsOut: boolean }

export type NearFacts = {
  /** Nearest first; none where the model gives nothing in time. Never throws for the model's sake. */
  find(input: {
    question: string
    person?: string | null
    signal?: AbortSignal | undefined
  }): Promise<NearFact[]>
  /** Reads what was embedded since, by any process. */
  refresh(): Promise<void>
}

/** A question waits no longer for its vector. */
const QUESTION_MS = 1_500
/** Nearest by their signs, whose whole vectors are compared, and nearest by these. */
const COMPARED = 200
const FOUND = 40
const PAGE = 5_000
/** Versions are given before they are seen: those of a slower transaction are read again. */
const AGAIN = 2_000

/** Facts near to a question, by the vectors of the embedder's space; null without an embedder. */
export function createNearFacts(deps: { db: Db; embedder: Embedder | null }): NearFacts | null {
  const { db, embedder } = deps
  if (!embedder) return null
  const table = createSignTable()
  const refresh = createRefresh(db, embedder, table)
  return {
    refresh,
    async find({ question, person, signal }) {
      const embedded = await embedder.embed({
        purpose: 'question-vector',
        texts: [question],
        person: person ?? null,
        timeoutMs: QUESTION_MS,
        ...(signal ? { signal } : {}),
      })
      const [numbers] = embedded.kind === 'said' ? embedded.value : []
      if (!numbers) return []
      // What is not read by then is not looked at: a large base is read once, at the start.
      await Promise.race([refresh(), sleep(QUESTION_MS, undefined, { ref: false })])
      const asked = packVector(numbers)
      const { nearest, standsOut } = table.nearest(asked.signs, COMPARED)
      const vectors = await loadVectors(
        db,
        embedder,
        nearest.map(({ factId }) => factId),
      )
      return nearest
        .map(({ factId, distance }) => ({
          factId,
          standsOut: distance < standsOut,
          cosine: cosineOf(asked.vector, vectorFrom(vectors.get(factId) ?? '')),
        }))
        .sort((a, b) => b.cosine - a.cosine || a.factId - b.factId)
        .slice(0, FOUND)
        .map(({ factId, standsOut: out }) => ({ factId, standsOut: out }))
    },
  }
}

/** Reads into the table what changed since it last did; who asks meanwhile waits for the same reading. */
function createRefresh(db: Db, embedder: Embedder, table: SignTable): () => Promise<void> {
  let seen = 0
  const read = async () => {
    const newest = await newestVersion(db)
    if (newest <= seen) return
    for (let after = Math.max(0, seen - AGAIN); ;) {
      const page = await loadSigns(db, embedder, after, PAGE)
      for (const { factId, signs } of page) table.put(factId, signsFrom(signs))
      after = page.at(-1)?.version ?? after
      if (page.length < PAGE) break
    }
    seen = newest
  }
  let reading: Promise<void> | null = null
  return () => (reading ??= read().finally(() => (reading = null)))
}
