// Reads what the state of the topics is judged by, now or as of a day.
import { and, asc, desc, eq, gt, inArray, isNotNull, lte, ne, type SQL, sql } from 'drizzle-orm'
import { type PgColumn, unionAll } from 'drizzle-orm/pg-core'
import { type Db, KEPT } from '../db/database.ts'
import { factHistory, facts, meta, people, sources } from '../db/schema.ts'
import { type FactRow, rewindFact } from '../facts/fact-history.ts'
import { isTelling } from '../facts/likeness.ts'
import { localDay } from '../language/local-day.ts'
import type { Coverage } from './situation.ts'
import type { StateFact } from './situation-rules.ts'

/** Enough to judge a state by: what is older than these does not move it any more. */
const FACTS_PER_TOPIC = 150

/** What the rules look at, and what an earlier day is reckoned from. */
const stateColumns = {
  id: facts.id,
  topic: facts.topic,
  bearsOn: facts.bearsOn,
  status: facts.status,
  lifecycle: facts.lifecycle,
  events: facts.events,
  negated: facts.negated,
  event: facts.event,
  storyId: facts.storyId,
  amounts: facts.amounts,
  learnedAt: facts.learnedAt,
}
type StateRow = Pick<FactRow, keyof typeof stateColumns>
type TopicRow = StateRow & { of: string }

/** Facts of each topic known at `asOf`, newest first, in the state that they had then. */
export async function loadStateFacts(
  db: Db,
  topics: string[],
  input: { asOf: Date; now: Date; zone: string },
): Promise<Map<string, StateFact[]>> {
  if (topics.length === 0) return new Map()
  const rows = await findStateRows(db, topics, input.asOf)
  const known = input.asOf < input.now ? await rewindAll(db, rows, input.asOf) : rows
  const byTopic = Map.groupBy(known, (row) => row.of)
  return new Map(
    [...byTopic].map(([topic, ofTopic]) => [
      topic,
      ofTopic
        .sort((a, b) => b.learnedAt.getTime() - a.learnedAt.getTime() || b.id - a.id)
        .slice(0, FACTS_PER_TOPIC)
        .map((row) => toStateFact(row, input.zone)),
    ]),
  )
}

/** The newest of each topic: one statement for all, because asking costs more than the rows. */
async function findStateRows(db: Db, topics: string[], asOf: Date): Promise<TopicRow[]> {
  const newest = (column: PgColumn, more?: SQL) =>
    db
      .select(stateColumns)
      .from(facts)
      .where(and(eq(column, sql`wanted.topic`), lte(facts.learnedAt, asOf), more))
      // As a parameter the limit would make the planner plan each time: see `arrayOf`.
      .orderBy(desc(facts.learnedAt), sql`${facts.id} desc limit ${sql.raw(`${FACTS_PER_TOPIC}`)}`)
  // Each list along its own index: an "or" would look through all facts for those of a quiet topic.
  const found = unionAll(
    newest(facts.topic),
    newest(facts.bearsOn, ne(facts.topic, facts.bearsOn)),
  ).as('found')
  const wanted = topics.map((topic) => sql`(${topic}::text)`)
  return db
    .select({
      of: sql<string>`wanted.topic`,
      id: found.id,
      topic: found.topic,
      bearsOn: found.bearsOn,
      status: found.status,
      lifecycle: found.lifecycle,
      events: found.events,
      negated: found.negated,
      event: found.event,
      storyId: found.storyId,
      amounts: found.amounts,
      learnedAt: found.learnedAt,
    })
    .from(sql`(values ${sql.join(wanted, sql`, `)}) as wanted(topic)`)
    .crossJoinLateral(found)
    .where(sql`true ${KEPT}`)
}

async function rewindAll(db: Db, rows: TopicRow[], asOf: Date): Promise<TopicRow[]> {
  if (rows.length === 0) return rows
  const ids = [...new Set(rows.map((row) => row.id))]
  const later = await db
    .select({ factId: factHistory.factId, at: factHistory.at, before: factHistory.before })
    .from(factHistory)
    .where(
      and(
        inArray(factHistory.factId, ids),
        gt(factHistory.at, asOf),
        isNotNull(factHistory.before),
      ),
    )
    .orderBy(asc(factHistory.at), asc(factHistory.id))
  const byFact = Map.groupBy(later, (entry) => entry.factId)
  return rows.map((row) => rewindFact(row, byFact.get(row.id) ?? [], asOf))
}

