// Requests "Tell me when it is known", in the database.
import { and, asc, eq, isNull, lt, max } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { facts, notifyRequests } from '../db/schema.ts'
import type { Lang } from '../language/language.ts'

export type NotifyRequest = {
  channel: string
  threadTs: string
  person: string
  question: string
  lang: Lang
}
export type OpenRequest = NotifyRequest & { id: number; seenFactId: number }

/** Facts recorded up to this id are what the base holds now; 0 for an empty base. */
export async function newestFactId(db: Db): Promise<number> {
  const [row] = await db.select({ id: max(facts.id) }).from(facts)
  return row?.id ?? 0
}

/** Writes a request down; asking again for the same thing in the same thread opens it anew. */
export async function saveRequest(
  db: Db,
  request: NotifyRequest & { createdAt: Date; seenFactId: number },
): Promise<void> {
  const again = { createdAt: request.createdAt, seenFactId: request.seenFactId, lang: request.lang }
  await db
    .insert(notifyRequests)
    .values(request)
    .onConflictDoUpdate({
      target: [
        notifyRequests.channel,
        notifyRequests.threadTs,
        notifyRequests.person,
        notifyRequests.question,
      ],
      set: { ...again, answeredAt: null, factId: null },
    })
}

/** Open requests that have not looked at the newest facts, oldest first. */
export async function openRequests(db: Db, newest: number, limit: number): Promise<OpenRequest[]> {
  return db
    .select()
    .from(notifyRequests)
    .where(and(isNull(notifyRequests.answeredAt), lt(notifyRequests.seenFactId, newest)))
    .orderBy(asc(notifyRequests.seenFactId), asc(notifyRequests.id))
    .limit(limit)
}

/** Takes an open request for good; false when another replica has answered it. */
export async function markAnswered(
  db: Db,
  id: number,
  answer: { at: Date; factId: number },
): Promise<boolean> {
  const marked = await db
    .update(notifyRequests)
    .set({ answeredAt: answer.at, factId: answer.factId })
    .where(and(eq(notifyRequests.id, id), isNull(notifyRequests.answeredAt)))
    .returning({ id: notifyRequests.id })
  return marked.length > 0
}

/** Still not known: facts up to `newest` were looked at. */
export async function markSeen(db: Db, id: number, newest: number): Promise<void> {
  await db.update(notifyRequests).set({ seenFactId: newest }).where(eq(notifyRequests.id, id))
}
