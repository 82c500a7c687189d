// Which story an article belongs to: similarity with member articles and with what the members of a
// story share, decay over time, and guards against happenings of one kind. Pure.
import type { Lang } from '../language/language.ts'
import { isNeutral, type StoryFeatures } from './story-features.ts'
import type { Failing } from './story-signs.ts'

/** Why an article is in its story when an editor put it there. */
export const PLACED_BY_HAND = 'placed by an editor'
/** Why, when the model was asked and named the story. */
export const PLACED_BY_MODEL = 'one story in the opinion of the model'

/** The one setting for all kinds of news; measured by `test/eval/stories.ts`. */
export type StorySettings = {
  /** At or above it, an article belongs to the story. */
  threshold: number
  /** How many of the nearest members speak for a story. */
  nearest: number
  /** Share of what the members have in common in the score; the rest are the nearest members. */
  commonShare: number
  /** Time decay: `floor + (1 - floor) × (1 + gap / scale) ^ -power`. */
  decayScaleMs: number
  decayPower: number
  decayFloor: number
  /** The floor between two reports that say much. */
  decayFloorRich: number
  /** From so many terms a report says more than a headline, and up to so many it says much. */
  richFrom: number
  richTo: number
  /** Weight of neutral terms beside the words when both articles are in one language. */
  neutralWeight: number
  /** Similarity between languages is brought to the scale of one language by this factor. */
  acrossFactor: number
  /** Factor where numbered happenings differ: the twelfth round is not the thirteenth. */
  ordinalFactor: number
  /** Factor where both leads name names and share none. */
  namesFactor: number
  /** Factor where reports in two languages share their kind only: no name, no amount. */
  specificFactor: number
  /** Factor where both tell within so long that the same service fails, or works again. */
  sameFailureFactor: number
  sameFailureMs: number
  /** So long where one of them goes back to it. */
  afterFailureMs: number
  /** Factor where another service fails. */
  otherFailureFactor: number
  /** Share of the threshold that is enough for what refers to a report: its denial, how shares moved. */
  referringShare: number
  /** A young story that an article is like at or above it is one with the article's own story... */
  mergeThreshold: number
  /** ...if it is at least this share of the article's score with its own story, */
  mergeShare: number
  /** and the smaller of the two has no more members. */
  mergeMembers: number
  /** Stories that are assumed before the first one, so that a young base knows no rare terms yet. */
  priorStories: number
  priorTerm: number
}

export const STORY_SETTINGS: StorySettings = {
  threshold: 0.12,
  nearest: 2,
  commonShare: 0.5,
  decayScaleMs: 3_600_000,
  decayPower: 0.5,
  decayFloor: 0.2,
  decayFloorRich: 0.5,
  richFrom: 25,
  richTo: 50,
  neutralWeight: 0.3,
  acrossFactor: 1,
  ordinalFactor: 0.2,
  namesFactor: 0.6,
  specificFactor: 0.45,
  referringShare: 0.6,
  sameFailureFactor: 2,
  sameFailureMs: 24 * 3_600_000,
  afterFailureMs: 14 * 24 * 3_600_000,
  otherFailureFactor: 0.4,
  mergeThreshold: 0.16,
  mergeShare: 0.6,
  mergeMembers: 3,
  priorStories: 15,
  priorTerm: 2,
}

/** How telling a term is: the fewer stories hold it, the more. Stories, not articles, are counted: a term of one big story stays telling. */
export type TermWeights = { stories: number; termStories: (term: string) => number }

/** Weight of a term by the stories that hold it. */
export function termWeight(settings: StorySettings, weights: TermWeights, term: string): number {
  const all = weights.stories + settings.priorStories + 1
  const held = weights.termStories(term) + settings.priorTerm
  return Math.max(0.1, Math.log(all / held))
}

/** An article's terms, weighed; `norm` is of all its terms, `neutralNorm` of the neutral ones. */
export type WeighedTerms = {
  lang: Lang
  terms: Map<string, number>
  norm: number
  neutralNorm: number
}

/** Weighs the terms of an article or of a story's profile. */
export function weighTerms(
  settings: StorySettings,
  weights: TermWeights,
  lang: Lang,
  terms: Iterable<[string, number]>,
): WeighedTerms {
  const weighed = new Map<string, number>()
  let norm = 0
  let neutralNorm = 0
  for (const [term, count] of terms) {
    const weight = count * termWeight(settings, weights, term)
    weighed.set(term, weight)
    if (!isNeutral(term)) norm += weight * weight
    // Most Korean words are no names: that their sound is not found again says nothing.
    else if (lang !== 'ko' || !term.startsWith('s:')) neutralNorm += weight * weight
  }
  norm += settings.neutralWeight ** 2 * neutralNorm
  return { lang, terms: weighed, norm: Math.sqrt(norm), neutralNorm: Math.sqrt(neutralNorm) }
}

