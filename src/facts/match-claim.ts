// How a claim stands to what the base holds: repeats, refines, updates, contradicts, changes status.
import type { ClaimRelation, FactStatus } from '../db/schema.ts'
import type { EventDate } from '../language/language.ts'
import { localDay } from '../language/local-day.ts'
import { isMoney } from '../language/units.ts'
import type { FoundClaim } from './claim.ts'
import { correctedAmount, isCorrection } from './correction.ts'
import { isDenial, isDeniedAlready, isSameSpeaker, rumourDenied } from './denial.ts'
import { contentTerms, type Knowledge, type KnownFact } from './known-fact.ts'
import { type AmountPair, compareWithFact, isTelling, type Likeness } from './likeness.ts'

/** The claim's relation to the base, and the fact that it concerns. */
export type ClaimMatch = {
  relation: ClaimRelation
  /** The fact that it repeats, refines, updates, contradicts …; null for `new`. */
  fact: KnownFact | null
  /** The amount that changed, where one did. */
  amount: AmountPair | null
  /** 0..1: likeness with that fact; of the nearest one for `new`. */
  likeness: number
}

/** At or above this the two say the same, unless a number, date or negation parts them. */
export const SAME = 0.56
/** At or above this they speak of the same thing, so that a differing number means something. */
const SUBJECT = 0.42

/** How sure a status is; a claim that is surer moves the fact's status. */
const SURENESS: { [status in FactStatus]: number } = {
  speculated: 0,
  estimated: 1,
  reported: 2,
  announced: 3,
  confirmed: 4,
  denied: 4,
}

/** From this on a claim of what has happened tells that an announcement was kept. */
const KEPT_AFTER_MS = 20 * 3_600_000

const ANOTHER_AFTER_MS = 7 * 24 * 3_600_000

/**
 * Matches a claim with the pool. Pure. The nearest fact decides; among equally near ones, a fact
 * whose numbers agree goes before one whose numbers differ.
 */
export function matchClaim(
  claim: FoundClaim,
  knowledge: Knowledge,
  context: { publishedAt: Date },
): ClaimMatch {
  const features = { claim, terms: contentTerms(claim.statement) }
  let best: { match: ClaimMatch; rank: number } | null = null
  for (const fact of knowledge.facts) {
    if (fact.lifecycle === 'retracted') continue
    const likeness = compareWithFact(features, fact, knowledge)
    const match = relate({ claim, fact, likeness, knowledge, ...context })
    const rank = match.likeness + (match.relation === 'repeats' ? preference(claim, likeness) : 0)
    if (!best || rank > best.rank) best = { match, rank }
  }
  const nearest = best?.match ?? { relation: 'new', fact: null, amount: null, likeness: 0 }
  const rumour = nearest.relation === 'new' ? rumourDenied(claim, knowledge) : null
  const found: ClaimMatch = rumour
    ? { relation: 'changes-status', fact: rumour, amount: null, likeness: SUBJECT }
    : nearest
  // What looks back may be known, but moves nothing.
  if (claim.background && found.relation !== 'repeats')
    return { ...found, relation: 'background', fact: null, amount: null }
  return found
}

/** A fact that says the same goes first, but not one that lacks the claim's figure. */
function preference(claim: FoundClaim, likeness: Likeness): number {
  const figure = claim.amounts.some(isTelling)
  const shared = [...likeness.equal, ...likeness.compatible].some((pair) => isTelling(pair.claim))
  return figure && !shared ? -0.15 : 0.05
}

type Compared = {
  claim: FoundClaim
  fact: KnownFact
  likeness: Likeness
  knowledge: Knowledge
  publishedAt: Date
}

