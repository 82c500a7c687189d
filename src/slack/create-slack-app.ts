// The Bolt app of this bot: Socket Mode or HTTP, its listeners, its deliveries, its clean end.
import type { RequestListener } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { App, type Context, HTTPReceiver, type Receiver, type ReceiverEvent } from '@slack/bolt'
import type { DeliverToSlack } from '../alerts/content.ts'
import type { RecheckDeps } from '../alerts/recheck-posts.ts'
import type { SlackConfig } from '../config.ts'
import { AppError } from '../errors.ts'
import type { Lang } from '../language/language.ts'
import type { Log } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import { boltLogger } from './bolt-logger.ts'
import { channelName } from './channel-name.ts'
import { createEventGate, type EventGate } from './event-gate.ts'
import { httpListener } from './http-listener.ts'
import { type IncomingMessage, readMessage } from './incoming-message.ts'
import { addListeners } from './listeners/add-listeners.ts'
import { createDelivery } from './post-message.ts'
import { deletePost, removeDoubles } from './post-once.ts'
import { createReaders } from './readers.ts'
import { reportError } from './report-error.ts'
import type { BotFacts, SlackRoom } from './room.ts'
import { isPassing, wordsOf } from './slack-errors.ts'
import { createSocketReceiver, type SocketReceiver } from './socket-receiver.ts'
import type { SlackUseCases, WatchFace } from './use-cases.ts'
import { clientOptions, createPatientClient, createWebClient } from './web-client.ts'

export type SlackAppDeps = {
  log: Log
  metrics?: Metrics
  now: () => Date
  useCases: SlackUseCases
  watch: WatchFace
  /** The base holds the recorded story: said wherever it is shown. */
  recorded: boolean
  people: { editors: string[]; admins: string[] }
}

export type SlackApp = {
  /** Learns who the bot is, and connects. */
  start(): Promise<BotFacts>
  /** Takes nothing new, ends what is in work, closes the connections. Safe to call twice. */
  stop(): Promise<void>
  deliver: DeliverToSlack
  /** Takes a post of the bot away: one that another process had made meanwhile. */
  removePost(at: { channel: string; ts: string }): Promise<void>
  /** Takes away what else stands there with the key of a post that stays; how many went. */
  removeDoubles: RecheckDeps['removeDoubles']
  /** Takes up events of a process that died over them; returns how many. To be called now and then. */
  redoEvents(): Promise<number>
  /** HTTP mode: mount it at `POST /slack/events`. Null in Socket Mode. */
  requestListener: RequestListener | null
  /** What people call a channel; its id where Slack does not say. */
  channelName(channel: string): Promise<string>
  /** Everybody with rights, groups resolved. */
  editors(): Promise<{ id: string; lang: Lang }[]>
  /** Connections that are up; null in HTTP mode, where there are none. */
  connected(): number | null
}

/** Of the ten seconds that a process has to end. */
const DRAIN_MS = 6_000
const WAITS_MS = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000]

/** Builds the app; nothing is called before `start`. */
export function createSlackApp(
  deps: SlackAppDeps,
  slack: Exclude<SlackConfig, { mode: 'none' }>,
): SlackApp {
  const client = createWebClient(deps, slack)
  let bot: BotFacts = { userId: '', botId: '', team: '', teamId: '', scopes: [] }
  const readers = createReaders({ ...deps, client, zone: deps.watch.zone })
  const patient = createPatientClient(deps, slack)
  const room: SlackRoom = { ...deps, client: patient, readers, bot: () => bot, running: new Map() }
  const receive = (event: ReceiverEvent) => gate.receive(event)
  const receiver = createReceiver(deps.log, slack, receive)
  const app = createBolt(room, slack, receiver)
  const gate: EventGate = createEventGate({
    ...deps,
    concerns: (body) => concerns(room, body),
    process: (event) => app.processEvent(event),
  })
  addListeners(app, room)
  return {
    start: async () => {
      bot = await learnFacts(room)
      await app.init()
      if (slack.mode === 'socket') await connect(receiver)
      return bot
    },
    stop: async () => {
      const left = await gate.drain(DRAIN_MS)
      if (left > 0) deps.log.warn({ left }, 'stopped with listeners still in work')
      if (slack.mode === 'socket') await receiver.stop()
    },
    deliver: createDelivery({ ...deps, client }),
    removePost: (at) => deletePost({ client }, at),
    removeDoubles: (post) => removeDoubles({ ...deps, client }, post),
    redoEvents: () => gate.redo(20),
    requestListener: receiver instanceof HTTPReceiver ? httpListener(deps.log, receiver) : null,
    channelName: (channel) => channelName(room, channel),
    editors: readers.editors,
    connected: () => ('connected' in receiver ? (receiver as SocketReceiver).connected() : null),
  }
}

