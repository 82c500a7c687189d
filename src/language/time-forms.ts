// Dates, times, lengths and sets of a text as normal forms, a date joined with its time of day.
import { dayOfIso, isoOf, offsetMs } from './calendar.ts'
import { type DateReading, readDates } from './dates.ts'
import { findDurations, type FoundDuration } from './durations.ts'
import { type FoundTime, findTimes } from './korean-times.ts'
import type { FormValue, NormalForm } from './normal-forms.ts'
import { clockTimex, findRecurrences } from './recurrences.ts'

type At = { reference: Date; zone: string }
type Dated = { readings: DateReading[]; start: number; end: number; text: string }

/** Dates, times of day, both together, lengths of time and what comes round again. */
export function findTimeForms(text: string, at: At): NormalForm[] {
  const sets = findRecurrences(text).map((one) =>
    made('set', text, one.start, one.end, [{ timex: one.timex }]),
  )
  const inSet = (start: number, end: number): boolean =>
    sets.some((set) => set.start <= start && end <= set.end)
  const dates = datesOf(text, at).filter((date) => !inSet(date.start, date.end))
  const times = findTimes(text).filter((time) => !inSet(time.start, time.end))
  const durations = findDurations(text)
  const joined = new Set<Dated>()
  const forms: NormalForm[] = []
  for (const time of times) {
    const date = dates.find((one) => belongs(text, one, time))
    if (date !== undefined) joined.add(date)
    forms.push(date === undefined ? timeForm(text, time) : momentForm(text, date, time))
  }
  for (const date of dates) if (!joined.has(date)) forms.push(...dateForms(text, date))
  for (const one of durations) {
    forms.push(made('duration', text, one.start, one.end, secondsOf(one)))
    const away = awayForm(text, one, at)
    if (away !== null) forms.push(away)
  }
  const seasons = bareSeasons(text).filter(
    ({ start }) => !dates.some((date) => date.start <= start && start < date.end),
  )
  return [...sets, ...forms, ...nows(text, at), ...seasons]
}

function made(
  type: NormalForm['type'],
  text: string,
  start: number,
  end: number,
  values: FormValue[],
): NormalForm {
  return { type, values, text: text.slice(start, end), start, end }
}

/** 며칠 is two days here and three to others. */
function secondsOf(one: FoundDuration): FormValue[] {
  const values = [{ value: String(one.seconds) }]
  return /^(?:몇|며)/.test(one.text) ? [...values, { value: String(one.seconds * 1.5) }] : values
}

/** The dates of a text with each way of reading them: as the words lean, the last, the next. */
function datesOf(text: string, at: At): Dated[] {
  const dated: Dated[] = []
  for (const lean of [undefined, 'past', 'future'] as const) {
    const context = { publishedAt: at.reference, zone: at.zone, ...(lean && { lean }) }
    for (const reading of readDates(text, context)) {
      const { start, end } = reading.date
      const same = dated.find((one) => one.start === start && one.end === end)
      if (same === undefined)
        dated.push({ readings: [reading], start, end, text: reading.date.text })
      else same.readings.push(reading)
    }
  }
  return dated
}

/** Whether a time of day is of that date: within its words or right after them. */
function belongs(text: string, date: Dated, time: FoundTime): boolean {
  const { from, to } = (date.readings[0] as DateReading).date
  if (from !== to || date.start > time.start) return false
  return (
    date.end > time.start ||
    /^(?:[ ,에의]|\([일월화수목금토]\)|이른|[가-힣]{2,4} 표준시|기준){0,5}$/.test(
      text.slice(date.end, time.start),
    )
  )
}

function clock(seconds: number): string {
  const [hour, minute, second] = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  )
  return `${hour}:${minute}:${second}`
}

function stretch(start: string | null, end: string | null): FormValue {
  return { ...(start !== null && { start }), ...(end !== null && { end }) }
}

function timeForm(text: string, time: FoundTime): NormalForm {
  const values = time.readings.map(([from, to]): FormValue =>
    time.range
      ? stretch(from === null ? null : clock(from), to === null ? null : clock(to))
      : { value: clock(from ?? 0), timex: clockTimex(from ?? 0) },
  )
  return made(time.range ? 'timerange' : 'time', text, time.start, time.end, values)
}

function momentForm(text: string, date: Dated, time: FoundTime): NormalForm {
  const days = [...new Set(date.readings.map((reading) => reading.date.from))]
  const values = days.flatMap((day) =>
    time.readings.map(([from, to]): FormValue => {
      const next = to !== null && from !== null && to < from ? isoOf(dayOfIso(day) + 1) : day
      const [start, end] = [from, to].map((s, i) =>
        s === null ? null : `${i ? next : day} ${clock(s)}`,
      )
      return time.range ? stretch(start ?? null, end ?? null) : { value: start as string }
    }),
  )
  const type = time.range ? 'datetimerange' : 'datetime'
  return made(type, text, date.start, Math.max(date.end, time.end), values)
}

