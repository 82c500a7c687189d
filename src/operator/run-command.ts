// Parses a command line and runs it: 0 on success, 1 on failure, 2 on wrong usage.
import { Command, CommanderError } from 'commander'
import { AppError, describeError } from '../errors.ts'
import { addAskCommand } from './ask-command.ts'
import type { CommandContext } from './command-context.ts'
import { addDoctorCommand } from './doctor-command.ts'
import { addExportCommand } from './export-command.ts'
import { addIngestCommand } from './ingest-command.ts'
import { addMaintenanceCommands } from './maintenance-commands.ts'
import { addOutboxCommand } from './outbox-command.ts'
import { addReadCommand } from './read-command.ts'
import { addReplayCommand } from './replay-command.ts'
import { addStatusCommand } from './status-command.ts'
import { addStepCommands } from './step-commands.ts'

const USAGE = 2

/** Runs one command; its exit code. Errors are sentences on the warn channel. */
export async function runCommand(argv: string[], context: CommandContext): Promise<number> {
  const program = createProgram(context)
  try {
    await program.parseAsync(argv, { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE
    if (error instanceof AppError && error.code === 'wrong-usage') {
      context.warn(error.message)
      return USAGE
    }
    context.warn(error instanceof AppError ? error.message : `It failed: ${describeError(error)}`)
    return 1
  }
}

function createProgram(context: CommandContext): Command {
  const program = new Command('kt')
    .description('The operator’s commands of the KT Status bot.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.print(text.trimEnd()),
      writeErr: (text) => context.warn(text.trimEnd()),
    })
    .showHelpAfterError('(run with --help for how to use it)')
    .showSuggestionAfterError()
  addDoctorCommand(program, context)
  addStepCommands(program, context)
  addIngestCommand(program, context)
  addReadCommand(program, context)
  addReplayCommand(program, context)
  addAskCommand(program, context)
  addStatusCommand(program, context)
  addExportCommand(program, context)
  addOutboxCommand(program, context)
  addMaintenanceCommands(program, context)
  return program
}
