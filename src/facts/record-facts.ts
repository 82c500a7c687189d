// Step 4: the claims of each placed article, matched with the base and recorded.
import { type Article, knownAt } from '../articles/article.ts'
import { claimArticles, failArticle, moveArticle } from '../articles/article-store.ts'
import type { Db } from '../db/database.ts'
import { describeError } from '../errors.ts'
import { localDay } from '../language/local-day.ts'
import { askOpinion } from '../llm/ask-opinion.ts'
import type { Wording } from '../llm/word-facts.ts'
import type { Log } from '../log.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import { applyFindings, type Finding } from './apply-findings.ts'
import { amountTerms } from './fact-terms.ts'
import { findDoubts, type Opinions } from './doubt.ts'
import { findClaims } from './find-claims.ts'
import { judgeClaims } from './judge-claims.ts'
import { gatherKnowledge, type KnownFact, toKnownFact, watchWords } from './known-fact.ts'
import { isTelling } from './likeness.ts'
import { isTranslationDue, loadPool, loadStatements, recordedQuotes } from './record-store.ts'

export type RecordDeps = {
  db: Db
  index: WatchIndex
  now: () => Date
  log: Log
  /** With a model: a second opinion on doubts; without, or while it is silent, the rules decide alone. */
  wording?: Wording | null
}

/**
 * Records up to `limit` placed articles, oldest first; returns how many. Each article is one
 * transaction: its claims, the facts they make or move, and its progress. An article that fails is
 * tried again later and never stops the others.
 */
export async function recordFacts(deps: RecordDeps, input: { limit: number }): Promise<number> {
  const articles = await claimArticles(deps, 'placed', input.limit)
  for (const article of articles) {
    try {
      await recordArticle(deps, article)
    } catch (error) {
      deps.log.warn({ article: article.url, error: describeError(error) }, 'facts not recorded')
      await failArticle(deps, article, `Recording its facts failed: ${describeError(error)}`)
    }
  }
  return articles.length
}

async function recordArticle(deps: RecordDeps, article: Article): Promise<void> {
  // A copy says nothing of its own and is no source of its own: it only counts in its story.
  const isOwn = article.copyOf === null
  const opinions = isOwn ? await askOnDoubts(deps, article) : undefined
  await deps.db.transaction(async (tx) => {
    if (isOwn) {
      const found = await collectFindings(deps.index, tx, article, opinions)
      await applyFindings(tx, article, found, deps.now())
    }
    await moveArticle(tx, article, 'recorded')
  })
}

/** What a model thinks of the article's doubts, before anything is decided; nothing without one. */
async function askOnDoubts(deps: RecordDeps, article: Article): Promise<Opinions | undefined> {
  if (!deps.wording) return undefined
  const gathered = await gatherAround(deps.index, deps.db, article)
  if (gathered === null) return undefined
  const doubts = findDoubts(judgeGathered(gathered), gathered.knowledge)
  if (doubts.length === 0) return undefined
  const textOf = (fact: KnownFact) => gathered.statementOf(fact.id)
  const opinions = await askOpinion(
    deps.wording,
    doubts.map(({ ask, finding, facts }) => ({
      ask,
      text: finding.claim.statement,
      choices: facts.map(textOf),
    })),
  )
  const heeded = doubts.flatMap(({ ask, finding, facts }, at): [number, Heeded][] => {
    const opinion = opinions[at]
    const fact = typeof opinion === 'number' ? facts[opinion] : undefined
    if (ask === 'same' && fact) return [[finding.claim.seq, { says: fact.id }]]
    return ask === 'about' && opinion === null ? [[finding.claim.seq, 'apart']] : []
  })
  return new Map(heeded)
}

type Heeded = { says: number } | 'apart'

/** The claims of an article, each with its place in the base; nothing is stored. */
export async function collectFindings(
  index: WatchIndex,
  db: Db,
  article: Article,
  opinions?: Opinions,
): Promise<Finding[]> {
  const gathered = await gatherAround(index, db, article)
  return gathered === null ? [] : judgeGathered(gathered, opinions)
}

type Gathered = NonNullable<Awaited<ReturnType<typeof gatherAround>>>

function judgeGathered({ claims, knowledge, at }: Gathered, opinions?: Opinions): Finding[] {
  return judgeClaims(claims, knowledge, at, opinions)
}

/** The claims of an article that are not recorded, and what the base holds around them. */
async function gatherAround(index: WatchIndex, db: Db, article: Article) {
  const seen = await recordedQuotes(db, article.id)
  const claims = findClaims(index, article).filter((claim) => !seen.has(claim.quote))
  if (claims.length === 0) return null
  const rows = await loadPool(db, {
    storyId: article.storyId,
    topics: topicsToLookThrough(index, article),
    lexemes: claims.flatMap((claim) => claim.amounts.filter(isTelling).flatMap(amountTerms)),
  })
  const words = watchWords(index)
  const { storyId, id, lang } = article
  const statements = await loadStatements(
    db,
    rows.map((row) => row.id),
  )
  const told = Map.groupBy(statements, (statement) => statement.factId)
  const known = rows.map((row) => toKnownFact(row, words, told.get(row.id)))
  const publishedAt = knownAt(article)
  const at = {
    publishedAt,
    publishedOn: localDay(publishedAt, article.zone),
    translationDue:
      storyId !== null &&
      (await isTranslationDue(db, { articleId: id, storyId, lang, at: publishedAt })),
  }
  const statementOf = (factId: number) => {
    const row = rows.find((one) => one.id === factId)
    return row?.statementEn ?? row?.statementKo ?? ''
  }
  return {
    claims,
    knowledge: gatherKnowledge(known, { storyId, publishedAt, words }),
    at,
    statementOf,
  }
}

/** In a topic that takes everything, "the same topic" says nothing: only the story is looked at. */
function topicsToLookThrough(index: WatchIndex, article: Article): string[] {
  const all = new Set(
    index.watch.topics.filter((topic) => topic.everything).map((topic) => topic.id),
  )
  return article.topics.filter((topic) => !all.has(topic))
}
