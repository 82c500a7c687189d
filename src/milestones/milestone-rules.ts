// Reading milestones in claims: newly promised, met, or moved to another day. Pure.
import type { FactStatus, SpeakerKind } from '../db/schema.ts'
import type { EventDate, FoundDate } from '../language/language.ts'
import { daysBetween } from '../language/local-day.ts'
import { compileNames, findNames, type NameFinder } from '../language/names.ts'

/** A claim as the rules look at it. */
export type MilestoneClaim = {
  statement: string
  status: FactStatus
  speakerKind: SpeakerKind
  eventDate: EventDate | null
  dates: FoundDate[]
  entities: string[]
  events: string[]
  negated: boolean
  /** Facts that the claim refines, changes or fulfils. */
  beforeFactIds: number[]
}

/** A milestone as the rules look at it. */
export type OpenMilestone = {
  id: string
  topic: string
  textEn: string
  textKo: string
  dueOn: string
  metWords: { en: string[]; ko: string[] }
  /** The fact that promised it, where it was read in a claim and has no words of its own. */
  promise: { factId: number; entities: string[]; events: string[] } | null
}

/** Milestones with their words compiled. */
export type MilestoneFinder = {
  milestones: OpenMilestone[]
  words: NameFinder
  /** Event words that can be news: the others stand in every promise. */
  telling: ReadonlySet<string>
}

export function compileMilestones(
  milestones: OpenMilestone[],
  telling: ReadonlySet<string>,
): MilestoneFinder {
  return {
    milestones,
    telling,
    words: compileNames(
      milestones.map((milestone) => ({
        id: milestone.id,
        aliases: [...milestone.metWords.en, ...milestone.metWords.ko],
        not: [],
      })),
    ),
  }
}

/** What a claim does to a milestone. */
export type MilestoneMove =
  | { milestoneId: string; state: 'met'; late: boolean; dueOn: string }
  | { milestoneId: string; state: 'moved'; late: false; dueOn: string }

/** A claim tells that a milestone was met when it says so as something that happened. */
const HAPPENED = new Set(['confirmed', 'reported'])

/**
 * What a claim says about open milestones. A milestone is met by a statement of what happened that
 * bears its words; moved by one that names a delay and a later day.
 * @param topics the claim's topics, or its article's
 * @param publishedOn local day of publication
 */
export function readMilestones(
  finder: MilestoneFinder,
  claim: MilestoneClaim,
  topics: string[],
  publishedOn: string,
): MilestoneMove[] {
  if (claim.negated || claim.status === 'denied') return []
  // A product's name often stands in quotation marks: "'SOTA K'를 출시했다".
  const unquoted = claim.statement.replaceAll(/['"‘’“”「」『』〈〉<>]/g, '')
  const ids = new Set(findNames(finder.words, unquoted).map((found) => found.id))
  return finder.milestones
    .filter((milestone) => topics.includes(milestone.topic))
    .filter(
      (milestone) => ids.has(milestone.id) || isAbout(milestone.promise, claim, finder.telling),
    )
    .flatMap((milestone) => moveMilestone(milestone, claim, publishedOn) ?? [])
}

/**
 * Whether a claim speaks of what another promised: the base says so, or it tells of the same
 * happenings with the same names.
 */
function isAbout(
  promise: OpenMilestone['promise'],
  claim: MilestoneClaim,
  telling: ReadonlySet<string>,
): boolean {
  if (!promise) return false
  if (claim.beforeFactIds.includes(promise.factId)) return true
  const events = promise.events.filter((event) => telling.has(event))
  return (
    events.length > 0 &&
    events.every((event) => claim.events.includes(event)) &&
    promise.entities.length > 0 &&
    promise.entities.every((entity) => claim.entities.includes(entity))
  )
}

function moveMilestone(
  milestone: OpenMilestone,
  claim: MilestoneClaim,
  publishedOn: string,
): MilestoneMove | null {
  const later = claim.dates.filter((date) => date.to > publishedOn)
  const ahead = later.sort((a, b) => (a.to < b.to ? 1 : -1))[0]
  // "January instead of September" tells of a delay without the word.
  const replaced = claim.dates.some((date) => date.to === milestone.dueOn)
  const delayed = claim.events.includes('delay') || (replaced && ahead !== undefined)
  if (delayed && ahead && ahead.to > milestone.dueOn)
    return { milestoneId: milestone.id, state: 'moved', late: false, dueOn: ahead.to }
  if (delayed || ahead || !HAPPENED.has(claim.status)) return null
  const on = claim.eventDate?.to ?? publishedOn
  return {
    milestoneId: milestone.id,
    state: 'met',
    late: (on < publishedOn ? on : publishedOn) > milestone.dueOn,
    dueOn: milestone.dueOn,
  }
}

/** A promise reaches at most this far; farther dates are visions, not milestones. */
const FAR_DAYS = 3 * 365

/**
 * The day that a claim promises something for: announced by somebody who can keep it, with a date
 * to come. Null when it promises nothing.
 */
export function findPromise(claim: MilestoneClaim, publishedOn: string): FoundDate | null {
  const speaks = claim.speakerKind === 'party' || claim.speakerKind === 'authority'
  if (!speaks || claim.status !== 'announced' || claim.negated) return null
  if (claim.events.length === 0 || claim.entities.length === 0) return null
  const date = claim.dates.find(
    (found) => found.to > publishedOn && (found.relation === 'by' || found.relation === 'on'),
  )
  return date && daysBetween(publishedOn, date.to) <= FAR_DAYS ? date : null
}

/** Whether an open milestone stands for the same promise already: another outlet, a translation. */
export function isPromised(
  open: readonly OpenMilestone[],
  claim: MilestoneClaim,
  topic: string,
  dueOn: string,
): boolean {
  return open.some(
    (milestone) =>
      milestone.topic === topic &&
      milestone.dueOn === dueOn &&
      (!milestone.promise ||
        milestone.promise.entities.some((entity) => claim.entities.includes(entity))),
  )
}
