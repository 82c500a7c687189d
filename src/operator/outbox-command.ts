// kt outbox: the messages that wait, were sent, or were given up.
import type { Command } from 'commander'
import { listOutbox, retryMessage } from '../alerts/outbox-list-store.ts'
import { AppError } from '../errors.ts'
import { type BaseOptions, type CommandContext, withBase } from './command-context.ts'

type ListOptions = BaseOptions & { state?: 'pending' | 'sent' | 'never'; json?: boolean }

/** Adds `kt outbox list` and `kt outbox retry`. */
export function addOutboxCommand(program: Command, context: CommandContext): void {
  const outbox = program.command('outbox').description('look at the messages on their way to Slack')
  outbox
    .command('list')
    .description('list messages, newest first')
    .option('--state <state>', 'pending, sent or never')
    .option('--json', 'print one JSON object a line')
    .option('--data <dir>', 'folder of the embedded database')
    .action((options: ListOptions) => list(context, options))
  outbox
    .command('retry')
    .description('try a message again that was given up')
    .argument('<id>', 'number of the message, or all')
    .option('--data <dir>', 'folder of the embedded database')
    .action((id: string, options: BaseOptions) => retry(context, id, options))
}

const LISTED = 50

async function list(context: CommandContext, options: ListOptions): Promise<void> {
  await withBase(context, options, async ({ db }) => {
    const messages = await listOutbox(db, {
      ...(options.state ? { states: [options.state] } : {}),
      limit: LISTED,
    })
    if (options.json) for (const message of messages) context.print(JSON.stringify(message))
    else if (messages.length === 0) context.print('The outbox is empty.')
    else
      for (const { id, state, kind, channel, attempts, why } of messages)
        context.print(
          `${id}  ${state}  ${kind}  ${channel}  tries ${attempts}${why ? `  ${why}` : ''}`,
        )
  })
}

async function retry(context: CommandContext, id: string, options: BaseOptions): Promise<void> {
  await withBase(context, options, async (base) => {
    const ids =
      id === 'all'
        ? (await listOutbox(base.db, { states: ['never'], limit: 1000 })).map((one) => one.id)
        : [readId(id)]
    for (const one of ids) await retryMessage(base, { id: one })
    context.print(
      `${ids.length} ${ids.length === 1 ? 'message waits' : 'messages wait'} to be posted again.`,
    )
  })
}

function readId(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  throw new AppError('wrong-usage', `"${text}" is no number of a message: see kt outbox list.`)
}
