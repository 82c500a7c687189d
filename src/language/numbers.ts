// Bare numbers in a text, in digits and in words of either language.
import { readSpelled } from './english-numbers.ts'
import { readNumeral } from './korean-numbers.ts'
import type { Span } from './language.ts'

/** A number where it stands in the text. */
export type FoundNumber = { value: number; text: string } & Span

const PARTICLE =
  /^(?:$|[^가-힣]|[은는이가을를과와의에로도만]|[이]?다[. ]|입니다|이고|이며|이나|으로|에서|부터|까지|보다|초과|미만|이상|이하|또는)/
const COUNTER =
  /^ ?(?:명|개|원|달러|년|월|일|살|세|호|자루|척|번|등|위|점|배|곳|대|장|마리|권|채|시간|분|초|주|조각|퍼센트|프로|킬로|미터|위안|엔|유로|파운드|사람|가지|차례|잔|병|그루|켤레|쌍|다스|만큼|째|여|짜리|남짓|점)/
const START =
  /[-−+] ?(?=[\d.])|\d|\.\d|마이너스|음수|[영공일이삼사오육칠팔구십백천만억조]|하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉|열|스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔|(?:한|두|세|네)(?= ?(?:개|명|사람|번|가지|배|조각|다스|권|채|대|장|마리|잔|병|자루))|반(?=[이을의]? ?(?:$|넘|떼|조각)|을 |이 )|다스/g
