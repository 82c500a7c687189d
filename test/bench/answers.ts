// Answers to 1,000 mixed questions at 10,000 and 100,000 facts (embedded, and on the PostgreSQL of
// BENCH_DATABASE_URL, an empty database) and at 1,000,000 (PostgreSQL), beside MiniSearch and Orama
// over the same facts. All are asked by turns, ten questions each, so that whatever else the machine
// does slows all alike. Run: npx node test/bench/answers.ts [sizes] [questions]
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { percentile, report } from './measure.ts'
import { type Contestant, startContestant } from './contestant.ts'

const SIZES = process.argv[2]?.split(',').map(Number) ?? [10_000, 100_000, 1_000_000]
const QUESTIONS = Number(process.argv[3] ?? 1_000)
const TURN = 10
/** The embedded database is for what one team gathers. */
const MOST_EMBEDDED = 100_000
/** A peer that is slow is asked the first of the mixed questions, for so long. */
const PATIENCE_MS = 90_000
const url = process.env.BENCH_DATABASE_URL

/** In words, and up to how many facts: Orama would take hours for a million. */
const PEERS = [
  { which: 'terms', name: 'MiniSearch (our terms)', most: 1_000_000 },
  { which: 'text', name: 'MiniSearch (text)', most: 100_000 },
  { which: 'orama', name: 'Orama (our terms)', most: 100_000 },
]

/** One kind of question to one contestant, and how long each took. */
type Line = {
  name: string
  kind: 'answers' | 'search'
  own: boolean
  to: Contestant
  times: number[]
  found: number
}

const folder = await mkdtemp(join(tmpdir(), 'kt-answers-'))
try {
  for (const size of SIZES) await compare(size)
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function compare(size: number): Promise<void> {
  const contestants: Contestant[] = []
  const start = async (name: string, file: string, where: string) => {
    const contestant = await startContestant(file, [size, QUESTIONS, where])
    contestants.push(contestant)
    return { name, to: contestant, times: [] as number[], found: 0 }
  }
  const lines: Line[] = []
  for (const { which, name, most } of PEERS)
    if (size <= most)
      lines.push({ ...(await start(name, 'answers-peer.ts', which)), kind: 'search', own: false })
  const places = [
    ...(size <= MOST_EMBEDDED ? [['embedded', folder]] : []),
    ...(url ? [['PostgreSQL', url]] : []),
  ]
  for (const [name = '', where = ''] of places) {
    const one = await start(name, 'answers-own.ts', where)
    lines.push({ ...one, kind: 'answers', own: true })
    lines.push({ ...one, times: [], kind: 'search', own: true })
  }
  await askByTurns(lines)
  for (const line of lines.filter(({ own }) => !own)) await tellPeer(line, size)
  for (const line of lines.filter(({ own }) => own)) await tellOwn(line, lines, size)
  for (const contestant of contestants) contestant.end()
}

async function askByTurns(lines: readonly Line[]): Promise<void> {
  const spent = (line: Line) => line.times.reduce((sum, time) => sum + time, 0)
  for (let from = 0; from < QUESTIONS; from += TURN)
    for (const line of lines) {
      if (spent(line) > PATIENCE_MS && !line.own) continue
      const to = Math.min(QUESTIONS, from + TURN)
      const asked = await line.to.ask({ kind: line.kind, from, to })
      line.times.push(...asked.times)
      line.found += asked.found
    }
}

async function tellPeer(line: Line, size: number): Promise<void> {
  const { memory, exact } = await line.to.describe()
  report(`${line.name}, ${size} facts`, {
    'p50 (ms)': percentile(line.times, 0.5),
    'p95 (ms)': percentile(line.times, 0.95),
    'recall@20': line.found / line.times.length,
    ...(exact === undefined ? {} : { 'exact BM25': exact }),
    questions: String(line.times.length),
    'memory (MB)': memory,
  })
}

/** Ratios are of the questions that the peer was asked too. */
async function tellOwn(line: Line, lines: readonly Line[], size: number): Promise<void> {
  const { memory, index = 0 } = await line.to.describe()
  report(`${line.name}, ${size} facts: ${line.kind}`, {
    'p50 (ms)': percentile(line.times, 0.5),
    'p95 (ms)': percentile(line.times, 0.95),
    ...(line.kind === 'search' ? { 'recall@20': line.found / line.times.length } : {}),
    'memory (MB)': memory,
    'index (MB)': index,
  })
  for (const peer of lines.filter(({ own }) => !own)) {
    const own = line.times.slice(0, peer.times.length)
    const times = (share: number) => percentile(peer.times, share) / percentile(own, share)
    report(`  ${peer.name} takes, times`, { p50: times(0.5), p95: times(0.95) })
  }
}
