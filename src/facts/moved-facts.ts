// What is new in a claim that moves a fact: corrected, denied, confirmed, made exact, changed.
import type { Novelty, Reason } from '../db/schema.ts'
import type { Amount } from '../language/language.ts'
import type { FoundClaim } from './claim.ts'
import { agree, isStoryDate, sameCount } from './hard-news.ts'
import type { Knowledge, KnownFact } from './known-fact.ts'
import type { AmountPair } from './likeness.ts'
import { isSameSpeaker } from './denial.ts'
import type { ClaimMatch } from './match-claim.ts'
import { novelty } from './novelty-points.ts'
import { amountWords, dateWords, sayerWords, scopeWords } from './novelty-words.ts'

/**
 * What a claim that moves a fact brings: a correction, a denial, a confirmation, a figure in the
 * place of another. Null where it moves nothing, or the other language told it. Pure.
 */
export function noveltyOfMove(
  claim: FoundClaim,
  match: ClaimMatch,
  knowledge: Knowledge,
  context: { translation: boolean },
): Novelty | null {
  const { fact } = match
  if (!fact || isMoveTold(claim, match, knowledge, context)) return null
  const before = [fact.id]
  const speaker = claim.speaker ?? ''
  switch (match.relation) {
    case 'retracts':
      return correction(claim, match, knowledge, before)
    case 'changes-status':
      if (claim.status === 'denied') return novelty('denied', { speaker }, before)
      return fact.status === 'announced' || fact.status === 'reported'
        ? novelty('happened', {}, before)
        : novelty('confirmed', { speaker, before: fact.status, after: claim.status }, before)
    case 'refines':
      if (match.amount) return novelty('first-figure', figures(match.amount, fact), before)
      return claim.eventDate && !isStoryDate(claim.eventDate, knowledge)
        ? novelty('date-set', dateWords(claim.eventDate), before)
        : null
    case 'updates':
    case 'contradicts': {
      if (!match.amount || isFigureTold(claim, match.amount.claim, fact, knowledge)) return null
      const code = match.relation === 'updates' ? 'figure-changed' : 'figure-disagrees'
      return novelty(code, { ...figures(match.amount, fact), speaker }, before)
    }
    default:
      return null
  }
}

function correction(
  claim: FoundClaim,
  match: ClaimMatch,
  knowledge: Knowledge,
  before: number[],
): Novelty | null {
  if (!match.amount || !match.fact)
    return novelty('retracted', { speaker: claim.speaker ?? '' }, before)
  if (isCorrectionTold(claim, match.amount.claim, knowledge)) return null
  return novelty('figure-corrected', figures(match.amount, match.fact), before)
}

function figures(pair: AmountPair, before: KnownFact): Reason['params'] {
  return {
    ...amountWords('amount', pair.claim),
    ...amountWords('before', pair.known),
    ...scopeWords(pair.claim.scope ? pair.claim : pair.known),
    ...sayerWords(before),
  }
}

/** A translation of what a party or an authority said surely tells the same move again. */
function isMoveTold(
  claim: FoundClaim,
  match: ClaimMatch,
  knowledge: Knowledge,
  context: { translation: boolean },
): boolean {
  if (!context.translation || match.relation !== 'changes-status') return false
  const denial = claim.status === 'denied'
  return knowledge.story.some(
    (fact) =>
      fact.lang !== claim.lang &&
      (denial
        ? (fact.status === 'denied' || fact.negated) && isSameSpeaker(claim, fact, knowledge)
        : fact.status === 'announced' || fact.status === 'confirmed'),
  )
}

/** The story has the figure for sure, or from the same speaker: it is no other one, nor a later one. */
function isFigureTold(
  claim: FoundClaim,
  figure: Amount,
  moved: KnownFact,
  knowledge: Knowledge,
): boolean {
  return knowledge.story.some(
    (fact) =>
      fact.id !== moved.id &&
      (fact.status === 'confirmed' || isSameSpeaker(claim, fact, knowledge)) &&
      fact.amounts.some((known) => known.scope === figure.scope && agree(figure, known)),
  )
}

/** The right figure stands in a correction that the other language brought. */
function isCorrectionTold(claim: FoundClaim, right: Amount, knowledge: Knowledge): boolean {
  return knowledge.near.some(
    (fact) =>
      (fact.events.includes('correct') || fact.negated) &&
      fact.lang !== claim.lang &&
      fact.amounts.some((amount) => agree(amount, right) || sameCount(amount, right)),
  )
}
