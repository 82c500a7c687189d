// Is an article about the watch, and about which of its topics? Pure; the answer carries its reason.
import type { SourceKind } from '../db/schema.ts'
import type { Lang } from '../language/language.ts'
import type { Topic } from '../watch/watch.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import { type Mentions, readMentions } from './mentions.ts'

/** What relevance looks at. */
export type JudgedArticle = {
  title: string
  text: string
  lang: Lang
  kind: SourceKind
  publisher: string
  publishedAt: Date
}

export type Relevance = {
  relevant: boolean
  /** Ids of the watch's topics, strongest first; empty where it is not relevant. */
  topics: string[]
  /** In plain words, for "Why?" and the log. */
  reason: string
  /** Not about the watch by itself, but it may go on with a story: no list, no sport, no namesake. */
  mayFollow: boolean
  /** 0..1: how surely it is about the watch; 0.5 and above is relevant. */
  score: number
}

const RELEVANT = 0.5
// Both are needed, and the names weigh more: words such as "deal" or "AI" are everybody's.
const NAME_SHARE = 0.55
// The title is about somebody of a like name, and names nobody of the topic.
const NAMESAKE = 0.5
// A service topic is about its failing: "damages" or "incident" alone may be any lawsuit.
const NO_DISRUPTION = 0.25
// Segments of an article's opening: the title and the first sentence.
const OPENING = 2
const DISRUPTION = ['outage', 'restore', 'crash']
// Two parties named together say much even where none of the topic's words falls.
const TOGETHER = 0.3

/** Whether an article is about the watch, about which topics, and why. */
export function judgeRelevance(index: WatchIndex, article: JudgedArticle): Relevance {
  const everything = index.watch.topics.filter((topic) => topic.everything)
  const others = index.watch.topics.filter((topic) => !topic.everything)
  if (others.length === 0 && everything.length > 0) return takeAll(everything, 1)
  const mentions = readMentions(index, article)
  const verdicts = others
    .map((topic) => judgeTopic(index, topic, mentions))
    .sort((a, b) => b.score - a.score)
  const topics = verdicts.filter((verdict) => verdict.score >= RELEVANT)
  const best = verdicts[0]
  if (everything.length > 0) {
    const all = takeAll(everything, best?.score ?? 1)
    return {
      ...all,
      topics: [...topics.map((verdict) => verdict.topic), ...all.topics],
    }
  }
  if (best === undefined) return refuse('the watch has no topics', 0)
  if (topics.length === 0) {
    const mayFollow = !mentions.sports && !mentions.onlyInLists && !best.another
    return { ...refuse(explainRefusal(index, mentions, best), best.score), mayFollow }
  }
  return {
    relevant: true,
    mayFollow: false,
    topics: topics.map((verdict) => verdict.topic),
    reason: best.reason,
    score: best.score,
  }
}

function takeAll(topics: Topic[], score: number): Relevance {
  const names = topics.map((topic) => topic.name.en || topic.id).join(', ')
  return {
    relevant: true,
    mayFollow: false,
    topics: topics.map((topic) => topic.id),
    reason: `${names} takes every article`,
    score: Math.max(score, RELEVANT),
  }
}

function refuse(reason: string, score: number): Relevance {
  return { relevant: false, mayFollow: false, topics: [], reason, score }
}

type TopicVerdict = {
  topic: string
  score: number
  reason: string
  passing: boolean
  another: boolean
}

function judgeTopic(index: WatchIndex, topic: Topic, mentions: Mentions): TopicVerdict {
  const words = mentions.topics.get(topic.id) ?? null
  const wordScore = (words?.strength ?? 0) * disruptionFactor(index, topic, mentions)
  const hasWords = topic.words.en.length + topic.words.ko.length > 0
  const no = { topic: topic.id, score: 0, reason: '', passing: false, another: false }
  if (topic.needs.length === 0) {
    return wordScore === 0
      ? no
      : {
          ...no,
          score: wordScore,
          reason: `${nameOf(topic)}: ${quoteWords(words?.texts)}`,
        }
  }
  let best = no
  for (const group of topic.needs) {
    const names = groupStrength(group, mentions)
    if (names === 0) continue
    const together = group.length > 1 ? TOGETHER : 0
    const word = hasWords ? Math.max(wordScore, together) : 1
    const both = names ** NAME_SHARE * word ** (1 - NAME_SHARE)
    const another =
      isNamesake(index, topic, group, mentions) || isAnother(index, topic, group, mentions)
    const score = both * (another ? NAMESAKE : 1)
    const reason = `${nameOf(topic)}: ${group.map((id) => entityName(index, id)).join(' and ')} ${placeWords(names)}${words ? `, with ${quoteWords(words.texts)}` : ''}`
    if (score > best.score || (best.score === 0 && names > 0)) {
      best = { topic: topic.id, score, reason, passing: names < RELEVANT, another }
    }
  }
  return best
}

