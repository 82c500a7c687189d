// Words of the model, asked for once: by all channels that are told the same, and for what waits in a language.
import type { Db } from '../db/database.ts'
import type { ShownFact } from '../facts/fact.ts'
import { loadShownFacts } from '../facts/fact-store.ts'
import { saveTranslations, toldUntranslated } from '../facts/reading-store.ts'
import { speaksToReader } from '../llm/gate/gate-form.ts'
import {
  translationsIn,
  type Worded,
  type WordedSentence,
  type Wording,
  type WordingRequest,
  wordFacts,
} from '../llm/word-facts.ts'
import type { WatchIndex } from '../watch/watch-index.ts'

type SharingDeps = { db: Db; index: WatchIndex; now: () => Date; wording: Wording }

/** Sentences for a channel's message that passed the gate; none while the model is silent. */
export type FindWords = (channel: string, request: WordingRequest) => Promise<WordedSentence[]>

/** Messages whose words are remembered: those of a tick, to many channels. */
const REMEMBERED = 100
/**
 * Told facts that wait for a translation go along, as far as the call stays short; one that speaks to
 * its reader does not, so that it spoils no other message.
 */
const SENTENCES_OF_A_CALL = 5
const CHARS_OF_A_CALL = 900
/** What was told longer ago is left as it is. */
const WAITED_MS = 21 * 86_400_000

/** The same facts in the same language are worded in one call, however many channels are told them. */
export function shareWords(deps: SharingDeps): FindWords {
  const asked = new Map<string, Promise<WordedSentence[] | null>>()
  return async (channel, request) => {
    const facts = request.facts.map(({ factId, statement }) => [factId, statement])
    const key = JSON.stringify([request.lang, facts])
    const asking = asked.get(key) ?? ask(deps, channel, request)
    asked.set(key, asking)
    for (const old of [...asked.keys()].slice(0, -REMEMBERED)) asked.delete(old)
    let sentences: WordedSentence[] | null = null
    try {
      sentences = await asking
    } finally {
      // A model that was silent is asked again.
      if (sentences === null) asked.delete(key)
    }
    return sentences ?? []
  }
}

async function ask(
  deps: SharingDeps,
  channel: string,
  request: WordingRequest,
): Promise<WordedSentence[] | null> {
  const along = await findWaiting(deps, channel, request)
  const own = request.facts.length
  const facts = [...request.facts, ...along]
  const whole = { ...request, facts, most: request.most + along.length }
  const worded = await wordFacts(deps.wording, whole)
  if (worded === null) return null
  await keepTranslations(deps, whole, own, worded)
  return worded.sentences.filter(({ cites }) => cites.every((at) => at <= own))
}

async function findWaiting(
  { db, index, now }: SharingDeps,
  channel: string,
  { facts, lang }: WordingRequest,
): Promise<ShownFact[]> {
  const since = new Date(now().getTime() - WAITED_MS)
  const ids = await toldUntranslated(db, { channel, lang, since, limit: 2 * SENTENCES_OF_A_CALL })
  const others = ids.filter((id) => !facts.some(({ factId }) => factId === id))
  const waiting = await loadShownFacts({ db, index }, others, { lang, asOf: null })
  let chars = facts.reduce((sum, { statement }) => sum + statement.length, 0)
  return waiting
    .filter(({ statement, lang: own }) => !speaksToReader(statement, own))
    .slice(0, Math.max(0, SENTENCES_OF_A_CALL - facts.length))
    .filter(({ statement }) => (chars += statement.length) <= CHARS_OF_A_CALL)
}

/**
 * What a message put into the reader's language need not be translated again. A fact is not asked about
 * again either when no sentence for it could stand for it, nor when it went along and got none.
 */
async function keepTranslations(
  deps: SharingDeps,
  { facts, lang }: WordingRequest,
  own: number,
  { sentences, tried }: Worded,
): Promise<void> {
  const whole = translationsIn(deps.wording, { facts, sentences, lang })
  const rows = facts.flatMap((fact, at) => {
    const statement = whole.find((one) => one.fact === fact)?.statement ?? ''
    if (fact.lang === lang || (at < own && !tried.has(at + 1))) return []
    return [{ factId: fact.factId, lang, of: fact.statement, statement, at: deps.now() }]
  })
  if (rows.length > 0) await saveTranslations(deps.db, rows)
}
