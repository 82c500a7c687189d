// Lengths of time in Korean as distances from today: 3일 전, 2주 후, 지난 3년, 앞으로 4주.
import { addMonths, type Day } from './calendar.ts'
import type { DateParts } from './date-parts.ts'
import { readNumeral } from './korean-numbers.ts'
import { ALL_OF } from './korean-date-tables.ts'
import type { DatePrecision } from './language.ts'

const NATIVE_DAYS: Record<string, number> = {
  하루: 1,
  이틀: 2,
  사흘: 3,
  나흘: 4,
  닷새: 5,
  엿새: 6,
  이레: 7,
  열흘: 10,
  보름: 15,
  며칠: 3,
  몇일: 3,
  '몇 일': 3,
}
const LENGTH =
  /(하루|이틀|사흘|나흘|닷새|열흘|보름|며칠|몇 ?일|반년)|(\d+(?:\.\d+)?|[일이삼사오육칠팔구십백]+(?=개월|년|주|일)|한|두|세|네|석|넉|다섯|여섯|일곱|여덟|아홉|열|몇|일(?= ?주)) ?(년|개월|달|주일|주|일)(?!요|기)/y

type Length = { years: number; months: number; days: number; end: number }

/** Reads a length of time: 2년 1개월 21일, 사흘, 3주, 한 달. */
function readKoreanLength(text: string, at: number): Length | null {
  const length: Length = { years: 0, months: 0, days: 0, end: at }
  let next = at
  for (let i = 0; i < 4; i++) {
    LENGTH.lastIndex = next
    const found = LENGTH.exec(text)
    if (found === null) break
    if (found[1] === '반년') length.months += 6
    else if (found[1] !== undefined) length.days += NATIVE_DAYS[found[1]] ?? 3
    else addLength(length, found[2] as string, found[3] as string)
    next += found[0].length
    length.end = next
    const join = /^(?: ?하고 |, ?| 그리고 | )/.exec(text.slice(next, next + 5))
    if (join !== null) next += join[0].length
  }
  return length.end === at ? null : length
}

function addLength(length: Length, word: string, unit: string): void {
  const count = word === '몇' ? 3 : (readNumeral(word, 0)?.value ?? 1)
  if (unit === '년') length.years += count
  else if (unit === '개월' || unit === '달') length.months += count
  else length.days += (unit === '일' ? 1 : 7) * count
}

const HEADS =
  /(?:(지난|과거|최근)|(앞으로|향후|다가오는|다음)|(?:(오늘|어제|내일|지금)(?:로?부터) )) ?(?:최소 )?/y
const TAILS = new RegExp(
  `^ ?(?:(전)(?=(?:(?:에|부터|까지|보다|만|의|은|이|인|쯤|께|과|와|엔|으로)[가-힣]{0,2})?(?![가-힣]))(?! ${ALL_OF})|(후|뒤|지나서)|(이내|내|안)(?=에|로|$|[ .,])|(부터 ))`,
)

/** 3일 전, 2주 후, 지난 3년, 앞으로 4주, 5일 이내. */
export function readKoreanDistance(
  text: string,
  at: number,
  today: Day,
): { parts: DateParts; end: number } | null {
  HEADS.lastIndex = at
  const head = HEADS.exec(text)
  const from = at + (head?.[0].length ?? 0)
  const length = readKoreanLength(text, from)
  if (length === null) return null
  const base = today + ({ 어제: -1, 내일: 1 }[head?.[3] ?? ''] ?? 0)
  const tail = TAILS.exec(text.slice(length.end, length.end + 10))
  const end = length.end + (tail?.[0].length ?? 0)
  if (tail?.[1] !== undefined)
    return { parts: { exact: move(base, length, -1), clock: false }, end }
  if (tail?.[2] !== undefined) return { parts: { exact: move(base, length, 1) }, end }
  if (tail?.[3] !== undefined) {
    const first = head?.[2] === undefined ? base : base + 1
    return { parts: { span: [first, move(base, length, 1), 'day'] }, end }
  }
  // 내일부터 3주
  if (head?.[3] !== undefined)
    return { parts: { span: [base, move(base, length, 1), 'day'] }, end: length.end }
  // 지난 3일 is the third of the month; 지난 3일간 three days.
  const plainDay = /^\d+ ?일(?! ?(?:간|동안))/.test(text.slice(from, length.end + 3))
  if (head?.[1] !== undefined && !(plainDay && head[1] === '지난')) {
    return { parts: { span: [move(today, length, -1), today, fineness(length)] }, end: length.end }
  }
  if (head?.[2] !== undefined && !(plainDay && head[2] === '다음')) {
    return {
      parts: { span: [today + 1, move(today, length, 1), fineness(length)] },
      end: length.end,
    }
  }
  return null
}

/** A span of years says no more than years. */
function fineness(length: Length): DatePrecision {
  if (length.years > 0) return 'year'
  if (length.months > 0) return 'month'
  return length.days >= 7 ? 'week' : 'day'
}

function move(day: Day, length: Length, sign: 1 | -1): Day {
  const months = Math.round(length.years * 12 + length.months) * sign
  return addMonths(day, months) + Math.floor(length.days) * sign
}
