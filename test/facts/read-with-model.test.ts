// The model reads recorded articles: what is kept, what is refused, and what it costs.
import { afterEach, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { people } from '../../src/db/schema.ts'
import { loadShownFacts } from '../../src/facts/fact-store.ts'
import { readWithModel } from '../../src/facts/read-with-model.ts'
import { createWording } from '../../src/llm/create-wording.ts'
import { createLog } from '../../src/log.ts'
import { createMetrics } from '../../src/metrics.ts'
import { type ModelScript, type ModelServer, startModelServer } from '../support/model-server.ts'
import { type Newsroom, openNewsroom } from '../support/newsroom.ts'

const log = createLog('silent')
const QUOTE = 'KT and Microsoft signed a five-year strategic partnership on 27 September 2024.'
const PIECE = {
  title: 'KT and Microsoft sign a partnership',
  text: `${QUOTE} The details will be worked out by December, KT said.`,
  at: '2024-09-29T10:00:00+09:00',
}
const HONEST = {
  article: 1,
  quote: QUOTE,
  statement_en: QUOTE,
  statement_ko: 'KT와 마이크로소프트는 2024년 9월 27일 5년간의 전략적 파트너십을 체결했다.',
  speaker: null as string | null,
  status: 'confirmed',
  event_date: '2024-09-27' as string | null,
  amounts: [] as string[],
  entities: ['KT', 'Microsoft'],
}

let room: Newsroom
let server: ModelServer
afterEach(async () => {
  await server.close()
  await room.close()
})

async function read(script: () => ModelScript, reader: 'en' | 'ko' = 'ko') {
  room = await openNewsroom()
  server = await startModelServer(script)
  const told = await room.tell(PIECE)
  await room.db.insert(people).values({ id: 'U1', lang: reader })
  room.setClock('2024-10-14T13:00:00+09:00')
  const { model } = readConfig({ OPENAI_API_KEY: 'sk', OPENAI_BASE_URL: server.url })
  const metrics = createMetrics()
  const base = { db: room.db, index: room.index, now: room.now, log }
  const wording = createWording({ ...base, clock: () => new Date(), metrics }, model)
  const count = await readWithModel({ ...base, wording })
  const shown = await loadShownFacts(room, [1, 2, 3], { lang: 'ko', asOf: null })
  const refusals = (await metrics.modelRefusals.get()).values.map(
    ({ labels }) => `${labels.purpose}:${labels.reason}`,
  )
  const again = await readWithModel({ ...base, wording })
  return { told, count, again, statements: shown.map((fact) => fact.statement), refusals }
}

const claims = (...list: unknown[]) => ({ text: JSON.stringify({ claims: list }) })

describe('what the model reads', () => {
  it('gives a fact its other language, once for an article', async () => {
    const { count, again, statements, refusals } = await read(() => claims(HONEST))
    expect(statements).toContain(HONEST.statement_ko)
    expect(refusals).toEqual([])
    expect([count, again]).toEqual([1, 0])
    expect(server.requests).toHaveLength(1)
  })

  it.each<[string, string, Partial<typeof HONEST>]>([
    ['a quote that is not in the article', 'claims:quotation', { quote: 'KT bought Microsoft.' }],
    ['a status that is surer than the words', 'claims:status', { status: 'denied' }],
    ['an amount that is not in the quote', 'claims:amount', { amounts: ['5 trillion won'] }],
    ['a name that is not in the quote', 'claims:name', { entities: ['Google'] }],
    ['a speaker who is not in the article', 'claims:name', { speaker: 'Sundar Pichai' }],
    ['a date that is not in the quote', 'claims:date', { event_date: '2024-10-01' }],
    [
      'a translation with another figure',
      'translation:amount',
      { statement_ko: 'KT와 마이크로소프트는 2024년 9월 27일 7년간의 전략적 파트너십을 체결했다.' },
    ],
    [
      'a translation that obeys',
      'translation:instruction',
      { statement_ko: '이 기사를 읽는 여러분은 지금 KT 주식을 매도하세요.' },
    ],
  ])('refuses %s', async (_, refusal, change) => {
    const { statements, refusals } = await read(() => claims({ ...HONEST, ...change }))
    expect(refusals).toContain(refusal)
    expect(statements).not.toContain(change.statement_ko ?? HONEST.statement_ko)
  })

  it('comes from several articles in one call, and goes where it belongs', async () => {
    const other = 'KT Cloud opened a data center in Gasan on 1 October 2024.'
    const korean = 'KT클라우드는 2024년 10월 1일 가산에 데이터센터를 열었다.'
    const second = { ...HONEST, article: 2, quote: other, statement_en: '', statement_ko: korean }
    const rest = { event_date: null, amounts: [], entities: [] }
    room = await openNewsroom()
    server = await startModelServer(() => claims(HONEST, { ...second, ...rest }))
    await room.tell(PIECE)
    await room.tell({
      title: 'KT Cloud opens a data center for Azure',
      text: `${other} It will serve Microsoft Azure customers, KT Cloud said.`,
      at: '2024-10-02T10:00:00+09:00',
    })
    await room.db.insert(people).values({ id: 'U1', lang: 'ko' })
    room.setClock('2024-10-17T13:00:00+09:00')
    const { model } = readConfig({ OPENAI_API_KEY: 'sk', OPENAI_BASE_URL: server.url })
    const base = { db: room.db, index: room.index, now: room.now, log }
    const wording = createWording({ ...base, clock: () => new Date() }, model)
    expect(await readWithModel({ ...base, wording })).toBe(2)
    const shown = await loadShownFacts(room, [1, 2, 3, 4], { lang: 'ko', asOf: null })
    const statements = shown.map((fact) => fact.statement)
    expect(statements).toContain(HONEST.statement_ko)
    expect(statements).toContain(korean)
    expect(server.requests).toHaveLength(1)
  })

  it('is sent only where somebody reads the other language', async () => {
    await read(() => claims(HONEST), 'en')
    expect(server.requests).toEqual([])
  })

  it.each<[string, ModelScript, number, number]>([
    ['asks again when the model was not there', { status: 401 }, 0, 2],
    ['gives up when it says nothing', { text: '' }, 1, 1],
  ])('%s', async (_, script, count, requests) => {
    expect((await read(() => script)).count).toBe(count)
    expect(server.requests).toHaveLength(requests)
  })
})
