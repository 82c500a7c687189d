// Where the bot posts: channels with their settings, and the alerts posted last.
import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { audit, channels, outbox, type QuietHours } from '../db/schema.ts'
import type { Lang } from '../language/language.ts'
import { isRecorded } from '../situation/situation-store.ts'
import { enqueueMessage } from './outbox-store.ts'

export type ChannelDeps = { db: Db; now: () => Date }

/** Settings of a channel; null or empty falls back to the watch's. */
export type ChannelSettings = {
  channel: string
  lang: Lang
  active: boolean
  topics: string[]
  threshold: number | null
  capPerHour: number | null
  quietHours: QuietHours | null
  digest: boolean
}

/**
 * Opens a channel for alerts and queues the introduction once. A channel that was left and joined
 * again keeps its settings and what it was told, and is not introduced to again.
 */
export async function joinChannel(
  deps: ChannelDeps,
  input: { channel: string; name: string; lang: Lang; by: string },
): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const at = deps.now()
    await tx
      .insert(channels)
      .values({ id: input.channel, name: input.name, lang: input.lang, joinedAt: at })
      .onConflictDoUpdate({
        target: channels.id,
        set: { active: true, inactiveWhy: null, name: input.name },
      })
    await enqueueMessage(
      { db: tx, now: deps.now },
      {
        key: `introduction:${input.channel}`,
        channel: input.channel,
        content: { kind: 'introduction', lang: input.lang, recorded: await isRecorded(tx) },
      },
    )
  })
}

/** Stops alerts to a channel, and says why to whoever asks; null when it got none. */
export async function leaveChannel(
  deps: ChannelDeps,
  input: { channel: string; why: string },
): Promise<{ name: string } | null> {
  const [left] = await deps.db
    .update(channels)
    .set({ active: false, inactiveWhy: input.why })
    .where(and(eq(channels.id, input.channel), eq(channels.active, true)))
    .returning({ name: channels.name })
  return left ?? null
}

/** The settings of a channel; null where the bot does not post. */
export async function channelSettings(db: Db, channel: string): Promise<ChannelSettings | null> {
  const [row] = await db.select().from(channels).where(eq(channels.id, channel))
  if (!row) return null
  const { id, name: _name, person: _person, inactiveWhy: _why, joinedAt: _at, ...settings } = row
  return { channel: id, ...settings }
}

/** The channels that the bot posts to, by name; direct messages are none. */
export async function listChannels(db: Db): Promise<{ channel: string; name: string }[]> {
  return db
    .select({ channel: channels.id, name: channels.name })
    .from(channels)
    .where(and(eq(channels.active, true), isNull(channels.person)))
    .orderBy(asc(channels.name))
}

/** Saves the settings of a channel with who, before and after; returns the change's id. */
export async function saveChannelSettings(
  deps: ChannelDeps,
  input: { settings: ChannelSettings; by: string },
): Promise<number> {
  const { channel, ...after } = input.settings
  return deps.db.transaction(async (tx) => {
    const before = await channelSettings(tx, channel)
    await tx.update(channels).set(after).where(eq(channels.id, channel))
    const [change] = await tx
      .insert(audit)
      .values({
        at: deps.now(),
        person: input.by,
        action: 'channel-settings',
        subject: channel,
        before,
        after: input.settings,
      })
      .returning({ id: audit.id })
    return (change as { id: number }).id
  })
}

export type PostedAlert = {
  headline: string
  at: Date
  channel: string
  permalink: string | null
}

/** How many channels a development may have been told to without hiding another one. */
const CHANNELS = 10

/**
 * The alerts posted last, over all channels that are no direct messages: each once, where it was told
 * in the reader's language if it was.
 */
export async function lastAlerts(
  db: Db,
  input: { limit: number; lang: Lang },
): Promise<PostedAlert[]> {
  const rows = await db
    .select({
      headline: sql<string>`${outbox.content}->>'headline'`,
      at: sql<string>`${outbox.content}->>'at'`,
      development: sql<string>`${outbox.content}->>'developmentId'`,
      lang: sql<string>`${outbox.content}->>'lang'`,
      channel: outbox.channel,
      permalink: outbox.permalink,
    })
    .from(outbox)
    .innerJoin(channels, eq(channels.id, outbox.channel))
    .where(and(sql`${outbox.kind} = 'alert'`, eq(outbox.state, 'sent'), isNull(channels.person)))
    .orderBy(desc(outbox.id))
    .limit(input.limit * CHANNELS)
  const told = Map.groupBy(rows, ({ development }) => development)
  return [...told.values()].slice(0, input.limit).flatMap((posts) => {
    const post = posts.find(({ lang }) => lang === input.lang) ?? posts[0]
    if (!post) return []
    const { headline, at, channel, permalink } = post
    return [{ headline, at: new Date(at), channel, permalink }]
  })
}
