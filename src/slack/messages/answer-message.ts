// An answer: sentences with [n], the sources under them; or an honest "not known" with what is nearest.
import type { types } from '@slack/bolt'
import type { Answer, AnswerSentence } from '../../answers/answer.ts'
import type { Lang } from '../../language/language.ts'
import { clip, esc, escMarkdown, markdownLink, plain } from '../escape.ts'
import { say } from '../texts.ts'
import { recordedMark } from './alert-message.ts'
import {
  actions,
  button,
  context,
  feedback,
  fitMessage,
  type SlackMessage,
  section,
} from './blocks.ts'
import { addsQuote, attribution, cite, factLine, statusWords } from './fact-line.ts'
import { person } from './notice-messages.ts'
import { formatDay } from '../../language/format-date.ts'

export type AnswerFrame = {
  recorded: boolean
  /** Quoted above the answer where the question does not stand beside it. */
  asker: string | null
  /** The asker alone sees it: it can be shared. */
  shareable: boolean
}

/** The answer as a message; the language is the answer's own. */
export function answerMessage(answer: Answer, frame: AnswerFrame): SlackMessage {
  const lang = answer.language
  const blocks = [
    ...askedBlocks(answer, frame),
    ...asOfBlocks(answer),
    ...(answer.answered ? answeredBlocks(answer) : notKnownBlocks(answer)),
    ...(frame.recorded ? [context(recordedMark(true, lang))] : []),
    ...answerButtons(answer, frame),
  ]
  return fitMessage({ text: answerText(answer), blocks }, say(lang, 'more.left'))
}

/** The answer in one line of text. */
export function answerText(answer: Answer): string {
  if (answer.answered) return clip(answer.sentences.map((s) => esc(s.text)).join(' '), 2500)
  return notKnownText(answer)
}

/** The sentences in Slack's Markdown, for a stream. */
export function answerMarkdown(answer: Answer): string[] {
  if (!answer.answered) return [`${notKnownText(answer)}\n`]
  return answer.sentences.map((sentence) => sentenceMarkdown(answer, sentence))
}

/** One sentence of a stream with links to what it rests on. */
export function sentenceMarkdown(answer: Answer, sentence: AnswerSentence): string {
  const cites = sentence.cites.map((n) => {
    const fact = answer.citations[n - 1]
    return fact ? `[${markdownLink(fact.url, `${n}`)}]` : ''
  })
  return `${escMarkdown(sentence.text)} ${cites.join('')}\n\n`
}

/** What stands under a streamed answer: its sources, or what is nearest, and the buttons. */
export function answerTail(answer: Answer, frame: AnswerFrame): types.KnownBlock[] {
  const lang = answer.language
  const body = answer.answered ? citationBlocks(answer) : notKnownBlocks(answer).slice(1)
  const marks = frame.recorded ? [context(recordedMark(true, lang))] : []
  return [
    ...unknownBlocks(answer),
    ...asOfBlocks(answer),
    ...body,
    ...marks,
    ...answerButtons(answer, frame),
  ]
}

function answeredBlocks(answer: Answer): types.KnownBlock[] {
  const lines = answer.sentences.slice(0, 12).map((sentence) => {
    const cites = sentence.cites.map((n) => `[${n}]`).join('')
    return `${esc(clip(sentence.text, 800))} ${cites}`.trim()
  })
  return [section(lines.join('\n\n')), ...unknownBlocks(answer), ...citationBlocks(answer)]
}

/** Of a question of several parts those of which nothing is known. */
function unknownBlocks({ answered, unknown = [], language }: Answer): types.KnownBlock[] {
  if (!answered || unknown.length === 0) return []
  const parts = unknown.map((part) => `“${esc(clip(part, 200))}”`).join(', ')
  return [section(say(language, 'answer.unknown', { parts }))]
}

function citationBlocks(answer: Answer): types.KnownBlock[] {
  const lang = answer.language
  const said = answer.sentences.map((sentence) => sentence.text).join('\n')
  const lines = answer.citations.slice(0, 10).map((fact, i) => {
    const words = [statusWords(fact, lang), attribution(fact, lang), cite(fact, lang)].join(' · ')
    const quote = addsQuote(fact, said) ? `\n“${esc(clip(fact.quote, 200))}”` : ''
    return `[${i + 1}] ${words}${quote}`
  })
  if (lines.length === 0) return []
  return [context(`*${say(lang, 'answer.sources')}*`, ...lines.slice(0, 9))]
}

function notKnownBlocks(answer: Answer): types.KnownBlock[] {
  const lang = answer.language
  const nearest = answer.nearest.slice(0, 3)
  if (nearest.length === 0) return [section(notKnownText(answer))]
  return [
    section(`*${notKnownText(answer)}*`),
    section(`${say(lang, 'answer.nearest')}:\n${nearest.map((f) => factLine(f, lang)).join('\n')}`),
  ]
}

/** Why it is not answered, in a sentence. */
function notKnownText(answer: Answer): string {
  const lang = answer.language
  return answer.why ? say(lang, `not-known.${answer.why}`) : say(lang, 'not-known')
}

function askedBlocks(answer: Answer, frame: AnswerFrame): types.KnownBlock[] {
  if (!frame.asker) return []
  const lang = answer.language
  const question = esc(clip(answer.question, 500))
  return [context(say(lang, 'answer.asked', { person: person(frame.asker), question }))]
}

function asOfBlocks(answer: Answer): types.KnownBlock[] {
  if (!answer.asOf) return []
  const lang: Lang = answer.language
  return [context(`:hourglass: ${say(lang, 'answer.asOf', { day: formatDay(answer.asOf, lang) })}`)]
}

function answerButtons(answer: Answer, frame: AnswerFrame): types.KnownBlock[] {
  const lang = answer.language
  const asked = clip(plain(answer.question), 1500)
  const buttons = [
    ...(frame.shareable ? [button('share', say(lang, 'button.share'), `ask ${asked}`)] : []),
    ...(!answer.answered && waitable(answer)
      ? [button('tell-me', say(lang, 'button.tellMe'), asked)]
      : []),
  ]
  const labels = { good: say(lang, 'button.helpful'), bad: say(lang, 'button.notHelpful') }
  const rate = frame.shareable ? [] : [feedback(labels, 'answer')]
  return [...(buttons.length ? [actions(...buttons)] : []), ...rate]
}

/** An opinion or private data will never be published as a fact. */
function waitable(answer: Answer): boolean {
  return answer.why !== 'opinion' && answer.why !== 'private' && answer.why !== 'not-a-question'
}
