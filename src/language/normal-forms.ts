// Every number, amount and time of a text in one normal form: what the finders of this folder say, side by side.
import { findAmounts } from './amounts.ts'
import type { Amount, Span } from './language.ts'
import { findRanges } from './number-ranges.ts'
import { findNumbers } from './numbers.ts'
import { findOrdinals, findRelativeOrdinals } from './ordinals.ts'
import { findTimeForms } from './time-forms.ts'

/**
 * One reading. A point has a `value`: a decimal number, `end-1` (last but one), `current+1` (next),
 * `2024-06-03`, `15:30:00`, `2024-06-03 15:30:00`, seconds of a duration. A stretch has `start` and
 * `end`, either left out where it is open; the `end` of days is the day after the last. What stands
 * in no calendar (a season, 매주) has a `timex` alone. `unit` is that of `Amount`; C or F for degrees.
 */
export type FormValue = {
  value?: string
  start?: string
  end?: string
  unit?: string
  timex?: string
}

export type FormType =
  | 'number'
  | 'numberrange'
  | 'ordinal'
  | 'percentage'
  | 'currency'
  | 'age'
  | 'temperature'
  | 'dimension'
  | 'date'
  | 'daterange'
  | 'time'
  | 'timerange'
  | 'datetime'
  | 'datetimerange'
  | 'duration'
  | 'set'

/** A normal form where it stands; `values` are its possible readings, the likeliest first. */
export type NormalForm = { type: FormType; values: FormValue[]; text: string } & Span

/**
 * All normal forms of a text, in order of place. One piece of text may have several: 3조원 is a
 * number and a currency. Times that leave something out are finished from `reference`, the moment
 * of writing, as read on a clock in `zone`; then both the past and the future reading are given.
 * Types and conventions are those of Microsoft's Recognizers-Text. Times of day and sets: Korean.
 */
export function findNormalForms(text: string, at: { reference: Date; zone: string }): NormalForm[] {
  const numbers = findNumbers(text).map((one) => form('number', one, [{ value: plain(one.value) }]))
  const ordinals = findOrdinals(text).map((one) =>
    form('ordinal', one, [{ value: plain(one.value) }]),
  )
  const relative = findRelativeOrdinals(text).map((one) =>
    form('ordinal', one, [{ value: one.value }]),
  )
  const ranges = findRanges(text).map((one) =>
    form('numberrange', one, [
      {
        value: `${one.lowIn ? '[' : '('}${one.low ?? ''},${one.high ?? ''}${one.highIn ? ']' : ')'}`,
      },
    ]),
  )
  const amounts = findAmounts(text).flatMap((one) => amountForms(text, one))
  return [
    ...numbers,
    ...ordinals,
    ...relative,
    ...ranges,
    ...amounts,
    ...bareDegrees(text),
    ...findTimeForms(text, at),
  ].sort((a, b) => a.start - b.start || a.end - b.end)
}

function form(type: FormType, { text, start, end }: NormalForm | Place, values: FormValue[]) {
  return { type, values, text, start, end }
}

type Place = { text: string } & Span

function plain(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? BigInt(value).toString() : `${value}`
}

function amountType(amount: Amount): FormType {
  if (/^[A-Z]{3}$|^US cent$|^penny$/.test(amount.unit)) return 'currency'
  if (amount.unit === '%') return 'percentage'
  return /^(?:year|month|week|day)$/.test(amount.unit) ? 'age' : 'dimension'
}

/** A pound is money or a weight. */
function amountForms(text: string, amount: Amount): NormalForm[] {
  if (amount.unit === 'degree') {
    const unit = degreesOf(text.slice(Math.max(0, amount.start - 4), amount.end + 5))
    return [form('temperature', amount, amountValues({ ...amount, unit }))]
  }
  const first = form(amountType(amount), amount, amountValues(amount))
  if (amount.unit !== 'GBP' || !/파운드|pound/.test(amount.text)) return [first]
  return [first, form('dimension', amount, amountValues({ ...amount, unit: 'pound' }))]
}

function amountValues({ min, max, unit }: Amount): FormValue[] {
  return [...new Set([min, max])]
    .filter((value) => value !== null)
    .map((value) => ({ value: plain(value), unit }))
}

function degreesOf(around: string): string {
  if (/화씨|°F|℉/.test(around)) return 'F'
  return /섭씨|°C|℃|영[상하]|기온/.test(around) ? 'C' : 'degree'
}

/** 섭씨 and 화씨 without a number ("화씨로 변환"): a scale, and no value. */
function bareDegrees(text: string): NormalForm[] {
  return [...text.matchAll(/(섭씨|화씨)(?! ?(?:마이너스|영하|영상|[-−]?\d))/g)].map((match) =>
    form(
      'temperature',
      { text: match[0], start: match.index, end: match.index + match[0].length },
      [{ unit: match[1] === '섭씨' ? 'C' : 'F' }],
    ),
  )
}
