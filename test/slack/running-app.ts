// The real app on a local workspace that grants exactly the manifest's scopes and events.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { secret } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { createSlackApp, type SlackApp } from '../../src/slack/create-slack-app.ts'
import type { SlackUseCases } from '../../src/slack/use-cases.ts'
import type { Workspace, WorkspaceOptions } from '../../src/workspace/start-workspace.ts'
import { testWorkspace } from '../support/bolt-app.ts'
import { sampleWatch } from './sample-content.ts'
import { type Scripted, scriptUseCases } from './scripted-use-cases.ts'

export type Running = Scripted & {
  workspace: Workspace
  app: SlackApp
  log: string[]
  close(): Promise<void>
}

const manifest = parse(readFileSync(join(import.meta.dirname, '..', '..', 'manifest.yml'), 'utf8'))

export function manifestWorkspace(options: Partial<WorkspaceOptions> = {}): Promise<Workspace> {
  return testWorkspace({
    manifestScopes: manifest.oauth_config.scopes.bot,
    manifestEvents: manifest.settings.event_subscriptions.bot_events,
    shortcuts: manifest.features.shortcuts,
    ...options,
  })
}

/** An app that is not started. */
export function buildApp(
  workspace: Workspace,
  useCases: SlackUseCases,
  log: string[] = [],
  botToken: string = workspace.botToken,
): SlackApp {
  return createSlackApp(
    {
      log: createLog('debug', { write: (line) => void log.push(line) }),
      now: () => new Date(),
      useCases,
      watch: sampleWatch(),
      recorded: false,
      people: { editors: ['S0EDITORS'], admins: [] },
    },
    {
      mode: 'socket',
      botToken: secret(botToken),
      appToken: secret(workspace.appToken),
      apiUrl: workspace.apiUrl,
    },
  )
}

/** Workspace, app and scripted use cases, started. */
export async function startApp(over: Partial<SlackUseCases> = {}): Promise<Running> {
  const workspace = await manifestWorkspace()
  const scripted = scriptUseCases(over)
  const log: string[] = []
  const app = buildApp(workspace, scripted.useCases, log)
  await app.start()
  const close = async () => {
    await app.stop()
    await workspace.close()
  }
  return { ...scripted, workspace, app, log, close }
}
