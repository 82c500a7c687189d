// Answers to our own questions on the recorded story, judged exactly.
import type { Answer } from '../../src/answers/answer.ts'
import { type AnswerInput, answerQuestion } from '../../src/answers/answer-question.ts'
import type { ThreadContext } from '../../src/answers/question.ts'
import type { ShownFact } from '../../src/facts/fact.ts'
import { loadRecordedStory } from '../../src/workspace/recorded-story.ts'
import type { AnswerBase } from './answer-bases.ts'
import { readRows, repository } from './labelled.ts'

export const QUESTION_SETS = [
  'recorded-questions',
  'recorded-questions-two',
  'recorded-questions-three',
  'recorded-questions-four',
  'recorded-questions-five',
  'recorded-questions-six',
  'recorded-questions-seven',
  'recorded-questions-eight',
  'recorded-questions-nine',
  'recorded-questions-ten',
  'recorded-questions-eleven',
  'recorded-questions-twelve',
  'recorded-questions-thirteen',
  'recorded-questions-fourteen',
  'recorded-questions-fifteen',
  'recorded-questions-sixteen',
  'recorded-questions-seventeen',
  'recorded-questions-eighteen',
  'recorded-questions-nineteen',
  'recorded-questions-twenty',
  'recorded-questions-twenty-one',
  'recorded-questions-twenty-two',
  'recorded-questions-twenty-three',
  'recorded-questions-twenty-four',
  'recorded-questions-twenty-five',
  'recorded-questions-twenty-six',
  'recorded-questions-twenty-seven',
  'recorded-questions-twenty-eight',
  'recorded-questions-twenty-nine',
  'recorded-questions-thirty',
  'recorded-questions-thirty-one',
  'recorded-questions-thirty-two',
  'recorded-questions-thirty-three',
]

export type StoryQuestion = {
  q: string
  /** What may be cited first: the id of an entry or a seed fact, and words that it must hold. */
  cite: string[]
  /** What must not be cited at all. */
  not?: string[]
  asOf?: string
  /** Questions asked before in the same thread. */
  after?: string[]
  why?: string
}

/** How one question was answered; `cited` are the citations with the entries that they are of. */
export type Judged = { row: StoryQuestion; answer: Answer; cited: string[]; ok: boolean }

export type Tally = {
  answerable: number
  answered: number
  right: number
  wrong: number
  unanswerable: number
  refused: number
}
export type Sound = { sentences: number; carried: number; links: number; real: number }

/** Asks one set; `ask` asks otherwise than the bot does without a model. */
export async function askRecorded(
  base: AnswerBase,
  name: string,
  ask: (row: StoryQuestion, input: AnswerInput) => Promise<Answer> = (_, input) =>
    answerQuestion(base, input),
): Promise<{ tally: Tally; sound: Sound; judged: Judged[] }> {
  const names = await nameFacts(base)
  const rows = readRows(`${repository}test/eval/${name}.jsonl`) as unknown as StoryQuestion[]
  const tally = { answerable: 0, answered: 0, right: 0, wrong: 0, unanswerable: 0, refused: 0 }
  const sound = { sentences: 0, carried: 0, links: 0, real: 0 }
  const judged: Judged[] = []
  for (const row of rows) {
    const answer = await ask(row, await inThread(base, row))
    const cited = answer.citations.map((fact) => `${names(fact)} ${fact.statement} ${fact.quote}`)
    judged.push({ row, answer, cited, ok: count(tally, row, answer, cited) })
    countSound(sound, answer, (fact) => names(fact) !== 'unknown')
  }
  return { tally, sound, judged }
}

/** Whether it is answered as labelled. */
function count(tally: Tally, row: StoryQuestion, answer: Answer, cited: string[]): boolean {
  const first = answersIt(row, cited.slice(0, 1))
  const forbidden = cited.some((id) => (row.not ?? []).some((label) => fits(id, label)))
  if (answer.answered && (!first || forbidden)) tally.wrong += 1
  if (row.cite.length > 0) {
    tally.answerable += 1
    if (answer.answered) tally.answered += 1
    if (first && !forbidden) tally.right += 1
    return first && !forbidden
  }
  tally.unanswerable += 1
  if (!answer.answered && (!row.why || row.why === answer.why)) tally.refused += 1
  return !answer.answered
}

/** One of the citations is what may be cited. */
export function answersIt(row: StoryQuestion, cited: string[]): boolean {
  return cited.some((id) => row.cite.some((label) => fits(id, label)))
}

export function describeTally(tally: Tally): string {
  const { answerable, answered, right, wrong, unanswerable, refused } = tally
  return (
    `expected fact cited ${share(right, answerable)} of ${answerable}, a wrong one ` +
    `${share(wrong, answerable + unanswerable)}; refused ${share(refused, unanswerable)} of ` +
    `${unanswerable} unanswerable, ${share(answerable - answered, answerable)} of the answerable`
  )
}

export function share(part: number, whole: number): string {
  return (part / Math.max(1, whole)).toFixed(3)
}

/** Asks as a thread does: what was asked before is what a follow-up speaks of. */
export async function inThread(base: AnswerBase, row: StoryQuestion): Promise<AnswerInput> {
  let thread: ThreadContext | null = null
  for (const question of row.after ?? []) {
    const before = await answerQuestion(base, { question, thread })
    const facts = before.answered ? before.citations : before.nearest
    thread = {
      storyId: facts[0]?.storyId ?? null,
      lastQuestion: question,
      factIds: facts.map((fact) => fact.factId),
      entities: [],
    }
  }
  return { question: row.q, thread, ...(row.asOf ? { asOf: row.asOf } : {}) }
}

function countSound(sound: Sound, answer: Answer, isReal: (fact: ShownFact) => boolean): void {
  for (const sentence of answer.sentences) {
    sound.sentences += 1
    const facts = sentence.cites.flatMap((n) => answer.citations[n - 1] ?? [])
    const fold = (text: string) => text.replace(/\s+/g, ' ').trim()
    const said = fold(sentence.text)
    if (facts.some((f) => said.includes(fold(f.statement)) || said.includes(fold(f.quote))))
      sound.carried += 1
  }
  for (const fact of [...answer.citations, ...answer.nearest]) {
    sound.links += 1
    if (isReal(fact)) sound.real += 1
  }
}

export async function nameFacts(base: AnswerBase): Promise<(fact: ShownFact) => string> {
  const { entries } = await loadRecordedStory()
  const byUrl = new Map(entries.map((entry) => [entry.url, entry.id]))
  const seeds = new Map(base.index.watch.seedFacts.map((seed) => [seed.quote, seed.id]))
  return (fact) => seeds.get(fact.quote) ?? byUrl.get(fact.url) ?? 'unknown'
}

/** "r28 2.4 trillion": the entry r28, by words that hold "2.4 trillion". */
function fits(cited: string, label: string): boolean {
  const [id = '', ...words] = label.split(' ')
  return cited.startsWith(`${id} `) && cited.includes(words.join(' '))
}
