// What a person does in the workspace: post, type a command, open a tab, react, stop, invite.
import { AppError } from '../errors.ts'
import { respond } from './response-url.ts'
import { sendEvent, sendMessageEvents } from './slack-events.ts'
import { endSession, react, threadKey } from './web-api-agent.ts'
import { ApiError } from './web-api-call.ts'
import {
  addMessage,
  encodeTyped,
  findMessage,
  listOf,
  removeMessage,
} from './workspace-messages.ts'
import { makeResponseUrl, makeTrigger, publishMessage, type Room } from './workspace-room.ts'
import {
  type Channel,
  findChannel,
  findIm,
  findPerson,
  type Json,
  nextTs,
  type Person,
  type StoredMessage,
} from './workspace-state.ts'

/** What became of an act: a sentence, and for the page the code and values of its own one. */
export type Outcome = {
  problem: string | null
  code?: string
  values?: Record<string, string>
}
export const DONE: Outcome = { problem: null }

/** The person and the channel of an act. */
export function place(room: Room, personId: string, channelId: string): [Person, Channel] {
  const who = findPerson(room.state, personId)
  const where = findChannel(room.state, channelId)
  if (!who || who.bot) throw new AppError('no-such-person', `Nobody here is called ${personId}.`)
  if (!where) throw new AppError('no-such-channel', `There is no channel ${channelId}.`)
  if (!where.members.includes(who.id))
    throw new AppError('not-a-member', `${who.realName} is not in this conversation.`)
  return [who, where]
}

/** Posts what a person typed; a line that starts with `/` runs as a command. */
export function postAs(
  room: Room,
  input: { person: string; channel: string; text: string; threadTs?: string | null },
): StoredMessage {
  const [who, where] = place(room, input.person, input.channel)
  const message = addMessage(room.state, room.now(), {
    channel: where.id,
    user: who.id,
    text: encodeTyped(room.state, input.text),
    threadTs: input.threadTs ?? null,
  })
  publishMessage(room, message)
  const parent = message.threadTs && findMessage(room.state, where.id, message.threadTs)
  if (parent) publishMessage(room, parent)
  sendMessageEvents(room, message)
  return message
}

/** Runs a slash command and shows what the app answered, or that it did not. */
export async function runCommand(
  room: Room,
  input: {
    person: string
    channel: string
    command: string
    text: string
    threadTs?: string | null
  },
): Promise<Outcome> {
  const [who, where] = place(room, input.person, input.channel)
  const target = {
    channel: where.id,
    threadTs: input.threadTs ?? null,
    person: who.id,
    messageTs: null,
  }
  const payload = commandPayload(room, who, where, input, makeResponseUrl(room, target))
  const ack = await room.link.send('slash_commands', payload, { attempt: 0, reason: '' })
  if (!ack.ok) {
    const error = ack.why === 'timeout' ? 'operation_timeout' : 'dispatch_failed'
    return failed(input.command, error)
  }
  if (Object.keys(ack.payload).length === 0) return DONE
  try {
    respond(room, { ...target, uses: 0, madeAtMs: room.elapsedMs() }, ack.payload)
    return DONE
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return failed(input.command, error.code)
  }
}

function failed(command: string, error: string): Outcome {
  const problem = `${command} failed with the error "${error}"`
  return { problem, code: 'command-failed', values: { command, error } }
}

function commandPayload(
  room: Room,
  who: Person,
  where: Channel,
  input: { command: string; text: string },
  responseUrl: string,
): Json {
  const { team, app } = room.state
  return {
    token: 'local-verification',
    team_id: team.id,
    team_domain: team.domain,
    channel_id: where.id,
    channel_name: where.kind === 'im' ? 'directmessage' : where.name,
    user_id: who.id,
    user_name: who.name,
    command: input.command,
    text: room.escapedCommands.includes(input.command)
      ? encodeTyped(room.state, input.text)
      : input.text,
    api_app_id: app.id,
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: makeTrigger(room, who.id),
  }
}

