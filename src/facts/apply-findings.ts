// Turns what was found in an article into rows: facts made, moved, disputed, retracted.
import { type Article, knownAt } from '../articles/article.ts'
import { type Db, together } from '../db/database.ts'
import type { FactLifecycle, Novelty } from '../db/schema.ts'
import type { FoundClaim } from './claim.ts'
import { amountTerms, factTerms } from './fact-terms.ts'
import type { KnownFact } from './known-fact.ts'
import type { ClaimMatch } from './match-claim.ts'
import {
  addWording,
  insertClaims,
  insertFacts,
  insertHistory,
  linkFirstClaims,
  type NewClaim,
  type NewFact,
  type NewHistory,
  recountOutlets,
  termsColumn,
  updateFact,
} from './record-store.ts'

/** A claim with its place in the base. `sameAs`: a headline that says what a sentence says. */
export type Finding = {
  claim: FoundClaim
  match: ClaimMatch | null
  sameAs: Finding | null
  novelty: Novelty | null
}

/** Stores the findings of one article. Runs inside the caller's transaction. */
export async function applyFindings(
  tx: Db,
  article: Article,
  findings: Finding[],
  now: Date,
): Promise<void> {
  const makers = findings.filter((finding) => finding.match && finding.match.relation !== 'repeats')
  const ids = await insertFacts(
    tx,
    makers.map((finding) => toFact(article, withHeadline(finding, findings), now)),
  )
  const factOf = new Map(makers.map((finding, at) => [finding, ids[at] as number]))
  for (const finding of findings) {
    if (finding.match?.relation === 'repeats' && finding.match.fact)
      factOf.set(finding, finding.match.fact.id)
    if (finding.sameAs) factOf.set(finding, factOf.get(finding.sameAs) as number)
  }
  const claimIds = await insertClaims(
    tx,
    findings.map((finding) => toClaim(article, finding, factOf.get(finding) as number)),
  )
  await together([
    linkFirstClaims(tx, claimIds),
    insertHistory(
      tx,
      makers.map((finding) => created(article, factOf.get(finding) as number, now)),
    ),
  ])
  for (const finding of makers)
    await moveBefore(tx, article, finding, factOf.get(finding) as number, now)
  const repeats = findings.filter((finding) => finding.match?.relation === 'repeats')
  for (const { claim, match } of repeats)
    // What a report in the other language says of it is how its readers ask for it.
    if (match?.fact && isRetold(claim, match.fact))
      await addWording(tx, match.fact.id, { ...claim, terms: termsOf(article, claim, []) })
  await recountOutlets(tx, [...new Set(repeats.flatMap(({ match }) => match?.fact?.id ?? []))])
}

/**
 * Whether a claim says in the other language what a fact says, no more and no less, so that it can be
 * shown in its place: the same figures, and the same names where there are any.
 */
function isRetold(claim: FoundClaim, fact: KnownFact): boolean {
  if (claim.lang === fact.lang || claim.seq === 0) return false
  const figures = (amounts: KnownFact['amounts']) => amounts.flatMap(amountTerms)
  const [own, told] = [figures(fact.amounts), figures(claim.amounts)]
  if (own.length !== told.length || !own.every((term) => told.includes(term))) return false
  const shared = fact.entities.filter((id) => claim.entities.includes(id)).length
  const names = new Set([...fact.entities, ...claim.entities]).size
  return own.length > 0 ? shared >= names / 2 : names > 1 && shared === names
}

/** A sentence with what the headline that says the same adds: event words and dates. */
function withHeadline(finding: Finding, findings: Finding[]): FoundClaim {
  const { claim } = finding
  const headlines = findings.filter((other) => other.sameAs === finding).map((one) => one.claim)
  const events = new Set([claim, ...headlines].flatMap((one) => one.events))
  const dates = headlines
    .flatMap((one) => one.dates)
    .filter((date) => !claim.dates.some((own) => own.from === date.from && own.to === date.to))
  return { ...claim, events: [...events], dates: [...claim.dates, ...dates] }
}

