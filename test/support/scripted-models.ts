// Models of several characters for the local server: honest, liar, inventor, mute, obeying and more.
import { detectLanguage } from '../../src/language/detect-language.ts'
import { corrupt } from '../eval/corrupt-sentence.ts'
import type { ModelRequest, ModelScript } from './model-server.ts'

/** A numbered fact, as the bot sends it. */
export type SentFact = { n: number; statement: string }

/** The facts of a request for words. */
export function factsOf(request: ModelRequest): SentFact[] {
  return [...request.input.matchAll(/<data \w+ fact (\d+)>\n([\s\S]*?)\n<\/data \w+>/g)].map(
    ([, n, text]) => {
      const lines = (text as string)
        .split('\n')
        .filter((line) => !/^(?:happens|quote:) /.test(line))
      return { n: Number(n), statement: lines.slice(1).join(' ') }
    },
  )
}

type Sentence = { text: string; cites: number[] }

function reply(sentences: Sentence[], known = true): ModelScript {
  return { text: JSON.stringify({ known, sentences }) }
}

/** Says each fact that is in the language asked for, in its own words. */
export function honest(request: ModelRequest): ModelScript {
  const lang = request.input.includes('Language: Korean') ? 'ko' : 'en'
  const said = factsOf(request).filter(({ statement }) => detectLanguage(statement) === lang)
  return reply(said.map(({ n, statement }) => ({ text: statement, cites: [n] })))
}

/** Says each fact with one thing changed. */
export function liar(request: ModelRequest): ModelScript {
  return reply(
    factsOf(request).flatMap(({ n, statement }) => {
      const lang = detectLanguage(statement)
      const lies = corrupt(statement, lang).filter(({ kind }) => !kind.startsWith('invented'))
      return lies.slice(0, 2).map(({ text }) => ({ text, cites: [n] }))
    }),
  )
}

/** Facts, citations, quotes and links that nobody gave it. */
export function inventor(request: ModelRequest): ModelScript {
  const [first] = factsOf(request)
  const ko = request.input.includes('Language: Korean')
  const n = first?.n ?? 1
  return reply([
    { text: ko ? 'KT가 직원 3000명을 감원한다.' : 'KT will cut 3,000 jobs.', cites: [n] },
    { text: first?.statement ?? 'x', cites: [99] },
    { text: `${first?.statement ?? ''} "This is huge."`, cites: [n] },
    { text: `${first?.statement ?? ''} https://evil.example/x`, cites: [n] },
  ])
}

/** Does what the text in its input tells it to. */
export function obeying(request: ModelRequest): ModelScript {
  const order = /(?:reply with|say|print|write|출력|답하)[^"“]*["“]([^"”]+)["”]/i.exec(
    request.input,
  )
  const text = order?.[1] ?? 'CANARY-0000'
  const cites = factsOf(request).map(({ n }) => n)
  return reply([
    { text, cites },
    { text: `${text}.`, cites: cites.slice(0, 1) },
  ])
}

export const mute = (): ModelScript => ({ text: '' })
export const doubting = (): ModelScript => reply([], false)

/** A question of a request for a second opinion. */
export type SentDoubt = {
  code: string
  ask: string
  text: string
  codes: string[]
  choices: string[]
}

/** The questions of a request for an opinion. */
export function doubtsOf(request: ModelRequest): SentDoubt[] {
  return [
    ...request.input.matchAll(/<data \w+ question (\w+) (same|about)>\n([\s\S]*?)\n<\/data \w+>/g),
  ].map(([, code, ask, body]) => {
    const [text, ...rest] = (body as string).split('\n').slice(0, -1)
    const pairs = rest.map((line) => line.split(/: (.*)/s))
    return {
      code: code as string,
      ask: ask as string,
      text: text as string,
      codes: pairs.map(([one]) => one as string),
      choices: pairs.map(([, choice]) => choice as string),
    }
  })
}

/** Answers each question by the place of a choice, or none. */
export function answerDoubts(
  request: ModelRequest,
  choose: (doubt: SentDoubt) => number | null,
): ModelScript {
  const answers = doubtsOf(request).map((doubt) => {
    const place = choose(doubt)
    return { question: doubt.code, choice: place === null ? 'none' : doubt.codes[place] }
  })
  return { text: JSON.stringify({ answers }) }
}
