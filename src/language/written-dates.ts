// Where a text writes dates, and which parts of a date it gives there: both languages and digits.
import { type Day, isRealDate } from './calendar.ts'
import type { DateParts } from './date-parts.ts'
import { isHangulCode } from './detect-language.ts'
import { ENGLISH_DATE_START, readEnglishDate } from './english-dates.ts'
import { KOREAN_DATE_START, readKoreanDate } from './korean-dates.ts'
import type { Span } from './language.ts'

/** A date as it stands in the text, not yet finished with the day of publication. */
export type WrittenDate = { parts: DateParts } & Span

/** The dates that a text writes, in order of place; a text with any Hangul is read as Korean. */
export function scanDates(text: string, today: Day): WrittenDate[] {
  const korean = hasHangul(text)
  const starts = [...text.matchAll(korean ? KOREAN_DATE_START : ENGLISH_DATE_START)]
  const read = korean ? readKoreanDate : readEnglishDate
  const written = scan(text, starts, (at) => read(text, at, today))
  return withNumeric(text, written, korean)
}

/** Whether any letter of a text is Hangul. */
export function hasHangul(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isHangulCode(text.charCodeAt(i))) return true
  return false
}

const NUMERIC =
  /(?<![\d.,/-])(?:((?:19|20)\d\d) ?([-./]) ?(\d{1,2}) ?\2 ?(\d{1,2})\.?|(\d{1,2})([-./])(\d{1,2})(?:\6|, ?)((?:19|20)?\d\d)|(\d\d)\/(\d\d)\/(\d\d)|(\d{1,2})\/(\d{1,2})(?![\d/%]| ?(?:분기)))(?![\d])/g

/** 2024-06-03, 2024. 6. 3., 02/22/2016, 6/3. */
function readNumeric(found: RegExpMatchArray): DateParts | null {
  const n = (index: number) => Number(found[index])
  if (found[1] !== undefined) return checked(n(1), n(3), n(4))
  if (found[5] !== undefined) {
    // 24.06.03: with points it is the year that comes first.
    const pointed = found[6] === '.' && found[8]?.length === 2 && n(5) >= 20
    const yearFirst = pointed ? checked(2000 + n(5), n(7), n(8)) : null
    if (yearFirst !== null) return yearFirst
    const year = n(8) < 100 ? (n(8) < 40 ? 2000 : 1900) + n(8) : n(8)
    return (
      checked(year, n(5), n(7)) ??
      checked(year, n(7), n(5)) ??
      (n(5) > 31 ? checked(1900 + n(5), n(7), n(8) % 100) : null)
    )
  }
  if (found[12] === undefined) return null
  return n(12) <= 12 && n(13) <= 31 && n(12) > 0 && n(13) > 0 ? { month: n(12), day: n(13) } : null
}

function checked(year: number, month: number, day: number): DateParts | null {
  return isRealDate(year, month, day) ? { year, month, day } : null
}

function scan(
  text: string,
  starts: RegExpMatchArray[],
  read: (at: number) => { parts: DateParts; end: number } | null,
): WrittenDate[] {
  const written: WrittenDate[] = []
  let free = 0
  for (const { index = 0 } of starts) {
    if (index < free) continue
    const found = read(index)
    if (found === null) continue
    const end = trimEnd(text, index, found.end)
    written.push({ parts: found.parts, start: index, end })
    free = end
  }
  return written
}

function trimEnd(text: string, start: number, end: number): number {
  while (end > start && /\s/.test(text[end - 1] as string)) end--
  return end
}

function withNumeric(text: string, written: WrittenDate[], slashed: boolean): WrittenDate[] {
  const more: WrittenDate[] = []
  for (const found of text.matchAll(NUMERIC)) {
    if (found[12] !== undefined && !slashed) continue
    const parts = readNumeric(found)
    const start = found.index
    const end = start + found[0].length
    if (
      parts !== null &&
      !written.some(
        (one) => one.start < end && start < one.end && one.end - one.start >= end - start,
      )
    ) {
      more.push({ parts, start, end })
    }
  }
  if (more.length === 0) return written
  const kept = written.filter((one) => !more.some((m) => one.start < m.end && m.start < one.end))
  return [...kept, ...more].sort((a, b) => a.start - b.start)
}
