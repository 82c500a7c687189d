// Searches the base for what was asked and judges what was found as evidence.
import type { Db } from '../db/database.ts'
import type { ShownFact } from '../facts/fact.ts'
import { loadShownFacts } from '../facts/fact-store.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import type { AbstainReason } from './answer.ts'
import type { Asked } from './asked.ts'
import type { Judged } from './choose-facts.ts'
import { isKorean, judgeEvidence } from './evidence.ts'
import { type EnglishFit, fitEnglish } from './english/english-fit.ts'
import {
  addFacts,
  type ArticleText,
  type FactHits,
  findFacts,
  loadArticleTexts,
  loadArticleTitles,
} from './fact-search-store.ts'
import { fitOf, type KoreanFit } from './korean/korean-fit.ts'
import type { NearFact, NearFacts } from './near-facts.ts'
import { findInSituation } from './find-in-situation.ts'
import { type Question, questionTerms, readQuestion, type ThreadContext } from './question.ts'
import type { Concept } from './question-concepts.ts'
import { type RankedFact, rankFacts } from './rank-facts.ts'
import { fuseRanks } from './vector.ts'

export type EvidenceDeps = {
  db: Db
  index: WatchIndex
  /** Which facts mean about the same; without it they are found by their words alone. */
  near?: NearFacts | null
}

/** Who asks, and how the asker may end it: for the model that is asked what the question means. */
export type Asker = { person?: string | null; signal?: AbortSignal | undefined }

/** Facts that are read and judged, and offered as nearest. */
const JUDGED = 10
const NEAREST = 3
/** Coverage below which a fact is not even near. */
const NEAR_ENOUGH = 0.08

/** The facts that fit best, best first, each with whether it answers. A follow-up looks at its thread. */
export async function findEvidence(
  deps: EvidenceDeps,
  asked: Asked,
  thread: ThreadContext | null,
  asker: Asker = {},
): Promise<Judged[]> {
  const followed = asked.question.followUp ? thread : null
  const question = [followed?.lastQuestion, asked.question.text].filter(Boolean).join(' ')
  const nearing = deps.near?.find({ ...asker, question }) ?? Promise.resolve([])
  const judged =
    asked.everything.size === 0
      ? await findInSituation(deps, asked, followed, nearing)
      : await findAmongAll(deps, asked, followed, nearing)
  const near = new Set((await nearing).flatMap((one) => (one.standsOut ? [one.factId] : [])))
  return judged.map((one) => ({ ...one, near: near.has(one.fact.factId) }))
}

/** In a base of everything: by the words of a fact and of its article. */
async function findAmongAll(
  deps: EvidenceDeps,
  asked: Asked,
  followed: ThreadContext | null,
  nearing: Promise<NearFact[]>,
): Promise<Omit<Judged, 'near'>[]> {
  const concepts = followed ? withThread(deps.index, asked, followed) : asked.question.concepts
  const [hits, near] = await Promise.all([
    findFacts(deps, {
      terms: questionTerms({ concepts }),
      asOf: asked.asOf,
      ...(followed ? { include: followed } : {}),
    }),
    nearing,
  ])
  const favoured = new Set(followed?.factIds ?? [])
  const rank = (found: FactHits) => rankFacts(concepts, found, { asOf: asked.asOf, favoured })
  const all = rank(await withNear(deps, asked, hits, near))
  const ranked = chooseJudged(all, near)
  const [shown, texts, titles] = await Promise.all([
    loadShownFacts(
      deps,
      ranked.map((fact) => fact.factId),
      { lang: asked.lang, asOf: asked.asOf, own: true },
    ),
    loadArticleTexts(deps, articlesOf(ranked)),
    loadArticleTitles(deps, articlesOf(all)),
  ])
  const articles = readArticles(asked, texts, titles)
  return judgeAll(asked, { all, ranked, shown, articles }, followed)
}

/** How much more of the question an article holds than the best of the others. */
function leadsOf(all: readonly RankedFact[]): (articleId: number | null) => number {
  const held = new Map<number | null, number>()
  for (const { articleId, articleCoverage } of all)
    held.set(articleId, Math.max(articleCoverage, held.get(articleId) ?? 0))
  const [first, second] = [...held].sort(([, a], [, b]) => b - a)
  return (id) => (held.get(id) ?? 0) - ((id === first?.[0] ? second : first)?.[1] ?? 0)
}

function articlesOf(ranked: readonly RankedFact[]): number[] {
  return [...new Set(ranked.flatMap((fact) => fact.articleId ?? []))]
}

