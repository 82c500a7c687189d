// What people say of messages: helpful or not, and "not relevant", which teaches and can be undone.
import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { articles, audit, developments, feedback, outbox, sources } from '../db/schema.ts'
import { AppError } from '../errors.ts'
import type { Bilingual } from '../language/language.ts'

export type FeedbackDeps = { db: Db; now: () => Date }

/** What "Not relevant" taught, in words. */
export type Lesson = { feedbackId: number; changed: Bilingual[] }

/** One "Not relevant" lowers the trust in the source by this much, out of −1 … 1. */
const LESSON = 0.25

/**
 * Lowers the trust in the source that brought a development; its later pieces score less.
 * @throws AppError `development-unknown` when the message's development is gone
 */
export async function markNotRelevant(
  deps: FeedbackDeps,
  input: { channel: string; developmentId: number; person: string },
): Promise<Lesson> {
  return deps.db.transaction(async (tx) => {
    const source = await sourceOf(tx, input.developmentId)
    if (source === null)
      throw new AppError(
        'development-unknown',
        'This message is too old: what it told is no longer kept.',
      )
    const after = Math.max(-1, (source?.trust ?? 0) - LESSON)
    if (source) await tx.update(sources).set({ trust: after }).where(eq(sources.id, source.id))
    const [given] = await tx
      .insert(feedback)
      .values({
        person: input.person,
        kind: 'not-relevant',
        at: deps.now(),
        answerRef: `development:${input.developmentId}`,
        effect: source ? { sourceId: source.id, before: source.trust, after } : null,
      })
      .returning({ id: feedback.id })
    if (source)
      await tx.insert(audit).values({
        at: deps.now(),
        person: input.person,
        action: 'not-relevant',
        subject: source.id,
        before: { trust: source.trust },
        after: { trust: after },
      })
    return { feedbackId: (given as { id: number }).id, changed: lessonWords(source, after) }
  })
}

/** The source of a development's article; undefined where nobody polls it; null when unknown. */
async function sourceOf(
  tx: Db,
  developmentId: number,
): Promise<{ id: string; name: string; trust: number } | undefined | null> {
  const [row] = await tx
    .select({ source: { id: sources.id, name: sources.name, trust: sources.trust } })
    .from(developments)
    .innerJoin(articles, eq(articles.id, developments.articleId))
    .leftJoin(sources, eq(sources.id, articles.sourceId))
    .where(eq(developments.id, developmentId))
  if (!row) return null
  return row.source ?? undefined
}

function lessonWords(source: { name: string } | undefined, after: number): Bilingual[] {
  if (!source) return []
  const points = Math.round(20 * after)
  return [
    {
      en: `What ${source.name} brings now scores ${points} points.`,
      ko: `${source.name}의 기사는 이제 점수가 ${points}점 조정됩니다.`,
    },
  ]
}

/** Takes a "Not relevant" back, once. */
export async function undoNotRelevant(
  deps: FeedbackDeps,
  input: { feedbackId: number; person: string },
): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const [given] = await tx
      .update(feedback)
      .set({ undoneAt: deps.now() })
      .where(and(eq(feedback.id, input.feedbackId), isNull(feedback.undoneAt)))
      .returning()
    const effect = given?.effect as { sourceId: string; before: number; after: number } | null
    if (!effect) return
    const [source] = await tx.select().from(sources).where(eq(sources.id, effect.sourceId))
    if (!source) return
    const trust = Math.min(1, source.trust + effect.before - effect.after)
    await tx.update(sources).set({ trust }).where(eq(sources.id, source.id))
    await tx.insert(audit).values({
      at: deps.now(),
      person: input.person,
      action: 'not-relevant-undone',
      subject: source.id,
      before: { trust: source.trust },
      after: { trust },
    })
  })
}

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
