// One side of the bench of answers: this bot, from the question to the words of its answer.
// Run by answers.ts: <facts> <questions> <address or folder of the database>.
import { sql } from 'drizzle-orm'
import { type AnswerDeps, answerQuestion } from '../../src/answers/answer-question.ts'
import { findFacts } from '../../src/answers/fact-search-store.ts'
import { questionTerms, readQuestion } from '../../src/answers/question.ts'
import { rankFacts } from '../../src/answers/rank-facts.ts'
import { secret } from '../../src/config.ts'
import { openDatabase, rowsOf } from '../../src/db/database.ts'
import { createLog } from '../../src/log.ts'
import { everythingWatch } from '../eval/labelled.ts'
import type { Asked } from './answers.ts'
import { makeQuestion, type MadeQuestion } from './made-facts.ts'
import { percentile } from './measure.ts'
import { storeMadeFacts } from './store-made-facts.ts'

const [size = 0, count = 0] = process.argv.slice(2).map(Number)
const where = process.argv[4] ?? ''
const TOP = 20
const MB = 1_048_576

const server = where.startsWith('postgres')
const database = await openDatabase(
  { log: createLog('silent') },
  { url: server ? secret(where) : null, dataDir: server ? null : where },
)
const { db } = database
const deps: AnswerDeps = {
  db,
  index: await everythingWatch(),
  now: () => new Date('2026-01-31T00:00:00Z'),
}
const [stored] = await rowsOf<{ n: number }>(
  db,
  sql`select coalesce(max(id), 0)::int as n from facts`,
)
if ((stored?.n ?? 0) > size) throw new Error('The database holds more facts: give an empty one.')
if ((stored?.n ?? 0) < size) {
  await storeMadeFacts(db, stored?.n ?? 0, size)
  await database.vacuum()
}
const questions = Array.from({ length: count }, (_, at) => makeQuestion(at, size))
// Each kind of statement once before the clock runs.
for (let at = 0; at < 50; at++) await answer(makeQuestion(1_000_000 + at, size))
const times: number[] = []
for (const one of questions) times.push(await answer(one))
const searched = await searchAll(questions)
const asked: Asked = {
  p50: percentile(times, 0.5),
  p95: percentile(times, 0.95),
  questions: times.length,
  search: { p50: percentile(searched.times, 0.5), p95: percentile(searched.times, 0.95) },
  recall: searched.recall,
  memory: process.memoryUsage().rss / MB,
  index: await indexSize(),
}
await database.close()
process.stdout.write(JSON.stringify(asked))

async function answer({ question }: MadeQuestion): Promise<number> {
  const from = performance.now()
  await answerQuestion(deps, { question })
  return performance.now() - from
}

/** What the peers are timed for: from the question to the ranked facts. */
async function searchAll(asked: MadeQuestion[]): Promise<{ times: number[]; recall: number }> {
  const times: number[] = []
  let found = 0
  for (const { question, factId } of asked) {
    const from = performance.now()
    const { concepts } = readQuestion(deps.index, question, {
      now: deps.now(),
      zone: deps.index.watch.zone,
    })
    const hits = await findFacts(deps, { terms: questionTerms({ concepts }), asOf: null })
    const ranked = rankFacts(concepts, hits, { asOf: null }).slice(0, TOP)
    times.push(performance.now() - from)
    if (ranked.some((fact) => fact.factId === factId + 1)) found += 1
  }
  return { times, recall: found / Math.max(1, asked.length) }
}

async function indexSize(): Promise<number> {
  const [row] = await rowsOf<{ size: number }>(
    db,
    sql`select pg_relation_size('facts_terms')::float8 as size`,
  )
  return (row?.size ?? 0) / MB
}
