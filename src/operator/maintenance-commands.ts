// kt backup, restore, forget, sweep: what an operator does to the base itself.
import type { Command } from 'commander'
import { forgetPerson } from '../db/forget-person.ts'
import { openDatabase } from '../db/database.ts'
import { refreshSearch } from '../answers/term-count-store.ts'
import { sweepDatabase } from '../db/housekeeping.ts'
import { AppError } from '../errors.ts'
import { createLog } from '../log.ts'
import {
  type BaseOptions,
  type CommandContext,
  commandConfig,
  withBase,
} from './command-context.ts'

/** Adds `kt backup`, `kt restore`, `kt forget` and `kt sweep`. */
export function addMaintenanceCommands(program: Command, context: CommandContext): void {
  const withData = (name: string, description: string) =>
    program
      .command(name)
      .description(description)
      .option('--data <dir>', 'folder of the embedded database')
  withData('backup', 'write a copy of the embedded database to a file')
    .argument('<file>', 'where to write it')
    .action((file: string, options: BaseOptions) =>
      withBase(context, options, async ({ database }) => {
        await database.backup(file)
        context.print(`Backed up the ${database.describe} to ${file}.`)
      }),
    )
  withData('restore', 'open an empty data folder from a backup')
    .argument('<file>', 'a file that kt backup wrote')
    .action((file: string, options: BaseOptions) => restore(context, file, options))
  withData('forget', 'delete what is stored about a person')
    .argument('<user>', 'Slack user id, such as U0123ABCD')
    .action((person: string, options: BaseOptions) => forget(context, person, options))
  withData('sweep', 'delete what is too old to be kept, now').action((options: BaseOptions) =>
    withBase(context, options, async (base) => {
      const { keepTextDays } = base.config.articles
      const swept = Object.entries(await sweepDatabase(base, { keepTextDays }))
      await refreshSearch(base)
      context.print(swept.length === 0 ? 'Nothing is too old.' : 'Deleted or emptied:')
      for (const [what, rows] of swept) context.print(`  ${rows} ${what}`)
    }),
  )
}

async function restore(context: CommandContext, file: string, options: BaseOptions): Promise<void> {
  const config = commandConfig(context, options)
  if (config.database.url)
    throw new AppError(
      'restore-postgres',
      'PostgreSQL is restored with its own tools: psql "$DATABASE_URL" < backup.sql, into an empty database. For the embedded one leave DATABASE_URL out.',
    )
  const log = createLog('error', { write: (line) => context.warn(line.trim()) })
  const database = await openDatabase({ log }, config.database, { restoreFrom: file })
  try {
    context.print(`Restored ${file} into the ${database.describe}.`)
  } finally {
    await database.close()
  }
}

async function forget(
  context: CommandContext,
  person: string,
  options: BaseOptions,
): Promise<void> {
  // A part of an id would be found in others' ids as well.
  if (!/^[UW][A-Z0-9]{6,}$/.test(person))
    throw new AppError(
      'wrong-usage',
      `"${person}" is no Slack user id: copy it from the person's profile, "Copy member ID" (U…).`,
    )
  await withBase(context, options, async ({ db }) => {
    const rows = await forgetPerson(db, person)
    context.print(`${person} is forgotten: ${rows} rows deleted or changed.`)
  })
}
