// What people say of messages: helpful or not.
import { and, eq } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { feedback, outbox } from '../db/schema.ts'

export type FeedbackDeps = { db: Db; now: () => Date }

/** Keeps one verdict of a person about a message; `about` is `channel:ts`. */
export async function giveFeedback(
  deps: FeedbackDeps,
  input: { about: string; person: string; helpful: boolean },
): Promise<void> {
  const [channel = '', ts = ''] = input.about.split(':')
  const [message] = await deps.db
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(eq(outbox.channel, channel), eq(outbox.ts, ts)))
  await deps.db.insert(feedback).values({
    outboxId: message?.id ?? null,
    answerRef: message ? null : input.about,
    person: input.person,
    kind: input.helpful ? 'helpful' : 'not-helpful',
    at: deps.now(),
  })
}
