// The situation by rules over facts, with the facts as reasons, as it was known on any day.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { describeSituation } from '../../src/situation/describe-situation.ts'
import { rememberLook } from '../../src/situation/situation-store.ts'
import { type Newsroom, openNewsroom } from '../support/newsroom.ts'

let room: Newsroom
beforeEach(async () => {
  room = await openNewsroom()
})
afterEach(() => room.close())

async function stateOf(topic: string, asOf?: string) {
  const situation = await describeSituation(room, { lang: 'en', ...(asOf ? { asOf } : {}) })
  const found = situation.topics.find((one) => one.topic === topic)
  return { state: found?.state, reasons: found?.reasons ?? [], facts: situation.facts }
}

async function tellOutage(): Promise<void> {
  await room.tell({
    title: 'Azure outage in Korea knocks shops offline',
    text: "An outage of Microsoft's Azure Korea Central region cut access to online shops on Tuesday.",
    at: '2027-09-14T10:40:00+09:00',
  })
}

test('an outage disrupts its topic until it is restored, then resolves it', async () => {
  expect((await stateOf('outage')).state).toBe('on-track')
  await tellOutage()
  const down = await stateOf('outage')
  expect(down.state).toBe('disrupted')
  const ids = down.reasons.flatMap((reason) => reason.factIds)
  expect(ids.length).toBeGreaterThan(0)
  expect(down.facts.find((fact) => fact.factId === ids[0])?.quote).toContain('outage')
  await room.tell({
    title: "Azure's Korean region back after five hours",
    text: 'Microsoft said that its Azure Korea Central region was restored on Wednesday.',
    at: '2027-09-15T15:55:00+09:00',
  })
  expect((await stateOf('outage')).state).toBe('resolved')
  expect((await stateOf('outage', '2027-09-14')).state).toBe('disrupted')
  expect((await stateOf('outage', '2027-09-13')).state).toBe('on-track')
})

test('what an outage did, reckoned up after its recovery, is no new outage; a new one is', async () => {
  await tellOutage()
  await room.tell({
    title: "Azure's Korean region back after five hours",
    text: 'Microsoft said that its Azure Korea Central region was restored on Wednesday.',
    at: '2027-09-15T15:55:00+09:00',
  })
  await room.tell({
    title: '310 online shops hit by the Azure outage in Korea',
    text: "A total of 310 online shops were hit by the outage of Microsoft's Azure Korea Central region.",
    at: '2027-09-16T10:00:00+09:00',
  })
  const reckoned = await stateOf('outage')
  expect(reckoned.state).toBe('resolved')
  expect(reckoned.facts.length).toBeGreaterThan(0)
  await room.tell({
    title: 'Azure fails in Korea once more',
    text: "Microsoft's Azure Korea Central region had an outage on Monday.",
    at: '2027-09-20T12:00:00+09:00',
  })
  expect((await stateOf('outage')).state).toBe('disrupted')
})

test('a rumour makes a project one to watch; what was retracted no longer counts', async () => {
  await room.tell({
    title: 'KT said to seek smaller Azure commitment from Microsoft',
    text: 'KT wants to reduce the minimum Azure usage of its contract with Microsoft, according to an industry source.',
    at: '2027-09-01T09:40:00+09:00',
  })
  expect((await stateOf('partnership')).state).toBe('watch')
  await room.tell({
    title: 'Correction: report on KT and Microsoft withdrawn',
    text: 'An earlier report wrongly said that KT wants to reduce the minimum Azure usage of its contract with Microsoft.',
    at: '2027-09-02T09:40:00+09:00',
  })
  expect((await stateOf('partnership', '2027-09-01')).state).toBe('watch')
  const now = await describeSituation(room, { lang: 'en' })
  const retracted = now.topics
    .flatMap((topic) => topic.latest)
    .filter((f) => f.lifecycle === 'retracted')
  expect(retracted.length).toBeGreaterThan(0)
})

test('a rumour that nobody confirmed is an open question with its age', async () => {
  await room.tell({
    title: 'KT said to seek smaller Azure commitment from Microsoft',
    text: 'KT wants to reduce the minimum Azure usage of its contract with Microsoft, according to an industry source.',
    at: '2027-09-01T09:40:00+09:00',
  })
  const openQuestions = async () => {
    const { topics } = await describeSituation(room, { lang: 'en' })
    return topics.flatMap((topic) => topic.openQuestions.map(({ text }) => text))
  }
  expect(await openQuestions()).toContainEqual({ en: 'Not confirmed yet', ko: '아직 미확인' })
  room.setClock('2027-09-20T09:00:00+09:00')
  expect(await openQuestions()).toContainEqual({
    en: 'Unconfirmed after 19 days',
    ko: '19일째 미확인',
  })
})

test('what changed since somebody looked is what the base learned since, whenever it was published', async () => {
  const changedSince = async (at: string) => {
    await rememberLook(room.db, { person: 'U1', where: 'status', at: new Date(at) })
    const { changed } = await describeSituation(room, { lang: 'en', person: 'U1', where: 'status' })
    return changed?.length ?? 0
  }
  // Published at 10:40, and read two hours later.
  room.setClock('2027-09-14T12:40:00+09:00')
  await tellOutage()
  expect(await changedSince('2027-09-14T12:00:00+09:00')).toBeGreaterThan(0)
  expect(await changedSince('2027-09-14T13:00:00+09:00')).toBe(0)
})
