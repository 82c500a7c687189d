// Facts in the model's words: each sentence with the facts it rests on, and each through the gate.
import { z } from 'zod'
import type { ShownFact } from '../facts/fact.ts'
import type { EventDate, Lang } from '../language/language.ts'
import type { Log } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import { type GateFact, type GateWords, isWhole, judgeSentence, withoutMarks } from './gate/gate.ts'
import type { Model, Purpose } from './model.ts'
import { wholeSentences } from './partial-sentences.ts'
import { DATA_RULE, wrapData } from './wrap-data.ts'

/** What wording needs; rooms take it as one optional thing, and null means the articles' own words. */
export type Wording = {
  model: Model
  words: GateWords
  log: Log
  metrics?: Metrics | undefined
}

/** A sentence that passed; `cites` are 1-based places in the facts that were given. */
export type WordedSentence = { text: string; cites: number[] }

export type WordingRequest = {
  purpose: Purpose
  lane: 'alerts' | 'people'
  lang: Lang
  facts: ShownFact[]
  /** Sentences at most. */
  most: number
  question?: string
  person?: string | null
  timeoutMs?: number
  signal?: AbortSignal | undefined
  /** Streams: each sentence as soon as it passed. */
  onSentence?: ((sentence: WordedSentence) => void) | undefined
}

/**
 * `known: false`: the model says that the facts do not answer the question. `tried`: places of facts
 * that had a sentence of their own, whether it passed or not.
 */
export type Worded = { known: boolean; sentences: WordedSentence[]; tried: ReadonlySet<number> }

const Sentence = z.strictObject({ text: z.string(), cites: z.array(z.int()) })
const Reply = z.strictObject({ known: z.boolean(), sentences: z.array(Sentence) })

const RULES =
  'Word the numbered facts, best one short plain sentence each; "cites": the numbers that it rests on. ' +
  'Add nothing: no other number, date, name or quotation, no cause, no judgement. Leave out no figure; ' +
  'amounts exact, dates full. Speculation, estimates, plans and denials stay so, with who says it. ' +
  'No quotation marks. '
const ANSWER_RULE =
  'When the facts do not answer the question, set "known" to false and give no sentences. '

/** Asks for sentences and lets through what the facts carry; null when the model is silent. */
export async function wordFacts(wording: Wording, request: WordingRequest): Promise<Worded | null> {
  const facts = new Map(request.facts.map((fact, at) => [at + 1, gateFact(fact, at + 1, wording)]))
  const passed: WordedSentence[] = []
  let seen = 0
  const tried = new Set<number>()
  const take = (given: unknown[]) => {
    for (const one of given.slice(seen)) {
      seen += 1
      const parsed = Sentence.safeParse(one)
      if (!parsed.success || passed.length >= request.most) continue
      const cites = [...new Set(parsed.data.cites)]
      if (cites.length === 1) tried.add(cites[0] as number)
      const sentence = { text: withoutMarks(parsed.data.text), cites }
      if (!holds(wording, request, facts, sentence)) continue
      passed.push(sentence)
      request.onSentence?.(sentence)
    }
  }
  const asked = await wording.model.ask({
    purpose: request.purpose,
    tier: 'better',
    lane: request.lane,
    person: request.person ?? null,
    instructions: RULES + (request.question ? ANSWER_RULE : '') + DATA_RULE,
    input: `${wrapData(dataOf(request))}\nLanguage: ${request.lang === 'ko' ? 'Korean' : 'English'}. At most ${request.most} sentences.`,
    schema: Reply,
    maxOutputTokens: 120 + 110 * request.most,
    ...(request.timeoutMs ? { timeoutMs: request.timeoutMs } : {}),
    ...(request.signal ? { signal: request.signal } : {}),
    ...(request.onSentence ? { onText: (text) => take(wholeSentences(text)) } : {}),
  })
  // What was streamed and passed stands, however the call ended.
  if (asked.kind === 'silent')
    return passed.length > 0 ? { known: true, sentences: passed, tried } : null
  take(asked.value.sentences)
  return { known: asked.value.known || passed.length > 0, sentences: passed, tried }
}

function holds(
  wording: Wording,
  { lang, purpose }: WordingRequest,
  facts: ReadonlyMap<number, GateFact>,
  sentence: WordedSentence,
): boolean {
  const why = judgeSentence(wording.words, { ...sentence, lang, kind: 'sentence' }, facts)
  if (why !== null) countRefusal(wording, purpose, why, sentence.text)
  return why === null
}

/** Each refusal is a log line with its reason, and counted. */
export function countRefusal(
  wording: Pick<Wording, 'log' | 'metrics'>,
  purpose: Purpose,
  reason: string,
  text: string,
): void {
  wording.metrics?.modelRefusals.inc({ purpose, reason })
  wording.log.info({ purpose, reason, text: text.slice(0, 300) }, 'the gate refused a sentence')
}

/** Sentences that word one foreign fact each, and all of it: they are its translations as well. */
export function translationsIn(
  wording: Wording,
  input: { facts: ShownFact[]; sentences: WordedSentence[]; lang: Lang },
): { fact: ShownFact; statement: string }[] {
  return input.sentences.flatMap(({ text, cites }) => {
    const [place] = cites
    const fact = place === undefined ? undefined : input.facts[place - 1]
    if (!fact || cites.length > 1 || fact.lang === input.lang) return []
    const whole = isWhole(wording.words, text, input.lang, gateFact(fact, 1, wording))
    return whole ? [{ fact, statement: text }] : []
  })
}

/** A shown fact as the gate looks at it. */
export function gateFact(fact: ShownFact, id: number, wording: Pick<Wording, 'words'>): GateFact {
  return {
    id,
    texts: [...new Set([fact.statement, fact.quote])],
    speaker: fact.speaker,
    publisher: fact.publisher,
    status: fact.status,
    event: fact.event,
    publishedAt: new Date(fact.publishedAt),
    zone: wording.words.watch.zone,
  }
}

/** A fact a line, with what its words leave open: how sure it is, who says so, and when. */
function dataOf({ question, facts }: WordingRequest): { name: string; text: string }[] {
  let day = ''
  const lines = facts.flatMap((fact, at) => {
    const published = fact.publishedAt.slice(0, 10)
    const since = published === day ? [] : [`published ${published}`]
    day = published
    return [...since, oneLine(`${at + 1}${leftOpen(fact, published)}: ${fact.statement}`)]
  })
  const asked = question ? [{ name: 'question', text: question }] : []
  return [...asked, { name: 'facts', text: lines.join('\n') }]
}

/** Nothing for what needs no word: a plain report, a speaker that the sentence names, the day it came out. */
function leftOpen(
  { statement, status, speaker, publisher, event }: ShownFact,
  day: string,
): string {
  const who = speaker ?? publisher
  const said = [
    status === 'reported' || status === 'confirmed' ? '' : status,
    statement.includes(who) ? '' : who,
    event === null || (event.from === day && event.to === day) ? '' : daysOf(event),
  ]
  const words = said.filter(Boolean).join('; ')
  return words && ` (${words})`
}

function daysOf({ from, to }: EventDate): string {
  return from === to ? from : `${from} to ${to}`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 1_500)
}