/** An article as one text, and how it fits a Korean question where both are in Korean. */
type Article = { text: string; korean: KoreanFit | null }

function readArticles(
  { question }: Asked,
  texts: ReadonlyMap<number, ArticleText>,
  titles: ReadonlyMap<number, string>,
): Map<number, Article> {
  return new Map(
    [...texts].map(([id, { title, sentences }]) => {
      const text = [isKorean(title) ? title : headed(title), ...sentences].join(' ')
      const others = [...titles.values()].filter((other) => other !== title)
      const korean = isKorean(question.text) && isKorean(text)
      return [id, { text, korean: korean ? fitOf(question, { title, sentences, others }) : null }]
    }),
  )
}

/** A headline ends without a stop, and is a sentence of its own. */
function headed(title: string): string {
  return /[.?!…]["”’']?$/u.test(title) ? title : `${title}.`
}

async function withNear(
  deps: EvidenceDeps,
  asked: Asked,
  hits: FactHits,
  near: readonly NearFact[],
): Promise<FactHits> {
  const factIds = near.map(({ factId }) => factId)
  return addFacts(deps, hits, { factIds, asOf: asked.asOf })
}

/**
 * Which facts are judged: those that fit best by their words, and beside them those that do by both
 * their words and their meaning. Nearness brings a fact before the judge, and never takes one away.
 */
function chooseJudged(ranked: RankedFact[], near: readonly NearFact[]): RankedFact[] {
  const byWords = ranked.slice(0, JUDGED)
  if (near.length === 0) return byWords
  const fused = fuseRanks([ranked, near].map((list) => list.map(({ factId }) => factId)))
  const judged = new Set(byWords.map(({ factId }) => factId).concat(fused.slice(0, JUDGED)))
  const byId = new Map(ranked.map((fact) => [fact.factId, fact]))
  return fused.flatMap((id) => (judged.has(id) ? (byId.get(id) ?? []) : []))
}

/** The facts that were found, those of them that are judged, and their articles. */
type Found = {
  all: readonly RankedFact[]
  ranked: readonly RankedFact[]
  shown: readonly ShownFact[]
  articles: ReadonlyMap<number, Article>
}

function judgeAll(
  asked: Asked,
  { all, ranked, shown, articles }: Found,
  thread: ThreadContext | null,
): Omit<Judged, 'near'>[] {
  const ahead = leadsOf(all)
  const byId = new Map(shown.map((fact) => [fact.factId, fact]))
  const fits = fitsOf(asked, articles)
  return ranked.flatMap((candidate) => {
    const fact = byId.get(candidate.factId)
    if (!fact || fact.lifecycle === 'retracted') return []
    const inThread =
      thread !== null &&
      (thread.factIds.includes(fact.factId) ||
        (thread.storyId !== null && thread.storyId === fact.storyId))
    const article = articles.get(candidate.articleId ?? -1)
    const evidence = judgeEvidence(asked.question, candidate, fact, {
      article: article?.text ?? `${fact.statement} ${fact.quote}`,
      korean: asked.everything.has(fact.topic) ? (article?.korean ?? null) : null,
      ahead: ahead(candidate.articleId),
      english: () => fits(candidate.articleId ?? -1),
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

/** How an English article answers an English question, looked at once and only where it is needed. */
function fitsOf(
  { question }: Asked,
  articles: ReadonlyMap<number, Article>,
): (articleId: number) => EnglishFit | null {
  if (isKorean(question.text)) return () => null
  const known = new Map<number, EnglishFit | null>()
  const fit = fitEnglish(question.text)
  return (articleId) => {
    const before = known.get(articleId)
    if (before !== undefined) return before
    const text = articles.get(articleId)?.text
    const read = text === undefined || isKorean(text) ? null : fit(text)
    known.set(articleId, read)
    return read
  }
}

/** Why none of them answers: what is wrong with the one that fits best by its words. */
export function whyNone(judged: Judged[]): AbstainReason {
  const reasons = judged
    .toSorted((a, b) => b.ranked.score - a.ranked.score)
    .flatMap(({ evidence }) => (evidence.kind === 'fails' ? [evidence.why] : []))
  return reasons[0] ?? 'no-evidence'
}

/** What is about the same, means about the same, or is at least about somebody that the question names. */
export function nearestOf(question: Question, judged: Judged[]): ShownFact[] {
  const names = question.concepts.filter((concept) => concept.kind === 'name')
  const isNear = ({ ranked, near }: Judged) =>
    near || ranked.coverage >= NEAR_ENOUGH || names.some((name) => !ranked.missing.includes(name))
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
