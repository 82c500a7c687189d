// Facts found by what they mean: more is looked at, nothing else is believed, and nothing depends on it.
import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answers/answer-question.ts'
import { embedFacts } from '../../src/answers/embed-facts.ts'
import { createNearFacts } from '../../src/answers/near-facts.ts'
import { countVectors } from '../../src/answers/vector-store.ts'
import { readConfig } from '../../src/config.ts'
import { rowsOf } from '../../src/db/database.ts'
import { createEmbedder } from '../../src/llm/create-embedder.ts'
import { createLog } from '../../src/log.ts'
import { embedMeanings, type EmbeddingScript, startEmbedding } from '../support/meaning.ts'
import type { ModelScript } from '../support/model-server.ts'
import { openStory, type StoryBase, type Told } from './story.ts'

const DIMENSIONS = 256
const SAME = [
  ['ferry', 'boat', 'catamaran'],
  ['sank', 'capsized'],
  ['worth', 'million', 'dollars', 'much'],
  ['contract', 'pays'],
]
const meaning = embedMeanings(SAME, DIMENSIONS)

const SUBJECTS = [
  'The ferry Marlin sank off Jeju in heavy weather.',
  'Orchard growers expect fewer apples after the late frost.',
  'The museum opened a hall for woodblock prints.',
  'A chess league moves its final to Busan.',
  'Bakers in Daegu raise the cost of bread.',
  'The observatory photographed a comet with a green tail.',
  'Teachers agreed on shorter school holidays.',
  'A tunnel under the harbour is to be closed for repairs.',
  'Beekeepers lost a third of their hives over winter.',
  'The library lends musical instruments from May.',
  'Cyclists get a lane along the northern wall.',
  'A violin maker won the craft award of the province.',
]

/** What a contract does that no two sentences of it tell alike. */
const CROWD = [
  'names a court in Seoul for disputes',
  'trains four hundred engineers',
  'moves hospitals to the cloud',
  'leaves schools on their own servers',
  'asks for a data centre in Gimhae',
  'forbids any resale to shipyards',
  'was praised by the mayor of Busan',
  'angers unions of the network crews',
  'covers satellites and undersea cables',
  'gives farmers a weather service',
  'waits for the antitrust office',
  'ends with the lease of a tower',
  'brings a laboratory for speech',
  'lets museums scan their archives',
]

let base: StoryBase
let close = async () => {}
beforeAll(async () => {
  base = await openStory('everything')
  await base.read(SUBJECTS.map((text, at) => tell(text, at)))
})
afterAll(() => base.database.close())
afterEach(() => close())

function tell(text: string, at: number): Told {
  return { publisher: `Paper ${at}`, at: '2025-03-03T09:00:00+09:00', title: `Notice ${at}`, text }
}

async function start(script: EmbeddingScript = meaning, env: Record<string, string> = {}) {
  const started = await startEmbedding(base.db, script, {
    LLM_EMBEDDING_DIMENSIONS: String(DIMENSIONS),
    ...env,
  })
  close = started.server.close
  return started
}

async function countFacts(): Promise<number> {
  const [row] = await rowsOf<{ n: number }>(base.db, sql`select count(*)::int as n from facts`)
  return row?.n ?? 0
}

async function embedAll(deps: Parameters<typeof embedFacts>[0]): Promise<number> {
  let all = 0
  for (let one = await embedFacts(deps); one > 0; one = await embedFacts(deps)) all += one
  return all
}

const QUESTION = 'Which catamaran capsized?'

describe('a question that shares no word with its fact', () => {
  it('finds nothing by words, and the fact as the nearest by meaning, and is not answered by it', async () => {
    const { near, deps } = await start()
    await embedAll(deps)
    const byWords = await answerQuestion(base, { question: QUESTION })
    expect(byWords).toMatchObject({ answered: false, nearest: [] })
    const both = await answerQuestion({ ...base, near }, { question: QUESTION })
    expect(both.answered).toBe(false)
    expect(both.nearest.map(({ statement }) => statement)).toEqual([SUBJECTS[0]])
  })

  it('is offered nothing where no fact stands out, and nothing of later than the day asked for', async () => {
    const { near, deps } = await start()
    await embedAll(deps)
    const ask = (question: string, asOf?: string) =>
      answerQuestion({ ...base, near }, { question, ...(asOf ? { asOf } : {}) })
    expect((await ask('Who zorbled quimfly?')).nearest).toEqual([])
    expect((await ask(QUESTION, '2025-03-01')).nearest).toEqual([])
    expect((await ask(QUESTION, '2025-03-04')).nearest).toHaveLength(1)
  })
})

