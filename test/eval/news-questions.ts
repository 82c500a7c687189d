// Measures answers on news questions with articles: cited article in support, and abstention.
// Run: npx node test/eval/news-questions.ts <questions.jsonl> --data <folder of a base with the articles>
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { answerQuestion } from '../../src/answers/answer-question.ts'
import { openDatabase } from '../../src/db/database.ts'
import { createLog } from '../../src/log.ts'
import { parseWatch } from '../../src/watch/load-watch.ts'
import { indexWatch } from '../../src/watch/watch-index.ts'

type NewsQuestion = {
  question: string
  date: string
  support: string[]
  unanswerable_asof: string | null
}
type NewsArticle = { id: string; url: string }
type Tally = { asked: number; answered: number; right: number }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, articles: { type: 'string' } },
})
const [file] = positionals
if (!file || !values.data || !values.articles)
  throw new Error('usage: news-questions.ts <questions.jsonl> --articles <jsonl> --data <folder>')

const questions = readLines<NewsQuestion>(file)
const ids = new Map(readLines<NewsArticle>(values.articles).map((a) => [a.url, a.id]))
const everything = { id: 'all', topics: [{ id: 'everything', everything: true }] }
const index = indexWatch(parseWatch(everything, 'everything'))
const database = await openDatabase({ log: createLog('warn') }, { url: null, dataDir: values.data })
const deps = { db: database.db, index, now: () => new Date('2026-01-31T00:00:00Z') }

const onDay: Tally = { asked: 0, answered: 0, right: 0 }
const now: Tally = { asked: 0, answered: 0, right: 0 }
const before: Tally = { asked: 0, answered: 0, right: 0 }
const took: number[] = []
for (const item of questions) {
  await ask(onDay, item, item.date)
  await ask(now, item, undefined)
  if (item.unanswerable_asof) await ask(before, item, item.unanswerable_asof)
}
await database.close()
took.sort((a, b) => a - b)
const share = (part: number, whole: number) => (part / Math.max(1, whole)).toFixed(3)
const report = (name: string, tally: Tally) =>
  `${name}: asked ${tally.asked}, answered ${share(tally.answered, tally.asked)}, first citation supports ${share(tally.right, tally.answered)}`
process.stdout.write(
  [
    report('answerable, on its day', onDay),
    report('answerable, without a day', now),
    `unanswerable as of a day: refused ${share(before.asked - before.answered, before.asked)} of ${before.asked}`,
    `milliseconds: p50 ${took[took.length >> 1]?.toFixed(1)}, p95 ${took[Math.floor(took.length * 0.95)]?.toFixed(1)}`,
    '',
  ].join('\n'),
)

async function ask(tally: Tally, item: NewsQuestion, asOf: string | undefined): Promise<void> {
  const start = performance.now()
  const answer = await answerQuestion(deps, { question: item.question, ...(asOf ? { asOf } : {}) })
  took.push(performance.now() - start)
  tally.asked += 1
  if (!answer.answered) return
  tally.answered += 1
  const url = answer.citations[0]?.url ?? ''
  const id = ids.get(url) ?? url.split('#')[1] ?? ''
  if (item.support.includes(id)) tally.right += 1
}

function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T)
}
