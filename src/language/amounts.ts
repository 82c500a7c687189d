// Amounts in a text, in a normal form that two languages share.
import { boundAround, withBound } from './amount-bounds.ts'
import { englishUnit, looksLikeYear } from './english-counted.ts'
import { findScopeWords, type ScopeWord, scopeAt } from './amount-scope.ts'
import { ENGLISH_START, magnitudeAfter, readSpelled } from './english-numbers.ts'
import { type Numeral, readNumeral } from './korean-numbers.ts'
import type { Amount, Lang } from './language.ts'
import { joinHundredths } from './money-parts.ts'
import { currencyBefore, type FoundUnit, unitAfter } from './units.ts'

export { type AmountRelation, sameAmount, sameScope } from './compare-amounts.ts'
export { formatAmount } from './format-amount.ts'

const SIGN =
  '(?:US|C|A|HK|S|NT|NZ)?\\$|[€£¥₩₹￦￥₫]|\\b(?:KRW|USD|EUR|JPY|CNY|RMB|GBP|CAD|AUD|CHF|SEK|NOK|DKK|INR|HKD|SGD|TWD) ?'
const CANDIDATE = new RegExp(
  `(?<sign>${SIGN})? ?(?<![\\d.,A-Za-z])(?<digits>[-−]?\\d)|(?<![가-힣A-Za-z])(?<korean>[수몇](?= ?[십백천만억조])|[일이삼사오육칠팔구십백천만억조한두세네열스서마쉰예여아다넉석])|\\b(?<english>${ENGLISH_START})\\b`,
  'giu',
)

/** Finds money, percentages, measures and counted things in a text of either language. */
export function findAmounts(text: string, _lang?: Lang): Amount[] {
  const found: Amount[] = []
  let scopes: ScopeWord[] | null = null
  CANDIDATE.lastIndex = 0
  for (const match of text.matchAll(CANDIDATE)) {
    if (match.index < (found.at(-1)?.end ?? 0)) continue
    const sign = match.groups?.sign ?? ''
    const from =
      match.index +
      match[0].length -
      (match.groups?.digits ?? match.groups?.korean ?? match.groups?.english ?? '').length
    const amount = readAmount(text, match.index, from, sign, match.groups?.english !== undefined)
    if (amount === null) continue
    scopes ??= findScopeWords(text)
    const scope = scopeAt(scopes, amount.start, amount.end)
    found.push(scope === null ? amount : { ...amount, scope })
  }
  return joinHundredths(text, found)
}

type Part = {
  numeral: Numeral
  unit: FoundUnit | null
  around: boolean
  scaled: number
  end: number
}

function readAmount(
  text: string,
  start: number,
  from: number,
  sign: string,
  english: boolean,
): Amount | null {
  const first = readPart(text, from, sign !== '', english)
  if (first === null) return null
  const second = readSecond(text, first, sign !== '')
  const last = second ?? first
  const currency = sign === '' ? null : currencyBefore(sign)
  const unit = currency ?? counted(last.unit ?? first.unit, last) ?? bareWon(text, last)
  if (unit === null) return null
  if (currency === null && !unitFits(text, last, unit)) return null
  const below = unit === 'degree' && /영하 ?$/.test(text.slice(Math.max(0, start - 3), from))
  let low = below ? -first.numeral.value : first.numeral.value
  const high = second === null ? (below ? low : first.numeral.max) : second.numeral.max
  // 3~5조: the unit of the second number serves the first.
  if (second !== null && first.scaled === 1 && low < high) low *= second.scaled
  const bound = boundAround(text, start, last.end)
  const span = {
    text: text.slice(start, bound.end).trim(),
    start: start + leading(text, start),
    end: bound.end,
  }
  if (second !== null || low !== high) return { min: low, max: high, unit, vague: true, ...span }
  return {
    ...withBound(low, bound.kind ?? (last.around ? 'around' : null), last.scaled),
    unit,
    ...span,
  }
}

