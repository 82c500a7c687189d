// "Not relevant": what it taught about a source or a phrase, with who, before and after, and the way back.
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { articles, audit, claims, developments, facts, feedback, sources } from '../db/schema.ts'
import { AppError } from '../errors.ts'

type SourceEffect = { sourceId: string; before: number; after: number }
type Effect = SourceEffect | { phrase: string } | null

/** What a development came from. */
export type LessonGround = {
  developmentId: number
  headline: string
  /** The words that an alert about it shows. */
  text: string
  source: { id: string; name: string; trust: number } | null
}

/** Where a development came from; null when it is no longer kept. */
export async function lessonGround(db: Db, developmentId: number): Promise<LessonGround | null> {
  const [row] = await db
    .select({
      headline: articles.title,
      factIds: developments.factIds,
      source: { id: sources.id, name: sources.name, trust: sources.trust },
    })
    .from(developments)
    .innerJoin(articles, eq(articles.id, developments.articleId))
    .leftJoin(sources, eq(sources.id, articles.sourceId))
    .where(eq(developments.id, developmentId))
  if (!row) return null
  const { headline, factIds, source } = row
  const told = factIds.length > 0 ? await wordsOfFacts(db, factIds) : []
  return { developmentId, headline, source, text: [headline, ...told].join('\n') }
}

async function wordsOfFacts(db: Db, factIds: number[]): Promise<string[]> {
  const rows = await db
    .select({ en: facts.statementEn, ko: facts.statementKo, quote: claims.quote })
    .from(facts)
    .leftJoin(claims, eq(claims.id, facts.claimId))
    .where(inArray(facts.id, factIds))
  return rows.flatMap(({ en, ko, quote }) => [en ?? '', ko ?? '', quote ?? ''])
}

/** Lowers the trust in the source to `trust`; without a source the verdict alone is kept. */
export async function teachSource(
  tx: Db,
  input: { ground: LessonGround; trust: number; person: string; at: Date },
): Promise<number> {
  const { ground, trust, person, at } = input
  const { source } = ground
  if (source) await tx.update(sources).set({ trust }).where(eq(sources.id, source.id))
  const effect = source && { sourceId: source.id, before: source.trust, after: trust }
  return keepLesson(tx, { ground, effect, person, at })
}

/** A phrase counts as taught as long as its row is not undone. */
export async function teachPhrase(
  tx: Db,
  input: { ground: LessonGround; phrase: string; person: string; at: Date },
): Promise<number> {
  return keepLesson(tx, { ...input, effect: { phrase: input.phrase } })
}

async function keepLesson(
  tx: Db,
  input: { ground: LessonGround; effect: Effect; person: string; at: Date },
): Promise<number> {
  const { ground, effect, person, at } = input
  const [given] = await tx
    .insert(feedback)
    .values({
      person,
      kind: 'not-relevant',
      at,
      answerRef: `development:${ground.developmentId}`,
      effect,
    })
    .returning({ id: feedback.id })
  const name = effect && 'sourceId' in effect ? ground.source?.name : null
  const [change] = await tx
    .insert(audit)
    .values({
      at,
      person,
      action: 'not-relevant',
      subject: `development:${ground.developmentId}`,
      before: effect && 'sourceId' in effect ? { trust: effect.before } : null,
      after: { feedbackId: given?.id, ...effect, ...(name ? { name } : {}) },
    })
    .returning({ id: audit.id })
  return (change as { id: number }).id
}

/** The change by which a person said of a development that its source is not relevant; null for none. */
export async function lessonBy(
  tx: Db,
  input: { developmentId: number; person: string },
): Promise<number | null> {
  const [row] = await tx
    .select({ id: audit.id })
    .from(audit)
    .where(
      and(
        eq(audit.action, 'not-relevant'),
        eq(audit.subject, `development:${input.developmentId}`),
        eq(audit.person, input.person),
        isNull(audit.undoneAt),
        sql`${audit.after} ->> 'phrase' is null`,
      ),
    )
    .limit(1)
  return row?.id ?? null
}

/** The development that a lesson was about, and whether it still holds. */
export async function lessonOf(
  db: Db,
  changeId: number,
): Promise<{ developmentId: number; person: string; holds: boolean }> {
  const [row] = await db.select().from(audit).where(eq(audit.id, changeId))
  const developmentId = Number(/^development:(\d+)$/.exec(row?.subject ?? '')?.[1] ?? 0)
  if (!row || row.action !== 'not-relevant' || !developmentId)
    throw new AppError('development-unknown', 'What this was about is no longer kept.')
  return { developmentId, person: row.person, holds: row.undoneAt === null }
}

/** Takes a lesson back, once: the trust in the source rises by what it fell, the phrase counts no more. */
export async function untaught(tx: Db, input: { feedbackId: number; at: Date }): Promise<void> {
  const [given] = await tx
    .update(feedback)
    .set({ undoneAt: input.at })
    .where(and(eq(feedback.id, input.feedbackId), isNull(feedback.undoneAt)))
    .returning({ effect: feedback.effect })
  const effect = (given?.effect ?? null) as Effect
  if (!effect || !('sourceId' in effect)) return
  const [source] = await tx.select().from(sources).where(eq(sources.id, effect.sourceId))
  if (!source) return
  const trust = Math.min(1, source.trust + effect.before - effect.after)
  await tx.update(sources).set({ trust }).where(eq(sources.id, source.id))
}
