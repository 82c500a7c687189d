// Answers and statuses of claims on the recorded story, with an honest model beside without one.
import { eq } from 'drizzle-orm'
import { answerQuestion } from '../../src/answers/answer-question.ts'
import { articles, claims } from '../../src/db/schema.ts'
import { startModelServer } from '../support/model-server.ts'
import { type AnswerBase, recordedBase } from './answer-bases.ts'
import { honestReader } from './honest-reader.ts'
import { readRows, repository } from './labelled.ts'
import { openModel } from './model-run.ts'
import {
  answersIt,
  askRecorded,
  describeTally,
  nameFacts,
  QUESTION_SETS,
  share,
  type Tally,
} from './recorded-answers.ts'

/** Prints both; false where a figure is worse with the model. */
export async function compareAnswers(print: (line: string) => void): Promise<boolean> {
  const plain = await recordedBase()
  let known = true
  const honest = await honestReader(plain.index, () => known)
  const server = await startModelServer(honest)
  const base = await recordedBase((db, index) => openModel({ db, index }, server.url))
  const names = await nameFacts(base)
  const statuses = [await statusesHeld(plain), await statusesHeld(base)]
  print(
    `recorded story, statuses of claims as labelled: without a model ${statuses.join(', honest ')}`,
  )
  let same = statuses[0] === statuses[1]
  const before = server.requests.length
  for (const name of QUESTION_SETS) {
    const without = await askRecorded(plain, name)
    const kept = await askRecorded(base, name, async (row, input) => {
      const own = await answerQuestion({ ...base, wording: null }, input)
      // An honest model knows whether what it is given answers the question.
      known = answersIt(
        row,
        own.citations.map((fact) => `${names(fact)} ${fact.statement} ${fact.quote}`),
      )
      return answerQuestion(base, input)
    })
    print(`${name}, without a model: ${describeTally(without.tally)}`)
    print(`${name}, honest: ${describeTally(kept.tally)}`)
    same &&= !isWorse(kept.tally, without.tally)
    if (process.argv.includes('--misses'))
      kept.judged.forEach(({ row, answer, cited, ok }, at) => {
        const other = without.judged[at]
        if (ok !== other?.ok)
          print(
            `  ${row.q} (${ok ? 'right' : 'wrong'} with the model) -> ${answer.why ?? cited[0]}`,
          )
      })
  }
  print(
    `recorded story: the honest model was asked ${server.requests.length - before} times for answers`,
  )
  await plain.database.close()
  await base.database.close()
  await server.close()
  return same
}

function isWorse(one: Tally, other: Tally): boolean {
  return one.right < other.right || one.wrong > other.wrong || one.refused < other.refused
}

/** The labelled statuses that the claims of their articles hold. */
async function statusesHeld({ db }: AnswerBase): Promise<string> {
  const labels = readRows(`${repository}test/eval/recorded-labels.jsonl`)
  const rows = await db
    .select({ url: articles.url, status: claims.status })
    .from(claims)
    .innerJoin(articles, eq(articles.id, claims.articleId))
  const wanted = labels.flatMap(({ url, statuses }) =>
    (statuses as string[]).map((status) => ({ url, status })),
  )
  const held = wanted.filter((one) =>
    rows.some(({ url, status }) => url === one.url && status === one.status),
  )
  return `${share(held.length, wanted.length)} of ${wanted.length}`
}
