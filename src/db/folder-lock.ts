// One process per data folder: two would lose rows without a word.
import { readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { AppError } from '../errors.ts'

/**
 * Holds the folder until the release is called or the process dies; the kernel frees it after a crash.
 * @throws AppError `database-in-use` that names the folder and, where known, the process
 */
export function lockFolder(folder: string): () => void {
  const holder = join(folder, 'in-use-by')
  // SQLite's exclusive transaction is the one lock in Node that the kernel gives back after kill -9.
  const lock = new DatabaseSync(join(folder, 'lock'))
  try {
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
  } catch (cause) {
    lock.close()
    throw new AppError(
      'database-in-use',
      `The data folder ${folder} is in use by ${readHolder(holder)}. Stop that process, or set DATA_DIR to another folder; to run several processes, set DATABASE_URL to a PostgreSQL.`,
      { cause },
    )
  }
  writeFileSync(holder, `process ${process.pid} on ${hostname()}\n`)
  return () => lock.close()
}

function readHolder(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim() || 'another process'
  } catch {
    return 'another process'
  }
}
