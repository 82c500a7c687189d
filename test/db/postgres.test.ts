import { expect, inject, test } from 'vitest'
import { secret } from '../../src/config.ts'
import { openDatabase } from '../../src/db/database.ts'
import { meta } from '../../src/db/schema.ts'
import { createLog } from '../../src/log.ts'
import { testDatabase } from '../support/database.ts'
import { withName } from '../support/prepare-databases.ts'

const log = createLog('warn')
const template = inject('postgresTemplate')

test('says that no server answers, without the password', async () => {
  const url = secret('postgres://kt:hunter2@127.0.0.1:1/base')
  const error = await openDatabase({ log }, { url, dataDir: null }).catch((e) => e)
  expect(error).toMatchObject({
    code: 'database-unreachable',
    message: expect.stringContaining('PostgreSQL base on 127.0.0.1:1: no server answers'),
  })
  expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toContain('hunter2')
})

test('says that an address is none, without repeating it', async () => {
  const url = secret('postgres://kt:hunter2@:x/base')
  const error = await openDatabase({ log }, { url, dataDir: null }).catch((e) => e)
  expect(error).toMatchObject({ code: 'database-url' })
  expect(`${error.message} ${error.stack}`).not.toContain('hunter2')
})

test.skipIf(!template)('says that the database does not exist', async () => {
  const url = secret(withName(template?.url ?? '', 'nowhere'))
  await expect(openDatabase({ log }, { url, dataDir: null })).rejects.toMatchObject({
    message: expect.stringContaining('Create it'),
  })
})

test.skipIf(!template)('lets four replicas start at once on one database', async () => {
  const database = await testDatabase()
  const replicas = await Promise.all([1, 2, 3, 4].map(() => database.replica()))
  await replicas[0]?.db.insert(meta).values({ key: 'shared', value: '1' })
  for (const replica of replicas) {
    expect(await replica.db.select().from(meta)).toHaveLength(1)
    await replica.close()
  }
  await database.close()
})
