// The amounts of a sentence: each value, with its bounds, unit and measure, is one of the facts'.
import type { Amount } from '../../language/language.ts'
import { isMoney, TIME_UNITS } from '../../language/units.ts'
import type { Refusal } from './gate.ts'
import type { Ground, Said } from './gate-ground.ts'
import { isShareOf } from './gate-fractions.ts'
import { isInterval, lastsAsLong } from './gate-lengths.ts'
import { isPlaceInRow } from './gate-ordinals.ts'
import { scalesHold, unitFits } from './gate-units.ts'
import { isOtherMeasure, isOtherSum, isPeak, isRange, measuresOther } from './gate-measures.ts'

/** Refuses amounts that the facts do not have, or have of something else. */
export function judgeAmounts(amounts: Amount[], said: Said, ground: Ground): Refusal | null {
  const bounded = amounts.map((amount) => withBound(amount, said.text))
  if (bounded.some((amount) => !isHeld(amount, said, ground))) return 'amount'
  if (!scalesHold(said.text, ground.all)) return 'amount'
  if (amounts.length > 0 && isOtherMeasure(said.text, ground.all)) return 'amount'
  if (amounts.some((amount) => isTurned(amount, ground))) return 'direction'
  return amounts.some((amount) => countsOthers(amount, said, ground)) ? 'amount' : null
}

function isHeld(amount: Amount, said: Said, ground: Ground): boolean {
  if (isPeak(amount, ground)) return true
  const known = ground.amounts.filter(
    (one) => sameFigure(amount, one) || roundsTo(one, amount) || isPassed(amount, one, ground),
  )
  if (isRange(amount, said, ground)) return true
  if (isOtherSum(amount, said, ground)) return false
  if (known.length > 0 && !known.every((one) => measuresOther(amount, one, said)))
    if (known.some((one) => unitFits(amount, one, ground))) return true
  return (
    (known.length === 0 && lastsAsLong(amount, ground)) ||
    countsBare(amount, ground) ||
    isSmallCount(amount, said, ground) ||
    isWhole(amount, ground) ||
    isShareOf(amount, ground) ||
    isReckoned(amount, said, ground) ||
    isInterval(amount, said, ground) ||
    isPlaceInRow(amount, said, ground) ||
    sharesUnit(amount, ground)
  )
}

/** "to 4.8 billion euros from 4.5 billion": the second figure has the unit of the first. */
function sharesUnit({ min, max, unit }: Amount, ground: Ground): boolean {
  if (!isMoney(unit) || min === null || min !== max || min < 1e6) return false
  const others = ground.amounts.filter((one) => sameValue(one.min, min))
  return (
    ground.scaled.has(min) && others.length === 0 && ground.amounts.some((one) => one.unit === unit)
  )
}

/** By how much a figure of the facts is more than another: what a change from one to the other is. */
function isReckoned({ min, max, unit }: Amount, { text }: Said, ground: Ground): boolean {
  if (min === null || min !== max || TIME_UNITS.has(unit) || !CHANGED.test(text)) return false
  const known = ground.amounts.filter((one) => one.unit === unit && one.min === one.max)
  const values = [...known.map((one) => one.min ?? 0), ...(isMoney(unit) ? ground.scaled : [])]
  return known.some((one) => values.some((other) => sameValue((one.min ?? 0) - other, min)))
}

const CHANGED =
  /\b(?:by|more|less|fewer|higher|lower|up|down|wider|difference)\b|불어|늘|줄|많|적[은게었]|높|낮|차이|올[리렸랐려]|내[렸려]/i

