// The thread in which the embedded database lives: a long statement must not stall the bot.
import { openAsBlob } from 'node:fs'
import { mkdir, open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite, type QueryOptions, types } from '@electric-sql/pglite'
import { AppError } from '../errors.ts'
import { type KeptStatements, queryKept } from './embedded-kept.ts'
import { lockFolder } from './folder-lock.ts'

/** `folder` null is memory; `from` is a dump to start from when there is no database yet. */
export type WorkerStart = { folder: string | null; from: string | null }

export type WorkerRequest = { id: number } & (
  | { op: 'query'; sql: string; params: unknown[]; rowMode: 'array' | 'object'; keep: boolean }
  | { op: 'exec'; sql: string }
  | { op: 'dump'; file: string; gzip: boolean }
  | { op: 'close' }
)

/** An error without its class: only plain data crosses threads. */
export type WorkerError = { app: boolean; message: string; fields: Record<string, unknown> }

/** `id` 0 answers the start. */
export type WorkerResponse = { id: number } & ({ result: unknown } | { error: WorkerError })

/** drizzle maps these itself, and functions cannot cross threads: the same ones stand here. */
const RAW_TYPES = [
  types.TIMESTAMP,
  types.TIMESTAMPTZ,
  types.INTERVAL,
  types.DATE,
  1231, // numeric[]
  1115, // timestamp[]
  1185, // timestamptz[]
  1187, // interval[]
  1182, // date[]
]
const RAW_PARSERS = Object.fromEntries(RAW_TYPES.map((oid) => [oid, (value: string) => value]))

async function main(start: WorkerStart): Promise<void> {
  await answer(0, async () => {
    const release = start.folder === null ? () => {} : await holdFolder(start.folder)
    const database = await openFiles(start)
    const kept: KeptStatements = new Map()
    parentPort?.on('message', (request: WorkerRequest) =>
      answer(request.id, async () => {
        const result = await run(database, kept, request)
        if (request.op === 'close') release()
        return result
      }),
    )
  })
}

async function answer(id: number, work: () => Promise<unknown>): Promise<void> {
  try {
    const response: WorkerResponse = { id, result: await work() }
    parentPort?.postMessage(response)
  } catch (error) {
    const response: WorkerResponse = { id, error: flattenError(error) }
    parentPort?.postMessage(response)
  }
}

async function holdFolder(folder: string): Promise<() => void> {
  try {
    await mkdir(folder, { recursive: true })
    return lockFolder(folder)
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    throw new AppError(
      'database-folder',
      `The data folder ${folder} cannot be written (${(cause as Error).message}). Give this user the right to write there, or set DATA_DIR to another folder.`,
    )
  }
}

async function openFiles(start: WorkerStart): Promise<PGlite> {
  const dataDir = start.folder === null ? 'memory://' : join(start.folder, 'database')
  try {
    return await PGlite.create({
      dataDir,
      // Without it the log grew to 465 MB: nothing but our own checkpoints trims it.
      startParams: [...PGlite.defaultStartParams, '-c', 'max_wal_size=64MB'],
      ...(start.from === null ? {} : { loadDataDir: await openAsBlob(start.from) }),
    })
  } catch (cause) {
    throw new AppError(
      'database-unreadable',
      `The embedded database in ${dataDir} cannot be opened (${(cause as Error).message}). Restore a backup with "npm run kt -- restore <file>", or move the folder away to start empty.`,
    )
  }
}

async function run(
  database: PGlite,
  kept: KeptStatements,
  request: WorkerRequest,
): Promise<unknown> {
  switch (request.op) {
    case 'query': {
      const options: QueryOptions = { rowMode: request.rowMode, parsers: RAW_PARSERS }
      return request.keep
        ? queryKept(database, kept, { ...request, options })
        : database.query(request.sql, request.params, options)
    }
    case 'exec':
      await database.exec(request.sql)
      return null
    case 'dump': {
      const dump = await database.dumpDataDir(request.gzip ? 'gzip' : 'none')
      await writeWhole(request.file, new Uint8Array(await dump.arrayBuffer()))
      return null
    }
    case 'close':
      await database.close()
      return null
  }
}

/** A reader sees the whole file or none: written beside it, synced, then renamed. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const part = `${file}.${process.pid}.part`
  const handle = await open(part, 'w', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(part, file)
}

function flattenError(error: unknown): WorkerError {
  if (!(error instanceof Error)) return { app: false, message: String(error), fields: {} }
  const fields: Record<string, unknown> = {}
  for (const name of [
    'code',
    'severity',
    'detail',
    'hint',
    'schema',
    'table',
    'column',
    'constraint',
  ]) {
    const value = (error as unknown as Record<string, unknown>)[name]
    if (typeof value === 'string') fields[name] = value
  }
  return { app: error instanceof AppError, message: error.message, fields }
}

await main(workerData as WorkerStart)
