// Dates as English news writes them: June 3, last month, on Friday, the first half of 2025, Q1.
import { type Day, partsOf } from './calendar.ts'
import type { DateParts } from './date-parts.ts'
import {
  type Groups,
  monthOf,
  num,
  partOf,
  RELATIVE,
  seasonOf,
  seasonTurned,
  turn,
  weekdayOf,
  yearOf,
} from './english-date-words.ts'
import {
  endOf,
  monthDirected,
  periodOf,
  periodTurned,
  relative,
  shortPeriod,
  untilThen,
} from './english-periods.ts'

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const MONTH_WORD =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)'
const WEEKDAY =
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\\.(?= ?\\d|,? [A-Z])'
const YEAR = '(?:19|20)\\d\\d'
const COUNT =
  '\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|a couple of'
const SEASON = 'spring|summer|autumn|fall|winter'

type Rule = { pattern: RegExp; read: (groups: Groups, today: Day) => DateParts | null }

/** In this order at each place; the first that fits is taken. */
const RULES: Rule[] = [
  rule(`(?<y>${YEAR})-(?<mn>\\d\\d?)-(?<d>\\d\\d?)(?![\\d-])`, (g) => ({
    year: num(g.y),
    month: num(g.mn),
    day: num(g.d),
  })),
  rule(
    `(?:(?<w>${WEEKDAY}),? (?:the )?)?(?<d>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m>${MONTH})(?![a-z])(?:,? (?<y>${YEAR}))?`,
    dayMonth,
  ),
  rule(
    `(?:(?<w>${WEEKDAY}),? )?(?<m>${MONTH}) (?<d>\\d{1,2})(?:st|nd|rd|th)?(?:[-–](?<d2>\\d{1,2})(?!\\d))?(?![\\d:%]|,\\d| (?:percent|million|billion))(?:,? (?<y>${YEAR}))?`,
    dayMonth,
  ),
  rule(
    `(?<part>early|mid|late|(?:the )?(?:end|middle|beginning|start|close) of)[- ](?<m>${MONTH_WORD})(?:,? (?<y>${YEAR}))?`,
    (g) => ({ ...yearOf(g), month: monthOf(g.m), part: partOf(g.part) }),
  ),
  rule(`(?<m>${MONTH})(?:,| of)? (?<y>${YEAR})`, (g) => ({ year: num(g.y), month: monthOf(g.m) })),
  rule(`(?<dir>last|this|next|this past|this coming) (?<m>${MONTH_WORD})(?! \\d)`, (g, today) =>
    monthDirected(g, today),
  ),
  rule(
    `(?:the )?(?<o>first|second|third|fourth|final|last|1st|2nd|3rd|4th) (?<p>quarter|half)(?: of)?(?: (?:the )?(?<rel>this|next|last|current|coming) year| (?:fiscal )?(?<y>${YEAR}))?`,
    periodOf,
  ),
  rule(
    `(?:Q(?<q>[1-4])|(?<q2>[1-4])Q|H(?<h>[12])|(?<h2>[12])H)(?![\\w])(?:(?: of)? ?(?:FY)?(?<y>${YEAR}|’?'?\\d\\d)(?!\\d))?`,
    shortPeriod,
  ),
  rule(
    `(?:the )?(?<part>early|mid|late|(?:end|middle|beginning|start|close) of)[- ](?:(?:the )?(?<rel>this|next|last) year|(?<y>${YEAR}))`,
    (g, today) => ({
      year: g.y === undefined ? partsOf(today).year + turn(g.rel) : num(g.y),
      part: partOf(g.part),
    }),
  ),
  rule(
    `(?:the )?(?:(?<part>end|close|middle|start|beginning) of (?:the|this|that|the same) (?<u>year|month|week)|year[- ]end|(?<later>later|earlier) this (?<u2>year|month|week)|within (?:the|this) (?<u3>year|month|week))`,
    endOf,
  ),
  rule(
    `(?<dir>last|this|next|the coming|the same|that) (?<u>week|month|year|quarter|weekend)(?!-|s| (?:on|earlier|ago|later)| (?:earlier|ago))`,
    (g, today) => periodTurned(g.u, turn(g.dir), today),
  ),
  rule(
    `(?:the )?(?<dir>last|next|this|this past|this coming|coming|past) (?<w>${WEEKDAY})`,
    (g) => ({
      weekday: weekdayOf(g.w),
      direction: /last|past/.test(g.dir ?? '') ? 'past' : 'future',
    }),
  ),
  rule(
    `(?:(?<dir>last|this|next|this past|this coming|the coming) )(?<s>${SEASON})\\b`,
    seasonTurned,
  ),
  rule(`(?<s>${SEASON})(?: of)? (?<y>${YEAR})`, (g) => ({ year: num(g.y), season: seasonOf(g.s) })),
  rule(
    `(?<n>${COUNT}) (?<u>day|week|month|year)s? (?<way>ago|from now|hence)(?<same> today| to the day)?`,
    relative,
  ),
  rule(
    `within (?:the next )?(?<n>${COUNT}) (?<u>day|week|month|year)s?(?! (?:of|to)\\b)`,
    untilThen,
  ),
  rule(`in (?:the next )?(?<n>${COUNT}) (?<u>day|week|month|year)s?(?! (?:of|to)\\b)`, (g, today) =>
    relative({ ...g, way: 'later' }, today),
  ),
  rule(
    '(?<r>yesterday|today|tonight|tomorrow|the day before yesterday|the day after tomorrow|this morning|this afternoon|this evening|overnight|last night)',
    (g, today) => ({ exact: today + (RELATIVE[g.r?.toLowerCase() ?? ''] ?? 0) }),
  ),
  rule(`(?<w>${WEEKDAY})(?!s)`, (g) => ({ weekday: weekdayOf(g.w) })),
  rule(
    // April Smith and May Day are names; "in August Microsoft" is a month.
    `(?!(?:April|May|June) (?-i:[A-Z][a-z]))(?<m>${MONTH_WORD})(?!['’\\w-]| Day\\b)`,
    (g) => ({ month: monthOf(g.m), loose: true }) as DateParts,
  ),
  rule(
    `(?:fiscal (?:year )?|FY)?(?<y>${YEAR})(?![\\d%]|-\\d|,\\d{3}|[-–]year| ?(?:won|people|percent|flights|units|devices))`,
    (g) => ({ year: num(g.y), loose: true }) as DateParts,
  ),
]