function dateForms(text: string, date: Dated): NormalForm[] {
  const first = date.readings[0] as DateReading
  const { relation, from, to } = first.date
  const distinct = (values: FormValue[]): FormValue[] => [
    ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
  ]
  const form = (type: NormalForm['type'], values: FormValue[]): NormalForm =>
    made(type, text, date.start, date.end, distinct(values))
  const oneDay = from === to && first.lastFrom === null
  const forms: NormalForm[] = []
  if (oneDay) forms.push(form('date', dayValues(date)))
  if (!oneDay || relation !== 'on')
    forms.push(
      form(
        'daterange',
        date.readings.flatMap((one) => periodValues(one, oneDay)),
      ),
    )
  if (oneDay && relation === 'by' && /^ ?까지/.test(text.slice(date.end)))
    forms.push(
      form(
        'datetime',
        date.readings.map((one) => ({ value: `${one.date.to} 23:59:59` })),
      ),
    )
  // 최소 2주 후: from that day on.
  const least = /최소.*([후뒤전])$/.exec(date.text)?.[1]
  if (oneDay && least !== undefined)
    forms.push(form('daterange', [least === '전' ? { end: from } : { start: from }]))
  // 2주 안에: the last day of the stretch is meant as well.
  if (
    !oneDay &&
    first.parts.span !== undefined &&
    /[안내]$|^(?:오늘|내일|어제|지금)/.test(date.text)
  )
    forms.push(form('date', [{ value: to }]))
  return forms
}

/** 지난 수요일: the Wednesday of last week, or the last one. */
function dayValues({ readings }: Dated): FormValue[] {
  return readings.flatMap(({ date, parts }) => {
    const week = isoOf(dayOfIso(date.from) + 7)
    return parts.near === undefined
      ? [{ value: date.from }]
      : [{ value: date.from }, { value: week }]
  })
}

/** The stretch of days, closed or open; then, for what is said to run until a period, up to its beginning. */
function periodValues(reading: DateReading, oneDay: boolean): FormValue[] {
  const { from, to, relation } = reading.date
  const after = isoOf(dayOfIso(to) + 1)
  const { season, year } = reading.parts
  if (season !== undefined) {
    const name = ['SP', 'SU', 'FA', 'WI'][season] as string
    return [{ start: from, end: after, timex: year === undefined ? name : `${year}-${name}` }]
  }
  const half = halfYear(reading)
  if (half !== null) return [{ start: from, end: after }, half]
  if (relation === 'from') return [{ start: from }]
  if (relation === 'after') return [{ start: oneDay ? from : after }]
  if (relation === 'before') return [{ end: from }]
  const closed = { start: from, end: after }
  const { yearTo } = reading.parts
  const lastFrom = yearTo === undefined ? reading.lastFrom : `${yearTo}-01-01`
  if (lastFrom !== null) return [closed, { start: from, end: lastFrom }]
  return reading.parts.span === undefined ? [closed] : [closed, { start: from, end: to }]
}

/** 내년 초 is the first months here, the first half to others. */
function halfYear({ parts, date }: DateReading): FormValue | null {
  const { part, year } = parts
  const whole = parts.month === undefined && parts.half === undefined && parts.quarter === undefined
  if (part === undefined || part === 'mid' || year === undefined || !whole) return null
  return date.from < `${year}-06`
    ? { start: `${year}-01-01`, end: `${year}-07-01` }
    : { start: `${year}-07-01`, end: `${year + 1}-01-01` }
}

const AWAY =
  /^(?: ?(?:전(?![체국반했하해])|이전)| ?(?:후|뒤|있다가?|지나서?)| ?(?:이내|안|내)(?=에|로|$|[ .,])| ?동안)/

/** 5분 안에, 2시간 전, 지난 5분: moments as far from the moment of writing. */
function awayForm(text: string, one: FoundDuration, at: At): NormalForm | null {
  if (!/시간|분|초/.test(one.text)) return null
  const tail = AWAY.exec(text.slice(one.end, one.end + 5))?.[0].trim() ?? ''
  const head = /(지난|과거|최근|앞으로|향후|다음|다가오는|지금부터|현재부터) ?$/.exec(
    text.slice(Math.max(0, one.start - 6), one.start),
  )
  const local = new Date(at.reference.getTime() + offsetMs(at.reference, at.zone))
  const moment = (by: number): string =>
    new Date(local.getTime() + by * 1000).toISOString().slice(0, 19).replace('T', ' ')
  const start = head === null ? one.start : head.index + Math.max(0, one.start - 6)
  const end = one.end + tail.length
  if (/^(?:전|이전)$/.test(tail))
    return made('datetime', text, start, end, [{ value: moment(-one.seconds) }])
  const word = head?.[1]
  if (word !== undefined && /지난|과거|최근/.test(word))
    return made('datetimerange', text, start, end, [
      { start: moment(-one.seconds), end: moment(0) },
    ])
  if (word !== undefined && !/부터/.test(word))
    return made('datetimerange', text, start, end, [{ start: moment(0), end: moment(one.seconds) }])
  if (word === undefined && (tail === '' || tail === '동안')) return null
  return made('datetime', text, start, end, [{ value: moment(one.seconds) }])
}

function nows(text: string, { reference, zone }: At): NormalForm[] {
  const local = new Date(reference.getTime() + offsetMs(reference, zone))
  const value = local.toISOString().slice(0, 19).replace('T', ' ')
  return [...text.matchAll(/(?<![가-힣])지금(?!부터|까지)/g)].map((found) =>
    made('datetime', text, found.index, found.index + found[0].length, [{ value }]),
  )
}

/** 여름 without a year stands in no calendar. */
function bareSeasons(text: string): NormalForm[] {
  return [
    ...text.matchAll(/(?<![가-힣])(?:그 )?(봄|여름|가을|겨울)(?=에|까지|부터|철|$| [초중후])/g),
  ].map((found) => {
    const timex = { 봄: 'SP', 여름: 'SU', 가을: 'FA', 겨울: 'WI' }[found[1] as string] as string
    return made('daterange', text, found.index, found.index + found[0].length, [{ timex }])
  })
}
