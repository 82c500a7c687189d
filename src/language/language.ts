// The words of this folder: a language, a place in a text, an amount, a date.

/** The two languages that the bot reads and writes. */
export type Lang = 'en' | 'ko'

/** A text in both languages. */
export type Bilingual = { en: string; ko: string }

/** A place in a text: UTF-16 offsets, `end` exclusive. */
export type Span = { start: number; end: number }

/**
 * An amount in its normal form. An exact amount has `min === max`; "several trillion won" is
 * `{ min: 2e12, max: 9e12, unit: 'KRW', vague: true }`; "over 1 trillion won" is
 * `{ min: 1e12, max: null, vague: true }`; "up to 4.6tn" has `min: null`.
 */
export type Amount = {
  min: number | null
  max: number | null
  /** ISO 4217 for money, `%`, or a counted noun in English singular: `company`, `flight`, `device`, `person`, `hour`, `year`; `''` for a bare number. */
  unit: string
  vague: boolean
  /** What the amount measures, in normalised words of the sentence, where it can be told: `deal`, `investment`, `operating profit`. */
  scope?: string
  text: string
} & Span

export type DatePrecision = 'minute' | 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year'

/** When something happens: local dates `YYYY-MM-DD`, both inclusive, in `zone` (IANA). */
export type EventDate = {
  from: string
  to: string
  precision: DatePrecision
  zone: string
}

/** A date found in a text. `relation` tells "by September" from "in September". */
export type FoundDate = EventDate & {
  relation: 'on' | 'by' | 'from' | 'after' | 'before'
  text: string
} & Span
