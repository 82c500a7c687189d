// Which facts fit a question best: their own words, and those of their whole article. Pure.

import type { ArticleHit, FactHit, FactHits } from './fact-search-store.ts'
import { BRIDGED, matchOf, type Scale, scaleConcepts } from './concept-match.ts'
import type { Concept } from './question-concepts.ts'

/** A candidate with how much of the question it covers. */
export type RankedFact = {
  factId: number
  articleId: number | null
  learnedAt: Date
  score: number
  /** 0..1: share of the question, by rarity, that the fact and its title hold. */
  coverage: number
  /** 0..1: the same of its own words, without the title's. */
  ownCoverage: number
  /** 0..1: the same of its whole article. */
  articleCoverage: number
  /** Concepts that its own words lack, that they and the title lack, that the whole article lacks. */
  missingInOwn: Concept[]
  missing: Concept[]
  missingInArticle: Concept[]
  /** Those that no fact of the base holds: another word for it, or not in it at all. */
  unknown: Concept[]
}

export type RankOptions = {
  /** The day asked for: what was new then was asked about; null where no day was asked for. */
  asOf: Date | null
  /** Facts of this story are what a follow-up speaks of. */
  favoured?: ReadonlySet<number>
}

// BM25's parameters, as measured best on English news questions among 0.9–1.5 and 0.3–0.75.
const K1 = 1.2
const B = 0.5
/** Weight of the best sentence beside its whole article (0.3–1 are alike on news questions). */
const SENTENCE = 0.6
/** A word that only the title has counts for the sentence as well, a little less. */
const TITLE = 0.9
/** A pair of syllables beside its whole word: as heavy as a word, long words drown all others. */
const PAIRS = 0.4
/** Evidence that holds more of the question goes before evidence that repeats one rare word of it. */
const COVERED = 0.5
/** News asked about on a day is mostly of that day: 0.3 took the first hit from 0.77 to 0.86. */
const RECENCY = 0.5
const RECENCY_DAYS = 14
/** Without a day, of two that fit alike the newer is meant: 0.71 became 0.74 on news questions. */
const NEWER = 0.2
const NEWER_DAYS = 365
/** What names somebody else cannot answer: it must not crowd out what can. */
const OTHER = 0.4
const DAY_MS = 86_400_000

/** Ranks candidates, best first; of facts that score alike the shorter comes first. */
export function rankFacts(
  concepts: readonly Concept[],
  hits: FactHits,
  options: RankOptions,
): RankedFact[] {
  const scales = scaleConcepts(concepts, hits.stats)
  const byArticle = groupByArticle(hits.articles)
  const mean = meanSize(byArticle)
  const articleScores = new Map(
    [...byArticle].map(([id, sentences]) => [id, scoreArticle(scales, sentences, hits, id, mean)]),
  )
  const newestAt = Math.max(0, ...hits.facts.map((fact) => fact.learnedAt.getTime()))
  const ranked = hits.facts.map((fact) => {
    const article = fact.articleId === null ? undefined : articleScores.get(fact.articleId)
    return rankOne(scales, fact, article ?? null, { ...options, newestAt })
  })
  return ranked.sort((a, b) => b.score - a.score || a.factId - b.factId)
}

type ArticleScore = { score: number; covered: number[] }

function rankOne(
  scales: Scale[],
  fact: FactHit,
  article: ArticleScore | null,
  options: RankOptions & { newestAt: number },
): RankedFact {
  const own = scales.map((scale) => matchOf(scale, fact.own))
  const titled = scales.map((scale, i) => Math.max(own[i] ?? 0, 0.9 * matchOf(scale, fact.all)))
  const whole = scales.map((_, i) => Math.max(titled[i] ?? 0, article?.covered[i] ?? 0))
  const sentence =
    sum(scales, (scale, i) => {
      const words = pull(scale, fact.own, own[i] ?? 0)
      return Math.max(words, TITLE * pull(scale, fact.all, titled[i] ?? 0))
    }) / lengthNorm(fact.length)
  const context = article ? article.score : sentence
  const held = coverage(scales, titled)
  const recency = recencyOf(fact, options)
  const missingInArticle = lacking(scales, whole)
  const other = missingInArticle.some((concept) => concept.kind === 'name') ? OTHER : 1
  const favour = options.favoured?.has(fact.factId) ? 1.3 : 1
  return {
    factId: fact.factId,
    articleId: fact.articleId,
    learnedAt: fact.learnedAt,
    score: (context + SENTENCE * sentence) * (1 + recency) * favour * other * (1 + COVERED * held),
    coverage: held,
    ownCoverage: coverage(scales, own),
    articleCoverage: coverage(scales, whole),
    missingInOwn: lacking(scales, own),
    missing: lacking(scales, titled),
    missingInArticle,
    unknown: scales.flatMap((scale) => (scale.unknown ? [scale.concept] : [])),
  }
}

