// assistant.threads.*, agents.sessions.*, reactions.*: status line, prompts, Stop, reactions.
import { isRecord } from './block-check.ts'
import {
  ApiError,
  type ApiMethod,
  messages,
  needChannel,
  needMembership,
  needText,
  structured,
  text,
} from './web-api-call.ts'
import { findMessage } from './workspace-messages.ts'
import { onlyReader, publishMessage, type Room } from './workspace-room.ts'
import type { Json, ThreadStatus } from './workspace-state.ts'

/** The key of what belongs to a thread; an empty thread stands for the whole conversation. */
export function threadKey(channel: string, thread: string | null): string {
  return `${channel}:${thread ?? ''}`
}

const setStatus: ApiMethod = (room, args) => {
  const channel = needMembership(room, needText(args, 'channel_id'))
  const thread = needText(args, 'thread_ts')
  const loading = structured(args, 'loading_messages')
  const before = room.state.status.get(threadKey(channel.id, thread))
  putStatus(room, channel.id, thread, {
    text: text(args, 'status'),
    loading: Array.isArray(loading) ? loading.map(String).slice(0, 10) : [],
    processing: before?.processing ?? false,
  })
  return {}
}

const setSessionStatus: ApiMethod = (room, args) => {
  const channel = needMembership(room, needText(args, 'channel_id'))
  const status = needText(args, 'status')
  if (!['active', 'processing', 'suspended', 'closed'].includes(status))
    throw new ApiError('invalid_arguments', messages(`status ${status} is none of the four`))
  const thread = text(args, 'thread_ts')
  const before = room.state.status.get(threadKey(channel.id, thread))
  putStatus(room, channel.id, thread, {
    text: before?.text ?? '',
    loading: before?.loading ?? [],
    processing: status === 'processing',
  })
  return {}
}

function putStatus(room: Room, channel: string, thread: string, status: ThreadStatus): void {
  const shown = status.text !== '' || status.processing ? status : null
  const key = threadKey(channel, thread)
  if (shown) room.state.status.set(key, shown)
  else room.state.status.delete(key)
  room.publish({ kind: 'status', to: onlyReader(room, channel), channel, thread, status: shown })
}

/** A message of the bot ends the status line of its thread; the Stop button stays. */
export function clearStatus(room: Room, channel: string, thread: string | null): void {
  for (const each of [thread ?? '', '']) {
    const status = room.state.status.get(threadKey(channel, each))
    if (status) putStatus(room, channel, each, { ...status, text: '', loading: [] })
  }
}

/** Ends a session that a person stopped. */
export function endSession(room: Room, channel: string, thread: string): void {
  putStatus(room, channel, thread, { text: '', loading: [], processing: false })
}

const setSuggestedPrompts: ApiMethod = (room, args) => {
  const channel = needChannel(room, needText(args, 'channel_id'))
  const given = structured(args, 'prompts')
  if (!Array.isArray(given) || given.length === 0 || given.length > 4)
    throw new ApiError('invalid_arguments', messages('prompts: one to four'))
  const prompts = given.filter(isRecord).map((each) => ({
    title: needText(each, 'title'),
    message: needText(each, 'message'),
  }))
  const thread = text(args, 'thread_ts')
  const shown = { title: text(args, 'title'), prompts }
  room.state.prompts.set(threadKey(channel.id, thread), shown)
  room.publish({
    kind: 'prompts',
    to: onlyReader(room, channel.id),
    channel: channel.id,
    thread,
    prompts: shown,
  })
  return {}
}

const setTitle: ApiMethod = (room, args) => {
  needChannel(room, needText(args, 'channel_id'))
  needText(args, 'thread_ts')
  needText(args, 'title')
  return {}
}

const addReaction: ApiMethod = (room, args) => {
  react(room, args, room.state.app.userId)
  return {}
}

/** Adds a person's reaction to a message. */
export function react(room: Room, args: Json, user: string): void {
  const channel = needChannel(room, needText(args, 'channel'))
  const message = findMessage(room.state, channel.id, needText(args, 'timestamp'))
  if (!message) throw new ApiError('message_not_found')
  const name = needText(args, 'name')
  const reaction = message.reactions.find((each) => each.name === name)
  if (reaction?.users.includes(user)) throw new ApiError('already_reacted')
  if (reaction) reaction.users.push(user)
  else message.reactions.push({ name, users: [user] })
  publishMessage(room, message)
}

const getReactions: ApiMethod = (room, args) => {
  const channel = needChannel(room, needText(args, 'channel'))
  const message = findMessage(room.state, channel.id, needText(args, 'timestamp'))
  if (!message) throw new ApiError('message_not_found')
  const reactions = message.reactions.map((each) => ({ ...each, count: each.users.length }))
  return { type: 'message', channel: channel.id, message: { ts: message.ts, reactions } }
}

/** What an agent shows around its messages. */
export const AGENT_METHODS: Record<string, ApiMethod> = {
  'assistant.threads.setStatus': setStatus,
  'assistant.threads.setSuggestedPrompts': setSuggestedPrompts,
  'assistant.threads.setTitle': setTitle,
  'agents.sessions.setStatus': setSessionStatus,
  'reactions.add': addReaction,
  'reactions.get': getReactions,
}
