// What the model read, held against the article: a quote that stands there, and no more than it says.
import type { Article } from '../articles/article.ts'
import { findAmounts, sameAmount } from '../language/amounts.ts'
import { findDates } from '../language/dates.ts'
import type { Lang, Span } from '../language/language.ts'
import { checkQuote } from '../language/quote.ts'
import { type GateFact, judgeSentence, type Refusal } from '../llm/gate/gate.ts'
import type { ReadClaim } from '../llm/read-claims.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import type { FoundClaim } from './claim.ts'

export type CheckedClaim =
  | { kind: 'refused'; why: Refusal }
  /** `statements`: those that the gate let through; a refused one is missing. */
  | { kind: 'kept'; span: Span; statements: { [lang in Lang]?: string }; refused: Refusal[] }

/** How sure a status is; a claim that is surer than its words is refused. */
const SURENESS = { speculated: 0, estimated: 1, reported: 2, announced: 3, confirmed: 4, denied: 4 }

/** Checks one claim of the model; `found` is what the rules found in the same article. Pure. */
export function checkReadClaim(
  index: WatchIndex,
  article: Article,
  found: FoundClaim[],
  claim: ReadClaim,
): CheckedClaim {
  const span = checkQuote(article.text, claim.quote)
  if (span === null) return { kind: 'refused', why: 'quotation' }
  const quote = article.text.slice(span.start, span.end)
  const rule = found.find(
    (one) => one.seq > 0 && one.quoteStart < span.end && span.start < one.quoteEnd,
  )
  const why = wrongField(article, quote, rule, claim)
  if (why !== null) return { kind: 'refused', why }
  const ground: GateFact = {
    id: 1,
    texts: [quote],
    speaker: rule?.speaker ?? null,
    publisher: article.publisher,
    status: rule?.status ?? 'reported',
    event: rule?.eventDate ?? null,
    publishedAt: article.publishedAt,
    zone: article.zone,
  }
  const facts = new Map([[1, ground]])
  const refused: Refusal[] = []
  const statements: { [lang in Lang]?: string } = {}
  for (const lang of ['en', 'ko'] as const) {
    const text = claim[`statement_${lang}`].replace(/\s+/g, ' ').trim()
    if (text === '') continue
    const judged = judgeSentence(index, { text, cites: [1], lang, kind: 'translation' }, facts)
    if (judged === null) statements[lang] = text
    else refused.push(judged)
  }
  return { kind: 'kept', span, statements, refused }
}

/** A field that says what the quote does not, or says it more surely. */
function wrongField(
  article: Article,
  quote: string,
  rule: FoundClaim | undefined,
  claim: ReadClaim,
): Refusal | null {
  const surest = SURENESS[rule?.status ?? 'reported']
  if (claim.status === 'denied' ? rule?.status !== 'denied' : SURENESS[claim.status] > surest)
    return 'status'
  const amounts = findAmounts(quote)
  const isHeld = (written: string) =>
    quote.includes(written) ||
    findAmounts(written).some((one) => amounts.some((known) => sameAmount(one, known) === 'same'))
  if (!claim.amounts.every(isHeld)) return 'amount'
  if (!claim.entities.every((name) => quote.toLowerCase().includes(name.toLowerCase())))
    return 'name'
  if (claim.speaker !== null && !`${article.title} ${article.text}`.includes(claim.speaker))
    return 'name'
  const day = claim.event_date
  if (day !== null && !findDates(quote, article).some((date) => date.from <= day && day <= date.to))
    return 'date'
  return null
}