/** How much more a fact weighs for being of the day asked about, or of the newest found. */
function recencyOf(fact: FactHit, options: RankOptions & { newestAt: number }): number {
  const learnedAt = fact.learnedAt.getTime()
  if (options.asOf === null)
    return NEWER * Math.exp((learnedAt - options.newestAt) / DAY_MS / NEWER_DAYS)
  const days = (options.asOf.getTime() - learnedAt) / DAY_MS
  return RECENCY * Math.exp(-Math.max(0, days) / RECENCY_DAYS)
}

/** A sentence of about thirty terms is normal; in a longer one a match says less. */
function lengthNorm(length: number): number {
  return 1 + 0.3 * Math.max(0, (length - 30) / 30)
}

function scoreArticle(
  scales: Scale[],
  sentences: ArticleHit[],
  hits: FactHits,
  articleId: number,
  meanLength: number,
): ArticleScore {
  const size = sentences.reduce((total, sentence) => total + sentence.length, 0)
  const norm = K1 * (1 - B + (B * size) / meanLength)
  const title = hits.facts.find((fact) => fact.articleId === articleId)?.all ?? 0
  const bits = sentences.map((sentence) => sentence.own)
  const weigh = (times: number, idf: number) => (idf * times * (K1 + 1)) / (times + norm)
  let score = 0
  const covered = scales.map((scale) => {
    const matches = bits.map((own) => matchOf(scale, own))
    const words = matches.filter((match) => match >= BRIDGED).length
    score += scale.concept.weight * weigh(words, scale.idf)
    for (const [i, at] of scale.parts.entries()) {
      const times = bits.filter((own) => own & (1 << at)).length
      score += PAIRS * scale.concept.weight * weigh(times, scale.partIdf[i] ?? 0)
    }
    return Math.max(0.9 * matchOf(scale, title), ...matches)
  })
  return { score, covered }
}

/** What a sentence gains by a concept: its word, and each pair of syllables by itself. */
function pull(scale: Scale, bits: number, match: number): number {
  const word = match >= BRIDGED ? scale.idf * match : 0
  const parts = scale.parts.reduce(
    (total, at, i) => (bits & (1 << at) ? total + (scale.partIdf[i] ?? 0) : total),
    0,
  )
  return scale.concept.weight * (word + PAIRS * parts)
}

function coverage(scales: Scale[], matches: number[]): number {
  const total = sum(scales, weightOf)
  return total === 0 ? 0 : sum(scales, (scale, i) => weightOf(scale) * (matches[i] ?? 0)) / total
}

/** Dates are no part of coverage: whether the time is right is judged by itself. */
function weightOf(scale: Scale): number {
  if (scale.concept.kind === 'date') return 0
  return scale.concept.weight * scale.idf
}

function lacking(scales: Scale[], matches: number[]): Concept[] {
  return scales.flatMap((scale, i) => ((matches[i] ?? 0) >= 0.4 ? [] : [scale.concept]))
}

function sum(scales: Scale[], value: (scale: Scale, i: number) => number): number {
  return scales.reduce((total, scale, i) => total + value(scale, i), 0)
}

function groupByArticle(sentences: ArticleHit[]): Map<number, ArticleHit[]> {
  const groups = new Map<number, ArticleHit[]>()
  for (const sentence of sentences) {
    const group = groups.get(sentence.articleId)
    if (group) group.push(sentence)
    else groups.set(sentence.articleId, [sentence])
  }
  return groups
}

function meanSize(groups: Map<number, ArticleHit[]>): number {
  const sizes = [...groups.values()].map((group) =>
    group.reduce((total, sentence) => total + sentence.length, 0),
  )
  return Math.max(1, sizes.reduce((total, size) => total + size, 0) / Math.max(1, sizes.length))
}
