// Times that no calendar counts: those named before, compared with, or said without a day.
import { calendarOf } from './gate-calendar.ts'
import type { Ground } from './gate-ground.ts'

/** The time that was named before. */
export const SAME_TIME =
  /\b(?:of |in )?(?:that|the same) (?:year|month|quarter|day)\b(?! (?:last|earlier|ago|before|of))|같은 ?해(?= )|그해|그 ?날|같은 날/gi

/** What the facts compare with, however it is called. */
export const COMPARED =
  /(?:작년|지난해|전년) ?(?:같은 (?:기간|달|분기)|동기|동월|대비|보다)|(?:1년|일 년) 전(?:보다|에 비해)|\b(?:the |a )?(?:year|12 months) (?:earlier|ago|before)|\byear[- ](?:on|over)[- ]year|\b(?:on|from) the year\b(?! \d)|\bthan (?:in )?(?:last year|the same (?:period|quarter|month)(?: (?:last year|of 20\d\d))?)/i

const COUNTS = 'one two three four five six seven eight nine ten eleven'.split(' ')

/** January to September, in either language. */
const MONTHS_TO =
  /(?<!\d)1월?(?:[~∼～〜–-]| ?부터 ?)(\d{1,2})월(?: ?까지)?|\bJanuary(?:[–-]| to | through | and )(\p{Lu}\p{Ll}{2})\p{Ll}*/gu
const LAST_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** The first three months are a quarter, which the calendar judges, and the first ten days 1~10일. */
export function withoutPeriods(text: string, all: string): string {
  const blank = (one: string) => ' '.repeat(one.length)
  const ranged = text.replace(MONTHS_TO, (one, korean?: string, english?: string) => {
    const count = Number(korean ?? LAST_MONTHS.indexOf((english ?? '').slice(0, 3)) + 1)
    const months = `(?:${count}|${COUNTS[count - 1]})`
    return new RegExp(`\\b(?:first|through) ${months} months\\b|첫 ?${count}개월`, 'i').test(all)
      ? blank(one)
      : one
  })
  return ranged.replace(
    /\bfirst (\d{1,2}|[a-z]+) (days|months)\b/gi,
    (one, written: string, unit: string) => {
      const count = Number(written) || COUNTS.indexOf(written.toLowerCase()) + 1
      const last = `(?:${unit === 'days' ? '일' : '월'}|(?= ))`
      const isKnown =
        (unit === 'months' && (count === 3 || count === 6)) ||
        (unit === 'months' && count === 9 && /1[~∼-]3분기|3분기까지|3분기 ?누적/.test(all)) ||
        new RegExp(`(?<!\\d)1(?:[일월]|st)? ?(?:[~∼–-]|부터|to) ?${count}${last}`).test(all)
      return isKnown ? ' '.repeat(one.length) : one
    },
  )
}

/** Ranks, ages and lengths that one language gives in a figure and the other in words. */
const AGES: [RegExp, RegExp][] = [
  [
    /(?<!\d)1위/g,
    /\b(?:lead|leader|leading|top\w*|first|largest|biggest|number one|best|No\. ?1)\b|선두|최대|정상|으뜸|가장/i,
  ],
  [/(?<!\d)1주년/g, /\b(?:a|one|first) (?:full )?year\b|anniversary|1년|한 ?해|첫돌/i],
  [/(?<!\d)1심/g, /원심|지법|지방법원|\b(?:lower|district|trial) court|first instance/i],
  [/(?<!\d)2심/g, /항소|고법|고등법원|\bappeal/i],
  [/(?<!\d)3심/g, /상고|대법|\b(?:supreme|top|highest) court/i],
  [/(?<!\d)10대(?![가-힣]{2})/g, /\b(?:teen\w*|adolescents?|minors|youths?|under (?:18|19|20))\b/i],
  [/(?<!\d)20대(?![가-힣]{2})/g, /\b(?:20s|twenties)\b/i],
  [/(?<!\d)30대(?![가-힣]{2})/g, /\b(?:30s|thirties)\b/i],
  [/(?<!\d)40대(?![가-힣]{2})/g, /\b(?:40s|forties)\b/i],
  [/(?<!\d)50대(?![가-힣]{2})/g, /\b(?:50s|fifties)\b/i],
  [/(?<!\d)60대(?![가-힣]{2})/g, /\b(?:60s|sixties)\b/i],
]

