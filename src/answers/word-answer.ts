// An answer in the model's words: what the gate lets through, and the facts' own words for the rest.
import type { ShownFact } from '../facts/fact.ts'
import { type WordedSentence, type Wording, wordFacts } from '../llm/word-facts.ts'
import type { Answer, AnswerSentence } from './answer.ts'
import type { AnswerInput } from './answer-question.ts'

const SENTENCES_AT_MOST = 5
/** A sure refusal of all facts is the rules' to make: the model may only drop a single weak fact. */
const FACTS_IT_MAY_DOUBT = 1

/**
 * The same answer in better words. Every fact that the extractive answer cites stays cited: what the
 * model left out, or said wrongly, is said in the fact's own words. Facts that were replaced or
 * disputed are never reworded.
 */
export async function wordAnswer(
  wording: Wording,
  answer: Answer,
  input: AnswerInput,
): Promise<Answer> {
  const places = answer.citations.flatMap((fact, at) =>
    fact.lifecycle === 'current' ? [at + 1] : [],
  )
  if (!answer.answered || places.length === 0) return answer
  const facts = places.map((place) => answer.citations[place - 1] as ShownFact)
  const toAnswer = (sentence: WordedSentence): AnswerSentence => ({
    text: sentence.text,
    cites: sentence.cites.map((cite) => places[cite - 1] as number),
  })
  const { onSentence } = input
  const worded = await wordFacts(wording, {
    purpose: 'answer',
    lane: 'people',
    lang: answer.language,
    facts,
    most: SENTENCES_AT_MOST,
    question: answer.question,
    person: input.person ?? null,
    signal: input.signal,
    onSentence: onSentence && ((one) => onSentence(toAnswer(one), answer)),
  })
  if (worded === null) return answer
  if (!worded.known && answer.citations.length <= FACTS_IT_MAY_DOUBT && doubtful(answer))
    return {
      ...answer,
      answered: false,
      sentences: [],
      citations: [],
      nearest: answer.citations,
      why: 'weak-evidence',
    }
  const sentences = worded.sentences.map(toAnswer)
  const cited = new Set(sentences.flatMap((sentence) => sentence.cites))
  const rest = answer.sentences.filter((sentence) =>
    sentence.cites.some((cite) => !cited.has(cite)),
  )
  return { ...answer, sentences: [...sentences, ...rest] }
}

/** Nobody confirmed or announced it: then "not known" is as good as what the rules found. */
function doubtful(answer: Answer): boolean {
  return answer.citations.every(
    (fact) => fact.status === 'speculated' || fact.status === 'reported',
  )
}
