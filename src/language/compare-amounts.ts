// How two amounts stand to each other.
import type { Amount } from './language.ts'

export type AmountRelation = 'same' | 'compatible' | 'different' | 'incomparable'

/** Notations of one figure differ by rounding of the unit, never by more than this. */
const SAME_SHARE = 0.0005
/** "about 2.4 trillion" and 2.35 trillion are one figure. */
const VAGUE_SHARE = 0.05

/**
 * How two amounts stand to each other: `same` value, `compatible` (one is a vague, wider or rounded
 * form of the other), `different` values of one unit, or `incomparable` units. What they measure
 * (`scope`) is for the caller to compare: see `sameScope`.
 */
export function sameAmount(a: Amount, b: Amount): AmountRelation {
  if (a.unit !== b.unit) return 'incomparable'
  if (isExact(a) && isExact(b))
    return compareExact(a.min as number, b.min as number, a.vague || b.vague)
  const [lowA, highA] = bounds(a)
  const [lowB, highB] = bounds(b)
  if (lowA === lowB && highA === highB) return 'same'
  const slack = a.vague || b.vague ? 1 + SAME_SHARE : 1
  return lowA <= highB * slack && lowB <= highA * slack ? 'compatible' : 'different'
}

/** Whether two amounts measure the same thing; an amount without a scope may measure anything. */
export function sameScope(a: Amount, b: Amount): boolean {
  return a.scope === undefined || b.scope === undefined || a.scope === b.scope
}

function compareExact(a: number, b: number, vague: boolean): AmountRelation {
  const size = Math.max(Math.abs(a), Math.abs(b))
  if (size === 0 || Math.abs(a - b) <= size * SAME_SHARE) return 'same'
  if (vague && Math.abs(a - b) <= size * VAGUE_SHARE) return 'compatible'
  return roundsTo(a, b) || roundsTo(b, a) ? 'compatible' : 'different'
}

/** 17.1 rounds to 17: the coarser figure has at least two digits, so 2.4 is not 2. */
function roundsTo(fine: number, coarse: number): boolean {
  const digits = significant(coarse)
  if (digits < 2 || digits >= significant(fine)) return false
  return Number(fine.toPrecision(digits)) === coarse
}

function significant(value: number): number {
  return Math.abs(value).toExponential().replace(/e.*$/, '').replace('.', '').length
}

function isExact(a: Amount): boolean {
  return a.min !== null && a.min === a.max
}

function bounds(a: Amount): [number, number] {
  return [a.min ?? Number.NEGATIVE_INFINITY, a.max ?? Number.POSITIVE_INFINITY]
}
