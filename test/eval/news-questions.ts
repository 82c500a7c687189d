// Answers to third-party news questions on their articles: the cited article supports the answer, and
// abstention on a day before any did. The base is read as `kt ingest` reads it; `--data FOLDER` keeps
// it for the next run, `--misses` lists what is not answered as labelled.
// Run: npx node test/eval/news-questions.ts [questions.jsonl articles.jsonl] [--data FOLDER] [--misses]
import { parseArgs } from 'node:util'
import { type AnswerInput, answerQuestion } from '../../src/answers/answer-question.ts'
import type { Answer } from '../../src/answers/answer.ts'
import { documentBase } from './answer-bases.ts'
import { readRows, repository } from './labelled.ts'

type NewsQuestion = {
  question: string
  date: string
  support: string[]
  answers: string[]
  unanswerable_asof: string | null
}
type Tally = { asked: number; answered: number; right: number }

const DATA = `${repository}../shared/tune/`
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, misses: { type: 'boolean', default: false } },
})
const [questionFile, articleFile] = positionals
const questions = readRows(
  questionFile ?? `${DATA}news_questions.jsonl`,
) as unknown as NewsQuestion[]
const articles = readRows(articleFile ?? `${DATA}news_questions_articles.jsonl`)
const ids = new Map(articles.map((row) => [String(row.url), String(row.id)]))
if (questions.length === 0 || ids.size === 0) print('news questions: the data is not present')
else await judgeNews()

async function judgeNews(): Promise<void> {
  const started = performance.now()
  const base = await documentBase([articlesFile()], values.data ?? null)
  const minutes = (performance.now() - started) / 60_000
  const took: number[] = []
  const ask = async (tally: Tally, item: NewsQuestion, day: string | null): Promise<Answer> => {
    const input: AnswerInput = { question: item.question, ...(day ? { asOf: day } : {}) }
    const from = performance.now()
    const answer = await answerQuestion(base, input)
    took.push(performance.now() - from)
    tally.asked += 1
    if (answer.answered) tally.answered += 1
    if (answer.answered && isSupport(item, answer)) tally.right += 1
    return answer
  }
  const [onDay, now, before] = [newTally(), newTally(), newTally()]
  for (const item of questions) {
    const answer = await ask(onDay, item, item.date)
    if (!answer.answered || !isSupport(item, answer)) showMiss('on its day', item, answer)
    await ask(now, item, null)
    if (!item.unanswerable_asof) continue
    const early = await ask(before, item, item.unanswerable_asof)
    if (early.answered) showMiss(`too early, ${item.unanswerable_asof}`, item, early)
  }
  await base.database.close()
  took.sort((a, b) => a - b)
  const at = (part: number) => (took[Math.floor(took.length * part)] ?? 0).toFixed(1)
  print(`news questions: ${ids.size} articles, read in ${minutes.toFixed(1)} minutes`)
  report('answerable, on their day', onDay)
  report('answerable, without a day', now)
  print(
    `unanswerable as of a day: refused ${share(before.asked - before.answered, before.asked)} of ${before.asked}`,
  )
  print(`milliseconds: p50 ${at(0.5)}, p95 ${at(0.95)}`)
}

/** The articles in the words of `kt ingest`. */
function articlesFile(): { name: string; bytes: Uint8Array } {
  const lines = articles.map(({ url, title, text, published, lang }) =>
    JSON.stringify({ url, title, text, lang, publishedAt: published, publisher: 'news' }),
  )
  return { name: 'articles.jsonl', bytes: Buffer.from(lines.join('\n')) }
}

function newTally(): Tally {
  return { asked: 0, answered: 0, right: 0 }
}

function isSupport(item: NewsQuestion, answer: Answer): boolean {
  return item.support.includes(ids.get(answer.citations[0]?.url ?? '') ?? '')
}

function showMiss(what: string, item: NewsQuestion, answer: Answer): void {
  if (!values.misses) return
  print(`  ${what}: ${item.question} [${item.answers.join('; ')}] -> ${answer.why ?? 'answered'}`)
  for (const fact of (answer.answered ? answer.citations : answer.nearest).slice(0, 2))
    print(`      ${fact.publishedAt.slice(0, 10)} ${fact.statement.slice(0, 200)}`)
}

function report(name: string, tally: Tally): void {
  print(
    `${name}: asked ${tally.asked}, answered ${share(tally.answered, tally.asked)}, ` +
      `first citation supports ${share(tally.right, tally.answered)}`,
  )
}

function share(part: number, whole: number): string {
  return (part / Math.max(1, whole)).toFixed(3)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
