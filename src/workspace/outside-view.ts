// The workspace from outside: act as a person, read what stands there, play faults. For tests.
import { AppError } from '../errors.ts'
import {
  closeView,
  type Submitted,
  submitView,
  type Use,
  useMessageElement,
  useShortcut,
  useViewElement,
} from './interactions.ts'
import {
  inviteBot,
  type Outcome,
  openAppTab,
  postAs,
  reactAs,
  removeBot,
  runCommand,
  stopAgent,
} from './person-acts.ts'
import { sendEvent } from './slack-events.ts'
import type { SocketMode } from './socket-mode.ts'
import type { Filled } from './view-state.ts'
import { listOf, wireMessage } from './workspace-messages.ts'
import type { Fault, Room } from './workspace-room.ts'
import {
  addChannel,
  EDITOR,
  type Json,
  MAIN_CHANNEL,
  PEOPLE,
  type StoredMessage,
  type View,
} from './workspace-state.ts'

export type OutsideView = {
  /** Ids of who is there and where. */
  ids: {
    strategist: string
    korean: string
    editor: string
    bot: string
    channel: string
    lounge: string
  }
  postAs(
    person: string,
    text: string,
    where?: { channel?: string; threadTs?: string },
  ): StoredMessage
  runCommand(
    person: string,
    text: string,
    where?: { command?: string; channel?: string },
  ): Promise<Outcome>
  click(person: string, message: StoredMessage, use: Use | string): Promise<Outcome>
  clickInView(person: string, viewId: string, use: Use | string): Promise<Outcome>
  submitModal(person: string, filled: Filled): Promise<Submitted>
  closeModal(person: string): Promise<void>
  useShortcut(person: string, message: StoredMessage, callbackId: string): Promise<Outcome>
  openAppTab(person: string, tab: 'home' | 'messages'): void
  react(person: string, message: StoredMessage, name: string): void
  stopAgent(person: string, channel: string, threadTs: string): void
  /** A channel with everybody in it, and the bot unless it is left out. */
  addChannel(id: string, withBot?: boolean): void
  /** `by`: who invites it; Dana Reed when left out. */
  inviteBot(channel: string, by?: string): void
  removeBot(channel: string): void
  archive(channel: string): void
  /** The direct messages between a person and the bot. */
  imOf(person: string): string
  /** Every message of a channel, oldest first; ephemeral ones bear `visibleTo`. */
  messages(channel?: string): StoredMessage[]
  /** A message as the Web API gives it, metadata included. */
  wire(message: StoredMessage): Json
  modal(person: string): View | null
  home(person: string): View | null
  statusOf(channel: string, threadTs: string): string | null
  promptsOf(channel: string, threadTs?: string): Json | null
  /** Waits for the first answer that is neither null, undefined nor false. */
  until<T>(read: () => T | null | undefined | false, waitMs?: number): Promise<T>
  playFault(fault: Omit<Fault, 'times'> & { times?: number }): void
  sendEvent(event: Json): string | null
  sockets: Pick<SocketMode, 'sockets' | 'rotate' | 'cut' | 'sendRaw'>
  /** The envelope without an event that Slack sends when too many events came. */
  sendRateLimitEnvelope(): void
}

