// Puts the watch's milestones into the base, each once it was promised.
import type { Db } from '../db/database.ts'
import { startOfLocalDay } from '../language/local-day.ts'
import type { MilestoneSpec } from '../watch/watch.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import { addMilestone, factOfSeed, milestoneIds } from './milestone-store.ts'

/** A milestone without a day of its promise was known from the start. */
const FROM_THE_START = new Date(0)

/** Adds the milestones promised by now; returns how many are new. */
export async function seedMilestones(deps: {
  db: Db
  index: WatchIndex
  now: () => Date
}): Promise<number> {
  const { watch } = deps.index
  const now = deps.now()
  const promised = watch.milestones.filter((one) => promiseOf(one, watch.zone) <= now)
  if (promised.length === 0) return 0
  const present = await milestoneIds(deps.db)
  let added = 0
  for (const milestone of promised) {
    if (present.has(milestone.id)) continue
    const promisedAt = promiseOf(milestone, watch.zone)
    const promisedBy = milestone.promisedBy ? await factOfSeed(deps.db, milestone.promisedBy) : null
    const isNew = await addMilestone(deps.db, {
      id: milestone.id,
      topic: milestone.topic,
      textEn: milestone.text.en,
      textKo: milestone.text.ko,
      dueOn: milestone.due,
      precision: milestone.precision,
      metWords: milestone.metWords,
      promisedBy,
      addedBy: 'watch',
      promisedAt,
    })
    if (isNew) added += 1
  }
  return added
}

function promiseOf(milestone: MilestoneSpec, zone: string): Date {
  return milestone.since ? startOfLocalDay(milestone.since, zone) : FROM_THE_START
}
