// An alert in the model's words: in the channel's language, through the gate, and never later for it.
import { afterEach, describe, expect, it } from 'vitest'
import type { AlertContent, OutboxContent } from '../../src/alerts/content.ts'
import { listOutbox } from '../../src/alerts/outbox-list-store.ts'
import { wordBeforeDelivery } from '../../src/alerts/word-message.ts'
import { readConfig } from '../../src/config.ts'
import { loadShownFacts } from '../../src/facts/fact-store.ts'
import { createWording } from '../../src/llm/create-wording.ts'
import { createLog } from '../../src/log.ts'
import { createMetrics } from '../../src/metrics.ts'
import {
  type ModelRequest,
  type ModelScript,
  type ModelServer,
  startModelServer,
} from '../support/model-server.ts'
import { type Newsroom, openNewsroom } from '../support/newsroom.ts'
import { inventor, mute } from '../support/scripted-models.ts'

const LEAD =
  'KT는 27일(현지시간) 미국 레드먼드 마이크로소프트 본사에서 마이크로소프트와 5년간 전략적 파트너십을 체결했다고 29일 밝혔다.'
const PIECE = {
  title: 'KT-MS, 5년간 전략적 파트너십 체결',
  text: `${LEAD} KT는 6월에 약속한 대로 9월 안에 세부 내용을 확정했다고 설명했다.`,
  at: '2024-09-29T10:00:00+09:00',
}
const ENGLISH =
  "KT said on 29 September that it had signed a five-year strategic partnership with Microsoft at Microsoft's headquarters in Redmond on 27 September."

let room: Newsroom
let server: ModelServer
afterEach(async () => {
  await server.close()
  await room.close()
})

const saying =
  (...sentences: { text: string; cites: number[] }[]) =>
  (): ModelScript => ({ text: JSON.stringify({ known: true, sentences }) })

async function deliver(
  script: (request: ModelRequest) => ModelScript,
  api = 'chat',
  kind: 'alert' | 'update' = 'alert',
) {
  room = await openNewsroom()
  server = await startModelServer(script)
  await room.tell(PIECE)
  const { model } = readConfig({
    ...{ OPENAI_API_KEY: 'sk', OPENAI_BASE_URL: server.url, LLM_API: api },
    LLM_TIMEOUT_SECONDS: '0.5',
  })
  const metrics = createMetrics()
  const base = { db: room.db, index: room.index, log: createLog('silent'), metrics }
  const wording = createWording({ ...base, clock: room.now }, model)
  if (!wording) throw new Error('no model')
  const posted: OutboxContent[] = []
  const port = wordBeforeDelivery({ ...base, now: room.now, wording }, async ({ content }) => {
    posted.push(content)
    return { kind: 'sent', ts: '1.1', permalink: null }
  })
  const [alert] = (await listOutbox(room.db, { limit: 5 })).filter(
    ({ content }) => content.kind === 'alert',
  )
  if (!alert) throw new Error('no alert')
  const { id, channel, content } = alert
  const message = { outboxId: id, channel, content: { ...content, kind } } as Parameters<
    typeof port
  >[0]
  await port(message)
  const [after] = (await listOutbox(room.db, { limit: 5 })).filter((one) => one.id === id)
  const told = posted[0]?.kind === kind ? (posted[0] as AlertContent) : null
  const facts = told?.facts.map(({ factId }) => factId) ?? []
  const shown = await loadShownFacts(room, facts, { lang: 'en', asOf: null })
  return {
    summary: told?.summary?.map(({ text }) => text),
    kept:
      after?.content.kind === kind ? (after.content as AlertContent).summary?.length : undefined,
    translations: shown.filter(({ lang }) => lang === 'en').map(({ statement }) => statement),
    refused: (await metrics.modelRefusals.get()).values.map(({ labels }) => labels.reason),
  }
}

describe.each(['chat', 'responses'])('an alert of a Korean article over %s', (api) => {
  it('is told in the language of its channel, and is translated for good', async () => {
    const told = await deliver(saying({ text: ENGLISH, cites: [1] }), api)
    expect(told.summary).toEqual([ENGLISH])
    expect(told.kept).toBe(1)
    expect(told.translations).toEqual([ENGLISH])
  })

  it('is told so as well when it follows in a thread', async () => {
    const told = await deliver(saying({ text: ENGLISH, cites: [1] }), api, 'update')
    expect([told.summary, told.translations]).toEqual([[ENGLISH], [ENGLISH]])
  })

  it('keeps no translation that leaves out a figure', async () => {
    const short = 'KT and Microsoft signed a strategic partnership in Redmond.'
    const told = await deliver(saying({ text: short, cites: [1] }), api)
    expect([told.summary, told.translations]).toEqual([[short], []])
  })

  it.each<[string, (request: ModelRequest) => ModelScript, string[]]>([
    ['lies', saying({ text: ENGLISH.replace('five', 'seven'), cites: [1] }), ['amount']],
    ['answers in Korean', saying({ text: `${LEAD.slice(0, -1)}!`, cites: [1] }), ['language']],
    ['gives the reader orders', saying({ text: 'Buy KT now.', cites: [1] }), ['instruction']],
    ['invents', inventor, ['unknown-citation']],
    ['is mute', mute, []],
    ['refuses', () => ({ refusal: 'no' }), []],
    ['never answers', () => ({ hang: true }), []],
    ['is gone', () => ({ status: 401 }), []],
    ['is cut off', () => ({ text: '{"known":true,"sentences":[{"text":"K', cut: true }), []],
    ['answers in another shape', () => ({ text: '[]' }), []],
  ])('is posted in its own words when the model %s', async (_, script, refused) => {
    const told = await deliver(script, api)
    expect(told.summary).toBeUndefined()
    for (const reason of refused) expect(told.refused).toContain(reason)
  })
})
