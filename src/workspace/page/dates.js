// Times as the reader's own zone and language write them.

/** @param {string} ts a message's id, which is its time */
export function timeOf(ts) {
  return new Date(Number(ts) * 1000)
}

/** `10:24` or `오전 10:24`. */
export function clock(date, locale) {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(date)
}

/** `Thursday, 18 July`, with the year when it is another one. */
export function dayName(date, locale, now = new Date()) {
  const days = daysApart(date, now)
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  if (days === 0 || days === -1) return capital(words.format(days, 'day'))
  const year = date.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    ...year,
  }).format(date)
}

/** Whole date and time, for a title. */
export function fullTime(date, locale) {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(date)
}

export function sameDay(a, b) {
  return a.toDateString() === b.toDateString()
}

function daysApart(date, now) {
  const midnight = (each) => new Date(each.getFullYear(), each.getMonth(), each.getDate())
  return Math.round((midnight(date).getTime() - midnight(now).getTime()) / 86_400_000)
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A short Korean date has its words as well: `2026년 3월 11일`, not `2026. 3. 11.` */
function short(locale) {
  return locale.startsWith('ko') ? 'long' : 'medium'
}

/** Slack's tokens in `<!date^…>`, each with what it stands for. */
const TOKENS = {
  date_num: (date, locale) => date.toLocaleDateString(locale, { dateStyle: 'short' }),
  date: (date, locale) => date.toLocaleDateString(locale, { dateStyle: 'long' }),
  date_short: (date, locale) => date.toLocaleDateString(locale, { dateStyle: short(locale) }),
  date_long: (date, locale) => date.toLocaleDateString(locale, { dateStyle: 'full' }),
  date_pretty: (date, locale) => pretty(date, locale, 'long'),
  date_short_pretty: (date, locale) => pretty(date, locale, short(locale)),
  date_long_pretty: (date, locale) => pretty(date, locale, 'full'),
  time: (date, locale) => clock(date, locale),
  time_secs: (date, locale) => date.toLocaleTimeString(locale),
  ago: (date, locale) => ago(date, locale),
  day_divider_pretty: (date, locale) => dayName(date, locale),
}

/** Fills a format such as `{date_short_pretty} {time}`. */
export function slackDate(seconds, format, locale) {
  const date = new Date(Number(seconds) * 1000)
  if (Number.isNaN(date.getTime())) return null
  return format.replace(/\{(\w+)\}/g, (whole, name) => TOKENS[name]?.(date, locale) ?? whole)
}

function pretty(date, locale, dateStyle) {
  const days = daysApart(date, new Date())
  if (Math.abs(days) > 1) return date.toLocaleDateString(locale, { dateStyle })
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day')
}

function ago(date, locale) {
  const seconds = (date.getTime() - Date.now()) / 1000
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  for (const [unit, length] of [
    ['year', 31_557_600],
    ['month', 2_629_800],
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
  ])
    if (Math.abs(seconds) >= length) return words.format(Math.round(seconds / length), unit)
  return words.format(0, 'minute')
}
