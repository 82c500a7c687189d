// An answer: sentences that stand on cited facts, or an honest "not known" with what is nearest.
import type { ShownFact } from '../facts/fact.ts'
import type { Lang } from '../language/language.ts'

/** Why a question is not answered. */
export type AbstainReason =
  | 'no-evidence'
  | 'weak-evidence'
  | 'other-subject'
  | 'other-time'
  | 'false-premise'
  | 'opinion'
  | 'prediction'
  | 'private'
  | 'not-a-question'

export type AnswerSentence = {
  text: string
  /** 1-based numbers into `citations`. */
  cites: number[]
}

export type Answer = {
  question: string
  answered: boolean
  language: Lang
  /** Local day `YYYY-MM-DD`, or null for now. */
  asOf: string | null
  sentences: AnswerSentence[]
  citations: ShownFact[]
  /** The nearest known facts, when it is not answered. */
  nearest: ShownFact[]
  /** Of a question of several parts those of which nothing is known, in its own words. */
  unknown?: string[]
  /** Set when it is not answered. */
  why: AbstainReason | null
}
