// Articles that the model has not read, and the translations that it gave.
import { and, desc, eq, exists, gte, inArray, isNull, lte, ne, notExists, sql } from 'drizzle-orm'
import type { Article } from '../articles/article.ts'
import { type Db, rowsOf } from '../db/database.ts'
import { articles, claims, facts, factTranslations, told } from '../db/schema.ts'
import type { Lang } from '../language/language.ts'

/** Languages in which somebody reads: those of channels, and those that people set for themselves. */
export async function languagesRead(db: Db): Promise<Set<Lang>> {
  const rows = await rowsOf<{ lang: Lang }>(
    db,
    sql`select lang from channels where active union select lang from people where lang is not null`,
  )
  return new Set(rows.map((row) => row.lang))
}

/** A recorded article with the facts of it that were told, and that some reader's language lacks. */
export type ReadableArticle = {
  article: Article
  facts: { id: number; lang: Lang; statement: string; quoteStart: number; quoteEnd: number }[]
}

/** Articles that were carried to their end and wait to be read, oldest first. */
export async function waitingToBeRead(
  db: Db,
  input: { limit: number; since: Date; until: Date; languages: ReadonlySet<Lang> },
): Promise<ReadableArticle[]> {
  const rows = await db
    .select()
    .from(articles)
    .where(
      and(
        eq(articles.state, 'done'),
        eq(articles.relevant, true),
        isNull(articles.copyOf),
        isNull(articles.modelReadAt),
        gte(articles.seenAt, input.since),
        lte(articles.seenAt, input.until),
      ),
    )
    .orderBy(articles.id)
    .limit(input.limit)
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const lacking = (['en', 'ko'] as const).filter((lang) =>
    input.languages.has(lang === 'en' ? 'ko' : 'en'),
  )
  const waiting = await db
    .select({
      articleId: claims.articleId,
      id: facts.id,
      lang: facts.lang,
      statement: sql<string>`coalesce(${facts.statementEn}, ${facts.statementKo})`,
      quoteStart: claims.quoteStart,
      quoteEnd: claims.quoteEnd,
    })
    .from(facts)
    .innerJoin(claims, eq(claims.id, facts.claimId))
    .where(
      and(
        inArray(claims.articleId, ids),
        sql`${claims.seq} > 0`,
        sql`(${facts.statementEn} is null) <> (${facts.statementKo} is null)`,
        inArray(facts.lang, lacking),
        exists(db.select().from(told).where(eq(told.factId, facts.id))),
        notExists(db.select().from(factTranslations).where(eq(factTranslations.factId, facts.id))),
      ),
    )
  return rows.map((article) => ({
    article,
    facts: waiting.filter((fact) => fact.articleId === article.id),
  }))
}

/** Facts that a channel was told and that its language lacks, newest first. */
export async function toldUntranslated(
  db: Db,
  input: { channel: string; lang: Lang; since: Date; limit: number },
): Promise<number[]> {
  const rows = await db
    .select({ id: facts.id })
    .from(told)
    .innerJoin(facts, eq(facts.id, told.factId))
    .where(
      and(
        eq(told.channel, input.channel),
        gte(told.at, input.since),
        ne(facts.lang, input.lang),
        isNull(input.lang === 'en' ? facts.statementEn : facts.statementKo),
        notExists(db.select().from(factTranslations).where(eq(factTranslations.factId, facts.id))),
      ),
    )
    .orderBy(desc(told.at), facts.id)
    .limit(input.limit)
  return rows.map(({ id }) => id)
}

/** Takes articles out of the queue; false when another process took one of them. */
export async function takeForReading(db: Db, ids: number[], at: Date): Promise<boolean> {
  if (ids.length === 0) return false
  const taken = await db
    .update(articles)
    .set({ modelReadAt: at })
    .where(and(inArray(articles.id, ids), isNull(articles.modelReadAt)))
    .returning({ id: articles.id })
  return taken.length === ids.length
}

/** The model was not there: they wait again. */
export async function giveBack(db: Db, ids: number[]): Promise<void> {
  await db.update(articles).set({ modelReadAt: null }).where(inArray(articles.id, ids))
}

/** With an empty statement: the model was asked with a message, and nothing it gave could stand for the fact. */
export type Translation = typeof factTranslations.$inferInsert

export async function saveTranslations(db: Db, rows: Translation[]): Promise<void> {
  await db
    .insert(factTranslations)
    .values(rows)
    .onConflictDoUpdate({
      target: [factTranslations.factId, factTranslations.lang],
      set: { of: sql`excluded.of`, statement: sql`excluded.statement`, at: sql`excluded.at` },
      setWhere: eq(factTranslations.statement, ''),
    })
}
