// What is told, as data: the outbox stores it, the Slack adapter renders it in the channel's language.
import type { Reason, ScorePart } from '../db/schema.ts'
import type { ShownFact } from '../facts/fact.ts'
import type { Lang } from '../language/language.ts'
import type { WordedSentence } from '../llm/word-facts.ts'
import type { MilestoneView } from '../milestones/milestone.ts'
import type { Situation, TopicState } from '../situation/situation.ts'

export type ShownSource = {
  publisher: string
  url: string
  title: string
  lang: Lang
  publishedAt: string
  /** Neither a copy nor a party's own statement. */
  independent: boolean
}

/** What a development bears on. */
export type Bearing = {
  topics: { topic: string; before: TopicState; after: TopicState }[]
  milestones: MilestoneView[]
}

/** An alert, an update in its thread, or a correction of something told. */
export type AlertContent = {
  kind: 'alert' | 'update' | 'correction'
  lang: Lang
  /** The recorded story is marked wherever it is shown. */
  recorded: boolean
  developmentId: number
  storyId: number
  headline: string
  headlineLang: Lang
  /** Something it told was denied, corrected or retracted since. */
  corrected?: boolean
  /** What happened: the strongest new facts, at most three. */
  facts: ShownFact[]
  /** The same in the model's words, each sentence with the facts (1-based) that carry it. */
  summary?: WordedSentence[]
  /** Why it is new. */
  reasons: Reason[]
  /** Facts that the reasons speak of (before, contradicted). */
  beforeFacts: ShownFact[]
  bearsOn: Bearing
  sources: ShownSource[]
  outlets: number
  independent: number
  score: number
  scoreParts: ScorePart[]
  at: string
}

/** An edit of a message already posted: a new count of sources, or struck through as corrected. */
export type EditContent = { kind: 'edit'; of: AlertContent; corrected: boolean }

export type DigestContent = {
  kind: 'digest'
  lang: Lang
  recorded: boolean
  period: 'daily' | 'weekly'
  from: string
  to: string
  situation: Situation
  /** Held back until now. */
  held: {
    headline: string
    facts: ShownFact[]
    /** The facts in the model's words. */
    summary?: WordedSentence[]
    reasons: Reason[]
    storyId: number
  }[]
  /** Alerts of the span, oldest first: a reader who was away finds them from here. */
  told: { headline: string; at: string; permalink: string | null; corrected: boolean }[]
  due: MilestoneView[]
  unconfirmed: { fact: ShownFact; days: number }[]
  silentSources: { name: string; lastSuccessAt: string | null; error: string | null }[]
}

export type ReminderContent = {
  kind: 'reminder'
  lang: Lang
  recorded: boolean
  when: 'before' | 'on-the-day' | 'passed'
  milestone: MilestoneView
  facts: ShownFact[]
}

/** "Tell me when it is known", kept. */
export type KnownContent = {
  kind: 'answer'
  lang: Lang
  recorded: boolean
  question: string
  person: string
  fact: ShownFact
}

export type IntroductionContent = { kind: 'introduction'; lang: Lang; recorded: boolean }

/** Something for editors: a source that fails, a scope that is missing. */
export type TroubleContent = { kind: 'trouble'; lang: Lang; what: string; cure: string }

export type OutboxContent =
  | AlertContent
  | EditContent
  | DigestContent
  | ReminderContent
  | KnownContent
  | IntroductionContent
  | TroubleContent

/** How a try to post ended; one place acts on it (`deliver-messages.ts`). */
export type Delivery =
  | { kind: 'sent'; ts: string; permalink: string | null }
  /** `burns` false: a rate limit costs no attempt. `ambiguous`: Slack may have posted it. */
  | { kind: 'later'; at: Date; why: string; burns: boolean; ambiguous: boolean }
  | { kind: 'never'; why: string }

/** A message of the outbox on its way to Slack. */
export type OutgoingMessage = {
  outboxId: number
  key: string
  channel: string
  /** Reply in this thread. */
  threadTs: string | null
  /** Edit this message instead of posting. */
  editTs: string | null
  broadcast: boolean
  content: OutboxContent
  /** The last call may have reached Slack: look for `key` before posting again. */
  ambiguous: boolean
  createdAt: Date
}

/** The port that `slack/` fills: post or edit one message, once. Never throws. */
export type DeliverToSlack = (message: OutgoingMessage) => Promise<Delivery>