/** Where an English date may begin. */
export const ENGLISH_DATE_START = new RegExp(
  `(?<![\\w.$€£₩,-])(?:${YEAR}|\\d{1,2}(?=(?:st|nd|rd|th)?(?: of)? ${MONTH})|${MONTH}(?![a-z])|(?:${WEEKDAY})|Q[1-4]|[1-4]Q|H[12]|[12]H|FY|fiscal|early|mid|late|end|middle|close|beginning|start|the|year[- ]end|later|earlier|last|this|next|past|coming|same|that|first|second|third|fourth|final|within|in(?= (?:\\d|the next|an?|one|two|three|four|five|six|several))|(?:${COUNT})(?= (?:day|week|month|year))|(?:${SEASON})(?=(?: of)? ${YEAR})|yesterday|today|tonight|tomorrow|overnight)(?![a-z])`,
  'gi',
)

/** Words before a bare month or year that make a date of it. */
const LOOSE_BEFORE =
  /(?:\b(?:in|by|since|until|till|from|of|for|during|before|after|through|between|and|to|around|late|early|mid|end|year|month|last|next|than|as|on|throughout|fiscal|into|starting|,)|\()[ -]$/i

/** Reads the English date that begins at `at`, or null. */
export function readEnglishDate(
  text: string,
  at: number,
  today: Day,
): { parts: DateParts; end: number } | null {
  for (const { pattern, read } of RULES) {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found === null) continue
    // "may 10" is a verb and a number.
    if (/^[a-z]/.test(found.groups?.m ?? '')) continue
    // USA TODAY is a newspaper.
    if (/^[A-Z]{2}/.test(found.groups?.r ?? '')) continue
    const parts = read(found.groups ?? {}, today)
    if (parts === null) continue
    const { loose, ...rest } = parts as DateParts & { loose?: boolean }
    if (loose && !LOOSE_BEFORE.test(text.slice(Math.max(0, at - 12), at))) continue
    return withClock(text, { parts: rest, end: at + found[0].length })
  }
  return null
}

/** ", at 6:56 a.m. KST" after a date belongs to it. */
function withClock(
  text: string,
  date: { parts: DateParts; end: number },
): { parts: DateParts; end: number } {
  const clock =
    /^,? (?:at )?(?:around |about )?\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?|(?<=:\d\d))/i.exec(
      text.slice(date.end, date.end + 26),
    )
  if (clock === null || !/[:apm]/i.test(clock[0].slice(-4))) return date
  return { parts: { ...date.parts, clock: true }, end: date.end + clock[0].length }
}

function dayMonth(g: Groups): DateParts | null {
  const day = num(g.d)
  if (!(day >= 1 && day <= 31)) return null
  return {
    ...yearOf(g),
    month: monthOf(g.m),
    day,
    ...(g.d2 === undefined ? {} : { dayTo: num(g.d2) }),
  }
}

function rule(source: string, read: Rule['read']): Rule {
  return { pattern: new RegExp(source, 'iy'), read }
}
