// npm run chaos: replicas of the bot on one PostgreSQL tell news to a Slack that misbehaves, while everything fails at random.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { secret } from '../../src/config.ts'
import { type Database, openDatabase } from '../../src/db/database.ts'
import { createLog } from '../../src/log.ts'
import { startWorkspace, type Workspace } from '../../src/workspace/start-workspace.ts'
import { type Cluster, startCluster } from './cluster.ts'
import { type Misfortunes, playMisfortunes, seededRandom } from './misfortunes.ts'
import { addDevelopment, countOpen, type News, openChannels } from './news.ts'
import { createReplica, type Replica } from './replicas.ts'
import { scaledClock } from './scaled-clock.ts'
import { watchStandstill } from './standstill.ts'
import { judge, type Verdict } from './verdict.ts'

const { values: given } = parseArgs({
  options: {
    developments: { type: 'string', default: '2000' },
    channels: { type: 'string', default: '5' },
    replicas: { type: 'string', default: '3' },
    /** Slack's and the bot's clocks run so many times as fast. */
    speed: { type: 'string', default: '8' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    keep: { type: 'boolean', default: false },
  },
})
const speed = Number(given.speed)
const SKEWS_MS = [0, -60_000, 60_000]
const GIVE_UP_MS = 90 * 60_000
const LOOKS_MS = 120_000
const log = createLog('silent')
const epochMs = Date.now()
const clock = scaledClock(epochMs, speed)
const started = performance.now()
const say = (line: string) => process.stdout.write(`${line}\n`)

const folder = await mkdtemp(join(tmpdir(), 'kt-chaos-'))
const news: News = {
  developments: Number(given.developments),
  channels: Array.from({ length: Number(given.channels) }, (_, i) => `C0CHAOS${i + 1}`),
}
const cluster = await startCluster()
const workspace = await startWorkspace(
  { log, now: clock, elapsedMs: () => performance.now() * speed },
  { port: 0, host: '127.0.0.1' },
)
for (const channel of news.channels) workspace.addChannel(channel)
const url = secret(cluster.url('postgres'))
const database = await openDatabase({ log }, { url, dataDir: null })
const replicas = await startReplicas(cluster, workspace)
try {
  const clean = await run(database, replicas)
  process.exitCode = clean ? 0 : 1
} finally {
  for (const replica of replicas) {
    await replica.kill()
    replica.line.close()
  }
  await database.close()
  await workspace.close()
  await cluster.stop()
  if (given.keep) say(`logs: ${folder}`)
  else await rm(folder, { recursive: true, force: true })
}

async function startReplicas({ port }: Cluster, slack: Workspace): Promise<Replica[]> {
  const { apiUrl, botToken, appToken } = slack
  const watchFile = fileURLToPath(new URL('../fixtures/watch/minimal.json', import.meta.url))
  const input = { apiUrl, botToken, appToken, watchFile, epochMs, speed }
  return Promise.all(
    Array.from({ length: Number(given.replicas) }, (_, i) =>
      createReplica(
        { ...input, skewMs: SKEWS_MS[i % SKEWS_MS.length] ?? 0 },
        { name: `replica-${i + 1}`, folder, databasePort: port, database: 'postgres' },
      ),
    ),
  )
}

async function run({ db }: Database, all: Replica[]): Promise<boolean> {
  say(
    `${given.replicas} replicas, ${news.developments} developments, ${news.channels.length} channels, clocks ${speed} times as fast, seed ${given.seed}`,
  )
  await openChannels(db, news, clock())
  for (const replica of all) replica.start()
  const scene = { replicas: all, cluster, workspace, channels: news.channels }
  await Promise.all(all.map((replica) => replica.started()))
  const telling = tellNews(db)
  const misfortunes = playMisfortunes(scene, seededRandom(Number(given.seed)))
  const deciding = watchStandstill(async () => {
    const open = await countOpen(db).catch(() => null)
    return open && { waits: open.undecided, done: open.decided }
  })
  await waitFor(db, 20)
  await telling
  await misfortunes.end()
  await waitFor(db, 0)
  await deciding.end()
  // A process that was frozen over a post has woken by now, and takes it back.
  await sleep(15_000)
  say(`\nnobody decided, though something waited, for (s): ${deciding.longest().join(', ')}`)
  return report(db, all, misfortunes)
}

/** As fast as a channel takes them; a write that fails is done again. */
async function tellNews(db: Database['db']): Promise<void> {
  for (let i = 0; i < news.developments; i++) {
    for (;;) {
      try {
        await addDevelopment(db, news, i, clock())
        break
      } catch {
        await sleep(500)
      }
    }
    await sleep(1_000 / speed)
  }
}

function postsShown(): number {
  return news.channels.reduce((sum, id) => sum + workspace.messages(id).length, 0)
}

/** Until at most so many messages wait. */
async function waitFor(db: Database['db'], left: number): Promise<void> {
  let next = 0
  for (;;) {
    await sleep(1_000)
    const open = await countOpen(db).catch(() => null)
    const shown = postsShown()
    const seconds = Math.round((performance.now() - started) / 1_000)
    if (seconds >= next) {
      next = seconds + 20
      say(`${seconds} s: ${shown} posts, ${JSON.stringify(open)}`)
    }
    const all = news.developments * news.channels.length
    if (open && open.undecided + open.unposted <= left && shown >= all - left) return
    if (performance.now() - started > GIVE_UP_MS) {
      say('given up waiting')
      return
    }
  }
}

/** What is in doubt is looked at again: until no second post stands, or the first looks are over. */
async function judgeAfterLooks(db: Database['db']): Promise<Verdict> {
  for (const until = performance.now() + LOOKS_MS; ; await sleep(2_000)) {
    const shown = Object.fromEntries(news.channels.map((id) => [id, workspace.messages(id)]))
    const verdict = await judge(db, news.developments, shown)
    if (verdict.doubled.length === 0 || performance.now() > until) return verdict
  }
}

async function report(
  db: Database['db'],
  all: Replica[],
  { counts, stops }: Misfortunes,
): Promise<boolean> {
  const verdict = await judgeAfterLooks(db)
  const lines = (
    await Promise.all(all.map((_, i) => readFile(join(folder, `replica-${i + 1}.log`), 'utf8')))
  ).join('\n')
  const crashes = all.reduce((sum, replica) => sum + replica.crashes(), 0)
  say(`\nplayed in ${Math.round((performance.now() - started) / 1_000)} s:`)
  for (const [name, count] of Object.entries(counts)) say(`  ${count} × ${name}`)
  say(`clean stops took at most ${Math.round(Math.max(0, ...stops))} ms`)
  say(`replicas that ended by themselves: ${crashes}`)
  const logged = (words: string) => lines.split(words).length - 1
  say(
    `posts taken back: ${logged('posted twice after a freeze')} after a freeze, ` +
      `${logged('an earlier try came late')} after a late store, ` +
      `${logged('a second post was removed')} at a later look`,
  )
  say(`alerts and updates to be told: ${verdict.expected}; given up: ${verdict.givenUp}`)
  const { lost, doubled, outOfOrder, notEdited } = verdict
  const results = {
    lost,
    doubled,
    'out of order within a story': outOfOrder,
    'corrected but not struck through': notEdited,
  }
  for (const [name, keys] of Object.entries(results))
    say(`${name}: ${keys.length}${keys.length > 0 ? ` (${keys.slice(0, 5).join(', ')})` : ''}`)
  return crashes === 0 && Object.values(results).every((keys) => keys.length === 0)
}