function disruptionFactor(index: WatchIndex, topic: Topic, mentions: Mentions): number {
  if (topic.kind !== 'service') return 1
  if (!index.watch.eventWords.some((event) => event.id === 'outage')) return 1
  return DISRUPTION.some((id) => mentions.events.has(id)) ? 1 : NO_DISRUPTION
}

/**
 * The title names none of the topic's entities, but one whose name is a guard of the group's, or
 * holds it: Xbox for Microsoft, SKT for KT.
 */
function isNamesake(index: WatchIndex, topic: Topic, group: string[], mentions: Mentions): boolean {
  const inTitle = [...mentions.entities].filter(([, mention]) => mention.segments[0] === 0)
  const own = new Set(topic.needs.flat())
  if (inTitle.length === 0 || inTitle.some(([id]) => own.has(id))) return false
  const members = index.watch.entities.filter((entity) => group.includes(entity.id))
  const ownWords = new Set(
    members.flatMap((entity) => [...entity.aliases.en, ...entity.aliases.ko].flatMap(nameWords)),
  )
  const guards = new Set(members.flatMap((entity) => entity.not.flatMap(nameWords)))
  return inTitle.some(([, mention]) =>
    mention.texts.flatMap(nameWords).some((word) => guards.has(word) && !ownWords.has(word)),
  )
}

/**
 * The title and the first sentence are about another company, and do not name the whole group:
 * "LG Uplus and Microsoft … KT did so in 2024". One name alone is only outdone by a rival, since
 * who suffers from an outage stands in the title as well.
 */
function isAnother(index: WatchIndex, topic: Topic, group: string[], mentions: Mentions): boolean {
  const opens = (id: string) => (mentions.entities.get(id)?.segments[0] ?? OPENING) < OPENING
  if (group.every(opens)) return false
  const own = new Set(topic.needs.flat())
  return index.watch.entities.some(
    (entity) =>
      opens(entity.id) &&
      !own.has(entity.id) &&
      !entity.party &&
      (entity.rival || (group.length > 1 && entity.kind === 'company')),
  )
}

function nameWords(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []
}

/** The weakest of a group's names; names that never stand in one sentence belong less together. */
function groupStrength(group: string[], mentions: Mentions): number {
  let weakest = 1
  let shared: Set<number> | null = null
  for (const id of group) {
    const found = mentions.entities.get(id)
    if (found === undefined) return 0
    weakest = Math.min(weakest, found.strength)
    shared =
      shared === null ? new Set(found.segments) : shared.intersection(new Set(found.segments))
  }
  const apart = group.length > 1 && (shared?.size ?? 0) === 0
  return apart ? weakest * 0.7 : weakest
}

function explainRefusal(index: WatchIndex, mentions: Mentions, best: TopicVerdict): string {
  const named = [...mentions.entities.keys()].map((id) => entityName(index, id)).slice(0, 3)
  if (named.length === 0) return 'names nobody and nothing of the watch'
  const names = named.join(', ')
  if (mentions.sports) return `a sports report: ${names} is a team here`
  if (mentions.onlyInLists) return `${names} only in a list of prices or names`
  if (best.passing) return `${names} only in passing`
  return `names ${names}, but nothing of a topic`
}

function placeWords(strength: number): string {
  if (strength >= 1) return 'in the title'
  return strength >= 0.6 ? 'in the first sentences' : 'in several sentences'
}

function quoteWords(texts: string[] | undefined): string {
  return (texts ?? [])
    .slice(0, 3)
    .map((text) => `"${text}"`)
    .join(', ')
}

function nameOf(topic: Topic): string {
  return topic.name.en || topic.id
}

function entityName(index: WatchIndex, id: string): string {
  return index.watch.entities.find((entity) => entity.id === id)?.name.en ?? id
}
