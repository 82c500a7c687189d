// Which of the stories at hand an article belongs to, and which young stories it ties together. Pure.
import type { Lang } from '../language/language.ts'
import {
  type Guard,
  richness,
  type StorySettings,
  sameFailure,
  sameKindGuard,
  similarity,
  type TermWeights,
  timeDecay,
  type WeighedTerms,
  weighTerms,
} from './story.ts'
import { isNeutral } from './story-features.ts'
import { type Member, membersOf, type Placed, type StoryMemory, weightsOf } from './story-memory.ts'

/** What was chosen for an article. */
export type StoryChoice = {
  /** Null: the article opens a story. */
  storyId: number | null
  score: number
  why: string
  /** The story that comes nearest, however far. */
  nearestId: number | null
  /** Young stories that the article shows to be one with it. */
  joins: number[]
  /** Where it opens a story: those that it nearly belongs to, nearest first. */
  doubts: { storyId: number; title: string }[]
}

/** From this share of the threshold on, an article nearly belongs to a story. */
const NEARLY = 0.75
const DOUBTS_AT_MOST = 3

// Enough that the right story is among them, few enough that the cost stays flat.
const MAX_CANDIDATES = 60
const MAX_PER_TERM = 200

/** The story that an article belongs to, with the reason. */
export function chooseStory(memory: StoryMemory, article: Member): StoryChoice {
  const { settings } = memory
  const weights = weightsOf(memory)
  const own = weighTerms(
    settings,
    weights,
    article.features.lang,
    Object.entries(article.features.terms),
  )
  const byStory = new Map<number, { placed: Placed; score: number; guard: Guard }[]>()
  for (const placed of nearMembers(memory, own, article)) {
    placed.weighed ??= weighTerms(
      settings,
      weights,
      placed.features.lang,
      Object.entries(placed.features.terms),
    )
    const guard = guardOf(settings, article, placed)
    const rich = richness(settings, article.features, placed.features)
    const decay = timeDecay(settings, gapMs(article, placed), rich)
    const score = similarity(settings, own, placed.weighed) * decay * guard.factor
    const list = byStory.get(placed.storyId) ?? []
    list.push({ placed, score, guard })
    byStory.set(placed.storyId, list)
  }
  let best: Scored | null = null
  const scored: Scored[] = []
  for (const [storyId, list] of byStory) {
    list.sort((a, b) => b.score - a.score)
    const score = scoreStory(memory, weights, own, article, storyId, list)
    const first = list[0]
    if (first === undefined) continue
    const guarded = list.some(({ guard }) => guard.factor < 1)
    const one = { storyId, score, nearest: first.placed, guard: first.guard.why, guarded }
    scored.push(one)
    if (best === null || score > best.score) best = one
  }
  return {
    ...explainChoice({ ...settings, threshold: thresholdOf(settings, article, best) }, own, best),
    nearestId: best?.storyId ?? null,
    joins: findJoins(memory, best, scored),
    doubts: findDoubts(settings, best, scored),
  }
}

/** The guard of two articles, with what a failing service says for them or against them. */
function guardOf(settings: StorySettings, article: Member, placed: Placed): Guard {
  const guard = sameKindGuard(settings, article.features, placed.features)
  const failure = sameFailure(settings, article.features, placed.features, gapMs(article, placed))
  return {
    factor: guard.factor * failure,
    why: failure < 1 ? 'another service fails' : guard.why,
  }
}

/** What a denial denies was told before it, in words that it need not repeat. */
function thresholdOf(settings: StorySettings, article: Member, best: Scored | null): number {
  const refersBack = article.features.refersBack === true && best !== null && !best.guarded
  return refersBack ? settings.referringShare * settings.threshold : settings.threshold
}

type Scored = {
  storyId: number
  score: number
  nearest: Placed
  guard: string | null
  guarded: boolean
}

function findDoubts(settings: StorySettings, best: Scored | null, scored: Scored[]) {
  if (best === null || best.score >= settings.threshold) return []
  return scored
    .filter(({ score, guarded }) => score >= NEARLY * settings.threshold && !guarded)
    .sort((a, b) => b.score - a.score)
    .slice(0, DOUBTS_AT_MOST)
    .map(({ storyId, nearest }) => ({ storyId, title: nearest.title }))
}

