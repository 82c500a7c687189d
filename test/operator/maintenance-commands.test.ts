// Backup, restore, forget and sweep, as the operator calls them, on a base in a folder.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../../src/db/database.ts'
import { audit, people, ticks } from '../../src/db/schema.ts'
import { createLog } from '../../src/log.ts'
import { runCommand } from '../../src/operator/run-command.ts'

const PERSON = 'U0REED123'
const NOW = new Date('2024-10-20T00:00:00Z')
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kt-maintenance-'))
  const database = await openBase('base')
  await database.db.insert(people).values({ id: PERSON, lang: 'en' })
  const change = { at: NOW, action: 'source pause', subject: 'source x' }
  await database.db.insert(audit).values({ ...change, person: PERSON })
  const day = (n: number) => ({
    name: 'poll',
    slot: new Date(Date.UTC(2024, 8, n)),
    state: 'done' as const,
  })
  await database.db.insert(ticks).values([day(1), day(2)])
  await database.close()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const openBase = (name: string) =>
  openDatabase({ log: createLog('silent') }, { url: null, dataDir: join(folder, name) })

async function kt(...argv: string[]) {
  const out: string[] = []
  const code = await runCommand(argv, {
    env: {},
    now: () => NOW,
    print: (line) => out.push(line),
    warn: (line) => out.push(line),
  })
  return { code, out: out.join('\n') }
}

async function readBase(name: string) {
  const database = await openBase(name)
  const read = {
    people: await database.db.select().from(people),
    audit: await database.db.select().from(audit),
  }
  await database.close()
  return read
}

test('a backup restores into an empty folder, and into no other', async () => {
  const file = join(folder, 'backup.tar.gz')
  expect(await kt('backup', file, '--data', join(folder, 'base'))).toMatchObject({ code: 0 })
  expect((await kt('restore', file, '--data', join(folder, 'copy'))).out).toContain('Restored')
  expect(await readBase('copy')).toEqual(await readBase('base'))
  expect(await kt('restore', file, '--data', join(folder, 'base'))).toMatchObject({
    code: 1,
    out: expect.stringContaining('holds a database already'),
  })
})

test('a person is forgotten: settings go, deeds stay without the name', async () => {
  const data = join(folder, 'base')
  expect(await kt('forget', PERSON, '--data', data)).toMatchObject({
    code: 0,
    out: expect.stringContaining('2 rows'),
  })
  const { people: left, audit: changes } = await readBase('base')
  expect(left).toEqual([])
  expect(changes).toMatchObject([{ person: 'forgotten', action: 'source pause' }])
  expect(await kt('forget', 'U', '--data', data)).toMatchObject({ code: 2 })
})

test('a sweep says what it deleted', async () => {
  const data = join(folder, 'base')
  expect((await kt('sweep', '--data', data)).out).toContain('1 ticks')
  expect((await kt('sweep', '--data', data)).out).toBe('Nothing is too old.')
})
