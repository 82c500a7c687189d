// Whether an English article answers an English question, by how it fits. Pure.
import { type EnglishFit, tellsAsked } from './english-fit.ts'
import { ENGLISH } from '../fit-weights.ts'
import type { RankedFact } from '../rank-facts.ts'

/** On a day an earlier case may fit as well, and words must tell them apart: where it tells what is asked, fewer. */
const ENOUGH_TOLD_ON = 0.34
/** The fact itself must then be about the question by so much. */
export const OWN_TOLD = 0.1
/** Without a day: less than this is no answer whatever the article tells. */
const FAR = 0.1
const OWN_FAR = 0.05

/** The support that is enough on a day for how the article fits; null where its fit lowers nothing. */
export function enoughOnDay(fit: EnglishFit): number | null {
  return tellsAsked(fit) ? ENOUGH_TOLD_ON : null
}

/**
 * How surely it answers where no day was asked for: above zero it does. `ahead` is how much more of the
 * question the article holds than any other.
 */
export function sureOf({ held, near, led }: EnglishFit, { ahead }: { ahead: number }): number {
  const { LEAST, WEIGHTS } = ENGLISH
  return (
    WEIGHTS.ahead * ahead +
    WEIGHTS.held * held +
    WEIGHTS.near * near +
    (led ? WEIGHTS.led : 0) -
    LEAST
  )
}

/** An article with so little support is no answer whatever it tells: it need not be read. */
export function isFar({ coverage }: RankedFact, support: number, asOf: Date | null): boolean {
  return asOf
    ? support < ENOUGH_TOLD_ON || coverage < OWN_TOLD
    : support < FAR || coverage < OWN_FAR
}
