// Composition root: everything is built once, here.

import { joinChannel } from './alerts/channel-store.ts'
import { wordBeforeDelivery } from './alerts/word-message.ts'
import { createNearFacts } from './answers/near-facts.ts'
import { createPageExtractor } from './articles/extract-page.ts'
import { createPageLoader } from './articles/load-page.ts'
import type { Config, SlackConfig } from './config.ts'
import { claimBase, emptyBase } from './db/base-identity.ts'
import { type Database, openDatabase, withPatience } from './db/database.ts'
import { AppError } from './errors.ts'
import { type HttpRoute, httpRoutes } from './http-routes.ts'
import type { Log } from './log.ts'
import { createMetrics } from './metrics.ts'
import type { PipelineDeps } from './pipeline.ts'
import { createSchedule } from './schedule.ts'
import { createEmbedder } from './llm/create-embedder.ts'
import { createWording } from './llm/create-wording.ts'
import { createSlackApp, type SlackApp } from './slack/create-slack-app.ts'
import { syncSources } from './sources/sync-sources.ts'
import type { SourceSpec } from './watch/watch.ts'
import { faceOf } from './watch/watch-face.ts'
import type { WatchIndex } from './watch/watch-index.ts'
import { createFetchUrl } from './web/fetch-url.ts'
import { createPoliteFetch } from './web/politeness.ts'
import { createRobots } from './web/robots.ts'
import { wireUseCases } from './wire-use-cases.ts'

export type AppInput = {
  config: Config
  index: WatchIndex
  log: Log
  /** The bot's clock: that of the story in the local workspace. */
  now: () => Date
  /** The real clock, for posting and signatures. */
  clock: () => Date
  slack: Exclude<SlackConfig, { mode: 'none' }>
  /** Set in the local workspace: its base, its feeds, its channel. */
  recorded: { dataDir: string; sources: SourceSpec[]; channel: string } | null
  /** How long a database that is away is waited for during the start; a minute. */
  patienceMs?: number
}

export type RunningApp = {
  database: Database
  slack: SlackApp
  routes: HttpRoute[]
  /** Connects to Slack and starts the schedule. */
  start(): Promise<void>
  stop(): Promise<void>
}

const HOST_GAP_MS = 1_000
const PATIENCE_MS = 60_000

/** Opens the base and builds the bot; nothing runs before `start`. */
export async function createApp(input: AppInput): Promise<RunningApp> {
  const { config, index, log, now, recorded, patienceMs = PATIENCE_MS } = input
  const database = await openDatabase(
    { log },
    recorded ? { url: null, dataDir: recorded.dataDir } : config.database,
    // Started together with its database, the bot is often the first to be up.
    { patienceMs },
  )
  const { db } = database
  const patiently = <T>(work: () => Promise<T>): Promise<T> =>
    withPatience({ log }, { place: database.describe, patienceMs }, work)
  if (recorded) await emptyBase(db)
  await patiently(() => claimBase(db, { watchId: index.watch.id, recorded: recorded !== null }))
  const webFetch = createFetchUrl({
    ...config.fetch,
    allowPrivate: config.fetch.allowPrivate || recorded !== null,
    now: input.clock,
  })
  const fetchUrl = recorded ? webFetch : createPoliteFetch(webFetch, { gapMs: HOST_GAP_MS })
  const extractPage = createPageExtractor()
  const askRobots = createRobots({ fetchUrl, now: input.clock, userAgent: config.fetch.userAgent })
  const metrics = createMetrics({ processMetrics: true })
  const web = { fetchUrl, extractPage }
  const modelDeps = { db, index, log, metrics, clock: input.clock }
  const wording = createWording(modelDeps, config.model)
  const embedder = createEmbedder(modelDeps, config.model)
  const near = createNearFacts({ db, embedder })
  const base = {
    db,
    index,
    now,
    log,
    metrics,
    config,
    wording,
    ...web,
    recorded: recorded !== null,
  }
  const slack = createSlackApp(
    {
      log,
      metrics,
      now,
      useCases: wireUseCases({ ...base, near }),
      watch: faceOf(index.watch),
      recorded: recorded !== null,
      people: config.people,
    },
    input.slack,
  )
  const deliver = wording
    ? wordBeforeDelivery({ db, index, now, wording }, slack.deliver)
    : slack.deliver
  const steps: PipelineDeps = {
    ...base,
    embedder,
    deliver,
    keys: config.sourceKeys,
    // The recorded feeds hold whole texts, and their links lead to real publishers: no page is fetched.
    loadPage: recorded ? refusePage : createPageLoader({ fetchUrl, askRobots, extractPage }),
  }
  const running = createSchedule(steps, {
    schedule: config.schedule,
    keepTextDays: config.articles.keepTextDays,
    story: recorded !== null,
    clock: input.clock,
    near,
    slack: { ...slack, deliver },
  })
  return {
    database,
    slack,
    routes: httpRoutes({
      ...base,
      clock: input.clock,
      zone: index.watch.zone,
      ingestSecret: config.ingest.secret,
      nudge: () => running.nudge(),
      slackConnections: slack.connected,
    }),
    async start() {
      const sources = recorded?.sources ?? index.watch.sources
      await patiently(() => syncSources({ ...base, keys: config.sourceKeys }, { sources }))
      await slack.start()
      const channel = recorded?.channel ?? config.watch.channel
      if (channel) {
        const name = await slack.channelName(channel)
        await patiently(() => joinChannel(base, { channel, name, lang: 'en', by: 'settings' }))
      }
      await running.start()
    },
    async stop() {
      // Each waits for what is in work: side by side, so that there is time left to close.
      await Promise.all([running.stop(), slack.stop()])
      await Promise.all([webFetch.close(), extractPage.close()])
      await database.close()
    },
  }
}

async function refusePage(): Promise<never> {
  throw new AppError('page-not-fetched', 'Pages are not fetched here.')
}
