// States of topics and milestones in words; a mark beside the word, never instead of it.
import type { Lang } from '../../language/language.ts'
import type { MilestoneView } from '../../milestones/milestone.ts'
import type { Situation, TopicSituation, TopicState } from '../../situation/situation.ts'
import { clip, esc } from '../escape.ts'
import { say } from '../texts.ts'
import type { WatchFace } from '../use-cases.ts'
import { formatDay } from '../../language/format-date.ts'

const MARKS: Record<TopicState, string> = {
  'on-track': ':large_green_circle:',
  watch: ':large_yellow_circle:',
  'at-risk': ':large_orange_circle:',
  disrupted: ':red_circle:',
  resolved: ':white_check_mark:',
}

/** "🟠 *at risk*". */
export function stateWords(state: TopicState, lang: Lang): string {
  return `${MARKS[state]} *${say(lang, `state.${state}`)}*`
}

/** A topic's name; its id when the watch no longer has it. */
export function topicName(watch: WatchFace, id: string, lang: Lang): string {
  return watch.topics.find((topic) => topic.id === id)?.name[lang] ?? id
}

const WORST_FIRST: TopicState[] = ['disrupted', 'at-risk', 'watch', 'resolved', 'on-track']

/**
 * Topics as they are read: the worst first; those that nothing is to be said of apart, so that they
 * take one line together.
 */
export function inReadingOrder(topics: TopicSituation[]): {
  told: TopicSituation[]
  quiet: TopicSituation[]
} {
  const isQuiet = ({ state, reasons }: TopicSituation) =>
    state === 'on-track' && reasons.every((reason) => reason.factIds.length === 0)
  const rank = ({ state }: TopicSituation) => WORST_FIRST.indexOf(state)
  return {
    told: topics.filter((topic) => !isQuiet(topic)).sort((a, b) => rank(a) - rank(b)),
    quiet: topics.filter(isQuiet),
  }
}

/** "Partnership on track, Outage resolved": plain, for notifications. */
export function stateList(situation: Situation, lang: Lang): string {
  return situation.topics
    .slice(0, 8)
    .map((topic) => `${esc(topic.name[lang])} ${say(lang, `state.${topic.state}`)}`)
    .join(', ')
}

/** A milestone with its state and how far it is. */
export function milestoneLine(milestone: MilestoneView, lang: Lang, mark = '•'): string {
  return `${mark} ${esc(clip(milestone.text[lang], 300))} — ${dueWords(milestone, lang)}`
}

/** "*pending* · due 30 September 2024 (in 7 days)". */
export function dueWords(milestone: MilestoneView, lang: Lang): string {
  const due = say(lang, 'milestone.due', { day: formatDay(milestone.dueOn, lang) })
  return `*${milestoneState(milestone, lang)}* · ${due}${distance(milestone, lang)}`
}

/** "met late", "in 3 days". */
export function milestoneState(milestone: MilestoneView, lang: Lang): string {
  if (milestone.state === 'met' && milestone.late) return say(lang, 'milestone.metLate')
  return say(lang, `milestone.${milestone.state}`)
}

/** Farther than this the date says more than the number of days. */
const NEAR_DAYS = 120

function distance(milestone: MilestoneView, lang: Lang): string {
  if (milestone.state === 'met' || milestone.state === 'missed') return ''
  if (milestone.daysLeft === 0) return ` (${say(lang, 'milestone.today')})`
  if (milestone.daysLeft > NEAR_DAYS) return ''
  const key = milestone.daysLeft > 0 ? 'milestone.daysLeft' : 'milestone.daysOver'
  return ` (${say(lang, key, { n: Math.abs(milestone.daysLeft) })})`
}
