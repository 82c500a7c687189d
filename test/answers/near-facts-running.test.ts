// The running bot with an embedding model: what is recorded is embedded, and people are answered by it.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { countVectors } from '../../src/answers/vector-store.ts'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { createSchedule } from '../../src/schedule.ts'
import { wireUseCases } from '../../src/wire-use-cases.ts'
import { embedMeanings, startEmbedding } from '../support/meaning.ts'
import { openStory, type StoryBase } from './story.ts'

const meaning = embedMeanings(
  [
    ['ferry', 'catamaran'],
    ['sank', 'capsized'],
  ],
  512,
)
const FERRY = 'The ferry Marlin sank off Jeju in heavy weather.'
const OTHERS = [
  'Orchard growers expect fewer apples after the late frost.',
  'The museum opened a hall for woodblock prints.',
  'A chess league moves its final to Busan.',
  'The observatory photographed a comet with a green tail.',
  'Teachers agreed on shorter school holidays.',
  'Beekeepers lost a third of their hives over winter.',
  'Cyclists get a lane along the northern wall.',
]

let base: StoryBase
let started: Awaited<ReturnType<typeof startEmbedding>>
beforeAll(async () => {
  base = await openStory('everything')
  started = await startEmbedding(base.db, meaning)
  const at = '2025-03-03T09:00:00+09:00'
  await base.read(
    [FERRY, ...OTHERS].map((text, place) => ({
      ...{ publisher: `Paper ${place}`, at, title: `Notice ${place}`, text },
    })),
  )
})
afterAll(async () => {
  await started.server.close()
  await base.database.close()
})

async function refuse(): Promise<never> {
  throw new Error('nothing is posted or fetched here')
}

it('embeds what is recorded by itself, and offers its people what lies nearest', async () => {
  const { embedder, near } = started
  const config = readConfig({})
  const running = createSchedule(
    {
      ...{ ...base, embedder, log: createLog('silent'), keys: {}, deliver: null },
      ...{ loadPage: refuse, fetchUrl: refuse },
    },
    {
      ...{ schedule: { ...config.schedule, enabled: false }, keepTextDays: 30, story: false, near },
      clock: base.now,
      slack: {
        ...{ deliver: refuse, removePost: refuse, removeDoubles: refuse, redoEvents: refuse },
        editors: async () => [],
      },
    },
  )
  await running.start()
  await expect
    .poll(() => countVectors(base.db, embedder), { timeout: 30_000 })
    .toMatchObject({ waiting: 0 })
  await running.stop()
  const wired = { ...base, config, near, fetchUrl: refuse, extractPage: refuse as never }
  const asked = { question: 'Which catamaran capsized?', lang: 'en' as const, thread: null }
  const answer = await wireUseCases(wired).answerQuestion(asked)
  expect(answer).toMatchObject({ answered: false, nearest: [{ statement: FERRY }] })
})
