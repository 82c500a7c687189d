// Messages of the local workspace: add, edit, remove, read back, and their shape on the wire.
import {
  type Block,
  type Json,
  nextId,
  nextTs,
  type StoredFile,
  type StoredMessage,
  type WorkspaceState,
} from './workspace-state.ts'

export type NewMessage = {
  channel: string
  user: string
  text: string
  blocks?: Block[]
  threadTs?: string | null
  broadcast?: boolean
  files?: string[]
  metadata?: Json | null
  subtype?: string | null
  visibleTo?: string | null
  streaming?: boolean
  streamStartedMs?: number
}

/** Adds a message, and counts it at its thread's first message. */
export function addMessage(state: WorkspaceState, now: Date, input: NewMessage): StoredMessage {
  const message: StoredMessage = {
    channel: input.channel,
    ts: nextTs(state, now),
    threadTs: input.threadTs ?? null,
    broadcast: input.broadcast ?? false,
    user: input.user,
    fromBot: input.user === state.app.userId,
    text: input.text,
    blocks: withBlockIds(state, input.blocks ?? []),
    files: input.files ?? [],
    edited: null,
    metadata: input.metadata ?? null,
    reactions: [],
    subtype: input.subtype ?? null,
    visibleTo: input.visibleTo ?? null,
    streaming: input.streaming ?? false,
    streamStartedMs: input.streamStartedMs ?? 0,
    latestReply: null,
    replyUsers: [],
    replyCount: 0,
  }
  listOf(state, input.channel).push(message)
  countReply(state, message)
  return message
}

function countReply(state: WorkspaceState, reply: StoredMessage): void {
  if (reply.threadTs === null || reply.visibleTo !== null) return
  const parent = findMessage(state, reply.channel, reply.threadTs)
  if (!parent) return
  parent.replyCount += 1
  parent.latestReply = reply.ts
  if (!parent.replyUsers.includes(reply.user)) parent.replyUsers.push(reply.user)
}

/** Removes a message; a thread's first message takes its count with it. */
export function removeMessage(state: WorkspaceState, message: StoredMessage): void {
  const list = listOf(state, message.channel)
  list.splice(list.indexOf(message), 1)
  if (message.threadTs === null || message.visibleTo !== null) return
  const parent = findMessage(state, message.channel, message.threadTs)
  if (!parent) return
  parent.replyCount -= 1
  parent.latestReply = repliesOf(state, parent).at(-1)?.ts ?? null
}

export function findMessage(
  state: WorkspaceState,
  channel: string,
  ts: string,
): StoredMessage | undefined {
  return listOf(state, channel).findLast((each) => each.ts === ts)
}

/** The replies of a thread that everybody sees, oldest first. */
export function repliesOf(state: WorkspaceState, parent: StoredMessage): StoredMessage[] {
  return listOf(state, parent.channel).filter(
    (each) => each.threadTs === parent.ts && each.visibleTo === null,
  )
}

/** What stands in the channel itself, oldest first: no thread replies unless broadcast. */
export function channelMessages(state: WorkspaceState, channel: string): StoredMessage[] {
  return listOf(state, channel).filter(
    (each) => each.visibleTo === null && (each.threadTs === null || each.broadcast),
  )
}

/** Everything that was posted to a channel, ephemeral messages as well. */
export function listOf(state: WorkspaceState, channel: string): StoredMessage[] {
  const list = state.messages.get(channel) ?? []
  state.messages.set(channel, list)
  return list
}

/** Slack gives an id to each block that has none. */
export function withBlockIds(state: WorkspaceState, blocks: readonly Block[]): Block[] {
  return blocks.map((block) => {
    const children = block.child_blocks ?? (block.type === 'carousel' ? block.elements : undefined)
    const inner = Array.isArray(children)
      ? {
          [block.child_blocks ? 'child_blocks' : 'elements']: withBlockIds(
            state,
            children as Block[],
          ),
        }
      : {}
    return { ...block, block_id: block.block_id ?? nextId(state, 'b'), ...inner }
  })
}

/** A message as the Web API and the events carry it. */
export function wireMessage(
  state: WorkspaceState,
  message: StoredMessage,
  options: { metadata?: boolean } = {},
): Json {
  const { app, team } = state
  const thread =
    message.replyCount > 0
      ? {
          thread_ts: message.ts,
          reply_count: message.replyCount,
          reply_users: message.replyUsers,
          reply_users_count: message.replyUsers.length,
          latest_reply: message.latestReply,
        }
      : {}
  return {
    type: 'message',
    ...(message.subtype ? { subtype: message.subtype } : {}),
    user: message.user,
    text: message.text,
    ts: message.ts,
    team: team.id,
    ...(message.threadTs ? { thread_ts: message.threadTs } : {}),
    ...(message.threadTs && parentUser(state, message)),
    ...(message.fromBot
      ? {
          bot_id: app.botId,
          app_id: app.id,
          bot_profile: { id: app.botId, app_id: app.id, name: app.name, team_id: team.id },
        }
      : { client_msg_id: `local-${message.ts}` }),
    ...(message.blocks.length > 0 ? { blocks: message.blocks } : {}),
    ...(message.files.length > 0 ? { files: message.files.map((id) => wireFile(state, id)) } : {}),
    ...(message.edited ? { edited: message.edited } : {}),
    ...(message.reactions.length > 0
      ? { reactions: message.reactions.map((each) => ({ ...each, count: each.users.length })) }
      : {}),
    ...(message.metadata && options.metadata ? { metadata: message.metadata } : {}),
    ...thread,
  }
}

function parentUser(state: WorkspaceState, message: StoredMessage): Json {
  const parent = message.threadTs
    ? findMessage(state, message.channel, message.threadTs)
    : undefined
  return parent ? { parent_user_id: parent.user } : {}
}

/** A file as Slack shows it, with the local address of its bytes. */
export function wireFile(state: WorkspaceState, id: string): Json {
  const file = state.files.get(id)
  return file ? describeFile(file) : { id, mode: 'tombstone' }
}

function describeFile(file: StoredFile): Json {
  return {
    id: file.id,
    created: file.createdS,
    name: file.name,
    title: file.title,
    mimetype: file.type,
    size: file.bytes.length,
    alt_txt: file.altText,
    mode: 'hosted',
    url_private: `/files/${file.id}/${encodeURIComponent(file.name)}`,
    url_private_download: `/files/${file.id}/${encodeURIComponent(file.name)}?download=1`,
  }
}

/** What a person typed, as Slack sends it: escaped, with mentions, channels and links marked. */
export function encodeTyped(state: WorkspaceState, typed: string): string {
  const mentions = state.people
    .flatMap((each) => [
      { typed: each.realName, id: each.id },
      { typed: each.name, id: each.id },
    ])
    .sort((a, b) => b.typed.length - a.typed.length)
  let text = typed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  text = text.replace(/\bhttps?:\/\/[^\s<>|]+[^\s<>|.,;:!?)'"]/g, (url) => `<${url}>`)
  for (const { typed: name, id } of mentions) text = text.replaceAll(`@${name}`, `<@${id}>`)
  return text.replace(/(^|\s)#([\p{L}\p{N}_-]+)/gu, (whole, before: string, name: string) => {
    const channel = state.channels.find((each) => each.kind === 'channel' && each.name === name)
    return channel ? `${before}<#${channel.id}|${channel.name}>` : whole
  })
}
