// Reads what the state of the topics is judged by, now or as of a day.
import { and, asc, desc, eq, gt, inArray, lte, or, sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { factColumns, factHistory, facts, meta, people, sources } from '../db/schema.ts'
import { type FactRow, rewindFact } from '../facts/fact-history.ts'
import { localDay } from '../language/local-day.ts'
import type { Coverage } from './situation.ts'
import type { StateFact } from './situation-rules.ts'

/** Enough to judge a state by: what is older than these does not move it any more. */
const FACTS_PER_TOPIC = 150

/** Facts of a topic known at `asOf`, in the state that they had then. */
export async function loadStateFacts(
  db: Db,
  topic: string,
  input: { asOf: Date; now: Date; zone: string },
): Promise<StateFact[]> {
  const rows = await db
    .select(factColumns)
    .from(facts)
    .where(
      and(or(eq(facts.topic, topic), eq(facts.bearsOn, topic)), lte(facts.learnedAt, input.asOf)),
    )
    .orderBy(desc(facts.learnedAt), desc(facts.id))
    .limit(FACTS_PER_TOPIC)
  const known = input.asOf < input.now ? await rewindAll(db, rows, input.asOf) : rows
  return known.map((row) => ({
    id: row.id,
    topic: row.topic,
    bearsOn: row.bearsOn,
    status: row.status,
    lifecycle: row.lifecycle,
    events: row.events,
    negated: row.negated,
    day: dayOf(row, input.zone),
  }))
}

async function rewindAll(db: Db, rows: FactRow[], asOf: Date): Promise<FactRow[]> {
  if (rows.length === 0) return rows
  const later = await db
    .select()
    .from(factHistory)
    .where(
      and(
        inArray(
          factHistory.factId,
          rows.map((row) => row.id),
        ),
        gt(factHistory.at, asOf),
      ),
    )
    .orderBy(asc(factHistory.at), asc(factHistory.id))
  return rows.map((row) =>
    rewindFact(
      row,
      later.filter((entry) => entry.factId === row.id),
      asOf,
    ),
  )
}

/** The day it happened where it is known to the day and past, else the day it was learned. */
function dayOf(row: FactRow, zone: string): string {
  const learned = localDay(row.learnedAt, zone)
  const happened = row.event?.precision === 'day' ? row.event.to : null
  return happened && happened < learned ? happened : learned
}

/** A source is fresh when it answered within three of its intervals (an hour at least). */
const FRESH_INTERVALS = 3
const FRESH_AT_LEAST_MS = 3_600_000

/** How many of the polled sources answered lately. */
export async function readCoverage(db: Db, now: Date): Promise<Coverage> {
  const rows = await db.select().from(sources).orderBy(asc(sources.name))
  const polled = rows.filter((row) => row.state !== 'paused')
  const isFresh = (row: typeof sources.$inferSelect) =>
    row.lastSuccessAt !== null &&
    now.getTime() - row.lastSuccessAt.getTime() <=
      Math.max(FRESH_INTERVALS * row.everyMs, FRESH_AT_LEAST_MS)
  return {
    fresh: polled.filter(isFresh).length,
    total: polled.length,
    silent: polled.filter((row) => row.lastPolledAt && !isFresh(row)).map((row) => row.name),
    paused: rows.filter((row) => row.state === 'paused').map((row) => row.name),
  }
}

/** When a person last looked at the situation there; null when never. */
export async function lastLook(
  db: Db,
  person: string,
  where: 'status' | 'home',
): Promise<Date | null> {
  const [row] = await db
    .select({ status: people.lastLookedAt, home: people.lastHomeAt })
    .from(people)
    .where(eq(people.id, person))
  return row?.[where] ?? null
}

/** Remembers that a person looked, at the command's answer or at the Home tab. */
export async function rememberLook(
  db: Db,
  input: { person: string; where: 'status' | 'home'; at: Date },
): Promise<void> {
  const set = input.where === 'status' ? { lastLookedAt: input.at } : { lastHomeAt: input.at }
  await db
    .insert(people)
    .values({ id: input.person, ...set })
    .onConflictDoUpdate({ target: people.id, set })
}

/** Whether this base holds the recorded story. */
export async function isRecorded(db: Db): Promise<boolean> {
  const [row] = await db
    .select({ value: meta.value })
    .from(meta)
    .where(sql`${meta.key} = 'recorded'`)
  return row?.value === 'yes'
}
