// Ranges of numbers in Korean: 20~100, 30 이상, 20보다 크고 35보다 작거나 같다.
import type { Span } from './language.ts'
import { type FoundNumber, findNumbers } from './numbers.ts'

/** A range of numbers; `null` is open, `…In` says whether the bound itself belongs to it. */
export type FoundRange = {
  low: number | null
  high: number | null
  lowIn: boolean
  highIn: boolean
  text: string
} & Span

const WORD_OF = '(?: ?(?:개|명|살|세|점|등|위|번째|마리|원|퍼센트|%|도))?'
const AFTER: [RegExp, (value: number) => Omit<FoundRange, 'text' | keyof Span>][] = [
  [
    new RegExp(
      `^${WORD_OF}(?: ?(?:보다|과) ?(?:는 )?(?:크거나 같|많거나 같|높거나 같|많거나 그와 같|같거나 (?:크|많|그보다 (?:크|많)))| ?이거나 그보다 (?:크|많)| ?(?:혹은|또는) 그 이상| ?[이]? ?이상)`,
    ),
    (v) => low(v, true),
  ],
  [
    new RegExp(
      `^${WORD_OF}(?: ?(?:보다|과) ?(?:는 )?(?:작거나 같|적거나 같|낮거나 같|같거나 (?:작|적|그보다 (?:작|적)))| ?이거나 그보다 (?:작|적)| ?(?:혹은|또는) 그 ?(?:보다 (?:작|적)|이하|미만)| ?이하|에 달하는)`,
    ),
    (v) => high(v, true),
  ],
  [
    new RegExp(`^${WORD_OF}(?: ?보다 ?(?:는 )?(?:크|많|높)| ?초과| ?[을를이가]? ?(?:넘|초과))`),
    (v) => low(v, false),
  ],
  [
    new RegExp(`^${WORD_OF}(?: ?보다 ?(?:는 )?(?:작|적|낮)| ?미만| ?아래| ?밑)`),
    (v) => high(v, false),
  ],
  [
    /^(?: ?과 같| ?이다(?=[.\s]|$)|에 해당하는)/,
    (v) => ({ low: v, high: v, lowIn: true, highIn: true }),
  ],
]
const BETWEEN = new RegExp(`^${WORD_OF} ?(?:~|∼|–|-|부터|에서부터|에서|[와과]) ?(?:최소 )?$`)

function low(value: number, inside: boolean): Omit<FoundRange, 'text' | keyof Span> {
  return { low: value, high: null, lowIn: inside, highIn: false }
}

function high(value: number, inside: boolean): Omit<FoundRange, 'text' | keyof Span> {
  return { low: null, high: value, lowIn: false, highIn: inside }
}

/** Ranges of numbers in Korean: 20~100, 20보다 크고 35보다 작거나 같다, 30 이상, >10. */
export function findRanges(text: string): FoundRange[] {
  const single: FoundRange[] = []
  const numbers = findNumbers(text)
  for (let i = 0; i < numbers.length; i++) {
    const one = numbers[i] as FoundNumber
    const next = numbers[i + 1]
    const range = next === undefined ? null : between(text, one, next)
    if (range !== null) {
      single.push(range)
      i++
      continue
    }
    const bound = boundOf(text, one)
    if (bound !== null) single.push(bound)
  }
  return mergeBounds(text, single)
}

function between(text: string, a: FoundNumber, b: FoundNumber): FoundRange | null {
  const join = text.slice(a.end, b.start)
  if (join.length > 12 || !BETWEEN.test(join)) return null
  const closed = new RegExp(`^${WORD_OF} ?(?:사이|까지)`).exec(text.slice(b.end, b.end + 8))
  if (/[와과] ?$/.test(join) && closed === null) return null
  const [least, most] = [Math.min(a.value, b.value), Math.max(a.value, b.value)]
  const end = b.end + (closed?.[0].length ?? 0)
  const both = /최대|최소/.test(text.slice(Math.max(0, a.start - 3), b.start))
  return {
    low: least,
    high: most,
    lowIn: true,
    highIn: both,
    text: text.slice(a.start, end),
    start: a.start,
    end,
  }
}

function boundOf(text: string, one: FoundNumber): FoundRange | null {
  const sign = /(>=|=>|≥|<=|=<|≤|>|<) ?$/.exec(
    text.slice(Math.max(0, one.start - 3), one.start),
  )?.[1]
  const place = { text: text.slice(one.start, one.end), start: one.start, end: one.end }
  if (sign !== undefined) {
    const inside = /[=≥≤]/.test(sign)
    return { ...(/[>≥]/.test(sign) ? low(one.value, inside) : high(one.value, inside)), ...place }
  }
  const rest = text.slice(one.end, one.end + 24)
  for (const [pattern, make] of AFTER) {
    const found = pattern.exec(rest)
    if (found !== null) return { ...make(one.value), ...place, end: one.end + found[0].length }
  }
  const reversed = /^ ?(>=|=>|≥|<=|=<|≤)/.exec(rest)?.[1]
  if (reversed !== undefined)
    return { ...(/[>≥]/.test(reversed) ? low(one.value, true) : high(one.value, true)), ...place }
  if (/최소 ?$/.test(text.slice(Math.max(0, one.start - 3), one.start)))
    return { ...low(one.value, true), ...place }
  if (/정확히 ?$/.test(text.slice(Math.max(0, one.start - 4), one.start))) {
    return { low: one.value, high: one.value, lowIn: true, highIn: true, ...place }
  }
  return null
}

/** "20보다 크고 35보다 작다": a lower and an upper bound side by side are one range. */
function mergeBounds(text: string, bounds: FoundRange[]): FoundRange[] {
  const merged: FoundRange[] = []
  for (const bound of bounds) {
    const last = merged.at(-1)
    const between = last === undefined ? '' : text.slice(last.end, bound.start)
    const pairs =
      last !== undefined &&
      (last.high === null) !== (bound.high === null) &&
      (last.low === null) !== (bound.low === null)
    if (
      last === undefined ||
      !pairs ||
      between.length > 8 ||
      /거나|또는|그리고|[xyY]/.test(between) ||
      (/거나 ?$/.test(text.slice(last.start, bound.start)) &&
        !/같거나/.test(text.slice(last.start, bound.start)))
    ) {
      merged.push(bound)
      continue
    }
    const [least, most] = last.high === null ? [last, bound] : [bound, last]
    merged[merged.length - 1] = {
      low: least.low,
      lowIn: least.lowIn,
      high: most.high,
      highIn: most.highIn,
      start: last.start,
      end: bound.end,
      text: text.slice(last.start, bound.end),
    }
  }
  return merged
}
