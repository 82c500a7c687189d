// The stories at hand while articles are placed one after the other: members, profiles, counts.
import type { Lang } from '../language/language.ts'
import { type StorySettings, type TermWeights, type WeighedTerms, weighTerms } from './story.ts'
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

/** An article in its story; `weighed` once it was compared. */
export type Placed = Member & { storyId: number; weighed: WeighedTerms | null }

/** A working set: what was loaded, and what was placed since. Made by `newMemory`. */
export type StoryMemory = {
  settings: StorySettings
  stories: number
  termStories: Map<string, number>
  placed: Map<number, Placed>
  byTerm: Map<string, number[]>
  profiles: Map<number, StoryProfile>
  /** Stories that an editor made or changed: they are never joined with another. */
  apart: Set<number>
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
    apart: new Set(),
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

/**
 * Makes one story of two that an article has shown to be one: the younger goes into the older,
 * unless that is young and the other is not. Returns which went where.
 */
export function joinStories(memory: StoryMemory, a: number, b: number): StoryJoin {
  const grown = [a, b].filter((id) => membersOf(memory, id) > memory.settings.mergeMembers + 1)
  const to = grown.length === 1 ? (grown[0] as number) : Math.min(a, b)
  const from = to === a ? b : a
  for (const placed of memory.placed.values()) if (placed.storyId === from) placed.storyId = to
  const profile = memory.profiles.get(to) ?? {}
  for (const [key, part] of Object.entries(memory.profiles.get(from) ?? {})) {
    const lang = key as Lang
    const own = profile[lang] ?? { count: 0, terms: new Map<string, number>() }
    own.count += part.count
    for (const [term, weight] of part.terms)
      own.terms.set(term, (own.terms.get(term) ?? 0) + weight)
    profile[lang] = own
  }
  memory.profiles.set(to, profile)
  memory.profiles.delete(from)
  return { from, to }
}

/** Two stories that are one: the articles of `from` go to `to`. */
export type StoryJoin = { from: number; to: number }

/** How many articles a story has, copies aside. */
export function membersOf(memory: StoryMemory, storyId: number): number {
  const parts = Object.values(memory.profiles.get(storyId) ?? {})
  return parts.reduce((sum, part) => sum + part.count, 0)
}

/** How many terms of each sort an article is found by. */
export type TermLimits = { words: number; neutral: number; sounds: number }

/**
 * The most telling terms of an article: words, neutral terms, and sounds of names, each up to a
 * limit. Most words of a Korean report could be names; counted with the rest they would crowd the
 * amounts out by which the other language is found.
 */
export function tellingTerms(
  memory: StoryMemory,
  features: StoryFeatures,
  limits: TermLimits,
): { term: string; weight: number }[] {
  const terms = Object.entries(features.terms)
  const weighed = weighTerms(memory.settings, weightsOf(memory), features.lang, terms)
  const sorts = Map.groupBy(weighed.terms, ([term]) => sortOf(term))
  return [...sorts].flatMap(([sort, list]) =>
    list
      .map(([term, weight]) => ({ term, weight }))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, limits[sort]),
  )
}

function sortOf(term: string): keyof TermLimits {
  if (!isNeutral(term)) return 'words'
  return term.startsWith('s:') ? 'sounds' : 'neutral'
}

/** How telling the terms of the working set are. */
export function weightsOf(memory: StoryMemory): TermWeights {
  return {
    stories: memory.stories,
    termStories: (term) => memory.termStories.get(term) ?? 0,
  }
}
