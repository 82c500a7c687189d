// Numerals in native Korean words: 하나, 스물여섯, 백스무.
import type { Numeral } from './korean-numbers.ts'

const NATIVE_TENS: [string, number][] = [
  ['열', 10],
  ['스물', 20],
  ['스무', 20],
  ['서른', 30],
  ['마흔', 40],
  ['쉰', 50],
  ['예순', 60],
  ['일흔', 70],
  ['여든', 80],
  ['아흔', 90],
]
const NATIVE_ONES: [string, number][] = [
  ['하나', 1],
  ['다섯', 5],
  ['여섯', 6],
  ['일곱', 7],
  ['여덟', 8],
  ['아홉', 9],
  ['한', 1],
  ['둘', 2],
  ['두', 2],
  ['셋', 3],
  ['세', 3],
  ['석', 3],
  ['넷', 4],
  ['네', 4],
  ['넉', 4],
]
/** Reads a native numeral (스물여섯, 백스무) that starts at `at`; null when none does. */
export function readNative(text: string, at: number): Numeral | null {
  let end = at
  let value = 0
  const hundred = text[at] === '백' ? 100 : 0
  if (hundred > 0) end++
  for (const [word, tens] of NATIVE_TENS) {
    if (!text.startsWith(word, end)) continue
    value += tens
    end += word.length
    break
  }
  for (const [word, ones] of NATIVE_ONES) {
    if (!text.startsWith(word, end)) continue
    value += ones
    end += word.length
    break
  }
  if (value === 0) return null
  value += hundred
  return { value, max: value, start: at, end, digits: false }
}
