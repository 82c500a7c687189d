// Trouble reaches editors once, in their language, with the cure; channels hear nothing of it.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { joinChannel, leaveChannel } from '../../src/alerts/channel-store.ts'
import type { TroubleContent } from '../../src/alerts/content.ts'
import { leftTrouble, tellEditors, tellTroubles } from '../../src/alerts/tell-editors.ts'
import { outbox, sources } from '../../src/db/schema.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'

const now = () => new Date('2024-07-24T03:00:00Z')
let base: TestDatabase

beforeEach(async () => {
  base = await testDatabase()
})
afterEach(() => base.close())

const deps = () => ({
  db: base.db,
  now,
  editors: async () => [
    { id: 'U1', lang: 'en' as const },
    { id: 'U2', lang: 'ko' as const },
  ],
})

async function told(): Promise<{ channel: string; what: string; cure: string }[]> {
  const rows = await base.db.select().from(outbox).orderBy(outbox.id)
  return rows
    .filter((row) => row.kind === 'trouble')
    .map(({ channel, content }) => {
      const { what, cure } = content as unknown as TroubleContent
      return { channel, what, cure }
    })
}

function source(id: string, failures: number, lastSuccessAt: Date | null) {
  return {
    id,
    name: `Feed ${id}`,
    url: `https://${id}.example/feed`,
    kind: 'press' as const,
    format: 'feed' as const,
    lang: 'en' as const,
    zone: 'UTC',
    everyMs: 60_000,
    state: 'active' as const,
    nextPollAt: now(),
    failures,
    lastSuccessAt,
    lastError: failures ? 'HTTP 503' : null,
    addedBy: 'watch',
  }
}

it('tells of sources that have not answered for a day, all in one message, and once', async () => {
  const old = new Date('2024-07-22T00:00:00Z')
  await base.db
    .insert(sources)
    .values([source('a', 9, old), source('b', 9, null), source('c', 9, now()), source('d', 0, old)])
  await tellTroubles(deps())
  await tellTroubles(deps())
  const messages = await told()
  expect(messages.map(({ channel }) => channel)).toEqual(['U1', 'U2'])
  expect(messages[0]?.what).toBe(
    '2 sources have not answered for a day:\n• Feed a (https://a.example/feed) HTTP 503\n• Feed b (https://b.example/feed) HTTP 503',
  )
  expect(messages[1]?.what).toContain('출처 2곳이')
  expect(messages[1]?.cure).toContain('/kt-status source pause')
})

it('tells of messages that Slack refused for good, once a day for one reason', async () => {
  await joinChannel(deps(), { channel: 'C1', name: 'strategy', lang: 'en', by: 'U1' })
  await base.db.update(outbox).set({ state: 'never', why: 'The bot is not in the channel.' })
  await tellTroubles(deps())
  await tellTroubles(deps())
  const messages = await told()
  expect(messages).toHaveLength(2)
  expect(messages[0]?.what).toBe(
    'A message to #strategy could not be posted. The bot is not in the channel.',
  )
})

it('tells that the bot was put out of a channel, and only the first time', async () => {
  await joinChannel(deps(), { channel: 'C1', name: 'strategy', lang: 'en', by: 'U1' })
  const left = await leaveChannel(deps(), { channel: 'C1', why: 'The bot was removed.' })
  expect(left).toEqual({ name: 'strategy' })
  expect(await leaveChannel(deps(), { channel: 'C1', why: 'The bot was removed.' })).toBeNull()
  await tellEditors(deps(), leftTrouble('C1', 'strategy', now(), false))
  const [english, korean] = await told()
  expect(english?.what).toContain('#strategy no longer has me in it')
  expect(korean?.cure).toContain('다시 초대하세요')
})
