// What ten times the facts cost: the same 1,000 mixed questions on a base of 100,000 facts and on one of
// 1,000,000, ten each by turns. Makes two databases beside that of BENCH_DATABASE_URL and drops them.
// Run: BENCH_DATABASE_URL=postgres://… npx node test/bench/answers-growth.ts [smaller] [larger] [questions]
import postgres from 'postgres'
import { type Contestant, startContestant } from './contestant.ts'
import { percentile, report } from './measure.ts'

const [smaller = 100_000, larger = 1_000_000, questions = 1_000] = process.argv.slice(2).map(Number)
const url = process.env.BENCH_DATABASE_URL
if (!url) throw new Error('Set BENCH_DATABASE_URL to a PostgreSQL where databases may be made.')
const KINDS = ['search', 'answers'] as const
const TURN = 10

type Base = { size: number; contestant: Contestant; times: { search: number[]; answers: number[] } }

const admin = postgres(url, { max: 1, onnotice: () => {} })
const bases: Base[] = []
try {
  for (const size of [smaller, larger]) bases.push(await makeBase(size))
  await askByTurns()
  for (const kind of KINDS) tell(kind)
} finally {
  for (const { contestant } of bases) contestant.end()
  for (const size of [smaller, larger])
    await admin.unsafe(`drop database if exists ${nameOf(size)} with (force)`)
  await admin.end()
}

function nameOf(size: number): string {
  return `kt_bench_${size}`
}

async function makeBase(size: number): Promise<Base> {
  await admin.unsafe(`create database ${nameOf(size)}`)
  const where = new URL(url ?? '')
  where.pathname = nameOf(size)
  const contestant = await startContestant('answers-own.ts', [size, questions, where.href])
  return { size, contestant, times: { search: [], answers: [] } }
}

async function askByTurns(): Promise<void> {
  for (let from = 0; from < questions; from += TURN)
    for (const kind of KINDS)
      for (const { contestant, times } of bases) {
        const to = Math.min(questions, from + TURN)
        times[kind].push(...(await contestant.ask({ kind, from, to })).times)
      }
}

function tell(kind: (typeof KINDS)[number]): void {
  const figures = (times: readonly number[]) => ({
    'p50 (ms)': percentile(times, 0.5),
    'p95 (ms)': percentile(times, 0.95),
  })
  for (const { size, times } of bases) report(`${kind}, ${size} facts`, figures(times[kind]))
  const [less, more] = bases.map(({ times }) => figures(times[kind]))
  const times = (of: 'p50 (ms)' | 'p95 (ms)') => (more?.[of] ?? 0) / (less?.[of] ?? 1)
  report('  more facts take, times', { p50: times('p50 (ms)'), p95: times('p95 (ms)') })
}
