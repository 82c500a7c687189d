// Alert, update, correction, hold, repeat or ignored: one development for one channel. Pure.
import type { DecisionKind, QuietHours, Reason } from '../db/schema.ts'
import { minuteOfDay } from '../language/local-day.ts'

/** A development as the decision looks at it. */
export type ToDecide = {
  factIds: number[]
  changedFactIds: number[]
  topics: string[]
  score: number
  /** It denies, corrects or retracts what it changes. */
  turnsRound: boolean
  /** A watched service is down. */
  outage: boolean
}

/** What matters of a channel at this moment. */
export type ChannelNow = {
  topics: string[]
  threshold: number
  capPerHour: number
  quietHours: QuietHours | null
  mutedUntil: Date | null
  /** Facts of the development, or changed by it, that the channel was told. */
  toldFactIds: ReadonlySet<number>
  /** The story has a message of its own in the channel. */
  storyTold: boolean
  alertsThisHour: number
}

export type Decision = { kind: DecisionKind; reason: Reason }

/** An outage with this score passes quiet hours. */
const SEVERE = 70

/**
 * Decides what a channel gets. What follows in a told story goes into its thread, whatever its
 * score; a new story must reach the threshold, outside quiet hours and under the cap.
 */
export function decideAlert(development: ToDecide, channel: ChannelNow, now: Date): Decision {
  const decide = (kind: DecisionKind, code: string, params: Reason['params'] = {}): Decision => ({
    kind,
    reason: { code, params },
  })
  const { topics } = channel
  if (topics.length > 0 && !development.topics.some((topic) => topics.includes(topic)))
    return decide('ignored', 'other-topics')
  const untold = development.factIds.filter((id) => !channel.toldFactIds.has(id))
  const changesTold = development.changedFactIds.some((id) => channel.toldFactIds.has(id))
  if (untold.length === 0 && !changesTold) return decide('repeat', 'told-already')
  if (development.turnsRound && changesTold) return decide('correction', 'new')
  if (channel.mutedUntil && channel.mutedUntil > now)
    return decide('hold', 'muted', { until: channel.mutedUntil.toISOString() })
  if (channel.storyTold) return decide('update', 'new')
  if (development.score < channel.threshold)
    return decide('hold', 'below-threshold', {
      score: Math.round(development.score),
      threshold: channel.threshold,
    })
  const severe = development.outage && development.score >= SEVERE
  if (!severe && isQuiet(channel.quietHours, now))
    return decide('hold', 'quiet-hours', { until: channel.quietHours?.to ?? '' })
  if (!severe && channel.alertsThisHour >= channel.capPerHour)
    return decide('hold', 'over-cap', { cap: channel.capPerHour })
  return decide('alert', 'new')
}

/** Whether an instant lies in quiet hours (`22:00` to `07:00` wraps midnight). */
export function isQuiet(quiet: QuietHours | null, at: Date): boolean {
  if (!quiet) return false
  const minute = minuteOfDay(at, quiet.zone)
  const from = toMinute(quiet.from)
  const to = toMinute(quiet.to)
  if (from === to) return false
  return from < to ? minute >= from && minute < to : minute >= from || minute < to
}

function toMinute(clock: string): number {
  const [hours = '0', minutes = '0'] = clock.split(':')
  return Number(hours) * 60 + Number(minutes)
}
