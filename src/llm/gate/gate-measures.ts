// What a figure measures: a profit is no revenue, and what is cancelled is not late.
import type { Amount } from '../../language/language.ts'
import { findAmounts } from '../../language/amounts.ts'
import type { Ground, Said } from './gate-ground.ts'

/** What money and shares measure, as words of both languages: a profit is no revenue. */
const MEASURES: Record<string, RegExp> = {
  'operating profit': /\boperating (?:profit|income)\b|영업이익/i,
  'operating loss': /\boperating loss\b|영업손실|영업적자/i,
  'net profit': /\bnet (?:profit|income)\b|순이익/i,
  revenue: /\b(?:revenues?|sales|turnover)\b|매출/i,
  acquisition: /\b(?:acqui\w+|buy\w*|bought|takeover)\b|인수|매입|사들/i,
  stake: /\b(?:stake|holding)s?\b|지분/i,
  fine: /\b(?:fines?|fined|penalt\w+)\b|벌금|과징금|과태료/i,
  compensation: /\b(?:compensat\w+|damages)\b|배상|보상/i,
  budget: /\bbudget\b|예산/i,
  valuation: /\b(?:valu\w+)\b|가치|평가/i,
  dividend: /\bdividends?\b|배당/i,
  debt: /\b(?:debts?|loans?|liabilit\w+)\b|부채|채무|빚|대출/i,
  'market share': /\bmarket share\b|점유율/i,
  cancelled: /\bcancel\w*\b|결항|취소/i,
  delayed: /\b(?:delay\w*|late)\b|지연|늦/i,
}

/** Measures of which a figure has one: what is a profit is no revenue, what is a fine no compensation. */
const APART = [
  ['operating profit', 'operating loss', 'net profit', 'revenue', 'market share', 'dividend'],
  ['debt', 'budget', 'revenue', 'operating profit', 'net profit'],
  ['fine', 'compensation', 'dividend'],
  ['cancelled', 'delayed'],
]

/** What happens to flights: one sentence tells of both, in any order. */
const STOPS = new Set(['cancelled', 'delayed'])

/** The sentence says of a figure what the facts say of others, and not what they say of this one. */
export function measuresOther(amount: Amount, known: Amount, said: Said): boolean {
  const [own, theirs] = [amount.scope ?? '', known.scope ?? '']
  if (own === theirs || !APART.some((list) => list.includes(own) && list.includes(theirs)))
    return false
  const clause = said.text
    .split(
      /(?<=\D)[,;](?=\s)|[.!?](?:\s|$)| (?:and|while|but) |(?<=[가-힣]{2}(?:으며|지만|했고|으나|는데)),? /,
    )
    .find((part) => part.includes(amount.text))
  const told = STOPS.has(theirs) ? said.text : (clause ?? said.text)
  return !(MEASURES[theirs] as RegExp).test(told)
}

/** A profit where the facts have a revenue, which the sentence leaves out. */
export function isOtherMeasure(text: string, all: string): boolean {
  return APART.some((list) => {
    const words = list.map((one) => MEASURES[one] as RegExp)
    return (
      words.some((word) => word.test(text) && !word.test(all)) &&
      words.some((word) => word.test(all) && !word.test(text))
    )
  })
}

/** 2%대, "the 2 percent range": a figure of the facts that is said of all from two to three. */
export function isRange({ min, unit, end }: Amount, { text }: Said, ground: Ground): boolean {
  if (isSameRange(min, end, text, ground)) return true
  if (unit !== '%' || !/^(?:대| ?-?range)/.test(text.slice(end))) return false
  return new RegExp(`(?<![\\d.])${min} ?(?:%|per ?cent|퍼센트)(?:대| ?-?range)`, 'i').test(
    ground.all,
  )
}

const RANGE = /^(?:대(?![가-힣]{2})| ?-?range)/

/** 2900만원대 is "in the 29 million won range". */
function isSameRange(min: number | null, end: number, text: string, { texts }: Ground): boolean {
  if (!RANGE.test(text.slice(end)) && !RANGE.test(text.slice(end - 1))) return false
  return texts.some((one) =>
    findAmounts(one.text).some(
      (known) =>
        known.min === min &&
        (RANGE.test(one.text.slice(known.end)) || RANGE.test(one.text.slice(known.end - 1))),
    ),
  )
}

/** What a sum is, as Korean says it right before the figure. */
const SUM =
  /(대금|과징금|벌금|과태료|배상금|보상금|보증금|위약금|지원금|보조금|기부금|투자금|계약금|퇴직금|자본금|매출|영업이익|순이익|부채|예산)액?(?:[은는이가을를]|으로)? ?(?:총|약|모두|최대)? ?$/

/** The sum that the facts give of one thing said of another that they have a sum of as well. */
export function isOtherSum(amount: Amount, { text, lang }: Said, ground: Ground): boolean {
  const own = SUM.exec(text.slice(0, amount.start))?.[1]
  if (own === undefined || lang !== 'ko') return false
  const known = ground.texts.flatMap((one) =>
    findAmounts(one.text).map(({ min, start }) => ({
      min,
      sum: SUM.exec(one.text.slice(0, start))?.[1],
    })),
  )
  const same = known.filter(({ min }) => min === amount.min)
  return (
    same.length > 0 &&
    same.every(({ sum }) => sum !== undefined && sum !== own) &&
    known.some(({ sum }) => sum === own)
  )
}

/** 최대풍속 38m is "winds of up to 38 metres per second". */
export function isPeak({ min, max, unit }: Amount, { texts }: Ground): boolean {
  if (min !== null || max === null) return false
  return texts.some(({ text }) =>
    findAmounts(text).some(
      (one) =>
        one.min === max &&
        one.unit === unit &&
        (/^까지/.test(text.slice(one.end)) ||
          /(?:최[대고]|상한|\b(?:peak|maximum|most|gusts?))[^.,;]{0,14}$/i.test(
            text.slice(0, one.start),
          )),
    ),
  )
}
