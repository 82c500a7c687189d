import { eq, sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { arrayOf, isUniqueViolation, KEPT, rowsOf, together } from '../../src/db/database.ts'
import { audit, channels, meta, slackEvents } from '../../src/db/schema.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'

let database: TestDatabase
beforeEach(async () => {
  database = await testDatabase()
})
afterEach(() => database.close())

test('starts migrated and empty', async () => {
  expect(await database.db.select().from(meta)).toEqual([])
})

test('starts empty again after another test wrote', async () => {
  await database.db.insert(meta).values({ key: 'a', value: '1' })
  const other = await testDatabase()
  expect(await other.db.select().from(meta)).toEqual([])
  await other.close()
})

test('returns what was stored: times, lists, JSON, Korean', async () => {
  const at = new Date('2024-07-19T04:09:00.123Z')
  const channel = {
    id: 'C1',
    name: '전략',
    lang: 'ko' as const,
    topics: ['outage', 'a,"b'],
    quietHours: { from: '22:00', to: '08:00', zone: 'Asia/Seoul' },
    joinedAt: at,
  }
  await database.db.insert(channels).values(channel)
  const [row] = await database.db.select().from(channels).where(eq(channels.id, 'C1'))
  expect(row).toMatchObject(channel)
})

test('keeps a marked statement, whatever its values, and after one that failed', async () => {
  const { db } = database
  const held = (texts: string[], number: string | number | null) =>
    rowsOf(
      db,
      sql`select array_to_json(array(select unnest(${arrayOf('text', texts)})))::text as texts,
        10 / ${number}::int as tenth ${KEPT}`,
    )
  for (const texts of [['전략', 'a,"b\\', "it's {x}", ''], [], ['null']]) {
    const [row] = await held(texts, 5)
    expect(JSON.parse(String(row?.texts))).toEqual(texts)
    expect(row?.tenth).toBe(2)
  }
  await expect(held(['a'], 0)).rejects.toMatchObject({ cause: { code: '22012' } })
  expect(await held(['a'], null)).toEqual([{ texts: '["a"]', tenth: null }])
  const [kept] = await rowsOf<{ count: number }>(
    db,
    sql`select count(*)::int as count from pg_prepared_statements where statement like '%tenth%'
      and not statement like '%pg_prepared%'`,
  )
  expect(kept?.count).toBe(1)
  await db.transaction(async (tx) => {
    const inside = sql`select 1 + ${1}::int as two ${KEPT}`
    expect(await rowsOf(tx, inside)).toEqual([{ two: 2 }])
  })
})

test('together: says the error that was first, after all of them have ended', async () => {
  const { db } = database
  let ended = 0
  const failed = db.transaction((tx) =>
    together([
      tx.insert(meta).values({ key: 'one', value: '1' }),
      rowsOf(tx, sql`select 1 / ${0}::int`),
      rowsOf(tx, sql`select 1`).finally(() => (ended += 1)),
    ]),
  )
  await expect(failed).rejects.toMatchObject({ cause: { code: '22012' } })
  expect(ended).toBe(1)
  expect(await db.$count(meta)).toBe(0)
})

test('says which error is a second row of the same key', async () => {
  await database.db.insert(meta).values({ key: 'a', value: '1' })
  const error = await database.db
    .insert(meta)
    .values({ key: 'a', value: '2' })
    .catch((e) => e)
  expect(isUniqueViolation(error)).toBe(true)
  expect(isUniqueViolation(new Error('other'))).toBe(false)
})

test('undoes a transaction that throws, and goes on', async () => {
  const failed = database.db.transaction(async (tx) => {
    await tx.insert(meta).values({ key: 'a', value: '1' })
    throw new Error('on purpose')
  })
  await expect(failed).rejects.toThrow('on purpose')
  expect(await database.db.select().from(meta)).toEqual([])
})

test('undoes only the inner of two nested transactions', async () => {
  await database.db.transaction(async (tx) => {
    await tx.insert(meta).values({ key: 'outer', value: '1' })
    await tx
      .transaction(async (inner) => {
        await inner.insert(meta).values({ key: 'inner', value: '1' })
        throw new Error('on purpose')
      })
      .catch(() => {})
  })
  expect(await database.db.select({ key: meta.key }).from(meta)).toEqual([{ key: 'outer' }])
})

test('keeps twenty concurrent read-then-write transactions apart', async () => {
  await database.db.insert(meta).values({ key: 'count', value: '0' })
  const addOne = () =>
    database.db.transaction(async (tx) => {
      const [row] = await tx.select().from(meta).where(eq(meta.key, 'count')).for('update')
      await tx
        .update(meta)
        .set({ value: String(Number(row?.value) + 1) })
        .where(eq(meta.key, 'count'))
    })
  await Promise.all(Array.from({ length: 20 }, addOne))
  const [row] = await database.db.select().from(meta)
  expect(row?.value).toBe('20')
})

test('refuses the outer database inside a transaction instead of waiting for ever', async () => {
  if (database.kind !== 'embedded') return
  const mistake = database.db.transaction(async () => database.db.select().from(audit))
  await expect(mistake).rejects.toMatchObject({
    cause: expect.objectContaining({ message: expect.stringContaining('only its tx') }),
  })
  expect(await database.db.select().from(slackEvents)).toEqual([])
})

test('vacuums', async () => {
  await database.vacuum()
  expect(await database.db.select().from(meta)).toEqual([])
})
