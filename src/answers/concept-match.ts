// How far a fact holds what a question names, from the bits of the terms that it holds. Pure.
import type { Concept } from './question-concepts.ts'
import { idfOf, type TermStats } from './term-count-store.ts'

/** Half of a long word's syllable pairs are half the word; all of them are the word with another ending. */
const PART_SHARE = 0.8
const WHOLE_IN_PARTS = 0.95
/** Another word for it, mostly in the other language. */
export const BRIDGED = 0.85

/** Only its topic is the same. */
const FILED = 0.6

/** A concept with its places in the hits' bits and its rarity. */
export type Scale = {
  concept: Concept
  terms: number[]
  parts: number[]
  bridged: number[]
  /** The topic that the word names: what is filed under it need not be about the word. */
  topics: number[]
  /** The concept's first pair of syllables is among the terms searched. */
  partsInOrder: boolean
  partIdf: number[]
  idf: number
  /** No fact of the base holds it in any form. */
  unknown: boolean
}

/** The concepts with their rarity, as these statistics have it. */
export function scaleConcepts(concepts: readonly Concept[], stats: TermStats): Scale[] {
  const place = new Map(stats.terms.map((term, at) => [term, at]))
  const bits = (terms: string[]) => terms.flatMap((term) => place.get(term) ?? [])
  return concepts.map((concept) => {
    const own = bits(concept.terms)
    const terms = own.length > 0 ? own : bits(concept.meant)
    const parts = concept.parts.filter((part) => place.has(part))
    const isTopic = (term: string) => term.startsWith('t:')
    const bridged = bits(concept.bridged.filter((term) => !isTopic(term)))
    const topics = bits(concept.bridged.filter(isTopic))
    const known = [...terms, ...(terms.length > 0 ? [] : [...bridged, ...topics])].map(
      (at) => stats.terms[at] ?? '',
    )
    // The commonest form decides: an event word of the watch is as common as the event.
    const idfs = known.map((term) => idfOf(stats, term))
    const idf = Math.min(rarest(stats), ...(idfs.length > 0 ? idfs : [Number.POSITIVE_INFINITY]))
    return {
      concept,
      terms,
      parts: bits(parts),
      bridged,
      topics,
      partsInOrder: parts[0] === concept.parts[0],
      partIdf: parts.map((part) => idfOf(stats, part)),
      idf,
      unknown: known.length === 0 && parts.length === 0,
    }
  })
}

/** Rarity beyond this tells little: a word that one article in thousands has may be a slip. */
function rarest(stats: TermStats): number {
  return Math.log(1 + stats.total / (2 + stats.total / 2_000))
}

/** 0..1: how far these bits hold the concept. */
export function matchOf(scale: Scale, bits: number): number {
  if (scale.terms.some((at) => bits & (1 << at))) return 1
  if (scale.bridged.some((at) => bits & (1 << at))) return BRIDGED
  if (scale.topics.some((at) => bits & (1 << at))) return FILED
  const wanted = scale.concept.parts.length
  if (wanted === 0) return 0
  const share = scale.parts.filter((at) => bits & (1 << at)).length / wanted
  if (share === 1) return WHOLE_IN_PARTS
  // 한솔은행 is not 다온은행: what a compound ends in is its kind, what it begins with is its name.
  const first = scale.parts[0]
  const begins = scale.partsInOrder && first !== undefined && (bits & (1 << first)) !== 0
  return share >= 0.5 && begins ? share * PART_SHARE : 0
}
