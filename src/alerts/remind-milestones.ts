// Milestone reminders: a week before, on the day, and when the day passed without a word.
import type { Db } from '../db/database.ts'
import { loadShownFacts } from '../facts/fact-store.ts'
import { localDay } from '../language/local-day.ts'
import type { MilestoneView } from '../milestones/milestone.ts'
import { listMilestones } from '../milestones/milestone-store.ts'
import { isRecorded } from '../situation/situation-store.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import { activeChannels, type Channel } from './alert-store.ts'
import type { ReminderContent } from './content.ts'
import { enqueueMessage } from './outbox-store.ts'

export type RemindDeps = { db: Db; index: WatchIndex; now: () => Date }

const BEFORE_DAYS = 7
/** A reminder that is later than this (the bot was off) is no reminder any more. */
const PASSED_DAYS = 3

/** Which reminder a milestone is due for today; null for none. Pure. */
export function reminderOf(milestone: MilestoneView): ReminderContent['when'] | null {
  if (milestone.state === 'met' || milestone.promised !== 'watched') return null
  const { daysLeft } = milestone
  if (daysLeft === 0) return 'on-the-day'
  if (daysLeft > 0 && daysLeft <= BEFORE_DAYS) return 'before'
  return daysLeft < 0 && daysLeft >= -PASSED_DAYS ? 'passed' : null
}

/** Queues the reminders of today, each once per channel and due day; returns how many there are. */
export async function remindMilestones(deps: RemindDeps): Promise<number> {
  const now = deps.now()
  const today = localDay(now, deps.index.watch.zone)
  const milestones = await listMilestones(deps.db, { asOf: now, today })
  const due = milestones.flatMap((milestone) => {
    const when = reminderOf(milestone)
    return when ? [{ milestone, when }] : []
  })
  if (due.length === 0) return 0
  const recorded = await isRecorded(deps.db)
  for (const channel of await activeChannels(deps.db))
    for (const { milestone, when } of due.filter((one) => follows(channel, one.milestone.topic)))
      await enqueueMessage(deps, {
        key: `reminder:${channel.id}:${milestone.id}:${milestone.dueOn}:${when}`,
        channel: channel.id,
        content: {
          kind: 'reminder',
          lang: channel.lang,
          recorded,
          when,
          milestone,
          facts: await loadShownFacts(deps, milestone.factIds, { lang: channel.lang, asOf: null }),
        },
      })
  return due.length
}

function follows({ topics }: Channel, topic: string): boolean {
  return topics.length === 0 || topics.includes(topic)
}
