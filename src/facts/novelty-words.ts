// The words of a reason: amounts, what they measure, dates, and who said it before, in both languages.
import type { FactStatus, Reason } from '../db/schema.ts'
import { formatAmount } from '../language/amounts.ts'
import { formatDate } from '../language/dates.ts'
import type { Amount, FoundDate } from '../language/language.ts'
import type { KnownFact } from './known-fact.ts'

type Params = Reason['params']

/** An amount as `{name}_en` and `{name}_ko`. */
export function amountWords(name: string, amount: Amount): Params {
  const ko = formatAmount(amount, 'ko')
  // A unit that Korean has no counter for is left in the source's words.
  const own = /[a-z]{3}/i.test(ko) ? amount.text : ko
  return { [`${name}_en`]: formatAmount(amount, 'en'), [`${name}_ko`]: own }
}

/** What an amount measures, as `scope_en` and `scope_ko`; nothing where it cannot be told. */
export function scopeWords(amount: Amount): Params {
  const words = SCOPES[amount.scope ?? '']
  return words ? { scope_en: words[0], scope_ko: words[1] } : {}
}

/** A date as `date_en` and `date_ko`. */
export function dateWords(date: FoundDate): Params {
  return { date_en: formatDate(date, 'en'), date_ko: formatDate(date, 'ko') }
}

/** Who said a known fact, else how sure it is, as `beforeBy_en` and `beforeBy_ko`. */
export function sayerWords(fact: KnownFact): Params {
  if (fact.speaker) return { beforeBy: fact.speaker }
  const [en, ko] = UNSURE[fact.status] ?? ['', '']
  return en && ko ? { beforeBy_en: en, beforeBy_ko: ko } : {}
}

const UNSURE: { [status in FactStatus]?: [string, string] } = {
  estimated: ['an estimate', '추산'],
  speculated: ['speculation', '관측'],
}

/** Scopes of `language/amount-scope.ts` that a reason can name without misleading. */
const SCOPES: { [scope: string]: [string, string] } = {
  'operating profit': ['operating profit', '영업이익'],
  'operating loss': ['the operating loss', '영업손실'],
  'net profit': ['net profit', '순이익'],
  revenue: ['revenue', '매출'],
  investment: ['the investment', '투자'],
  deal: ['the deal', '계약'],
  acquisition: ['the acquisition', '인수'],
  stake: ['the stake', '지분'],
  fine: ['the fine', '과징금'],
  compensation: ['the compensation', '보상'],
  loss: ['the loss', '피해·손실'],
  cost: ['the cost', '비용'],
  budget: ['the budget', '예산'],
  funding: ['the funding', '자금'],
  valuation: ['the valuation', '기업가치'],
  dividend: ['the dividend', '배당'],
  debt: ['the debt', '부채'],
  'market share': ['the market share', '점유율'],
  cancelled: ['cancellations', '결항·취소'],
  delayed: ['delays', '지연'],
  affected: ['those affected', '영향'],
  subscribers: ['customers', '고객'],
  jobs: ['jobs', '인력'],
  duration: ['its length', '지속 시간'],
}
