// Decisions and developments as "Why?" reads them.
import { and, desc, eq } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { articles, channels, decisions, developments } from '../db/schema.ts'
import type { Development } from '../developments/development-store.ts'

export async function developmentById(db: Db, id: number): Promise<Development | null> {
  const [row] = await db.select().from(developments).where(eq(developments.id, id))
  return row ?? null
}

/** The score from which a channel alerts, where it set one of its own. */
export async function thresholdOf(db: Db, channel: string): Promise<number | null> {
  const [row] = await db
    .select({ threshold: channels.threshold })
    .from(channels)
    .where(eq(channels.id, channel))
  return row?.threshold ?? null
}

const DECISIONS_AT_MOST = 20

/** What was decided for a channel in a story, newest first. */
export async function storyDecisions(db: Db, channel: string, storyId: number) {
  return db
    .select({
      kind: decisions.kind,
      reason: decisions.reason,
      at: decisions.at,
      publisher: articles.publisher,
      title: articles.title,
      url: articles.url,
    })
    .from(decisions)
    .innerJoin(articles, eq(articles.id, decisions.articleId))
    .where(and(eq(decisions.channel, channel), eq(decisions.storyId, storyId)))
    .orderBy(desc(decisions.at), desc(decisions.id))
    .limit(DECISIONS_AT_MOST)
}
