// kt export: the fact base as a file.
import { type Command, Option } from 'commander'
import { type ExportFormat, exportFacts } from '../facts/export-facts.ts'
import type { Lang } from '../language/language.ts'
import { readLang } from './ask-command.ts'
import { type BaseOptions, type CommandContext, withBase } from './command-context.ts'

/** Adds `kt export`. */
export function addExportCommand(program: Command, context: CommandContext): void {
  program
    .command('export')
    .description('print the facts with their quotes and links')
    .addOption(
      new Option('--format <format>', 'csv, json or md')
        .choices(['csv', 'json', 'md'])
        .default('json'),
    )
    .option('--lang <lang>', 'en or ko', readLang)
    .option('--data <dir>', 'folder of the embedded database')
    .option('--watch <file>', 'watch file')
    .action(async (options: BaseOptions & { format: ExportFormat; lang?: Lang }) => {
      await withBase(context, options, async (base) => {
        const { format, lang = 'en' } = options
        const file = await exportFacts(base, { format, lang })
        context.print(file.content.trimEnd())
      })
    })
}