function createReceiver(
  log: Log,
  slack: Exclude<SlackConfig, { mode: 'none' }>,
  receive: (event: ReceiverEvent) => Promise<void>,
): Receiver {
  if (slack.mode === 'socket') return createSocketReceiver({ log, receive }, slack)
  const receiver = new HTTPReceiver({
    signingSecret: slack.signingSecret.reveal(),
    endpoints: ['/slack/events'],
    logger: boltLogger(log),
  })
  // The app calls `init` with itself; the ledger stands between.
  const init = receiver.init.bind(receiver)
  receiver.init = () => init({ processEvent: receive } as unknown as App)
  return receiver
}

function createBolt(
  room: SlackRoom,
  slack: Exclude<SlackConfig, { mode: 'none' }>,
  receiver: Receiver,
): App {
  const app = new App({
    receiver,
    authorize: async () => ({
      botToken: slack.botToken.reveal(),
      botId: room.bot().botId,
      botUserId: room.bot().userId,
    }),
    // Otherwise the constructor calls auth.test, and each message is kept in memory.
    deferInitialization: true,
    convoStore: false,
    extendedErrorHandler: true,
    logger: boltLogger(room.log),
    clientOptions: clientOptions(room.log, slack.apiUrl),
  })
  app.error(async (failure: { error: Error; body: unknown; context: Context }) =>
    reportError(room, failure),
  )
  return app
}

/** Most messages of a channel do not concern the bot; replies do when the thread is known. */
async function concerns(room: SlackRoom, body: Record<string, unknown>): Promise<boolean> {
  const event = body.event as IncomingMessage | undefined
  if (!event || (event.type !== 'message' && event.type !== 'app_mention')) return true
  const wish = readMessage(event, room.bot().userId)
  if (wish.kind !== 'reply') return wish.kind !== 'nothing'
  return (await room.useCases.threadOf({ channel: event.channel, ts: wish.threadTs })) !== null
}

/** Slack that is away or busy is asked again for a minute; a token that it refuses is an error at once. */
async function learnFacts(room: SlackRoom): Promise<BotFacts> {
  for (const waitMs of WAITS_MS) {
    try {
      return await askWhoIAm(room)
    } catch (error) {
      if (!(error instanceof AppError) || !isPassing(error.cause)) throw error
      room.log.warn({ why: error.message }, 'waiting for Slack')
      await sleep(waitMs)
    }
  }
  return askWhoIAm(room)
}

async function askWhoIAm(room: SlackRoom): Promise<BotFacts> {
  try {
    const found = await room.client.auth.test()
    return {
      userId: found.user_id ?? '',
      botId: found.bot_id ?? '',
      team: found.team ?? '',
      teamId: found.team_id ?? '',
      scopes: found.response_metadata?.scopes ?? [],
    }
  } catch (error) {
    throw new AppError('slack-refused', `Slack did not accept the bot: ${wordsOf(error)}`, {
      cause: error,
    })
  }
}

async function connect(receiver: Receiver): Promise<void> {
  try {
    await receiver.start()
  } catch (error) {
    throw new AppError(
      'slack-socket-refused',
      `Slack did not open a Socket Mode connection: ${wordsOf(error)} Check SLACK_APP_TOKEN: an app-level token (xapp-…) with connections:write, and Socket Mode turned on.`,
      { cause: error },
    )
  }
}
