// The parts of a Korean date as readers: each takes one part (year, month, 상반기, 다음 주) where it stands.
import { addMonths, type Day, dayOf, partsOf } from './calendar.ts'
import type { DateParts } from './date-parts.ts'
import {
  ALL_OF,
  DAY_WORDS,
  HOLIDAYS,
  MONTH_WORDS,
  NTH,
  SPELLED_MONTHS,
  WEEK_WORDS,
  YEAR_WORDS,
} from './korean-date-tables.ts'
import { readNumeral } from './korean-numbers.ts'

/** Takes one part of a date into `parts`; false when it is none after all. */
export type PartReader = {
  pattern: RegExp
  take: (parts: DateParts, found: RegExpExecArray, today: Day) => boolean
}

/** Sunday first. */
export const WEEKDAYS = '일월화수목금토'

/** In this order at each place; the first that takes something wins. */
export const PART_READERS: PartReader[] = [
  reader(
    /(올해|올 해|올|금년|이달|이 달|이번 달) ?(?:들어(?=[ ,]|서)|현재까지|지금까지)/y,
    (p, f, today) => {
      const { year, month } = partsOf(today)
      const whole = /달/.test(f[1] as string)
      return set(p, 'span', [dayOf(year, whole ? month : 1, 1), today, whole ? 'month' : 'year'])
    },
  ),
  reader(/((?:19|20)\d\d)년? ?[-~∼～–] ?((?:19|20)\d\d)(?![\d,.-])년?/y, (p, f) => {
    const [from, to] = [Number(f[1]), Number(f[2])]
    p.yearTo = to
    return from < to && set(p, 'span', [dayOf(from, 1, 1), dayOf(to + 1, 1, 1) - 1, 'year'])
  }),
  reader(/[가-힣3·]{2,4}절|신정|어린이날|현충일|한글날|독립 ?기념일|크리스마스/y, (p, f) => {
    const [month, day] = HOLIDAYS[f[0]] ?? []
    return month !== undefined && day !== undefined && set(p, 'month', month) && set(p, 'day', day)
  }),
  reader(
    /(?<=[일,] ?)((?:19|20)\d\d)(?=에|부터|까지|$|[.,]$)/y,
    (p, f) => p.month !== undefined && p.day !== undefined && set(p, 'year', Number(f[1])),
  ),
  reader(
    /(?:(?<=의 ?)|이 ?(?:있는|들어 ?있는|속한|포함된) )(주|달)(?=[에는부까 .,]|$)/y,
    (p, f) => p.day !== undefined && set(p, 'around', f[1] === '주' ? 'week' : 'month'),
  ),
  reader(
    /([12]\d{3}|\d{3}) ?년(?:도)?(?!대|생|간| ?동안| ?만에| ?전(?![가-힣])| ?[후뒤])/y,
    (p, f) => set(p, 'year', Number(f[1])),
  ),
  reader(/[’'‘](\d\d)년/y, (p, f) => set(p, 'year', 2000 + Number(f[1]))),
  reader(/(\d{4}|\d0)년대/y, (p, f) => {
    const year = Number(f[1])
    p.decade = true
    return set(p, 'year', year < 100 ? 1900 + year : year)
  }),
  reader(/[이천일구백팔십칠육오사삼]{3,9}년/y, (p, f) => {
    const year = readNumeral(f[0], 0)
    return (
      year !== null &&
      year.end === f[0].length - 1 &&
      year.value > 1000 &&
      set(p, 'year', year.value)
    )
  }),
  words(YEAR_WORDS, '(?!마다)', (p, n, today) => set(p, 'year', partsOf(today).year + n)),
  reader(/(지난|오는|다가오는|다음|올|이번|저번) ?(봄|여름|가을|겨울)/y, (p, f, today) => {
    const year =
      partsOf(today).year + (f[1] === '다음' ? 1 : f[1] === '지난' || f[1] === '저번' ? -1 : 0)
    p.season = '봄여가겨'.indexOf((f[2] as string)[0] as string) as 0 | 1 | 2 | 3
    return set(p, 'year', year)
  }),
  reader(
    /(봄|여름|가을|겨울)(?=\s|에|$)/y,
    (p, f) =>
      p.year !== undefined &&
      set(p, 'season', '봄여가겨'.indexOf((f[1] as string)[0] as string) as 0),
  ),
  reader(
    /(\d{1,2}) ?월(?!드|요일|급|세|평균)[-]?/y,
    (p, f) => Number(f[1]) <= 12 && set(p, 'month', Number(f[1])),
  ),
  reader(/([일이삼사오육칠팔구십유시]{1,2})월(?!요일|급|세|드)/y, (p, f) => {
    const word = f[1] as string
    const month = SPELLED_MONTHS[word] ?? readNumeral(word, 0)?.value
    return month !== undefined && month >= 1 && month <= 12 && !/^[이사]$/.test(word) === true
      ? set(p, 'month', month)
      : month !== undefined && month <= 12 && word.length === 1 && set(p, 'month', month)
  }),
  words(MONTH_WORDS, '', (p, n, today) => {
    const at = partsOf(addMonths(today, n))
    p.year = at.year
    return set(p, 'month', at.month)
  }),
  reader(/(\d{1,2})일? ?[~∼～–-] ?(\d{1,2})일(?!간| ?동안)/y, (p, f) => {
    if (Number(f[2]) > 31 || Number(f[1]) >= Number(f[2])) return false
    p.dayTo = Number(f[2])
    return set(p, 'day', Number(f[1]))
  }),
  reader(
    new RegExp(
      `(\\d{1,2}) ?일(?!간|째|대|부로|곱|정|반| ?동안| ?만에| ?연속| ?내내| ?전(?![가-힣]| ${ALL_OF})| ?[후뒤](?![가-힣])| ?이내|요일|체|괄|부 )`,
      'y',
    ),
    (p, f) => Number(f[1]) <= 31 && set(p, 'day', Number(f[1])),
  ),
  reader(/([일이삼사오육칠팔구십]{1,3})일(?![가-힣]*요일|간|째| ?동안| ?후| ?전)/y, (p, f) => {
    const day = readNumeral(f[1] as string, 0)?.value ?? 0
    return (
      (p.month !== undefined || (f[1] as string).length > 1) &&
      day >= 1 &&
      day <= 31 &&
      set(p, 'day', day)
    )
  }),
  words(WEEK_WORDS, '(?!년|차|말)', (p, n) => set(p, 'week', n)),
  reader(/(다다음|이번|지난|다음|그|같은)? ?주말/y, (p, f) => {
    p.weekend = true
    return set(p, 'week', { 지난: -1, 다음: 1, 다다음: 2 }[f[1] ?? ''] ?? 0)
  }),
  reader(/주말/y, (p) => set(p, 'weekend', true)),
  reader(
    /(첫|첫째|둘째|셋째|넷째|다섯째|마지막|(?:첫|두|세|네|다섯) ?번째|(\d{1,2}) ?번 ?째) ?주(?! ?간)/y,
    (p, f) => {
      const word = (f[1] as string).replace(/ ?번 ?째$/, '')
      return set(p, 'nthWeek', f[2] !== undefined ? Number(f[2]) : (NTH[word] ?? 1))
    },
  ),
  reader(/(첫|두|세|네|다섯|마지막)(?: ?번째)? (?=[일월화수목금토]요일)/y, (p, f) =>
    set(p, 'nthWeekday', NTH[f[1] as string] ?? 1),
  ),
  reader(/([일월화수목금토])요일|\(([일월화수목금토])\)/y, (p, f) =>
    set(p, 'weekday', WEEKDAYS.indexOf((f[1] ?? f[2]) as string)),
  ),
  reader(/상반기|전반기|하반기|후반기/y, (p, f) =>
    set(p, 'half', f[0] === '상반기' || f[0] === '전반기' ? 1 : 2),
  ),
  reader(/([1-4일이삼사]) ?(?:사)?분기|([1-4])Q(?!\w)/y, (p, f) =>
    set(
      p,
      'quarter',
      ' 1234'.indexOf(f[1] ?? '') > 0 || f[2] !== undefined
        ? Number(f[1] ?? f[2])
        : '_일이삼사'.indexOf(f[1] as string),
    ),
  ),
  reader(/연말|년말/y, (p, _f, today) => {
    p.part = 'end'
    return set(p, 'year', p.year ?? partsOf(today).year)
  }),
  reader(/연초|년초/y, (p, _f, today) => {
    p.part = 'early'
    return set(p, 'year', p.year ?? partsOf(today).year)
  }),
  reader(/연내/y, (p, _f, today) => set(p, 'year', p.year ?? partsOf(today).year)),
  reader(/월말/y, (p, _f, today) => {
    p.part = 'end'
    p.year ??= partsOf(today).year
    return set(p, 'month', p.month ?? partsOf(today).month)
  }),
  reader(
    /(초순|상순|초반|초|중순|중반|하순|후반|말)(?![가-힣]*[미기등고]\b)(?=[에께까은이의부 ,.]|$|쯤|경|으?로)/y,
    (p, f) =>
      (p.year ?? p.month ?? p.week ?? p.half ?? p.quarter) !== undefined &&
      p.day === undefined &&
      set(p, 'part', partOf(f[1] as string)),
  ),
  words(DAY_WORDS, '(?!짜리)', (p, n, today) => set(p, 'exact', today + n)),
  reader(/(\d{1,2})세기/y, (p, f) =>
    set(p, 'span', [
      dayOf((Number(f[1]) - 1) * 100, 1, 1),
      dayOf(Number(f[1]) * 100, 1, 1) - 1,
      'year',
    ]),
  ),
  reader(
    /(?:오전|오후|새벽|아침|저녁|밤|낮)? ?\d{1,2} ?시(?!간|장|즌|리)(?: ?\d{1,2}분)?(?: ?\d{1,2}초)?(?: 반)?|정오|자정/y,
    (p) => set(p, 'clock', true),
  ),
]

function partOf(word: string): 'early' | 'mid' | 'late' | 'end' {
  if (word.startsWith('초') || word === '상순') return 'early'
  if (word.startsWith('중')) return 'mid'
  return word === '말' ? 'end' : 'late'
}

function set<K extends keyof DateParts>(
  parts: DateParts,
  key: K,
  value: NonNullable<DateParts[K]>,
): boolean {
  if (parts[key] !== undefined) return false
  parts[key] = value
  return true
}

function reader(pattern: RegExp, take: PartReader['take']): PartReader {
  return { pattern, take }
}

function words(
  table: Record<string, number>,
  not: string,
  take: (parts: DateParts, n: number, today: Day) => boolean,
): PartReader {
  const list = Object.keys(table).sort((a, b) => b.length - a.length)
  return reader(new RegExp(`(?:${list.join('|')})${not}`, 'y'), (p, f, today) =>
    take(p, table[f[0]] as number, today),
  )
}
