// Models of several characters for the local server: honest, liar, inventor, mute, obeying and more.
import { detectLanguage } from '../../src/language/detect-language.ts'
import { corrupt } from '../eval/corrupt-sentence.ts'
import type { ModelRequest, ModelScript } from './model-server.ts'

/** A numbered fact, as the bot sends it. */
export type SentFact = { n: number; statement: string }

/** The facts of a request for words. */
export function factsOf(request: ModelRequest): SentFact[] {
  const [, lines = ''] = /<data \w+ facts>\n([\s\S]*?)\n<\/data \w+>/.exec(request.input) ?? []
  return [...lines.matchAll(/^(\d+)(?: \(.*?\))?: (.*)$/gm)].map(([, n, statement]) => ({
    n: Number(n),
    statement: statement as string,
  }))
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
  const lines = [...request.input.matchAll(/^(\w{6})(?: (same|about) \(([\w ]+)\))?: (.*)$/gm)]
  const textOf = new Map(lines.map(([, code, , , text]) => [code, text as string]))
  return lines.flatMap(([, code, ask, list, text]): SentDoubt[] => {
    if (!ask) return []
    const codes = (list as string).split(' ')
    const choices = codes.map((one) => textOf.get(one) as string)
    return [{ code: code as string, ask, text: text as string, codes, choices }]
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