const DIGITS = /(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+/y
const POWER = /[eE][+-]?\d+|\^[+-]{0,2}\d+/y
const FRACTION = /^(?: {1,2}(\d+))?\/(\d+)(?![\d/])/
const ENGLISH = /\b(?:[a-z]+)/gi

/** Every number of a text: digits, exponents, fractions, Korean and English number words. */
export function findNumbers(text: string): FoundNumber[] {
  const found: FoundNumber[] = []
  for (const match of text.matchAll(START)) {
    const start = match.index
    if (start < (found.at(-1)?.end ?? 0)) continue
    // In 192.168 the point of the next number is no part of it.
    const dotted =
      /^\.\d/.test(match[0] + (text[start + 1] ?? '')) && /\d/.test(text[start - 1] ?? '')
    const number = readDigits(text, dotted ? start + 1 : start) ?? readWord(text, start)
    if (number !== null) found.push(inDozens(text, number))
  }
  return /[가-힣]/.test(text) ? found : withEnglish(text, found)
}

/** 두 다스 is 24. */
function inDozens(text: string, { value, start, end }: Place): FoundNumber {
  const dozens = /^ ?다스/.exec(text.slice(end, end + 3))
  if (dozens === null) return { value, start, end, text: text.slice(start, end) }
  const last = end + dozens[0].length
  return { value: value * 12, start, end: last, text: text.slice(start, last) }
}

function withEnglish(text: string, found: FoundNumber[]): FoundNumber[] {
  for (const match of text.matchAll(ENGLISH)) {
    const read = readSpelled(text, match.index)
    if (read === null || read.value !== read.max) continue
    if (found.some((one) => one.start < read.end && read.start < one.end)) continue
    found.push({
      value: read.value,
      start: read.start,
      end: read.end,
      text: text.slice(read.start, read.end),
    })
  }
  return found.sort((a, b) => a.start - b.start)
}

type Place = { value: number } & Span

/** Digits with sign, power, fraction or Korean multiplier; not inside a word or before a unit sign. */
function readDigits(text: string, at: number): Place | null {
  const sign = /^[-−] ?/.exec(text.slice(at, at + 2))
  const plus = /^\+ ?/.exec(text.slice(at, at + 2))
  const from = at + (sign ?? plus ?? [''])[0].length
  if (/[A-Za-z\d]/.test(text[at - 1] ?? '') && sign === null) return null
  DIGITS.lastIndex = from
  const digits = DIGITS.exec(text)
  if (digits === null) return null
  let value = Number(digits[0].replace(/[, \u00a0\u202f]/g, ''))
  let end = from + digits[0].length
  // 192.168.1.2 are four numbers.
  if (
    /^\.\d/.test(text.slice(end, end + 2)) ||
    /\d\.$/.test(text.slice(Math.max(0, from - 2), from))
  ) {
    const whole = /^\d+/.exec(digits[0])?.[0] ?? digits[0]
    return { value: Number(whole), start: from, end: from + whole.length }
  }
  POWER.lastIndex = end
  const power = POWER.exec(text)
  if (power !== null) {
    const exponent = Number(
      power[0]
        .slice(1)
        .replace(/^(?:--|\+-)/, '')
        .replace(/^\+/, ''),
    )
    const negative = sign === null ? value : -value
    const raised = /^e/i.test(power[0])
      ? Number(`${negative}${power[0]}`)
      : Math.sign(negative) * Math.abs(negative) ** (/--/.test(power[0]) ? exponent : exponent)
    return { value: raised, start: at, end: end + power[0].length }
  }
  const fraction = FRACTION.exec(text.slice(end, end + 12))
  const isDate = /^\d{4}$/.test(digits[0]) || /\/$/.test(text.slice(0, from))
  if (fraction?.[2] !== undefined && Number(fraction[2]) !== 0 && !isDate) {
    value =
      fraction[1] === undefined
        ? value / Number(fraction[2])
        : value + Number(fraction[1]) / Number(fraction[2])
    end += fraction[0].length
    return { value: sign === null ? value : -value, start: sign === null ? from : at, end }
  }
  const korean = /^[십백천만억조]|^ ?[만억조](?![가-힣]{0,1}[은는])|^ ?분의/.test(
    text.slice(end, end + 3),
  )
    ? readNumeral(text, from)
    : null
  if (korean !== null && korean.end > end) {
    value = korean.value
    end = korean.end
  }
  if (/^[A-Za-z]/.test(text.slice(end, end + 1))) return null
  if (
    /^(?: ?월| ?미터는)/.test(text.slice(end, end + 4)) ||
    /\d월 ?$/.test(text.slice(Math.max(0, from - 4), from))
  )
    return null
  const minus = sign !== null && !/\d ?$/.test(text.slice(Math.max(0, at - 2), at))
  return { value: minus ? -value : value, start: minus ? at : from, end }
}

/** A numeral in Korean words, standing by itself, before a particle or a counter. */
function readWord(text: string, at: number): Place | null {
  const first = text[at] as string
  if (first === '반') return { value: 0.5, start: at, end: at + 1 }
  if (text.startsWith('다스', at)) return { value: 12, start: at, end: at + 2 }
  if (/[가-힣]/.test(text[at - 1] ?? '')) return null
  const outOf = /^(둘|셋|넷|다섯|여섯|일곱|여덟|아홉|열) 중 (하나|둘|셋)/.exec(
    text.slice(at, at + 8),
  )
  if (outOf !== null) {
    const [whole, part] = [readNumeral(text, at), readNumeral(outOf[2] as string, 0)]
    if (whole !== null && part !== null)
      return { value: part.value / whole.value, start: at, end: at + outOf[0].length }
  }
  const read = readNumeral(text, at)
  if (read === null || read.value !== read.max) return null
  const rest = text.slice(read.end, read.end + 6)
  const length = read.end - at
  const fraction = text.slice(at, read.end).includes('분의')
  if (!fraction && !PARTICLE.test(rest) && !COUNTER.test(rest)) return null
  if (/^월/.test(rest)) return null
  if (length === 1 && !singleFits(first, rest, text, read.end)) return null
  return { value: read.value, start: at, end: read.end }
}

/** 이 숫자 and 일 are words; 삼은, 이이다, 만 명 are numbers. */
function singleFits(first: string, rest: string, text: string, end: number): boolean {
  if (end === text.trimEnd().length && text.trim().length <= 3) return true
  if (/^[한두세네]$/.test(first)) return true
  if (/^[이일사오구조만공]$/.test(first)) {
    return (
      /^(?:은 |는 |와 |과 |입니다|이다)/.test(rest) &&
      first !== '이' &&
      first !== '조' &&
      first !== '일'
    )
  }
  return PARTICLE.test(rest) || COUNTER.test(rest)
}
