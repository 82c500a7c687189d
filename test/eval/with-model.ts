// Decisions with a model beside those without one: an honest one, one that always chooses, one that obeys.
// An honest model answers the doubts as the labels do; how often it is asked is what it costs.
// `--hostile` adds models that always choose one place, or obey; a name picks one stream.
import { readConfig } from '../../src/config.ts'
import { createWording } from '../../src/llm/create-wording.ts'
import { createLog } from '../../src/log.ts'
import type { ReplayResult } from '../../src/operator/replay-articles.ts'
import { type ModelRequest, type ModelScript, startModelServer } from '../support/model-server.ts'
import { answerDoubts, doubtsOf, obeying } from '../support/scripted-models.ts'
import { answerAsLabelled } from './honest-reader.ts'
import {
  describeScore,
  loadStreams,
  replayStream,
  type Score,
  scoreOf,
  type Stream,
} from './streams.ts'

const log = createLog('silent')
const [picked] = process.argv.slice(2).filter((word) => !word.startsWith('--'))

const HOSTILE: [string, (request: ModelRequest) => ModelScript][] = [
  ['always the first', (request) => answerDoubts(request, () => 0)],
  ['always the last', (request) => answerDoubts(request, ({ codes }) => codes.length - 1)],
  ['obeying', obeying],
]

type Run = { results: ReplayResult[]; asked: number; questions: number }

async function run(stream: Stream, script: (request: ModelRequest) => ModelScript): Promise<Run> {
  const server = await startModelServer(script)
  const { model } = readConfig({
    OPENAI_API_KEY: 'sk',
    OPENAI_BASE_URL: server.url,
    LLM_TOKENS_DAY: '1000000000',
    LLM_TOKENS_MONTH: '1000000000',
  })
  const clock = () => new Date()
  const results = await replayStream(stream, (db) =>
    createWording({ db, index: stream.index, log, clock }, model),
  )
  await server.close()
  const questions = server.requests.reduce((sum, one) => sum + doubtsOf(one).length - 2, 0)
  return { results, asked: server.requests.length, questions }
}

const totals: Record<string, Score & { asked: number; changed: number }> = {}
for (const stream of await loadStreams(picked)) {
  const plain = await replayStream(stream)
  const runs: Record<string, Run> = {
    'without a model': { results: plain, asked: 0, questions: 0 },
    honest: await run(stream, answerAsLabelled(stream)),
  }
  for (const [name, script] of process.argv.includes('--hostile') ? HOSTILE : [])
    runs[name] = await run(stream, script)
  for (const [name, { results, asked, questions }] of Object.entries(runs)) {
    const score = scoreOf(stream.labels, results)
    const changed = results.filter((one, at) => one.decision !== plain[at]?.decision).length
    process.stdout.write(
      `${stream.name}, ${name}: ${describeScore(score)}; ${changed} changed; asked ${asked} times, ${questions} questions\n`,
    )
    const total = (totals[name] ??= { ...zero(), asked: 0, changed: 0 })
    for (const key of Object.keys(score) as (keyof Score)[]) total[key] += score[key]
    total.asked += asked
    total.changed += changed
  }
}
for (const [name, total] of Object.entries(totals))
  process.stdout.write(
    `all, ${name}: ${describeScore(total)}; ${total.changed} changed; asked ${total.asked} times\n`,
  )

function zero(): Score {
  return { right: 0, all: 0, firsts: 0, found: 0, repeats: 0, again: 0, updates: 0, hit: 0 }
}
