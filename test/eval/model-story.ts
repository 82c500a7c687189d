// What the model costs on the recorded story beside one call per article, and what it changes in what is told.
// `--cost` leaves out the models that are down or obey.
import { keepTranslations, wordContent } from '../../src/alerts/word-message.ts'
import { joinChannel } from '../../src/alerts/channel-store.ts'
import { decideAlerts } from '../../src/alerts/decide-alerts.ts'
import { listOutbox } from '../../src/alerts/outbox-list-store.ts'
import { saveContent } from '../../src/alerts/outbox-store.ts'
import { saveArticle } from '../../src/articles/article-store.ts'
import { readArticles } from '../../src/articles/read-articles.ts'
import { readConfig } from '../../src/config.ts'
import { openDatabase } from '../../src/db/database.ts'
import { findDevelopments } from '../../src/developments/find-developments.ts'
import { readWithModel } from '../../src/facts/read-with-model.ts'
import { recordFacts } from '../../src/facts/record-facts.ts'
import { detectLanguage } from '../../src/language/detect-language.ts'
import type { Lang } from '../../src/language/language.ts'
import { createWording } from '../../src/llm/create-wording.ts'
import { readClaims } from '../../src/llm/read-claims.ts'
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
import { obeying } from '../support/scripted-models.ts'
import { honestReader } from './honest-reader.ts'

const log = createLog('silent')
const index = indexWatch(await loadWatch(null))
const { entries, feeds } = await loadRecordedStory()
const honest = await honestReader(index)
const DAY_MS = 86_400_000

type Script = (request: ModelRequest) => ModelScript
type Run = {
  decisions: string[]
  calls: Record<string, number>
  tokens: Record<string, number>
  alerts: number
  foreign: number
  worded: number
}

async function run(script: Script | null, lang: Lang): Promise<Run> {
  const server = await startModelServer(script ?? (() => ({ status: 500 })))
  const database = await openDatabase({ log }, { url: null, dataDir: null })
  const { db } = database
  let clock = new Date(0)
  const { model } = readConfig({ OPENAI_API_KEY: 'sk', OPENAI_BASE_URL: server.url })
  const base = { db, index, log, now: () => clock }
  const wording = script ? createWording({ ...base, clock: () => clock }, model) : null
  const deps = { ...base, wording }
  await joinChannel(base, { channel: 'C1', name: 'strategy', lang, by: 'eval' })
  const told = { last: 0, worded: 0 }
  const readDaily = async (until: Date) => {
    for (; until.getTime() - clock.getTime() > DAY_MS; clock = new Date(clock.getTime() + DAY_MS))
      await readAll(deps)
    clock = until
  }
  for (const entry of entries) {
    if (clock.getTime() > 0) await readDaily(entry.publishedAt)
    clock = entry.publishedAt
    const { url, publisher, title, text, publishedAt } = entry
    const kind = feeds.find((feed) => feed.id === entry.feed)?.kind ?? 'press'
    const zone = 'Asia/Seoul'
    const langOf = detectLanguage(`${title} ${text}`)
    await saveArticle(base, {
      ...{ sourceId: null, url, publisher, kind, lang: langOf, zone, title, text, publishedAt },
    })
    await readArticles(
      { ...base, loadPage: refusePage, followStory: findFollowedStory },
      { limit: 5 },
    )
    await placeArticles(deps, { limit: 5 })
    await recordFacts(deps, { limit: 5 })
    await findDevelopments(base, { limit: 5 })
    await decideAlerts(base, { limit: 10 })
    if (wording) await tell({ ...deps, wording }, told)
  }
  await readDaily(new Date(clock.getTime() + 8 * DAY_MS))
  const outbox = (await listOutbox(db, { limit: 500 })).filter(
    (one) => one.content.kind !== 'introduction',
  )
  const posted = outbox.flatMap(({ content }) =>
    content.kind === 'alert' || content.kind === 'update' ? [content] : [],
  )
  const sums = { calls: {} as Run['calls'], tokens: {} as Run['tokens'] }
  for (const request of server.requests) {
    const { purpose } = request
    sums.calls[purpose] = (sums.calls[purpose] ?? 0) + 1
    sums.tokens[purpose] = (sums.tokens[purpose] ?? 0) + sizeOf(request, script)
  }
  await database.close()
  await server.close()
  return {
    decisions: outbox.map(({ key, createdAt }) => `${key} ${createdAt.toISOString()}`),
    ...sums,
    alerts: posted.length,
    foreign: posted.filter((one) => one.kind === 'alert' && one.facts[0]?.lang !== lang).length,
    worded: told.worded,
  }
}