/**
 * An article may tie two young stories together: first reports of one happening that share too
 * little, a headline about the fire and one about the arrest.
 */
function findJoins(memory: StoryMemory, best: Scored | null, scored: Scored[]): number[] {
  const { threshold, mergeThreshold, mergeShare, mergeMembers } = memory.settings
  if (best === null || best.score < threshold || memory.apart.has(best.storyId)) return []
  return scored
    .filter(({ storyId, score, guarded }) => {
      if (storyId === best.storyId || guarded || memory.apart.has(storyId)) return false
      const members = Math.min(membersOf(memory, storyId), membersOf(memory, best.storyId))
      return score >= mergeThreshold && score >= mergeShare * best.score && members <= mergeMembers
    })
    .map(({ storyId }) => storyId)
}

function scoreStory(
  memory: StoryMemory,
  weights: TermWeights,
  own: WeighedTerms,
  article: Member,
  storyId: number,
  list: { placed: Placed; score: number; guard: Guard }[],
): number {
  const profile = memory.profiles.get(storyId) ?? {}
  const langs = [...new Set(list.map(({ placed }) => placed.features.lang))]
  const scores = langs.map((lang) => {
    const members = list.filter(({ placed }) => placed.features.lang === lang)
    return scorePart(memory.settings, weights, own, article, lang, profile[lang], members)
  })
  return Math.max(...scores)
}

/** The score by the members in one language: the other language's dilute it otherwise. */
function scorePart(
  settings: StorySettings,
  weights: TermWeights,
  own: WeighedTerms,
  article: Member,
  lang: Lang,
  part: { count: number; terms: Map<string, number> } | undefined,
  list: { placed: Placed; score: number; guard: Guard }[],
): number {
  const count = Math.min(settings.nearest, part?.count ?? list.length)
  let near = 0
  for (let i = 0; i < count; i++) near += (list[i]?.score ?? 0) / count
  if (part === undefined) return near
  const common = weighTerms(settings, weights, lang, part.terms)
  const decay = Math.max(
    ...list.map(({ placed }) =>
      timeDecay(
        settings,
        gapMs(article, placed),
        richness(settings, article.features, placed.features),
      ),
    ),
  )
  const share = settings.commonShare
  const factor = Math.max(...list.map(({ guard }) => guard.factor))
  return share * similarity(settings, own, common) * decay * factor + (1 - share) * near
}

function gapMs(article: Member, placed: Placed): number {
  return Math.abs(article.publishedAt.getTime() - placed.publishedAt.getTime())
}

function nearMembers(memory: StoryMemory, own: WeighedTerms, article: Member): Placed[] {
  const shared = new Map<number, number>()
  for (const [term, weight] of own.terms) {
    const list = memory.byTerm.get(term)
    if (list === undefined) continue
    const from = Math.max(0, list.length - MAX_PER_TERM)
    for (let i = from; i < list.length; i++) {
      const id = list[i] as number
      if (id !== article.id) shared.set(id, (shared.get(id) ?? 0) + weight * weight)
    }
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_CANDIDATES)
    .flatMap(([id]) => memory.placed.get(id) ?? [])
}

function explainChoice(
  settings: StorySettings,
  own: WeighedTerms,
  best: Scored | null,
): Omit<StoryChoice, 'joins' | 'nearestId' | 'doubts'> {
  if (best === null) return { storyId: null, score: 0, why: 'nothing like it is known' }
  const near = `"${best.nearest.title}" (${best.nearest.publisher})`
  const figure = best.score.toFixed(2)
  if (best.score < settings.threshold) {
    const guard = best.guard === null ? '' : `: ${best.guard}`
    return {
      storyId: null,
      score: best.score,
      why: `nearest is ${near}, too far${guard} (${figure})`,
    }
  }
  const other = best.nearest.weighed?.terms ?? new Map<string, number>()
  const shared = [...own.terms]
    .flatMap(([term, weight]): [string, number][] =>
      other.has(term) && !/^[sxd]:/.test(term) ? [[term, weight * (other.get(term) ?? 0)]] : [],
    )
    .sort((a, b) => b[1] - a[1])
    .slice(0, 4)
    .map(([term]) => (isNeutral(term) ? term.slice(2) : term))
  return {
    storyId: best.storyId,
    score: best.score,
    why: `like ${near}: ${shared.join(', ')} (${figure})`,
  }
}
