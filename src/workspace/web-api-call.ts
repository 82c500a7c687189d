// One call of the Web API: its arguments, and the errors that a method answers with.

import { isRecord } from './block-check.ts'
import { findMessage } from './workspace-messages.ts'
import type { Room } from './workspace-room.ts'
import { type Channel, findChannel, type Json, type StoredMessage } from './workspace-state.ts'

/** A Web API method: arguments in, the fields of an `ok` answer out. */
export type ApiMethod = (room: Room, args: Json) => Json

/** A refusal in Slack's own code: `channel_not_found`. */
export class ApiError extends Error {
  readonly code: string
  readonly more: Json

  constructor(code: string, more: Json = {}) {
    super(code)
    this.name = 'ApiError'
    this.code = code
    this.more = more
  }
}

/** A text argument; absent and empty are the same. */
export function text(args: Json, name: string): string {
  const value = args[name]
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

/** A text argument that must be there. */
export function needText(args: Json, name: string): string {
  const value = text(args, name)
  if (value === '')
    throw new ApiError('invalid_arguments', messages(`missing required field: ${name}`))
  return value
}

/** A yes-or-no argument, as JSON or as a form sends it. */
export function flag(args: Json, name: string): boolean {
  return args[name] === true || args[name] === 'true' || args[name] === '1'
}

/** A list or object argument that a form carries as JSON text; undefined when absent. */
export function structured(args: Json, name: string): unknown {
  const value = args[name]
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    throw new ApiError('invalid_arguments', messages(`${name} is no JSON`))
  }
}

/** An object argument; undefined when absent. */
export function record(args: Json, name: string): Json | undefined {
  const value = structured(args, name)
  if (value === undefined) return undefined
  if (!isRecord(value)) throw new ApiError('invalid_arguments', messages(`${name} is no object`))
  return value
}

export function messages(...errors: string[]): Json {
  return { response_metadata: { messages: errors.map((each) => `[ERROR] ${each}`) } }
}

/** The channel that the bot may write to or read from. */
export function needChannel(room: Room, id: string): Channel {
  const { state } = room
  const person = state.people.find((each) => each.id === id && !each.bot)
  const found = person
    ? state.channels.find((each) => each.kind === 'im' && each.members.includes(person.id))
    : findChannel(state, id)
  if (!found) throw new ApiError('channel_not_found')
  return found
}

/** The same, where the bot must be a member. */
export function needMembership(room: Room, id: string): Channel {
  const channel = needChannel(room, id)
  if (channel.archived) throw new ApiError('is_archived')
  if (!channel.members.includes(room.state.app.userId)) throw new ApiError('not_in_channel')
  return channel
}

/** A message of the bot that may be changed. */
export function needOwnMessage(
  room: Room,
  channel: Channel,
  ts: string,
  cannot: string,
): StoredMessage {
  const message = findMessage(room.state, channel.id, ts)
  if (!message || message.visibleTo !== null) throw new ApiError('message_not_found')
  if (!message.fromBot) throw new ApiError(cannot)
  return message
}

/** A page of a list: `limit`, and a cursor that says where it goes on. */
export function page<T>(
  items: readonly T[],
  args: Json,
  fallback: number,
): { items: T[]; rest: Json } {
  const limit = Math.min(1000, Number(args.limit) || fallback)
  const start =
    Number(Buffer.from(text(args, 'cursor'), 'base64').toString().replace('at:', '')) || 0
  const end = start + limit
  const cursor = end < items.length ? Buffer.from(`at:${end}`).toString('base64') : ''
  return {
    items: items.slice(start, end),
    rest: { response_metadata: { next_cursor: cursor }, has_more: cursor !== '' },
  }
}
