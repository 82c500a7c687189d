// The date of a feed entry or page, in every form that publishers have been seen to send.
import { type Day, dayOf, instantOf, isRealDate } from './calendar.ts'
import { monthNumber } from './month-names.ts'

const ZONES: Record<string, number> = {
  UT: 0,
  UTC: 0,
  GMT: 0,
  Z: 0,
  WET: 0,
  MET: 60,
  AT: -240,
  AST: -240,
  ADT: -180,
  NST: -210,
  BST: 60,
  WEST: 60,
  CET: 60,
  CEST: 120,
  MEZ: 60,
  EET: 120,
  EEST: 180,
  MSK: 180,
  IST: 330,
  SGT: 480,
  HKT: 480,
  CST8: 480,
  AWST: 480,
  KST: 540,
  JST: 540,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  EST: -300,
  EDT: -240,
  ET: -300,
  CST: -360,
  CDT: -300,
  CT: -360,
  MST: -420,
  MDT: -360,
  MT: -420,
  PST: -480,
  PDT: -420,
  PT: -480,
  AKST: -540,
  HST: -600,
}
const KOREAN_PM = /오후|저녁|밤|낮|\bp\.?m\.?/i
const KOREAN_AM = /오전|새벽|아침|\ba\.?m\.?/i

/**
 * Reads the date of a feed or page; a date without a zone is taken in `zone`. Null when it is none.
 * RFC 822 in its odd forms, W3CDTF in its partial ones, Korean ("2024.06.04 오후 3:12",
 * "2004년 05월 28일"), "20240604091200", epoch seconds and milliseconds.
 */
export function parsePublished(raw: string, zone: string): Date | null {
  const text = raw.normalize('NFKC').replace(/\s+/g, ' ').trim().slice(0, 120)
  if (text === '') return null
  const date = readDay(text)
  if (date === null) return readEpoch(text)
  const rest = text.slice(date.end)
  const seconds = readClock(rest, text) ?? 0
  const minutes = readZone(rest)
  if (minutes === null) return valid(instantOf(date.day, seconds, zone))
  return valid(new Date(date.day * 86_400_000 + seconds * 1000 - minutes * 60_000))
}

function valid(at: Date): Date | null {
  return Number.isNaN(at.getTime()) ? null : at
}

function readEpoch(text: string): Date | null {
  if (!/^\d{10}(?:\.\d+)?$|^\d{13}$/.test(text)) return null
  return valid(new Date(Number(text) * (text.length === 13 ? 1 : 1000)))
}

type FoundDay = { day: Day; end: number }

function readDay(text: string): FoundDay | null {
  return (
    readPacked(text) ??
    readYearFirst(text) ??
    readNamedBetween(text) ??
    readNamedMonth(text) ??
    readSlashed(text) ??
    readPartial(text)
  )
}

/** 20240604, 20240604091200, 20240604T0912. */
function readPacked(text: string): FoundDay | null {
  const found = /^(\d{4})(\d\d)(\d\d)(?=$|T|\d{4}(?:\d\d)?(?:$|\D)| )/.exec(text)
  if (found === null || text.length === 10 || text.length === 13) return null
  return dayFound(Number(found[1]), Number(found[2]), Number(found[3]), 8)
}

