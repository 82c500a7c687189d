// Own settings, a channel's settings and mutes: who, when, before and after are kept, and each is taken back.
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { listChanges } from '../../src/alerts/change-list-store.ts'
import {
  channelSettings,
  joinChannel,
  saveChannelSettings,
} from '../../src/alerts/channel-store.ts'
import { listMutes, muteStory, unmuteStory } from '../../src/alerts/mute-store.ts'
import { personSettings, savePersonSettings } from '../../src/alerts/person-store.ts'
import { undoChange } from '../../src/alerts/undo-change.ts'
import { forgetPerson } from '../../src/db/forget-person.ts'
import { audit, stories } from '../../src/db/schema.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'

const now = () => new Date('2024-07-22T00:00:00Z')
const UNTIL = new Date('2024-07-23T00:00:00Z')
const EDITOR = { by: 'U0EDITOR', editor: true }
const READER = { by: 'U0READER', editor: false }
const QUIET = { from: '22:00', to: '07:00', zone: 'Asia/Seoul' }

let base: TestDatabase
let deps: { db: TestDatabase['db']; now: () => Date }
let storyId: number

beforeEach(async () => {
  base = await testDatabase()
  deps = { db: base.db, now }
  await joinChannel(deps, { channel: 'C1', name: 'strategy', lang: 'en', by: 'test' })
  const [story] = await base.db
    .insert(stories)
    .values({ title: 'Flights are delayed', lang: 'en', firstAt: now(), lastAt: now() })
    .returning()
  storyId = story?.id ?? 0
})
afterEach(() => base.close())

it('keeps what a person set, and gives back what they had; nobody else can', async () => {
  const first = { lang: 'ko' as const, directMessages: true, topics: ['outage'], quietHours: null }
  const second = { lang: null, directMessages: false, topics: [], quietHours: QUIET }
  const saved = { person: 'U0READER', dm: 'D1' }
  await savePersonSettings(deps, { ...saved, settings: first })
  const changeId = await savePersonSettings(deps, { ...saved, settings: second })
  const [row] = await base.db.select().from(audit).where(eq(audit.id, changeId))
  expect(row).toMatchObject({
    person: 'U0READER',
    at: now(),
    before: { dm: 'D1', settings: first },
    after: { dm: 'D1', settings: second },
  })
  await expect(undoChange(deps, { changeId, ...EDITOR })).rejects.toThrow('Only an editor')
  await undoChange(deps, { changeId, ...READER })
  expect(await personSettings(base.db, 'U0READER')).toEqual(first)
  expect(await listChanges(base.db, { lang: 'en', limit: 5 })).toEqual([])
})

it('mutes and unmutes a story with who did it, and takes either back', async () => {
  const place = { channel: 'C1', storyId }
  await muteStory(deps, { ...place, until: UNTIL, by: 'U0READER' })
  const [muted] = await listChanges(base.db, { lang: 'en', limit: 5 })
  expect(muted).toMatchObject({ person: 'U0READER', action: 'mute', what: 'Flights are delayed' })
  const unmuted = (await unmuteStory(deps, { ...place, by: 'U0OTHER' })) ?? 0
  expect(await listMutes(deps, { channel: 'C1' })).toEqual([])
  await expect(undoChange(deps, { changeId: unmuted, ...READER })).rejects.toThrow('Only an editor')
  await undoChange(deps, { changeId: unmuted, by: 'U0OTHER', editor: false })
  expect(await listMutes(deps, { channel: 'C1' })).toMatchObject([{ until: UNTIL, by: 'U0READER' }])
  await undoChange(deps, { changeId: muted?.changeId ?? 0, ...READER })
  expect(await listMutes(deps, { channel: 'C1' })).toEqual([])
  expect(await unmuteStory(deps, { ...place, by: 'U0OTHER' })).toBeNull()
})

it('keeps what an editor set for a channel, and gives back what it was', async () => {
  const before = await channelSettings(base.db, 'C1')
  if (!before) throw new Error('no channel')
  const settings = { ...before, lang: 'ko' as const, threshold: 60, quietHours: QUIET }
  const changeId = await saveChannelSettings(deps, { settings, by: 'U0EDITOR' })
  expect(await listChanges(base.db, { lang: 'en', limit: 5 })).toMatchObject([
    { action: 'channel-settings', person: 'U0EDITOR', what: '#strategy' },
  ])
  await expect(undoChange(deps, { changeId, ...READER })).rejects.toThrow('Only an editor')
  await undoChange(deps, { changeId, ...EDITOR })
  expect(await channelSettings(base.db, 'C1')).toEqual(before)
})

it("forgets a person's settings with the person", async () => {
  const settings = { lang: 'ko' as const, directMessages: true, topics: [], quietHours: QUIET }
  await savePersonSettings(deps, { person: 'U0READER', dm: 'D1', settings })
  await forgetPerson(base.db, 'U0READER')
  expect(await base.db.select().from(audit)).toEqual([])
})
