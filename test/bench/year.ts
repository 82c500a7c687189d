// What a year at 2,000 articles a day does to what people and Slack wait for, beside a month: both bases
// stand on one PostgreSQL of our own and are asked by turns. node test/bench/year.ts [rounds] [days] [beside]
import postgres from 'postgres'
import { startCluster } from '../chaos/cluster.ts'
import { startWebServer } from '../support/web-server.ts'
import { makeArticle } from './made-articles.ts'
import { percentile, report } from './measure.ts'
import { OPS } from './year-ops.ts'
import { openYearBase, type YearBase } from './year-base.ts'

const [ROUNDS = 40, DAYS = 365, BESIDE = 30] = process.argv.slice(2).map(Number)
/** Each statement once before the clock runs, and more often than PostgreSQL plans by the values. */
const WARM = 8
const ENTRIES = 100
const NEW = 2

let round = 0
const web = await startWebServer({
  '/feed': (_request, response) => response.end(feedOf(round)),
})
const cluster = await startCluster()
try {
  const bases: YearBase[] = []
  for (const days of [BESIDE, DAYS]) {
    const from = performance.now()
    bases.push(await openYearBase(await createDatabase(`d${days}`), days, `${web.url}/feed`))
    process.stdout.write(`${days} days made in ${seconds(from)} s: ${await sizeOf(`d${days}`)}\n`)
  }
  for (const [name, op] of Object.entries(OPS)) await compare(name, op, bases)
  for (const { database } of bases) await database.close()
} finally {
  await cluster.stop()
  await web.close()
}

async function compare(name: string, op: (typeof OPS)[string], bases: YearBase[]): Promise<void> {
  const times = bases.map((): number[] => [])
  for (let n = 0; n < WARM + ROUNDS; n++) {
    round += 1
    // Who goes first changes, so that neither always meets the other's leftover work.
    for (const at of n % 2 ? [0, 1] : [1, 0]) {
      const base = bases[at] as YearBase
      const from = performance.now()
      const own = await op(base, round)
      const took = typeof own === 'number' ? own : performance.now() - from
      if (n >= WARM) times[at]?.push(took)
    }
  }
  const [month = [], year = []] = times
  report(name, {
    'p50 (ms)': `${ms(month, 0.5)} → ${ms(year, 0.5)}`,
    'p95 (ms)': `${ms(month, 0.95)} → ${ms(year, 0.95)}`,
    'times at p50': percentile(year, 0.5) / percentile(month, 0.5),
  })
}

function ms(times: number[], share: number): string {
  return percentile(times, share).toFixed(1)
}

function seconds(from: number): string {
  return ((performance.now() - from) / 1_000).toFixed(0)
}

async function createDatabase(name: string): Promise<string> {
  const admin = postgres(cluster.url('postgres'), { max: 1 })
  await admin.unsafe(`create database ${name}`)
  await admin.end()
  return cluster.url(name)
}

async function sizeOf(name: string): Promise<string> {
  const client = postgres(cluster.url(name), { max: 1 })
  const [row] =
    await client.unsafe(`select pg_size_pretty(pg_database_size(current_database())) as size,
    (select count(*) from articles) as articles, (select count(*) from facts) as facts,
    (select count(*) from decisions) as decisions, (select count(*) from outbox) as messages`)
  await client.end()
  const { size, articles, facts, decisions, messages } = row as postgres.Row
  return `${size}, ${articles} articles, ${facts} facts, ${decisions} decisions, ${messages} messages`
}

/** The newest entries of a feed that gets two more each time; those of the first rounds are long known. */
function feedOf(at: number): string {
  const items = Array.from({ length: ENTRIES }, (_, n) => {
    const { title, text, publishedAt } = makeArticle(
      90_000 + at * NEW + n,
      new Date(Date.UTC(2031, 4, 5)),
    )
    return (
      `<item><title>${title}</title><link>https://feed.example/${at * NEW + n}</link>` +
      `<description>${text}</description><pubDate>${publishedAt?.toUTCString()}</pubDate></item>`
    )
  })
  return `<rss version="2.0"><channel><title>Bench</title>${items.join('')}</channel></rss>`
}
