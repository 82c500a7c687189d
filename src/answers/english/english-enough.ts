// How much support an English article needs to answer an English question, by how it fits. Pure.
import { type EnglishFit, tellsAsked } from './english-fit.ts'
import type { RankedFact } from '../rank-facts.ts'

/** Where the article tells of what is asked in other words; on a day, an earlier case may. */
const ENOUGH_TOLD = 0.2
const ENOUGH_TOLD_ON = 0.34
/** Where no other article is near, and the lead of this one bears all names of the question. */
const ENOUGH_CLEAR = 0.22
/** So much more of the question an article holds that is clearly the one meant, and so much of what is asked. */
const CLEARLY = 0.1
/** The fact itself must then be about the question by so much. */
export const OWN_TOLD = 0.1

type Known = {
  /** End of the day asked for; null where no day was asked for. */
  asOf: Date | null
  /** How much more of the question the article holds than any other. */
  ahead: number
}

/** The support that is enough for how the article fits; null where its fit lowers nothing. */
export function enoughFor(fit: EnglishFit, { asOf, ahead }: Known): number | null {
  if (tellsAsked(fit)) return asOf ? ENOUGH_TOLD_ON : ENOUGH_TOLD
  // Told in other words throughout, the question leaves only its names: they must lead to one article.
  const clear = asOf === null && ahead >= CLEARLY && fit.led && fit.held >= CLEARLY
  return clear ? ENOUGH_CLEAR : null
}

/** An article with so little support is no answer whatever it tells: it need not be read. */
export function isFar({ coverage }: RankedFact, support: number, { asOf }: Known): boolean {
  return support < (asOf ? ENOUGH_TOLD_ON : ENOUGH_TOLD) || coverage < OWN_TOLD
}
