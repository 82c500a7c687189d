// A person's own settings: language, quiet hours, and the alerts by direct message.
import { sql } from 'drizzle-orm'
import { type Db, KEPT } from '../db/database.ts'
import { audit, channels, people, type QuietHours } from '../db/schema.ts'
import type { Lang } from '../language/language.ts'

export type PersonDeps = { db: Db; now: () => Date }

/** A person's own settings; `directMessages`: the alerts by direct message as well. */
export type PersonSettings = {
  lang: Lang | null
  directMessages: boolean
  topics: string[]
  quietHours: QuietHours | null
}

/** A person's own settings; the defaults where they never set any. */
export async function personSettings(db: Db, person: string): Promise<PersonSettings> {
  const [row] = await db
    .select({ own: people, dm: channels })
    .from(sql`(values (${person}::text)) as asked(id)`)
    .leftJoin(people, sql`${people.id} = asked.id`)
    .leftJoin(channels, sql`${channels.person} = asked.id ${KEPT}`)
  return {
    lang: row?.own?.lang ?? null,
    directMessages: row?.dm?.active ?? false,
    topics: row?.dm?.topics ?? [],
    quietHours: row?.own?.quietHours ?? null,
  }
}

type SavedSettings = { person: string; dm: string | null; settings: PersonSettings }

/**
 * Saves a person's settings with what they were before; returns the change's id. Their
 * direct-message channel `dm` gets alerts like any channel, with what it was told of its own.
 */
export async function savePersonSettings(deps: PersonDeps, input: SavedSettings): Promise<number> {
  const { person, dm, settings } = input
  return deps.db.transaction(async (tx) => {
    const at = deps.now()
    const before = { dm, settings: await personSettings(tx, person) }
    await setPersonSettings(tx, input, at)
    const [change] = await tx
      .insert(audit)
      .values({
        at,
        person,
        action: 'person-settings',
        subject: person,
        before,
        after: { dm, settings },
      })
      .returning({ id: audit.id })
    return (change as { id: number }).id
  })
}

/** Puts settings into their tables. */
export async function setPersonSettings(tx: Db, input: SavedSettings, at: Date): Promise<void> {
  const { person, dm, settings } = input
  const own = { lang: settings.lang, quietHours: settings.quietHours }
  await tx
    .insert(people)
    .values({ id: person, ...own })
    .onConflictDoUpdate({ target: people.id, set: own })
  if (!dm) return
  const subscribed = {
    active: settings.directMessages,
    topics: settings.topics,
    quietHours: settings.quietHours,
    lang: settings.lang ?? 'en',
  }
  await tx
    .insert(channels)
    .values({
      id: dm,
      name: 'direct message',
      person,
      digest: false,
      joinedAt: at,
      ...subscribed,
    })
    .onConflictDoUpdate({ target: channels.id, set: subscribed })
}
