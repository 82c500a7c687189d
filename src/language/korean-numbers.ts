// Numerals as Korean writes them: 2조4000억, 3천 2백, 이십일조, 스물여섯, 삼분의 이, 수천억.
import { readNative } from './native-numbers.ts'

/** A numeral at a place of a text: `value` is its first value, `max` differs for 수천억 (2000억–9000억). */
export type Numeral = {
  value: number
  max: number
  start: number
  end: number
  /** Written with digits, at least in part. */
  digits: boolean
}

const DIGITS: Record<string, number> = {
  영: 0,
  공: 0,
  일: 1,
  이: 2,
  삼: 3,
  사: 4,
  오: 5,
  육: 6,
  륙: 6,
  칠: 7,
  팔: 8,
  구: 9,
}
const SMALL: Record<string, number> = { 십: 10, 백: 100, 천: 1000 }
const BIG: Record<string, number> = { 만: 1e4, 억: 1e8, 조: 1e12, 경: 1e16 }
/** 조각 and 조건 are words, 만큼 and 만을 particles: no ten thousand and no trillion ends in them. */
/** 구조대 and 구조 작업: a rescue, or how something is built, and no nine trillion. */
const RESCUE = /^조(?! ?(?:원|달러|엔|유로|위안|파운드|루피|[일이삼사오육칠팔구]?[천백십]))/
const NO_BIG = /^(?:조(?:각|건)|만(?:큼|을|이라도))/
/** After 분의 a bare 만 is the particle "only" as well: 3분의 일만 줘. */
const ONLY = /조각|만(?=큼|을|$|[ .,])/
const ARABIC = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+/y
const FRACTION_BAR = / ?분의 ?/y
const MINUS = /(?:마이너스|음수) ?|[-−](?=[\d.])/y

/** Reads the numeral that starts at `at`, as far as it goes; null when none does. */
export function readNumeral(text: string, at: number): Numeral | null {
  const minus = match(MINUS, text, at)
  const from = at + minus.length
  const whole = readMixed(text, from)
  if (whole === null) return null
  const read = readFraction(text, whole) ?? whole
  const sign = minus === '' ? 1 : -1
  return { ...read, value: sign * read.value, max: sign * read.max, start: at }
}

/** A numeral, then `…분의 …` or `…과 …분의 …`. */
function readFraction(text: string, whole: Numeral): Numeral | null {
  const bar = match(FRACTION_BAR, text, whole.end)
  if (bar !== '') {
    const from = whole.end + bar.length
    const only = ONLY.exec(text.slice(from, from + 12))
    const top = readNumeral2(only === null ? text : text.slice(0, from + only.index), from)
    if (top === null || whole.value === 0) return null
    const value = top.value / whole.value
    return {
      value,
      max: value,
      start: whole.start,
      end: top.end,
      digits: whole.digits || top.digits,
    }
  }
  const and = /^[와과] /.exec(text.slice(whole.end, whole.end + 2))
  if (and === null) return null
  const bottom = readMixed(text, whole.end + 2)
  if (bottom === null) return null
  const part = readFraction(text, bottom)
  if (part === null || part.value === bottom.value) return null
  const value = whole.value + part.value
  return { value, max: value, start: whole.start, end: part.end, digits: whole.digits }
}

function readNumeral2(text: string, at: number): Numeral | null {
  const minus = match(MINUS, text, at)
  const read = readMixed(text, at + minus.length)
  if (read === null || minus === '') return read
  return { ...read, value: -read.value, max: -read.max }
}

/** Digits, Sino-Korean and unit syllables in descending order, or a native numeral. */
function readMixed(text: string, at: number): Numeral | null {
  const several = text[at] === '수' || text[at] === '몇'
  const read = readSino(text, several ? at + 1 + spaceLength(text, at + 1) : at, several)
  if (read === null) return several ? null : readNative(text, at)
  const native = several || read.digits ? null : readNative(text, at)
  if (native !== null && native.end > read.end) return native
  return { ...read, start: at }
}

type SinoState = {
  total: number
  section: number
  current: number | null
  lastSmall: number
  lastBig: number
  digits: boolean
  units: number
}

