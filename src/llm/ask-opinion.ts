// A second opinion where the rules are unsure: which of a few known texts says the same, or none of them.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { detectLanguage } from '../language/detect-language.ts'
import { speaksToReader } from './gate-form.ts'
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
  'You compare short news texts in English and Korean. Each question has a text and a few choices, ' +
  'each with a code. "same": which choice says the same as the text, in whatever words or language, ' +
  'so that a reader of the choice learns nothing new from the text? "about": which choice tells of ' +
  'the very same happening or figure as the text? Answer each question with its code and the code ' +
  'of one choice, or "none". When in doubt, answer "none". '

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
  const asked = questions.map((question, at) => put({ ...question, text: cut(question.text) }, at))
  const fit = asked.filter((one) => ![one.text, ...one.choices].some(isOrder))
  const [first] = fit
  if (!first) return questions.map(() => undefined)
  const known = put({ ...first, text: first.choices[0] as string }, 1_000)
  const foreign = put({ ...first, text: ELSEWHERE[detectLanguage(first.text)] }, 1_001)
  const all = [...fit, known, foreign].sort((a, b) => (a.code < b.code ? -1 : 1))
  const reply = await wording.model.ask({
    purpose: 'opinion',
    tier: 'cheap',
    lane: 'alerts',
    instructions: RULES + DATA_RULE,
    input: wrapData(all.map(describe)),
    schema: Reply,
    maxOutputTokens: 60 + 30 * all.length,
    timeoutMs: WAIT_MS,
  })
  if (reply.kind === 'silent') return questions.map(() => undefined)
  const chosen = new Map(reply.value.answers.map(({ question, choice }) => [question, choice]))
  const answers = new Map(all.map((one) => [one.code, chosenPlace(one, chosen.get(one.code))]))
  if (answers.get(known.code) !== 0 || answers.get(foreign.code) !== null) {
    countRefusal(wording, 'opinion', 'control', JSON.stringify(reply.value.answers))
    return questions.map(() => undefined)
  }
  return asked.map((one) => answers.get(one.code))
}

function put(question: OpinionQuestion, at: number): Put {
  const choices = question.choices.slice(0, CHOICES_AT_MOST).map(cut)
  // No text can name a code: it is made of all that is asked.
  const codeOf = (part: number) =>
    createHash('sha256')
      .update(JSON.stringify([at, part, question.text, choices]))
      .digest('hex')
      .slice(0, 6)
  return { ...question, choices, code: codeOf(-1), codes: choices.map((_, place) => codeOf(place)) }
}

function cut(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, TEXT_CHARS)
}

function isOrder(text: string): boolean {
  return speaksToReader(text, detectLanguage(text))
}

function describe({ ask, text, choices, code, codes }: Put): { name: string; text: string } {
  const list = choices.map((choice, at) => `${codes[at]}: ${choice}`)
  return { name: `question ${code} ${ask}`, text: [text, ...list.sort(), NONE].join('\n') }
}

function chosenPlace({ codes }: Put, choice: string | undefined): Opinion {
  if (choice === NONE) return null
  const place = codes.indexOf(choice ?? '')
  return place < 0 ? undefined : place
}
