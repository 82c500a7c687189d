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
import { type Asked, type Described, takeTurns, type Turn } from './contestant.ts'
import { makeQuestion, type MadeQuestion } from './made-facts.ts'
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
  await storeMadeFacts(db, stored?.n ?? 0, size, server ? where : undefined)
  await database.vacuum()
}
const questions = Array.from({ length: count }, (_, at) => makeQuestion(at, size))
// Each kind of statement once before the clock runs.
for (let at = 0; at < 50; at++) {
  const warming = makeQuestion(1_000_000 + at, size)
  await answerQuestion(deps, { question: warming.question })
  await isFound(warming)
}
takeTurns({ ask, describe, end: () => database.close() })

async function ask({ kind, from, to }: Turn): Promise<Asked> {
  const times: number[] = []
  let found = 0
  for (const one of questions.slice(from, to)) {
    const started = performance.now()
    if (kind === 'answers') await answerQuestion(deps, { question: one.question })
    else if (await isFound(one)) found += 1
    times.push(performance.now() - started)
  }
  return { times, found }
}

/** What the peers are timed for: from the question to the ranked facts. */
async function isFound({ question, factId }: MadeQuestion): Promise<boolean> {
  const { concepts } = readQuestion(deps.index, question, {
    now: deps.now(),
    zone: deps.index.watch.zone,
  })
  const hits = await findFacts(deps, { terms: questionTerms({ concepts }), asOf: null })
  const ranked = rankFacts(concepts, hits, { asOf: null }).slice(0, TOP)
  return ranked.some((fact) => fact.factId === factId + 1)
}

async function describe(): Promise<Described> {
  return { memory: process.memoryUsage().rss / MB, index: await indexSize() }
}

async function indexSize(): Promise<number> {
  const [row] = await rowsOf<{ size: number }>(
    db,
    sql`select pg_relation_size('facts_terms')::float8 as size`,
  )
  return (row?.size ?? 0) / MB
}
