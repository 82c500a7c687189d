// What is known of English words by their first stem: the families that they stand in, and the lines of
// the thesaurus that they head or are told in. Pure.
import { ENGLISH_ACTS } from './english-acts.ts'
import { FAMILIES } from './english-families.ts'
import { KIN } from './english-kin.ts'
import { ENGLISH_NOUNS } from './english-nouns.ts'
import { stemOf } from '../sense-lexicon.ts'

/**
 * A word or phrase in a line. Of a family every word tells what every other does; of the thesaurus only the
 * head does what each of its members does: two of them may be different things.
 */
export type Entry = { rest: readonly string[]; line: number; as: 'kin' | 'head' | 'member' }

const NONE: readonly Entry[] = []
let entries: Map<string, Entry[]> | null = null

/** The entries that begin with a stem; they are read when the first is asked for. */
export function entriesOf(stem: string): readonly Entry[] {
  entries ??= readEntries()
  return entries.get(stem) ?? NONE
}

function readEntries(): Map<string, Entry[]> {
  const byFirst = new Map<string, Entry[]>()
  const stems = new Map<string, string>()
  const stem = (word: string) => {
    const known = stems.get(word)
    if (known !== undefined) return known
    const read = stemOf(word)
    stems.set(word, read)
    return read
  }
  const add = (phrase: string, line: number, as: Entry['as']) => {
    const [first = '', ...rest] = phrase.split(' ').map(stem)
    const known = byFirst.get(first)
    if (known) known.push({ rest, line, as })
    else byFirst.set(first, [{ rest, line, as }])
  }
  for (const [line, phrases] of linesOf(KIN, FAMILIES))
    for (const phrase of phrases) add(phrase, line, 'kin')
  for (const [line, phrases] of linesOf(ENGLISH_ACTS, ENGLISH_NOUNS))
    for (const [at, phrase] of phrases.entries()) add(phrase, line, at === 0 ? 'head' : 'member')
  return byFirst
}

function linesOf(...lists: string[]): [number, string[]][] {
  const lines = lists.flatMap((list) => list.trim().split('\n'))
  return lines.map((line, at) => [at, line.split(', ')])
}
