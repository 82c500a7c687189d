// Milestones and their lives in the database.
import { and, asc, eq, inArray, lte, notInArray, sql } from 'drizzle-orm'
import { type Db, KEPT } from '../db/database.ts'
import { audit, facts, milestoneHistory, milestones } from '../db/schema.ts'
import { daysBetween } from '../language/local-day.ts'
import type { MilestoneView } from './milestone.ts'
import type { MilestoneMove, OpenMilestone } from './milestone-rules.ts'

export type NewMilestone = Omit<typeof milestones.$inferInsert, 'createdAt'> & {
  /** When it was promised. */
  promisedAt: Date
}

/** Adds a milestone once; returns whether it is new. */
export async function addMilestone(tx: Db, milestone: NewMilestone): Promise<boolean> {
  const { promisedAt, ...row } = milestone
  const added = await tx
    .insert(milestones)
    .values({ ...row, createdAt: promisedAt })
    .onConflictDoNothing()
    .returning({ id: milestones.id })
  if (added.length === 0) return false
  await tx.insert(milestoneHistory).values({
    milestoneId: row.id,
    state: 'pending',
    dueOn: row.dueOn,
    factId: row.promisedBy ?? null,
    at: promisedAt,
    by: row.addedBy,
  })
  return true
}

/** Ids of the milestones that the base has. */
export async function milestoneIds(db: Db): Promise<Set<string>> {
  const rows = await db.select({ id: milestones.id }).from(milestones)
  return new Set(rows.map((row) => row.id))
}

/** Milestones of some topics that nothing has met yet. */
export async function openMilestones(db: Db, topics: string[]): Promise<OpenMilestone[]> {
  if (topics.length === 0) return []
  const met = db
    .select({ id: milestoneHistory.milestoneId })
    .from(milestoneHistory)
    .where(eq(milestoneHistory.state, 'met'))
  const rows = await db
    .select({
      id: milestones.id,
      topic: milestones.topic,
      textEn: milestones.textEn,
      textKo: milestones.textKo,
      dueOn: milestones.dueOn,
      metWords: milestones.metWords,
      addedBy: milestones.addedBy,
      promise: { factId: facts.id, entities: facts.entities, events: facts.events },
    })
    .from(milestones)
    .leftJoin(facts, eq(facts.id, milestones.promisedBy))
    .where(and(inArray(milestones.topic, topics), notInArray(milestones.id, met)))
  return rows.map(({ addedBy, promise, ...row }) => ({
    ...row,
    promise: addedBy === 'rule' ? promise : null,
  }))
}

/** Whether the topic has a milestone of this text for this day. */
export async function hasMilestone(
  db: Db,
  { topic, textEn, dueOn }: Pick<NewMilestone, 'topic' | 'textEn' | 'dueOn'>,
): Promise<boolean> {
  const rows = await db
    .select({ id: milestones.id })
    .from(milestones)
    .where(
      and(eq(milestones.topic, topic), eq(milestones.textEn, textEn), eq(milestones.dueOn, dueOn)),
    )
    .limit(1)
  return rows.length > 0
}

/** Writes down that a claim met or moved a milestone. */
export async function moveMilestone(
  tx: Db,
  move: MilestoneMove,
  factId: number,
  at: Date,
): Promise<void> {
  await tx.insert(milestoneHistory).values({
    milestoneId: move.milestoneId,
    state: move.state,
    dueOn: move.dueOn,
    factId,
    at,
    late: move.late,
    by: 'rule',
  })
  if (move.state === 'moved')
    await tx
      .update(milestones)
      .set({ dueOn: move.dueOn })
      .where(eq(milestones.id, move.milestoneId))
}

/**
 * Every milestone known at an instant with its state on a local day, soonest due first. One whose
 * day passed without a word is missed; nobody has to write that down.
 */
export async function listMilestones(
  db: Db,
  input: { asOf: Date; today: string },
): Promise<MilestoneView[]> {
  const entries = await db
    .select({ row: milestones, entry: milestoneHistory })
    .from(milestones)
    .innerJoin(milestoneHistory, eq(milestoneHistory.milestoneId, milestones.id))
    .where(and(lte(milestones.createdAt, input.asOf), lte(milestoneHistory.at, input.asOf)))
    .orderBy(asc(milestoneHistory.at), sql`${milestoneHistory.id} ${KEPT}`)
  const lives = Map.groupBy(entries, ({ row }) => row.id)
  const views = [...lives.values()].flatMap((lived): MilestoneView[] => {
    const life = lived.map(({ entry }) => entry)
    const [first] = lived
    const last = life.at(-1)
    if (!first || !last) return []
    const { row } = first
    const passed = last.dueOn < input.today
    return [
      {
        id: row.id,
        topic: row.topic,
        text: { en: row.textEn, ko: row.textKo },
        dueOn: last.dueOn,
        precision: row.precision,
        state: last.state !== 'met' && passed ? 'missed' : last.state,
        late: last.late,
        daysLeft: daysBetween(input.today, last.dueOn),
        factIds: [...new Set([row.promisedBy, ...life.map((entry) => entry.factId)])].filter(
          (id) => id !== null,
        ),
        promised: row.addedBy === 'rule' ? 'in-passing' : 'watched',
      },
    ]
  })
  return views.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
}

/** The fact that a seed became; null while its source is not published. */
export async function factOfSeed(db: Db, seedKey: string): Promise<number | null> {
  const [row] = await db.select({ id: facts.id }).from(facts).where(eq(facts.seedKey, seedKey))
  return row?.id ?? null
}

/** Writes down that an editor added a milestone; returns the change's id. */
export async function auditMilestone(
  tx: Db,
  input: { id: string; by: string; at: Date; after: Record<string, unknown> },
): Promise<number> {
  const [row] = await tx
    .insert(audit)
    .values({
      at: input.at,
      person: input.by,
      action: 'milestone-add',
      subject: `milestone:${input.id}`,
      after: input.after,
    })
    .returning({ id: audit.id })
  return (row as { id: number }).id
}
