// Times of day in Korean: 오전 8시 31분, 저녁 7시 반, 정오, 오후 5시부터 6시까지, 오늘 밤.
import { readNumeral } from './korean-numbers.ts'
import type { Span } from './language.ts'

/** Seconds from midnight, likeliest reading first: 3시 is 03:00 or 15:00; `part` where only the part of the day is said. */
export type FoundTime = {
  readings: [from: number | null, to: number | null][]
  /** A stretch (오후, 5시부터 6시까지, 2시 이후) rather than one moment. */
  range: boolean
  text: string
} & Span

const HOUR = 3600
const MIDNIGHT = 24 * HOUR - 1
/** What the parts of a day stand for, as Recognizers-Text has them. */
const DAY_PARTS: Record<string, [number, number]> = {
  새벽: [4 * HOUR, 8 * HOUR],
  아침: [8 * HOUR, 12 * HOUR],
  오전: [8 * HOUR, 12 * HOUR],
  점심: [11 * HOUR, 13 * HOUR],
  낮: [8 * HOUR, 18 * HOUR],
  오후: [12 * HOUR, 16 * HOUR],
  저녁: [16 * HOUR, 20 * HOUR],
  밤: [20 * HOUR, MIDNIGHT],
  심야: [20 * HOUR, MIDNIGHT],
}
const PART = '새벽|아침|오전|점심|낮|오후|저녁|밤|심야'
const HOUR_WORD = '\\d{1,2}|열한|열두|다섯|여섯|일곱|여덟|아홉|[한두세네열]'
const CLOCK = new RegExp(
  `(?:(?<part>${PART}) ?)?(?<![\\d.])(?:(?<hour>${HOUR_WORD}) ?시(?![간장즌리작설스민청대도위])(?: ?(?<minute>\\d{1,2}|[이삼사오]?십[일이삼사오육칠팔구]?|오) ?분(?![기간]))?(?: ?(?<second>\\d{1,2}) ?초)?(?<half> ?반(?![가-힣]*기))?(?: ?정각)?|(?<digital>(?:[01]?\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d)?)(?![\\d:])|(?<noon>정오|자정))|(?<bare>${PART}) ?(?<number>\\d{1,2})(?= ?(?:에서|부터|[~∼-]) ?\\d{1,2} ?시)|(?<alone>${PART})(?=[에은 ,.의]|까지|부터|$|께|경)`,
  'g',
)

/** Times of day and stretches between two of them; what no day is said for may be any day's. */
export function findTimes(text: string): FoundTime[] {
  const clocks: (FoundTime & { part: boolean })[] = []
  for (const match of text.matchAll(CLOCK)) {
    const groups = match.groups as Record<string, string | undefined>
    const place = { text: match[0], start: match.index, end: match.index + match[0].length }
    const alone = groups.alone
    if (alone !== undefined) {
      const before = text.slice(Math.max(0, match.index - 2), match.index)
      if (/[가-힣]$/.test(before) && !/어젯?$|^어제$/.test(before)) continue
      clocks.push({
        readings: [DAY_PARTS[alone] as [number, number]],
        range: true,
        part: true,
        ...place,
      })
      continue
    }
    const seconds = readClock(groups)
    if (seconds === null) continue
    const part = groups.part !== undefined || groups.bare !== undefined
    clocks.push({ readings: seconds.map((s) => [s, s]), range: false, part, ...place })
  }
  return joinTimes(text, clocks)
}

function readClock(groups: Record<string, string | undefined>): number[] | null {
  if (groups.noon !== undefined) return [groups.noon === '정오' ? 12 * HOUR : 0]
  const part = groups.part ?? groups.bare
  const [digitalHour, digitalMinute, digitalSecond] = (groups.digital ?? '').split(':').map(Number)
  const hour = groups.digital ? (digitalHour as number) : numberOf(groups.hour ?? groups.number)
  if (hour > 24) return null
  const minute = groups.digital ? (digitalMinute ?? 0) : numberOf(groups.minute)
  const rest = minute * 60 + (digitalSecond ?? numberOf(groups.second)) + (groups.half ? 1800 : 0)
  return hoursOf(hour, part).map((h) => h * HOUR + rest)
}

function hoursOf(hour: number, part: string | undefined): number[] {
  if (part === undefined) return hour <= 12 ? [hour, (hour + 12) % 24] : [hour % 24]
  if (hour > 12) return [hour % 24]
  if (/오전|새벽|아침/.test(part)) return [hour % 12]
  if (part === '밤' || part === '심야') return [hour === 12 ? 0 : hour < 5 ? hour : hour + 12]
  if (part === '낮' || part === '점심') return [hour >= 10 ? hour : hour + 12]
  return [hour === 12 ? 12 : hour + 12]
}

function numberOf(word: string | undefined): number {
  if (word === undefined) return 0
  return /^\d/.test(word) ? Number(word) : (readNumeral(word, 0)?.value ?? 0)
}

const JOIN = /^(?:에서|부터|에서부터| ?[~∼–-]|[와과]) {0,2}$/

function joinTimes(text: string, clocks: (FoundTime & { part: boolean })[]): FoundTime[] {
  const joined: FoundTime[] = []
  for (let i = 0; i < clocks.length; i++) {
    const { part, ...one } = clocks[i] as FoundTime & { part: boolean }
    const next = clocks[i + 1]
    const between = next === undefined ? '' : text.slice(one.end, next.start)
    const closes = /^ ?(?:까지|사이)/.exec(text.slice(next?.end ?? text.length).slice(0, 4))
    const pairs = next !== undefined && !one.range && !next.range && JOIN.test(between)
    if (pairs && (closes !== null || !/[와과]/.test(between))) {
      const end = next.end + (closes?.[0].length ?? 0)
      joined.push({
        readings: pairUp(one, next, next.part && part),
        range: true,
        text: text.slice(one.start, end),
        start: one.start,
        end,
      })
      i++
    } else joined.push(one.range ? one : bounded(text, one))
  }
  return joined
}

/** Each reading of the first with the next reading of the second after it. */
function pairUp(one: FoundTime, next: FoundTime, bothSaid: boolean): FoundTime['readings'] {
  return one.readings.map(([from]) => {
    const start = from ?? 0
    const after = next.readings.map(([to]) => to ?? 0).filter((to) => to > start)
    // 오후 5시부터 6시까지: the part of the day is said once.
    const halfDay = (next.readings[0]?.[0] ?? 0) + 12 * HOUR
    if (after.length === 0 && !bothSaid && halfDay > start && halfDay <= 24 * HOUR)
      after.push(halfDay % (24 * HOUR))
    return [start, after.length === 0 ? (next.readings[0]?.[0] ?? 0) : Math.min(...after)]
  })
}

/** 2시 이후, 오후 4시 이전, 11시까지 are open on one side. */
function bounded(text: string, one: FoundTime): FoundTime {
  const found = /^ ?(?:(?:이후|부터|지나서)|(?:이전|전에|까지))/.exec(
    text.slice(one.end, one.end + 5),
  )
  if (found === null) return one
  const after = /이후|부터|지나/.test(found[0])
  const end = one.end + found[0].length
  return {
    readings: one.readings.map(([at]) => (after ? [at, null] : [null, at])),
    range: true,
    text: text.slice(one.start, end),
    start: one.start,
    end,
  }
}
