// "In the second half", beside "the August 2025 results": a quarter or a half is of the year that is named. Pure.
import type { FoundDate } from '../language/language.ts'

const YEAR = /(?:19|20)\d\d/
/** Says itself of which year it is. */
const RELATIVE =
  /지난|작년|올해|내년|금년|전년|이번|다음|\b(?:last|this|next|current|coming|past)\b/iu

/** The dates of a text, with those of no year in the only one that the text names. */
export function inYearNamed(dates: readonly FoundDate[]): FoundDate[] {
  const years = new Set(
    dates.filter(({ text }) => YEAR.test(text)).map(({ from }) => from.slice(0, 4)),
  )
  const [year] = years
  if (year === undefined || years.size > 1) return [...dates]
  return dates.map((date) => {
    const bare =
      (date.precision === 'quarter' || date.precision === 'half') &&
      !YEAR.test(date.text) &&
      !RELATIVE.test(date.text)
    if (!bare) return date
    return { ...date, from: `${year}${date.from.slice(4)}`, to: `${year}${date.to.slice(4)}` }
  })
}
