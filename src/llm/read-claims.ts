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
  'You read news articles for a fact base. For each numbered article list its claims, one for each ' +
  'sentence that says something about a company, deal, product, outage, figure or date. "quote" is ' +
  'the sentence copied from the article character by character. "statement_en" and "statement_ko" ' +
  'say exactly what the quote says in English and in Korean: the same numbers, amounts, dates, ' +
  'names, negation and certainty, nothing more. "speaker" is who says it, as the article names ' +
  'them, or null. "status": confirmed, announced (by the party itself), reported, estimated, ' +
  'speculated or denied, never surer than the words. "event_date" is the date in the quote as ' +
  'YYYY-MM-DD, or null. "amounts" and "entities" are copied from the quote. '

/** Characters of one article that are sent, and of one call. */
export const ARTICLE_CHARS = 2_500
export const CALL_CHARS = 14_000
const TOKENS_PER_CLAIM = 160

/** Asks for the claims of several articles at once. Never throws. */
export async function readClaims(
  model: Model,
  articles: { title: string; text: string; claims: number }[],
): Promise<{ kind: 'said'; claims: ReadClaim[] } | { kind: 'silent'; why: Silence }> {
  const parts = articles.map(({ title, text }, at) => ({
    name: `article ${at + 1}`,
    text: `${title}\n${text.slice(0, ARTICLE_CHARS)}`,
  }))
  const expected = articles.reduce((sum, article) => sum + article.claims, 0)
  const asked = await model.ask({
    purpose: 'claims',
    tier: 'cheap',
    lane: 'alerts',
    instructions: RULES + DATA_RULE,
    input: wrapData(parts),
    schema: Reply,
    maxOutputTokens: 300 + TOKENS_PER_CLAIM * Math.ceil(expected * 1.5),
  })
  return asked.kind === 'said' ? { kind: 'said', claims: asked.value.claims } : asked
}
