// What people say of messages: helpful or not.
import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { feedback, outbox } from '../db/schema.ts'

export type FeedbackDeps = { db: Db; now: () => Date }

/** Keeps one verdict of a person about a message, however often it is given; `about` is `channel:ts`. */
export async function giveFeedback(
  deps: FeedbackDeps,
  input: { about: string; person: string; helpful: boolean },
): Promise<void> {
  const [channel = '', ts = ''] = input.about.split(':')
  const [message] = await deps.db
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(eq(outbox.channel, channel), eq(outbox.ts, ts)))
  const verdict = {
    outboxId: message?.id ?? null,
    answerRef: message ? null : input.about,
    person: input.person,
    kind: input.helpful ? ('helpful' as const) : ('not-helpful' as const),
  }
  const about = message
    ? eq(feedback.outboxId, message.id)
    : and(isNull(feedback.outboxId), eq(feedback.answerRef, input.about))
  const given = await deps.db.$count(
    feedback,
    and(about, eq(feedback.person, verdict.person), eq(feedback.kind, verdict.kind)),
  )
  if (given === 0) await deps.db.insert(feedback).values({ ...verdict, at: deps.now() })
}
