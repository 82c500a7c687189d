// What an alert, an update or a correction says: facts, reasons, bearings and sources gathered.
import type { Db } from '../db/database.ts'
import { type Development, loadStory, storyArticles } from '../developments/development-store.ts'
import type { ShownFact } from '../facts/fact.ts'
import { loadShownFacts } from '../facts/fact-store.ts'
import type { Lang } from '../language/language.ts'
import { localDay } from '../language/local-day.ts'
import { listMilestones } from '../milestones/milestone-store.ts'
import type { TopicState } from '../situation/situation.ts'
import { isRecorded } from '../situation/situation-store.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import type { AlertContent, ShownSource } from './content.ts'

/** Two or three sentences of what happened. */
const FACTS_AT_MOST = 3
const SOURCES_AT_MOST = 10

/**
 * Gathers what a channel is told of a development, in its language as far as the base goes.
 * Facts that the channel was told before are left out of an update.
 */
export async function buildAlert(
  deps: { index: WatchIndex },
  db: Db,
  development: Development,
  lang: Lang,
  kind: AlertContent['kind'],
  toldBefore: ReadonlySet<number>,
): Promise<AlertContent> {
  const showing = { lang, asOf: null }
  const fresh = development.factIds.filter((id) => !toldBefore.has(id))
  const facts = await loadShownFacts({ ...deps, db }, fresh, showing)
  const beforeFacts = await loadShownFacts({ ...deps, db }, development.changedFactIds, showing)
  const articles = await storyArticles(db, development.storyId, 100)
  const story = await loadStory(db, development.storyId)
  const own = articles.find((article) => article.id === development.articleId)
  // The headline of the piece that brought it; of a sister piece where that is in the channel's language.
  const inLang = articles.find((article) => article.lang === lang && article.copyOf === null)
  const headline = own?.lang === lang || kind !== 'alert' ? own : (inLang ?? own)
  return {
    kind,
    lang,
    recorded: await isRecorded(db),
    developmentId: development.id,
    storyId: development.storyId,
    headline: headline?.title ?? '',
    headlineLang: headline?.lang ?? lang,
    facts: readable(facts, lang).slice(0, FACTS_AT_MOST),
    reasons: development.reasons,
    beforeFacts,
    bearsOn: await bearings(deps, db, development),
    sources: articles.slice(-SOURCES_AT_MOST).map(toSource),
    outlets: story?.outletCount ?? 1,
    independent: story?.independentCount ?? 1,
    score: development.score,
    scoreParts: development.scoreParts,
    at: development.at.toISOString(),
  }
}

/** A piece of the story this long after the alert still tells the same news. */
const SISTER_MS = 12 * 3_600_000

/**
 * What a told alert says better by now: a sister piece brought the headline, or a fact, in the
 * channel's language. Empty where nothing did.
 */
export async function inReadersLanguage(
  deps: { index: WatchIndex },
  db: Db,
  told: AlertContent,
): Promise<Partial<Pick<AlertContent, 'headline' | 'headlineLang' | 'facts'>>> {
  const { lang } = told
  const foreign = told.facts.filter((fact) => fact.lang !== lang)
  const ids = foreign.map((fact) => fact.factId)
  const found = await loadShownFacts({ ...deps, db }, ids, { lang, asOf: null })
  const better = found.filter((fact) => fact.lang === lang)
  const facts = told.facts.map((fact) => better.find((b) => b.factId === fact.factId) ?? fact)
  const changed = better.length > 0 ? { facts } : {}
  if (told.headlineLang === lang) return changed
  const until = new Date(told.at).getTime() + SISTER_MS
  const articles = await storyArticles(db, told.storyId, 100)
  const sister = articles.find((a) => a.lang === lang && a.publishedAt.getTime() <= until)
  return sister ? { ...changed, headline: sister.title, headlineLang: lang } : changed
}

/** The order of the development is kept; a fact in the channel's language goes before its like. */
function readable(facts: ShownFact[], lang: Lang): ShownFact[] {
  return [
    ...facts.filter((fact) => fact.lang === lang),
    ...facts.filter((fact) => fact.lang !== lang),
  ]
}

async function bearings(
  deps: { index: WatchIndex },
  db: Db,
  development: Development,
): Promise<AlertContent['bearsOn']> {
  const today = localDay(development.at, deps.index.watch.zone)
  const ids = new Set(development.bearings.milestoneIds)
  const milestones = ids.size > 0 ? await listMilestones(db, { asOf: development.at, today }) : []
  return {
    topics: development.bearings.topics.map((topic) => ({
      topic: topic.topic,
      before: topic.before as TopicState,
      after: topic.after as TopicState,
    })),
    milestones: milestones.filter((milestone) => ids.has(milestone.id)),
  }
}

/** An article as a source of its story. */
export function toSource(article: Awaited<ReturnType<typeof storyArticles>>[number]): ShownSource {
  return {
    publisher: article.publisher,
    url: article.url,
    title: article.title,
    lang: article.lang,
    publishedAt: article.publishedAt.toISOString(),
    independent: article.copyOf === null && !article.firstParty,
  }
}