/** 1%에도 못 미치는, 1조원을 웃돌: a bound that stands behind the figure. */
function withBound(amount: Amount, text: string): Amount {
  const { min, max } = amount
  const after = text.slice(amount.end)
  // 지분 4%를 넘기는: handed over, and not exceeded.
  if (
    max === null &&
    /넘[기긴길겨겼]/.test(text.slice(amount.start, amount.end + 4)) &&
    /지분|주식|사업/.test(text)
  )
    return { ...amount, max: min }
  // "hand over 12": all twelve; "arrested over 12": because of them.
  const before = text.slice(0, amount.start)
  if (
    max === null &&
    /\b(?:(?:hand|t[ao]k|turn|sign|carr|pass|br[io]\w*ght|bring)\w*|arrest\w*|charged|indicted|sued|suing|fined|questioned|held|detained|jailed|sentenced|investigat\w+|prob\w+|criticis\w+|criticiz\w+|apologi[sz]\w+|convicted|sacked|fired|suspended|penali[sz]ed|feud\w*|dispute|row|clash\w*|lawsuit|trial|anger|concerns?|fears?)(?: (?!(?:in|by|for|to|and)\b \d)[^\s,;.\d]+){0,4} over $/i.test(
      before,
    )
  )
    return { ...amount, max: min }
  if (min !== max) return amount
  if (/^(?:에도|에)? ?(?:(?:채 )?못 미|미치지 못|모자라|밑[도돌돈])/.test(after))
    return { ...amount, min: null }
  return /^[을를]? ?(?:웃[도돌돈]|상회|뛰어넘|초과|돌파)/.test(after)
    ? { ...amount, max: null }
    : amount
}

/** "surpassed 3 million" is 300만명을 돌파했다: a bound that stands in a verb behind the figure. */
function isPassed(said: Amount, known: Amount, { all }: Ground): boolean {
  if (said.max !== null || said.min !== known.min || known.min !== known.max) return false
  return new RegExp(
    `${RegExp.escape(known.text)}(?:[을를]|선을)? ?(?:돌파|뛰어넘|넘[겼어긴])`,
  ).test(all)
}

/** "about 220" of 221, "nearly 5,600" of 5,561: said to be no exact figure, and the nearest round one. */
function roundsTo(known: Amount, said: Amount): boolean {
  const [value, exact] = [said.min ?? said.max, known.min]
  if (value === null || exact === null || exact !== known.max || exact < 100) return false
  if (known.unit === '%' || TIME_UNITS.has(known.unit)) return false
  const digits = String(Math.round(value)).replace(/0+$/, '').length
  if (digits < 2 || digits > 3 || digits >= String(Math.round(exact)).replace(/0+$/, '').length)
    return false
  const step = 10 ** (Math.floor(Math.log10(exact)) + 1 - digits)
  if (said.min === said.max) return said.vague && Math.round(exact / step) * step === value
  const whole = said.max === null ? Math.floor(exact / step) : Math.ceil(exact / step)
  return whole * step === value
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
  /\btrains?\b|열차|(?<!전)기차/i,
  /\bships?\b|선박/i,
  /\b(?:customers?|subscribers?|users?)\b|고객|가입자|이용자/i,
  /\b(?:employees?|staff|workers?|people)\b|직원|임직원|근로자|노동자/i,
  /\b(?:devices?|machines?|computers?|PCs?|vehicles?|cars?|vans?|bus(?:es)?|coach(?:es)?|minibus(?:es)?|trucks?|lorr(?:y|ies)|taxis?|ambulances?)\b|기기|컴퓨터|PC|차량|자동차|전기차|승용차|승합차|트럭|화물차|버스|택시|구급차/i,
  /\b(?:homes?|households?|houses?)\b|가구|주택/i,
  /\b(?:schools?|hospitals?|shops?|stores?)\b|학교|병원|매장|점포/i,
]

/** Trains in the place of flights: beside the figure stands a thing that the facts lack, and not one of theirs. */
function countsOthers({ start, end, unit }: Amount, { text }: Said, ground: Ground): boolean {
  if (isMoney(unit) || unit === '%' || TIME_UNITS.has(unit)) return false
  const beside = /[가-힣]/.test(text)
    ? text.slice(Math.max(0, start - 8), end + 2)
    : text.slice(Math.max(0, start - 24), end + 28)
  const brought = COUNTED.some((noun) => noun.test(beside) && !noun.test(ground.all))
  return brought && COUNTED.some((noun) => noun.test(ground.all) && !noun.test(text))
}

