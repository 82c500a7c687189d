// Answers a question from the fact base alone: sentences that stand on cited facts, or "not known".
import type { Db } from '../db/database.ts'
import type { ShownFact } from '../facts/fact.ts'
import { listShownFacts, loadShownFacts } from '../facts/fact-store.ts'
import { detectLanguage } from '../language/detect-language.ts'
import type { Lang } from '../language/language.ts'
import { endOfLocalDay, startOfLocalDay } from '../language/local-day.ts'
import { findNames } from '../language/names.ts'
import type { Wording } from '../llm/word-facts.ts'
import type { Log } from '../log.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import type { AbstainReason, Answer, AnswerSentence } from './answer.ts'
import { sayDispute, sayFact, sayStatus, sayWhen, sayWho } from './answer-words.ts'
import { judgeEvidence } from './evidence.ts'
import { chooseFacts, type Judged, MOST_CITED, replaceSuperseded } from './choose-facts.ts'
import { findFacts, loadArticleTexts } from './fact-search-store.ts'
import {
  type Concept,
  type Question,
  questionTerms,
  readQuestion,
  type ThreadContext,
} from './question.ts'
import { type RankedFact, rankFacts } from './rank-facts.ts'
import { wordAnswer } from './word-answer.ts'

export type AnswerDeps = {
  db: Db
  index: WatchIndex
  now: () => Date
  log?: Log
  /** The model's words for what the facts say; without it their own. */
  wording?: Wording | null
}

export type AnswerInput = {
  question: string
  /** The asker's language where the question does not show it. */
  lang?: Lang
  /** The language to answer in, whatever the question's. */
  answerIn?: Lang
  /** Local day `YYYY-MM-DD` in the watch's zone. */
  asOf?: string
  thread?: ThreadContext | null
  /** Slack id of who asks, for the model's limit per person. */
  person?: string | null
  signal?: AbortSignal | undefined
  /** Streams: each sentence of the model as soon as it stands. */
  onSentence?: ((sentence: AnswerSentence, answer: Answer) => void) | undefined
}

/** Facts that are read and judged, cited at most, and offered as nearest. */
const JUDGED = 10
const NEAREST = 3
/** Coverage below which a fact is not even near. */
const NEAR_ENOUGH = 0.08
const LISTED = 6

/** Answers, or says honestly that it is not known and what is nearest. Writes no facts. */
export async function answerQuestion(deps: AnswerDeps, input: AnswerInput): Promise<Answer> {
  const answer = await answerFromBase(deps, input)
  return deps.wording ? wordAnswer(deps.wording, answer, input) : answer
}

async function answerFromBase(deps: AnswerDeps, input: AnswerInput): Promise<Answer> {
  const asked = prepare(deps, input)
  const { question } = asked
  if (question.refusal === 'not-a-question' || question.refusal === 'private')
    return notKnown(asked, question.refusal, [])
  if (question.kind === 'who-says' && input.thread && input.thread.factIds.length > 0)
    return answerWhoSays(deps, asked, input.thread)
  if (question.kind === 'changed' && question.since) return answerChanged(deps, asked)
  return answerFromSearch(deps, asked, input.thread ?? null)
}

/** A question with all that an answer to it depends on. */
type Asked = {
  question: Question
  raw: string
  lang: Lang
  /** Local day, and its last instant. */
  day: string | null
  asOf: Date | null
  everything: ReadonlySet<string>
  zone: string
  /** Ids of the watch's persons that a text names. */
  personsIn: (text: string) => string[]
}

function prepare(deps: AnswerDeps, input: AnswerInput): Asked {
  const { watch } = deps.index
  const now = input.asOf ? endOfLocalDay(input.asOf, watch.zone) : deps.now()
  const lang = input.answerIn ?? detectLanguage(input.question.slice(0, 2_000), input.lang ?? 'en')
  const question = readQuestion(deps.index, input.question, {
    now,
    zone: watch.zone,
    lang,
    thread: input.thread ?? null,
  })
  const day = input.asOf ?? question.asOf
  const persons = new Set(
    watch.entities.flatMap((entity) => (entity.kind === 'person' ? [entity.id] : [])),
  )
  return {
    question,
    raw: input.question.slice(0, 1_000),
    lang,
    day,
    asOf: day ? endOfLocalDay(day, watch.zone) : null,
    everything: new Set(watch.topics.filter((topic) => topic.everything).map((topic) => topic.id)),
    zone: watch.zone,
    personsIn: (text) =>
      findNames(deps.index.entities, text).flatMap(({ id }) => (persons.has(id) ? [id] : [])),
  }
}

