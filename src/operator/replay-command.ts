// kt replay: articles of a file through the pipeline, on a throwaway base, posting nowhere.
import type { Command } from 'commander'
import { readDocument } from '../articles/read-document.ts'
import { createLog } from '../log.ts'
import { renderOutgoing } from '../slack/messages/outgoing-message.ts'
import { loadWatch } from '../watch/load-watch.ts'
import { faceOf } from '../watch/watch-face.ts'
import { indexWatch, type WatchIndex } from '../watch/watch-index.ts'
import { type CommandContext, commandConfig } from './command-context.ts'
import { readBytes } from './document-options.ts'
import { type ReplayResult, replayArticles } from './replay-articles.ts'

type ReplayOptions = {
  json?: boolean
  watch?: string
  seed: boolean
  messages?: boolean
  data?: string
}

/** Adds `kt replay`. */
export function addReplayCommand(program: Command, context: CommandContext): void {
  program
    .command('replay')
    .description('run a JSONL of articles through the pipeline and print what was decided')
    .argument('<file>', 'JSONL of {url, title, text, publishedAt, publisher, lang?}')
    .option('--json', 'print one JSON object an article, in the order of the file')
    .option('--watch <file>', 'watch file')
    .option('--no-seed', 'start with an empty base')
    .option('--messages', 'print the messages that would have been posted')
    .option('--data <dir>', 'accepted for symmetry: a replay keeps nothing')
    .action((file: string, options: ReplayOptions) => replay(context, file, options))
}

async function replay(
  context: CommandContext,
  file: string,
  options: ReplayOptions,
): Promise<void> {
  const config = commandConfig(context, options.watch ? { watch: options.watch } : {})
  const log = createLog(context.env.LOG_LEVEL ?? 'error', {
    write: (line) => context.warn(line.trim()),
  })
  const index = indexWatch(await loadWatch(config.watch.file))
  const document = await readDocument(
    { now: context.now },
    { bytes: await readBytes(file), name: file, format: 'jsonl', zone: index.watch.zone },
  )
  for (const problem of document.problems) context.warn(problem)
  const results = await replayArticles(
    { index, log, startAt: context.now() },
    {
      articles: document.articles,
      seed: options.seed,
      ...(options.messages
        ? { onMessage: (content) => printMessage(context, index, content) }
        : {}),
    },
  )
  for (const result of results) context.print(options.json ? JSON.stringify(result) : line(result))
}

function printMessage(
  context: CommandContext,
  index: WatchIndex,
  content: Parameters<typeof renderOutgoing>[0],
): void {
  const { text } = renderOutgoing(content, faceOf(index.watch))
  context.print(`— ${content.kind}: ${text}`)
}

function line(result: ReplayResult): string {
  return `${result.decision.padEnd(8)}${result.story ?? '-'}\t${result.url}\t${result.reason}`
}
