// The whole bot on the local workspace, its recorded story told to the end.
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { parse } from 'yaml'
import { createApp, type RunningApp } from '../../src/app.ts'
import { readConfig, secret } from '../../src/config.ts'
import { rowsOf } from '../../src/db/database.ts'
import { createLog } from '../../src/log.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { indexWatch, type WatchIndex } from '../../src/watch/watch-index.ts'
import { createRecordedStory, loadRecordedStory } from '../../src/workspace/recorded-story.ts'
import { startWorkspace, type Workspace } from '../../src/workspace/start-workspace.ts'

export type ToldStory = {
  workspace: Workspace
  app: RunningApp
  index: WatchIndex
  /** The story's clock. */
  now(): Date
  stop(): Promise<void>
}

/** As fast as it can be read. */
const AT_ONCE = 200
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
const manifest = parse(readFileSync(join(import.meta.dirname, '../../manifest.yml'), 'utf8'))

/**
 * Starts the bot as `npm start` does without tokens, and waits until the story is told: in English in
 * #kt-strategy, and in Korean in #lounge, to which a Korean reader invites the bot. That reader and
 * Minjae Park are editors.
 */
export async function tellStory(): Promise<ToldStory> {
  const folder = await mkdtemp(join(tmpdir(), 'kt-told-'))
  const log = createLog('silent')
  const clock = () => new Date()
  const story = createRecordedStory(
    { now: clock },
    { data: await loadRecordedStory(), startedAt: clock(), speed: AT_ONCE },
  )
  const workspace = await startWorkspace(
    { log, now: clock },
    {
      port: 0,
      host: '127.0.0.1',
      recorded: true,
      rateLimits: false,
      manifestScopes: manifest.oauth_config.scopes.bot,
      manifestEvents: manifest.settings.event_subscriptions.bot_events,
      commands: manifest.features.slash_commands,
      shortcuts: manifest.features.shortcuts,
      routes: [story.route],
    },
  )
  const index = indexWatch(await loadWatch(null))
  const app = await createApp({
    config: readConfig({ EDITORS: 'S0EDITORS,U0LOCAL02', FETCH_PRIVATE: 'on' }),
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
    recorded: { dataDir: folder, sources: story.sources(workspace.url), channel: 'C0STRATEGY' },
  })
  await app.start()
  workspace.inviteBot('C0LOUNGE', 'U0LOCAL02')
  const quiet = async () => {
    const [row] = await rowsOf<{ open: number; done: number }>(
      app.database.db,
      sql`select (select count(*)::int from outbox where state = 'pending' and kind <> 'edit')
            + (select count(*)::int from developments where decided_at is null)
            + (select count(*)::int from articles where state not in ('done', 'ignored')) as open,
            (select count(*)::int from articles where state in ('done', 'ignored')) as done`,
    )
    return row?.open === 0 ? row.done : -1
  }
  while ((await quiet()) < story.entryCount) await pause(200)
  const stop = async () => {
    await app.stop()
    await workspace.close()
    await rm(folder, { recursive: true, force: true })
  }
  return { workspace, app, index, now: () => story.now(), stop }
}
