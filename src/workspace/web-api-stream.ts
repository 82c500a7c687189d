// chat.*Stream: a message that grows while the bot is still writing it.

import { isRecord } from './block-check.ts'
import { checkedBlocks, readMetadata } from './message-content.ts'
import { sendChangedEvent } from './slack-events.ts'
import {
  ApiError,
  type ApiMethod,
  needMembership,
  needText,
  structured,
  text,
} from './web-api-call.ts'
import { needThread, showNew } from './web-api-chat.ts'
import { addMessage, findMessage, wireMessage, withBlockIds } from './workspace-messages.ts'
import { publishMessage, type Room } from './workspace-room.ts'
import type { Block, Json, StoredMessage } from './workspace-state.ts'

/** Slack ends a stream after about five minutes. */
const STREAM_MS = 5 * 60_000
const MAX_STREAM_TEXT = 12_000

const startStream: ApiMethod = (room, args) => {
  const channel = needMembership(room, needText(args, 'channel'))
  const threadTs = needThread(room, channel.id, needText(args, 'thread_ts'))
  if (channel.kind !== 'im' && !text(args, 'recipient_user_id'))
    throw new ApiError('missing_recipient_user_id')
  if (channel.kind !== 'im' && !text(args, 'recipient_team_id'))
    throw new ApiError('missing_recipient_team_id')
  const message = addMessage(room.state, room.now(), {
    channel: channel.id,
    user: room.state.app.userId,
    text: '',
    threadTs,
    streaming: true,
    streamStartedMs: room.elapsedMs(),
  })
  grow(room, message, args)
  showNew(room, message)
  return { channel: channel.id, ts: message.ts }
}

const appendStream: ApiMethod = (room, args) => {
  const message = needStream(room, args)
  grow(room, message, args)
  publishMessage(room, message)
  return { channel: message.channel, ts: message.ts }
}

const stopStream: ApiMethod = (room, args) => {
  const message = needStream(room, args)
  const before = wireMessage(room.state, message)
  grow(room, message, args)
  const blocks = checkedBlocks(structured(args, 'blocks'))
  message.blocks = [...message.blocks, ...withBlockIds(room.state, blocks)]
  message.metadata = readMetadata(args) ?? message.metadata
  message.streaming = false
  publishMessage(room, message)
  sendChangedEvent(room, message, before, 'message_changed')
  return { channel: message.channel, ts: message.ts, message: wireMessage(room.state, message) }
}

function needStream(room: Room, args: Json): StoredMessage {
  const channel = needMembership(room, needText(args, 'channel'))
  const message = findMessage(room.state, channel.id, needText(args, 'ts'))
  if (!message) throw new ApiError('message_not_found')
  if (message.streaming && room.elapsedMs() - message.streamStartedMs > STREAM_MS) {
    message.streaming = false
    publishMessage(room, message)
  }
  if (!message.streaming) throw new ApiError('message_not_in_streaming_state')
  return message
}

function grow(room: Room, message: StoredMessage, args: Json): void {
  addMarkdown(message, text(args, 'markdown_text'))
  const chunks = structured(args, 'chunks')
  if (chunks === undefined) return
  if (!Array.isArray(chunks)) throw new ApiError('invalid_chunks')
  for (const chunk of chunks) {
    if (!isRecord(chunk)) throw new ApiError('invalid_chunks')
    if (chunk.type === 'markdown_text') addMarkdown(message, text(chunk, 'text'))
    else if (chunk.type === 'task_update') putTask(message, chunk)
    else if (chunk.type === 'plan_update') putPlan(message, text(chunk, 'title'))
    else if (chunk.type === 'blocks')
      message.blocks.push(...withBlockIds(room.state, checkedBlocks(chunk.blocks)))
    else throw new ApiError('invalid_chunks')
  }
}

/** Text goes on in the markdown block that stands last, or opens a new one. */
function addMarkdown(message: StoredMessage, markdown: string): void {
  if (markdown === '') return
  message.text += markdown
  if (message.text.length > MAX_STREAM_TEXT) throw new ApiError('msg_too_long')
  const last = message.blocks.at(-1)
  if (last?.type === 'markdown') last.text = `${last.text}${markdown}`
  else message.blocks.push({ type: 'markdown', text: markdown })
}

function putTask(message: StoredMessage, chunk: Json): void {
  const plan = putPlan(message, null)
  const tasks = plan.tasks as Json[]
  const task = {
    type: 'task_card',
    task_id: text(chunk, 'id'),
    title: text(chunk, 'title'),
    status: text(chunk, 'status'),
  }
  const at = tasks.findIndex((each) => each.task_id === task.task_id)
  if (at >= 0) tasks[at] = task
  else tasks.push(task)
}

function putPlan(message: StoredMessage, title: string | null): Block {
  let plan = message.blocks.find((each) => each.type === 'plan')
  if (!plan) {
    plan = { type: 'plan', title: '', tasks: [] }
    message.blocks.unshift(plan)
  }
  if (title !== null) plan.title = title
  return plan
}

/** The three steps of a streamed message. */
export const STREAM_METHODS: Record<string, ApiMethod> = {
  'chat.startStream': startStream,
  'chat.appendStream': appendStream,
  'chat.stopStream': stopStream,
}
