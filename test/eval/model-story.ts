// What the model costs on the recorded story beside one call per article, and that no decision goes by it.
import { listOutbox } from '../../src/alerts/outbox-list-store.ts'
import { wordContent } from '../../src/alerts/word-message.ts'
import { readConfig } from '../../src/config.ts'
import { openDatabase } from '../../src/db/database.ts'
import { joinChannel } from '../../src/alerts/channel-store.ts'
import { decideAlerts } from '../../src/alerts/decide-alerts.ts'
import { saveArticle } from '../../src/articles/article-store.ts'
import { readArticles } from '../../src/articles/read-articles.ts'
import { findDevelopments } from '../../src/developments/find-developments.ts'
import { findClaims } from '../../src/facts/find-claims.ts'
import { readWithModel } from '../../src/facts/read-with-model.ts'
import { recordFacts } from '../../src/facts/record-facts.ts'
import { detectLanguage } from '../../src/language/detect-language.ts'
import { createWording } from '../../src/llm/create-wording.ts'
import type { Wording } from '../../src/llm/word-facts.ts'
import { estimateTokens } from '../../src/llm/wrap-data.ts'
import { createLog } from '../../src/log.ts'
import { refusePage } from '../../src/operator/step-deps.ts'
import { findFollowedStory } from '../../src/stories/follow-story.ts'
import { placeArticles } from '../../src/stories/place-articles.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { indexWatch } from '../../src/watch/watch-index.ts'
import { loadRecordedStory } from '../../src/workspace/recorded-story.ts'
import { type ModelRequest, type ModelScript, startModelServer } from '../support/model-server.ts'
import { honest, obeying } from '../support/scripted-models.ts'

const log = createLog('silent')
const index = indexWatch(await loadWatch(null))
const { entries, feeds } = await loadRecordedStory()

/** The honest model as a reader: each sentence of the article as a claim in both languages. */
function read(request: ModelRequest): ModelScript {
  if (request.purpose !== 'claims') return honest(request)
  const articles = [
    ...request.input.matchAll(/<data \w+ article (\d+)>\n[^\n]*\n([\s\S]*?)\n<\/data/g),
  ]
  const claims = articles.flatMap(([, n, text]) =>
    (text as string).split(/(?<=[.다]\.?) (?=\S)/).map((quote) => claimOf(Number(n), quote)),
  )
  return { text: JSON.stringify({ claims }) }
}

function claimOf(article: number, quote: string) {
  const both = { statement_en: quote, statement_ko: quote }
  const rest = { speaker: null, status: 'speculated', event_date: null, amounts: [], entities: [] }
  return { article, quote, ...both, ...rest }
}

type Run = { decisions: string[]; calls: number; tokens: number; alerts: number; worded: number }

async function run(script: ((request: ModelRequest) => ModelScript) | null): Promise<Run> {
  const server = await startModelServer(script ?? (() => ({ status: 500 })))
  const database = await openDatabase({ log }, { url: null, dataDir: null })
  const { db } = database
  let clock = new Date(0)
  const base = { db, index, log, now: () => clock }
  const { model } = readConfig({ OPENAI_API_KEY: 'sk', OPENAI_BASE_URL: server.url })
  const wording = script ? createWording({ ...base, clock: () => clock }, model) : null
  await joinChannel(base, { channel: 'C1', name: 'strategy', lang: 'en', by: 'eval' })
  let seen = 0
  let worded = 0
  for (const entry of entries) {
    clock = entry.publishedAt
    const { url, publisher, title, text, publishedAt } = entry
    const kind = feeds.find((feed) => feed.id === entry.feed)?.kind ?? 'press'
    const lang = detectLanguage(`${title} ${text}`)
    const zone = 'Asia/Seoul'
    await saveArticle(base, {
      ...{ sourceId: null, url, publisher, kind, lang, zone, title, text, publishedAt },
    })
    await readArticles(
      { ...base, loadPage: refusePage, followStory: findFollowedStory },
      { limit: 5 },
    )
    await placeArticles(base, { limit: 5 })
    await recordFacts(base, { limit: 5 })
    await findDevelopments(base, { limit: 5 })
    await decideAlerts(base, { limit: 10 })
    const told = await tell(wording, base, seen)
    seen = told.last
    worded += told.worded
  }
  // The week after the story: what still waits is read.
  clock = new Date(clock.getTime() + 2 * 3_600_000)
  while ((await readWithModel({ ...base, wording })) > 0);
  const outbox = (await listOutbox(db, { limit: 500 })).filter(
    (one) => one.content.kind !== 'introduction',
  )
  const decisions = outbox.map(({ key, createdAt }) => `${key} ${createdAt.toISOString()}`)
  const alerts = outbox.filter(
    ({ content }) => content.kind === 'alert' || content.kind === 'update',
  ).length
  const tokens = server.requests.reduce((sum, one) => sum + sizeOf(one, script), 0)
  const calls = server.requests.length
  await database.close()
  await server.close()
  return { decisions, calls, tokens, alerts, worded }
}