/** A Korean headline leaves 원 away: "2조4000억 투자". */
function bareWon(text: string, part: Part): string | null {
  const written = text.slice(part.numeral.start, part.end)
  const next = text.slice(part.end, part.end + 2)
  return part.numeral.digits && /[억조]$/.test(written) && /^(?:$|[ ,.…·"'”’)]|대|규모)/.test(next)
    ? 'KRW'
    : null
}

/** 100만주 are shares, not weeks. */
function counted(unit: FoundUnit | null, part: Part): string | null {
  if (unit?.unit === 'week' && part.numeral.max >= 1000) return 'share'
  return unit?.unit ?? null
}

function leading(text: string, start: number): number {
  return text[start] === ' ' ? 1 : 0
}

/** One number with its magnitude and unit: `2.4 trillion won`, `100여 명`. */
function readPart(text: string, at: number, money: boolean, english: boolean): Part | null {
  const numeral = english ? readSpelled(text, at) : readNumeral(text, at)
  if (numeral === null) return null
  let end = numeral.end
  let scaled = scaleOf(text, numeral)
  let value = numeral.value
  let max = numeral.max
  const magnitude = magnitudeAfter(text, end, money)
  if (magnitude !== null) {
    value *= magnitude.factor
    max *= magnitude.factor
    scaled *= magnitude.factor
    end = magnitude.end
  }
  const about = /^ ?여(?= ?[가-힣])|^-odd(?= )/.exec(text.slice(end, end + 5))
  if (about !== null) end += about[0].length
  const unit = unitAfter(text, end) ?? englishUnit(text, end, numeral, english)
  // 두 시간 반, 2년 반: half of the unit more.
  const half = /^ ?반(?= ?동안|[ .,이만]|$)/.exec(
    text.slice(unit?.end ?? end, (unit?.end ?? end) + 4),
  )
  const more = half !== null && HALVED.has(unit?.unit ?? '') ? 0.5 : 0
  return {
    numeral: { ...numeral, value: value + more, max: max + more },
    unit,
    around: about !== null,
    scaled,
    end: (unit?.end ?? end) + (more > 0 ? (half?.[0].length ?? 0) : 0),
  }
}

const HALVED = new Set(['hour', 'day', 'month', 'year', 'times'])
const RANGE = /^ ?(?:[~∼～〜]|[-–—](?=[\d$₩€£¥])|to(?= )|and(?= )) ?(?:US\$|[$₩€£¥])?/

/** The second number of a range: `~5%`, `to 5 percent` (and after "between"), never after "from". */
function readSecond(text: string, first: Part, money: boolean): Part | null {
  const join = RANGE.exec(text.slice(first.end, first.end + 8))
  if (join === null) return null
  // "rose 22 percent to $5.1 billion" is no range.
  if (!money && first.unit !== null && /[$₩€£¥]/.test(join[0])) return null
  const before = text.slice(Math.max(0, first.numeral.start - 24), first.numeral.start)
  // "in 2025 to 1.37 trillion won in 2029": a year, and what it grows to.
  if (/\bin $/i.test(before) && looksLikeYear(text, first.numeral)) return null
  if (/and/.test(join[0]) && !/between(?: [A-Z$₩€£¥]{1,3})? ?$/i.test(before)) return null
  if (/to/.test(join[0]) && /from [^.]{0,8}$/i.test(before)) return null
  const at = first.end + join[0].length
  const second = readPart(text, at, money, /[a-z]/i.test(text[at] ?? ''))
  if (second === null || second.numeral.value <= first.numeral.value) {
    if (second === null || second.numeral.value * second.scaled <= first.numeral.value) return null
  }
  // "fell 10 per cent to 19 million" is no range of percentages.
  if (first.unit?.unit === '%' && second.unit === null) return null
  if (first.unit !== null && second.unit !== null && first.unit.unit !== second.unit.unit)
    return null
  return second.unit === null && first.unit === null && !money ? null : second
}

/** What the digits were multiplied by: 1e12 for 5조, 1 for 5. */
function scaleOf(text: string, numeral: Numeral): number {
  const digits = /^[-−]?[\d,]+(?:\.\d+)?/.exec(text.slice(numeral.start, numeral.end))
  if (digits === null) return 1
  const mantissa = Number(digits[0].replace(/[−,]/g, ''))
  return mantissa === 0 ? 1 : Math.abs(numeral.value / mantissa)
}

const SHORT_KOREAN = /^[일이사오구조영만천십백한두세네다서]$/

/** Whether a Korean unit word is one here: 3일 is a date, 2024년 a year, 3분기 a quarter. */
function unitFits(text: string, part: Part, unit: string): boolean {
  const end = part.end
  const numeral = text.slice(part.numeral.start, part.numeral.end)
  const word = text.slice(part.numeral.end, end).replace(/ ?반$/, '').trim()
  const rest = text.slice(end, end + 6)
  if (!/[가-힣]/.test(word)) return true
  if (SHORT_KOREAN.test(numeral) && !shortFits(text, part, numeral, word)) return false
  if (word === '일')
    return /^(?: ?동안| ?간(?![가-힣]{2})| ?만에| ?째| ?이내| ?연속| ?내내)/.test(rest)
  if (word === '년')
    return !looksLikeYear(text, part.numeral) && !/^ ?(?:\d|[대생산도형])/.test(rest)
  if (word === '분')
    return (
      !/^(?:기|의)/.test(rest) &&
      !/\d ?시 ?$/.test(text.slice(Math.max(0, part.numeral.start - 4), part.numeral.start))
    )
  if (word === '주') return !/^(?:년|당|주|요|의 주)/.test(rest)
  if (word === '대') return !/^ ?(?:주주|\d|의? ?(?:남|여|청년|초|중|후)반?)/.test(rest)
  if (word === '원' || word === '명' || word === '개')
    return !/^(?:인|의 원|소|유|예|단|성|발|선|편)/.test(rest) || word !== '원'
  if (/^(?:호|동|석|표|쪽|기|분의)$/.test(word)) return false
  if (word === '도')
    return (
      /^(?:[가를로의는은와 .,]|입니다|이다|다[.\s]|다$|까지|부터|였|$)/.test(rest) &&
      part.numeral.digits
    )
  return unit !== ''
}

/** 세 시간 and 만 명 are amounts; 이번, 한편, 세대, 사건 are words. */
function shortFits(text: string, part: Part, numeral: string, word: string): boolean {
  const spaced = /\s/.test(text[part.numeral.end] ?? '')
  if (/^[한두세네다]$/.test(numeral)) {
    return (
      (spaced && /^(?:명|개|달|시간|곳|건|차례|배|살|사람|가구|대|편|주|회사)$/.test(word)) ||
      /^(?:시간|달|개월|명|곳|차례|배)$/.test(word)
    )
  }
  // 47분 만인 오전, 백인: no people are counted.
  if (/^[만천백십]$/.test(numeral)) return word !== '인'
  return /^(?:년|개월|퍼센트|프로|시간)$/.test(word)
}
