// Stories that a channel does not want to hear of for a while, with who muted them and the way back.
import { and, desc, eq, gt } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { audit, mutes, stories } from '../db/schema.ts'

export type MuteDeps = { db: Db; now: () => Date }

export type Mute = { storyId: number; headline: string; until: Date; by: string }
type Place = { channel: string; storyId: number }
type Held = { until: Date; by: string } | null

/** Mutes a story in a channel until an instant; returns it with the change's id. */
export async function muteStory(
  deps: MuteDeps,
  input: Place & { until: Date; by: string },
): Promise<Mute> {
  const { storyId, until, by } = input
  await changeMute(deps, input, { until, by }, { by, action: 'mute' })
  const [story] = await deps.db
    .select({ title: stories.title })
    .from(stories)
    .where(eq(stories.id, storyId))
  return { storyId, headline: story?.title ?? '', until, by }
}

/** Hears of the story again; returns the change's id, null where nothing was muted. */
export async function unmuteStory(
  deps: MuteDeps,
  input: Place & { by: string },
): Promise<number | null> {
  return changeMute(deps, input, null, { by: input.by, action: 'unmute' })
}

/** Sets or lifts a mute and writes down who did it, before and after. */
async function changeMute(
  deps: MuteDeps,
  { channel, storyId }: Place,
  after: Held,
  done: { by: string; action: 'mute' | 'unmute' },
): Promise<number | null> {
  return deps.db.transaction(async (tx) => {
    const before = await heldMute(tx, { channel, storyId })
    if (!before && !after) return null
    await setMute(tx, { channel, storyId }, after)
    const shown = (held: Held) => ({ channel, storyId, ...held, until: held?.until ?? null })
    const [change] = await tx
      .insert(audit)
      .values({
        at: deps.now(),
        person: done.by,
        action: done.action,
        subject: `story:${storyId}`,
        before: shown(before),
        after: shown(after),
      })
      .returning({ id: audit.id })
    return (change as { id: number }).id
  })
}

async function heldMute(tx: Db, { channel, storyId }: Place): Promise<Held> {
  const [held] = await tx
    .select({ until: mutes.until, by: mutes.by })
    .from(mutes)
    .where(and(eq(mutes.channel, channel), eq(mutes.storyId, storyId)))
  return held ?? null
}

async function setMute(tx: Db, { channel, storyId }: Place, held: Held): Promise<void> {
  if (held)
    await tx
      .insert(mutes)
      .values({ channel, storyId, ...held })
      .onConflictDoUpdate({ target: [mutes.channel, mutes.storyId], set: held })
  else await tx.delete(mutes).where(and(eq(mutes.channel, channel), eq(mutes.storyId, storyId)))
}

/** Puts a mute back as the audit has it; times came through JSON as texts. */
export async function restoreMute(tx: Db, before: Record<string, unknown>): Promise<void> {
  const place = { channel: String(before.channel), storyId: Number(before.storyId) }
  const until = before.until ? new Date(String(before.until)) : null
  await setMute(tx, place, until && { until, by: String(before.by) })
}

/** Mutes of a channel that still hold, the one that ends last first. */
export async function listMutes(deps: MuteDeps, input: { channel: string }): Promise<Mute[]> {
  return deps.db
    .select({
      storyId: mutes.storyId,
      headline: stories.title,
      until: mutes.until,
      by: mutes.by,
    })
    .from(mutes)
    .innerJoin(stories, eq(stories.id, mutes.storyId))
    .where(and(eq(mutes.channel, input.channel), gt(mutes.until, deps.now())))
    .orderBy(desc(mutes.until))
}
