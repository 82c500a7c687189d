// Searches the base for what was asked and judges what was found as evidence.
import type { Db } from '../db/database.ts'
import type { ShownFact } from '../facts/fact.ts'
import { loadShownFacts } from '../facts/fact-store.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import type { AbstainReason } from './answer.ts'
import type { Asked } from './asked.ts'
import type { Judged } from './choose-facts.ts'
import { isKorean, judgeEvidence } from './evidence.ts'
import { findFacts, loadArticleTexts } from './fact-search-store.ts'
import { type Question, questionTerms, readQuestion, type ThreadContext } from './question.ts'
import type { Concept } from './question-concepts.ts'
import { type RankedFact, rankFacts } from './rank-facts.ts'

/** Facts that are read and judged, and offered as nearest. */
const JUDGED = 10
const NEAREST = 3
/** Coverage below which a fact is not even near. */
const NEAR_ENOUGH = 0.08

/** The facts that fit best, best first, each with whether it answers. A follow-up looks at its thread. */
export async function findEvidence(
  deps: { db: Db; index: WatchIndex },
  asked: Asked,
  thread: ThreadContext | null,
): Promise<Judged[]> {
  const followed = asked.question.followUp ? thread : null
  const concepts = followed ? withThread(deps.index, asked, followed) : asked.question.concepts
  const hits = await findFacts(deps, {
    terms: questionTerms({ concepts }),
    asOf: asked.asOf,
    ...(followed ? { include: followed } : {}),
  })
  const favoured = new Set(followed?.factIds ?? [])
  const narrow = asked.everything.size === 0
  const ranked = rankFacts(concepts, hits, { asOf: asked.asOf, favoured, narrow }).slice(0, JUDGED)
  const articles = ranked.flatMap((fact) => fact.articleId ?? [])
  const [shown, texts] = await Promise.all([
    loadShownFacts(
      deps,
      ranked.map((fact) => fact.factId),
      { lang: asked.lang, asOf: asked.asOf },
    ),
    isKorean(asked.question.text) ? loadArticleTexts(deps, [...new Set(articles)]) : new Map(),
  ])
  return judgeAll(asked, ranked, shown, texts, followed)
}

function judgeAll(
  asked: Asked,
  ranked: RankedFact[],
  shown: ShownFact[],
  texts: ReadonlyMap<number, string>,
  thread: ThreadContext | null,
): Judged[] {
  const byId = new Map(shown.map((fact) => [fact.factId, fact]))
  return ranked.flatMap((candidate) => {
    const fact = byId.get(candidate.factId)
    if (!fact || fact.lifecycle === 'retracted') return []
    const inThread =
      thread !== null &&
      (thread.factIds.includes(fact.factId) ||
        (thread.storyId !== null && thread.storyId === fact.storyId))
    const evidence = judgeEvidence(asked.question, candidate, fact, {
      article: texts.get(candidate.articleId ?? -1) ?? `${fact.statement} ${fact.quote}`,
      named: {
        persons: asked.personsIn(`${fact.statement} ${fact.quote}`),
        speakers: asked.namesIn(fact.speaker ?? ''),
      },
      everything: asked.everything.has(fact.topic),
      asOf: asked.asOf,
      zone: asked.zone,
      inThread,
    })
    return [{ fact, ranked: candidate, evidence }]
  })
}

/** Why none of them answers. */
export function whyNone(judged: Judged[]): AbstainReason {
  const reasons = judged.flatMap((entry) =>
    entry.evidence.kind === 'fails' ? [entry.evidence.why] : [],
  )
  return reasons[0] ?? 'no-evidence'
}

/** What is about the same, or at least about somebody that the question names. */
export function nearestOf(question: Question, judged: Judged[]): ShownFact[] {
  const names = question.concepts.filter((concept) => concept.kind === 'name')
  const isNear = ({ ranked }: Judged) =>
    ranked.coverage >= NEAR_ENOUGH || names.some((name) => !ranked.missing.includes(name))
  return judged
    .filter(isNear)
    .slice(0, NEAREST)
    .map((entry) => entry.fact)
}

/** A follow-up speaks of what the thread speaks of: its last question and names count half. */
function withThread(index: WatchIndex, asked: Asked, thread: ThreadContext): Concept[] {
  const before = thread.lastQuestion
    ? readQuestion(index, thread.lastQuestion, { now: new Date(0), zone: index.watch.zone })
        .concepts
    : []
  const own = new Set(asked.question.concepts.map((concept) => concept.terms[0]))
  const carried = before
    .filter((concept) => concept.weight >= 1 && !own.has(concept.terms[0]))
    .map((concept) => ({ ...concept, weight: 0.5 }))
  return [...asked.question.concepts, ...carried].slice(0, 16)
}
