// What a word of talk in a question means, where the lexicon does not know it: what the known words beside it
// in the data mean. Pure.
import { ENGLISH_KEYS, sensesOfKey } from './senses/senses.ts'
import { TALK } from './senses/senses-talk.ts'
import { formsOf, stemOf } from './sense-lexicon.ts'

/** So many known words of a line must mean the same. */
const LEAST_VOTES = 3
/** What a word means, by its stem; a Korean one by its beginning. */
const MEANT = readTalk()

/** The senses of a word that the lexicon does not know; none where talk does not know it either. */
export function sensesInTalk(stem: string): readonly number[] {
  if (!/\p{Script=Hangul}/u.test(stem)) return MEANT.get(stem) ?? []
  for (let length = stem.length; length >= 2; length--) {
    const senses = MEANT.get(stem.slice(0, length))
    if (senses && stem.length - length <= LONGEST_ENDING) return senses
  }
  return []
}

/** More syllables after a word make it another one. */
const LONGEST_ENDING = 3

function readTalk(): ReadonlyMap<string, readonly number[]> {
  const meant = new Map<string, readonly number[]>()
  for (const line of TALK.trim().split('\n')) {
    const keys = line.split(/ = |,/).map((key) => key.trim().toLowerCase())
    const senses = mostMeant(keys)
    if (senses.length === 0) continue
    for (const key of keys)
      for (const form of wordsFor(key)) if (!meant.has(form)) meant.set(form, senses)
  }
  return meant
}

/** The sense that most of the known words share. */
function mostMeant(keys: readonly string[]): number[] {
  const votes = new Map<number, number>()
  for (const key of keys)
    for (const sense of sensesOfKey(key))
      if (sense > 0) votes.set(sense, (votes.get(sense) ?? 0) + 1)
  const most = Math.max(0, ...votes.values())
  return most < LEAST_VOTES
    ? []
    : [...votes].flatMap(([sense, count]) => (count === most ? [sense] : []))
}

/** The forms of a single word; a phrase is not looked for. */
function wordsFor(key: string): string[] {
  if (key.length < 2 || /[\s-]/.test(key)) return []
  if (/\p{Script=Hangul}/u.test(key)) return formsOf(key)
  const stem = stemOf(key)
  return stem.length < 3 || ENGLISH_KEYS.has(stem) ? [] : [stem]
}
