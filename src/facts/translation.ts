// Whether an article retells in one language what its story just told in the other.
import type { FoundClaim } from './claim.ts'
import { sameDate } from '../language/dates.ts'
import { isCount } from '../language/units.ts'
import { agree, FEW, findNewDate, isKnownAmount, sameCount } from './hard-news.ts'
import type { Knowledge, KnownFact } from './known-fact.ts'
import { isTelling } from './likeness.ts'

/** A translation follows within two days. */
const SOON_MS = 48 * 3_600_000

/**
 * Words cannot be compared across languages, so names, speakers, figures and days must tell: an
 * article that brings none of them beyond what the story told lately in the other language is
 * taken for a translation.
 */
export function isTranslation(
  claims: readonly FoundClaim[],
  knowledge: Knowledge,
  context: { publishedAt: Date; publishedOn: string },
): boolean {
  const body = claims.filter((claim) => claim.seq > 0 && !claim.background)
  const [lead] = body
  if (!lead) return false
  const told = knowledge.story.filter(
    (fact) =>
      fact.lang !== lead.lang &&
      Math.abs(context.publishedAt.getTime() - fact.learnedAt.getTime()) < SOON_MS,
  )
  if (told.length === 0) return false
  return body.every((claim) => bringsNothing(claim, knowledge, context.publishedOn))
}

/**
 * Another story that the article retells in the other language, where it was not placed in it:
 * it brings nothing beyond it, no other place either, and a figure or a day to come agrees.
 */
export function findRetoldStory(
  claims: readonly FoundClaim[],
  knowledge: Knowledge,
  context: { publishedAt: Date; publishedOn: string },
): number | null {
  const ids = knowledge.near.flatMap((fact) =>
    fact.storyId === knowledge.storyId ? [] : (fact.storyId ?? []),
  )
  for (const id of new Set(ids)) {
    const story = knowledge.near.filter((fact) => fact.storyId === id)
    const told = { ...knowledge, story, storyId: id }
    const samePlaces = claims.every((claim) =>
      claim.entities.every((entity) => story.some((fact) => fact.entities.includes(entity))),
    )
    const agrees =
      story.some((fact) => claims.some((claim) => sharesHard(claim, fact, context))) ||
      isSameDay(claims, story, knowledge, context.publishedAt)
    if (samePlaces && agrees && isTranslation(claims, told, context)) return id
  }
  return null
}

/** A translation of something that happened today comes within hours. */
const SAME_DAY_MS = 6 * 3_600_000

/** One day of happening, told within hours, and no happenings that differ. */
function isSameDay(
  claims: readonly FoundClaim[],
  story: readonly KnownFact[],
  knowledge: Knowledge,
  at: Date,
): boolean {
  const soon = story.filter(
    (fact) => Math.abs(at.getTime() - fact.learnedAt.getTime()) < SAME_DAY_MS,
  )
  // A language that told of that day already tells of something else now.
  if (soon.some((fact) => claims.some((claim) => fact.terms[claim.lang] !== null))) return false
  if (!soon.some((fact) => claims.some((claim) => sharesDay(claim, fact)))) return false
  const telling = (list: readonly { events: string[] }[]) =>
    new Set(list.flatMap((one) => one.events).filter((id) => knowledge.words.telling.has(id)))
  const [ours, theirs] = [telling(claims), telling(soon)]
  return ours.size === 0 || theirs.size === 0 || [...ours].some((event) => theirs.has(event))
}

/** Both tell of one day. */
export function sharesDay(claim: FoundClaim, fact: KnownFact): boolean {
  const { eventDate } = claim
  if (!eventDate || !fact.event || eventDate.from !== eventDate.to) return false
  return sameDate(eventDate, fact.event) === 'same'
}

/** A figure of some size, or a day to come, that both have. */
export function sharesHard(
  claim: FoundClaim,
  fact: KnownFact,
  context: { publishedOn: string },
): boolean {
  const figure = claim.amounts.some(
    (amount) =>
      isTelling(amount) &&
      !(isCount(amount.unit) && (amount.max ?? 0) < FEW) &&
      fact.amounts.some((other) => agree(amount, other) || sameCount(amount, other)),
  )
  const day = claim.dates.some(
    (date) =>
      date.to > context.publishedOn && fact.dates.some((other) => sameDate(date, other) === 'same'),
  )
  return figure || day
}

function bringsNothing(claim: FoundClaim, knowledge: Knowledge, publishedOn: string): boolean {
  const { story, words } = knowledge
  const named = (id: string) => story.some((fact) => fact.entities.includes(id))
  if (claim.entities.some((id) => !words.places.has(id) && !named(id))) return false
  const speaker = words.speakerIdOf(claim.speaker)
  if (speaker !== null && !named(speaker) && !speaks(story, speaker)) return false
  if (claim.amounts.some((amount) => isTelling(amount) && !isKnownAmount(amount, knowledge)))
    return false
  return findNewDate(claim, knowledge, publishedOn) === null
}

function speaks(story: readonly KnownFact[], id: string): boolean {
  return story.some((fact) => fact.speakerId === id)
}
