// Lengths of time in a text: 1시간 30분, 사흘, 3년 반, two weeks.
import { readSpelled } from './english-numbers.ts'
import { readNumeral } from './korean-numbers.ts'
import type { Span } from './language.ts'

/** A length of time in seconds; a month is 30 days, a year 365. */
export type FoundDuration = { seconds: number; text: string } & Span

const HOUR = 3600
const DAY = 24 * HOUR
const UNITS: Record<string, number> = {
  년: 365 * DAY,
  개월: 30 * DAY,
  달: 30 * DAY,
  주일: 7 * DAY,
  주: 7 * DAY,
  일: DAY,
  시간: HOUR,
  분: 60,
  초: 1,
  year: 365 * DAY,
  month: 30 * DAY,
  week: 7 * DAY,
  day: DAY,
  hour: HOUR,
  minute: 60,
  second: 1,
}
const WHOLE: Record<string, number> = {
  하루: 1,
  이틀: 2,
  사흘: 3,
  나흘: 4,
  닷새: 5,
  엿새: 6,
  이레: 7,
  여드레: 8,
  아흐레: 9,
  열흘: 10,
  보름: 15,
  며칠: 2,
  한나절: 1,
}
const KOREAN =
  /(?<![가-힣\d])(?:하루|이틀|사흘|나흘|닷새|엿새|이레|여드레|아흐레|열흘|보름|며칠|한나절|반년|\d[\d,.]*|[일이삼사오육칠팔구십백]+|한|두|세|네|석|넉|다섯|여섯|일곱|여덟|아홉|열|스무|몇)/g
const PART = /^ ?(년|개월|달|주일|주|일|시간|분|초)(?!기|의|요|월)( 반)?/
const ENGLISH =
  /(?<![\w.,])(\d[\d,]*(?:\.\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[ -](year|month|week|day|hour|minute|second)s?(?![a-z])/gi

/** Finds lengths of time; parts that belong together are one (1시간 30분). */
export function findDurations(text: string): FoundDuration[] {
  const parts: FoundDuration[] = []
  for (const match of text.matchAll(KOREAN)) {
    if (match.index < (parts.at(-1)?.end ?? 0)) continue
    const part = readKorean(text, match.index, match[0])
    if (part !== null) parts.push(part)
  }
  for (const match of text.matchAll(ENGLISH)) {
    const word = (match[1] as string).toLowerCase()
    const count = /^an?$/.test(word)
      ? 1
      : /^\d/.test(word)
        ? Number(word.replaceAll(',', ''))
        : (readSpelled(word, 0)?.value ?? 1)
    const seconds = count * (UNITS[(match[2] as string).toLowerCase()] ?? 0)
    parts.push({ seconds, text: match[0], start: match.index, end: match.index + match[0].length })
  }
  return joinParts(text, parts)
}

function readKorean(text: string, at: number, word: string): FoundDuration | null {
  if (word === '반년') return made(text, at, at + 2, 182.5 * DAY)
  const days = WHOLE[word]
  if (days !== undefined) {
    const half = /^ 반(?![가-힣])|^ 반(?=[이을의만은도] )/.test(
      text.slice(at + word.length, at + word.length + 4),
    )
    const end = at + word.length + (half ? 2 : 0)
    return made(text, at, end, (days + (half ? 0.5 : 0)) * DAY)
  }
  const numeral = word === '몇' ? { value: 2, end: at + 1 } : readNumeral(text, at)
  if (numeral === null) return null
  const unit = PART.exec(text.slice(numeral.end, numeral.end + 8))
  if (unit === null) return null
  const size = UNITS[unit[1] as string] as number
  const half = unit[2] === undefined ? 0 : 0.5
  // 2016년 and 15일 are dates: a year or day is a length only where it is short or said so.
  if (unit[1] === '년' && numeral.value >= 1000) return null
  return made(text, at, numeral.end + unit[0].length, (numeral.value + half) * size)
}

function made(text: string, start: number, end: number, seconds: number): FoundDuration {
  return { seconds, text: text.slice(start, end), start, end }
}

function joinParts(text: string, parts: FoundDuration[]): FoundDuration[] {
  const joined: FoundDuration[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (
      last !== undefined &&
      /^(?: | 그리고 |, ?| 하고 | and )?$/.test(text.slice(last.end, part.start)) &&
      part.seconds < last.seconds
    ) {
      joined[joined.length - 1] = made(text, last.start, part.end, last.seconds + part.seconds)
    } else joined.push(part)
  }
  return joined
}
