// What the base already holds around an article: the pool that its claims are matched with.
import type { FactLifecycle, FactStatus, SpeakerKind } from '../db/schema.ts'
import type { Amount, Bilingual, EventDate, Lang } from '../language/language.ts'
import { findNames } from '../language/names.ts'
import { isStopWord, searchTerms } from '../language/words.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import { isNoComment } from './claim-status.ts'
import type { FactRow } from './fact-history.ts'
import { toldEvents } from './told-events.ts'

/** A fact of the base as the rules look at it. */
export type KnownFact = {
  id: number
  storyId: number | null
  topic: string
  /** Language of the article that brought it. */
  lang: Lang
  status: FactStatus
  lifecycle: FactLifecycle
  speaker: string | null
  /** The watch's entity that speaks; null where it is none of them, or "the company". */
  speakerId: string | null
  speakerKind: SpeakerKind
  event: EventDate | null
  dates: EventDate[]
  amounts: Amount[]
  /** Every number that stands in digits, also where its unit is not told: "14,000 of the …". */
  numbers: ReadonlySet<number>
  entities: string[]
  events: string[]
  negated: boolean
  /** Its speaker only would not comment: a denial by its status, and of nothing. */
  noComment: boolean
  learnedAt: Date
  /** Content terms of the statement, in each language that the base has it in. */
  terms: { [lang in Lang]: ReadonlySet<string> | null }
}

/** What of the watch the matching looks at. */
export type WatchWords = {
  /** The entity that a speaker's name names. */
  speakerIdOf(name: string | null): string | null
  /** Event words that can be news by themselves. */
  telling: ReadonlySet<string>
  /** Event words that are news in a translation as well. */
  turning: ReadonlySet<string>
  places: ReadonlySet<string>
  eventsIn(text: string): string[]
  eventName(id: string): Bilingual
}

/** A pool of known facts with how rare each feature is within it. */
export type Knowledge = {
  facts: KnownFact[]
  /** Those of the article's own story. */
  story: KnownFact[]
  /** Those of its story, and what was learned of its topics in the days around it. */
  near: KnownFact[]
  words: WatchWords
  /** −log of the share of facts that have the feature; the rarest weigh most. */
  weight(feature: string): number
  /** Every content term of the story's facts, by language. */
  storyTerms: { [lang in Lang]: ReadonlySet<string> }
  storyId: number | null
}

/** Content terms of a statement: search terms without stop words. */
export function contentTerms(text: string): ReadonlySet<string> {
  return new Set(searchTerms(text).filter((term) => !isStopWord(term)))
}

/** What of a watch the matching looks at; made once per article. */
export function watchWords(index: WatchIndex): WatchWords {
  const { eventWords, entities } = index.watch
  const idsOf = (list: { id: string }[]) => new Set(list.map(({ id }) => id))
  const places = idsOf(entities.filter((entity) => entity.kind === 'place'))
  return {
    // "The Seoul Central District Court" is not Seoul.
    speakerIdOf: (name) =>
      findNames(index.entities, name ?? '').find(({ id }) => !places.has(id))?.id ?? null,
    telling: idsOf(eventWords.filter((event) => !event.everyday)),
    turning: idsOf(eventWords.filter((event) => event.turning)),
    places,
    eventsIn: (text) => toldEvents(index, text),
    eventName: (id) => {
      const event = eventWords.find((candidate) => candidate.id === id)
      const { en, ko } = event?.words ?? { en: [], ko: [] }
      return event?.name ?? { en: en[0] ?? ko[0] ?? id, ko: ko[0] ?? en[0] ?? id }
    },
  }
}

/**
 * A row of the base as a known fact.
 * @param told what articles said of it: their words count as known in their language
 */
export function toKnownFact(
  row: FactRow,
  words: WatchWords,
  told: readonly { lang: Lang; statement: string }[] = [],
): KnownFact {
  const inLang = (lang: Lang) => told.find((one) => one.lang === lang)?.statement
  const en = row.statementEn ?? inLang('en')
  const ko = row.statementKo ?? inLang('ko')
  const all = [en ?? '', ko ?? '', ...told.map((one) => one.statement)]
  // The fact's own event words are in the row; reading every statement again would cost too much.
  const translated = told.find((one) => one.lang !== row.lang)?.statement
  const events = translated ? words.eventsIn(translated) : []
  return {
    id: row.id,
    storyId: row.storyId,
    topic: row.topic,
    lang: row.lang,
    status: row.status,
    lifecycle: row.lifecycle,
    speaker: row.speaker,
    speakerId: words.speakerIdOf(row.speaker),
    speakerKind: row.speakerKind,
    event: row.event,
    dates: row.dates,
    amounts: row.amounts,
    numbers: numbersIn(all.join(' ')),
    entities: row.entities,
    events: [...new Set([...row.events, ...events])],
    negated: row.negated,
    noComment: row.status === 'denied' && isNoComment(all.join(' ')),
    learnedAt: row.learnedAt,
    terms: {
      en: en ? contentTerms(en) : null,
      ko: ko ? contentTerms(ko) : null,
    },
  }
}

/** Numbers in digits from 5 on; fewer things are told in words as often. */
function numbersIn(text: string): ReadonlySet<number> {
  const found = text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []
  return new Set(found.map((digits) => Number(digits.replaceAll(',', ''))).filter((n) => n >= 5))
}

/** Features by which two statements can meet whatever their language. */
export function sharedFeatures(of: { entities: string[]; events: string[] }): string[] {
  return [...of.entities.map((id) => `e:${id}`), ...of.events.map((id) => `v:${id}`)]
}

/** A story may be told in two places for some days before they are seen to be one. */
const NEAR_MS = 3 * 24 * 3_600_000

/** Prepares a pool for matching: document frequencies are counted once. */
export function gatherKnowledge(
  facts: KnownFact[],
  input: { storyId: number | null; publishedAt: Date; words: WatchWords },
): Knowledge {
  const { storyId, publishedAt, words } = input
  const counts = new Map<string, number>()
  const storyTerms = { en: new Set<string>(), ko: new Set<string>() }
  for (const fact of facts) {
    for (const feature of sharedFeatures(fact)) count(counts, feature)
    for (const lang of ['en', 'ko'] as const) {
      for (const term of fact.terms[lang] ?? []) {
        count(counts, term)
        if (storyId !== null && fact.storyId === storyId) storyTerms[lang].add(term)
      }
    }
  }
  // Smoothed so that a feature of every fact still weighs something in a pool of few facts.
  const weigh = (times: number) => Math.log(1 + (facts.length + 1) / (times + 0.5))
  const weights = new Map([...counts].map(([feature, times]) => [feature, weigh(times)]))
  const unknown = weigh(0)
  const inStory = (fact: KnownFact) => storyId !== null && fact.storyId === storyId
  const soon = (fact: KnownFact) =>
    Math.abs(publishedAt.getTime() - fact.learnedAt.getTime()) < NEAR_MS
  return {
    facts,
    story: facts.filter(inStory),
    near: facts.filter((fact) => inStory(fact) || soon(fact)),
    words,
    storyTerms,
    storyId,
    weight: (feature) => weights.get(feature) ?? unknown,
  }
}

function count(counts: Map<string, number>, feature: string): void {
  counts.set(feature, (counts.get(feature) ?? 0) + 1)
}
