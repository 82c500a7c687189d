// This bot and a bare Bolt app, each in a process of its own, each on a Slack stand-in in this one.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Workspace } from '../../src/workspace/start-workspace.ts'
import { testWorkspace } from '../support/bolt-app.ts'
import { freePort } from '../support/free-port.ts'
import { startBot } from '../support/start-bot.ts'

export type Pair = { ours: Workspace; theirs: Workspace; close(): Promise<void> }

/** Starts both; `close` ends both. */
export async function startPair(): Promise<Pair> {
  const [ours, theirs] = [
    await testWorkspace({ rateLimits: false }),
    await testWorkspace({ rateLimits: false }),
  ]
  const bot = await startBot({
    SLACK_BOT_TOKEN: ours.botToken,
    SLACK_APP_TOKEN: ours.appToken,
    SLACK_API_URL: ours.apiUrl,
    SLACK_CHANNEL: ours.ids.channel,
    SCHEDULE: 'off',
    PORT: String(await freePort()),
    LOG_LEVEL: 'silent',
  })
  const bare = await startBare(theirs)
  return {
    ours,
    theirs,
    async close() {
      bare.kill()
      await bot.stop()
      await ours.close()
      await theirs.close()
    },
  }
}

async function startBare(workspace: Workspace): Promise<ChildProcess> {
  const path = fileURLToPath(new URL('./bare-bolt.ts', import.meta.url))
  const { botToken, appToken, apiUrl } = workspace
  const child = spawn(process.execPath, [path, botToken, appToken, apiUrl], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return child
}
