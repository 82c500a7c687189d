// The claims of a page, offered to editors for the base, and taken in when they accept.
import type { Article } from '../articles/article.ts'
import { findArticle } from '../articles/article-store.ts'
import type { Db } from '../db/database.ts'
import { AppError } from '../errors.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import { applyFindings } from './apply-findings.ts'
import { auditAccepted } from './edit-store.ts'
import type { ShownFact } from './fact.ts'
import { listArticleFacts } from './fact-list-store.ts'
import { collectFindings } from './record-facts.ts'

export type OfferDeps = { db: Db; index: WatchIndex; now: () => Date }

/** What the rules find in a stored article, and whether the base holds it already. */
export async function listOffers(deps: OfferDeps, article: Article) {
  const findings = await collectFindings(deps.index, deps.db, article)
  return findings
    .filter((finding) => finding.claim.seq > 0)
    .map(({ claim, match }) => ({
      seq: claim.seq,
      statement: claim.statement,
      lang: claim.lang,
      quote: claim.quote,
      status: claim.status,
      speaker: claim.speaker,
      known: match?.relation === 'repeats',
    }))
}

/**
 * Takes accepted claims of an offered article into the base.
 * @throws AppError `article-unknown` when the offer is too old
 */
export async function acceptOffers(
  deps: OfferDeps,
  input: { articleId: number; seqs: number[]; by: string },
): Promise<{ value: ShownFact[]; changeId: number }> {
  const article = await findArticle(deps.db, input.articleId)
  if (!article) throw new AppError('article-unknown', 'This offer is too old: send the link again.')
  const changeId = await deps.db.transaction(async (tx) => {
    const findings = await collectFindings(deps.index, tx, article)
    const accepted = findings.filter((finding) => input.seqs.includes(finding.claim.seq))
    await applyFindings(tx, article, accepted, deps.now())
    return auditAccepted(tx, deps, input)
  })
  return { value: await listArticleFacts(deps, article.id), changeId }
}