/**
 * One or two of something: "two companies" of a fact that names both is counted by the reader, and
 * "a year" is 1년. A time of one or two is another figure where the facts have a longer one.
 */
function isSmallCount(amount: Amount, said: Said, ground: Ground): boolean {
  const { min, max, unit } = amount
  if (/^(?:several|many|a few|multiple)\b/i.test(amount.text) && !isMoney(unit)) return true
  if (min !== max || isMoney(unit)) return false
  if (min !== 1 && min !== 2) return isListed(amount, said) || countsList(amount, ground)
  if (TIME_UNITS.has(unit))
    return min === 1 && !ground.amounts.some((one) => TIME_UNITS.has(one.unit))
  // 1마일 is "the mile".
  if (min === 1 && new RegExp(`\\b(?:an?|the|one) ${unit}\\b`).test(ground.all)) return true
  return !/[\d$€£¥₩%]/.test(amount.text)
}

/** 제주항공, 이스타항공, 에어프레미아 세 곳: the count of what is listed before it. */
function isListed({ min, start, text: own }: Amount, { text }: Said): boolean {
  const list = /(?:[^\s,·]+(?:[과와]|, ?|·) ?)+[^\s,·]+ $/.exec(text.slice(0, start))?.[0]
  return !/\d/.test(own) && list?.split(/[과와] |, ?|·/).length === min
}

/** "three airlines" of facts that list A, B and C. */
function countsList({ min, unit }: Amount, ground: Ground): boolean {
  if (TIME_UNITS.has(unit) || unit === '%') return false
  return ground.texts.some(({ text }) => listsOf(text).includes(min as number))
}

/** How many members each list of a text has: "A, B and C", A와 B, C. */
function listsOf(text: string): number[] {
  const lists = [
    ...text.matchAll(/(?:[^\s,;.]+(?: [^\s,;.]+){0,3}, )+[^,;.]{2,40}?,? (?:and|or) (?=[^\s,;.])/g),
    ...text.matchAll(/(?:[^\s,·]+(?:[과와]|, ?|·) ?)+[^\s,·]+/g),
  ]
  return lists.map(([list]) => list.replace(/,? (?:and|or) $/, ',').split(/[과와] |, ?|·/).length)
}

/** The same value with the same bounds; "about" may be left out or added, "over" and "up to" not. */
function sameFigure(a: Amount, b: Amount): boolean {
  const [lowA, highA] = valuesOf(a)
  const [lowB, highB] = valuesOf(b)
  return sameValue(lowA, lowB) && sameValue(highA, highB)
}

/** What is played or gone through: "over six innings" lasts as long. */
const ROUNDS =
  /^(?:inning|game|match|set|round|season|episode|lap|hole|stage|session|issue|race)e?s?$/

/** "over five years" lasts five years: of a time "over" is no bound. */
function valuesOf(amount: Amount): [number | null, number | null] {
  const { min, max, unit } = amount
  if (!(TIME_UNITS.has(unit) || ROUNDS.test(unit)) || (min !== null && max !== null))
    return [min, max]
  return [min ?? max, max ?? min]
}

function sameValue(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-9
}

/** "200 from KT", 3사, "under five": the facts count without saying what; then the sentence may say it. */
function countsBare(amount: Amount, ground: Ground): boolean {
  const { min, max, unit } = amount
  if (isMoney(unit) || unit === '%') return false
  const value = min ?? max
  const isScaled = value !== null && value >= 10_000 && ground.scaled.has(value)
  if (value === null || !(ground.bareNumbers.has(value) || isScaled)) return false
  if (min === null) return MOST.test(ground.all)
  if (max === null) return LEAST.test(ground.all) || ROUNDS.test(unit)
  // "aged 24" is 24세.
  return min === max && (!TIME_UNITS.has(unit) || /(?:살|세)$|-year-old/.test(amount.text))
}

const MOST = /\b(?:under|below|less|fewer|at most|up to|within)\b|미만|이하|이내|최대/i
const LEAST = /\b(?:over|above|more|at least|exceed\w*)\b|이상|초과|넘|최소/i
