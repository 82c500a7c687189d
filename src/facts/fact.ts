// What the fact base holds, as it is shown: a statement with its evidence, status and history.
import type { FactLifecycle, FactStatus, SpeakerKind } from '../db/schema.ts'
import type { Amount, EventDate, Lang } from '../language/language.ts'

/** A fact with the claim that carries it best: everything that a citation needs. */
export type ShownFact = {
  factId: number
  topic: string
  storyId: number | null
  /** In the reader's language where the base has it, else in `lang`, its own. */
  statement: string
  lang: Lang
  quote: string
  quoteLang: Lang
  /** The watch's names in a foreign quote, in the reader's language; older messages have none. */
  names?: string[] | undefined
  status: FactStatus
  lifecycle: FactLifecycle
  /** In the reader's language as far as the watch knows the name. */
  speaker: string | null
  speakerKind: SpeakerKind
  /** When it happened. */
  event: EventDate | null
  amounts: Amount[]
  /** When the world could first read it (ISO instant). */
  learnedAt: string
  publisher: string
  url: string
  /** Publication of the cited piece (ISO instant). */
  publishedAt: string
  /** How many outlets carry it, copies apart. */
  outletCount: number
  /** Facts that disagree with it. */
  disputedBy: number[]
  supersededBy: number | null
}

/** Lists say "1,000+" of more: counting a year's facts takes longer than showing a page of them. */
export const COUNTED_AT_MOST = 1_000
