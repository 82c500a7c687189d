// How a share moved on a day: told beside the news that moved it, and no news of its own. Pure.
import type { FoundClaim } from './claim.ts'

const MOVE = new RegExp(
  [
    String.raw`\b(?:shares?|stock)\b[^.]{0,50}\b(?:rose|fell|gained|lost|closed|dropped|slid|slipped|jumped|climbed|ended|surged|eased|traded|trading|(?:was|were) (?:up|down|flat))\b`,
    String.raw`\b(?:rose|fell|gained|lost|dropped|slid|jumped|climbed|surged)\b[^.]{0,40}\b(?:in (?:early|morning|afternoon|late) trad(?:e|ing)|on the (?:KOSPI|Nasdaq|bourse))`,
    String.raw`주가[은는가도]?\s|(?:거래를|장을) 마[쳤치감]|전 ?거래일|전일 ?(?:대비|보다)|장 ?중 (?:한때|\d)`,
  ].join('|'),
  'iu',
)

/** Whether a sentence tells by how much a share rose or fell, and no happening of the watch. */
export function tellsMarketMove({
  statement,
  amounts,
}: Pick<FoundClaim, 'statement' | 'amounts'>): boolean {
  return (
    amounts.some(({ unit }) => unit === '%' || unit === 'KRW' || unit === 'USD') &&
    MOVE.test(statement)
  )
}
