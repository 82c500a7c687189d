// What was promised for when, and whether it was kept.
import type { MilestoneState } from '../db/schema.ts'
import type { Bilingual, DatePrecision } from '../language/language.ts'

/** A milestone as of a day, with the facts that say so. */
export type MilestoneView = {
  id: string
  topic: string
  text: Bilingual
  /** Last local day on which it is met in time, `YYYY-MM-DD`. */
  dueOn: string
  precision: DatePrecision
  state: MilestoneState
  /** Met, but after the promised day. */
  late: boolean
  /** Days until `dueOn`; negative when it has passed. */
  daysLeft: number
  /** `watched`: of the watch or an editor; `in-passing`: read in a claim, and no reason for alarm. */
  promised: 'watched' | 'in-passing'
  /** Facts that promised, moved, met it: oldest first. */
  factIds: number[]
}
