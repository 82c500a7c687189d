// A question of two: each part is answered as it would be alone, and both stand side by side.
import type { ShownFact } from '../facts/fact.ts'
import type { Answer, AnswerSentence } from './answer.ts'
import type { Asked } from './asked.ts'
import type { ThreadContext } from './question.ts'
import { type QuestionParts, questionParts } from './question-parts.ts'

/** A part's answer; `typed`: it asks for something of a kind, which a fact holds or not. */
export type Part = { answer: Answer; typed: boolean }

/** Answers one part, in the thread that it is asked in. */
export type AnswerOne = (question: string, thread: ThreadContext | null) => Promise<Part>

/**
 * What is known of the parts, each by the fact that fits it best, and which part is not known; null where
 * the question asks one thing, or nothing is known of its parts.
 */
export async function answerParts(
  { question, raw }: Pick<Asked, 'question' | 'raw'>,
  thread: ThreadContext | null,
  answerOne: AnswerOne,
): Promise<Answer | null> {
  const parts = questionParts(question.text)
  if (!parts) return null
  const answer =
    parts.kind === 'clauses'
      ? await answerClauses(parts, question.text, thread, answerOne)
      : await answerBeside(parts, thread, answerOne)
  return answer && { ...answer, question: raw }
}

async function answerBeside(
  parts: QuestionParts,
  thread: ThreadContext | null,
  answerOne: AnswerOne,
): Promise<Answer | null> {
  const asked: Part[] = []
  for (const one of parts.questions) asked.push(await answerOne(one, thread))
  const answers = asked.map(({ answer }) => answer)
  const known = answers.filter(({ answered }) => answered)
  const [first] = known
  if (!first) return isSure(parts, asked) ? (answers[0] ?? null) : null
  const unknown = parts.names.filter((_, at) => answers[at]?.answered !== true)
  return { ...first, ...sideBySide(known), unknown }
}

/** The whole question mostly finds what answers both; alone the first must find the same. */
async function answerClauses(
  { questions: [first = '', second = ''], names }: QuestionParts,
  text: string,
  thread: ThreadContext | null,
  answerOne: AnswerOne,
): Promise<Answer | null> {
  const { answer: whole } = await answerOne(text, thread)
  const begun = whole.answered ? whole : (await answerOne(first, thread)).answer
  if (!begun.answered || !(whole.answered || agree(whole, begun))) return whole
  const { answer: then } = await answerOne(second, after(first, begun))
  const known = then.answered ? [begun, then] : [begun]
  // What the whole finds may say it too.
  const unknown = whole.answered || then.answered ? [] : names.slice(1)
  return { ...begun, ...sideBySide(known), unknown }
}

/** Nothing is wrong with the whole but that it asks for more than the fact holds. */
function agree(whole: Answer, first: Answer): boolean {
  const same = whole.nearest[0]?.factId === first.citations[0]?.factId
  return whole.why === 'weak-evidence' && same
}

/** Nothing is known of either side, nor of what is asked for by its kind: together they are no better known. */
function isSure({ kind }: QuestionParts, asked: readonly Part[]): boolean {
  return kind === 'sides' || asked.every(({ typed }) => typed)
}

/** "And was it granted?" is asked as in a thread, after what it leans on. */
function after(question: string, { citations: facts }: Answer): ThreadContext {
  return {
    storyId: facts[0]?.storyId ?? null,
    lastQuestion: question,
    factIds: facts.map(({ factId }) => factId),
    entities: [],
  }
}

/** Of each the fact that fits it best, with what disputes it; of one alone all. */
function sideBySide(answers: readonly Answer[]): Pick<Answer, 'sentences' | 'citations'> {
  const citations: ShownFact[] = []
  const sentences: AnswerSentence[] = []
  for (const answer of answers) {
    const disputed = answer.citations.some(({ lifecycle }) => lifecycle === 'disputed')
    const most = answers.length === 1 || disputed ? answer.citations.length : 1
    for (const [place, fact] of answer.citations.slice(0, most).entries()) {
      const sentence = answer.sentences.find(({ cites }) => cites.includes(place + 1))
      if (!sentence || citations.some(({ factId }) => factId === fact.factId)) continue
      citations.push(fact)
      sentences.push({ text: sentence.text, cites: [citations.length] })
    }
  }
  return { sentences, citations }
}
