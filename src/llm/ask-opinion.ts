// A second opinion where the rules are unsure: which of a few known texts says the same, or none of them.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { detectLanguage } from '../language/detect-language.ts'
import { speaksToReader } from './gate/gate-form.ts'
import { countRefusal, type Wording } from './word-facts.ts'
import { DATA_RULE, wrapData } from './wrap-data.ts'

/** `same`: says the same; `about`: tells of the same happening or figure. */
export type OpinionQuestion = { ask: 'same' | 'about'; text: string; choices: string[] }

/** The place of a choice; null: none of them. Undefined: no opinion, and the rules' own decision stands. */
export type Opinion = number | null | undefined

const Reply = z.strictObject({
  answers: z.array(z.strictObject({ question: z.string(), choice: z.string() })),
})

const RULES =
  'You compare short news texts in English and Korean. Each question has a code, the codes of its ' +
  'choices, and a text. "same": which choice says the same, so that its reader learns nothing new from ' +
  'the text? "about": which choice tells of the very same happening or figure? Answer each question ' +
  'with its code and the code of one choice, or "none"; in doubt "none". '

/** An alert waits no longer than this for an opinion. */
const WAIT_MS = 3_000
const CHOICES_AT_MOST = 3
const TEXT_CHARS = 300
const NONE = 'none'
/** Nothing that any watch would hold: its answer is "none". */
const ELSEWHERE = {
  en: 'The village library lends out gardening tools on the first Tuesday after the full moon.',
  ko: '마을 도서관은 보름이 지난 첫 화요일마다 정원 가꾸는 연장을 빌려준다.',
}

type Put = OpinionQuestion & { code: string; codes: string[] }

/**
 * Asks about doubts in one call. Two questions whose answers the rules know stand among them: a model
 * that gets them wrong, because it guesses or because a text told it what to choose, is not heard.
 * A text that speaks to its reader is not asked about. Never throws.
 */
export async function askOpinion(
  wording: Wording,
  questions: OpinionQuestion[],
): Promise<Opinion[]> {
  const asked = questions.map(shorten)
  const fit = asked.filter((one) => ![one.text, ...one.choices].some(isOrder))
  const [first] = fit
  if (!first) return questions.map(() => undefined)
  const controls = [first.choices[0] as string, ELSEWHERE[detectLanguage(first.text)]]
  const all = encode([...fit, ...controls.map((text) => ({ ...first, text }))])
  const [known, foreign] = all.slice(-2) as [Put, Put]
  const reply = await wording.model.ask({
    purpose: 'opinion',
    tier: 'cheap',
    lane: 'alerts',
    instructions: RULES + DATA_RULE,
    input: wrapData([{ name: 'questions', text: describe(all) }]),
    schema: Reply,
    maxOutputTokens: 60 + 30 * all.length,
    timeoutMs: WAIT_MS,
  })
  if (reply.kind === 'silent') return questions.map(() => undefined)
  const chosen = new Map(reply.value.answers.map(({ question, choice }) => [question, choice]))
  const answerOf = (one: Put) => chosenPlace(one, chosen.get(one.code))
  if (answerOf(known) !== 0 || answerOf(foreign) !== null) {
    countRefusal(wording, 'opinion', 'control', JSON.stringify(reply.value.answers))
    return questions.map(() => undefined)
  }
  return asked.map((one) => {
    const at = fit.indexOf(one)
    return at < 0 ? undefined : answerOf(all[at] as Put)
  })
}

function shorten({ ask, text, choices }: OpinionQuestion): OpinionQuestion {
  return { ask, text: cut(text), choices: choices.slice(0, CHOICES_AT_MOST).map(cut) }
}

/** No text can name a code: it is made of all that is asked. One text has one code in all questions. */
function encode(questions: OpinionQuestion[]): Put[] {
  const all = JSON.stringify(questions)
  const codeOf = (part: string) =>
    createHash('sha256').update(`${part} ${all}`).digest('hex').slice(0, 6)
  return questions.map((question, at) => ({
    ...question,
    code: codeOf(String(at)),
    codes: question.choices.map((choice) => codeOf(`choice ${choice}`)),
  }))
}

function cut(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, TEXT_CHARS)
}

function isOrder(text: string): boolean {
  return speaksToReader(text, detectLanguage(text))
}

/** Each choice once, then the questions; both in an order that says nothing. */
function describe(all: Put[]): string {
  const choices = all.flatMap((one) => one.choices.map((text, at) => `${one.codes[at]}: ${text}`))
  const questions = all.map(
    ({ ask, code, codes, text }) => `${code} ${ask} (${codes.toSorted().join(' ')}): ${text}`,
  )
  return [...new Set(choices)].sort().concat(questions.sort()).join('\n')
}

function chosenPlace({ codes }: Put, choice: string | undefined): Opinion {
  if (choice === NONE) return null
  const place = codes.indexOf(choice ?? '')
  return place < 0 ? undefined : place
}
