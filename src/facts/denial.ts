// Denials: of a rumour, of what was stated, and of what was denied before. Pure.
import type { FoundClaim } from './claim.ts'
import { isNoComment } from './claim-status.ts'
import { contentTerms, type Knowledge, type KnownFact } from './known-fact.ts'
import { overlap } from './likeness.ts'

/**
 * A party's first denial in a story denies its rumours, in whatever words it does; a denial of what
 * was reported, also what the story only has from hearsay. Of several the one that is most alike.
 */
export function rumourDenied(claim: FoundClaim, knowledge: Knowledge): KnownFact | null {
  if (claim.status !== 'denied' || claim.seq === 0 || claim.speakerKind !== 'party') return null
  if (isNoComment(claim.statement)) return null
  if (knowledge.story.some((fact) => fact.status === 'denied' && !fact.noComment)) return null
  const open = knowledge.story.filter((fact) => !fact.negated && fact.lifecycle !== 'retracted')
  const rumours = open.filter(({ status }) => status === 'speculated' || status === 'estimated')
  const reported = OF_A_REPORT.test(claim.statement)
    ? open.filter(({ status }) => status === 'reported')
    : []
  const terms = contentTerms(claim.statement)
  const likeness = (fact: KnownFact) => {
    const words = fact.terms[claim.lang]
    return words ? overlap(terms, words, knowledge.weight) : 0
  }
  const [nearest] = (rumours.length > 0 ? rumours : reported).toSorted(
    (a, b) => likeness(b) - likeness(a) || a.id - b.id,
  )
  return nearest ?? null
}

const OF_A_REPORT = /\b(?:reports?|article|story|claims?)\b|보도|기사|주장/iu

/** A denial that its speaker gave already, in whichever language. */
export function isDeniedAlready(claim: FoundClaim, fact: KnownFact, knowledge: Knowledge): boolean {
  if (claim.status !== 'denied' || !(fact.status === 'denied' || fact.negated)) return false
  if (fact.noComment && !isNoComment(claim.statement)) return false
  return isSameSpeaker(claim, fact, knowledge)
}

/** One speaker, by the watch's names; one whom the watch does not know by its kind alone. */
export function isSameSpeaker(claim: FoundClaim, fact: KnownFact, knowledge: Knowledge): boolean {
  const id = knowledge.words.speakerIdOf(claim.speaker)
  if (id !== null && fact.speakerId !== null) return id === fact.speakerId
  return claim.speakerKind === fact.speakerKind
}

/** A denial of what the fact says, by somebody who may deny it: an authority decides instead. */
export function isDenial(claim: FoundClaim, fact: KnownFact): boolean {
  if (isNoComment(claim.statement)) return false
  if (claim.status !== 'denied' || fact.status === 'denied' || fact.negated) return false
  const settled = fact.status === 'confirmed' || fact.status === 'announced'
  // "Nothing is settled" answers a rumour; what was settled long before it does not undo.
  if (settled && NOTHING_YET.test(claim.statement)) return false
  return claim.speakerKind !== 'authority' || !settled
}

const NOTHING_YET =
  /(?:확정|결정|정해진|정한)[가-힣]* ?(?:바|것|적)[이은도]? (?:전혀 |아직 )?없|\bnothing (?:has been |is |was )?(?:yet )?(?:decided|settled|confirmed|fixed|finali[sz]ed)\b|\bno(?:thing)? decision has been\b/iu
