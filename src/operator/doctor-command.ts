// kt doctor: what is wrong with the installation, and the cure.
import type { Command } from 'commander'
import { AppError } from '../errors.ts'
import { type BaseOptions, type CommandContext, withBase } from './command-context.ts'
import { examineInstallation } from './examine-installation.ts'
import { mistypedSettings } from './mistyped-settings.ts'

/** Adds `kt doctor`. It ends with code 1 when something needs a cure. */
export function addDoctorCommand(program: Command, context: CommandContext): void {
  program
    .command('doctor')
    .description(
      'check settings, database, Slack, model and sources; say what is wrong and the cure',
    )
    .option('--data <dir>', 'folder of the embedded database')
    .option('--watch <file>', 'watch file')
    .action((options: BaseOptions) => examine(context, options))
}

/** Settings, the watch and the database end the command with their own sentence when they are wrong. */
async function examine(context: CommandContext, options: BaseOptions): Promise<void> {
  let wrong = 0
  await withBase(context, options, async (base) => {
    const { database, index } = base
    for (const { typed, meant } of mistypedSettings(context.env)) {
      wrong += 1
      context.print(
        `WRONG settings: ${typed} is set, and nothing reads it\n      Call it ${meant}.`,
      )
    }
    if (wrong === 0) context.print('ok    settings: read')
    context.print(`ok    database: ${database.describe}`)
    context.print(`ok    watch: ${index.watch.id}, ${index.watch.topics.length} topics`)
    for await (const { ok, what, found, cure } of examineInstallation(base)) {
      if (!ok) wrong += 1
      context.print(`${ok ? 'ok   ' : 'WRONG'} ${what}: ${found}${cure ? `\n      ${cure}` : ''}`)
    }
  })
  if (wrong > 0)
    throw new AppError('doctor', `${wrong} ${wrong === 1 ? 'thing needs' : 'things need'} a cure.`)
}
