// Deletes what is kept about a person, on request.
import { eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Db } from './database.ts'
import {
  audit,
  channels,
  factHistory,
  feedback,
  milestoneHistory,
  milestones,
  modelCalls,
  mutes,
  notifyRequests,
  outbox,
  people,
  slackEvents,
  sources,
} from './schema.ts'

/** Stands where a name must stand so that a change stays explicable. */
const FORGOTTEN = 'forgotten'

/** Who did it: the deed stays, the name goes. */
const DOERS: { table: PgTable; column: AnyPgColumn; key: string }[] = [
  { table: sources, column: sources.addedBy, key: 'addedBy' },
  { table: milestones, column: milestones.addedBy, key: 'addedBy' },
  { table: milestoneHistory, column: milestoneHistory.by, key: 'by' },
  { table: factHistory, column: factHistory.by, key: 'by' },
  { table: feedback, column: feedback.person, key: 'person' },
  { table: mutes, column: mutes.by, key: 'by' },
  { table: modelCalls, column: modelCalls.person, key: 'person' },
  { table: audit, column: audit.person, key: 'person' },
  { table: audit, column: audit.subject, key: 'subject' },
]

/** Columns of data in which an id may stand. */
const DATA: { table: PgTable; column: AnyPgColumn; key: string }[] = [
  { table: audit, column: audit.before, key: 'before' },
  { table: audit, column: audit.after, key: 'after' },
  { table: outbox, column: outbox.content, key: 'content' },
]

/**
 * Deletes a person's settings, requests, direct messages and Slack events, and takes their id out of
 * what they did. Returns how many rows were deleted or changed.
 */
export async function forgetPerson(db: Db, person: string): Promise<number> {
  return db.transaction(async (tx) => {
    let rows = 0
    const remove = async (table: PgTable, where: SQL) => {
      rows += (
        await tx
          .delete(table)
          .where(where)
          .returning({ one: sql`1` })
      ).length
    }
    const change = async (table: PgTable, set: Record<string, SQL | string>, where: SQL) => {
      const changed = tx.update(table).set(set).where(where)
      rows += (await changed.returning({ one: sql`1` })).length
    }
    const holds = (column: AnyPgColumn) => sql`strpos(${column}::text, ${person}) > 0`
    const direct = tx.select({ id: channels.id }).from(channels).where(eq(channels.person, person))
    await remove(outbox, inArray(outbox.channel, direct))
    await remove(channels, eq(channels.person, person))
    await remove(people, eq(people.id, person))
    await remove(audit, sql`${audit.subject} = ${person} and ${audit.action} = 'person-settings'`)
    await remove(notifyRequests, eq(notifyRequests.person, person))
    await remove(slackEvents, holds(slackEvents.payload))
    for (const { table, column, key } of DOERS)
      await change(table, { [key]: FORGOTTEN }, eq(column, person))
    for (const { table, column, key } of DATA) {
      const without = sql`replace(${column}::text, ${person}, ${FORGOTTEN})::jsonb`
      await change(table, { [key]: without }, holds(column))
    }
    return rows
  })
}
