// A question with all that an answer to it depends on, and the two ways in which it can end.
import type { ShownFact } from '../facts/fact.ts'
import { detectLanguage } from '../language/detect-language.ts'
import type { Lang } from '../language/language.ts'
import { endOfLocalDay } from '../language/local-day.ts'
import { findNames } from '../language/names.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import type { AbstainReason, Answer, AnswerSentence } from './answer.ts'
import { type Question, readQuestion, type ThreadContext } from './question.ts'

/** A question with all that an answer to it depends on. */
export type Asked = {
  question: Question
  raw: string
  lang: Lang
  /** Local day, and its last instant. */
  day: string | null
  asOf: Date | null
  everything: ReadonlySet<string>
  zone: string
  /** When it is asked, or the last instant of the day asked for. */
  now: Date
  /** Ids of the watch's persons that a text names. */
  personsIn: (text: string) => string[]
  /** Ids of the watch's places. */
  places: ReadonlySet<string>
  /** Ids of all entities of the watch that a text names. */
  namesIn: (text: string) => string[]
}

/** What of a person's asking decides the answer. */
export type Asking = {
  question: string
  /** The asker's language where the question does not show it. */
  lang?: Lang
  /** The language to answer in, whatever the question's. */
  answerIn?: Lang
  /** Local day `YYYY-MM-DD` in the watch's zone. */
  asOf?: string
  thread?: ThreadContext | null
}

/** Reads what is asked, in the watch's words and zone. Pure but for the clock. */
export function readAsked(deps: { index: WatchIndex; now: () => Date }, input: Asking): Asked {
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
  const namesIn = (text: string) => findNames(deps.index.entities, text).map(({ id }) => id)
  return {
    question,
    raw: input.question.slice(0, 1_000),
    lang,
    day,
    asOf: day ? endOfLocalDay(day, watch.zone) : null,
    everything: new Set(watch.topics.filter((topic) => topic.everything).map((topic) => topic.id)),
    zone: watch.zone,
    now,
    places: new Set(
      watch.entities.flatMap((entity) => (entity.kind === 'place' ? [entity.id] : [])),
    ),
    personsIn: (text) => namesIn(text).filter((id) => persons.has(id)),
    namesIn,
  }
}

/** An answer of these sentences. */
export function answered(
  asked: Asked,
  sentences: AnswerSentence[],
  citations: ShownFact[],
): Answer {
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

/** An honest "not known" with what is nearest. */
export function notKnown(asked: Asked, why: AbstainReason, nearest: ShownFact[]): Answer {
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
