// One channel is told a feed, article by article, with a model or without; what was told, and what was asked.
import { joinChannel } from '../../src/alerts/channel-store.ts'
import type { DeliverToSlack, OutgoingMessage } from '../../src/alerts/content.ts'
import { decideAlerts } from '../../src/alerts/decide-alerts.ts'
import { listOutbox } from '../../src/alerts/outbox-list-store.ts'
import { wordBeforeDelivery } from '../../src/alerts/word-message.ts'
import type { NewArticle } from '../../src/articles/article.ts'
import { saveArticle } from '../../src/articles/article-store.ts'
import { readArticles } from '../../src/articles/read-articles.ts'
import { readConfig } from '../../src/config.ts'
import { type Db, openDatabase } from '../../src/db/database.ts'
import { findDevelopments } from '../../src/developments/find-developments.ts'
import { readWithModel } from '../../src/facts/read-with-model.ts'
import { recordFacts } from '../../src/facts/record-facts.ts'
import type { Lang } from '../../src/language/language.ts'
import { createWording } from '../../src/llm/create-wording.ts'
import { readClaims } from '../../src/llm/read-claims.ts'
import type { Wording } from '../../src/llm/word-facts.ts'
import { estimateTokens } from '../../src/llm/wrap-data.ts'
import { createLog } from '../../src/log.ts'
import { seedBase } from '../../src/operator/seed-base.ts'
import { refusePage } from '../../src/operator/step-deps.ts'
import { findFollowedStory } from '../../src/stories/follow-story.ts'
import { placeArticles } from '../../src/stories/place-articles.ts'
import type { WatchIndex } from '../../src/watch/watch-index.ts'
import { type ModelRequest, type ModelScript, startModelServer } from '../support/model-server.ts'

export type Script = (request: ModelRequest) => ModelScript
export type Feed = { index: WatchIndex; articles: NewArticle[]; seed: boolean }
export type Run = {
  /** Key and time of every message. */
  decisions: string[]
  calls: Record<string, number>
  tokens: Record<string, number>
  alerts: number
  foreign: number
  worded: number
}

const DAY_MS = 86_400_000
/** Longer than anything waits to be translated. */
const WAIT_DAYS = 22
const log = createLog('silent')

/** Tells the articles in order of time; without a script there is no key. */
export async function tellFeed(feed: Feed, script: Script | null, lang: Lang): Promise<Run> {
  const server = await startModelServer(script ?? (() => ({ status: 500 })))
  const database = await openDatabase({ log }, { url: null, dataDir: null })
  const { db } = database
  let clock = new Date(0)
  const base = { db, index: feed.index, log, now: () => clock }
  const wording = script && openModel(base, server.url)
  const deps = { ...base, wording, loadPage: refusePage, followStory: findFollowedStory }
  await joinChannel(base, { channel: 'C1', name: 'strategy', lang, by: 'eval' })
  let worded = 0
  const post: DeliverToSlack = async ({ content }) => {
    if ('summary' in content) worded += 1
    return { kind: 'never', why: 'only counted' }
  }
  const deliver = wording && wordBeforeDelivery({ ...base, wording }, post)
  const passDays = async (until: Date) => {
    for (let day = 0; day < WAIT_DAYS && until.getTime() - clock.getTime() > DAY_MS; day++) {
      while ((await readWithModel(deps)) > 0);
      clock = new Date(clock.getTime() + DAY_MS)
    }
    clock = until
  }
  let last = 0
  for (const article of inTimeOrder(feed.articles)) {
    if (clock.getTime() > 0 && wording) await passDays(article.publishedAt as Date)
    clock = article.publishedAt as Date
    if (feed.seed) await seedBase(base)
    await saveArticle(base, article)
    await readArticles(deps, { limit: 5 })
    await placeArticles(deps, { limit: 5 })
    await recordFacts(deps, { limit: 5 })
    await findDevelopments(base, { limit: 5 })
    await decideAlerts(base, { limit: 10 })
    if (deliver) last = await tell(db, deliver, last)
  }
  if (wording) await passDays(new Date(clock.getTime() + WAIT_DAYS * DAY_MS))
  const told = await gather(db, lang)
  await database.close()
  await server.close()
  return { ...told, ...sums(server.requests, script), worded }
}

/** The model at an address, as far as any budget reaches. */
export function openModel(base: { db: Db; index: WatchIndex }, url: string): Wording {
  const { model } = readConfig({
    ...{ OPENAI_API_KEY: 'sk', OPENAI_BASE_URL: url },
    ...{ LLM_TOKENS_DAY: '1000000000', LLM_TOKENS_MONTH: '1000000000' },
  })
  return createWording({ ...base, log, clock: () => new Date() }, model) as Wording
}

function inTimeOrder(articles: NewArticle[]): NewArticle[] {
  const at = ({ publishedAt }: NewArticle) => publishedAt?.getTime() ?? 0
  return articles.toSorted((a, b) => at(a) - at(b))
}

/** Posts what is new in the outbox, one after the other; returns the last. */
async function tell(db: Db, deliver: DeliverToSlack, last: number): Promise<number> {
  const fresh = (await listOutbox(db, { limit: 30 })).filter((one) => one.id > last).reverse()
  for (const { id, ...one } of fresh)
    await deliver({ ...one, outboxId: id } as unknown as OutgoingMessage)
  return Math.max(last, ...fresh.map(({ id }) => id))
}

async function gather(db: Db, lang: Lang) {
  const outbox = (await listOutbox(db, { limit: 5_000 })).filter(
    (one) => one.content.kind !== 'introduction',
  )
  const posted = outbox.flatMap(({ content }) =>
    content.kind === 'alert' || content.kind === 'update' ? [content] : [],
  )
  return {
    decisions: outbox.map(({ key, createdAt }) => `${key} ${createdAt.toISOString()}`),
    alerts: posted.length,
    foreign: posted.filter((one) => one.kind === 'alert' && one.facts[0]?.lang !== lang).length,
  }
}

function sums(requests: ModelRequest[], script: Script | null) {
  const counts = { calls: {} as Run['calls'], tokens: {} as Run['tokens'] }
  for (const request of requests) {
    const { purpose } = request
    counts.calls[purpose] = (counts.calls[purpose] ?? 0) + 1
    counts.tokens[purpose] = (counts.tokens[purpose] ?? 0) + sizeOf(request, script)
  }
  return counts
}

/** One call per article: the instructions and schema of claims, the whole article, every claim back. */
export async function readEach(feed: Feed, script: Script) {
  const server = await startModelServer(script)
  const database = await openDatabase({ log }, { url: null, dataDir: null })
  const { model } = openModel({ ...feed, db: database.db }, server.url)
  for (const { title, text } of feed.articles)
    await readClaims(model, [{ title, quotes: text.split(/(?<=[.!?]) /) }])
  const tokens = server.requests.reduce((sum, one) => sum + sizeOf(one, script), 0)
  await database.close()
  await server.close()
  return { calls: server.requests.length, tokens }
}

function sizeOf(request: ModelRequest, script: Script | null): number {
  const said = script?.(request)
  const out = said && 'text' in said ? said.text : ''
  return estimateTokens(request.instructions + request.input + JSON.stringify(request.schema) + out)
}
