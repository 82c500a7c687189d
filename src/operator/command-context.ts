// What every command of `kt` is given, and how it opens the base.
import { type Config, readConfig } from '../config.ts'
import { type Database, openDatabase } from '../db/database.ts'
import { createEmbedder } from '../llm/create-embedder.ts'
import { createWording } from '../llm/create-wording.ts'
import type { Embedder } from '../llm/model.ts'
import type { Wording } from '../llm/word-facts.ts'
import { createLog, type Log } from '../log.ts'
import { loadWatch } from '../watch/load-watch.ts'
import { indexWatch, type WatchIndex } from '../watch/watch-index.ts'

/** The world of a command: its environment and where it writes. */
export type CommandContext = {
  env: Record<string, string | undefined>
  now: () => Date
  /** One line for the caller, or for the program that reads the output. */
  print(line: string): void
  /** A sentence about trouble that does not end the command. */
  warn(line: string): void
}

/** Options that every command with a base takes. */
export type BaseOptions = { data?: string; watch?: string }

/** An open base with its watch. */
export type Base = {
  config: Config
  database: Database
  db: Database['db']
  index: WatchIndex
  now: () => Date
  log: Log
  /** The model with the gate behind it; null without a key. */
  wording: Wording | null
  /** The model that turns texts into vectors; null where none is set. */
  embedder: Embedder | null
}

/** Settings of a command: `--data` and `--watch` go before the environment. */
export function commandConfig(context: CommandContext, options: BaseOptions): Config {
  return readConfig({
    ...context.env,
    ...(options.data ? { DATA_DIR: options.data, DATABASE_URL: undefined } : {}),
    ...(options.watch ? { WATCH_FILE: options.watch } : {}),
  })
}

/** Opens the base, runs `use` with it, and closes it whatever happens. */
export async function withBase<T>(
  context: CommandContext,
  options: BaseOptions,
  use: (base: Base) => Promise<T>,
): Promise<T> {
  const config = commandConfig(context, options)
  // A command's output is its answer: the log stays quiet unless it is asked for.
  const log = createLog(context.env.LOG_LEVEL ?? 'error', {
    write: (line) => context.warn(line.trim()),
  })
  const index = indexWatch(await loadWatch(config.watch.file))
  const database = await openDatabase({ log }, config.database)
  try {
    const { db } = database
    const modelDeps = { db, index, log, clock: context.now }
    const wording = createWording(modelDeps, config.model)
    const embedder = createEmbedder(modelDeps, config.model)
    return await use({ config, database, db, index, now: context.now, log, wording, embedder })
  } finally {
    await database.close()
  }
}
