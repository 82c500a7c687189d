// Step 4: the claims of each placed article, matched with the base and recorded.
import { type Article, knownAt } from '../articles/article.ts'
import { holdArticles, moveArticle, whileHeld } from '../articles/article-claim-store.ts'
import { failInStep, workInTurn } from '../articles/article-turn-store.ts'
import { type Db, together } from '../db/database.ts'
import { takeTurn } from '../db/turn-lock.ts'
import { localDay } from '../language/local-day.ts'
import { askOpinion } from '../llm/ask-opinion.ts'
import type { Wording } from '../llm/word-facts.ts'
import type { Log } from '../log.ts'
import { PLACED_BY_MODEL } from '../stories/story.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import { applyFindings, type Finding } from './apply-findings.ts'
import { amountTerms } from './fact-terms.ts'
import { type Doubt, findDoubts, type Opinions } from './doubt.ts'
import { findClaims } from './find-claims.ts'
import { judgeClaims } from './judge-claims.ts'
import {
  gatherKnowledge,
  type Knowledge,
  type KnownFact,
  toKnownFact,
  watchWords,
} from './known-fact.ts'
import { isTelling } from './likeness.ts'
import { loadPool, loadStatements, recordedQuotes, translationGap } from './record-store.ts'

export type RecordDeps = {
  db: Db
  index: WatchIndex
  now: () => Date
  log: Log
  /** With a model: a second opinion on doubts; without, or while it is silent, the rules decide alone. */
  wording?: Wording | null
}

/** What two articles say of one thing is one fact, whoever records them: one after the other. */
const STEP = { state: 'placed', turn: 'record', doing: 'Recording its facts' } as const

/**
 * Records up to `limit` placed articles, oldest first; returns how many. An article is part of one
 * transaction: its claims, the facts they make or move, and its progress. One that fails is tried
 * again later and never stops the others.
 */
export async function recordFacts(deps: RecordDeps, input: { limit: number }): Promise<number> {
  let done = 0
  // What is asked about one article may bear on the next.
  const atOnce = deps.wording ? 1 : input.limit
  while (done < input.limit) {
    const some = await workInTurn(deps, STEP, atOnce, (tx, one) => recordOrHold(deps, tx, one))
    for (const one of some)
      if (one !== 'failed' && one.result) await recordAfterAsking(deps, one.result)
    done += some.length
    if (some.length < atOnce) break
  }
  return done
}

/** An article that is held while a model is asked about its doubts. */
type InDoubt = { article: Article; wording: Wording; gathered: Gathered; doubts: Doubt[] }

/** Records an article, unless a model is to be asked first. */
async function recordOrHold(deps: RecordDeps, tx: Db, article: Article): Promise<InDoubt | null> {
  // A copy says nothing of its own and is no source of its own: it only counts in its story.
  const gathered = article.copyOf === null ? await gatherAround(deps.index, tx, article) : null
  if (gathered !== null) {
    const found = judgeGathered(gathered)
    // What the model has just joined with a story says what the story does not: it is asked once.
    const ask = deps.wording && article.storyWhy !== PLACED_BY_MODEL
    const doubts = ask ? findDoubts(found, gathered.knowledge) : []
    if (deps.wording && doubts.length > 0) {
      const [held] = await holdArticles(tx, [article.id])
      return { article: { ...article, ...held }, wording: deps.wording, gathered, doubts }
    }
    await applyFindings(tx, article, found, deps.now())
  }
  await moveArticle(tx, article, 'recorded')
  return null
}

async function recordAfterAsking(deps: RecordDeps, inDoubt: InDoubt): Promise<void> {
  const { article } = inDoubt
  try {
    await whileHeld(deps, [article], async () => {
      const opinions = await askOnDoubts(inDoubt)
      await deps.db.transaction(async (tx) => {
        await takeTurn(tx, STEP.turn)
        const found = await collectFindings(deps.index, tx, article, opinions)
        await applyFindings(tx, article, found, deps.now())
        await moveArticle(tx, article, 'recorded')
      })
    })
  } catch (error) {
    await failInStep(deps, STEP, article, error)
  }
}

/** What a model thinks of the article's doubts, before anything is decided. */
async function askOnDoubts({ wording, gathered, doubts }: InDoubt): Promise<Opinions> {
  const textOf = (fact: KnownFact) => gathered.statementOf(fact.id)
  const opinions = await askOpinion(
    wording,
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

/** What follows the other language's report within this says little by itself: see `lessen`. */
const SOON_MS = 3 * 3_600_000

/** A story's first reports come from many outlets at once until the one, in words of their own until the other. */
const BREAKING_MS = 3_600_000
const YOUNG_MS = 3 * 3_600_000

function isWithin({ story }: Knowledge, at: Date, span: number): boolean {
  const first = Math.min(...story.map((fact) => fact.learnedAt.getTime()))
  return story.length > 0 && at.getTime() - first <= span
}

type Gathered = NonNullable<Awaited<ReturnType<typeof gatherAround>>>

function judgeGathered({ claims, knowledge, at }: Gathered, opinions?: Opinions): Finding[] {
  return judgeClaims(claims, knowledge, at, opinions)
}

/** The claims of an article that are not recorded, and what the base holds around them. */
async function gatherAround(index: WatchIndex, db: Db, article: Article) {
  const { storyId, id, lang } = article
  const publishedAt = knownAt(article)
  const [seen, gap] = await together([
    recordedQuotes(db, id),
    storyId === null
      ? Promise.resolve(null)
      : translationGap(db, { articleId: id, storyId, lang, at: publishedAt }),
  ])
  const claims = findClaims(index, article).filter((claim) => !seen.has(claim.quote))
  if (claims.length === 0) return null
  const rows = await loadPool(db, {
    storyId,
    topics: topicsToLookThrough(index, article),
    lexemes: claims.flatMap((claim) => claim.amounts.filter(isTelling).flatMap(amountTerms)),
  })
  const words = watchWords(index)
  const statements = await loadStatements(
    db,
    rows.map((row) => row.id),
  )
  const told = Map.groupBy(statements, (statement) => statement.factId)
  const known = rows.map((row) => toKnownFact(row, words, told.get(row.id)))
  const publishedOn = localDay(publishedAt, article.zone)
  const statementOf = (factId: number) => {
    const row = rows.find((one) => one.id === factId)
    return row?.statementEn ?? row?.statementKo ?? ''
  }
  const knowledge = gatherKnowledge(known, { storyId, publishedAt, words })
  return {
    claims,
    knowledge,
    at: {
      publishedAt,
      publishedOn,
      translationDue: gap !== null,
      translationSoon: gap !== null && gap < SOON_MS,
      breaking: isWithin(knowledge, publishedAt, BREAKING_MS),
      young: isWithin(knowledge, publishedAt, YOUNG_MS),
    },
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
