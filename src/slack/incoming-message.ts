// What a message in Slack wants of the bot: pure.
import { linksIn, unmark } from './escape.ts'

export type IncomingMessage = {
  type: string
  subtype?: string
  channel: string
  channel_type?: string
  user?: string
  bot_id?: string
  text?: string
  ts: string
  thread_ts?: string
}

export type Wish =
  | { kind: 'nothing'; why: string }
  /** A direct message, or a mention: the bot is spoken to. */
  | { kind: 'spoken-to'; text: string; direct: boolean }
  /** A reply in a thread; whether it is ours is in the base. */
  | { kind: 'reply'; text: string; threadTs: string }
  | { kind: 'links'; urls: string[] }

const PLAIN_SUBTYPES = new Set(['file_share', 'thread_broadcast', 'me_message'])

/** Reads a `message` or `app_mention` event; both lead to the same, because either may come first. */
export function readMessage(message: IncomingMessage, botUser: string): Wish {
  if (message.subtype && !PLAIN_SUBTYPES.has(message.subtype))
    return { kind: 'nothing', why: `subtype ${message.subtype}` }
  if (message.bot_id || !message.user || message.user === botUser)
    return { kind: 'nothing', why: 'not from a person' }
  const raw = message.text ?? ''
  const mention = `<@${botUser}>`
  const mentioned = raw.includes(mention) || raw.includes(`<@${botUser}|`)
  const text = unmark(raw.replaceAll(mention, ' '))
  const direct = message.channel_type === 'im' || message.channel.startsWith('D')
  if (direct) return { kind: 'spoken-to', text, direct: true }
  if (mentioned || message.type === 'app_mention') return { kind: 'spoken-to', text, direct: false }
  // "<@U2> could you …" in a thread of ours is meant for that person.
  if (/^\s*<@[UW]/.test(raw)) return { kind: 'nothing', why: 'said to somebody else' }
  if (message.thread_ts && message.thread_ts !== message.ts)
    return { kind: 'reply', text, threadTs: message.thread_ts }
  const urls = linksIn(raw)
  return urls.length ? { kind: 'links', urls } : { kind: 'nothing', why: 'talk of the channel' }
}
