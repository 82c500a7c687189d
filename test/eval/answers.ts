// Answers to our own questions, judged exactly: on the recorded story, and on documents of both languages.
// `--misses` lists every question that is not answered as labelled; `--story` and `--documents` ask one
// half, `--set NAME` one set.
import type { Answer } from '../../src/answers/answer.ts'
import { answerQuestion } from '../../src/answers/answer-question.ts'
import { type AnswerBase, documentBase, recordedBase } from './answer-bases.ts'
import { readRows, repository } from './labelled.ts'
import { askRecorded, describeTally, QUESTION_SETS, share } from './recorded-answers.ts'

const DOCUMENT_SETS = [
  'korean-documents',
  'korean-documents-two',
  'korean-documents-three',
  'korean-documents-four',
  'korean-documents-five',
  'korean-documents-six',
  'korean-documents-seven',
  'korean-documents-eight',
  'korean-documents-nine',
  'korean-documents-ten',
  'korean-documents-eleven',
  'korean-documents-twelve',
  'korean-documents-thirteen',
  'korean-documents-fourteen',
  'english-documents',
  'english-documents-two',
  'english-documents-three',
  'english-documents-four',
  'english-documents-five',
  'english-documents-six',
  'english-documents-seven',
  'english-documents-eight',
  'english-documents-nine',
]

const misses = process.argv.includes('--misses')
const only = process.argv.flatMap((one, at) => (process.argv[at - 1] === '--set' ? [one] : []))
const isAsked = (name: string) => only.length === 0 || only.includes(name)
if (!process.argv.includes('--documents'))
  for (const name of QUESTION_SETS.filter(isAsked)) await judgeRecorded(name)
if (!process.argv.includes('--story'))
  for (const name of DOCUMENT_SETS.filter(isAsked)) await judgeDocuments(name)

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

/** A document with questions that it answers, or questions that no document of the set answers. */
type DocumentRow = {
  id?: string
  kind?: 'encyclopedia' | 'business' | 'news' | 'unanswerable'
  title?: string
  text?: string
  publisher?: string
  publishedAt?: string
  questions?: string[]
  /** One unanswerable question, and why it is one. */
  q?: string
  why?: string
}

async function judgeDocuments(name: string): Promise<void> {
  const rows = readRows(`${repository}test/eval/${name}.jsonl`) as unknown as DocumentRow[]
  const documents = rows
    .filter((row) => row.text)
    .map((row) => ({
      url: `https://documents.example/${row.id}`,
      publisher: row.publisher ?? 'documents',
      publishedAt: row.publishedAt ?? '2024-12-01',
      title: row.title,
      text: row.text,
    }))
  const bytes = Buffer.from(documents.map((one) => JSON.stringify(one)).join('\n'))
  const base = await documentBase([{ name: `${name}.jsonl`, bytes }])
  print(`${name}:`)
  for (const kind of new Set(rows.map(kindOf)))
    await judgeKind(
      base,
      kind,
      rows.filter((row) => kindOf(row) === kind),
    )
  await base.database.close()
}

/** Unanswerable questions are told apart by why they are. */
function kindOf({ kind, why }: DocumentRow): string {
  return why ? `unanswerable, ${why}` : (kind ?? 'unanswerable')
}

async function judgeKind(base: AnswerBase, kind: string, rows: DocumentRow[]): Promise<void> {
  const unanswerable = kind.startsWith('unanswerable')
  let asked = 0
  let answered = 0
  let right = 0
  for (const row of rows)
    for (const question of row.questions ?? [row.q ?? '']) {
      const answer = await answerQuestion(base, { question })
      const supports = answer.citations[0]?.url.endsWith(`/${row.id}`) ?? false
      asked += 1
      if (answer.answered) answered += 1
      if (supports) right += 1
      const ok = unanswerable ? !answer.answered : supports
      if (misses && !ok) showMiss(`${row.id ?? kind} ${question}`, answer, [])
    }
  print(
    unanswerable
      ? `  ${kind}: refused ${share(asked - answered, asked)} of ${asked}`
      : `  ${kind}: answered ${share(answered, asked)} of ${asked}, first citation supports ${share(right, answered)}`,
  )
}

function showMiss(question: string, answer: Answer, ids: string[]): void {
  const got = answer.answered ? ids : answer.nearest.map((fact) => fact.statement)
  print(`  ${question} -> ${answer.why ?? 'answered'}`)
  for (const line of got.slice(0, 3)) print(`      ${line.slice(0, 160)}`)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