/** Builds the outside of a room; `watchers` are called after each change. */
export function describeOutside(
  room: Room,
  sockets: SocketMode,
  watchers: Set<() => void>,
): OutsideView {
  const { state } = room
  const useOf = (use: Use | string): Use => (typeof use === 'string' ? { actionId: use } : use)
  const needTop = (person: string) => {
    const view = state.modals.get(person)?.at(-1)
    if (!view) throw new AppError('no-such-view', `${person} has no modal open.`)
    return view.id
  }
  const at = (message: StoredMessage) => ({ channel: message.channel, ts: message.ts })
  const setMembership =
    (change: typeof inviteBot) =>
    (channel: string, by: string = PEOPLE[0].id) =>
      change(room, { person: by, channel })
  return {
    ids: {
      strategist: PEOPLE[0].id,
      korean: PEOPLE[1].id,
      editor: EDITOR,
      bot: state.app.userId,
      channel: MAIN_CHANNEL,
      lounge: 'C0LOUNGE',
    },
    postAs: (person, text, where = {}) =>
      postAs(room, { person, text, channel: MAIN_CHANNEL, ...where }),
    runCommand: (person, text, where = {}) =>
      runCommand(room, { person, text, command: '/kt-status', channel: MAIN_CHANNEL, ...where }),
    click: (person, message, use) =>
      useMessageElement(room, { person, ...at(message), ...useOf(use) }),
    clickInView: (person, viewId, use) => useViewElement(room, { person, viewId, ...useOf(use) }),
    submitModal: (person, filled) => submitView(room, { person, viewId: needTop(person), filled }),
    closeModal: (person) => closeView(room, { person, viewId: needTop(person) }),
    useShortcut: (person, message, callbackId) =>
      useShortcut(room, { person, ...at(message), callbackId }),
    openAppTab: (person, tab) => openAppTab(room, person, tab),
    react: (person, message, name) => reactAs(room, { person, ...at(message), name }),
    stopAgent: (person, channel, threadTs) => stopAgent(room, { person, channel, threadTs }),
    addChannel: (id, withBot) => addChannel(state, id, withBot),
    inviteBot: setMembership(inviteBot),
    removeBot: setMembership(removeBot),
    archive(channel) {
      for (const each of state.channels) if (each.id === channel) each.archived = true
    },
    ...describeReading(room),
    until: (read, waitMs = 10_000) => waitUntil(watchers, read, waitMs),
    playFault: (fault) => room.faults.push({ times: 1, ...fault }),
    sendEvent: (event) => sendEvent(room, event),
    sockets,
    sendRateLimitEnvelope: () => sockets.sendRaw(rateLimitEnvelope(room)),
  }
}

/** What stands in the workspace. */
function describeReading({
  state,
}: Room): Pick<
  OutsideView,
  'imOf' | 'messages' | 'wire' | 'modal' | 'home' | 'statusOf' | 'promptsOf'
> {
  return {
    imOf: (person) => `D${person.slice(1)}`,
    messages: (channel = MAIN_CHANNEL) => listOf(state, channel),
    wire: (message) => wireMessage(state, message, { metadata: true }),
    modal: (person) => state.modals.get(person)?.at(-1) ?? null,
    home: (person) => state.homes.get(person) ?? null,
    statusOf: (channel, threadTs) => state.status.get(`${channel}:${threadTs}`)?.text ?? null,
    promptsOf: (channel, threadTs = '') => state.prompts.get(`${channel}:${threadTs}`) ?? null,
  }
}

function waitUntil<T>(
  watchers: Set<() => void>,
  read: () => T | null | undefined | false,
  waitMs: number,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      clearInterval(polling)
      watchers.delete(look)
    }
    const look = () => {
      try {
        const found = read()
        if (found === null || found === undefined || found === false) return
        stop()
        resolve(found as T)
      } catch (error) {
        stop()
        reject(error)
      }
    }
    const timer = setTimeout(() => {
      stop()
      reject(new AppError('waited-in-vain', `Nothing like it came within ${waitMs} ms: ${read}`))
    }, waitMs)
    // What a test waits for may stand outside the workspace, so that no change announces it.
    const polling = setInterval(look, 20)
    watchers.add(look)
    look()
  })
}

function rateLimitEnvelope(room: Room): Json {
  return {
    envelope_id: 'env-rate-limited',
    type: 'events_api',
    payload: {
      type: 'app_rate_limited',
      token: 'local-verification',
      team_id: room.state.team.id,
      minute_rate_limited: Math.floor(room.now().getTime() / 60_000),
      api_app_id: room.state.app.id,
    },
    accepts_response_payload: false,
  }
}
