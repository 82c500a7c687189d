import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from '../../src/db/database.ts'
import { audit, meta } from '../../src/db/schema.ts'
import { createLog } from '../../src/log.ts'

const log = createLog('warn')
const writer = fileURLToPath(new URL('../support/write-until-killed.ts', import.meta.url))

let folder: string
let child: ChildProcess | null = null
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kt-embedded-'))
})
afterEach(async () => {
  await kill()
  await rm(folder, { recursive: true, force: true })
})

const open = (options = {}) => openDatabase({ log }, { url: null, dataDir: folder }, options)

/** Starts the writer, and returns the last row that it said was committed. */
async function writeRows(count: number): Promise<number> {
  child = spawn(process.execPath, [writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let last = -1
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    last = Number(line)
    if (last + 1 >= count) break
  }
  return last
}

async function kill(): Promise<void> {
  if (!child) return
  const exited = once(child, 'exit')
  if (child.kill('SIGKILL')) await exited
  child = null
}

test('keeps whole transactions that were committed before kill -9, and only whole ones', async () => {
  const last = await writeRows(40)
  await kill()
  const database = await open()
  const rows = await database.db.select({ key: meta.key }).from(meta)
  const keys = new Set(rows.map((row) => row.key))
  for (let i = 0; i <= last; i++) expect(keys.has(`a${i}`)).toBe(true)
  for (const key of keys) expect(keys.has(key.replace('a', 'b'))).toBe(true)
  await database.close()
})

test('refuses a folder that another process holds, naming both, until that process dies', async () => {
  await writeRows(1)
  await expect(open()).rejects.toMatchObject({
    code: 'database-in-use',
    message: expect.stringMatching(new RegExp(`${folder} is in use by process ${child?.pid} `)),
  })
  await kill()
  const database = await open()
  await database.close()
})

test('refuses a second opening in the same process, and opens again after closing', async () => {
  const first = await open()
  await expect(open()).rejects.toMatchObject({ code: 'database-in-use' })
  await first.db.insert(meta).values({ key: 'kept', value: '1' })
  await first.close()
  await first.close()
  const second = await open()
  expect(await second.db.select().from(meta)).toEqual([{ key: 'kept', value: '1' }])
  await second.close()
})

test('names a folder that cannot be written', async () => {
  const file = join(folder, 'file')
  await writeFile(file, '')
  const opening = openDatabase({ log }, { url: null, dataDir: join(file, 'data') })
  await expect(opening).rejects.toMatchObject({
    code: 'database-folder',
    message: expect.stringContaining('set DATA_DIR'),
  })
})

test('restores a backup into an empty folder only', async () => {
  const backup = join(folder, 'backup.tar.gz')
  const data = join(folder, 'restored')
  const first = await open()
  await first.db.insert(audit).values({
    at: new Date('2024-07-20T00:00:00Z'),
    person: 'U1',
    action: 'added',
    subject: '이정표',
  })
  await first.backup(backup)
  await first.close()
  await expect(open({ restoreFrom: backup })).rejects.toMatchObject({ code: 'restore-not-empty' })
  const second = await openDatabase({ log }, { url: null, dataDir: data }, { restoreFrom: backup })
  expect(await second.db.select({ subject: audit.subject }).from(audit)).toEqual([
    { subject: '이정표' },
  ])
  await second.close()
  const missing = openDatabase({ log }, { url: null, dataDir: null }, { restoreFrom: 'none.tar' })
  await expect(missing).rejects.toMatchObject({ code: 'restore-missing' })
})

test('stays closed: a later question is refused with a sentence', async () => {
  const database = await open()
  await database.close()
  const error = await database.db
    .select()
    .from(meta)
    .catch((e) => e)
  expect(error.cause).toMatchObject({ code: 'database-stopped' })
  expect(await database.stopped).toBeNull()
})