function relate(compared: Compared): ClaimMatch {
  const { claim, fact, likeness } = compared
  const at = likeness.subject
  const match = (relation: ClaimRelation, amount: AmountPair | null = null): ClaimMatch => ({
    relation,
    fact: relation === 'new' ? null : fact,
    amount,
    likeness: at,
  })
  if (at < SUBJECT) return match('new')
  if (isDeniedAlready(claim, fact, compared.knowledge)) return match('repeats')
  const corrected = correctedAmount(claim, fact.amounts)
  if (corrected) return match('retracts', corrected)
  if (isCorrection(claim.statement) && !fact.events.includes('correct'))
    return match(isCorrected(compared) ? 'repeats' : 'retracts')
  if (isDenial(claim, fact)) return match('changes-status')
  const exacter = likeness.compatible.find((pair) => isExacter(pair) && isTelling(pair.claim))
  if (exacter) return match('refines', exacter)
  const changed = likeness.different.find((pair) => isTelling(pair.claim))
  if (changed && !likeness.equal.some((pair) => isTelling(pair.claim)))
    return match(differs(compared, changed), changed)
  if (claim.negated !== fact.negated && at < 0.85) return match('new')
  if (movesStatus(compared)) return match('changes-status')
  if (at < SAME) return match('new')
  if (likeness.otherEventDate && at < 0.85) return match('new')
  if (happenedSince(compared) && at < 0.85) return match('new')
  if (refinesDate(claim, fact)) return match('refines')
  if (bringsFigures(claim, likeness) && at < 0.85) return match('new')
  return match(isReaction(compared) ? 'new' : 'repeats')
}

/** Most of its figures stand nowhere in the fact: alike in words, it tells of something else. */
function bringsFigures(claim: FoundClaim, likeness: Likeness): boolean {
  const met = [...likeness.equal, ...likeness.compatible].map((pair) => pair.claim)
  const telling = claim.amounts.filter(isTelling)
  return telling.filter((amount) => !met.includes(amount)).length > telling.length / 2
}

/** A party that the story did not name so far speaks for itself. */
function bringsSpeaker(claim: FoundClaim, fact: KnownFact, knowledge: Knowledge): boolean {
  const id = knowledge.words.speakerIdOf(claim.speaker)
  if (id === null || fact.storyId !== knowledge.storyId) return false
  return !knowledge.story.some((known) => known.speakerId === id || known.entities.includes(id))
}

/** What one party says about what another said is a statement of its own. */
function isReaction({ claim, fact, knowledge }: Compared): boolean {
  if (bringsSpeaker(claim, fact, knowledge)) return true
  if (claim.lang !== fact.lang || fact.speakerId === null) return false
  const id = knowledge.words.speakerIdOf(claim.speaker)
  return id !== null && id !== fact.speakerId
}

/** The story holds the correction already, and this figure with it. */
function isCorrected({ likeness, knowledge }: Compared): boolean {
  return (
    likeness.equal.length > 0 && knowledge.story.some((fact) => fact.events.includes('correct'))
  )
}

/** "2.4 trillion won" where the base had "several trillion won". */
function isExacter(pair: AmountPair): boolean {
  return !pair.claim.vague && pair.known.vague
}

const GROWN =
  /\b(rise|rose|risen|grew|grown|climbed|jumped|now|fell|fallen|dropped)\b|늘었|늘어|증가|줄었|줄어|불어/i

/** A differing amount of the same thing: a later value, or one that disagrees. */
function differs(compared: Compared, pair: AmountPair): ClaimRelation {
  const { claim, fact, likeness, knowledge } = compared
  const same = likeness.subject >= SAME
  if (!measuresSame(claim, fact, pair)) return 'new'
  if (likeness.otherEventDate) return same ? 'updates' : 'new'
  const sameSpeaker = claim.speaker !== null && isSameSpeaker(claim, fact, knowledge)
  if (sameSpeaker || GROWN.test(claim.statement)) return 'updates'
  // Within one story another figure disagrees; across stories it is a figure of another time.
  if (fact.storyId !== null && fact.storyId === knowledge.storyId) return 'contradicts'
  return same ? 'updates' : 'new'
}

