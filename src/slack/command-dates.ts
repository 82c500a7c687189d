// The dates that people type after `since` and `as-of`: days, months, "last week", "3일 전".
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DAY_MS = 86_400_000

/** Days back from today for words that name a day. */
const WORDS: Record<string, number> = {
  today: 0,
  오늘: 0,
  yesterday: 1,
  어제: 1,
  그제: 2,
  그저께: 2,
  'last week': 7,
  'the last week': 7,
  'a week ago': 7,
  지난주: 7,
  '지난 주': 7,
  일주일: 7,
  'last month': 30,
  'a month ago': 30,
  지난달: 30,
  '지난 달': 30,
  'last year': 365,
  작년: 365,
}

const UNITS: Record<string, number> = {
  day: 1,
  일: 1,
  week: 7,
  주: 7,
  month: 30,
  달: 30,
  개월: 30,
  year: 365,
  년: 365,
}

/**
 * A typed date as a local day `YYYY-MM-DD`, seen from `today` (also a local day); null when it is
 * none, or does not exist.
 */
export function readTypedDay(typed: string, today: string): string | null {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/[,]/g, ' ')
    .replace(/\s*(이후|부터|이래|현재|기준)$/u, '')
    .replace(/\s+/g, ' ')
  const back = WORDS[text] ?? countedBack(text)
  if (back !== null) return shift(today, -back)
  return numeric(text, today) ?? named(text, today) ?? korean(text, today)
}

/** The day that many days away. */
export function shift(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

function countedBack(text: string): number | null {
  const found =
    /^(?:the )?(?:last |past )?(\d{1,4}) (day|week|month|year)s?(?: ago)?$/.exec(text) ??
    /^(\d{1,4}) ?(일|주|달|개월|년)(?:간)? ?전$/u.exec(text)
  if (!found) return null
  const unit = UNITS[found[2] ?? '']
  return unit === undefined ? null : Number(found[1]) * unit
}

function numeric(text: string, today: string): string | null {
  const iso = /^(\d{4})[-./] ?(\d{1,2})(?:[-./] ?(\d{1,2}))?\.?$/.exec(text)
  if (iso) return day(iso[1], iso[2], iso[3] ?? '1')
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text)
  if (short) return latest(today, (year) => day(year, short[1], short[2]))
  return /^(19|20)\d{2}$/.test(text) ? day(text, '1', '1') : null
}

function named(text: string, today: string): string | null {
  const found =
    /^(?<d>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<m>[a-z]{3,9})\.?(?: (?<y>\d{4}))?$/.exec(text) ??
    /^(?<m>[a-z]{3,9})\.? (?<d>\d{1,2})(?:st|nd|rd|th)?(?: (?<y>\d{4}))?$/.exec(text) ??
    /^(?<m>[a-z]{3,9})\.? (?<y>\d{4})$/.exec(text)
  const groups = found?.groups
  if (!groups?.m) return null
  const month = MONTHS.indexOf(groups.m.slice(0, 3)) + 1
  if (month === 0) return null
  if (groups.y) return day(groups.y, String(month), groups.d ?? '1')
  return latest(today, (year) => day(year, String(month), groups.d))
}

function korean(text: string, today: string): string | null {
  const found = /^(?:(\d{4})년 ?)?(\d{1,2})월(?: ?(\d{1,2})일)?$/u.exec(text)
  if (!found) return /^(\d{4})년$/u.test(text) ? day(text.slice(0, 4), '1', '1') : null
  if (found[1]) return day(found[1], found[2], found[3] ?? '1')
  return latest(today, (year) => day(year, found[2], found[3] ?? '1'))
}

/** A day without a year is its last occurrence. */
function latest(today: string, of: (year: string) => string | null): string | null {
  const year = Number(today.slice(0, 4))
  const here = of(String(year))
  return here !== null && here > today ? of(String(year - 1)) : here
}

function day(year?: string, month?: string, dayOfMonth?: string): string | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
  const at = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text ? null : text
}
