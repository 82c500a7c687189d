// The watch's own facts and milestones, put into a base that a command opened.
import type { Db } from '../db/database.ts'
import { seedFacts } from '../facts/seed-facts.ts'
import { seedMilestones } from '../milestones/seed-milestones.ts'
import type { WatchIndex } from '../watch/watch-index.ts'

/** Seeds what was published by now; a base that has it is left as it is. */
export async function seedBase(deps: {
  db: Db
  index: WatchIndex
  now: () => Date
}): Promise<void> {
  await seedFacts(deps)
  await seedMilestones(deps)
}