/** What a new fact does to the one it refines, updates, contradicts, confirms, denies or retracts. */
async function moveBefore(
  tx: Db,
  article: Article,
  finding: Finding,
  factId: number,
  now: Date,
): Promise<void> {
  const before = finding.match?.fact
  if (!before || !finding.match) return
  const move = moveOf(finding.match, finding.claim, before)
  if (!move) return
  const superseded = move.lifecycle === 'superseded'
  const after = { lifecycle: move.lifecycle, ...(superseded ? { supersededBy: factId } : {}) }
  await updateFact(tx, before.id, after)
  const rows: NewHistory[] = [
    {
      factId: before.id,
      at: knownAt(article),
      kind: move.kind,
      otherFactId: factId,
      before: { lifecycle: before.lifecycle, ...(superseded ? { supersededBy: null } : {}) },
      after,
      by: 'rule',
      recordedAt: now,
    },
  ]
  if (move.kind === 'contradicted') {
    await updateFact(tx, factId, { lifecycle: 'disputed' })
    rows.push({
      ...(rows[0] as NewHistory),
      factId,
      otherFactId: before.id,
      before: null,
      after: {},
    })
  }
  await insertHistory(tx, rows)
}

type Move = { lifecycle: FactLifecycle; kind: NewHistory['kind'] }

function moveOf(match: ClaimMatch, claim: FoundClaim, before: KnownFact): Move | null {
  switch (match.relation) {
    case 'refines':
    case 'updates':
      return { lifecycle: 'superseded', kind: 'superseded' }
    case 'contradicts':
      return { lifecycle: 'disputed', kind: 'contradicted' }
    case 'retracts':
      return { lifecycle: 'retracted', kind: 'retracted' }
    case 'changes-status':
      // A denial stands beside what it denies, each with who says it; only the same speaker may
      // take its own word back.
      if (claim.status !== 'denied') return { lifecycle: 'superseded', kind: 'status' }
      return before.speaker !== null && before.speaker === claim.speaker
        ? { lifecycle: 'superseded', kind: 'status' }
        : { lifecycle: 'disputed', kind: 'contradicted' }
    default:
      return null
  }
}

function toFact(article: Article, claim: FoundClaim, now: Date): NewFact {
  const topics = claim.topics.length > 0 ? claim.topics : article.topics
  return {
    topic: topics[0] ?? 'other',
    bearsOn: topics[1] ?? null,
    storyId: article.storyId,
    lang: claim.lang,
    statementEn: claim.lang === 'en' ? claim.statement : null,
    statementKo: claim.lang === 'ko' ? claim.statement : null,
    status: claim.status,
    speaker: claim.speaker,
    speakerKind: claim.speakerKind,
    event: claim.eventDate,
    eventFrom: claim.eventDate?.from ?? null,
    dates: claim.dates,
    amounts: claim.amounts,
    entities: claim.entities,
    events: claim.events,
    negated: claim.negated,
    learnedAt: knownAt(article),
    recordedAt: now,
    terms: termsColumn(termsOf(article, claim, topics)),
  }
}

function termsOf(article: Article, claim: FoundClaim, topics: string[]): string {
  const { statement, quote, speaker, entities, events, amounts, dates } = claim
  const { title, publisher } = article
  return factTerms({
    ...{ statement, quote, speaker, entities, events, amounts, dates },
    ...{ title, publisher, topics },
  })
}

function toClaim(article: Article, finding: Finding, factId: number): NewClaim {
  const { claim } = finding
  return {
    articleId: article.id,
    factId,
    relation: finding.match?.relation ?? 'repeats',
    seq: claim.seq,
    lang: claim.lang,
    statement: claim.statement,
    quote: claim.quote,
    quoteStart: claim.quoteStart,
    quoteEnd: claim.quoteEnd,
    speaker: claim.speaker,
    speakerKind: claim.speakerKind,
    status: claim.status,
    event: claim.eventDate,
    amounts: claim.amounts,
    entities: claim.entities,
    publisher: article.publisher,
    url: article.url,
    publishedAt: knownAt(article),
    novelty: finding.novelty,
    foundBy: 'rule',
  }
}

function created(article: Article, factId: number, now: Date): NewHistory {
  return {
    factId,
    at: knownAt(article),
    kind: 'created',
    before: null,
    after: null,
    by: 'rule',
    recordedAt: now,
  }
}
