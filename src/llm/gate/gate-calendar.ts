// Months, weekdays, quarters, halves and years of a sentence, and when something was said.
import { dayOfIso, isoOf } from '../../language/calendar.ts'
import type { Span } from '../../language/language.ts'
import type { Ground } from './gate-ground.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const WEEKDAYS = 'sun mon tue wed thu fri sat'.split(' ')
const KOREAN_DAYS = '일월화수목금토'

/** The parts of a calendar that a text names, each as a word of its own: m6, d5, q2, h1, y2024. */
export function calendarOf(text: string): string[] {
  const found: string[] = []
  for (const match of text.matchAll(
    /\b(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\b(?!-[a-z])\.?/gi,
  )) {
    const name = (match[1] as string).slice(0, 3).toLowerCase()
    // Jun-ho is a name. A capital makes "May" the month, but where a sentence begins.
    if (name === 'may' && /(?:^|[.!?]["”’]? )$/.test(text.slice(0, match.index))) continue
    if (/^[a-z]/.test(match[0])) continue
    found.push(`m${MONTHS.indexOf(name) + 1}`)
  }
  for (const [, month] of text.matchAll(/(?<!\d)(\d{1,2})월/g)) found.push(`m${Number(month)}`)
  for (const [, day] of text.matchAll(/\b(sun|mon|tues|wednes|thurs|fri|satur)day\b/gi))
    found.push(`d${WEEKDAYS.indexOf((day as string).slice(0, 3).toLowerCase())}`)
  for (const [, day] of text.matchAll(/([일월화수목금토])요일/g))
    found.push(`d${KOREAN_DAYS.indexOf(day as string)}`)
  for (const [, digit, word] of text.matchAll(
    /(?:(?<!\d)([1-4])분기|\b(first|second|third|fourth)[- ]quarter\b)/gi,
  ))
    found.push(
      `q${digit ?? ['first', 'second', 'third', 'fourth'].indexOf((word as string).toLowerCase()) + 1}`,
    )
  for (const [, quarter] of text.matchAll(/\b(?:Q([1-4])|([1-4])Q)\b/g))
    if (quarter) found.push(`q${quarter}`)
  if (/\bfirst three months\b|1[~∼-]3월/i.test(text)) found.push('q1')
  if (/상반기|\bfirst[- ](?:half|six months)\b|1[~∼-]6월|\bH1\b/i.test(text)) found.push('h1')
  if (/하반기|\b(?:(?:second|latter)[- ]half|last six months)\b|7[~∼-]12월|\bH2\b/i.test(text))
    found.push('h2')
  for (const [year] of text.matchAll(
    /(?<![\d.,만억조천])(?:19|20)\d\d(?![\d,]*\d|\.\d| ?(?:명|대|개|건|곳|편|원|가구|여|[만억조천]))/g,
  ))
    found.push(`y${year}`)
  return found
}

/** Every part of a calendar that the sentence names is one of the facts', as written or as meant. */
export function calendarHeld(text: string, ground: Ground): boolean {
  return calendarOf(text).every((part) => ground.calendar.has(part))
}

/** One month, weekday or year of the facts written twice, and another of them not at all. */
export function calendarDoubled(text: string, ground: Ground): boolean {
  const count = (list: string[], part: string) => list.filter((one) => one === part).length
  const own = calendarOf(text)
  const known = ground.texts.map((one) => calendarOf(one.text))
  return own.some(
    (part) =>
      count(own, part) > 1 &&
      known.every(
        (list) =>
          count(list, part) < count(own, part) &&
          list.some((other) => other[0] === part[0] && !own.includes(other)),
      ),
  )
}

/** The parts that resolved dates mean: a day has a month, a weekday and a year. */
export function calendarOfDates(dates: { from: string; to: string }[]): string[] {
  return dates.flatMap(({ from, to }) => {
    // "before 2029" is by the end of 2028.
    const next = isoOf(dayOfIso(to) + 1)
    const parts = [from, to, next].map((day) => `y${day.slice(0, 4)}`)
    // A half or a quarter ends with a month.
    if (from !== to || from.slice(0, 7) === to.slice(0, 7)) parts.push(`m${Number(to.slice(5, 7))}`)
    if (from === to) parts.push(`d${new Date(`${from}T00:00:00Z`).getUTCDay()}`)
    return parts
  })
}

const SAID_AFTER =
  /^\S{0,4}\s?(?:\([^)]*\)\s?)?(?:[가-힣A-Za-z]+[에서으로]+\s)?(?:밝[혔힌히혀]|말[했한]|(?:발표|공시)(?![될할하되])|전[했한]|설명|알[렸린려]|집계|공개(?:[했함]|[.,]|$)|내놓)/
const SAID_BEFORE =
  /\b(?:said|say|says|announced|disclosed|told|reported|denied|apologised|claimed|ruled|counted|statement|announcement|disclosure|filing)(?: by [A-Z]\w+)?(?: [a-z]+){0,4}? (?:on |late |early )*$/i

/** "a March 11 filing": the day of what says it. */
const SAYING =
  /^ (?:regulatory |news |press |blog |stock exchange |earnings |public |company )?(?:filing|statement|announcement|disclosure|report|briefing|notice|posts?|release|conference call|memo|letter)\b/i

const TOPIC_FIRST = /^[^.]{0,40}(?:은|는|이|가) $/
const SAID_LAST = /(?:밝혔|말했|발표했|공시했|전했|설명했|알렸|집계했|주장했|지적했)/

/** Whether a date is that of the saying; null where it may be either (KT는 21일 … 끝났다고 밝혔다). */
export function spokenness(text: string, date: Span): boolean | null {
  if (isSpoken(text, date)) return true
  const before = text.slice(0, date.start)
  return TOPIC_FIRST.test(before) && SAID_LAST.test(text.slice(date.end)) ? null : false
}

/** Whether a date is that of the saying (4일 밝혔다, "said on Sunday"). */
export function isSpoken(text: string, date: Span): boolean {
  const after = text.slice(date.end, date.end + 40)
  const before = text.slice(Math.max(0, date.start - 50), date.start)
  if (/[가-힣]/.test(text)) return SAID_AFTER.test(after)
  return SAID_AFTER.test(after) || SAID_BEFORE.test(before) || SAYING.test(after)
}

const MONTH_BEFORE =
  /\b(?:a|one|the previous|the prior|the) month (?:earlier|ago|before)|\b(?:previous|prior|preceding) month\b|전월|전달|한 달 전/i
const QUARTER_BEFORE =
  /\b(?:a|one|the) quarter (?:earlier|ago|before)|\b(?:previous|prior|preceding) quarter\b|전 ?분기|직전 분기/i

/** The parts that a text compares with: "a month earlier" than April is March. Pure. */
export function calendarBefore(text: string): string[] {
  const before = (kind: string, count: number) =>
    calendarOf(text)
      .filter((part) => part[0] === kind)
      .map((part) => `${kind}${((Number(part.slice(1)) + count - 2) % count) + 1}`)
  return [
    ...(MONTH_BEFORE.test(text) ? before('m', 12) : []),
    ...(QUARTER_BEFORE.test(text) ? before('q', 4) : []),
  ]
}
