// Shares and multiples in words: a tenth is 10%, half of 12.6% is 6.3%, and what goes from three to six doubles.
import type { Amount, Span } from '../../language/language.ts'
import { isMoney, TIME_UNITS } from '../../language/units.ts'
import type { Ground } from './gate-ground.ts'

/** `side`: more (1) or less (-1) than the value. */
export type Fraction = Span & { value: number; side: number }

const COUNTS = 'a one two three four five six seven eight nine ten'.split(' ')
const PARTS = '_ _ half third quarter fifth sixth seventh eighth ninth tenth'.split(' ')
const MANY: Record<string, number> = { 한: 1, 두: 2, 세: 3, 네: 4, 다섯: 5, 열: 10 }

const ENGLISH_PART = new RegExp(
  `\\b(${COUNTS.slice(0, 10).join('|')})[ -](half|halves|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?\\b(?=[.,;:)]|$| (?:of|to|from|as|in|more|less|fewer|lower|higher|on|over|this|last|year|and|but|by|compared|since|against|below|above|or)\\b)`,
  'gi',
)
const ENGLISH_IN = new RegExp(
  `\\b(${COUNTS.slice(1).join('|')}|\\d+) (?:in|out of)(?: every)? (${COUNTS.slice(2).join('|')}|a hundred|\\d+)\\b(?! (?:years?|months?|weeks?|days?|hours?|quarters?))`,
  'gi',
)
const ENGLISH_HALF =
  /(?<!\b(?:first|second|latter|opening|other|and a) )\bhalf\b(?! (?:an?|past|of (?:the year|20\d\d))\b|[- ]?years?\b)|\bhalv(?:e|es|ed|ing)\b/gi
const ENGLISH_TIMES =
  /\b(?:(doubl(?:e|es|ed|ing)|twice(?= (?:as|the|its|their|that|what|those|last)\b)|twofold)|(tripl(?:e|es|ed|ing)|threefold|three times(?= (?:as|more|the|higher|larger|its|what)\b)))\b/gi
const KOREAN_PART = /(\d+)분의 ?(\d+)|절반|(?<![가-힣])반(?=으로|이 )/g
const KOREAN_TIMES =
  /(?<![\d.,])(\d+(?:\.\d+)?|두|세|네|다섯|열) ?배(?!럴)(?![가-힣]*(?:터|송|달|출|상|당|치))|갑절/g

/** The shares and multiples that a text names in words. Pure. */
export function fractionsOf(text: string): Fraction[] {
  const found: (Span & { value: number })[] = []
  const add = (match: RegExpExecArray, value: number) => {
    const span = { start: match.index, end: match.index + match[0].length }
    const isTaken = found.some((one) => one.start < span.end && span.start < one.end)
    if (value > 0 && !isTaken) found.push({ value, ...span })
  }
  for (const match of text.matchAll(ENGLISH_PART))
    if (!isQuarterYear(text, match)) add(match, Math.max(1, countOf(match[1])) / partOf(match[2]))
  for (const match of text.matchAll(ENGLISH_IN)) {
    const value = countOf(match[1]) / countOf(match[2])
    if (value < 1) add(match, value)
  }
  for (const match of text.matchAll(ENGLISH_HALF)) add(match, 0.5)
  for (const match of text.matchAll(ENGLISH_TIMES)) add(match, match[1] ? 2 : 3)
  for (const match of text.matchAll(KOREAN_PART))
    add(match, match[1] ? Number(match[2]) / Number(match[1]) : 0.5)
  for (const match of text.matchAll(KOREAN_TIMES))
    add(match, match[1] ? (MANY[match[1]] ?? Number(match[1])) : 2)
  return found.map((one) => ({ ...one, side: sideOf(text, one) }))
}

/** "its highest for a quarter": three months, where nothing makes it a share. */
function isQuarterYear(text: string, { 0: found, index }: RegExpExecArray): boolean {
  if (!/quarter/i.test(found)) return false
  const isShare =
    /^s? of\b/.test(text.slice(index + found.length)) ||
    /\b(?:by|about|nearly|almost|roughly|than|around)(?: about)? $/i.test(text.slice(0, index))
  return !isShare
}

function countOf(word = ''): number {
  if (/hundred/i.test(word)) return 100
  const at = COUNTS.indexOf(word.toLowerCase())
  return at < 0 ? Number(word) : at
}

