// The stories at hand while articles are placed one after the other: members, profiles, counts.
import type { Lang } from '../language/language.ts'
import {
  type Guard,
  type StorySettings,
  sameKindGuard,
  similarity,
  type TermWeights,
  timeDecay,
  type WeighedTerms,
  weighTerms,
} from './story.ts'
import { isNeutral, type StoryFeatures } from './story-features.ts'

/** An article that is to be placed, or is placed. */
export type Member = {
  id: number
  publishedAt: Date
  title: string
  publisher: string
  features: StoryFeatures
}

/** What the members of a story share: per language how many they are and the sum of their terms. */
export type StoryProfile = Partial<Record<Lang, { count: number; terms: Map<string, number> }>>

type Placed = Member & { storyId: number; weighed: WeighedTerms | null }

/** A working set: what was loaded, and what was placed since. Made by `newMemory`. */
export type StoryMemory = {
  settings: StorySettings
  stories: number
  termStories: Map<string, number>
  placed: Map<number, Placed>
  byTerm: Map<string, number[]>
  profiles: Map<number, StoryProfile>
}

/** An empty working set over a base of `stories` stories. */
export function newMemory(settings: StorySettings, stories = 0): StoryMemory {
  return {
    settings,
    stories,
    termStories: new Map(),
    placed: new Map(),
    byTerm: new Map(),
    profiles: new Map(),
  }
}

/** Puts a member that was placed before into the working set. */
export function recallMember(memory: StoryMemory, member: Member, storyId: number): void {
  if (memory.placed.has(member.id)) return
  memory.placed.set(member.id, { ...member, storyId, weighed: null })
  for (const term of Object.keys(member.features.terms)) {
    const list = memory.byTerm.get(term)
    if (list === undefined) memory.byTerm.set(term, [member.id])
    else list.push(member.id)
  }
}

/** Adds a newly placed article to its story; returns the terms that are new to the story. */
export function addMember(memory: StoryMemory, member: Member, storyId: number): string[] {
  recallMember(memory, member, storyId)
  let profile = memory.profiles.get(storyId)
  if (profile === undefined) {
    profile = {}
    memory.profiles.set(storyId, profile)
    memory.stories++
  }
  const { lang, terms } = member.features
  const before = Object.values(profile)
  const own = profile[lang] ?? { count: 0, terms: new Map() }
  const fresh: string[] = []
  for (const [term, weight] of Object.entries(terms)) {
    if (!before.some((part) => part.terms.has(term))) fresh.push(term)
    own.terms.set(term, (own.terms.get(term) ?? 0) + weight)
  }
  own.count++
  profile[lang] = own
  for (const term of fresh) memory.termStories.set(term, (memory.termStories.get(term) ?? 0) + 1)
  return fresh
}

/** The most telling terms of an article, words and neutral terms each up to a limit. */
export function tellingTerms(
  memory: StoryMemory,
  features: StoryFeatures,
  limits: { words: number; neutral: number },
): { term: string; weight: number }[] {
  const terms = Object.entries(features.terms)
  const weighed = weighTerms(memory.settings, weightsOf(memory), features.lang, terms)
  const sorted = [...weighed.terms]
    .map(([term, weight]) => ({ term, weight }))
    .sort((a, b) => b.weight - a.weight)
  return [
    ...sorted.filter(({ term }) => !isNeutral(term)).slice(0, limits.words),
    ...sorted.filter(({ term }) => isNeutral(term)).slice(0, limits.neutral),
  ]
}

function weightsOf(memory: StoryMemory): TermWeights {
  return {
    stories: memory.stories,
    termStories: (term) => memory.termStories.get(term) ?? 0,
  }
}

export type StoryChoice = {
  /** Null: the article opens a story. */
  storyId: number | null
  score: number
  why: string
}

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
    const guard = sameKindGuard(settings, article.features, placed.features)
    const decay = timeDecay(settings, gapMs(article, placed))
    const score = similarity(settings, own, placed.weighed) * decay * guard.factor
    const list = byStory.get(placed.storyId) ?? []
    list.push({ placed, score, guard })
    byStory.set(placed.storyId, list)
  }
  let best: { storyId: number; score: number; nearest: Placed; guard: string | null } | null = null
  for (const [storyId, list] of byStory) {
    list.sort((a, b) => b.score - a.score)
    const score = scoreStory(memory, weights, own, article, storyId, list)
    const first = list[0]
    if (first !== undefined && (best === null || score > best.score)) {
      best = { storyId, score, nearest: first.placed, guard: first.guard.why }
    }
  }
  return explainChoice(settings, own, best)
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
  const gaps = list.map(({ placed }) => gapMs(article, placed))
  const decay = timeDecay(settings, Math.min(...gaps))
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
  best: { storyId: number; score: number; nearest: Placed; guard: string | null } | null,
): StoryChoice {
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
