// Events as Slack sends them to the app: the callback around, and one builder per kind.

import { wireMessage } from './workspace-messages.ts'
import { type Room, runLater } from './workspace-room.ts'
import { findChannel, type Json, nextId, type StoredMessage } from './workspace-state.ts'

/** Slack tries again at once, after a minute and after five. */
const RETRY_AFTER_MS = [0, 60_000, 300_000]

/**
 * Sends an event to the app, again when it is not acknowledged.
 * @returns the event's id, for a redelivery; null when the manifest does not subscribe to it
 */
export function sendEvent(room: Room, event: Json): string | null {
  if (room.events && !room.events.includes(subscriptionOf(room, event))) return null
  const callback = wrapEvent(room, event)
  deliverEvent(room, callback, 0, '')
  return String(callback.event_id)
}

/** Sends the same callback once more. */
export function deliverEvent(room: Room, callback: Json, attempt: number, reason: string): void {
  room.link.send('events_api', callback, { attempt, reason }).then(
    (ack) => {
      if (ack.ok || attempt >= RETRY_AFTER_MS.length) return
      room.log.debug({ eventId: callback.event_id, why: ack.why }, 'event was not acknowledged')
      runLater(room, RETRY_AFTER_MS[attempt] ?? 0, () => {
        deliverEvent(room, callback, attempt + 1, ack.why === 'timeout' ? 'timeout' : 'http_error')
      })
    },
    (error: unknown) => room.log.warn({ err: error }, 'event could not be sent'),
  )
}

/** `message` is subscribed to by kind of channel. */
function subscriptionOf(room: Room, event: Json): string {
  if (event.type !== 'message') return String(event.type)
  const kind = findChannel(room.state, String(event.channel))?.kind
  return kind === 'im' ? 'message.im' : 'message.channels'
}

function wrapEvent(room: Room, event: Json): Json {
  const { team, app } = room.state
  return {
    token: 'local-verification',
    team_id: team.id,
    context_team_id: team.id,
    context_enterprise_id: null,
    api_app_id: app.id,
    event,
    type: 'event_callback',
    event_id: nextId(room.state, 'Ev'),
    event_time: Math.floor(room.now().getTime() / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: team.id,
        user_id: app.userId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: nextId(room.state, 'ctx'),
  }
}

/**
 * The events of a new message: `message`, and `app_mention` beside it when the bot is named.
 * Slack sends a channel's messages only to members.
 */
export function sendMessageEvents(room: Room, message: StoredMessage): string[] {
  const { state } = room
  const channel = findChannel(state, message.channel)
  if (!channel?.members.includes(state.app.userId) && !mentionsBot(room, message)) return []
  const member = channel?.members.includes(state.app.userId) ?? false
  const wire = { ...wireMessage(state, message), event_ts: message.ts }
  const ids: (string | null)[] = []
  if (member)
    ids.push(
      sendEvent(room, {
        ...wire,
        channel: message.channel,
        channel_type: channel?.kind === 'im' ? 'im' : 'channel',
      }),
    )
  if (channel?.kind === 'channel' && !message.fromBot && mentionsBot(room, message))
    ids.push(sendEvent(room, { ...wire, type: 'app_mention', channel: message.channel }))
  return ids.filter((id) => id !== null)
}

function mentionsBot(room: Room, message: StoredMessage): boolean {
  return message.text.includes(`<@${room.state.app.userId}>`)
}

/** `message_changed` or `message_deleted`, as channels get them. */
export function sendChangedEvent(
  room: Room,
  message: StoredMessage,
  before: Json,
  subtype: 'message_changed' | 'message_deleted',
): void {
  const channel = findChannel(room.state, message.channel)
  if (!channel?.members.includes(room.state.app.userId)) return
  const ts = message.edited?.ts ?? message.ts
  sendEvent(room, {
    type: 'message',
    subtype,
    ...(subtype === 'message_changed'
      ? { message: wireMessage(room.state, message) }
      : { deleted_ts: message.ts }),
    previous_message: before,
    channel: message.channel,
    channel_type: channel.kind === 'im' ? 'im' : 'channel',
    hidden: true,
    ts,
    event_ts: ts,
  })
}
