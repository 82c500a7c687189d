// Dates as Korean writes them: 6월 3일, 지난 3일, 오는 9월까지, 내년 1분기, 이달 말, 20일(현지시간).
import type { Day } from './calendar.ts'
import type { DateParts, Direction } from './date-parts.ts'
import { PART_READERS, WEEKDAYS } from './korean-date-words.ts'
import { readKoreanDistance } from './korean-lengths.ts'

/** Where a Korean date may begin. */
export const KOREAN_DATE_START =
  /\d{1,4} ?(?:[~∼～] ?\d{1,2}일|년|월|일|분기|사분기|세기|시(?!간|장|즌|리)|주|달|개월|시간)|[’'‘]\d\d년|(?<![가-힣\d])(?:지난|오는|다가오는|다음|다다음|이번|저번|같은|앞으로|향후|과거|최근|올해|올 ?해|올(?= ?(?:\d|상|하|초|연|봄|여|가을|겨|[일이삼사]분기|[1-4]Q))|금년|내년|내후년|작년|지난해|재작년|전년|이듬해|이달|이 달|내달|당월|전월|연말|연초|연내|월말|상반기|하반기|금주|내주(?![지고며었는던려]|다가)|차주|이 주|주말|오늘|금일|어젯(?=밤)|어제|전일|내일|명일|모레|그저께|그제|그끄저께|글피|전날|이튿날|이날|이 날|그 ?날|당일|익일|마지막|첫째|둘째|셋째|넷째|다섯째|첫 번째|두 번째|세 번째|네 번째|다섯 번째|하루|이틀|사흘|나흘|닷새|열흘|보름|며칠|몇|[일월화수목금토]요일|[일이삼사오육칠팔구십유시]{1,3}월|[일이삼사오육칠팔구십]{1,3}일|[이천구백팔십칠육오사삼일]{3,9}년|[일이삼사]사?분기|(?:석|넉|다섯|여섯|일곱|여덟|아홉|열) ?달|한|두|세|네|일 ?주일|[1-4]Q|신정|삼일절|3·1절|어린이날|현충일|제헌절|광복절|개천절|한글날|성탄절|크리스마스|독립 ?기념일|노동절|(?:19|20)\d\d년? ?[-~∼～–] ?(?=(?:19|20)\d\d)|오전|오후|새벽|아침|저녁|정오|자정|반년|[봄](?=\s|에)|여름|가을|겨울)/g

/** Reads the Korean date that begins at `at`, or null. */
export function readKoreanDate(
  text: string,
  at: number,
  today: Day,
): { parts: DateParts; end: number } | null {
  const relative = readKoreanDistance(text, at, today)
  if (relative !== null) return relative
  const parts: DateParts = {}
  let next = at
  let end = at
  const direction =
    /(?:지난|오는|다가오는|이번|다음|저번) ?(?=\d|[일이삼사오육칠팔구십유시]{1,3}월|[일월화수목금토]요일|[상하]반기|[일이삼사]분기)/y
  for (let step = 0; step < 9; step++) {
    direction.lastIndex = next
    const way = direction.exec(text)
    if (way !== null && parts.direction === undefined) {
      const taken = readWeekdayOf(text, next, way[0].trim(), parts)
      if (taken !== null) {
        next = taken
        end = taken
        continue
      }
      parts.direction = directionOf(way[0].trim())
      next += way[0].length
      continue
    }
    const taken = takeOne(text, next, parts, today)
    if (taken === 0) break
    end = next + taken
    next = end
    const join = /^(?:의 ?|에 |, ?| (?:휴가)?)/.exec(text.slice(end, end + 4))
    if (join !== null) next = end + join[0].length
  }
  return end === at || !isDate(parts) ? null : { parts, end }
}

/** 이번 금요일, 다음 금요일: the weekday of this or next week. */
function readWeekdayOf(text: string, at: number, word: string, parts: DateParts): number | null {
  const found = /^(?:이번|다음|지난|저번) ([일월화수목금토])요일/.exec(text.slice(at, at + 8))
  if (found === null) return null
  parts.weekday = WEEKDAYS.indexOf(found[1] as string)
  parts.week = { 다음: 1, 지난: -1, 저번: -1 }[word] ?? 0
  if (word !== '이번' && word !== '다음') parts.near = 'past'
  return at + found[0].length
}

function takeOne(text: string, at: number, parts: DateParts, today: Day): number {
  for (const { pattern, take } of PART_READERS) {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found !== null && found[0] !== '' && take(parts, found, today)) return found[0].length
  }
  return 0
}

function isDate(p: DateParts): boolean {
  if (p.clock && Object.keys(p).length === 1) return false
  return (
    p.year !== undefined ||
    p.month !== undefined ||
    p.day !== undefined ||
    p.week !== undefined ||
    p.weekday !== undefined ||
    p.half !== undefined ||
    p.quarter !== undefined ||
    p.exact !== undefined ||
    p.span !== undefined
  )
}

function directionOf(word: string): Direction {
  if (word === '지난' || word === '저번') return 'past'
  return word === '이번' ? null : 'future'
}
