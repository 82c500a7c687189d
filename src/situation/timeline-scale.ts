// Measures for the timeline picture: ticks, text widths, safe text. Pure.
import { addDays, daysBetween } from '../language/local-day.ts'

/** First days of months between two days, at most `most` of them, evenly spaced. */
export function monthTicks(from: string, to: string, most: number): string[] {
  const months = Math.max(1, Math.round(daysBetween(from, to) / 30))
  const step = [1, 2, 3, 6, 12, 24].find((every) => months / every <= most) ?? 36
  const ticks: string[] = []
  let year = Number(from.slice(0, 4))
  let month = Number(from.slice(5, 7))
  while (year < 10_000) {
    const day = `${year}-${String(month).padStart(2, '0')}-01`
    if (day > to) break
    if (day >= addDays(from, 3) && (month - 1) % Math.min(step, 12) === 0) ticks.push(day)
    month += 1
    if (month > 12) {
      month = 1
      year += 1
    }
  }
  return ticks
}

/** A text cut to a width, at a font size; Hangul is an em wide, other letters a little over half. */
export function fitText(text: string, size: number, width: number): string {
  let used = 0
  let out = ''
  for (const char of text.replace(/\s+/g, ' ').trim()) {
    used += size * (isWide(char) ? 0.92 : 0.56)
    if (used > width - size) return `${out.trimEnd()}…`
    out += char
  }
  return out
}

function isWide(char: string): boolean {
  return /[\p{Script=Hangul}\p{Script=Han}\p{Extended_Pictographic}]/u.test(char)
}

/** Text that may stand in XML: escaped, without characters that XML forbids. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