function partOf(word = ''): number {
  const part = word.toLowerCase()
  return part === 'halves' ? 2 : part === 'fourth' ? 4 : PARTS.indexOf(part)
}

function sideOf(text: string, { start, end }: Span): number {
  const before = text.slice(0, start)
  const after = text.slice(end)
  if (/\b(?:over|above|more than|at least) $/i.test(before)) return 1
  if (/\b(?:under|below|less than|fewer than|nearly|almost|up to|at most) $/i.test(before))
    return -1
  if (/^ ?(?:이상|넘|을 넘|를 넘|을 웃|를 웃|을 초과)/.test(after)) return 1
  return /^ ?(?:이하|미만|에도 못|에 못|에 가까)/.test(after) || /거의 $/.test(before) ? -1 : 0
}

/** How far "about a fifth" may be from a fifth, as a share of it. */
const NEAR = 0.08
/** How far "more than a fifth" may be above it. */
const FAR = 0.2

/** Whether a share or multiple of the sentence is one that the facts give, in words or in figures. */
export function fractionHeld({ value, side }: Fraction, ground: Ground): boolean {
  if (ground.fractions.some((one) => one.value === value && one.side * side >= 0)) return true
  return ratiosOf(ground).some((ratio) => {
    const off = (ratio - value) / value
    if (side === 0) return Math.abs(off) <= NEAR
    return side > 0 ? off >= 0 && off <= FAR : off <= 0 && off >= -FAR
  })
}

/** Percentages as shares, and how two figures of one kind stand to each other. */
function ratiosOf({ amounts, bareNumbers }: Ground): number[] {
  const counted = amounts.flatMap(({ min, max, unit }) => {
    const value = min ?? max
    const kind = isMoney(unit) || unit === '%' || TIME_UNITS.has(unit) ? unit : 'things'
    return value === null || value === 0 ? [] : [{ value, unit: kind }]
  })
  const exact = [...counted, ...[...bareNumbers].map((value) => ({ value, unit: 'things' }))]
  const shares = exact.filter(({ unit }) => unit === '%').map(({ value }) => value / 100)
  const pairs = exact.flatMap((one, at) =>
    exact.slice(at + 1).flatMap((other) => {
      if (one.unit !== other.unit || one.unit === '%' || one.value === other.value) return []
      const [less, more] = [one.value, other.value].toSorted((a, b) => a - b) as [number, number]
      return [less / more, (more - less) / more, more / less, (more - less) / less]
    }),
  )
  // What rises by 100% doubles.
  return [...shares, ...shares.map((share) => 1 + share), ...pairs]
}

/** A percentage that the facts give in words ("a tenth"), or a share of theirs reckoned out (half of 12.6%). */
export function isShareOf(amount: Amount, ground: Ground): boolean {
  const { min, max, unit } = amount
  const value = min ?? max
  if (value === null) return false
  const isNear = (known: number, by: number) => Math.abs(known - value) <= by
  if (unit === '%' && partsOfWhole(ground).some((part) => isNear(part * 100, 0.5))) return true
  return ground.fractions.some(
    (part) =>
      (unit === '%' && isNear(part.value * 100, 0.5)) ||
      (min === max &&
        ground.amounts.some(
          (whole) =>
            isAlike(whole.unit, unit) && isNear((whole.min ?? 0) * part.value, value * 0.005),
        )),
  )
}

/** 10곳 가운데 6곳, "six of the ten": how much of a whole the facts count. */
function partsOfWhole({ texts }: Ground): number[] {
  return texts.flatMap(({ text }) => [
    ...[...text.matchAll(/(\d[\d,]*)\S* ?(?:가운데|중) \S*?(\d[\d,]*)/g)].map(
      ([, whole, part]) => numberOf(part) / numberOf(whole),
    ),
    ...[
      ...text.matchAll(
        /\b([a-z]+|\d[\d,]*) (?:out )?of (?:the |its |their )?([a-z]+|\d[\d,]*)\b/gi,
      ),
    ].map(([, part, whole]) => numberOf(part) / numberOf(whole)),
  ])
}

function numberOf(word = ''): number {
  return countOf(word.replaceAll(',', ''))
}

/** Of one unit, or both counts of things: homes and households. */
function isAlike(one: string, other: string): boolean {
  const isThing = (unit: string) => !isMoney(unit) && unit !== '%' && !TIME_UNITS.has(unit)
  return one === other || (isThing(one) && isThing(other))
}
