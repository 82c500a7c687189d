// The amounts of a sentence: each value, with its bounds, unit and measure, is one of the facts'.
import type { Amount } from '../language/language.ts'
import type { Refusal } from './gate.ts'
import type { Ground, Said } from './gate-ground.ts'

/** Refuses amounts that the facts do not have, or have of something else. */
export function judgeAmounts(amounts: Amount[], said: Said, ground: Ground): Refusal | null {
  if (amounts.some((amount) => !isHeld(amount, said, ground))) return 'amount'
  if (amounts.some((amount) => isTurned(amount, ground))) return 'direction'
  return countsOtherThings(said, ground) ? 'amount' : null
}

export const TIME_UNITS = new Set([
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
  'time',
])

function isHeld(amount: Amount, said: Said, ground: Ground): boolean {
  const known = ground.amounts.filter((one) => sameFigure(amount, one))
  if (known.some((one) => unitFits(amount, one, said, ground)) && scopeFits(amount, said, ground))
    return true
  return countsBare(amount, ground) || isSmallCount(amount, ground) || isWhole(amount, ground)
}

const OPPOSITE: Record<string, string> = { growth: 'decline', decline: 'growth' }

/** What fell by as much as the facts let it rise. */
function isTurned(amount: Amount, ground: Ground): boolean {
  const turned = OPPOSITE[amount.scope ?? '']
  const known = ground.amounts.filter((one) => sameFigure(amount, one) && one.scope !== undefined)
  return turned !== undefined && known.length > 0 && known.every((one) => one.scope === turned)
}

/** 100% of what is wholly owned. */
function isWhole({ min, max, unit }: Amount, ground: Ground): boolean {
  return unit === '%' && min === 100 && max === 100 && /\bwhol|\bentire|전액|전부/i.test(ground.all)
}

/** What figures count, in both languages. */
const COUNTED = [
  /\bpassengers?\b|승객|탑승객/i,
  /\bflights?\b|항공편/i,
  /\btrains?\b|열차|기차/i,
  /\bships?\b|선박/i,
  /\b(?:customers?|subscribers?|users?)\b|고객|가입자|이용자/i,
  /\b(?:employees?|staff|workers?|people)\b|직원|임직원|근로자|노동자/i,
  /\b(?:devices?|machines?|computers?|PCs?|vehicles?|cars?|vans?|buses)\b|기기|컴퓨터|PC|차량/i,
  /\b(?:homes?|households?|houses?)\b|가구|주택/i,
  /\b(?:schools?|hospitals?|shops?|stores?)\b|학교|병원|매장|점포/i,
]

/** Trains in the place of flights: the sentence counts what the facts do not, and not what they do. */
function countsOtherThings(said: Said, ground: Ground): boolean {
  if (!/\d/.test(said.text)) return false
  const brought = COUNTED.some((noun) => noun.test(said.text) && !noun.test(ground.all))
  return brought && COUNTED.some((noun) => noun.test(ground.all) && !noun.test(said.text))
}

/**
 * One or two of something: "two companies" of a fact that names both is counted by the reader, and
 * "a year" is 1년. A time of one or two is another figure where the facts have a longer one.
 */
function isSmallCount(amount: Amount, ground: Ground): boolean {
  const { min, max, unit } = amount
  if (/^(?:several|many|a few|multiple)\b/i.test(amount.text) && !isMoney(unit)) return true
  if (min !== max || (min !== 1 && min !== 2) || isMoney(unit)) return false
  if (TIME_UNITS.has(unit)) return min === 1 && !ground.amounts.some((one) => one.unit === unit)
  return !/[\d$€£¥₩%]/.test(amount.text)
}

function isMoney(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit)
}

/** The same value with the same bounds; "about" may be left out or added, "over" and "up to" not. */
function sameFigure(a: Amount, b: Amount): boolean {
  const [lowA, highA] = valuesOf(a)
  const [lowB, highB] = valuesOf(b)
  return sameValue(lowA, lowB) && sameValue(highA, highB)
}

/** "over five years" lasts five years: of a time "over" is no bound. */
function valuesOf(amount: Amount): [number | null, number | null] {
  const { min, max, unit } = amount
  if (!TIME_UNITS.has(unit) || (min !== null && max !== null)) return [min, max]
  return [min ?? max, max ?? min]
}

function sameValue(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-9
}

