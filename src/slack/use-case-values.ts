// What the use cases of Slack take and give: settings, views of sources, explanations, forms' inputs.
import type { AlertContent, ShownSource } from '../alerts/content.ts'
import type { ShownFact } from '../facts/fact.ts'
import type { Bilingual, Lang } from '../language/language.ts'

/** What of the watch is spoken about in Slack. */
export type WatchFace = {
  name: Bilingual
  about: Bilingual
  /** IANA zone of the watch: its days are local days there. */
  zone: string
  /** `aliases`: what else people call a topic. */
  topics: { id: string; name: Bilingual; aliases: { en: string[]; ko: string[] } }[]
  examples: Bilingual[]
}

/** Why something is new, as data; `renderReason` puts it into words. */
export type Reasons = AlertContent['reasons']

/** What a thread is about, so that a follow-up keeps its subject. */
export type ThreadState = {
  storyId: number | null
  lastQuestion: string | null
  factIds: number[]
  entities: string[]
}

/** A change that an editor asked for: done and undoable, or refused at named fields. */
export type Change<T> =
  { kind: 'done'; value: T; changeId: number } | { kind: 'refused'; problems: FieldProblem[] }

/** What is wrong with one field of a form; `field` is a key of the input. */
export type FieldProblem = { field: string; text: Bilingual }

export type SourceView = {
  id: string
  name: string
  url: string
  kind: ShownSourceKind
  state: 'new' | 'active' | 'paused'
  pausedWhy: string | null
  lastSuccessAt: Date | null
  lastNewAt: Date | null
  nextPollAt: Date
  failures: number
  lastError: string | null
}
export type ShownSourceKind =
  'official' | 'filing' | 'wire' | 'press' | 'status' | 'search' | 'push'

/** Why a message was posted, and what else was decided in its story. */
export type Explanation = {
  headline: string
  storyId: number
  score: number
  threshold: number
  scoreParts: AlertContent['scoreParts']
  reasons: Reasons
  /** Newest first: each article of the story with what was decided about it. */
  decisions: {
    kind: 'alert' | 'update' | 'correction' | 'hold' | 'repeat' | 'ignored'
    reason: Reasons[number]
    at: Date
    publisher: string
    title: string
    url: string
  }[]
}

/** A story with its articles, and the stories that it could be merged into, newest first. */
export type StoryChoices = {
  story: {
    storyId: number
    headline: string
    articles: { id: number; title: string; publisher: string; publishedAt: Date }[]
  }
  others: { storyId: number; headline: string; at: Date; outlets: number }[]
}

/** Where the statements of a message come from. */
export type StorySources = {
  headline: string
  outlets: number
  independent: number
  sources: ShownSource[]
  facts: ShownFact[]
}

export type QuietSpan = { from: string; to: string; zone: string }

/** A person's own settings. `directMessages`: the alerts by direct message as well. */
/** What the model used today and this month (UTC), of what it may, in tokens. */
export type ModelSpending = Record<
  'day' | 'month',
  { calls: number; tokens: number; budget: number }
>

export type PersonSettings = {
  lang: Lang | null
  directMessages: boolean
  /** Topic ids; empty is all. */
  topics: string[]
  quietHours: QuietSpan | null
}

export type ChannelSettings = {
  channel: string
  lang: Lang
  active: boolean
  /** Topic ids; empty is all. */
  topics: string[]
  /** Null: the watch's. */
  threshold: number | null
  capPerHour: number | null
  quietHours: QuietSpan | null
  digest: boolean
}

export type Mute = { storyId: number; headline: string; until: Date; by: string }

/** What "Not relevant" taught, in words; `exact`: it was said of a phrase. */
export type Lesson = { changeId: number; headline: string; changed: Bilingual[]; exact: boolean }

/** A change that can be taken back, as editors see it; `what` is its statement, name or headline. */
export type ListedChange = {
  changeId: number
  at: Date
  person: string
  action: string
  what: string
}

export type ExportFormat = 'csv' | 'json' | 'md'
export type ExportedFile = { name: string; content: string }

/** A picture with the words that say the same. */
export type Picture = { png: Uint8Array; alt: string }

export type FactInput = {
  statement: string
  topic: string
  status: ShownFact['status']
  speaker: string | null
  quote: string
  publisher: string
  url: string
  /** Local day `YYYY-MM-DD`. */
  publishedOn: string
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  eventDate: string | null
}

export type SourceInput = {
  url: string
  name: string
  kind: ShownSourceKind
  lang: Lang
  everyMinutes: number
}

export type MilestoneInput = {
  topic: string
  textEn: string
  textKo: string
  /** `YYYY-MM-DD`. */
  dueOn: string
  /** Words that say it was met, comma separated. */
  metWords: string
}

/** What a page says, offered for the base. */
export type OfferedClaims = {
  articleId: number
  url: string
  title: string
  publisher: string
  publishedAt: Date
  relevant: boolean
  claims: {
    /** Names the claim when it is accepted. */
    seq: number
    statement: string
    lang: Lang
    quote: string
    status: ShownFact['status']
    speaker: string | null
    /** The base holds this already. */
    known: boolean
  }[]
}

/** An alert that was posted, for the Home tab. */
export type PostedAlert = {
  headline: string
  at: Date
  channel: string
  permalink: string | null
}

/** An event of Slack as it is written down before it is acted on. */
export type LedgerEvent = {
  eventId: string
  /** `channel:ts` of a message: a mention arrives as two events with one message. */
  messageKey: string | null
  /** Slack's type of an event, or `command`, `click`, `form`. */
  type: string
  payload: Record<string, unknown>
}

/** An entry and the how manieth try on it this is: who holds an earlier one holds it no longer. */
export type ClaimedEvent = LedgerEvent & { attempt: number }
