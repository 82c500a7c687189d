// What a page is told: everything at once when it connects, then each change as it happens.
import type { ServerResponse } from 'node:http'
import { listOf, wireMessage } from './workspace-messages.ts'
import type { Change, Room } from './workspace-room.ts'
import type { Json, StoredMessage } from './workspace-state.ts'

/** What a page shows beside the messages. */
export type PageSettings = {
  recorded: boolean
  /** As in the manifest's `slash_commands`. */
  commands: { command: string; description: string; usage_hint?: string; should_escape?: boolean }[]
  /** Examples of what may follow a command, for the hint list; of a language, to who reads that. */
  examples: { text: string; description: string; lang?: string }[]
  /** As in the manifest's `shortcuts`; only those of messages are shown. */
  shortcuts: { name: string; callback_id: string; type?: string }[]
}

/** How many messages of a channel a page is given. */
const MAX_MESSAGES = 600

export type PageFeed = {
  add(person: string, response: ServerResponse): void
  publish(change: Change): void
  close(): void
}

/** Keeps the pages that are open, and sends each what its person may see. */
export function createPageFeed(room: () => Room, settings: PageSettings): PageFeed {
  const pages = new Set<{ person: string; response: ServerResponse }>()
  const beat = setInterval(() => {
    for (const { response } of pages) response.write(': still here\n\n')
  }, 20_000)
  beat.unref()
  return {
    add(person, response) {
      const page = { person, response }
      response.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        connection: 'keep-alive',
      })
      // A page that is loaded anew has lost its modals, as in Slack.
      if (![...pages].some((each) => each.person === person)) room().state.modals.delete(person)
      send(response, { kind: 'snapshot', ...describeAll(room(), person, settings) })
      pages.add(page)
      response.on('close', () => pages.delete(page))
    },
    publish(change) {
      for (const { person, response } of pages) {
        if (change.to !== null && change.to !== person) continue
        send(response, describeChange(room(), person, change))
      }
    },
    close() {
      clearInterval(beat)
      for (const { response } of pages) response.end()
    },
  }
}

function send(response: ServerResponse, data: Json): void {
  response.write(`data: ${JSON.stringify(data)}\n\n`)
}

function describeAll(room: Room, person: string, settings: PageSettings): Json {
  const { state } = room
  const mine = state.channels.filter(
    (each) => each.kind === 'channel' || each.members.includes(person),
  )
  const visible = new Set(mine.map((each) => each.id))
  const keyed = <T>(map: Map<string, T>) =>
    Object.fromEntries([...map].filter(([key]) => visible.has(key.split(':')[0] ?? '')))
  const locale = state.people.find((each) => each.id === person)?.locale ?? ''
  return {
    ...settings,
    examples: settings.examples.filter(({ lang }) => !lang || locale.startsWith(lang)),
    me: person,
    team: state.team,
    app: { ...state.app, connected: room.link.connected() },
    people: state.people,
    channels: mine.map((each) => ({
      ...each,
      lastRead: state.lastRead.get(`${person}:${each.id}`) ?? '',
      messages: listOf(state, each.id)
        .filter((message) => message.visibleTo === null || message.visibleTo === person)
        .slice(-MAX_MESSAGES)
        .map((message) => pageMessage(room, message)),
    })),
    home: state.homes.get(person) ?? null,
    modals: state.modals.get(person) ?? [],
    status: keyed(state.status),
    prompts: keyed(state.prompts),
  }
}

function describeChange(room: Room, person: string, change: Change): Json {
  if (change.kind === 'message')
    return {
      kind: 'message',
      channel: change.message.channel,
      message: pageMessage(room, change.message),
    }
  if (change.kind === 'channel') {
    const channel = room.state.channels.find((each) => each.id === change.channel)
    return { kind: 'channel', channel: change.channel, members: channel?.members ?? [] }
  }
  const { to: _, ...rest } = change
  return { ...rest, person }
}

/** A message as on the wire, with what only the page needs. */
function pageMessage(room: Room, message: StoredMessage): Json {
  return {
    ...wireMessage(room.state, message),
    reply_count: message.replyCount,
    local: {
      ephemeral: message.visibleTo !== null,
      streaming: message.streaming,
      broadcast: message.broadcast,
    },
  }
}
