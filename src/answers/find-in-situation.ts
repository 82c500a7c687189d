// Finds what answers a question in a base of one situation: by what its words mean, and never by being
// near alone, since everything in such a base is about the same parties.
import type { Db } from '../db/database.ts'
import type { ShownFact } from '../facts/fact.ts'
import { listShownFacts } from '../facts/fact-list-store.ts'
import { loadShownFacts } from '../facts/fact-store.ts'
import { shortSoundKey } from '../language/sound-key.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import type { AbstainReason } from './answer.ts'
import type { Asked } from './asked.ts'
import { type AskedUnit, unitsOf } from './asked-units.ts'
import type { Judged } from './choose-facts.ts'
import { isKorean } from './evidence.ts'
import { findFacts } from './fact-search-store.ts'
import { readMeaning } from './meaning.ts'
import type { NearFact } from './near-facts.ts'
import { newestFactId } from './notify-store.ts'
import { questionTerms, readQuestion, type ThreadContext } from './question.ts'
import type { RankedFact } from './rank-facts.ts'
import type { Slot } from './slots.ts'
import { type Weighed, weighFacts, type Weighing } from './weigh-facts.ts'

type Deps = { db: Db; index: WatchIndex }

/** A base of so many facts is read whole; of a larger one what the search finds. */
const READ_WHOLE = 500
/** Facts that are judged, the best ones. */
const JUDGED = 10
/**
 * A best fact of this fit answers, by its score, by how far the next is behind it (up to a point) and
 * by the heaviest known word that it lacks: fitted on five sets of our own questions.
 */
const ENOUGH = 0.57
const APART = 0.68
const MOST_APART = 0.3
const LACKED = 0.32
/** A place is told of much else: what is there must be what is asked, however far the next is. */
const LACKED_PLACE = 0.6
/** Below this score no distance from the next helps. */
const LEAST = 0.45
/** Others answer as well that fit nearly so well as the best. */
const NEAR_BEST = 0.6
/** What was asked before in a thread is meant still, but less than what is asked now. */
const CARRIED = 0.5

/**
 * The facts that fit best, best first, each with whether it answers; those that are near to the
 * question by what it means are judged as well.
 */
export async function findInSituation(
  deps: Deps,
  asked: Asked,
  thread: ThreadContext | null,
  nearing: Promise<NearFact[]>,
): Promise<Omit<Judged, 'near'>[]> {
  const facts = await candidatesOf(deps, asked, thread, nearing)
  const known = facts.filter((fact) => fact.lifecycle !== 'retracted')
  const meant = readMeaning(asked, known)
  const told = meant.filter(({ fact }) => isOfThread(fact, thread)).map(({ fact }) => fact.factId)
  const carried = thread ? carriedUnits(deps.index, asked, thread) : []
  const weighing = weighFacts(asked, meant, { carried, favoured: new Set(told) })
  const why = whyNot(asked, weighing)
  const near = new Set((await nearing).map(({ factId }) => factId))
  return weighing.facts
    .filter(({ fact }, place) => place < JUDGED || near.has(fact.factId))
    .map((weighed) => judge(asked, weighing, weighed, why))
}

async function candidatesOf(
  deps: Deps,
  asked: Asked,
  thread: ThreadContext | null,
  nearing: Promise<NearFact[]>,
): Promise<ShownFact[]> {
  // What a model translated is shown, and decides nothing.
  const showing = { lang: asked.lang, asOf: asked.asOf, own: true }
  if ((await newestFactId(deps.db)) <= READ_WHOLE)
    return listShownFacts(deps, { limit: READ_WHOLE }, showing)
  const [hits, near] = await Promise.all([
    findFacts(deps, {
      terms: questionTerms(asked.question),
      asOf: asked.asOf,
      ...(thread ? { include: thread } : {}),
    }),
    nearing,
  ])
  const ids = new Set([...hits.facts, ...near].map(({ factId }) => factId))
  return loadShownFacts(deps, [...ids], showing)
}

function isOfThread(fact: ShownFact, thread: ThreadContext | null): boolean {
  if (thread === null) return false
  return (
    thread.factIds.includes(fact.factId) ||
    (thread.storyId !== null && thread.storyId === fact.storyId)
  )
}