type Base = Parameters<typeof readWithModel>[0]

async function readAll(deps: Base): Promise<void> {
  while ((await readWithModel(deps)) > 0);
}

async function tell(deps: Base & { wording: Wording }, told: { last: number; worded: number }) {
  const fresh = (await listOutbox(deps.db, { limit: 30 })).filter((one) => one.id > told.last)
  for (const { id, content } of fresh) {
    const worded = await wordContent(deps.wording, content)
    if (worded !== content) {
      told.worded += 1
      await saveContent(deps.db, id, worded)
      await keepTranslations(deps, worded)
    }
    told.last = Math.max(told.last, id)
  }
}

function sizeOf(request: ModelRequest, script: Script | null): number {
  const said = script?.(request)
  const out = said && 'text' in said ? said.text : ''
  return estimateTokens(request.instructions + request.input + JSON.stringify(request.schema) + out)
}

/** One call per article: the same instructions and schema, the whole article, every claim back. */
async function readEach(): Promise<{ calls: number; tokens: number }> {
  const server = await startModelServer(honest)
  const database = await openDatabase({ log }, { url: null, dataDir: null })
  const { model } = readConfig({ OPENAI_API_KEY: 'sk', OPENAI_BASE_URL: server.url })
  const clock = () => new Date()
  const wording = createWording({ db: database.db, index, log, clock }, model) as Wording
  for (const { title, text } of entries)
    await readClaims(wording.model, [{ title, quotes: text.split(/(?<=[.!?]) /) }])
  const tokens = server.requests.reduce((sum, one) => sum + sizeOf(one, honest), 0)
  await database.close()
  await server.close()
  return { calls: server.requests.length, tokens }
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((all, one) => all + one, 0)
}

const each = await readEach()
const plain = { en: await run(null, 'en'), ko: await run(null, 'ko') }
for (const lang of ['en', 'ko'] as const) {
  const kept = await run(honest, lang)
  const [calls, tokens] = [sum(kept.calls), sum(kept.tokens)]
  const per = (count: number) => Math.round((count / entries.length) * 1_000)
  const parts = Object.entries(kept.calls).map(
    ([purpose, count]) => `${purpose} ${count} calls, ${kept.tokens[purpose]} tokens`,
  )
  process.stdout.write(
    `a channel in ${lang}: ${entries.length} articles, ${kept.alerts} alerts and updates (${kept.foreign} alerts of ` +
      `articles in the other language, ${kept.worded} messages reworded): ${calls} calls and ${tokens} tokens ` +
      `(${parts.join('; ')}), ${per(calls)} and ${per(tokens)} per 1,000 articles, ` +
      `${(calls / kept.alerts).toFixed(2)} and ${Math.round(tokens / kept.alerts)} per alert; ` +
      `one call per article: ${each.calls} and ${each.tokens}; ratio ${(calls / each.calls).toFixed(2)} of the calls, ` +
      `${(tokens / each.tokens).toFixed(2)} of the tokens\n`,
  )
  compare('honest', kept, plain[lang], false)
}
if (!process.argv.includes('--cost')) {
  compare('down', await run(() => ({ status: 500 }), 'en'), plain.en, true)
  compare('obeying', await run(obeying, 'en'), plain.en, true)
}

function compare(name: string, one: Run, other: Run, mustBeSame: boolean): void {
  const changed = one.decisions.filter((decision) => !other.decisions.includes(decision)).length
  const same = JSON.stringify(one.decisions) === JSON.stringify(other.decisions)
  process.stdout.write(
    `  ${name}: ${one.decisions.length} messages, ${same ? 'the same at the same times as without a key' : `${changed} otherwise than without a key`}\n`,
  )
  if (!same && mustBeSame) process.exitCode = 1
}
