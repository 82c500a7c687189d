// A server that goes away and comes back: statements fail with a sentence, the process goes on.
import { setImmediate as turn } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest'
import { secret } from '../../src/config.ts'
import { type Database, openDatabase } from '../../src/db/database.ts'
import { ticks } from '../../src/db/schema.ts'
import { createLog } from '../../src/log.ts'
import { type Line, openLine } from '../chaos/partition.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'

const log = createLog('silent')

describe.skipIf(!inject('postgresTemplate'))('a pool on PostgreSQL', () => {
  let server: TestDatabase
  let line: Line
  let database: Database
  beforeEach(async () => {
    server = await testDatabase()
    const url = new URL(server.url?.reveal() ?? '')
    const port = Number(url.port)
    line = await openLine(() => port)
    url.port = String(line.port)
    database = await openDatabase({ log }, { url: secret(url.href), dataDir: null })
  })
  afterEach(async () => {
    vi.useRealTimers()
    await database.close()
    line.close()
    await server.close()
  })

  /** Ends every connection of the pool, as a restart of the server does. */
  const endConnections = () =>
    server.db.execute(sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and application_name = 'kt-status'`)
  const tick = (name: string) => ({ name, slot: new Date('2024-07-19T00:00:00Z') })
  const works = () =>
    expect
      .poll(
        () =>
          database.db.execute(sql`select 1`).then(
            () => true,
            () => false,
          ),
        { timeout: 30_000 },
      )
      .toBe(true)

  it.each(['the server ends the connection', 'the line breaks'])(
    'fails a transaction between two statements when %s, and goes on with new connections',
    async (how) => {
      const broken = database.db.transaction(async (tx) => {
        await tx.insert(ticks).values(tick('lost'))
        if (how === 'the line breaks') line.drop()
        else await endConnections()
        await tx.insert(ticks).values(tick('lost-too'))
      })
      await expect(broken).rejects.toThrow()
      await works()
      expect(await server.db.$count(ticks)).toBe(0)
    },
  )

  it('gives up a statement that vanished in a cut line, and goes on with new connections', async () => {
    await works()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    line.cut()
    const asked = database.db.execute(sql`select 1`).then(
      () => 'answered',
      (error: Error) => String(error.cause),
    )
    await turn()
    await vi.advanceTimersByTimeAsync(80_000)
    vi.useRealTimers()
    expect(await asked).toContain('does not answer')
    line.mend()
    await works()
  })

  it('fails an inner transaction as well, and never sends its rollback to nobody', async () => {
    const broken = database.db.transaction((tx) =>
      tx.transaction(async (inner) => {
        await inner.insert(ticks).values(tick('lost'))
        line.drop()
        await inner.insert(ticks).values(tick('lost-too'))
      }),
    )
    await expect(broken).rejects.toThrow()
    await works()
  })

  it('survives twenty breaks under load without a statement that never ends', async () => {
    let failed = 0
    let done = 0
    let stop = false
    const workers = Array.from({ length: 12 }, async () => {
      while (!stop) {
        const outcome = await database.db
          .transaction(async (tx) => {
            await tx.execute(sql`select 1`)
            await tx.execute(sql`select pg_sleep(0.001)`)
          })
          .then(
            () => 'done',
            () => 'failed',
          )
        await turn()
        if (outcome === 'done') done += 1
        else failed += 1
      }
    })
    for (let i = 0; i < 20; i++) {
      const before = done
      await expect.poll(() => done, { timeout: 30_000 }).toBeGreaterThan(before)
      if (i % 2 === 0) line.drop()
      else await endConnections().catch(() => {})
    }
    stop = true
    await Promise.all(workers)
    expect(failed).toBeGreaterThan(0)
    await works()
  })

  it('rolls back for a mistake of ours, and keeps its connections', async () => {
    const refused = database.db.transaction(async (tx) => {
      await tx.insert(ticks).values(tick('undone'))
      throw new Error('no')
    })
    await expect(refused).rejects.toThrow('no')
    expect(await database.db.$count(ticks)).toBe(0)
  })
})