/** One dead and two hurt are no two values of one count: what was counted must be the same. */
function measuresSame(claim: FoundClaim, fact: KnownFact, pair: AmountPair): boolean {
  if (pair.claim.scope !== undefined && pair.claim.scope === pair.known.scope) return true
  if (isMoney(pair.claim.unit)) return true
  const [ours, theirs] = [claim.events, fact.events]
  return ours.length === theirs.length && ours.every((event) => theirs.includes(event))
}

function movesStatus(compared: Compared): boolean {
  const { claim, fact, likeness } = compared
  if (likeness.subject < 0.5 || claim.status === 'denied' || claim.background) return false
  if (claim.negated !== fact.negated && fact.status !== 'denied') return false
  if (claim.lang !== fact.lang && !meetsAcross(compared)) return false
  const spoke = vouches(claim, compared.knowledge)
  if (fact.status === 'denied') return spoke && SURENESS[claim.status] >= 3 && !claim.negated
  // An outlet that states a rumour flatly does not confirm it: a party or an authority must speak.
  if (fact.status === 'speculated' || fact.status === 'estimated')
    return spoke && SURENESS[claim.status] >= SURENESS.announced
  return isKept(compared)
}

/** Who may confirm: an authority, a party that the watch knows, or "the company". */
export function vouches(claim: FoundClaim, knowledge: Knowledge): boolean {
  if (claim.speakerKind === 'authority') return true
  if (claim.speakerKind !== 'party' || claim.speaker === null) return false
  return (
    knowledge.words.speakerIdOf(claim.speaker) !== null ||
    /^(the|both|it|회사|양사|양측|당사|같은)/i.test(claim.speaker)
  )
}

/** Across languages a common name is not enough: a figure or the same happenings must agree. */
function meetsAcross({ claim, fact, likeness, knowledge }: Compared): boolean {
  if (likeness.equal.some((pair) => isTelling(pair.claim))) return true
  if (fact.storyId === null || fact.storyId !== knowledge.storyId) return false
  const telling = (events: string[]) => events.filter((id) => knowledge.words.telling.has(id))
  const ours = telling(claim.events)
  return ours.length > 0 && ours.every((event) => fact.events.includes(event))
}

/** What was announced, or told for a later day, has happened since. */
function isKept({ claim, fact, likeness, publishedAt }: Compared): boolean {
  if (claim.status !== 'confirmed' || claim.seq === 0 || likeness.subject < SAME) return false
  if (publishedAt.getTime() - fact.learnedAt.getTime() < KEPT_AFTER_MS) return false
  // By the clock of the date: what a paper says at breakfast in Seoul was "today", and not ahead.
  const isAfter = (date: EventDate, at: Date) => date.from > localDay(at, date.zone)
  if (claim.dates.some((date) => isAfter(date, publishedAt))) return false
  const ahead = fact.dates.some((date) => isAfter(date, fact.learnedAt))
  const since = claim.eventDate !== null && isAfter(claim.eventDate, fact.learnedAt)
  return fact.status === 'announced' || (ahead && since)
}

/** What happened days after a fact was told is another happening of the same people. */
function happenedSince({ claim, fact }: Compared): boolean {
  const { eventDate } = claim
  if (!eventDate || fact.event || claim.background || fact.lang !== claim.lang) return false
  const then = new Date(fact.learnedAt.getTime() + ANOTHER_AFTER_MS)
  return eventDate.from > localDay(then, eventDate.zone)
}

const FINENESS = { minute: 0, day: 1, week: 2, month: 3, quarter: 4, half: 5, year: 6 }

function refinesDate(claim: FoundClaim, fact: KnownFact): boolean {
  const { eventDate } = claim
  if (!eventDate || !fact.event) return false
  const inside = eventDate.from >= fact.event.from && eventDate.to <= fact.event.to
  return inside && FINENESS[eventDate.precision] < FINENESS[fact.event.precision]
}
