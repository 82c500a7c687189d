// A date as written, before it is resolved: the parts that the words give.
import type { Day } from './calendar.ts'
import type { DatePrecision } from './language.ts'

/** Which way an unfinished date points: 지난, 오는, "last", "next". */
export type Direction = 'past' | 'future' | null

export type DateParts = {
  year?: number
  month?: number
  day?: number
  /** The last day of June 3–5, 19~20일. */
  dayTo?: number
  /** 0 is Sunday. */
  weekday?: number
  /** Weeks from the week of publication. */
  week?: number
  /** nth week of the month or year; -1 is the last. */
  nthWeek?: number
  /** nth such weekday of the month. */
  nthWeekday?: number
  half?: 1 | 2
  quarter?: number
  /** A part of the period: its beginning, middle or end. */
  part?: 'early' | 'mid' | 'late' | 'end'
  season?: 0 | 1 | 2 | 3
  weekend?: boolean
  /** A day already found: today, three days ago. */
  exact?: Day
  /** A period already found. */
  span?: [Day, Day, DatePrecision]
  /** The week or month that the day lies in: 4월 10일이 있는 주. */
  around?: 'week' | 'month'
  /** The last year of a span of years: 2024~2026년. */
  yearTo?: number
  /** 지난 수요일 may be yesterday as well as a day of last week. */
  near?: 'past'
  decade?: boolean
  clock?: boolean
  direction?: Direction
}
