// What is told in the model's words, just before it is posted: what the gate refuses stays as it was.
import type { Db } from '../db/database.ts'
import { describeError } from '../errors.ts'
import type { ShownFact } from '../facts/fact.ts'
import { saveTranslations } from '../facts/reading-store.ts'
import { translationsIn, type WordedSentence, type Wording, wordFacts } from '../llm/word-facts.ts'
import type { AlertContent, DeliverToSlack, DigestContent, OutboxContent } from './content.ts'
import { saveContent } from './outbox-store.ts'

/** An alert waits no longer than this for better words. */
const WAIT_MS = 8_000
const SENTENCES_AT_MOST = 3
const DIGEST_FACTS_AT_MOST = 16
/** Own words up to this length, in the reader's language, need no rewording. */
const SHORT_ENOUGH = 600

export type WordingDeps = { db: Db; now: () => Date; wording: Wording }

/** The port to Slack with the wording before it; a message that is posted again keeps its words. */
export function wordBeforeDelivery(deps: WordingDeps, deliver: DeliverToSlack): DeliverToSlack {
  return async (message) => {
    const content = await wordContent(deps.wording, message.content)
    if (content !== message.content)
      try {
        await saveContent(deps.db, message.outboxId, content)
        await keepTranslations(deps, content)
      } catch (error) {
        deps.wording.log.warn(
          { error: describeError(error) },
          'the words of a message were not kept',
        )
      }
    return deliver({ ...message, content })
  }
}

/** What a message put into the reader's language need not be translated again. */
export async function keepTranslations(deps: WordingDeps, content: OutboxContent): Promise<void> {
  const told = content.kind === 'digest' ? content.held : isTold(content) ? [content] : []
  const { lang } = content as AlertContent | DigestContent
  const rows = told
    .flatMap(({ facts, summary }) =>
      translationsIn(deps.wording, { facts, sentences: summary ?? [], lang }),
    )
    .map(({ fact, statement }) => ({
      ...{ factId: fact.factId, lang, of: fact.statement, statement, at: deps.now() },
    }))
  if (rows.length > 0) await saveTranslations(deps.db, rows)
}

/** What a channel is told: an alert, and what follows in its thread. */
function isTold(content: OutboxContent): content is AlertContent {
  return content.kind === 'alert' || content.kind === 'update' || content.kind === 'correction'
}

/** The content with a summary where one helps and passed the gate; else the same content. */
export async function wordContent(
  wording: Wording,
  content: OutboxContent,
): Promise<OutboxContent> {
  if (isTold(content)) return wordAlert(wording, content)
  return content.kind === 'digest' ? wordDigest(wording, content) : content
}

async function wordAlert(wording: Wording, content: AlertContent): Promise<AlertContent> {
  const { facts, lang } = content
  if (content.summary || facts.length === 0 || !needsWords(facts, lang)) return content
  // What follows in the reader's own language is short; in another one it is worded like the alert.
  if (content.kind !== 'alert' && facts[0]?.lang === lang) return content
  const worded = await wordFacts(wording, {
    purpose: 'summary',
    lane: 'alerts',
    lang,
    facts,
    most: SENTENCES_AT_MOST,
    timeoutMs: WAIT_MS,
  })
  const summary = worded?.sentences ?? []
  // What happened is the first fact: without it the rest tells little.
  return summary.some((sentence) => sentence.cites.includes(1)) ? { ...content, summary } : content
}

function needsWords(facts: ShownFact[], lang: string): boolean {
  const length = facts.reduce((sum, fact) => sum + fact.statement.length, 0)
  // Facts in the reader's language come first: when the first is foreign, what happened is.
  return facts[0]?.lang !== lang || length > SHORT_ENOUGH
}

async function wordDigest(wording: Wording, content: DigestContent): Promise<DigestContent> {
  if (content.held.some((held) => held.summary)) return content
  const facts = content.held.flatMap((held) => held.facts).slice(0, DIGEST_FACTS_AT_MOST)
  if (facts.length === 0 || !needsWords(facts, content.lang)) return content
  const worded = await wordFacts(wording, {
    purpose: 'digest',
    lane: 'alerts',
    lang: content.lang,
    facts,
    most: facts.length,
    timeoutMs: WAIT_MS,
  })
  if (!worded || worded.sentences.length === 0) return content
  let first = 0
  const held = content.held.map((one) => {
    const [from, to] = [first, first + one.facts.length]
    first = to
    const summary = worded.sentences
      .filter(({ cites }) => cites.every((cite) => cite > from && cite <= to))
      .map((sentence): WordedSentence => ({
        ...sentence,
        cites: sentence.cites.map((cite) => cite - from),
      }))
    return summary.length > 0 ? { ...one, summary } : one
  })
  return { ...content, held }
}
