// Answers to our own questions, judged exactly: on the recorded story, and on Korean documents.
// `--misses` lists every question that is not answered as labelled; `--story` and `--documents` ask one half.
import type { Answer } from '../../src/answers/answer.ts'
import { answerQuestion } from '../../src/answers/answer-question.ts'
import { documentBase, recordedBase } from './answer-bases.ts'
import { readRows, repository } from './labelled.ts'
import { askRecorded, describeTally, QUESTION_SETS, share } from './recorded-answers.ts'

const misses = process.argv.includes('--misses')
if (!process.argv.includes('--documents'))
  for (const name of QUESTION_SETS) await judgeRecorded(name)
if (!process.argv.includes('--story'))
  for (const name of [
    'korean-documents',
    'korean-documents-two',
    'korean-documents-three',
    'korean-documents-four',
  ])
    await judgeDocuments(name)

async function judgeRecorded(name: string): Promise<void> {
  const base = await recordedBase()
  const { tally, sound, judged } = await askRecorded(base, name)
  await base.database.close()
  for (const { row, answer, cited, ok } of judged) if (misses && !ok) showMiss(row.q, answer, cited)
  print(`${name}: ${judged.length} questions; ${describeTally(tally)}`)
  print(
    `  sentences carried by their citation ${share(sound.carried, sound.sentences)} of ` +
      `${sound.sentences}; links real ${share(sound.real, sound.links)} of ${sound.links}`,
  )
}

type DocumentRow = {
  id: string
  kind: 'encyclopedia' | 'business' | 'unanswerable'
  title?: string
  text?: string
  questions: string[]
}

async function judgeDocuments(name: string): Promise<void> {
  const rows = readRows(`${repository}test/eval/${name}.jsonl`) as unknown as DocumentRow[]
  const documents = rows
    .filter((row) => row.text)
    .map((row) => ({
      url: `https://documents.example/${row.id}`,
      publisher: 'documents',
      publishedAt: '2024-12-01',
      title: row.title,
      text: row.text,
    }))
  const bytes = Buffer.from(documents.map((one) => JSON.stringify(one)).join('\n'))
  const base = await documentBase([{ name: `${name}.jsonl`, bytes }])
  print(`${name}:`)
  for (const kind of ['encyclopedia', 'business', 'unanswerable'] as const) {
    let asked = 0
    let answered = 0
    let right = 0
    for (const row of rows.filter((one) => one.kind === kind))
      for (const question of row.questions) {
        const answer = await answerQuestion(base, { question })
        const supports = answer.citations[0]?.url.endsWith(`/${row.id}`) ?? false
        asked += 1
        if (answer.answered) answered += 1
        if (supports) right += 1
        const ok = kind === 'unanswerable' ? !answer.answered : supports
        if (misses && !ok) showMiss(`${row.id} ${question}`, answer, [])
      }
    print(
      kind === 'unanswerable'
        ? `  unanswerable: refused ${share(asked - answered, asked)} of ${asked}`
        : `  ${kind}: answered ${share(answered, asked)} of ${asked}, first citation supports ${share(right, answered)}`,
    )
  }
  await base.database.close()
}

function showMiss(question: string, answer: Answer, ids: string[]): void {
  const got = answer.answered ? ids : answer.nearest.map((fact) => fact.statement)
  print(`  ${question} -> ${answer.why ?? 'answered'}`)
  for (const line of got.slice(0, 3)) print(`      ${line.slice(0, 160)}`)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
