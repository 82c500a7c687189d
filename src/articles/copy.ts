// Does a text repeat another one? Shingles, MinHash bands and the true similarity. Pure.
import type { Lang } from '../language/language.ts'
import { wordsOf } from '../language/words.ts'

/** What makes an article comparable with others. */
export type ComparedText = {
  title: string
  text: string
  lang: Lang
  publisher: string
}

/** Why and how much a text repeats another. */
export type CopyVerdict = { why: string; similarity: number }

const SLOTS = 64
const BANDS = 16
const ROWS = SLOTS / BANDS
const SHINGLE = 3
// Shorter bodies have too few shingles to tell a copy from a common phrase.
const MIN_WORDS = 12
// A copy's first sentences are compared; a megabyte of text costs no more than this.
const MAX_WORDS = 1500
// Two fifths of all shingles in common: about one word in six replaced. Reports of one press
// conference that share its quotations stay below.
const SIMILAR = 0.4
const CONTAINED = 0.6
// A headline alone says the same when nearly all its words are the same.
const HEADLINE_WORDS = 4

/** Bands under which an article is stored, so that its copies find it. */
export function textBands(article: ComparedText): bigint[] {
  const { hashes, bare } = shinglesOf(article)
  if (hashes.size === 0) return []
  // A bare headline is found by its equal only: one band of all its words.
  if (bare)
    return [
      bandKey(
        BANDS,
        [...hashes].sort((a, b) => a - b),
      ),
    ]
  const slots = minHash(hashes)
  const bands: bigint[] = []
  for (let band = 0; band < BANDS; band++) {
    bands.push(bandKey(band, slots.slice(band * ROWS, band * ROWS + ROWS)))
  }
  return bands
}

/** Whether `article` repeats `earlier`, with the reason; null where it is a text of its own. */
export function compareTexts(article: ComparedText, earlier: ComparedText): CopyVerdict | null {
  if (article.lang !== earlier.lang) return null
  const own = shinglesOf(article)
  const other = shinglesOf(earlier)
  if (own.hashes.size === 0 || own.bare !== other.bare) return null
  if (!own.bare && changesFigure(article, earlier)) return null
  const shared = own.hashes.intersection(other.hashes).size
  const similarity = shared / (own.hashes.size + other.hashes.size - shared)
  if (own.bare) {
    return similarity === 1 && own.hashes.size >= HEADLINE_WORDS
      ? { similarity, why: `the same headline as ${earlier.publisher}` }
      : null
  }
  if (similarity >= SIMILAR) {
    const kind = similarity > 0.9 ? 'the same text as' : 'a light rewrite of'
    return {
      similarity,
      why: `${kind} ${earlier.publisher} (${percent(similarity)} alike)`,
    }
  }
  const contained = shared / own.hashes.size
  return contained >= CONTAINED
    ? {
        similarity: contained,
        why: `a part of the text of ${earlier.publisher} (${percent(contained)} of it)`,
      }
    : null
}

/** A figure in another's place is news, and "the thirteenth" round is not the twelfth. */
function changesFigure(article: ComparedText, earlier: ComparedText): boolean {
  const own = figuresOf(article)
  const other = figuresOf(earlier)
  return own.difference(other).size > 0 && other.difference(own).size > 0
}

function figuresOf({ text }: ComparedText): Set<string> {
  const words = wordsOf(stripCredits(text)).slice(0, MAX_WORDS)
  return new Set(words.filter((word) => /^\d/.test(word)))
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

/** Hashes of all runs of three words; of a bare headline, of its words. */
function shinglesOf(article: ComparedText): {
  hashes: Set<number>
  bare: boolean
} {
  const body = wordsOf(stripCredits(article.text)).slice(0, MAX_WORDS)
  const bare = body.length < MIN_WORDS
  const words = bare ? wordsOf(article.title) : body
  const hashes = new Set<number>()
  if (bare) {
    for (const word of words) hashes.add(hashText(word))
    return { hashes, bare }
  }
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    hashes.add(hashText(words.slice(at, at + SHINGLE).join(' ')))
  }
  return { hashes, bare }
}

/** Datelines, reporters and agencies differ between copies, and say nothing of the text. */
function stripCredits(text: string): string {
  return text
    .replace(
      /^\s*[[(（【][^\])）】\n]{0,60}(?:기자|뉴스|연합|=|Reuters|AP|AFP)[^\])）】\n]{0,40}[\])）】]\s*/u,
      '',
    )
    .replace(
      /^\s*\p{Lu}[\p{Lu} .,'-]{2,40},?[^\n—–-]{0,40}\((?:Reuters|AP|AFP|Yonhap)\)\s*[—–-]+\s*/u,
      '',
    )
    .replace(/[\w.+-]+@[\w-]+\.[\w.]+/g, ' ')
    .replace(/^.*(?:무단\s?전재|재배포 금지|저작권자|all rights reserved|copyright ©).*$/gimu, ' ')
}

function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return mix(hash)
}

function mix(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function minHash(hashes: Set<number>): number[] {
  const slots = new Array<number>(SLOTS).fill(0xffffffff)
  for (const hash of hashes) {
    for (let slot = 0; slot < SLOTS; slot++) {
      const value = mix(hash ^ Math.imul(slot + 1, 0x9e3779b1))
      if (value < (slots[slot] as number)) slots[slot] = value
    }
  }
  return slots
}

/** A band as a signed 64-bit key: its number is part of the hash. */
function bandKey(band: number, values: number[]): bigint {
  let low = mix(band + 1)
  let high = mix(band + 0x5bd1)
  for (const value of values) {
    low = mix(Math.imul(low, 31) ^ value)
    high = mix(Math.imul(high, 37) ^ value)
  }
  return BigInt.asIntN(64, (BigInt(high) << 32n) | BigInt(low))
}