/** Cosine of two articles: over all terms in one language, over neutral terms across languages. */
export function similarity(settings: StorySettings, a: WeighedTerms, b: WeighedTerms): number {
  const across = a.lang !== b.lang
  const [small, large] = a.terms.size <= b.terms.size ? [a, b] : [b, a]
  let words = 0
  let neutral = 0
  for (const [term, weight] of small.terms) {
    const other = large.terms.get(term)
    if (other === undefined) continue
    if (isNeutral(term)) neutral += weight * other
    else words += weight * other
  }
  if (across) {
    const norms = a.neutralNorm * b.neutralNorm
    return norms === 0 ? 0 : (settings.acrossFactor * neutral) / norms
  }
  const norms = a.norm * b.norm
  return norms === 0 ? 0 : (words + settings.neutralWeight ** 2 * neutral) / norms
}

/**
 * How much a gap in time lowers the score: 1 for none. The less two reports say, the less their
 * likeness counts after a while: of headlines only those of one day are surely of one story.
 */
export function timeDecay(settings: StorySettings, gapMs: number, rich = 0): number {
  const { decayScaleMs, decayPower } = settings
  const floor = settings.decayFloor + rich * (settings.decayFloorRich - settings.decayFloor)
  return floor + (1 - floor) * (1 + Math.abs(gapMs) / decayScaleMs) ** -decayPower
}

/** How much two reports say, 0 to 1, by the one that says less. Korean has its bigrams as well. */
export function richness(settings: StorySettings, a: StoryFeatures, b: StoryFeatures): number {
  const { richFrom, richTo } = settings
  const [least] = [a, b]
    .map(({ lang, terms }) => Object.keys(terms).length / (lang === 'ko' ? KOREAN_TERMS : 1))
    .sort((x, y) => x - y) as [number, number]
  return Math.min(1, Math.max(0, (least - richFrom) / (richTo - richFrom)))
}

/** Terms of a Korean report for one of an English report of the same length; seen in our streams. */
const KOREAN_TERMS = 1.75

/** A factor on the score, with its reason. */
export type Guard = { factor: number; why: string | null }

/** Lowers the score of two articles that tell of happenings of one kind, but not of the same. */
export function sameKindGuard(settings: StorySettings, a: StoryFeatures, b: StoryFeatures): Guard {
  if (disjoint(a.ordinals, b.ordinals)) {
    return { factor: settings.ordinalFactor, why: `number ${a.ordinals[0]}, not ${b.ordinals[0]}` }
  }
  if (a.lang !== b.lang && !sharesSpecific(a, b)) {
    return { factor: settings.specificFactor, why: 'nothing particular in common' }
  }
  if (a.names.length >= 2 && b.names.length >= 2 && disjoint(a.names, b.names)) {
    return { factor: settings.namesFactor, why: 'other names' }
  }
  return { factor: 1, why: null }
}

/** Raises the score of two reports of a day that the same service fails, unless their places differ. */
export function sameFailure(
  settings: StorySettings,
  a: StoryFeatures,
  b: StoryFeatures,
  gapMs: number,
): number {
  const [one, other] = [a.failing, b.failing]
  const after = one?.after === true || other?.after === true
  const within = after ? settings.afterFailureMs : settings.sameFailureMs
  if (!one || !other || gapMs > within) return 1
  // "MS 팀즈" and "MS 애저": what fails is the product, and not its maker.
  if (disjoint(one.products, other.products)) return settings.otherFailureFactor
  const named = (failing: Failing) => [...failing.products, ...failing.makers]
  const shared = named(one).some((id) => named(other).includes(id))
  return shared && !disjoint(one.places, other.places) ? settings.sameFailureFactor : 1
}

/**
 * Whether two reports share more than their kind: somebody whom the watch knows, or a name or an
 * amount that is not what the whole watch is about.
 */
function sharesSpecific(a: StoryFeatures, b: StoryFeatures): boolean {
  return Object.entries(a.terms).some(([term, weight]) => {
    const other = b.terms[term] ?? 0
    if (term.startsWith('e:')) return other > 0
    return /^[sxa]:/.test(term) && weight >= 0.5 && other >= 0.5
  })
}

function disjoint(a: string[], b: string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((item) => b.includes(item))
}
