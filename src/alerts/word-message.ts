// What is told in the model's words, just before it is posted: what the gate refuses stays as it was.
import type { Db } from '../db/database.ts'
import { describeError } from '../errors.ts'
import type { ShownFact } from '../facts/fact.ts'
import { inLanguage } from '../facts/fact-store.ts'
import type { WordedSentence, Wording } from '../llm/word-facts.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import type {
  AlertContent,
  DeliverToSlack,
  DigestContent,
  OutboxContent,
  OutgoingMessage,
} from './content.ts'
import { saveContent } from './outbox-store.ts'
import { type FindWords, shareWords } from './share-words.ts'

/** An alert waits no longer than this for better words. */
const WAIT_MS = 8_000
const SENTENCES_AT_MOST = 3
const DIGEST_FACTS_AT_MOST = 16
/** Own words up to this length, in the reader's language, need no rewording. */
const SHORT_ENOUGH = 600

export type WordingDeps = { db: Db; index: WatchIndex; now: () => Date; wording: Wording }

/** The port to Slack with the wording before it; a message that is posted again keeps its words. */
export function wordBeforeDelivery(deps: WordingDeps, deliver: DeliverToSlack): DeliverToSlack {
  const words = shareWords(deps)
  return async (message) => {
    let { content } = message
    try {
      content = await wordContent(deps, words, message)
      if (content !== message.content) await saveContent(deps.db, message.outboxId, content)
    } catch (error) {
      deps.wording.log.warn({ error: describeError(error) }, 'the words of a message were not kept')
    }
    return deliver({ ...message, content })
  }
}

/** What a channel is told: an alert, and what follows in its thread. */
function isTold(content: OutboxContent): content is AlertContent {
  return content.kind === 'alert' || content.kind === 'update' || content.kind === 'correction'
}

/** The content with a summary where one helps and passed the gate; else the same content. */
async function wordContent(
  deps: WordingDeps,
  words: FindWords,
  { channel, content }: Pick<OutgoingMessage, 'channel' | 'content'>,
): Promise<OutboxContent> {
  if (content.kind === 'digest') return wordDigest(words, channel, content)
  if (!isTold(content) || content.summary) return content
  // A fact that was put into the reader's language since the message was written is told so.
  const facts = await inLanguage(deps, content.facts, { lang: content.lang, asOf: null })
  const isPut = facts.some(({ lang }, at) => lang !== content.facts[at]?.lang)
  return wordAlert(words, channel, isPut ? { ...content, facts } : content)
}

async function wordAlert(
  words: FindWords,
  channel: string,
  content: AlertContent,
): Promise<AlertContent> {
  const { facts, lang } = content
  if (facts.length === 0 || !needsWords(facts, lang)) return content
  // What follows in the reader's own language is short; in another one it is worded like the alert.
  if (content.kind !== 'alert' && facts[0]?.lang === lang) return content
  const summary = await words(channel, {
    ...{ purpose: 'summary', lane: 'alerts', lang, facts },
    ...{ most: SENTENCES_AT_MOST, timeoutMs: WAIT_MS },
  })
  // What happened is the first fact: without it the rest tells little.
  return summary.some(({ cites }) => cites.includes(1)) ? { ...content, summary } : content
}

function needsWords(facts: ShownFact[], lang: string): boolean {
  const length = facts.reduce((sum, fact) => sum + fact.statement.length, 0)
  // Facts in the reader's language come first: when the first is foreign, what happened is.
  return facts[0]?.lang !== lang || length > SHORT_ENOUGH
}

async function wordDigest(
  words: FindWords,
  channel: string,
  content: DigestContent,
): Promise<DigestContent> {
  const { lang } = content
  if (content.held.some((held) => held.summary)) return content
  const facts = content.held.flatMap((held) => held.facts).slice(0, DIGEST_FACTS_AT_MOST)
  if (facts.length === 0 || !needsWords(facts, lang)) return content
  const sentences = await words(channel, {
    ...{ purpose: 'digest', lane: 'alerts', lang, facts },
    ...{ most: facts.length, timeoutMs: WAIT_MS },
  })
  if (sentences.length === 0) return content
  let first = 0
  const held = content.held.map((one) => {
    const [from, to] = [first, first + one.facts.length]
    first = to
    const summary = sentences
      .filter(({ cites }) => cites.every((cite) => cite > from && cite <= to))
      .map((sentence): WordedSentence => ({
        ...sentence,
        cites: sentence.cites.map((cite) => cite - from),
      }))
    return summary.length > 0 ? { ...one, summary } : one
  })
  return { ...content, held }
}
