// The last alerts of the Home tab: each once, however many channels were told of it.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { joinChannel, lastAlerts } from '../../src/alerts/channel-store.ts'
import { enqueueMessage } from '../../src/alerts/outbox-store.ts'
import { outbox } from '../../src/db/schema.ts'
import type { Lang } from '../../src/language/language.ts'
import { sampleAlert } from '../slack/sample-content.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'

let base: TestDatabase
const now = () => new Date('2024-07-26T00:00:00Z')

beforeEach(async () => {
  base = await testDatabase()
  for (const [channel, lang] of [
    ['C1', 'en'],
    ['C2', 'ko'],
  ] as const)
    await joinChannel({ db: base.db, now }, { channel, name: channel, lang, by: 'U1' })
})
afterEach(() => base.close())

async function tell(channel: string, lang: Lang, developmentId: number): Promise<void> {
  const headline = `${developmentId} in ${lang}`
  const content = { ...sampleAlert('usual', lang), lang, developmentId, headline }
  await enqueueMessage({ db: base.db, now }, { key: `${channel}:${headline}`, channel, content })
}

it('lists each development once, newest first, as it was told in the language of the reader', async () => {
  for (const id of [1, 2]) {
    await tell('C1', 'en', id)
    await tell('C2', 'ko', id)
  }
  await tell('C1', 'en', 3)
  await base.db.update(outbox).set({ state: 'sent' })
  const headlines = async (lang: Lang) =>
    (await lastAlerts(base.db, { limit: 5, lang })).map((alert) => alert.headline)
  expect(await headlines('en')).toEqual(['3 in en', '2 in en', '1 in en'])
  expect(await headlines('ko')).toEqual(['3 in en', '2 in ko', '1 in ko'])
})
