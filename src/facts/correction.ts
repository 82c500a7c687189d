// Corrections: a sentence that takes a figure or a report back and says what is right.
import { sameAmount } from '../language/amounts.ts'
import type { Amount } from '../language/language.ts'
import type { FoundClaim } from './claim.ts'
import type { AmountPair } from './likeness.ts'

const CORRECTS =
  /\b(correction|corrects?|corrected|retract(?:s|ed|ion)?|erroneous(?:ly)?|wrongly (?:said|reported|stated|gave|put|named|identified|attributed|described|quoted)|in error|withdr[ae]wn? the (?:report|article))\b|정정(?:합니다|했|한다|하고|하며|보도| 공시)|바로잡습니다|보도[^.]{0,12}바로잡|오보/i
/** "600 billion, not 900 billion", "12곳이 아니라 17곳": the wrong one stands beside the right one. */
const INSTEAD = /\bnot (?:the )?(?:[\d$€£₩]|an? )|\binstead of\b|아니라|아닌|→/i

/** Whether a sentence says that something published was wrong. */
export function isCorrection(statement: string): boolean {
  return CORRECTS.test(statement)
}

/** Whether a sentence sets one figure against another that was said before. */
export function setsRight(statement: string): boolean {
  return isCorrection(statement) || INSTEAD.test(statement)
}

/**
 * The figure that a correcting sentence puts in the place of one that a fact carries; null where
 * the sentence has no such pair.
 */
export function correctedAmount(
  claim: Pick<FoundClaim, 'statement' | 'amounts'>,
  known: readonly Amount[],
): AmountPair | null {
  if (!setsRight(claim.statement)) return null
  for (const wrong of known)
    for (const right of claim.amounts) {
      if (sameAmount(right, wrong) !== 'different') continue
      if (known.some((amount) => isSame(amount, right))) continue
      return { claim: right, known: wrong }
    }
  return null
}

function isSame(a: Amount, b: Amount): boolean {
  const relation = sameAmount(a, b)
  return relation === 'same' || relation === 'compatible'
}
