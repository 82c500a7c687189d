// Memory over a long run: rounds of pushes, polls, talk, mentions and commands on one process, and what it
// holds after each tenth. Embedded, or on BENCH_DATABASE_URL. node test/bench/memory.ts [rounds]
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { signPush } from '../../src/sources/push.ts'
import { testWorkspace } from '../support/bolt-app.ts'
import { freePort } from '../support/free-port.ts'
import { startBot } from '../support/start-bot.ts'
import { makeArticle } from './made-articles.ts'
import { report } from './measure.ts'

const ROUNDS = Number(process.argv[2] ?? 100)
const [PUSHED, SAID, MENTIONS, COMMANDS] = [2, 200, 10, 10]
const SECRET = 'bench'
const MB = 1_048_576

const port = await freePort()
const workspace = await testWorkspace({ rateLimits: false })
const { strategist } = workspace.ids
const url = process.env.BENCH_DATABASE_URL
const bot = await startBot({
  SLACK_BOT_TOKEN: workspace.botToken,
  SLACK_APP_TOKEN: workspace.appToken,
  SLACK_API_URL: workspace.apiUrl,
  SLACK_CHANNEL: workspace.ids.channel,
  WATCH_FILE: fileURLToPath(new URL('../fixtures/watch/minimal.json', import.meta.url)),
  INGEST_SECRET: SECRET,
  POLL_CRON: '*/2 * * * * *',
  PORT: String(port),
  LOG_LEVEL: 'silent',
  ...(url ? { DATABASE_URL: url } : {}),
})
const started = performance.now()
try {
  for (let round = 0; round < ROUNDS; round++) {
    await playRound(round)
    if ((round + 1) % Math.max(1, Math.floor(ROUNDS / 10)) === 0) await tell(round + 1)
  }
} finally {
  await bot.stop()
  await workspace.close()
}
process.exit()

async function playRound(round: number): Promise<void> {
  await push(Array.from({ length: PUSHED }, (_, n) => round * PUSHED + n))
  const asked: string[] = []
  for (let n = 0; n < SAID; n++) {
    const mentions = n % (SAID / MENTIONS) === 0
    const text = mentions ? `@KT Status what is due? (${round}.${n})` : `remark ${n}`
    const { ts } = workspace.postAs(strategist, text)
    if (mentions) asked.push(ts)
    if (n % 20 === 0) await sleep(5)
  }
  for (let n = 0; n < COMMANDS; n++) await workspace.runCommand(strategist, '')
  const answered = () =>
    new Set(workspace.messages().flatMap(({ fromBot, threadTs }) => (fromBot ? [threadTs] : [])))
  await workspace.until(() => asked.every((ts) => answered().has(ts)), 120_000)
}

async function push(numbers: number[]): Promise<void> {
  const articles = numbers.map((number) => makeArticle(number, new Date()))
  const body = JSON.stringify(articles)
  const timestamp = String(Math.floor(Date.now() / 1_000))
  const response = await fetch(`http://127.0.0.1:${port}/ingest`, {
    method: 'POST',
    body,
    headers: {
      'x-kt-timestamp': timestamp,
      'x-kt-signature': signPush(SECRET, timestamp, Buffer.from(body)),
    },
  })
  if (response.status !== 202) throw new Error(`push: ${response.status} ${await response.text()}`)
}

async function tell(rounds: number): Promise<void> {
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  const value = (name: string) =>
    Number(
      metrics
        .split('\n')
        .find((line) => line.startsWith(`${name} `))
        ?.split(' ')[1],
    )
  const events = String(rounds * (SAID + MENTIONS))
  report(`${rounds} rounds`, {
    seconds: ((performance.now() - started) / 1_000).toFixed(0),
    events,
    articles: String(rounds * PUSHED),
    polls: String(value('kt_job_runs_total{job="poll",outcome="done"}')),
    'resident (MB)': (value('process_resident_memory_bytes') / MB).toFixed(0),
    'heap in use (MB)': (value('nodejs_heap_size_used_bytes') / MB).toFixed(0),
  })
}
