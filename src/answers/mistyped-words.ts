// What a mistyped English word of a question was meant to mean: the senses of the nearest known word. Pure.
import { editDistance } from '../language/nearest.ts'
import { ENGLISH_KEYS } from './senses/senses.ts'

/** So few letters tell two words apart, and so few a slip of one letter. */
const LEAST_SWAPPED = 4
const LEAST_SLIP = 5
const LEAST_OTHER = 6

const BY_LETTER = groupByLetter()

/**
 * The senses of the known words that one slip makes of this one: letters swapped first ("lenght"), then one
 * left out, doubled or hit wrong. None of a short word, nor of one with a capital, which may be a name.
 */
export function sensesMeant(stem: string, text: string): readonly number[] {
  if (!/^[a-z]+$/.test(stem) || stem.length < LEAST_SWAPPED) return []
  if (new RegExp(`(?<!\\p{L})${stem[0]?.toUpperCase()}${stem.slice(1, 3)}`, 'u').test(text))
    return []
  const near = (BY_LETTER.get(stem[0] ?? '') ?? []).filter(
    ({ key }) => Math.abs(key.length - stem.length) <= 1 && editDistance(stem, key, 1) === 1,
  )
  const swapped = near.filter(({ key }) => lettersOf(key) === lettersOf(stem))
  const slips = near.filter(({ key }) =>
    key.length > stem.length ? stem.length >= LEAST_SLIP : stem.length >= LEAST_OTHER,
  )
  const meant = swapped.length > 0 ? swapped : slips.filter(({ key }) => key.length >= LEAST_OTHER)
  return [...new Set(meant.flatMap(({ senses }) => senses))]
}

type Known = { key: string; senses: readonly number[] }

function groupByLetter(): ReadonlyMap<string, Known[]> {
  const groups = new Map<string, Known[]>()
  for (const [key, senses] of ENGLISH_KEYS) {
    if (!/^[a-z]{4,}$/.test(key)) continue
    const known = groups.get(key[0] ?? '') ?? []
    groups.set(key[0] ?? '', [...known, { key, senses }])
  }
  return groups
}

function lettersOf(word: string): string {
  return [...word].sort().join('')
}
