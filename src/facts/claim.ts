// What one article says: a sentence with its quote, speaker, status, date, amounts and names.
import type { FactStatus, SpeakerKind } from '../db/schema.ts'
import type { Amount, FoundDate, Lang } from '../language/language.ts'

/** A claim as found in an article, before it is matched with the base. */
export type FoundClaim = {
  /** Position of the sentence in the article: 0 is the title. */
  seq: number
  lang: Lang
  /** The sentence, whitespace folded. */
  statement: string
  /** Verbatim: `article.text.slice(quoteStart, quoteEnd) === quote` (of the title when `seq` is 0). */
  quote: string
  quoteStart: number
  quoteEnd: number
  /** As the article names them: "a KT spokesperson", "업계 관계자"; null where it is the outlet's account. */
  speaker: string | null
  speakerKind: SpeakerKind
  status: FactStatus
  /** The date of what it tells, where the sentence (or the dateline) says it. */
  eventDate: FoundDate | null
  dates: FoundDate[]
  amounts: Amount[]
  /** Ids of the watch's entities. */
  entities: string[]
  /** Ids of the watch's event words. */
  events: string[]
  /** Ids of the watch's topics. */
  topics: string[]
  /** The sentence turns something round: "did not", "없다". */
  negated: boolean
  /** It looks back at something older rather than telling something new. */
  background: boolean
}
