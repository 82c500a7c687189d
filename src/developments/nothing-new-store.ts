// Writes down for every channel why an article was not told.
import { eq } from 'drizzle-orm'
import type { Article } from '../articles/article.ts'
import type { Db } from '../db/database.ts'
import { channels, decisions, type Reason } from '../db/schema.ts'

/** A `repeat` decision with its reason for each active channel. */
export async function recordNothingNew(
  tx: Db,
  article: Article,
  reason: Reason,
  at: Date,
): Promise<void> {
  const active = await tx
    .select({ id: channels.id })
    .from(channels)
    .where(eq(channels.active, true))
  if (active.length === 0) return
  await tx
    .insert(decisions)
    .values(
      active.map((channel) => ({
        channel: channel.id,
        articleId: article.id,
        storyId: article.storyId,
        kind: 'repeat' as const,
        reason,
        at,
      })),
    )
    .onConflictDoNothing()
}
