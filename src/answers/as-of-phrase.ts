// "As of 1 August 2024", 8월 말 기준: the part of a question that says only for which day it is asked. Pure.

const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\\.?'
const ENGLISH_DAY = `(?:(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? )?${MONTH}(?: \\d{1,2}(?:st|nd|rd|th)?(?!\\d))?(?:,? (?:19|20)\\d\\d)?`
const NUMERIC_DAY = '(?:19|20)\\d\\d[-./]\\s?\\d{1,2}[-./]\\s?\\d{1,2}\\.?'
const KOREAN_DAY = '(?:(?:19|20)\\d\\d년\\s?)?\\d{1,2}월(?:\\s?\\d{1,2}일)?'

const PHRASES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:as (?:of|at|known (?:on|by)|it was known (?:on|by))|known (?:on|by|at)) (?:mid-?|late |early |the end of |end-|end of |the start of )?(?:${ENGLISH_DAY}|${NUMERIC_DAY})(?![\\p{L}\\d])`,
    'iu',
  ),
  // 2분기 기준: a figure of the quarter, and no day.
  new RegExp(
    `(?:${KOREAN_DAY}|${NUMERIC_DAY})\\s?(?:말|초|중순|말일)?\\s?(?:기준(?:으로는?|에서)?|시점(?:에서|에|으로)?|현재)(?!\\p{L})`,
    'u',
  ),
]

/** Where the phrase stands; null in a question of no such day. */
export function asOfPhrase(text: string): { start: number; end: number } | null {
  for (const phrase of PHRASES) {
    const found = phrase.exec(text)
    if (found) return { start: found.index, end: found.index + found[0].length }
  }
  return null
}

/** A question without it. */
export function withoutAsOf(text: string): string {
  const phrase = asOfPhrase(text)
  return phrase ? `${text.slice(0, phrase.start)} ${text.slice(phrase.end)}` : text
}