/** What the last question of the thread asked about, where the follow-up does not name it again. */
function carriedUnits(index: WatchIndex, asked: Asked, thread: ThreadContext): AskedUnit[] {
  if (!thread.lastQuestion) return []
  const { zone } = index.watch
  const before = readQuestion(index, thread.lastQuestion, { now: asked.now, zone })
  const own = new Set(unitsOf(asked.question).map(({ stem }) => stem))
  return unitsOf(before)
    .filter(({ stem }) => !own.has(stem))
    .map((unit) => ({ ...unit, weight: CARRIED * unit.weight }))
}

/**
 * Why the best fact is no answer; null when it is one. A name, an act or a kind of figure that it
 * lacks makes it one about something else; then its fit decides, with how far the next is behind
 * and the heaviest word that it lacks.
 */
function whyNot(asked: Asked, weighing: Weighing): AbstainReason | null {
  const { facts, slot } = weighing
  const [best] = facts
  if (!best || best.coverage < 0.15) return 'no-evidence'
  // A place may be meant without being named, but for where something is.
  const isMeant = ({ ids }: AskedUnit) => slot !== 'place' && ids.some((id) => asked.places.has(id))
  const lacks = (kind: AskedUnit['kind']) =>
    best.missing.some((unit) => unit.kind === kind && unit.weight === 1 && !isMeant(unit))
  if (lacks('name')) return 'other-subject'
  const told = `${best.fact.statement} ${best.fact.quote}`
  if (best.missing.some((unit) => unit.proper && !isSounded(unit.stem, told)))
    return 'other-subject'
  if (HOLDS_OR_NOT.has(slot) && best.slot === 0) return 'weak-evidence'
  const next = facts.find(({ fact }) => fact.statement !== best.fact.statement)
  const gap = best.score > 0 ? (best.score - (next?.score ?? 0)) / best.score : 0
  const apart = slot === 'place' ? 0 : Math.min(MOST_APART, gap)
  const lacked = (slot === 'place' ? LACKED_PLACE : LACKED) * heaviestLacked(weighing, best)
  const fit = best.score - lacked + APART * apart
  if (best.score >= LEAST && fit >= ENOUGH) return null
  if (lacks('date')) return 'other-time'
  const presupposes = asked.question.wants === 'reason' || asked.question.wants === 'date'
  return presupposes && weighing.nowhere ? 'false-premise' : 'weak-evidence'
}

/** In the other language a name is written as it sounds: 판교 is Pangyo. */
function isSounded(name: string, text: string): boolean {
  const start = (word: string) => shortSoundKey(word)?.key.slice(0, 2)
  const words = text.match(/\p{Lu}\p{Ll}+|\p{Script=Hangul}{2,}/gu) ?? []
  return words.some((word) => isKorean(word) !== isKorean(name) && start(word) === start(name))
}

/** What a text either holds or not. */
const HOLDS_OR_NOT: ReadonlySet<Slot> = new Set([
  'money',
  'count',
  'figure',
  'percent',
  'clock',
  'duration',
  'day',
])

/** Share of the heaviest known word that the fact lacks. */
function heaviestLacked({ units, weights }: Weighing, best: Weighed): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1
  const shares = units.map((unit, i) => {
    const known = unit.senses.length > 0 || unit.kind !== 'word'
    return known && best.missing.includes(unit) ? (weights[i] ?? 0) / total : 0
  })
  return Math.max(0, ...shares)
}

function judge(
  asked: Asked,
  weighing: Weighing,
  weighed: Weighed,
  why: AbstainReason | null,
): Omit<Judged, 'near'> {
  const { score, fact } = weighed
  const answers = why === null && score >= NEAR_BEST * (weighing.facts[0]?.score ?? 0)
  return {
    fact,
    ranked: rankedOf(asked, weighed),
    evidence: answers
      ? {
          kind: 'answers',
          support: score,
          fit: score,
          holdsWanted: true,
          timely: true,
          exact: true,
        }
      : { kind: 'fails', support: score, why: why ?? 'weak-evidence' },
  }
}

function rankedOf({ question }: Asked, weighed: Weighed): RankedFact {
  const texts = new Set(weighed.missing.map(({ text }) => text))
  const missing = question.concepts.filter(({ text }) => texts.has(text))
  return {
    factId: weighed.fact.factId,
    articleId: null,
    learnedAt: new Date(weighed.fact.learnedAt),
    score: weighed.score,
    coverage: weighed.coverage,
    ownCoverage: weighed.own,
    articleCoverage: weighed.coverage,
    missingInOwn: missing,
    missing,
    missingInArticle: missing,
    unknown: [],
  }
}
