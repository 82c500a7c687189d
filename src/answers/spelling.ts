// Mistyped words of a question: the nearest word of the watch's vocabulary.

import { entityTerm } from '../facts/fact-terms.ts'
import { isHangulCode } from '../language/detect-language.ts'
import { editDistance } from '../language/nearest.ts'
import type { WatchIndex } from '../watch/watch-index.ts'

/**
 * What a mistyped word was meant to be, as search terms; null when it is a word of the watch, too
 * short to tell, or near to none. One change in a word of five letters (three syllables), two from
 * eight (six) on.
 */
export function correctedWord(
  { vocabulary }: Pick<WatchIndex, 'vocabulary'>,
  word: string,
): string[] | null {
  if (vocabulary.has(word) || /^\d/.test(word)) return null
  const weight = isHangulCode(word.charCodeAt(0)) ? word.length * 1.6 : word.length
  if (weight < 4.8) return null
  const limit = weight < 8 ? 1 : 2
  let best: { terms: string[]; distance: number } | null = null
  for (const [known, entities] of vocabulary) {
    if (Math.abs(known.length - word.length) > limit || !beginAlike(known, word)) continue
    const distance = editDistance(word, known, limit)
    if (distance <= limit && (!best || distance < best.distance))
      best = { terms: [known, ...entities.map(entityTerm)], distance }
  }
  return best?.terms ?? null
}

/** By the letter; a long Korean name by its first consonant: 클라우드스트라이크 is 크라우드스트라이크. */
function beginAlike(known: string, word: string): boolean {
  if (known[0] === word[0]) return true
  const leads = [known, word].map((one) => Math.floor((one.charCodeAt(0) - 0xac00) / 588))
  return word.length >= 6 && isHangulCode(word.charCodeAt(0)) && leads[0] === leads[1]
}