/** 2300년 된 배 is no ship of the year 2300. */
const OLD = /(?<!\d)(\d{3,4})년(?= ?(?:된|넘은|묵은|전(?=[ 의에]))|이 (?:넘은|된))/g

/** A sentence with how old something is, where the facts know its age, as a length of time alone. Pure. */
export function withoutOldness(text: string, all: string): string {
  const known = all.replace(/(?<=\d),(?=\d{3})/g, '')
  return text.replace(OLD, (one, years: string) =>
    new RegExp(`(?<!\\d)${years}(?: ?년|[- ]years?)`).test(known) ? ' '.repeat(one.length) : one,
  )
}

/** 10대 are teenagers, and 2심 is an appeal, where the facts speak of them, and no ten machines. */
export function withoutAges(text: string, all: string): string {
  return AGES.reduce(
    (rest, [age, held]) =>
      held.test(all) ? rest.replace(age, (one) => ' '.repeat(one.length)) : rest,
    text,
  )
}

/** A weekday alone, which the facts name as well. */
export function isSameWeekday(text: string, ground: Ground): boolean {
  if (/\d|next|last|지난|다음|오는/i.test(text)) return false
  const days = calendarOf(text)
  return days.length > 0 && days.every((day) => calendarOf(ground.all).includes(day))
}

/** A last time that readers of dates do not know as one: "until at least 2033". */
export const UNTIL = /\buntil\b|까지/i

/** Of no exact day, or said without which: this summer is 올여름, "over the weekend" 주말 동안. */
export const SEASONS = [
  /\bspring\b|봄/i,
  /\bsummer\b|여름/i,
  /\b(?:autumn|fall)\b|가을/i,
  /\bwinter\b|겨울/i,
  /\bweekend\b|주말/i,
  /\b(?:this year|for the (?:full |whole )?year)\b|올해|금년/i,
]

const PARTS_OF_DAY = [
  /\b(?:evening|night|overnight)\b|저녁|밤/i,
  /\bmorning\b|오전|아침|새벽/i,
  /\bafternoon\b|오후/i,
]

/** Whether a part of a day is one that the facts name: 저녁까지 is "by evening". Pure. */
export function isPartOfDay(text: string, all: string): boolean {
  return PARTS_OF_DAY.some((part) => part.test(text) && part.test(all))
}

/** A day after something else than the saying: 변전소가 고장 난 다음 날. */
const DAY_AFTER =
  /\b(?:a|one|the) day (?:after|later)\b|\b(?:the )?(?:next|following) day\b|다음 ?날|이튿날|하루 (?:뒤|만에)|익일/gi

/** A sentence without the day after, where the facts have one too. Pure. */
export function withoutDayAfter(text: string, all: string): string {
  const told = new RegExp(DAY_AFTER.source, 'i')
  return told.test(all) ? text.replace(DAY_AFTER, (one) => ' '.repeat(one.length)) : text
}

/** Years that are told from the day of saying. */
const YEARS = [
  /\blast\b|작년|지난해|전년/i,
  /\bthis\b|(?<![가-힣])올(?:해)?(?= |$)|금년/i,
  /\bnext\b|내년|이듬해/i,
]

/** Whether a month or a quarter has no year of its own, or the one that the facts may mean. Pure. */
export function isBare(date: string, all: string): boolean {
  if (/\d{4}/.test(date)) return false
  const own = YEARS.findIndex((year) => year.test(date))
  if (own < 0 || YEARS[own]?.test(all)) return true
  return own === 1 && !YEARS.some((year) => year.test(all))
}
