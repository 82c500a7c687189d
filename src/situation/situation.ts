// The state of each topic with the facts that are the reasons.

import type { ShownFact } from '../facts/fact.ts'
import type { Bilingual } from '../language/language.ts'
import type { MilestoneView } from '../milestones/milestone.ts'

export type TopicState = 'on-track' | 'watch' | 'at-risk' | 'disrupted' | 'resolved'

/** A state in one or two words. */
export const STATE_NAMES: Record<TopicState, Bilingual> = {
  'on-track': { en: 'on track', ko: '순항' },
  watch: { en: 'watch', ko: '주시' },
  'at-risk': { en: 'at risk', ko: '위험' },
  disrupted: { en: 'disrupted', ko: '장애 중' },
  resolved: { en: 'resolved', ko: '해소' },
}

/** Why a topic has its state: one sentence in both languages and the facts behind it. */
export type StateReason = { text: Bilingual; factIds: number[] }

export type TopicSituation = {
  topic: string
  name: Bilingual
  state: TopicState
  reasons: StateReason[]
  /** Newest current facts of the topic. */
  latest: ShownFact[]
  /** What is not confirmed, disputed or overdue. */
  openQuestions: StateReason[]
}

export type Coverage = { fresh: number; total: number; silent: string[]; paused: string[] }

export type Situation = {
  /** Local day `YYYY-MM-DD` that it is told for; null is now. */
  asOf: string | null
  recorded: boolean
  topics: TopicSituation[]
  milestones: MilestoneView[]
  coverage: Coverage
  /** Facts learned since the asker last looked; null when that is not known. */
  changed: ShownFact[] | null
  changedSince: string | null
  /** Every fact that the reasons name, by id. */
  facts: ShownFact[]
}
