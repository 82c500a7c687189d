// Answers to 1,000 mixed questions at 10,000 and 100,000 facts (embedded, and on the PostgreSQL of
// BENCH_DATABASE_URL, an empty database) and at 1,000,000 (PostgreSQL), beside MiniSearch over the
// same facts and terms. Run: npx node test/bench/answers.ts [sizes] [questions]
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

const folder = await mkdtemp(join(tmpdir(), 'kt-answers-'))
for (const size of SIZES) {
  const peer = await run('answers-peer.ts', size, '')
  report(`MiniSearch, ${size} facts`, {
    'p50 (ms)': peer.p50,
    'p95 (ms)': peer.p95,
    'recall@20': peer.recall,
    'exact BM25': peer.exact ?? 0,
    'memory (MB)': peer.memory,
  })
  if (size <= MOST_EMBEDDED) tell('embedded', size, await run('answers-own.ts', size, folder), peer)
  if (url) tell('PostgreSQL', size, await run('answers-own.ts', size, url), peer)
}
await rm(folder, { recursive: true, force: true })

function tell(what: string, size: number, own: Asked, peer: Asked): void {
  report(`${what}, ${size} facts`, {
    'p50 (ms)': own.p50,
    'p95 (ms)': own.p95,
    'MiniSearch p95 / p95': peer.p95 / own.p95,
    'recall@20': own.recall,
    'memory (MB)': own.memory,
    'index (MB)': own.index ?? 0,
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
