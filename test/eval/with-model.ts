// Decisions, relevance, claims and answers with an honest model beside those without one. An honest model
// answers the doubts as the labels do; how often it is asked is what it costs. Ends with 1 where a figure
// is worse with it. `--hostile` adds models that always choose one place, or obey; a name picks one stream,
// and leaves out claims and answers; `--misses` names the questions that are answered otherwise.
import type { ReplayResult } from '../../src/operator/replay-articles.ts'
import { type ModelRequest, type ModelScript, startModelServer } from '../support/model-server.ts'
import { answerDoubts, doubtsOf, obeying } from '../support/scripted-models.ts'
import { answerAsLabelled } from './honest-reader.ts'
import { compareAnswers } from './model-answers.ts'
import { openModel } from './model-run.ts'
import {
  describeScore,
  loadStreams,
  replayStream,
  type Score,
  scoreOf,
  type Stream,
} from './streams.ts'

const [picked] = process.argv.slice(2).filter((word) => !word.startsWith('--'))

const HOSTILE: [string, (request: ModelRequest) => ModelScript][] = [
  ['always the first', (request) => answerDoubts(request, () => 0)],
  ['always the last', (request) => answerDoubts(request, ({ codes }) => codes.length - 1)],
  ['obeying', obeying],
]

type Run = { results: ReplayResult[]; asked: number; questions: number }

async function run(stream: Stream, script: (request: ModelRequest) => ModelScript): Promise<Run> {
  const server = await startModelServer(script)
  const results = await replayStream(stream, (db) => openModel({ ...stream, db }, server.url))
  await server.close()
  const questions = server.requests.reduce((sum, one) => sum + doubtsOf(one).length - 2, 0)
  return { results, asked: server.requests.length, questions }
}

type Total = Score & Relevance & { asked: number; changed: number }
const totals: Record<string, Total> = {}
for (const stream of await loadStreams(picked)) {
  const plain = await replayStream(stream)
  const runs: Record<string, Run> = {
    'without a model': { results: plain, asked: 0, questions: 0 },
    honest: await run(stream, answerAsLabelled(stream)),
  }
  for (const [name, script] of process.argv.includes('--hostile') ? HOSTILE : [])
    runs[name] = await run(stream, script)
  for (const [name, { results, asked, questions }] of Object.entries(runs)) {
    const score = { ...scoreOf(stream.labels, results), ...relevanceOf(stream, results) }
    const changed = results.filter((one, at) => one.decision !== plain[at]?.decision).length
    print(
      `${stream.name}, ${name}: ${describe(score)}; ${changed} changed; asked ${asked} times, ${questions} questions`,
    )
    const total = (totals[name] ??= zero())
    const keys = Object.keys(score) as (keyof typeof score)[]
    for (const key of keys) total[key] += score[key]
    total.asked += asked
    total.changed += changed
  }
}
for (const [name, total] of Object.entries(totals))
  print(`all, ${name}: ${describe(total)}; ${total.changed} changed; asked ${total.asked} times`)
const { honest, 'without a model': plain } = totals
if (honest && plain && isWorse(honest, plain)) process.exitCode = 1
if (!picked && !(await compareAnswers(print))) process.exitCode = 1

type Relevance = { taken: number; rightly: number; about: number }

function relevanceOf({ labels }: Stream, results: ReplayResult[]): Relevance {
  const taken = labels.filter((_, at) => results[at]?.relevant)
  const about = labels.filter(({ relevant }) => relevant)
  const rightly = taken.filter(({ relevant }) => relevant)
  return { taken: taken.length, rightly: rightly.length, about: about.length }
}

function describe(score: Score & Relevance): string {
  const f1 = (2 * score.rightly) / (score.taken + score.about || 1)
  return `${describeScore(score)}; relevance F1 ${f1.toFixed(3)}`
}

function isWorse(one: Total, other: Total): boolean {
  const fewer = (['right', 'found', 'hit', 'rightly'] as const).some((key) => one[key] < other[key])
  return fewer || one.again > other.again || one.taken > other.taken
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

function zero(): Total {
  const score = { right: 0, all: 0, firsts: 0, found: 0, repeats: 0, again: 0, updates: 0, hit: 0 }
  return { ...score, taken: 0, rightly: 0, about: 0, asked: 0, changed: 0 }
}