/** 2024-06-04, 2024.06.04., 2024/6/4, 2004년 05월 28일; what stands before (입력) is left. */
function readYearFirst(text: string): FoundDay | null {
  const found =
    /(?<!\d)(\d{4}) ?(?:[-./]|년) ?(\d{1,2}) ?(?:[-./]|월) ?(\d{1,2})(?!\d)(?:일|\.)?/.exec(text)
  if (found !== null)
    return dayFound(
      Number(found[1]),
      Number(found[2]),
      Number(found[3]),
      found.index + found[0].length,
    )
  const short = /^(\d\d)[-./](\d{1,2})[-./](\d{1,2})(?=$|[ T(])/.exec(text)
  if (short === null || Number(short[2]) > 12) return null
  return dayFound(century(Number(short[1])), Number(short[2]), Number(short[3]), short[0].length)
}

/** Tue, 4 Jun 2024; Jun 4, 2024; 04-Jun-24; Tue Jun 4 09:12:00 KST 2024. */
function readNamedMonth(text: string): FoundDay | null {
  const first =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[ ,.-]*(\p{L}{3,10})\.?[ ,.-]*(\d{4}|\d{2})(?!\d|:)/u.exec(
      text,
    )
  if (first !== null && monthNumber(first[2]) > 0) {
    return dayFound(
      century(Number(first[3])),
      monthNumber(first[2]),
      Number(first[1]),
      first.index + first[0].length,
    )
  }
  const second = /(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? ?(\d{4})(?!\d)/u.exec(text)
  if (second !== null && monthNumber(second[1]) > 0) {
    return dayFound(
      Number(second[3]),
      monthNumber(second[1]),
      Number(second[2]),
      second.index + second[0].length,
    )
  }
  const unix =
    /(?:[A-Z][a-z]{2},? )?([A-Z][a-z]{2,8}) {1,2}(\d{1,2}),? (?=\d{1,2}:).*?(\d{4})$/.exec(text)
  if (unix === null || monthNumber(unix[1]) === 0) return null
  const head = /^.*?\d{1,2},?(?= \d{1,2}:)/.exec(text)?.[0].length ?? 0
  return dayFound(Number(unix[3]), monthNumber(unix[1]), Number(unix[2]), head)
}

/** 2004-július-13T9:15. */
function readNamedBetween(text: string): FoundDay | null {
  const found = /^(\d{4})-(\p{L}{3,10})-(\d{1,2})(?=T|\s|$)/u.exec(text)
  if (found === null) return null
  return dayFound(Number(found[1]), monthNumber(found[2]), Number(found[3]), found[0].length)
}

/** 06/04/2024: month first as in the United States, unless that is no date. */
function readSlashed(text: string): FoundDay | null {
  const found = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/.exec(text)
  if (found === null) return null
  const [a, b, year] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const end = found.index + found[0].length
  return dayFound(year, a, b, end) ?? dayFound(year, b, a, end)
}

/** ISO 8601 in part: 2024, 2024-06; days of the year 2024-156, 24156; without a century 240604, -2406. */
function readPartial(text: string): FoundDay | null {
  const month = /^(\d{4})-(\d\d)(?=$|T|Z)/.exec(text)
  if (month !== null) return dayFound(Number(month[1]), Number(month[2]), 1, month[0].length)
  const ordinal = /^(\d{4}|\d\d)-?(\d{3})(?=$|T)/.exec(text)
  if (ordinal !== null && Number(ordinal[2]) >= 1 && Number(ordinal[2]) <= 366) {
    return {
      day: dayOf(century(Number(ordinal[1])), 1, Number(ordinal[2])),
      end: ordinal[0].length,
    }
  }
  const short = /^(?:(\d\d)(\d\d)(\d\d)|-(\d\d)(?:-?(\d\d))?)(?=$|T)/.exec(text)
  if (short !== null) {
    const [, year, month, day, bare, part] = short
    const full = century(Number(year ?? bare))
    return dayFound(full, Number(month ?? part ?? 1), Number(day ?? 1), short[0].length)
  }
  const year = /^((?:19|20)\d\d)$/.exec(text)
  if (year !== null) return dayFound(Number(year[1]), 1, 1, 4)
  const named = /^([A-Za-z]{3,9})\.?,? (\d{4})$/.exec(text)
  return named !== null && monthNumber(named[1]) > 0
    ? dayFound(Number(named[2]), monthNumber(named[1]), 1, text.length)
    : null
}

function dayFound(year: number, month: number, day: number, end: number): FoundDay | null {
  return isRealDate(year, month, day) ? { day: dayOf(year, month, day), end } : null
}

/** Seconds since midnight; 24:00 and 60 seconds run over as they say. */
function readClock(rest: string, text: string): number | null {
  const packed = /^T?(\d\d)(\d\d)(\d\d)?(?=$|Z|[+-]|\.| )/.exec(rest)
  const korean = /(\d{1,2})시(?: ?(\d{1,2})분)?(?: ?(\d{1,2})초)?/.exec(rest)
  const colon =
    /(?<![+\-\d])(\d{1,2}):(\d\d)(?::(\d\d))?(?:[.,]\d+)?/.exec(rest) ??
    (/^\d{1,2}:\d\d/.test(text) ? /(\d{1,2}):(\d\d)(?::(\d\d))?/.exec(text) : null)
  const bare = /(?:^|\s)(\d{1,2}) ?(?:[ap]\.?m\.?)(?![a-z])|(?:오전|오후) ?(\d{1,2})(?!\d)/i.exec(
    rest,
  )
  const hourAlone = /^T(\d\d)(?=$|Z|[+-])/.exec(rest)
  const found = packed ?? korean ?? colon ?? bare ?? hourAlone
  if (found === null) return null
  let hour = Number(found[1] ?? found[2])
  const [minute, second] = found === bare ? [0, 0] : [Number(found[2] ?? 0), Number(found[3] ?? 0)]
  if (KOREAN_PM.test(rest) && hour < 12) hour += 12
  else if (KOREAN_AM.test(rest) && hour === 12) hour = 0
  return hour > 24 || minute > 59 || second > 61 ? null : hour * 3600 + minute * 60 + second
}

/** Minutes ahead of UTC, or null when the text names no zone. */
function readZone(rest: string): number | null {
  const offset = /(?:\d|:| |T|UTC|GMT)([+-])(\d{1,2}):?(\d\d)?(?![\d:])/.exec(rest)
  if (offset !== null) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0)
    return offset[1] === '-' ? -minutes : minutes
  }
  if (/\dZ\b|(?:^|\d| )Z$/.test(rest)) return 0
  for (const [name] of rest.matchAll(/\b[A-Z]{1,4}\b/g)) {
    const minutes = ZONES[name]
    if (minutes !== undefined) return minutes
  }
  return null
}

function century(year: number): number {
  if (year >= 100) return year
  return year < 70 ? 2000 + year : 1900 + year
}
