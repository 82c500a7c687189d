// What a thread is about, in the database: a follow-up keeps its subject over restarts and replicas.
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { facts, outbox, threads } from '../db/schema.ts'
import type { ThreadContext } from './question.ts'

export type ThreadDeps = { db: Db; now: () => Date }
export type ThreadPlace = { channel: string; ts: string }

/** More facts than these are no subject any more. */
const MAX_FACTS = 20

/**
 * What is known of a thread: its own state, else what the bot's message at its root told; null for
 * a thread that the bot has no part in.
 */
export async function threadOf(
  deps: ThreadDeps,
  place: ThreadPlace,
): Promise<ThreadContext | null> {
  const [row] = await deps.db
    .select()
    .from(threads)
    .where(and(eq(threads.channel, place.channel), eq(threads.ts, place.ts)))
  if (!row) return threadOfMessage(deps, place)
  const { storyId, lastQuestion, factIds, entities } = row
  return { storyId, lastQuestion, factIds, entities }
}

/** Remembers what a thread speaks of, after an answer in it. */
export async function rememberThread(
  deps: ThreadDeps,
  input: ThreadPlace & { state: ThreadContext },
): Promise<void> {
  const state = {
    storyId: input.state.storyId,
    lastQuestion: input.state.lastQuestion?.slice(0, 1_000) ?? null,
    factIds: input.state.factIds.slice(0, MAX_FACTS),
    entities: input.state.entities.slice(0, MAX_FACTS),
    at: deps.now(),
  }
  await deps.db
    .insert(threads)
    .values({ channel: input.channel, ts: input.ts, ...state })
    .onConflictDoUpdate({ target: [threads.channel, threads.ts], set: state })
}

async function threadOfMessage(
  deps: ThreadDeps,
  place: ThreadPlace,
): Promise<ThreadContext | null> {
  const [message] = await deps.db
    .select({ storyId: outbox.storyId, content: outbox.content })
    .from(outbox)
    .where(and(eq(outbox.channel, place.channel), eq(outbox.ts, place.ts)))
    .orderBy(desc(outbox.id))
    .limit(1)
  if (!message) return null
  const factIds = factIdsOf(message.content).slice(0, MAX_FACTS)
  return {
    storyId: message.storyId,
    lastQuestion: null,
    factIds,
    entities: await entitiesOf(deps.db, factIds),
  }
}

/** Facts that a message of the outbox told, as far as its content lists them. */
function factIdsOf(content: Record<string, unknown>): number[] {
  const listed = [content.facts, content.fact].flat()
  return listed.flatMap((fact) => {
    const id = (fact as { factId?: unknown } | null | undefined)?.factId
    return typeof id === 'number' ? [id] : []
  })
}

async function entitiesOf(db: Db, factIds: number[]): Promise<string[]> {
  if (factIds.length === 0) return []
  const rows = await db
    .selectDistinct({ entity: sql<string>`unnest(${facts.entities})` })
    .from(facts)
    .where(inArray(facts.id, factIds))
  return rows.map((row) => row.entity).slice(0, MAX_FACTS)
}