const MEASURED = new Set([...TIME_UNITS, '%'])
/** What may be counted in one text by one word and in another by the other. */
const KINDS = [
  /^(?:person|customer|employee|user|passenger|worker|subscriber|staff|people|member|child|patient|student|resident)$/,
  /^(?:company|firm|place|site|airline|organisation|institution|business|carrier|store|branch|station)$/,
  /^(?:home|house|household)$/,
  /^flight$/,
  /^(?:device|machine|computer|vehicle|car|van|bus|truck|unit)$/,
  /^country$/,
  /^(?:share|stock)$/,
  /^seat$/,
]

/** Units agree, or both count things that two texts name differently. */
function unitFits(a: Amount, b: Amount, said: Said, ground: Ground): boolean {
  if (a.unit === b.unit) return true
  if ([a, b].some(({ unit }) => isMoney(unit) || MEASURED.has(unit))) return false
  const [one, other] = [a.unit, b.unit].map((unit) => KINDS.findIndex((kind) => kind.test(unit)))
  if (one !== -1 && other !== -1) return one === other
  return (
    !ground.langs.has(said.lang) ||
    [a.unit, b.unit].some((unit) => VAGUE.has(unit)) ||
    ground.all.toLowerCase().includes(a.unit)
  )
}

/** Counters that say nothing of what is counted. */
const VAGUE = new Set(['', 'case', 'item', 'place', 'unit', 'number'])

/** "200 from KT", 3사, "under five": the facts count without saying what; then the sentence may say it. */
function countsBare(amount: Amount, ground: Ground): boolean {
  const { min, max, unit } = amount
  if (isMoney(unit) || unit === '%') return false
  const value = min ?? max
  if (value === null || !ground.bareNumbers.has(value)) return false
  if (min === null) return MOST.test(ground.all)
  if (max === null) return LEAST.test(ground.all)
  return min === max && !TIME_UNITS.has(unit)
}

const MOST = /\b(?:under|below|less|fewer|at most|up to|within)\b|미만|이하|이내|최대/i
const LEAST = /\b(?:over|above|more|at least|exceed\w*)\b|이상|초과|넘|최소/i

/** What money and shares measure, as words of both languages: a profit is no revenue. */
const MEASURES: Record<string, RegExp> = {
  'operating profit': /\boperating (?:profit|income)\b|영업이익/i,
  'operating loss': /\boperating loss\b|영업손실|영업적자/i,
  'net profit': /\bnet (?:profit|income)\b|순이익/i,
  revenue: /\b(?:revenues?|sales|turnover)\b|매출/i,
  acquisition: /\b(?:acqui\w+|buy\w*|bought|takeover)\b|인수|매입|사들/i,
  stake: /\b(?:stake|holding)s?\b|지분/i,
  fine: /\b(?:fines?|fined|penalt\w+)\b|벌금|과징금|과태료/i,
  compensation: /\b(?:compensat\w+|damages)\b|배상|보상/i,
  budget: /\bbudget\b|예산/i,
  valuation: /\b(?:valu\w+)\b|가치|평가/i,
  dividend: /\bdividends?\b|배당/i,
  debt: /\b(?:debts?|loans?|liabilit\w+)\b|부채|채무|빚|대출/i,
  'market share': /\bmarket share\b|점유율/i,
  cancelled: /\bcancel\w*\b|결항|취소/i,
  delayed: /\b(?:delay\w*|late)\b|지연|늦/i,
}

/** What happens to flights, of which there are as many figures. */
const STOPS = new Set(['cancelled', 'delayed'])

/**
 * The sentence says of a figure what the facts say of some figure; and where they say it of another
 * sum of money, not of this one.
 */
function scopeFits(amount: Amount, said: Said, ground: Ground): boolean {
  const measure = amount.scope === undefined ? undefined : MEASURES[amount.scope]
  if (measure === undefined || !measure.test(said.text)) return true
  if (!isMoney(amount.unit)) return !STOPS.has(amount.scope as string) || measure.test(ground.all)
  if (!measure.test(ground.all)) return false
  const named = ground.amounts.filter((one) => one.scope !== undefined && isMoney(one.unit))
  const own = named.filter((one) => sameFigure(amount, one))
  const others = named.filter((one) => one.scope === amount.scope && !sameFigure(amount, one))
  return (
    others.length === 0 ||
    own.length === 0 ||
    own.some(({ scope }) => scope === amount.scope || MEASURES[scope as string] === undefined)
  )
}
