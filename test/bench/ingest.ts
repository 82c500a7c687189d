// Many articles at once through `kt ingest`, on the empty PostgreSQL of BENCH_DATABASE_URL: articles a
// second, the memory of the process on the way, and whether each was decided on (Linux: reads /proc).
// BENCH_DATABASE_URL=postgres://… node test/bench/ingest.ts [articles]
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { joinChannel } from '../../src/alerts/channel-store.ts'
import { secret } from '../../src/config.ts'
import { openDatabase, rowsOf } from '../../src/db/database.ts'
import { createLog } from '../../src/log.ts'
import { makeArticle } from './made-articles.ts'
import { report } from './measure.ts'

const ARTICLES = Number(process.argv[2] ?? 50_000)
const url = process.env.BENCH_DATABASE_URL
if (!url) throw new Error('Set BENCH_DATABASE_URL to an empty PostgreSQL database.')
/** So long before today the first of them was published. */
const DAYS = 100
const DAY_MS = 86_400_000
const LOOK_MS = 15_000
/** How often autovacuum looks where it is on. */
const ANALYZE_MS = 60_000

const folder = await mkdtemp(join(tmpdir(), 'kt-ingest-'))
const file = join(folder, 'articles.jsonl')
const database = await openDatabase(
  { log: createLog('silent') },
  { url: secret(url), dataDir: null },
)
const { db } = database
const now = () => new Date()
await joinChannel({ db, now }, { channel: 'bench', name: 'bench', lang: 'en', by: 'bench' })
await writeArticles()

const started = performance.now()
const child = spawn(
  process.execPath,
  [
    fileURLToPath(new URL('../../src/cli.ts', import.meta.url)),
    ...['ingest', file, '--json', '--watch'],
    fileURLToPath(new URL('../fixtures/watch/minimal.json', import.meta.url)),
  ],
  {
    env: { PATH: process.env.PATH ?? '', DATABASE_URL: url },
    stdio: ['ignore', 'inherit', 'inherit'],
  },
)
let most = 0
const looking = setInterval(() => void look(), LOOK_MS)
// Servers for tests often have no autovacuum: without statistics 1,600 scans of all articles were seen.
const analyze = async () => {
  await db.execute(sql`vacuum analyze`)
}
const analyzing = setInterval(() => void analyze(), ANALYZE_MS)
const [code] = await once(child, 'exit')
clearInterval(looking)
clearInterval(analyzing)
const seconds = (performance.now() - started) / 1_000
const [left] = await rowsOf<{ stored: number; decided: number; open: number }>(
  db,
  sql`select count(*)::int as stored,
    count(*) filter (where exists (select from decisions d where d.article_id = a.id))::int as decided,
    count(*) filter (where state not in ('done', 'ignored'))::int as open
    from articles a`,
)
report(`${ARTICLES} articles`, {
  'exit code': String(code),
  seconds,
  'articles/s': ARTICLES / seconds,
  'resident at most (MB)': most.toFixed(0),
  stored: String(left?.stored),
  decided: String(left?.decided),
  'still open': String(left?.open),
})
await database.close()
await rm(folder, { recursive: true })
process.exit()

async function writeArticles(): Promise<void> {
  const stream = createWriteStream(file)
  const from = Date.now() - DAYS * DAY_MS
  for (let n = 0; n < ARTICLES; n++) {
    const at = new Date(from + (n / ARTICLES) * DAYS * DAY_MS)
    const { url: address, title, text, publisher, lang } = makeArticle(n, at)
    const line = { url: address, title, text, publisher, lang, publishedAt: at.toISOString() }
    if (!stream.write(`${JSON.stringify(line)}\n`)) await once(stream, 'drain')
  }
  stream.end()
  await once(stream, 'finish')
}

/** How far it is, and what the process holds now. */
async function look(): Promise<void> {
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
  const resident = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024
  most = Math.max(most, resident)
  const states = await rowsOf<{ state: string; n: number }>(
    db,
    sql`select state, count(*)::int as n from articles group by 1 order by 1`,
  )
  report(`after ${((performance.now() - started) / 1_000).toFixed(0)} s`, {
    'resident (MB)': resident.toFixed(0),
    ...Object.fromEntries(states.map(({ state, n }) => [state, String(n)])),
  })
}
