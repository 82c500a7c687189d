// Answers to our own questions, judged exactly: on the recorded story, and on Korean documents.
// `--misses` lists every question that is not answered as labelled; `--story` and `--documents` ask one half.
import type { Answer } from '../../src/answers/answer.ts'
import { type AnswerInput, answerQuestion } from '../../src/answers/answer-question.ts'
import type { ThreadContext } from '../../src/answers/question.ts'
import type { ShownFact } from '../../src/facts/fact.ts'
import { loadRecordedStory } from '../../src/workspace/recorded-story.ts'
import { type AnswerBase, documentBase, recordedBase } from './answer-bases.ts'
import { readRows, repository } from './labelled.ts'

type StoryQuestion = {
  q: string
  /** What may be cited first: the id of an entry or a seed fact, and words that it must hold. */
  cite: string[]
  /** What must not be cited at all. */
  not?: string[]
  asOf?: string
  /** Questions asked before in the same thread. */
  after?: string[]
  why?: string
}

const misses = process.argv.includes('--misses')
if (!process.argv.includes('--documents'))
  for (const name of [
    'recorded-questions',
    'recorded-questions-two',
    'recorded-questions-three',
    'recorded-questions-four',
    'recorded-questions-five',
    'recorded-questions-six',
  ])
    await judgeRecorded(name)
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
  const names = await nameFacts(base)
  const rows = readRows(`${repository}test/eval/${name}.jsonl`) as unknown as StoryQuestion[]
  const tally = { answerable: 0, answered: 0, right: 0, wrong: 0, unanswerable: 0, refused: 0 }
  const sound = { sentences: 0, carried: 0, links: 0, real: 0 }
  for (const row of rows) {
    const answer = await askInThread(base, row)
    const ids = answer.citations.map((fact) => `${names(fact)} ${fact.statement} ${fact.quote}`)
    const first = ids[0] !== undefined && row.cite.some((label) => fits(ids[0] ?? '', label))
    const forbidden = ids.some((id) => (row.not ?? []).some((label) => fits(id, label)))
    const wrong = answer.answered && (!first || forbidden)
    if (row.cite.length > 0) {
      tally.answerable += 1
      if (answer.answered) tally.answered += 1
      if (first && !forbidden) tally.right += 1
    } else {
      tally.unanswerable += 1
      if (!answer.answered && (!row.why || row.why === answer.why)) tally.refused += 1
    }
    if (wrong) tally.wrong += 1
    countSound(sound, answer, (fact) => names(fact) !== 'unknown')
    const ok = row.cite.length > 0 ? first && !forbidden : !answer.answered
    if (misses && !ok) showMiss(row.q, answer, ids)
  }
  await base.database.close()
  print(
    `${name}: ${rows.length} questions; expected fact cited ${share(tally.right, tally.answerable)} ` +
      `of ${tally.answerable}, a wrong one ${share(tally.wrong, rows.length)}; refused ` +
      `${share(tally.refused, tally.unanswerable)} of ${tally.unanswerable} unanswerable, ` +
      `${share(tally.answerable - tally.answered, tally.answerable)} of the answerable`,
  )
  print(
    `  sentences carried by their citation ${share(sound.carried, sound.sentences)} of ` +
      `${sound.sentences}; links real ${share(sound.real, sound.links)} of ${sound.links}`,
  )
}

/** Asks as a thread does: what was asked before is what a follow-up speaks of. */
async function askInThread(base: AnswerBase, row: StoryQuestion): Promise<Answer> {
  let thread: ThreadContext | null = null
  for (const question of row.after ?? []) {
    const before = await answerQuestion(base, { question, thread })
    const facts = before.answered ? before.citations : before.nearest
    thread = {
      storyId: facts[0]?.storyId ?? null,
      lastQuestion: question,
      factIds: facts.map((fact) => fact.factId),
      entities: [],
    }
  }
  const input: AnswerInput = { question: row.q, thread, ...(row.asOf ? { asOf: row.asOf } : {}) }
  return answerQuestion(base, input)
}

type Sound = { sentences: number; carried: number; links: number; real: number }

function countSound(sound: Sound, answer: Answer, isReal: (fact: ShownFact) => boolean): void {
  for (const sentence of answer.sentences) {
    sound.sentences += 1
    const facts = sentence.cites.flatMap((n) => answer.citations[n - 1] ?? [])
    const fold = (text: string) => text.replace(/\s+/g, ' ').trim()
    const said = fold(sentence.text)
    if (facts.some((f) => said.includes(fold(f.statement)) || said.includes(fold(f.quote))))
      sound.carried += 1
  }
  for (const fact of [...answer.citations, ...answer.nearest]) {
    sound.links += 1
    if (isReal(fact)) sound.real += 1
  }
}

async function nameFacts(base: AnswerBase): Promise<(fact: ShownFact) => string> {
  const { entries } = await loadRecordedStory()
  const byUrl = new Map(entries.map((entry) => [entry.url, entry.id]))
  const seeds = new Map(base.index.watch.seedFacts.map((seed) => [seed.quote, seed.id]))
  return (fact) => seeds.get(fact.quote) ?? byUrl.get(fact.url) ?? 'unknown'
}

/** "r28 2.4 trillion": the entry r28, by words that hold "2.4 trillion". */
function fits(cited: string, label: string): boolean {
  const [id = '', ...words] = label.split(' ')
  return cited.startsWith(`${id} `) && cited.includes(words.join(' '))
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

function share(part: number, whole: number): string {
  return (part / Math.max(1, whole)).toFixed(3)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