function readSino(text: string, at: number, several: boolean): Numeral | null {
  const state: SinoState = {
    total: 0,
    section: 0,
    current: null,
    lastSmall: 1e9,
    lastBig: 1e20,
    digits: false,
    units: 0,
  }
  let end = at
  let next = at
  while (next < text.length) {
    const length = takeSino(state, text, next)
    if (length === 0) break
    end = next + length
    next = end
    const gap = spaceLength(text, end)
    if (gap > 0 && joins(state, text, end + gap)) next = end + gap
  }
  if (end === at || (several && state.units === 0)) return null
  const spoken = state.digits
    ? ''
    : match(
        /점 ?[영공일이삼사오육칠팔구]+?(?=이[다었고며라]|입니다|[^영공일이삼사오육칠팔구]|$)/y,
        text,
        end,
      )
  const base = state.total + state.section + (state.current ?? 0)
  if (spoken !== '' && base + state.units >= 0) {
    const decimals = [...spoken.replace(/점 ?/, '')].map((char) => DIGITS[char]).join('')
    const value = Number(`${base}.${decimals}`)
    return { value, max: value, start: at, end: end + spoken.length, digits: false }
  }
  if (several) return { value: base * 2, max: base * 9, start: at, end, digits: false }
  return { value: base, max: base, start: at, end, digits: state.digits }
}

/** Takes one element of a numeral into the state; its length, or 0 when the numeral ends here. */
function takeSino(state: SinoState, text: string, at: number): number {
  const char = text[at] as string
  const arabic = match(ARABIC, text, at)
  if (arabic !== '') {
    if (state.current !== null) return 0
    const value = Number(arabic.replaceAll(',', ''))
    // 1조 2000: the rest must be smaller than what it follows.
    if (value >= Math.min(state.lastSmall, state.lastBig)) return 0
    state.current = value
    state.digits = true
    return arabic.length
  }
  const digit = DIGITS[char]
  if (digit !== undefined) {
    if (state.current !== null) return 0
    // 백칠십이다 is 170 and the copula, not 172.
    if (state.units > 0 && /^이(?:다(?!스)|었|라고|고 |며 )/.test(text.slice(at, at + 3))) return 0
    state.current = digit
    return 1
  }
  const small = SMALL[char]
  if (small !== undefined) {
    if (small >= state.lastSmall) return 0
    state.section += (state.current ?? 1) * small
    state.current = null
    state.lastSmall = small
    state.units++
    return 1
  }
  const big = BIG[char]
  if (big === undefined || big >= state.lastBig || NO_BIG.test(text.slice(at, at + 4))) return 0
  if (text[at - 1] === '구' && RESCUE.test(text.slice(at, at + 4))) return 0
  const section = state.section + (state.current ?? 0)
  if (section === 0 && state.current === 0) return 0
  state.total += (section === 0 ? 1 : section) * big
  state.section = 0
  state.current = null
  state.lastSmall = 1e9
  state.lastBig = big
  state.units++
  return 1
}

/** Whether what follows a space still belongs to the numeral: 4억 2천만, 삼백 삼십 일. */
function joins(state: SinoState, text: string, at: number): boolean {
  if (state.current !== null) {
    // "50 만": a unit after the space, itself before a space, a counter or the end.
    return (
      state.digits &&
      /^(?:[만억조]|[십백천][만억조])(?![가-힣]{0,2}[은는이가을를도] ?)/.test(
        text.slice(at, at + 5),
      )
    )
  }
  const rest = text.slice(at, at + 12)
  if (/^\d/.test(rest)) return /^\d{1,4}(?:\.\d+)?(?![\d.,]*[%시월일])/.test(rest)
  return (
    /^[일이삼사오육칠팔구]?[십백천만억조]/.test(rest) ||
    /^[일이삼사오육칠팔구](?:$|[^가-힣]|[명개원살세번]|달러)/.test(rest)
  )
}

function spaceLength(text: string, at: number): number {
  let length = 0
  while (length < 3 && /[ \u00a0\u202f]/.test(text[at + length] ?? '')) length++
  return length
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}
