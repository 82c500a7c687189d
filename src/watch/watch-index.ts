// The watch made ready for reading: every name and word in it compiled once.
import { compileNames, findNames, type NameFinder } from '../language/names.ts'
import { wordsOf } from '../language/words.ts'
import type { Topic, Watch, WordLists } from './watch.ts'

/** A watch with its names and words compiled; built once at start and handed to every step. */
export type WatchIndex = {
  watch: Watch
  /** Finds the watch's entities; `id` is the entity's. */
  entities: NameFinder
  /** Finds what people call an entity instead of by name; `id` is the entity's. */
  descriptions: NameFinder
  /** Finds event words; `id` is the event word's. */
  events: NameFinder
  /** Finds topic words; `id` is the topic's. A word of two topics is found for both. */
  topics: NameFinder
  /** Parties that a longer name names as well: the pilots' union of an airline names the airline. */
  partiesWithin: Map<string, string[]>
  /** Every word of the watch as `wordsOf` makes it, with the entities that it names by itself. */
  vocabulary: Map<string, string[]>
}

/** Compiles the names and words of a watch. Pure; some milliseconds for the shipped watch. */
export function indexWatch(watch: Watch): WatchIndex {
  return {
    watch,
    entities: compileNames(
      watch.entities.map((entity) => ({
        id: entity.id,
        aliases: bothLanguages(entity.aliases),
        not: entity.not,
      })),
    ),
    descriptions: compileNames(
      watch.entities.map(({ id, descriptions }) => ({
        id,
        aliases: bothLanguages(descriptions),
        not: [],
      })),
    ),
    events: compileWords(watch.eventWords),
    topics: compileWords(watch.topics),
    partiesWithin: findPartiesWithin(watch),
    vocabulary: gatherVocabulary(watch),
  }
}

/** Finds what people call a topic: its id, its names and aliases; `id` is the topic's. */
export function namesOfTopics(
  topics: readonly Pick<Topic, 'id' | 'name' | 'aliases'>[],
): NameFinder {
  return compileNames(
    topics.map(({ id, name, aliases }) => ({
      id,
      aliases: [id, name.en, name.ko, ...bothLanguages(aliases)],
      not: [],
    })),
  )
}

function gatherVocabulary(watch: Watch): Map<string, string[]> {
  const words = new Map<string, string[]>()
  const add = (texts: string[], entity: string | null) => {
    for (const word of texts.flatMap(wordsOf)) {
      const named = words.get(word) ?? []
      if (entity !== null && !named.includes(entity)) named.push(entity)
      words.set(word, named)
    }
  }
  for (const { id, aliases } of watch.entities) {
    // One word of a longer name is not the name: "Kim" is not the chief executive.
    for (const alias of [...aliases.en, ...aliases.ko])
      add([alias], wordsOf(alias).length === 1 ? id : null)
  }
  for (const topic of watch.topics) add(bothLanguages(topic.words), null)
  for (const event of watch.eventWords) add(bothLanguages(event.words), null)
  return words
}

function findPartiesWithin(watch: Watch): Map<string, string[]> {
  const own = watch.entities.filter((entity) => !entity.general)
  const parties = own
    .filter((entity) => entity.party)
    .map(({ id, aliases, not }) => ({
      id,
      finder: compileNames([{ id, aliases: bothLanguages(aliases), not }]),
    }))
  const within = new Map<string, string[]>()
  for (const { id, aliases } of own) {
    const inside = parties.filter(
      (party) =>
        party.id !== id &&
        bothLanguages(aliases).some((alias) => findNames(party.finder, alias).length > 0),
    )
    if (inside.length > 0)
      within.set(
        id,
        inside.map((party) => party.id),
      )
  }
  return within
}

type Worded = { id: string; words: WordLists; not?: string[] }

function compileWords(items: readonly Worded[]): NameFinder {
  return compileNames(
    items.map(({ id, words, not = [] }) => ({ id, aliases: bothLanguages(words), not })),
  )
}

function bothLanguages(words: WordLists): string[] {
  return [...new Set([...words.en, ...words.ko])]
}
