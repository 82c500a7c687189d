// Many people ask at once: what is the same for all is read once, and nobody is shown an older base.
import { expect, test } from 'vitest'
import { createSituations } from '../../src/situation/describe-situation.ts'
import { shareReads } from '../../src/situation/share-reads.ts'
import { rememberLook } from '../../src/situation/situation-store.ts'
import { openNewsroom } from '../support/newsroom.ts'

/** Reads that end when they are told to; each gives what the base held when it began. */
function scriptReads() {
  const begun: { held: string; end: PromiseWithResolvers<string> }[] = []
  const base = { holds: 'nothing' }
  const read = shareReads(
    (key: string) => key,
    () => {
      const end = Promise.withResolvers<string>()
      begun.push({ held: base.holds, end })
      return end.promise
    },
  )
  const finish = (nth: number) => begun[nth]?.end.resolve(begun[nth].held)
  return { base, begun, read, finish }
}

test('who asks while a read is under way shares the next one, which holds what is known by then', async () => {
  const { base, begun, read, finish } = scriptReads()
  const first = read('en')
  base.holds = 'a denial'
  const later = [read('en'), read('en'), read('en')]
  expect(begun).toHaveLength(1)
  finish(0)
  expect(await first).toBe('nothing')
  await expect.poll(() => begun.length).toBe(2)
  finish(1)
  expect(await Promise.all(later)).toEqual(Array(3).fill('a denial'))
  base.holds = 'its retraction'
  const alone = read('en')
  finish(2)
  expect(await alone).toBe('its retraction')
})

test('another language is another read, and a read that fails is not shared with later askers', async () => {
  const { begun, read, finish } = scriptReads()
  const [english, korean] = [read('en'), read('ko')]
  const waiting = read('en')
  expect(begun).toHaveLength(2)
  begun[0]?.end.reject(new Error('the database is away'))
  finish(1)
  await expect(english).rejects.toThrow('away')
  expect(await korean).toBe('nothing')
  await expect.poll(() => begun.length).toBe(3)
  finish(2)
  expect(await waiting).toBe('nothing')
})

test('people who ask together are each told what changed since they looked themselves', async () => {
  const room = await openNewsroom()
  const describe = createSituations(room)
  const look = (person: string, at: string) =>
    rememberLook(room.db, { person, where: 'status', at: new Date(at) })
  await look('U1', '2027-09-14T10:00:00+09:00')
  await look('U2', '2027-09-14T11:00:00+09:00')
  await room.tell({
    title: 'Azure outage in Korea knocks shops offline',
    text: "An outage of Microsoft's Azure Korea Central region cut access to online shops on Tuesday.",
    at: '2027-09-14T10:40:00+09:00',
  })
  const asked = await Promise.all(
    ['U1', 'U2', 'U3'].map((person) => describe({ lang: 'en', person, where: 'status' })),
  )
  expect(asked.map(({ changed }) => changed && changed.length > 0)).toEqual([true, false, null])
  expect(asked.map(({ changedSince }) => changedSince?.slice(11, 16))).toEqual([
    '01:00',
    '02:00',
    undefined,
  ])
  for (const { topics } of asked) expect(topics).toEqual(asked[0]?.topics)
  await room.close()
})
