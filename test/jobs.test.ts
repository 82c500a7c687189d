import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ticks } from '../src/db/schema.ts'
import { claimTick, lastSlot, renewTick, writeTick } from '../src/db/tick-store.ts'
import { type Job, latestSlot, runDueTick, startJobs, startLoop } from '../src/jobs.ts'
import { createLog } from '../src/log.ts'
import { type TestDatabase, testDatabase } from './support/database.ts'

const log = createLog('silent')
const now = () => new Date('2024-07-24T03:00:10Z')
const slot = new Date('2024-07-19T05:00:00Z')
const nextSlot = new Date('2024-07-19T05:01:00Z')

let database: TestDatabase
let ran: Date[]
beforeEach(async () => {
  database = await testDatabase()
  ran = []
})
afterEach(() => database.close())

const job = (more: Partial<Job> = {}): Job => ({
  name: 'poll',
  cron: '0 0 1 1 *',
  zone: 'Asia/Seoul',
  run: async (at) => void ran.push(at),
  ...more,
})
const deps = () => ({ db: database.db, log })
const endLeases = () =>
  database.db.update(ticks).set({ leaseUntil: sql`clock_timestamp() - interval '1 second'` })
const states = () => database.db.select().from(ticks).orderBy(ticks.slot)

test('a tick that every replica writes down is run once', async () => {
  const replicas = [await database.replica(), await database.replica(), await database.replica()]
  const written = await Promise.all(replicas.map(({ db }) => writeTick(db, { name: 'poll', slot })))
  expect(written.filter(Boolean)).toHaveLength(1)
  await Promise.all(replicas.map(({ db }) => runDueTick({ db, log }, job())))
  await runDueTick(deps(), job())
  expect(ran).toEqual([slot])
  expect(await states()).toMatchObject([{ state: 'done', error: null, attempts: 1 }])
  await Promise.all(replicas.map((replica) => replica.close()))
})

test('replicas whose clocks differ by a minute run each slot once', async () => {
  const minute = (at: number) => new Date(slot.getTime() + at * 60_000)
  for (let at = 0; at < 5; at++)
    for (const skew of [1, 0, -1]) {
      await writeTick(database.db, { name: 'poll', slot: minute(at + skew) })
      await runDueTick(deps(), job())
    }
  const inOrder = ran.toSorted((a, b) => a.getTime() - b.getTime())
  expect(inOrder).toEqual([-1, 0, 1, 2, 3, 4, 5].map(minute))
})

test('a job that outlasts its lease keeps it by renewing, and is run by nobody else', async () => {
  await writeTick(database.db, { name: 'poll', slot })
  const tick = await claimTick(database.db, 'poll')
  await endLeases()
  await renewTick(database.db, tick as NonNullable<typeof tick>)
  expect(await claimTick(database.db, 'poll')).toBeNull()
  await endLeases()
  expect(await claimTick(database.db, 'poll')).toMatchObject({ attempts: 2 })
})

test('a job never overlaps itself, and of ticks that waited only the newest is run', async () => {
  await writeTick(database.db, { name: 'poll', slot })
  await runDueTick(
    deps(),
    job({
      run: async () => {
        await writeTick(database.db, { name: 'poll', slot: nextSlot })
        await writeTick(database.db, { name: 'poll', slot: new Date('2024-07-19T05:02:00Z') })
        expect(await runDueTick(deps(), job())).toBeNull()
      },
    }),
  )
  await runDueTick(deps(), job())
  await runDueTick(deps(), job())
  expect(ran).toEqual([new Date('2024-07-19T05:02:00Z')])
})

test('a tick whose process died is run again by another, after its lease', async () => {
  await writeTick(database.db, { name: 'poll', slot })
  const dead = await claimTick(database.db, 'poll')
  expect(await runDueTick(deps(), job())).toBeNull()
  await endLeases()
  await runDueTick(deps(), job())
  expect(ran).toEqual([slot])
  // The dead one was only frozen: what it says now no longer counts.
  if (dead) await renewTick(database.db, dead)
  expect(await states()).toMatchObject([{ state: 'done', leaseUntil: null }])
})