async function answerFromSearch(
  deps: AnswerDeps,
  asked: Asked,
  thread: ThreadContext | null,
): Promise<Answer> {
  const followed = asked.question.followUp ? thread : null
  const concepts = followed ? withThread(deps.index, asked, followed) : asked.question.concepts
  const hits = await findFacts(deps, {
    terms: questionTerms({ concepts }),
    asOf: asked.asOf,
    ...(followed ? { include: followed } : {}),
  })
  const favoured = new Set(followed?.factIds ?? [])
  const ranked = rankFacts(concepts, hits, { asOf: asked.asOf, favoured }).slice(0, JUDGED)
  const shown = await loadShownFacts(
    deps,
    ranked.map((fact) => fact.factId),
    { lang: asked.lang, asOf: asked.asOf },
  )
  const texts = asked.question.focus
    ? await loadArticleTexts(deps, [...new Set(ranked.flatMap((fact) => fact.articleId ?? []))])
    : new Map<number, string>()
  const judged = judgeAll(asked, ranked, shown, texts, followed)
  const chosen = chooseFacts(judged, asked.question)
  if (asked.question.refusal)
    return notKnown(asked, asked.question.refusal, nearestOf(asked.question, judged))
  if (chosen.length === 0)
    return notKnown(asked, whyNone(judged), nearestOf(asked.question, judged))
  return answerWith(deps, asked, chosen, judged)
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
      persons: asked.personsIn(`${fact.statement} ${fact.quote}`),
      everything: asked.everything.has(fact.topic),
      asOf: asked.asOf,
      zone: asked.zone,
      inThread,
    })
    return [{ fact, ranked: candidate, evidence }]
  })
}

function whyNone(judged: Judged[]): AbstainReason {
  const reasons = judged.flatMap((entry) =>
    entry.evidence.kind === 'fails' ? [entry.evidence.why] : [],
  )
  return reasons[0] ?? 'no-evidence'
}

/** What is about the same, or at least about somebody that the question names. */
function nearestOf(question: Question, judged: Judged[]): ShownFact[] {
  const names = question.concepts.filter((concept) => concept.kind === 'name')
  const isNear = ({ ranked }: Judged) =>
    ranked.coverage >= NEAR_ENOUGH || names.some((name) => !ranked.missing.includes(name))
  return judged
    .filter(isNear)
    .slice(0, NEAREST)
    .map((entry) => entry.fact)
}

/** Sentences for the chosen facts, each beside what replaced it or disagrees with it. */
async function answerWith(
  deps: AnswerDeps,
  asked: Asked,
  chosen: ShownFact[],
  judged: Judged[],
): Promise<Answer> {
  const { question, lang } = asked
  const facts = question.history
    ? chosen
    : await replaceSuperseded(deps, chosen, judged, { lang, asOf: asked.asOf })
  const rivals = await loadShownFacts(
    deps,
    facts.flatMap((fact) => (fact.lifecycle === 'disputed' ? fact.disputedBy : [])),
    { lang, asOf: asked.asOf },
  )
  const others = rivals.filter(
    (rival) => rival.lifecycle !== 'retracted' && !facts.some((f) => f.factId === rival.factId),
  )
  const citations = [...facts, ...others]
  const sentences = citations.map((fact, place): AnswerSentence => {
    const disputed = others.length > 0 && (place >= facts.length || isRival(fact, others))
    const text = disputed ? sayDispute(fact, lang, place === 0) : sentenceFor(asked, fact, place)
    return { text, cites: [place + 1] }
  })
  return answered(asked, sentences, citations)
}

function isRival(fact: ShownFact, others: ShownFact[]): boolean {
  return others.some((other) => fact.disputedBy.includes(other.factId))
}

function sentenceFor(asked: Asked, fact: ShownFact, place: number): string {
  const { question, lang, zone } = asked
  const parts = [sayFact(fact, lang)]
  if (question.kind === 'confirmed' && place === 0) parts.unshift(sayStatus(fact, lang))
  const when = question.wants === 'date' ? sayWhen(fact, lang, zone) : null
  if (when) parts.push(when)
  return parts.join(' ')
}

async function answerWhoSays(
  deps: AnswerDeps,
  asked: Asked,
  thread: ThreadContext,
): Promise<Answer> {
  const facts = await loadShownFacts(deps, thread.factIds.slice(0, MOST_CITED), {
    lang: asked.lang,
    asOf: asked.asOf,
  })
  if (facts.length === 0) return notKnown(asked, 'no-evidence', [])
  const sentences = facts.map((fact, place) => ({
    text: sayWho(fact, asked.lang, asked.zone),
    cites: [place + 1],
  }))
  return answered(asked, sentences, facts)
}

async function answerChanged(deps: AnswerDeps, asked: Asked): Promise<Answer> {
  const { question, lang } = asked
  const since = startOfLocalDay(question.since ?? '1970-01-01', deps.index.watch.zone)
  const [topic] = question.topics
  const facts = await listShownFacts(
    deps,
    { learnedAfter: since, limit: LISTED * 2, ...(topic ? { topic } : {}) },
    { lang, asOf: asked.asOf },
  )
  const told = facts.filter((fact) => fact.lifecycle !== 'retracted').slice(0, LISTED)
  if (told.length === 0) return notKnown(asked, 'no-evidence', [])
  const sentences = told.map((fact, place) => ({ text: sayFact(fact, lang), cites: [place + 1] }))
  return answered(asked, sentences, told)
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

function answered(asked: Asked, sentences: AnswerSentence[], citations: ShownFact[]): Answer {
  return {
    question: asked.raw,
    answered: true,
    language: asked.lang,
    asOf: asked.day,
    sentences,
    citations,
    nearest: [],
    why: null,
  }
}

function notKnown(asked: Asked, why: AbstainReason, nearest: ShownFact[]): Answer {
  return {
    question: asked.raw,
    answered: false,
    language: asked.lang,
    asOf: asked.day,
    sentences: [],
    citations: [],
    nearest,
    why,
  }
}
