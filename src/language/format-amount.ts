// An amount in words of a language: "2.4 trillion won", "2조4000억원".
import type { Amount, Lang } from './language.ts'
import { unitName } from './units.ts'

const ENGLISH_SIGNS: Record<string, string> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  CAD: 'C$',
  AUD: 'A$',
  HKD: 'HK$',
  SGD: 'S$',
}

/** An amount in words of a language; a range and a bound are said as such. */
export function formatAmount(amount: Amount, lang: Lang): string {
  const { min, max } = amount
  if (min === null && max === null) return amount.text
  if (min !== null && max !== null && min === max) {
    const about = amount.vague ? (lang === 'ko' ? '약 ' : 'about ') : ''
    return about + withUnit(min, amount.unit, lang)
  }
  if (min !== null && max !== null) {
    const several = sayLoose(min, max, amount.unit, lang)
    if (several !== null) return several
    return lang === 'ko'
      ? `${withUnit(min, amount.unit, lang)}~${withUnit(max, amount.unit, lang)}`
      : `${withUnit(min, amount.unit, lang)} to ${withUnit(max, amount.unit, lang)}`
  }
  if (max === null) {
    const value = withUnit(min as number, amount.unit, lang)
    return lang === 'ko' ? `${value} 이상` : `more than ${value}`
  }
  const value = withUnit(max, amount.unit, lang)
  return lang === 'ko' ? `최대 ${value}` : `up to ${value}`
}

/** 2e12 to 9e12 is "several trillion won", not a range that anybody gave. */
function sayLoose(min: number, max: number, unit: string, lang: Lang): string | null {
  if (max / min !== 4.5 || !/^[25]?2?$/.test(String(min).replace(/0+$/, ''))) return null
  if (lang === 'ko') {
    const scale = KOREAN_SCALES.find(([factor]) => min / 2 >= factor)
    if (scale === undefined) return `수 ${unitName(unit, lang, true)}`
    const small = { 1: '', 10: '십', 100: '백', 1000: '천' }[min / 2 / scale[0]] ?? null
    return small === null ? null : `수${small}${scale[1]}${gap(unit)}${unitName(unit, lang, true)}`
  }
  const scale = ENGLISH_SCALES.find(([factor]) => min / 2 >= factor)
  const tens = { 1: 'several ', 10: 'tens of ', 100: 'hundreds of ' }[min / 2 / (scale?.[0] ?? 1)]
  if (tens === undefined) return null
  const plural = scale !== undefined && tens !== 'several ' ? 's of' : ''
  const name = unit === 'USD' ? 'dollars' : unitName(unit, lang, true)
  return `${tens}${scale === undefined ? '' : `${scale[1]}${plural} `}${name}`
}

function withUnit(value: number, unit: string, lang: Lang): string {
  const number = lang === 'ko' ? koreanNumber(value) : englishNumber(value)
  if (unit === '') return number
  if (unit === '%') return `${plain(value)}%`
  if (unit === '%p' && lang === 'ko') return `${plain(value)}%포인트`
  if (lang === 'ko') return `${number}${gap(unit)}${unitName(unit, lang, true)}`
  const sign = ENGLISH_SIGNS[unit]
  if (sign !== undefined) return `${value < 0 ? '-' : ''}${sign}${englishNumber(Math.abs(value))}`
  return `${number} ${unitName(unit, lang, value !== 1)}`
}

/** A Latin unit name stands apart from a Korean number. */
function gap(unit: string): string {
  return /^[a-z]/.test(unitName(unit, 'ko', true)) ? ' ' : ''
}

const ENGLISH_SCALES: [number, string][] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
]
const KOREAN_SCALES: [number, string][] = [
  [1e16, '경'],
  [1e12, '조'],
  [1e8, '억'],
  [1e4, '만'],
]

function englishNumber(value: number): string {
  const scale = ENGLISH_SCALES.find(([factor]) => Math.abs(value) >= factor)
  return scale === undefined ? plain(value) : `${plain(value / scale[0])} ${scale[1]}`
}

function koreanNumber(value: number): string {
  if (!Number.isInteger(value) || Math.abs(value) < 10000) return koreanPlain(value)
  let rest = Math.abs(value)
  let out = value < 0 ? '-' : ''
  for (const [factor, name] of KOREAN_SCALES) {
    const part = Math.floor(rest / factor)
    if (part === 0) continue
    out += `${part}${name}`
    rest -= part * factor
  }
  return rest === 0 ? out : `${out}${rest}`
}

function koreanPlain(value: number): string {
  return Math.abs(value) < 10000 ? String(Number(value.toFixed(4))) : plain(value)
}

function plain(value: number): string {
  return Number(value.toFixed(4)).toLocaleString('en-US', { maximumFractionDigits: 4 })
}
