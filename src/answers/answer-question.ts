// Answers a question from the fact base alone: sentences that stand on cited facts, or "not known".
import type { ShownFact } from '../facts/fact.ts'
import { listShownFacts } from '../facts/fact-list-store.ts'
import { inLanguage, loadShownFacts } from '../facts/fact-store.ts'
import { startOfLocalDay } from '../language/local-day.ts'
import type { Wording } from '../llm/word-facts.ts'
import type { Log } from '../log.ts'
import type { Answer, AnswerSentence } from './answer.ts'
import { answerNext } from './answer-next.ts'
import { type AnswerOne, answerParts } from './answer-parts.ts'
import { answerPeriod } from './answer-period.ts'
import { answerState } from './answer-state.ts'
import { sayDispute, sayFact, sayStatus, sayWhen, sayWho } from './answer-words.ts'
import { slotOf } from './asked-slot.ts'
import { type Asked, type Asking, answered, notKnown, readAsked } from './asked.ts'
import { chooseFacts, type Judged, MOST_CITED, replaceSuperseded } from './choose-facts.ts'
import { type Asker, type EvidenceDeps, findEvidence, nearestOf, whyNone } from './find-evidence.ts'
import type { ThreadContext } from './question.ts'
import { asksClaimant } from './person-slot.ts'
import { orderAsked } from './question-turns.ts'
import { wordAnswer } from './word-answer.ts'

export type AnswerDeps = EvidenceDeps & {
  now: () => Date
  log?: Log
  /** The model's words for what the facts say; without it their own. */
  wording?: Wording | null
}

/** `person` is a Slack id, for the model's limit per person. */
export type AnswerInput = Asking &
  Asker & {
    /** Streams: each sentence of the model as soon as it stands. */
    onSentence?: ((sentence: AnswerSentence, answer: Answer) => void) | undefined
  }

/** What changed since a day: so many facts are listed. */
const LISTED = 6

/** Answers, or says honestly that it is not known and what is nearest. Writes no facts. */
export async function answerQuestion(deps: AnswerDeps, input: AnswerInput): Promise<Answer> {
  const asked = readAsked(deps, input)
  // A state is what the rules make of all facts: no model words it.
  const state = asked.question.refusal ? null : await answerState(deps, asked)
  if (state) return state
  const answer = await answerFromBase(deps, asked, input)
  return deps.wording ? wordAnswer(deps.wording, answer, input) : answer
}

async function answerFromBase(deps: AnswerDeps, asked: Asked, input: AnswerInput): Promise<Answer> {
  const { question } = asked
  if (question.refusal === 'not-a-question' || question.refusal === 'private')
    return notKnown(asked, question.refusal, [])
  if (question.kind === 'who-says' && input.thread && input.thread.factIds.length > 0)
    return answerWhoSays(deps, asked, input.thread)
  if (question.kind === 'changed' && question.since) return answerChanged(deps, asked)
  const whole = question.refusal
    ? null
    : ((await answerNext(deps, asked)) ?? (await answerPeriod(deps, asked)))
  if (whole) return whole
  const { thread = null, person = null, signal } = input
  const asker = { person, signal }
  const answerOne: AnswerOne = async (part, after) => {
    const day = asked.day ? { asOf: asked.day } : {}
    const one = readAsked(deps, { ...input, ...day, question: part, thread: after })
    const typed = slotOf(one.question) !== 'any'
    return { answer: await answerFromSearch(deps, one, after, asker), typed }
  }
  // An article of anything is looked at as a whole: it mostly tells both.
  const parts = asked.everything.size === 0 ? await answerParts(asked, thread, answerOne) : null
  return parts ?? answerFromSearch(deps, asked, thread, asker)
}

async function answerFromSearch(
  deps: AnswerDeps,
  asked: Asked,
  thread: ThreadContext | null,
  asker: Asker,
): Promise<Answer> {
  const judged = await findEvidence(deps, asked, thread, asker)
  const chosen = chooseFacts(judged, asked.question)
  const why = asked.question.refusal ?? (chosen.length === 0 ? whyNone(judged) : null)
  if (why)
    return notKnown(asked, why, await inLanguage(deps, nearestOf(asked.question, judged), asked))
  return answerWith(deps, asked, chosen, judged)
}

/** Sentences for the chosen facts, each beside what replaced it or disagrees with it. */
async function answerWith(
  deps: AnswerDeps,
  asked: Asked,
  chosen: ShownFact[],
  judged: Judged[],
): Promise<Answer> {
  const { question, lang } = asked
  const facts =
    question.history || orderAsked(question.text) === 'first'
      ? chosen
      : await replaceSuperseded(deps, chosen, judged, { lang, asOf: asked.asOf })
  const rivals = await loadShownFacts(
    deps,
    asksClaimant(question)
      ? []
      : facts.flatMap((fact) => (fact.lifecycle === 'disputed' ? fact.disputedBy : [])),
    { lang, asOf: asked.asOf },
  )
  const others = rivals.filter(
    (rival) => rival.lifecycle !== 'retracted' && !facts.some((f) => f.factId === rival.factId),
  )
  const citations = await inLanguage(deps, [...facts, ...others], asked)
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
