// Answers to 1,000 mixed questions at 10,000 and 100,000 facts (embedded, and on the PostgreSQL of
// BENCH_DATABASE_URL, an empty database) and at 1,000,000 (PostgreSQL), beside MiniSearch and Orama
// over the same facts. Run: npx node test/bench/answers.ts [sizes] [questions]
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { report } from './measure.ts'

/** What a process that was asked all the questions prints as JSON. */
export type Asked = {
  p50: number
  p95: number
  questions: number
  /** Of this bot, whose answers take more: the search alone. */
  search?: { p50: number; p95: number }
  /** Share of questions whose fact is among the first twenty. */
  recall: number
  /** Megabytes: of the process, and of the index beside it where the database holds it. */
  memory: number
  index?: number
  /** Of BM25 over every fact. */
  exact?: number
}

const SIZES = process.argv[2]?.split(',').map(Number) ?? [10_000, 100_000, 1_000_000]
const QUESTIONS = process.argv[3] ?? '1000'
/** The embedded database is for what one team gathers. */
const MOST_EMBEDDED = 100_000
const url = process.env.BENCH_DATABASE_URL

/** In words, and up to how many facts: Orama would take hours for a million. */
const PEERS = [
  { which: 'terms', name: 'MiniSearch (our terms)', most: 1_000_000 },
  { which: 'text', name: 'MiniSearch (text)', most: 100_000 },
  { which: 'orama', name: 'Orama (our terms)', most: 100_000 },
]
type Peer = Asked & { name: string }

const folder = await mkdtemp(join(tmpdir(), 'kt-answers-'))
for (const size of SIZES) {
  const peers: Peer[] = []
  for (const { which, name, most } of PEERS) {
    if (size > most) continue
    const peer = await run('answers-peer.ts', size, which)
    peers.push({ ...peer, name })
    report(`${name}, ${size} facts`, {
      'p50 (ms)': peer.p50,
      'p95 (ms)': peer.p95,
      'recall@20': peer.recall,
      ...(peer.exact === undefined ? {} : { 'exact BM25': peer.exact }),
      questions: String(peer.questions),
      'memory (MB)': peer.memory,
    })
  }
  if (size <= MOST_EMBEDDED)
    tell('embedded', size, await run('answers-own.ts', size, folder), peers)
  if (url) tell('PostgreSQL', size, await run('answers-own.ts', size, url), peers)
}
await rm(folder, { recursive: true, force: true })

function tell(what: string, size: number, own: Asked, peers: Peer[]): void {
  const search = own.search ?? own
  report(`${what}, ${size} facts: answers`, {
    'p50 (ms)': own.p50,
    'p95 (ms)': own.p95,
    'recall@20': own.recall,
    'memory (MB)': own.memory,
    'index (MB)': own.index ?? 0,
  })
  report('  the search alone', { 'p50 (ms)': search.p50, 'p95 (ms)': search.p95 })
  for (const peer of peers)
    report(`  p95 of ${peer.name}`, {
      'over answers': peer.p95 / own.p95,
      'over the search': peer.p95 / search.p95,
    })
}

/** Asks in a process of its own; what is stored stays for the next size. */
async function run(file: string, size: number, where: string): Promise<Asked> {
  const path = fileURLToPath(new URL(file, import.meta.url))
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--max-old-space-size=12000', '--expose-gc', path, String(size), QUESTIONS, where],
    { maxBuffer: 1e8 },
  ).catch((error: Error & { stderr?: string }) => {
    throw new Error(`${file} failed: ${error.stderr?.slice(-2_000) ?? ''}`)
  })
  return JSON.parse(stdout) as Asked
}
