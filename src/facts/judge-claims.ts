// The claims of one article against the pool: how each stands to it, and what is new in it. Pure.
import type { Finding } from './apply-findings.ts'
import type { FoundClaim } from './claim.ts'
import { hardNews, judgeNovelty, type NoveltyContext, OTHER_WORDS } from './claim-novelty.ts'
import { isCorrection } from './correction.ts'
import { unheardShare } from './hard-news.ts'
import { contentTerms, gatherKnowledge, type Knowledge } from './known-fact.ts'
import { overlap } from './likeness.ts'
import { type ClaimMatch, matchClaim } from './match-claim.ts'
import { heedOpinion, type Opinions } from './doubt.ts'
import { findRetoldStory, isTranslation, sharesDay, sharesHard } from './translation.ts'

/**
 * Matches the claims of one article with the pool. Pure. The sentences come before the headline,
 * which mostly says what one of them says and is then one more claim of that sentence's fact.
 */
export function judgeClaims(
  claims: FoundClaim[],
  knowledge: Knowledge,
  at: Omit<NoveltyContext, 'translation' | 'sameFigures'>,
  opinions: Opinions = new Map(),
): Finding[] {
  const translation = at.translationDue && isTranslation(claims, knowledge, at)
  const elsewhere = translation ? null : findRetoldStory(claims, knowledge, at)
  const base =
    elsewhere === null
      ? knowledge
      : gatherKnowledge(knowledge.facts, {
          storyId: elsewhere,
          publishedAt: at.publishedAt,
          words: knowledge.words,
        })
  const sameFigures = claims.some((claim) => base.story.some((fact) => sharesHard(claim, fact, at)))
  const context = { ...at, translation: translation || elsewhere !== null, sameFigures }
  const body = claims.filter((claim) => claim.seq > 0)
  const findings = body.map((claim): Finding => {
    const finding = judgeClaim(claim, base, context, opinions)
    return elsewhere === null ? finding : repeatElsewhere(finding, base, at)
  })
  for (const title of claims.filter((claim) => claim.seq === 0)) {
    const twin = twinOf(title, findings, base)
    findings.push(
      twin
        ? { claim: title, match: null, sameAs: twin, novelty: null }
        : judgeClaim(title, base, context, opinions),
    )
  }
  return findings
}

/** In a retelling, what shares a figure or a day with a fact of the story retold repeats that fact. */
function repeatElsewhere(finding: Finding, told: Knowledge, at: { publishedOn: string }): Finding {
  const { claim, match } = finding
  const fact =
    told.story.find((known) => sharesHard(claim, known, at)) ??
    told.story.find((known) => sharesDay(claim, known))
  if (!match || match.relation === 'repeats' || !fact) return finding
  return { ...finding, match: { ...match, relation: 'repeats', fact }, novelty: null }
}

/** A claim that repeats a fact, but brings something hard beside it, makes a fact of its own. */
const HARD_NEWS = 3

function judgeClaim(
  claim: FoundClaim,
  knowledge: Knowledge,
  context: NoveltyContext,
  opinions: Opinions,
): Finding {
  const opinion = opinions.get(claim.seq)
  const found = heedOpinion(matchClaim(claim, knowledge, context), opinion, knowledge)
  const match =
    !opinion && addsNews(found, claim, knowledge, context)
      ? { ...found, relation: 'new' as const, fact: null }
      : found
  return { claim, match, sameAs: null, novelty: judgeNovelty(claim, match, knowledge, context) }
}

/** Whether a claim says more than the fact that it seems to repeat: something hard, or in other words. */
function addsNews(
  found: ClaimMatch,
  claim: FoundClaim,
  knowledge: Knowledge,
  context: NoveltyContext,
): boolean {
  if (found.relation !== 'repeats' || claim.background || claim.seq === 0) return false
  const hard = hardNews(claim, knowledge, context).reduce((sum, piece) => sum + piece.points, 0)
  if (hard >= HARD_NEWS) return true
  const other = !context.translationDue && !context.young && !context.sameFigures && claim.seq === 1
  return other && (unheardShare(claim, knowledge) ?? 0) >= OTHER_WORDS
}

/** A headline shares at least this much of its weight with the sentence it stands for. */
const TWIN = 0.5

function twinOf(title: FoundClaim, findings: Finding[], knowledge: Knowledge): Finding | null {
  const terms = contentTerms(title.statement)
  let best: { finding: Finding; likeness: number } | null = null
  for (const finding of findings) {
    // "Correction: 300, not 3,000" says what the sentence about the wrong figure does not.
    if (isCorrection(title.statement) && finding.match?.relation === 'repeats') continue
    const likeness = overlap(terms, contentTerms(finding.claim.statement), knowledge.weight)
    if (likeness >= TWIN && (!best || likeness > best.likeness)) best = { finding, likeness }
  }
  return best?.finding ?? null
}
