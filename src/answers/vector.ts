// A vector in few bytes, how alike two are, and one order out of two. Pure.

/** A vector's numbers in one byte each, and their signs in one bit each. */
export type Packed = { vector: Int8Array; signs: Uint32Array }

/** Packs a vector: its largest number becomes 127. Length does not matter to what is compared. */
export function packVector(numbers: readonly number[]): Packed {
  const largest = numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 0) || 1
  const vector = Int8Array.from(numbers, (number) => Math.round((number / largest) * 127))
  const signs = new Uint32Array(Math.ceil(numbers.length / 32))
  for (const [at, number] of numbers.entries())
    if (number > 0) signs[at >> 5] = (signs[at >> 5] ?? 0) | (1 << (at & 31))
  return { vector, signs }
}

/** Cosine of two packed vectors, -1..1; -1 where their lengths differ. */
export function cosineOf(a: Int8Array, b: Int8Array): number {
  if (a.length !== b.length) return -1
  let product = 0
  let squareA = 0
  let squareB = 0
  for (let at = 0; at < a.length; at++) {
    const x = a[at] as number
    const y = b[at] as number
    product += x * y
    squareA += x * x
    squareB += y * y
  }
  return product / Math.sqrt(squareA * squareB || 1)
}

/** Bytes of a vector or of its signs as the database takes and gives them. */
export function toBase64(bytes: Int8Array | Uint32Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}

export function vectorFrom(base64: string): Int8Array {
  return new Int8Array(Buffer.from(base64, 'base64'))
}

/** Signs as `packVector` makes them; bytes that are no whole words are left out. */
export function signsFrom(base64: string): Uint32Array {
  const bytes = Buffer.from(base64, 'base64')
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, at) => bytes.readUInt32LE(at * 4))
}

/** Of Cormack, Clarke and Büttcher (2009), who found it to matter little. */
const RANK_CONSTANT = 60

/**
 * One order out of several by reciprocal rank fusion: the sum of 1 / (60 + rank) over the lists that
 * hold it, ranks from 1. Of equals the one that an earlier list holds first comes first.
 */
export function fuseRanks(lists: readonly (readonly number[])[]): number[] {
  const scores = new Map<number, number>()
  for (const list of lists)
    for (const [at, id] of list.entries())
      scores.set(id, (scores.get(id) ?? 0) + 1 / (RANK_CONSTANT + at + 1))
  return [...scores].sort(([, a], [, b]) => b - a).map(([id]) => id)
}