function toStateFact(row: TopicRow, zone: string): StateFact {
  const { id, topic, bearsOn, status, lifecycle, events, negated, storyId } = row
  const learned = localDay(row.learnedAt, zone)
  const happened = row.event?.precision === 'day' ? row.event.to : null
  return {
    ...{ id, topic, bearsOn, status, lifecycle, events, negated, storyId },
    // The day it happened where it is known to the day and past, else the day it was learned.
    day: happened && happened < learned ? happened : learned,
    dated: happened !== null,
    counts: row.amounts.some(isTelling),
  }
}

/** What changed is told with so many facts. */
const CHANGED_FACTS = 12
/** A source is fresh when it answered within three of its intervals (an hour at least). */
const FRESH_INTERVALS = 3
const FRESH_AT_LEAST_MS = 3_600_000

/** How many of the polled sources answered lately. */
export async function readCoverage(db: Db, now: Date): Promise<Coverage> {
  const { name, state, everyMs, lastSuccessAt, lastPolledAt } = sources
  const rows = await db
    .select({ name, state, everyMs, lastSuccessAt, lastPolledAt, recorded: meta.value })
    .from(sources)
    .leftJoin(meta, eq(meta.key, 'recorded'))
    .orderBy(sql`${name} ${KEPT}`)
  const polled = rows.filter((row) => row.state !== 'paused')
  // A recorded story's clock leaps over days, and no source fell silent in them.
  const at = rows[0]?.recorded === 'yes' ? lastPoll(polled) : now.getTime()
  const isFresh = (row: (typeof rows)[number]) =>
    row.lastSuccessAt !== null &&
    at - row.lastSuccessAt.getTime() <= Math.max(FRESH_INTERVALS * row.everyMs, FRESH_AT_LEAST_MS)
  return {
    fresh: polled.filter(isFresh).length,
    total: polled.length,
    silent: polled.filter((row) => row.lastPolledAt && !isFresh(row)).map((row) => row.name),
    paused: rows.filter((row) => row.state === 'paused').map((row) => row.name),
  }
}

function lastPoll(rows: readonly { lastPolledAt: Date | null }[]): number {
  return Math.max(0, ...rows.map((row) => row.lastPolledAt?.getTime() ?? 0))
}

/** What only concerns who asks, and which base they ask. */
export type Asker = {
  recorded: boolean
  /** When they last looked there; null when never. */
  since: Date | null
  /**
   * Ids of the newest facts that came into the base after that, newest first: who looked at nine has
   * not seen what was published at eight and read at ten.
   */
  changed: number[]
}

/** In one statement: asking costs more than the rows. */
export async function readAsker(
  db: Db,
  person: string | null,
  where: 'status' | 'home',
): Promise<Asker> {
  const since = where === 'status' ? people.lastLookedAt : people.lastHomeAt
  const [row] = await db
    .select({
      since,
      recorded: meta.value,
      changed: sql<number[] | null>`(select json_agg(newest.id) from (
        select f.id from ${facts} f where f.recorded_at > ${since}
        order by f.recorded_at desc, f.id desc limit ${sql.raw(`${CHANGED_FACTS}`)}) newest)`,
    })
    .from(sql`(values (${person}::text)) as asker(id)`)
    .leftJoin(people, sql`${people.id} = asker.id`)
    .leftJoin(meta, sql`${meta.key} = 'recorded' ${KEPT}`)
  return {
    recorded: row?.recorded === 'yes',
    since: row?.since ?? null,
    changed: row?.changed ?? [],
  }
}

/** Remembers that a person looked, at the command's answer or at the Home tab. */
export async function rememberLook(
  db: Db,
  input: { person: string; where: 'status' | 'home'; at: Date },
): Promise<void> {
  const column = input.where === 'status' ? 'lastLookedAt' : 'lastHomeAt'
  await db
    .insert(people)
    .values({ id: input.person, [column]: input.at })
    .onConflictDoUpdate({
      target: people.id,
      set: { [column]: sql`excluded.${sql.identifier(people[column].name)} ${KEPT}` },
    })
}

/** Whether this base holds the recorded story. */
export async function isRecorded(db: Db): Promise<boolean> {
  const [row] = await db
    .select({ value: meta.value })
    .from(meta)
    .where(sql`${meta.key} = 'recorded'`)
  return row?.value === 'yes'
}