/** Opens the app's Home or Messages tab. */
export function openAppTab(room: Room, personId: string, tab: 'home' | 'messages'): void {
  const im = findIm(room.state, personId)
  if (!im) throw new AppError('no-such-person', `Nobody here is called ${personId}.`)
  const view = room.state.homes.get(personId)
  sendEvent(room, {
    type: 'app_home_opened',
    user: personId,
    channel: im.id,
    tab,
    ...(tab === 'home' && view ? { view } : {}),
    event_ts: nextTs(room.state, room.now()),
  })
}

/** Adds a reaction to a message, or takes it back. */
export function reactAs(
  room: Room,
  input: { person: string; channel: string; ts: string; name: string },
): void {
  const [who, where] = place(room, input.person, input.channel)
  const message = findMessage(room.state, where.id, input.ts)
  if (!message) throw new AppError('no-such-message', 'This message is gone.')
  const before = message.reactions.find((each) => each.name === input.name)
  const added = !before?.users.includes(who.id)
  if (added) react(room, { channel: where.id, timestamp: input.ts, name: input.name }, who.id)
  else {
    for (const each of message.reactions)
      if (each.name === input.name) each.users = each.users.filter((id) => id !== who.id)
    message.reactions = message.reactions.filter((each) => each.users.length > 0)
    publishMessage(room, message)
  }
  sendEvent(room, {
    type: added ? 'reaction_added' : 'reaction_removed',
    user: who.id,
    reaction: input.name,
    item_user: message.user,
    item: { type: 'message', channel: where.id, ts: input.ts },
    event_ts: nextTs(room.state, room.now()),
  })
}

/** Presses Stop while the bot is at work in a thread. */
export function stopAgent(
  room: Room,
  input: { person: string; channel: string; threadTs: string },
): void {
  const [who, where] = place(room, input.person, input.channel)
  if (!room.state.status.has(threadKey(where.id, input.threadTs))) return
  const streaming = listOf(room.state, where.id)
    .filter((each) => each.streaming && each.threadTs === input.threadTs)
    .map((each) => each.ts)
  endSession(room, where.id, input.threadTs)
  sendEvent(room, {
    type: 'agent_session_stopped',
    channel: where.id,
    user: who.id,
    thread_ts: input.threadTs,
    streaming_message_ts: streaming,
    event_ts: nextTs(room.state, room.now()),
  })
}

/** Invites the bot to a channel. */
export function inviteBot(room: Room, input: { person: string; channel: string }): void {
  const [who, where] = place(room, input.person, input.channel)
  const bot = room.state.app.userId
  if (where.members.includes(bot)) return
  where.members.push(bot)
  room.publish({ kind: 'channel', to: null, channel: where.id })
  sendEvent(room, {
    type: 'member_joined_channel',
    user: bot,
    channel: where.id,
    channel_type: 'C',
    team: room.state.team.id,
    inviter: who.id,
    event_ts: nextTs(room.state, room.now()),
  })
}

/** Takes the bot out of a channel. */
export function removeBot(room: Room, input: { person: string; channel: string }): void {
  const [, where] = place(room, input.person, input.channel)
  const bot = room.state.app.userId
  if (!where.members.includes(bot)) return
  where.members = where.members.filter((id) => id !== bot)
  room.publish({ kind: 'channel', to: null, channel: where.id })
  sendEvent(room, {
    type: 'member_left_channel',
    user: bot,
    channel: where.id,
    channel_type: 'C',
    team: room.state.team.id,
    event_ts: nextTs(room.state, room.now()),
  })
}

/** A person removes an ephemeral message from their own view. */
export function dismiss(room: Room, input: { person: string; channel: string; ts: string }): void {
  const message = findMessage(room.state, input.channel, input.ts)
  if (message?.visibleTo !== input.person) return
  removeMessage(room.state, message)
  room.publish({ kind: 'removed', to: input.person, channel: message.channel, ts: message.ts })
}

/** Remembers how far a person has read. */
export function markRead(room: Room, input: { person: string; channel: string; ts: string }): void {
  const key = `${input.person}:${input.channel}`
  const before = room.state.lastRead.get(key) ?? ''
  if (input.ts > before) room.state.lastRead.set(key, input.ts)
}