test('a job that fails is tried three times, and its failure stays in sight', async () => {
  const failing = job({
    run: async (at) => {
      ran.push(at)
      throw new Error('the disk is full')
    },
  })
  await writeTick(database.db, { name: 'poll', slot })
  for (let i = 0; i < 5; i++) {
    await runDueTick(deps(), failing)
    expect(await runDueTick(deps(), failing)).toBeNull()
    await endLeases()
  }
  expect(ran).toHaveLength(3)
  expect(await states()).toMatchObject([{ state: 'failed', error: 'the disk is full' }])
})

test('a tick that waits for its next try holds up no newer one', async () => {
  await writeTick(database.db, { name: 'poll', slot })
  const failing = job({ run: () => Promise.reject(new Error('the database went away')) })
  await runDueTick(deps(), failing)
  await writeTick(database.db, { name: 'poll', slot: nextSlot })
  await runDueTick(deps(), job())
  expect(ran).toEqual([nextSlot])
  expect(await states()).toMatchObject([
    { slot, state: 'done' },
    { slot: nextSlot, state: 'done', error: null },
  ])
})

test('catches up on start with the latest slot that was missed, and with no other', async () => {
  await writeTick(database.db, { name: 'digest', slot: new Date('2024-07-18T23:30:00Z') })
  await claimTick(database.db, 'digest')
  await database.db.update(ticks).set({ state: 'done' })
  const done = Promise.withResolvers<Date>()
  const digest = job({
    name: 'digest',
    cron: '30 8 * * 1-5',
    run: async (at) => done.resolve(at),
  })
  const jobs = await startJobs({ ...deps(), now }, [digest, job()])
  expect(await done.promise).toEqual(new Date('2024-07-23T23:30:00Z'))
  await jobs.stop(5_000)
  expect(await states()).toHaveLength(2)
  expect(await lastSlot(database.db, 'poll')).toBeNull()
})

test('runs a job soon when asked', async () => {
  const done = Promise.withResolvers<Date>()
  const jobs = await startJobs({ ...deps(), now }, [job({ run: async (at) => done.resolve(at) })])
  await jobs.runSoon('poll')
  expect(await done.promise).toEqual(now())
  await expect(jobs.runSoon('dance')).rejects.toMatchObject({ code: 'job-unknown' })
  await jobs.stop(5_000)
})

test('names the job whose schedule is wrong', async () => {
  await expect(startJobs({ ...deps(), now }, [job({ cron: '99 8 * * *' })])).rejects.toMatchObject({
    code: 'job-cron',
    message: expect.stringContaining('poll is "99 8 * * *"'),
  })
})

test('finds the latest due minute after the last one, and looks back a week and a day at most', () => {
  const atEight = (date: Date) => date.getUTCHours() === 8 && date.getUTCMinutes() === 0
  const today = new Date('2024-07-20T09:30:30Z')
  const from = (last: string) => latestSlot(atEight, new Date(last), today)?.toISOString()
  expect(from('2024-07-18T08:00:00Z')).toBe('2024-07-20T08:00:00.000Z')
  expect(from('2024-07-20T08:00:00Z')).toBeUndefined()
  expect(from('2024-07-20T08:30:00Z')).toBeUndefined()
  const never = () => false
  expect(latestSlot(never, new Date(0), today)).toBeNull()
})

test('a loop takes a turn when nudged, and stops after the turn that runs', async () => {
  const turns: string[] = []
  const third = Promise.withResolvers<void>()
  const started = Promise.withResolvers<void>()
  const loop = startLoop(
    { log },
    {
      name: 'deliver',
      idleMs: 3_600_000,
      turn: async () => {
        turns.push('turn')
        if (turns.length === 2) started.resolve()
        if (turns.length === 3) await third.promise
        return 3_600_000
      },
    },
  )
  await expect.poll(() => turns.length).toBe(1)
  loop.nudge()
  await started.promise
  loop.nudge()
  await expect.poll(() => turns.length).toBe(3)
  const stopped = loop.stop(60_000)
  third.resolve()
  await stopped
  loop.nudge()
  expect(turns).toHaveLength(3)
})

test('a loop goes on after a turn that throws', async () => {
  let turns = 0
  const loop = startLoop(
    { log },
    {
      name: 'deliver',
      idleMs: 1,
      turn: async () => {
        turns += 1
        if (turns < 3) throw new Error('database away')
        return 3_600_000
      },
    },
  )
  await expect.poll(() => turns).toBeGreaterThanOrEqual(3)
  await loop.stop(60_000)
})
