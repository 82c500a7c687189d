// What the model reads in articles: several short ones in one call, as claims of a closed shape.
import { z } from 'zod'
import type { Model, Silence } from './model.ts'
import { DATA_RULE, wrapData } from './wrap-data.ts'

const Reply = z.strictObject({
  claims: z.array(
    z.strictObject({
      article: z.int(),
      quote: z.string(),
      statement_en: z.string(),
      statement_ko: z.string(),
      speaker: z.nullable(z.string()),
      status: z.enum(['confirmed', 'announced', 'reported', 'estimated', 'speculated', 'denied']),
      event_date: z.nullable(z.string()),
      amounts: z.array(z.string()),
      entities: z.array(z.string()),
    }),
  ),
})

/** A claim as the model gives it; nothing of it is checked. `article` is the 1-based place. */
export type ReadClaim = z.infer<typeof Reply>['claims'][number]

const RULES =
  'You read news sentences for a fact base. Each numbered article is a title and some of its ' +
  'sentences, one a line. Give one claim for each sentence. "quote": the sentence, copied character ' +
  'by character. "statement_en" and "statement_ko": exactly what it says in English and in Korean, ' +
  'with the same numbers, amounts, dates, names, negation and certainty; leave empty the one in ' +
  'which the quote is written. "speaker": who says it, as the article names them, or null. ' +
  '"status": confirmed, announced (by the party itself), reported, estimated, speculated or denied, ' +
  'never surer than the words. "event_date": the date in the quote as YYYY-MM-DD, or null. ' +
  '"amounts" and "entities" are copied from the quote. '

/** Characters of one call. */
export const CALL_CHARS = 8_000
const TOKENS_PER_CLAIM = 240

/** Asks for the claims in sentences of several articles at once. Never throws. */
export async function readClaims(
  model: Model,
  articles: { title: string; quotes: string[] }[],
): Promise<{ kind: 'said'; claims: ReadClaim[] } | { kind: 'silent'; why: Silence }> {
  const parts = articles.map(({ title, quotes }, at) => ({
    name: `article ${at + 1}`,
    text: [title, ...quotes].map((line) => line.replace(/\s+/g, ' ')).join('\n'),
  }))
  const sentences = articles.reduce((sum, { quotes }) => sum + quotes.length, 0)
  const asked = await model.ask({
    purpose: 'claims',
    tier: 'cheap',
    lane: 'alerts',
    instructions: RULES + DATA_RULE,
    input: wrapData(parts),
    schema: Reply,
    maxOutputTokens: 300 + TOKENS_PER_CLAIM * sentences,
  })
  return asked.kind === 'said' ? { kind: 'said', claims: asked.value.claims } : asked
}
