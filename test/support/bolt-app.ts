// A bare Bolt app on a local workspace, as any Slack app would connect.
import { App, LogLevel, SocketModeReceiver } from '@slack/bolt'
import { createLog } from '../../src/log.ts'
import {
  startWorkspace,
  type Workspace,
  type WorkspaceOptions,
} from '../../src/workspace/start-workspace.ts'

/** A workspace on a free port. */
export function testWorkspace(
  options: Partial<WorkspaceOptions> = {},
  elapsedMs?: () => number,
): Promise<Workspace> {
  const deps = { log: createLog('silent'), now: () => new Date() }
  return startWorkspace(elapsedMs ? { ...deps, elapsedMs } : deps, {
    port: 0,
    host: '127.0.0.1',
    ...options,
  })
}

/** A Bolt app over Socket Mode, started; `stop` also waits for the socket to end. */
export async function startBolt(
  workspace: Workspace,
  listen: (app: App) => void,
): Promise<{ app: App; stop(): Promise<void> }> {
  const receiver = new SocketModeReceiver({
    appToken: workspace.appToken,
    logLevel: LogLevel.ERROR,
    installerOptions: { clientOptions: { slackApiUrl: workspace.apiUrl } },
  })
  const app = new App({
    token: workspace.botToken,
    receiver,
    deferInitialization: true,
    logLevel: LogLevel.ERROR,
    clientOptions: {
      slackApiUrl: workspace.apiUrl,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
    },
  })
  await app.init()
  listen(app)
  await app.start()
  return { app, stop: () => receiver.client.disconnect() as Promise<void> }
}
