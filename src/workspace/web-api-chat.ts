// chat.*: post, edit, delete, ephemeral, permalink.
import { MAX_UPDATE_TEXT, readContent } from './message-content.ts'
import { sendChangedEvent, sendMessageEvents } from './slack-events.ts'
import { clearStatus } from './web-api-agent.ts'
import {
  ApiError,
  type ApiMethod,
  flag,
  needChannel,
  needMembership,
  needOwnMessage,
  needText,
  text,
} from './web-api-call.ts'
import {
  addMessage,
  findMessage,
  removeMessage,
  wireMessage,
  withBlockIds,
} from './workspace-messages.ts'
import { onlyReader, publishMessage, type Room } from './workspace-room.ts'
import { nextTs, type StoredMessage } from './workspace-state.ts'

const postMessage: ApiMethod = (room, args) => {
  const channel = needMembership(room, needText(args, 'channel'))
  const content = readContent(args)
  const threadTs = needThread(room, channel.id, text(args, 'thread_ts'))
  const message = addMessage(room.state, room.now(), {
    ...content,
    channel: channel.id,
    user: room.state.app.userId,
    threadTs,
    broadcast: flag(args, 'reply_broadcast'),
  })
  showNew(room, message)
  return { channel: channel.id, ts: message.ts, message: wireMessage(room.state, message) }
}

/** Tells pages and the app of a new message of the bot. */
export function showNew(room: Room, message: StoredMessage): void {
  publishMessage(room, message)
  const parent = message.threadTs && findMessage(room.state, message.channel, message.threadTs)
  if (parent) publishMessage(room, parent)
  if (message.visibleTo !== null) return
  clearStatus(room, message.channel, message.threadTs)
  sendMessageEvents(room, message)
}

/** The first message of the thread that a reply names; Slack takes a reply's ts as well. */
export function needThread(room: Room, channel: string, threadTs: string): string | null {
  if (threadTs === '') return null
  const parent = findMessage(room.state, channel, threadTs)
  if (!parent) throw new ApiError('thread_not_found')
  return parent.threadTs ?? parent.ts
}

const postEphemeral: ApiMethod = (room, args) => {
  const channel = needMembership(room, needText(args, 'channel'))
  const user = needText(args, 'user')
  if (!channel.members.includes(user)) throw new ApiError('user_not_in_channel')
  const content = readContent(args)
  const message = addMessage(room.state, room.now(), {
    ...content,
    channel: channel.id,
    user: room.state.app.userId,
    threadTs: needThread(room, channel.id, text(args, 'thread_ts')),
    visibleTo: user,
  })
  publishMessage(room, message)
  return { message_ts: message.ts }
}

const update: ApiMethod = (room, args) => {
  const channel = needMembership(room, needText(args, 'channel'))
  const message = needOwnMessage(room, channel, needText(args, 'ts'), 'cant_update_message')
  if (message.streaming) throw new ApiError('streaming_state_conflict')
  const content = readContent(args, MAX_UPDATE_TEXT)
  editMessage(room, message, content)
  return {
    channel: channel.id,
    ts: message.ts,
    text: message.text,
    message: wireMessage(room.state, message),
  }
}

/** Puts new content into a message and tells pages and the app. */
export function editMessage(
  room: Room,
  message: StoredMessage,
  content: { text: string; blocks: StoredMessage['blocks']; metadata: StoredMessage['metadata'] },
): void {
  const before = wireMessage(room.state, message)
  message.text = content.text
  message.blocks = withBlockIds(room.state, content.blocks)
  if (content.metadata) message.metadata = content.metadata
  message.edited = { user: room.state.app.userId, ts: nextTs(room.state, room.now()) }
  publishMessage(room, message)
  if (message.visibleTo === null) sendChangedEvent(room, message, before, 'message_changed')
}

const remove: ApiMethod = (room, args) => {
  const channel = needMembership(room, needText(args, 'channel'))
  const message = needOwnMessage(room, channel, needText(args, 'ts'), 'cant_delete_message')
  deleteMessage(room, message)
  return { channel: channel.id, ts: message.ts }
}

/** Takes a message away and tells pages and the app. */
export function deleteMessage(room: Room, message: StoredMessage): void {
  const before = wireMessage(room.state, message)
  removeMessage(room.state, message)
  const { channel, ts } = message
  room.publish({ kind: 'removed', to: message.visibleTo ?? onlyReader(room, channel), channel, ts })
  const parent = message.threadTs && findMessage(room.state, channel, message.threadTs)
  if (parent) publishMessage(room, parent)
  if (message.visibleTo === null) sendChangedEvent(room, message, before, 'message_deleted')
}

const getPermalink: ApiMethod = (room, args) => {
  const channel = needChannel(room, needText(args, 'channel'))
  const ts = needText(args, 'message_ts')
  const message = findMessage(room.state, channel.id, ts)
  if (!message) throw new ApiError('message_not_found')
  const thread = message.threadTs ? `?thread_ts=${message.threadTs}` : ''
  const permalink = `${room.url}/archives/${channel.id}/p${ts.replace('.', '')}${thread}`
  return { channel: channel.id, permalink }
}

/** Methods of chat.* that do not stream. */
export const CHAT_METHODS: Record<string, ApiMethod> = {
  'chat.postMessage': postMessage,
  'chat.postEphemeral': postEphemeral,
  'chat.update': update,
  'chat.delete': remove,
  'chat.getPermalink': getPermalink,
}
