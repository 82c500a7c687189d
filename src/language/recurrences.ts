// What comes round again in Korean: 매주, 격일로, 3주에 한 번, 월요일마다, 매일 오후 3시.
import { WEEKDAYS } from './korean-date-words.ts'
import { readNumeral } from './korean-numbers.ts'
import { type FoundTime, findTimes } from './korean-times.ts'
import type { Span } from './language.ts'

/** How often, as a TIMEX3 value: `P1W` each week, `XXXX-WXX-1` each Monday, `T15` each day at three. */
export type FoundRecurrence = { timex: string; text: string } & Span

const PERIODS: Record<string, string> = {
  시간: 'PT1H',
  일: 'P1D',
  주: 'P1W',
  달: 'P1M',
  월: 'P1M',
  분기: 'P3M',
  년: 'P1Y',
  해: 'P1Y',
  주말: 'XXXX-WXX-WE',
}
const UNITS: Record<string, [string, string]> = {
  분: ['PT', 'M'],
  시간: ['PT', 'H'],
  일: ['P', 'D'],
  주: ['P', 'W'],
  주일: ['P', 'W'],
  달: ['P', 'M'],
  개월: ['P', 'M'],
  년: ['P', 'Y'],
}
const DAY_PARTS: Record<string, string> = {
  새벽: 'TDA',
  아침: 'TMO',
  오전: 'TMO',
  오후: 'TAF',
  저녁: 'TEV',
  밤: 'TNI',
}
const RECURRENCE =
  /매(?<each>시간|일|주말|주|달|월|분기|년|해)(?![가-힣]*(?:출|입|장|각|니저|물|우|체|도(?!록)))(?: ?(?<day>[일월화수목금토])요일(?:마다)?)?|격(?<second>일|주|월|년)(?:으로|로|에)?|(?<count>\d{1,2}|하루|이틀|사흘|나흘|한|두|세|네|[일이삼사오육칠팔구십]) ?(?<unit>분|시간|일|주일|주|개월|달|년)?(?:에 (?:한|두|세|\d) ?(?:번|차례|회)(?:씩)?|마다)|(?<weekly>[일월화수목금토])요일마다|(?<every>해|달|날|주말)마다/g

/** What comes round again; 매일 and 매주 with a time or weekday are of that. */
export function findRecurrences(text: string): FoundRecurrence[] {
  const found: FoundRecurrence[] = []
  for (const match of text.matchAll(RECURRENCE)) {
    if (/[가-힣\d]/.test(text[match.index - 1] ?? '')) continue
    const timex = timexOf(match.groups as Record<string, string | undefined>)
    if (timex === null) continue
    const end = match.index + match[0].length
    const time = timex === 'P1D' ? timeAt(text, end + 1) : undefined
    if (time !== undefined) {
      const at = time.readings[0]?.[0] ?? 0
      const part = DAY_PARTS[time.text]
      found.push({
        timex: part ?? clockTimex(at),
        text: text.slice(match.index, time.end),
        start: match.index,
        end: time.end,
      })
    } else found.push({ timex, text: match[0], start: match.index, end })
  }
  return found
}

/** The moment of the day that is said at this place. */
function timeAt(text: string, at: number): FoundTime | undefined {
  const [first] = findTimes(text.slice(at, at + 24))
  if (first === undefined || first.start !== 0) return undefined
  if (first.range && DAY_PARTS[first.text] === undefined) return undefined
  return { ...first, start: at, end: at + first.end }
}

function timexOf(groups: Record<string, string | undefined>): string | null {
  const { each, day, second, count, unit, weekly, every } = groups
  if (weekly !== undefined) return weekday(weekly)
  if (day !== undefined) return weekday(day)
  if (each !== undefined) return PERIODS[each] ?? null
  if (every !== undefined) return PERIODS[every === '날' ? '일' : every] ?? null
  if (second !== undefined) return (PERIODS[second] ?? '').replace('1', '2')
  const days = { 하루: 1, 이틀: 2, 사흘: 3, 나흘: 4 }[count ?? '']
  if (days !== undefined) return `P${days}D`
  const [head, tail] = UNITS[unit ?? ''] ?? []
  return head === undefined ? null : `${head}${readNumeral(count ?? '', 0)?.value ?? 1}${tail}`
}

function weekday(name: string): string {
  return `XXXX-WXX-${WEEKDAYS.indexOf(name) || 7}`
}

/** T15, T15:30, T15:30:20. */
export function clockTimex(seconds: number): string {
  const [hour, minute, second] = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  )
  return `T${hour}${minute === '00' && second === '00' ? '' : `:${minute}`}${second === '00' ? '' : `:${second}`}`
}
