// "Which airlines in Korea": what is asked of home, where news of home seldom says that it is. Pure.
import type { AskedUnit } from './asked-units.ts'

/** Home, by its name alone; in English where something is said to be in it. */
const HOME = /^(?:국내|한국|우리나라)$/u
const IN_HOME = /\b(?:in|across|throughout|within) (?:south )?korea\b/iu

/** Whether the piece limits the question to what happened at home. */
export function isHome({ kind, text, carried }: AskedUnit, question: string): boolean {
  if (kind !== 'word' || carried) return false
  return (
    HOME.test(text) || (/^(?:across |in |throughout )?korea$/i.test(text) && IN_HOME.test(question))
  )
}

/** What is told in the language of home is of home, unless it says otherwise. */
export function isToldAtHome(statement: string): boolean {
  return /\p{Script=Hangul}/u.test(statement)
}
