// Answers in a model's words: what passes the gate, and the facts' own words for the rest.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answers/answer-question.ts'
import { readConfig } from '../../src/config.ts'
import { createWording } from '../../src/llm/create-wording.ts'
import { createLog } from '../../src/log.ts'
import { createMetrics } from '../../src/metrics.ts'
import { seedBase } from '../../src/operator/seed-base.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { indexWatch, type WatchIndex } from '../../src/watch/watch-index.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import {
  type ModelRequest,
  type ModelScript,
  type ModelServer,
  startModelServer,
} from '../support/model-server.ts'
import { doubting, honest, inventor, liar, mute, obeying } from '../support/scripted-models.ts'

type Script = (request: ModelRequest) => ModelScript

const log = createLog('silent')
const now = () => new Date('2024-08-01T00:00:00Z')
const QUESTION = 'Who signed the partnership and when?'
let database: TestDatabase
let index: WatchIndex
let server: ModelServer | null = null

beforeAll(async () => {
  database = await testDatabase()
  index = indexWatch(await loadWatch(null))
  await seedBase({ db: database.db, index, now })
})
afterAll(() => database.close())
afterEach(async () => server?.close())

async function askPlain(question: string) {
  return answerQuestion({ db: database.db, index, now, log }, { question })
}

async function ask(question: string, script: Script, api = 'chat') {
  server = await startModelServer(script)
  const { model } = readConfig({
    OPENAI_API_KEY: 'sk',
    OPENAI_BASE_URL: server.url,
    LLM_API: api,
    LLM_TIMEOUT_SECONDS: '3',
  })
  const base = { db: database.db, index, now, log }
  const metrics = createMetrics()
  const wording = createWording({ ...base, clock: now, metrics }, model)
  const said: string[] = []
  const onSentence = ({ text }: { text: string }) => void said.push(text)
  const answer = await answerQuestion({ ...base, wording }, { question, onSentence })
  const counts = (await metrics.modelRefusals.get()).values
  return { answer, said, refused: counts.reduce((sum, { value }) => sum + value, 0) }
}

describe.each(['chat', 'responses'])('with a model over %s', (api) => {
  it('an honest one words the answer sentence by sentence as it streams', async () => {
    const plain = await askPlain(QUESTION)
    const worded = await ask(QUESTION, honest, api)
    expect(worded.answer.answered).toBe(true)
    expect(worded.answer.citations).toEqual(plain.citations)
    expect(worded.said.length).toBeGreaterThan(0)
    expect(worded.answer.sentences.slice(0, worded.said.length).map(({ text }) => text)).toEqual(
      worded.said,
    )
    expect(worded.refused).toBe(0)
  })

  it.each<[string, Script]>([
    ['a liar', liar],
    ['an inventor', inventor],
    ['one that obeys the text', obeying],
  ])('%s changes nothing, and each refusal is counted', async (_, script) => {
    const plain = await askPlain(QUESTION)
    const worded = await ask(QUESTION, script, api)
    expect(worded.answer).toEqual(plain)
    expect(worded.said).toEqual([])
    expect(worded.refused).toBeGreaterThan(0)
  })

  it.each<[string, Script]>([
    ['a mute one', mute],
    ['one that refuses', () => ({ refusal: 'no' })],
    ['one whose JSON is cut', () => ({ text: '{"known":true,"sentences":[{"te', cut: true })],
    ['one that is gone', () => ({ status: 401 })],
  ])('%s leaves the facts in their own words', async (_, script) => {
    expect((await ask(QUESTION, script, api)).answer).toEqual(await askPlain(QUESTION))
  })
})

it('a model that does not know cannot take away what a party announced', async () => {
  expect((await ask(QUESTION, doubting)).answer).toEqual(await askPlain(QUESTION))
})

it('asks no model about what the base does not hold', async () => {
  await ask('Who won the football world cup in 1998?', honest)
  expect(server?.requests).toEqual([])
})
