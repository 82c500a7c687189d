// The way back to the person who asked: the same surface they asked on, seen by them alone.
import type { RespondFn } from '@slack/bolt'
import type { Outcome } from '../event-gate.ts'
import { type SlackMessage, withoutNewBlocks } from '../messages/blocks.ts'
import { sheet } from '../messages/forms.ts'
import { withPlainWayBack } from '../post-once.ts'
import type { Reader } from '../readers.ts'
import type { SlackRoom } from '../room.ts'
import { refusalOf, wordsOf } from '../slack-errors.ts'
import type { FormWindow } from './form-window.ts'

export type Asking = {
  reader: Reader
  /** Where it was asked; null on the Home tab. */
  channel: string | null
  threadTs: string | null
  /** Where a form opens. */
  window: FormWindow | null
  respond: RespondFn | null
  /** Whether the answer is this process's to send; see `Outcome`. */
  mayAnswer?: Outcome['mayAnswer']
}

/** Answers so that only the asker sees it, after all that was to be done: see `Outcome`. */
export async function reply(
  room: SlackRoom,
  asking: Asking,
  message: SlackMessage,
  options: { replace?: boolean } = {},
): Promise<void> {
  const { reader, channel, respond, window, mayAnswer } = asking
  if (mayAnswer && !(await mayAnswer())) return
  if (window && (window.isOpen() || (!respond && !channel)))
    return window.show(sheet(room.watch.name[reader.lang], message, reader.lang))
  if (respond) return respondTo(room, asking, respond, message, options.replace ?? false)
  await sayTo(room, asking, message)
}

/** A channel that the bot is not in: a form opened there by a shortcut is answered in person. */
const NOT_THERE = new Set(['not_in_channel', 'channel_not_found', 'user_not_in_channel'])

/** Without an address to respond to: ephemeral in the channel, else a direct message. */
export async function sayTo(
  room: SlackRoom,
  to: { reader: Reader; channel: string | null; threadTs: string | null },
  message: SlackMessage,
): Promise<void> {
  const thread = to.threadTs ? { thread_ts: to.threadTs } : {}
  await withPlainWayBack(room, message, async ({ text, blocks }) => {
    const direct = (channel: string, place = {}) =>
      room.client.chat.postMessage({ channel, text, blocks, unfurl_links: false, ...place })
    if (!to.channel || to.channel.startsWith('D')) {
      await direct(to.channel ?? to.reader.id, thread)
      return
    }
    try {
      const seen = { channel: to.channel, user: to.reader.id }
      await room.client.chat.postEphemeral({ ...seen, text, blocks, ...thread })
    } catch (error) {
      if (!NOT_THERE.has(refusalOf(error) ?? '')) throw error
      await direct(to.reader.id)
    }
  })
}

/** A response address takes five answers within 30 minutes; past that the client serves. */
async function respondTo(
  room: SlackRoom,
  asking: Asking,
  respond: RespondFn,
  message: SlackMessage,
  replace: boolean,
): Promise<void> {
  const send = (blocks: SlackMessage['blocks']) =>
    respond({
      response_type: 'ephemeral',
      replace_original: replace,
      text: message.text,
      blocks,
      unfurl_links: false,
    })
  try {
    await send(message.blocks)
  } catch (error) {
    room.log.warn({ why: wordsOf(error) }, 'an answer was refused; sending it plainer')
    try {
      await send(withoutNewBlocks(message.blocks))
    } catch {
      await sayTo(room, asking, message)
    }
  }
}