async function tell(
  wording: Wording | null,
  base: Parameters<typeof readWithModel>[0],
  after: number,
) {
  const fresh = (await listOutbox(base.db, { limit: 30 })).filter((one) => one.id > after)
  let worded = 0
  for (const { content } of fresh)
    if (wording && (await wordContent(wording, content)) !== content) worded += 1
  await readWithModel({ ...base, wording })
  return { last: fresh.reduce((last, one) => Math.max(last, one.id), after), worded }
}

function sizeOf(
  request: ModelRequest,
  script: ((request: ModelRequest) => ModelScript) | null,
): number {
  const said = script?.(request)
  const out = said && 'text' in said ? said.text : ''
  return estimateTokens(request.instructions + request.input + JSON.stringify(request.schema) + out)
}

const plain = await run(null)
const kept = await run(read)
const others = process.argv.includes('--cost')
  ? {}
  : { down: await run(() => ({ status: 500 })), obeying: await run(obeying) }
const claimsSent = await (async () => {
  // One call per article: the same instructions and schema, the whole text, every claim back.
  const server = await startModelServer(read)
  const { readClaims } = await import('../../src/llm/read-claims.ts')
  const database = await openDatabase({ log }, { url: null, dataDir: null })
  const { model } = readConfig({
    OPENAI_API_KEY: 'sk',
    OPENAI_BASE_URL: server.url,
    LLM_TOKENS_DAY: '1000000000',
    LLM_TOKENS_MONTH: '1000000000',
  })
  const wording = createWording({ db: database.db, index, log, clock: () => new Date() }, model)
  for (const { title, text, publisher, publishedAt } of entries) {
    const lang = detectLanguage(`${title} ${text}`)
    const article = {
      title,
      text,
      lang,
      publisher,
      publishedAt,
      zone: 'Asia/Seoul',
      kind: 'press' as const,
      firstParty: false,
    }
    await readClaims((wording as Wording).model, [
      { title, text, claims: findClaims(index, article).length },
    ])
  }
  const result = {
    calls: server.requests.length,
    tokens: server.requests.reduce((sum, one) => sum + sizeOf(one, read), 0),
  }
  await database.close()
  await server.close()
  return result
})()
const per = (count: number) => Math.round((count / entries.length) * 1_000)
process.stdout.write(
  `model on the recorded story (${entries.length} articles, ${kept.alerts} alerts and updates): ` +
    `${kept.calls} calls and ${kept.tokens} tokens, ${per(kept.calls)} and ${per(kept.tokens)} per 1,000 articles, ` +
    `${(kept.calls / kept.alerts).toFixed(2)} and ${Math.round(kept.tokens / kept.alerts)} per alert; ` +
    `one call per article: ${claimsSent.calls} and ${claimsSent.tokens}; ratio ` +
    `${(kept.calls / claimsSent.calls).toFixed(2)} of the calls, ${(kept.tokens / claimsSent.tokens).toFixed(2)} of the tokens; ` +
    `${kept.worded} messages reworded\n`,
)
for (const [name, other] of Object.entries({ honest: kept, ...others })) {
  const same = JSON.stringify(other.decisions) === JSON.stringify(plain.decisions)
  process.stdout.write(
    `  ${name}: ${other.decisions.length} messages, ${same ? 'the same at the same times as without a key' : 'DIFFERENT from without a key'}\n`,
  )
  if (!same) process.exitCode = 1
}
