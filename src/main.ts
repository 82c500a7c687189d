// Start the bot; stop cleanly on SIGTERM.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { parse } from 'yaml'
import { createApp, type RunningApp } from './app.ts'
import { type Config, readConfig, secret } from './config.ts'
import { AppError, describeError } from './errors.ts'
import { createLog, type Log } from './log.ts'
import { commandRows } from './slack/messages/help-message.ts'
import { loadWatch } from './watch/load-watch.ts'
import { faceOf } from './watch/watch-face.ts'
import { indexWatch, type WatchIndex } from './watch/watch-index.ts'

const clock = () => new Date()
/** The user group of the local workspace that stands for the editors. */
const EDITORS_GROUP = 'S0EDITORS'
const STOP_LIMIT_MS = 10_000

type Started = { app: RunningApp; close: () => Promise<void>; lines: string[] }

try {
  const config = readConfig(process.env)
  const log = createLog(config.slack.mode === 'none' ? 'warn' : config.logLevel)
  const index = indexWatch(await loadWatch(config.watch.file))
  const { app, close, lines } =
    config.slack.mode === 'none'
      ? await startLocal(config, index, log)
      : await startReal(config, index, log)
  // Before it says that it runs: who reads that may stop it at once.
  stopOnSignal(log, close)
  for (const line of lines) process.stdout.write(`${line}\n`)
  const trouble = await app.database.stopped
  if (trouble) throw trouble
} catch (error) {
  process.stderr.write(`${error instanceof AppError ? error.message : describeError(error)}\n`)
  process.exit(1)
}

/** What the composer suggests after the command, in a language. */
function commandExamples(index: WatchIndex, lang: 'en' | 'ko') {
  return commandRows(faceOf(index.watch), lang)
    .filter(([typed]) => !typed.includes('·'))
    .map(([typed, description]) => ({
      text: typed.replace(/^\/kt-status ?/, ''),
      description: description.replaceAll('&amp;', '&'),
      lang,
    }))
}

/** No Slack token: the local workspace with the recorded story, in this process. */
async function startLocal(config: Config, index: WatchIndex, log: Log): Promise<Started> {
  const { startWorkspace } = await import('./workspace/start-workspace.ts')
  const { createRecordedStory, loadRecordedStory } = await import('./workspace/recorded-story.ts')
  const manifest = parse(await readFile(new URL('../manifest.yml', import.meta.url), 'utf8'))
  const story = createRecordedStory(
    { now: clock },
    { data: await loadRecordedStory(), startedAt: clock(), speed: config.workspace.speed },
  )
  // The workspace listens before the bot is built, and hands the bot's routes on once they are there.
  const late: RunningApp['routes'] = []
  const route = (method: string, path: string) => ({
    method,
    path,
    handle: async (...call: Parameters<RunningApp['routes'][number]['handle']>) =>
      late.find((one) => one.path === path && one.method === method)?.handle(...call),
  })
  const workspace = await startWorkspace(
    { log, now: clock },
    {
      port: config.port,
      host: config.host,
      recorded: true,
      manifestScopes: manifest.oauth_config.scopes.bot,
      manifestEvents: manifest.settings.event_subscriptions.bot_events,
      commands: manifest.features.slash_commands,
      examples: (['en', 'ko'] as const).flatMap((lang) => commandExamples(index, lang)),
      shortcuts: manifest.features.shortcuts,
      routes: [
        story.route,
        route('GET', '/healthz'),
        route('GET', '/readyz'),
        route('GET', '/metrics'),
        route('POST', '/ingest'),
      ],
    },
  )
  const dataDir = join(config.database.dataDir, 'local-workspace')
  const people = { ...config.people, editors: [...config.people.editors, EDITORS_GROUP] }
  const app = await createApp({
    config: { ...config, people },
    index,
    log,
    now: () => story.now(),
    clock,
    slack: {
      mode: 'socket',
      botToken: secret(workspace.botToken),
      appToken: secret(workspace.appToken),
      apiUrl: workspace.apiUrl,
    },
    recorded: { dataDir, sources: story.sources(workspace.url), channel: 'C0STRATEGY' },
  })
  late.push(...app.routes)
  await app.start()
  return {
    app,
    close: async () => {
      await app.stop()
      await workspace.close()
    },
    lines: [
      `KT Status is running in a local workspace: ${workspace.url.replace('127.0.0.1', 'localhost')}`,
      `No Slack token was found, so the recorded story of 2024 to 2026 is read at speed (${story.entryCount} articles).`,
      `Database: ${app.database.describe}; each start tells the story from its beginning.`,
      'To run in a real workspace set SLACK_BOT_TOKEN and SLACK_APP_TOKEN (or SLACK_SIGNING_SECRET): see the README.',
    ],
  }
}

/** A real workspace; the local one is not even loaded. */
async function startReal(config: Config, index: WatchIndex, log: Log): Promise<Started> {
  const slack = config.slack
  if (slack.mode === 'none') throw new AppError('no-slack', 'Set the Slack tokens.')
  const app = await createApp({ config, index, log, now: clock, clock, slack, recorded: null })
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0]
    if (path === '/slack/events' && app.slack.requestListener)
      return app.slack.requestListener(request, response)
    const route = app.routes.find((one) => one.path === path && one.method === request.method)
    if (route) return void route.handle(request, response)
    response.writeHead(404).end()
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) =>
      reject(
        new AppError(
          'port-in-use',
          `Port ${config.port} cannot be used: set PORT to a free one, for example PORT=3001 npm start.`,
          { cause },
        ),
      ),
    )
    server.listen(config.port, config.host, resolve)
  })
  await app.start()
  return {
    app,
    close: async () => {
      server.close()
      await app.stop()
    },
    lines: [
      `KT Status is running in Slack (${slack.mode === 'socket' ? 'Socket Mode' : 'HTTP'}), ${app.database.describe}.`,
    ],
  }
}

function stopOnSignal(log: Log, close: () => Promise<void>): void {
  let stopping = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, async () => {
      if (stopping) return
      stopping = true
      // Whatever hangs, the process is gone in time.
      setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref()
      await close().catch((error) => log.error({ err: error }, 'did not stop cleanly'))
      process.exit(0)
    })
}
