// What an English number counts: 75 delayed flights, a 12-hour outage, 14,000 of the 42,000 workers.
import { type Numeral, readNumeral } from './korean-numbers.ts'
import { countedThing, type FoundUnit } from './units.ts'

const MEASURE =
  /^-(year|month|week|day|hour|minute|second|person|member|nation|country|company|seat|mile|km|fold)s?(?![a-z])/
const NOUN =
  /^ (?:of (?:the |its |their )?)?(?:(?!(?:of|in|on|at|by|to|for|from|with|and|or|the|a|an|its|was|is|are|were|has|had|have|that|which|who|as|after|before|more|than|out)\b)[A-Za-z][\w-]* ){0,2}?([a-z]{2,}s|[a-z]*(?:people|men|women|children|staff|aircraft))(?![\w'’])/
const NO_NOUN = new Set(
  'is was has its this as us across previous various plus perhaps always towards unless besides'.split(
    ' ',
  ),
)
/** Microsoft 365 disrupts nothing of 365. */
const NAMED =
  /\b(?:Microsoft|Office|Windows|Boeing|Airbus|Galaxy|iPhone|[Ff]light|Article|Section|Room|Highway|Route|Phase|Type|Model|No\.) $/
const SINGULAR =
  /^ (year|month|week|day|hour|minute|second|person|company|country|flight|device|time|employee|customer)(?![\w])/

/** What an English number counts: `75 delayed flights`, `12-hour`, `one year`. */
export function englishUnit(
  text: string,
  at: number,
  numeral: Numeral,
  english: boolean,
): FoundUnit | null {
  const rest = text.slice(at, at + 60)
  const measure = MEASURE.exec(rest)
  if (measure?.[1] !== undefined)
    return { unit: countedThing(measure[1]), money: false, end: at + measure[0].length }
  if (numeral.value === 1) {
    const one = SINGULAR.exec(rest)
    return one?.[1] === undefined || !english
      ? null
      : { unit: one[1], money: false, end: at + one[0].length }
  }
  // 14,000 of the 42,000 workers: both are workers.
  const whole = /^ of (?:the |its |their )?(?=\d)/.exec(rest)
  if (whole !== null) {
    const all = readNumeral(text, at + whole[0].length)
    const unit = all === null ? null : englishUnit(text, all.end, all, false)
    return unit === null ? null : { ...unit, end: at }
  }
  if (NAMED.test(text.slice(Math.max(0, numeral.start - 20), numeral.start))) return null
  const noun = NOUN.exec(rest)
  if (noun?.[1] === undefined || NO_NOUN.has(noun[1])) return null
  if (
    !/^(?:[a-z]+)$/.test(noun[1]) ||
    looksLikeYear(text, numeral) ||
    followsMonth(text, numeral.start) ||
    DAY_OF_MONTH.test(rest)
  )
    return null
  return { unit: countedThing(noun[1]), money: false, end: at + noun[0].length }
}

/** Whether a numeral is a year in digits: 1900 to 2099. */
export function looksLikeYear(text: string, numeral: Numeral): boolean {
  return /^(?:19|20)\d\d$/.test(text.slice(numeral.start, numeral.end))
}

/** "16 September": a day, whatever stands behind it. */
const DAY_OF_MONTH =
  /^(?:st|nd|rd|th)?,? (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/

function followsMonth(text: string, at: number): boolean {
  return /(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? $/.test(
    text.slice(Math.max(0, at - 11), at),
  )
}
