// A date in words of a language: "3 June 2024", "2024년 6월 3일".
import { dayOfIso, daysIn, partsOf } from './calendar.ts'
import type { EventDate, Lang } from './language.ts'

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

/** A date in words of a language, no finer than its precision. */
export function formatDate(date: EventDate, lang: Lang): string {
  const from = partsOf(dayOfIso(date.from))
  const to = partsOf(dayOfIso(date.to))
  const quarter = Math.ceil(from.month / 3)
  if (date.from === date.to) return sayDay(from, lang)
  if (from.day === 1 && to.day === daysIn(to.year, to.month) && from.year === to.year) {
    const span = to.month - from.month + 1
    if (span === 12) return lang === 'ko' ? `${from.year}년` : String(from.year)
    if (span === 6 && (from.month === 1 || from.month === 7)) {
      const first = from.month === 1
      if (lang === 'ko') return `${from.year}년 ${first ? '상반기' : '하반기'}`
      return `the ${first ? 'first' : 'second'} half of ${from.year}`
    }
    if (span === 3 && from.month % 3 === 1) {
      return lang === 'ko' ? `${from.year}년 ${quarter}분기` : `Q${quarter} ${from.year}`
    }
    if (span === 1) return sayMonth(from, lang)
  }
  if (date.precision === 'week' && to.day - from.day === 6) {
    return lang === 'ko' ? `${sayDay(from, lang)} 주` : `the week of ${sayDay(from, lang)}`
  }
  return lang === 'ko'
    ? `${sayDay(from, lang)}~${sayDay(to, lang)}`
    : `${sayDay(from, lang)} to ${sayDay(to, lang)}`
}

/** A day `YYYY-MM-DD` in words of a language. */
export function formatDay(day: string, lang: Lang): string {
  return sayDay(partsOf(dayOfIso(day)), lang)
}

/** A zone as people call it: "Eastern Time", "한국 표준시"; its id where there is no such name. */
export function zoneName(zone: string, lang: Lang): string {
  try {
    const named = new Intl.DateTimeFormat(lang, { timeZone: zone, timeZoneName: 'longGeneric' })
    return named.formatToParts().find(({ type }) => type === 'timeZoneName')?.value ?? zone
  } catch {
    return zone
  }
}

type Parts = { year: number; month: number; day: number }

function sayDay({ year, month, day }: Parts, lang: Lang): string {
  return lang === 'ko' ? `${year}년 ${month}월 ${day}일` : `${day} ${MONTHS[month - 1]} ${year}`
}

function sayMonth({ year, month }: Parts, lang: Lang): string {
  return lang === 'ko' ? `${year}년 ${month}월` : `${MONTHS[month - 1]} ${year}`
}
