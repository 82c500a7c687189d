// The answers of "Why?" and "Sources": what was decided in a story, and what carries it.

import type { Db } from '../db/database.ts'
import type { DecisionKind, Reason, ScorePart } from '../db/schema.ts'
import { loadStory, storyArticles } from '../developments/development-store.ts'
import type { ShownFact } from '../facts/fact.ts'
import { listShownFacts } from '../facts/fact-list-store.ts'
import type { Lang } from '../language/language.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import { toSource } from './build-alert.ts'
import type { ShownSource } from './content.ts'
import { developmentById, storyDecisions, thresholdOf } from './explain-store.ts'

export type ExplainDeps = { db: Db; index: WatchIndex }

/** Why a message was posted, and what else was decided in its story, newest first. */
export type Explanation = {
  headline: string
  storyId: number
  score: number
  threshold: number
  scoreParts: ScorePart[]
  reasons: Reason[]
  decisions: {
    kind: DecisionKind
    reason: Reason
    at: Date
    publisher: string
    title: string
    url: string
  }[]
}

/** Explains a development as it was decided for a channel; null when it is not known. */
export async function explainDecision(
  deps: ExplainDeps,
  input: { channel: string; developmentId: number },
): Promise<Explanation | null> {
  const development = await developmentById(deps.db, input.developmentId)
  if (!development) return null
  const story = await loadStory(deps.db, development.storyId)
  return {
    headline: story?.title ?? '',
    storyId: development.storyId,
    score: development.score,
    threshold: (await thresholdOf(deps.db, input.channel)) ?? deps.index.watch.thresholds.alert,
    scoreParts: development.scoreParts,
    reasons: development.reasons,
    decisions: await storyDecisions(deps.db, input.channel, development.storyId),
  }
}

export type StorySources = {
  headline: string
  outlets: number
  independent: number
  sources: ShownSource[]
  facts: ShownFact[]
}

const SOURCES_AT_MOST = 50
const FACTS_AT_MOST = 30

/** The articles and facts of a story; null when there is no such story. */
export async function sourcesOf(
  deps: ExplainDeps,
  input: { storyId: number; lang: Lang },
): Promise<StorySources | null> {
  const story = await loadStory(deps.db, input.storyId)
  if (!story) return null
  const articles = await storyArticles(deps.db, input.storyId, SOURCES_AT_MOST)
  return {
    headline: story.title,
    outlets: story.outletCount,
    independent: story.independentCount,
    sources: articles.map(toSource),
    facts: await listShownFacts(
      deps,
      { storyId: input.storyId, limit: FACTS_AT_MOST },
      { lang: input.lang, asOf: null },
    ),
  }
}
