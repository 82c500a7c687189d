// Mistyped words of a question: the nearest word of the watch's vocabulary.

import { entityTerm } from '../facts/fact-terms.ts'
import { isHangulCode } from '../language/detect-language.ts'
import { editDistance } from '../language/nearest.ts'
import { wordsOf } from '../language/words.ts'
import type { Watch } from '../watch/watch.ts'

/** The watch's words, each with the terms that a fact about it holds. */
export type Spelling = { words: Map<string, string[]> }

/** Gathers the vocabulary of a watch. Pure; once per watch. */
export function gatherSpelling(watch: Watch): Spelling {
  const words = new Map<string, string[]>()
  const add = (texts: string[], term: string | null) => {
    for (const word of texts.flatMap(wordsOf)) {
      const terms = words.get(word) ?? [word]
      if (term !== null && !terms.includes(term)) terms.push(term)
      words.set(word, terms)
    }
  }
  for (const entity of watch.entities) {
    // One word of a longer name is not the name: "Kim" is not the chief executive.
    for (const alias of [...entity.aliases.en, ...entity.aliases.ko])
      add([alias], wordsOf(alias).length === 1 ? entityTerm(entity.id) : null)
  }
  for (const topic of watch.topics) add([...topic.words.en, ...topic.words.ko], null)
  for (const event of watch.eventWords) add([...event.words.en, ...event.words.ko], null)
  return { words }
}

/**
 * What a mistyped word was meant to be, as search terms; null when it is a word of the watch, too
 * short to tell, or near to none. One change in a word of five letters (three syllables), two from
 * eight (six) on.
 */
export function correctedWord(spelling: Spelling, word: string): string[] | null {
  if (spelling.words.has(word) || /^\d/.test(word)) return null
  const weight = isHangulCode(word.charCodeAt(0)) ? word.length * 1.6 : word.length
  if (weight < 4.8) return null
  const limit = weight < 8 ? 1 : 2
  let best: { terms: string[]; distance: number } | null = null
  for (const [known, terms] of spelling.words) {
    if (Math.abs(known.length - word.length) > limit || known[0] !== word[0]) continue
    const distance = editDistance(word, known, limit)
    if (distance <= limit && (!best || distance < best.distance)) best = { terms, distance }
  }
  return best?.terms ?? null
}
