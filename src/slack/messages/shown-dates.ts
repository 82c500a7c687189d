// Dates as a person reads them: days in the reader's language, instants in the reader's own zone.
import { formatDay } from '../../language/format-date.ts'
import type { Lang } from '../../language/language.ts'

/** An instant in each reader's own zone, by Slack; the fallback is the day in UTC. */
export function slackTime(at: string | Date, lang: Lang, form: 'day' | 'time' = 'day'): string {
  const date = typeof at === 'string' ? new Date(at) : at
  const seconds = Math.floor(date.getTime() / 1000)
  if (!Number.isFinite(seconds)) return lang === 'ko' ? '날짜 모름' : 'date unknown'
  const shown = form === 'day' ? '{date_short_pretty}' : '{date_short_pretty} {time}'
  return `<!date^${seconds}^${shown}|${formatDay(date.toISOString().slice(0, 10), lang)}>`
}
