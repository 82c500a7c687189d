// What the page knows: the snapshot, then every change put into it. No elements here.

/**
 * @typedef {object} Store
 * @property {any} data the last snapshot with the changes since
 * @property {(change: any) => void} apply
 */

/** Puts a change into the snapshot. @param {any} data @param {any} change */
export function applyChange(data, change) {
  const channel = data.channels.find((each) => each.id === change.channel)
  switch (change.kind) {
    case 'message':
      if (channel) putMessage(channel, change.message)
      break
    case 'removed':
      if (channel) channel.messages = channel.messages.filter((each) => each.ts !== change.ts)
      break
    case 'channel':
      if (channel) channel.members = change.members
      break
    case 'home':
      data.home = change.view
      break
    case 'modals':
      data.modals = change.views
      break
    case 'status':
      put(data.status, change, change.status)
      break
    case 'prompts':
      put(data.prompts, change, change.prompts)
      break
  }
}

function put(keyed, change, value) {
  const key = `${change.channel}:${change.thread}`
  if (value === null) delete keyed[key]
  else keyed[key] = value
}

/** A message keeps its place when it is edited; a new one is put by its time. */
function putMessage(channel, message) {
  const at = channel.messages.findLastIndex((each) => each.ts === message.ts)
  if (at >= 0) channel.messages[at] = message
  else {
    const before = channel.messages.findLastIndex((each) => Number(each.ts) < Number(message.ts))
    channel.messages.splice(before + 1, 0, message)
  }
}

/** What stands in the channel itself. */
export function channelItems(channel) {
  return channel.messages.filter((each) => !inThread(each) || each.local.broadcast)
}

/** A thread: its first message, then the replies. */
export function threadItems(channel, ts) {
  return channel.messages.filter((each) => each.ts === ts || each.thread_ts === ts)
}

export function inThread(message) {
  return message.thread_ts !== undefined && message.thread_ts !== message.ts
}

/** How many messages of others a person has not seen. */
export function unreadCount(channel, me) {
  const items = channel.kind === 'im' ? channel.messages : channelItems(channel)
  return items.filter((each) => each.user !== me && Number(each.ts) > Number(channel.lastRead || 0))
    .length
}

/** The direct messages with the bot. */
export function appChannel(data) {
  return data.channels.find((each) => each.kind === 'im')
}

/** The thread that the Messages tab goes on with: the one of the last message. */
export function currentChat(channel) {
  const last = channel.messages.filter((each) => !each.local.ephemeral).at(-1)
  return last ? (last.thread_ts ?? last.ts) : null
}