it('the answer that many better matches hide is brought before the judge', async () => {
  const other = await openStory('everything')
  const crowd = CROWD.map((rest, at) =>
    tell(`The Azure contract of KT with Microsoft ${rest}.`, at),
  )
  const answer = 'KT pays Microsoft 120 million dollars under the Azure contract that both signed.'
  await other.read([...crowd, tell(answer, 99)])
  const saved = base
  base = other
  const { near, deps } = await start()
  base = saved
  await embedAll(deps)
  const question = 'How much is the Azure contract of KT worth?'
  const byWords = await answerQuestion(other, { question })
  const both = await answerQuestion({ ...other, near }, { question })
  expect(byWords).toMatchObject({ answered: false, why: 'weak-evidence' })
  expect(both.citations.map(({ statement }) => statement)).toEqual([answer])
  await other.database.close()
})

describe('without the embedding model', () => {
  const ANSWERABLE = 'Who won the craft award of the province?'

  it.each<[string, ModelScript]>([
    ['in trouble', { status: 500 }],
    ['without embeddings', { status: 404 }],
    ['that gives too few vectors', { vectors: [] }],
    ['that gives vectors of another length', { vectors: [Array.from({ length: 9 }, () => 1)] }],
    ['that gives no JSON', { raw: '<html>' }],
  ])('a server %s leaves every answer as it is by words, and is counted', async (_, script) => {
    const plain = await answerQuestion(base, { question: ANSWERABLE })
    const { near, deps, metrics } = await start(() => script, { LLM_MODEL_EMBEDDING: 'none' })
    expect(await answerQuestion({ ...base, near }, { question: ANSWERABLE })).toEqual(plain)
    expect(plain.answered).toBe(true)
    expect(await embedFacts(deps)).toBe(0)
    const { values } = await metrics.modelCalls.get()
    const counted = values.map(({ labels }) => labels.purpose).toSorted()
    expect(counted).toEqual(['fact-vectors', 'question-vector'])
    expect(values.map(({ labels }) => labels.outcome)).not.toContain('said')
    // What got no vector is given back: the next model finds all of it waiting.
    expect(await countVectors(base.db, deps.embedder)).toMatchObject({ facts: 0 })
  })

  it('asks a server in trouble no further', async () => {
    const { near, server } = await start(() => ({ status: 503 }))
    for (let i = 0; i < 7; i++) await answerQuestion({ ...base, near }, { question: ANSWERABLE })
    expect(server.requests).toHaveLength(4)
  })

  it('sends nothing while none is set', () => {
    const set = { OPENAI_API_KEY: 'sk', OPENAI_BASE_URL: 'http://127.0.0.1:1/v1' }
    const deps = { db: base.db, log: createLog('silent'), clock: () => new Date() }
    expect(createEmbedder(deps, readConfig(set).model)).toBeNull()
    expect(createNearFacts({ db: base.db, embedder: null })).toBeNull()
  })
})

describe('the vector of a fact', () => {
  it('is made once, again when its words or the model change, and by one process alone', async () => {
    const all = await countFacts()
    const first = await start(meaning, { LLM_MODEL_EMBEDDING: 'first' })
    expect(await embedAll(first.deps)).toBe(all)
    expect(await embedAll(first.deps)).toBe(0)
    expect(first.server.requests[0]).toMatchObject({ model: 'first', api: 'embeddings' })
    expect(first.server.requests[0]?.body).toMatchObject({ dimensions: DIMENSIONS })
    await base.db.execute(
      sql`update facts set statement_en = 'The boat Marlin was raised.' where statement_en = ${SUBJECTS[0]}`,
    )
    expect(await countVectors(base.db, first.embedder)).toEqual({
      facts: all - 1,
      waiting: 1,
    })
    expect(await embedAll(first.deps)).toBe(1)
    expect(first.server.requests.at(-1)?.texts).toEqual(['The boat Marlin was raised.'])
    await close()
    const second = await start(meaning, { LLM_MODEL_EMBEDDING: 'second' })
    const [one, other] = await Promise.all([embedAll(second.deps), embedAll(second.deps)])
    expect(one + other).toBe(all)
    expect(second.server.requests.flatMap(({ texts }) => texts)).toHaveLength(all)
    const near = await second.near?.find({ question: 'boat raised' })
    expect(near?.[0]?.standsOut).toBe(true)
  })

  it('is as long as the server makes it where that cannot be chosen', async () => {
    const all = await countFacts()
    const { deps, near, server } = await start(meaning, { LLM_EMBEDDING_DIMENSIONS: '0' })
    expect(await embedAll(deps)).toBe(all)
    expect(server.requests[0]?.body).not.toHaveProperty('dimensions')
    expect((await near?.find({ question: 'comet' }))?.[0]?.standsOut).toBe(true)
  })
})
