// Which of the facts that answer are cited: the best, those as good, and what holds now in their place.
import type { ShownFact } from '../facts/fact.ts'
import { type FactReader, loadShownFacts, type Showing } from '../facts/fact-store.ts'
import { amountTerms } from '../facts/fact-terms.ts'
import type { Evidence } from './evidence.ts'
import type { Question } from './question.ts'
import { asksDefinition, orderAsked } from './question-turns.ts'
import type { RankedFact } from './rank-facts.ts'

/** A fact found, with how well it fits and whether it answers; `near` when its meaning stands out. */
export type Judged = { fact: ShownFact; ranked: RankedFact; evidence: Evidence; near: boolean }

export const MOST_CITED = 3
/** A further fact is cited when it fits nearly as well as the first. */
const NEARLY = 0.85
/** How much a fact's own words decide among those of one situation. */
const OWN_WORDS = 0.7

/**
 * The best fact that answers, and those that fit nearly as well; the shorter of equals first. To "how
 * much" another figure is another matter: only facts with the same one stand beside the best. Pure.
 */
export function chooseFacts(
  judged: Judged[],
  question: Pick<Question, 'wants' | 'text'>,
): ShownFact[] {
  const fitting = judged
    .flatMap((entry) =>
      entry.evidence.kind === 'answers'
        ? [{ ...entry, fit: fitOf(entry, entry.evidence, question) }]
        : [],
    )
    .sort((a, b) => b.fit - a.fit || a.fact.statement.length - b.fact.statement.length)
  const best = inOrder(fitting, question.text)
  if (!best) return []
  return fitting
    .filter((entry) => entry === best || isAsGood(entry, best))
    .filter((entry) => orderAsked(question.text) === null || at(entry) === at(best))
    .filter((entry) => question.wants !== 'amount' || sharesFigure(entry.fact, best.fact))
    .slice(0, MOST_CITED)
    .map((entry) => entry.fact)
}

/** Told of in its turn, a fact may fit less well than the one that the words fit best. */
const IN_ORDER = 0.6

type Fitting = Judged & { fit: number }

/** A headline seldom holds the answer; what holds it in its own words goes first. */
function fitOf(
  entry: Judged,
  evidence: { holdsWanted: boolean; timely: boolean; exact: boolean; fit?: number },
  question: Pick<Question, 'wants' | 'text'>,
): number {
  const { ranked } = entry
  if (evidence.fit !== undefined) return evidence.fit
  if (!evidence.exact) return ranked.score * (evidence.holdsWanted ? 1 : 0.8)
  const own = OWN_WORDS * ranked.ownCoverage + (1 - OWN_WORDS)
  const asks = /(?:[?？]|까|나)$/.test(entry.fact.statement.trim())
  const holds = (evidence.holdsWanted ? 1 : 0.4) * (asks ? 0.3 : 1) * (evidence.timely ? 1 : 0.4)
  const defines = asksDefinition(question.text) && !DEFINING.test(entry.fact.statement) ? 0.6 : 1
  // Of two that fit alike, what happened goes before what somebody thinks will.
  const sure = entry.fact.status === 'speculated' ? 0.9 : 1
  return ranked.score * own * holds * defines * sure
}

/** Says what something is: in brackets, in apposition, or by its kind. */
export const DEFINING =
  /\p{L}\s?\(\p{L}|, an? \p{L}|\b(?:is|are|means|such as|called)\b|(?:모델|서비스|기업|회사|사업자|제공자|솔루션|플랫폼)\s?['‘"]|같은|이라는|라는|위한|하는 (?:모델|서비스|회사|기업)|공급하고|만들고/u

/** "When did they first …": of those that fit nearly as well, the earliest that happened, or the latest. */
function inOrder(fitting: readonly Fitting[], text: string): Fitting | undefined {
  const [best] = fitting
  const order = orderAsked(text)
  if (!best || order === null) return best
  const near = fitting.filter((entry) => entry.fit >= IN_ORDER * best.fit)
  near.sort((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : b.fit - a.fit))
  return order === 'first'
    ? near[0]
    : near.findLast((entry) => at(entry) === at(near.at(-1) as Fitting))
}

function at({ fact }: Fitting): string {
  return fact.event?.from ?? fact.learnedAt.slice(0, 10)
}

function isAsGood(entry: Fitting, best: Fitting): boolean {
  const ownEnough = entry.ranked.ownCoverage >= NEARLY * best.ranked.ownCoverage
  return entry.fit >= NEARLY * best.fit && ownEnough
}

function sharesFigure(fact: ShownFact, best: ShownFact): boolean {
  const figures = new Set(best.amounts.flatMap(amountTerms))
  return figures.size === 0 || fact.amounts.flatMap(amountTerms).some((term) => figures.has(term))
}

/**
 * What holds now in place of what was superseded; a successor that answers this question less well
 * (a figure of another scope) stands beside it instead.
 */
export async function replaceSuperseded(
  deps: FactReader,
  chosen: ShownFact[],
  judged: Judged[],
  showing: Showing,
): Promise<ShownFact[]> {
  const newer = chosen.flatMap((fact) =>
    fact.lifecycle === 'superseded' && fact.supersededBy !== null ? [fact.supersededBy] : [],
  )
  const loaded = await loadShownFacts(deps, newer, showing)
  const byId = new Map(loaded.map((fact) => [fact.factId, fact]))
  const ranked = (id: number) => judged.find(({ fact }) => fact.factId === id)?.ranked
  const coverage = (id: number) => ranked(id)?.ownCoverage ?? 0
  const answersToo = (id: number) =>
    judged.find(({ fact }) => fact.factId === id)?.evidence.kind === 'answers'
  const ofADay = judged.some(({ ranked: { missing } }) =>
    missing.some(({ kind }) => kind === 'date'),
  )
  const lacksDate = (id: number) =>
    ((ranked(id) === undefined && ofADay) ||
      ranked(id)?.missing.some((concept) => concept.kind === 'date')) ??
    false
  const current = chosen.flatMap((fact) => {
    const next = byId.get(fact.supersededBy ?? -1)
    if (!next) return [fact]
    // Of the day that is asked about, what held then is the answer.
    if (lacksDate(next.factId) && !lacksDate(fact.factId)) return [fact]
    // One that does not hold what is asked for stands beside it.
    if (!answersToo(next.factId)) return [fact, next]
    return coverage(next.factId) >= NEARLY * coverage(fact.factId) ? [next] : [fact, next]
  })
  return current.filter((fact, at) => current.findIndex((f) => f.factId === fact.factId) === at)
}
