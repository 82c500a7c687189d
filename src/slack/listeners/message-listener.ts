// Messages and mentions: questions are answered in their thread, links are read and offered.
import type { App, Context } from '@slack/bolt'
import { localDay } from '../../language/local-day.ts'
import { readCommand } from '../command.ts'
import { esc, linksIn } from '../escape.ts'
import type { Outcome } from '../event-gate.ts'
import { type IncomingMessage, readMessage } from '../incoming-message.ts'
import type { SlackMessage } from '../messages/blocks.ts'
import { offerMessage } from '../messages/offer-message.ts'
import { postOnce } from '../post-once.ts'
import type { Reader } from '../readers.ts'
import type { SlackRoom } from '../room.ts'
import { wordsOf } from '../slack-errors.ts'
import { say } from '../texts.ts'
import { answerCommand, rememberLook } from './answer-command.ts'
import { answerInThread, postSentence } from './answer-in-thread.ts'
import { formButton, opensForm } from './command-listener.ts'

export function addMessageListeners(app: App, room: SlackRoom): void {
  app.event('message', async ({ event, context }) =>
    handleMessage(room, event as IncomingMessage, context),
  )
  app.event('app_mention', async ({ event, context }) =>
    handleMessage(room, event as IncomingMessage, context),
  )
  app.event('agent_session_stopped', async ({ event }) => {
    const stopped = event as { channel?: string; thread_ts?: string }
    room.running.get(`${stopped.channel}:${stopped.thread_ts}`)?.abort()
  })
}

async function handleMessage(
  room: SlackRoom,
  message: IncomingMessage,
  context: Context,
): Promise<void> {
  const wish = readMessage(message, room.bot().userId)
  if (wish.kind === 'nothing') return
  const redone = (context.outcome as Outcome | undefined)?.redone ?? false
  if (wish.kind === 'links') return offerLinks(room, message, wish.urls, redone)
  const reader = await room.readers.read(message.user ?? '', wish.text)
  const place = {
    reader,
    channel: message.channel,
    threadTs: message.thread_ts ?? message.ts,
    key: `reply:${message.channel}:${message.ts}`,
    redone,
  }
  const spokenTo = wish.kind === 'spoken-to'
  const direct = spokenTo && wish.direct
  if (spokenTo && !wish.text) {
    const example = esc(room.watch.examples[0]?.[reader.lang] ?? '')
    return postSentence(room, place, say(reader.lang, 'answer.empty', { example }))
  }
  const urls = linksIn(message.text ?? '')
  if (direct && urls.length > 0 && withoutLinks(wish.text).length < 12)
    return offerLinks(room, message, urls, redone)
  if (spokenTo && (await runAsCommand(room, place, wish.text))) return
  await answerInThread(room, { ...place, question: wish.text, direct, spokenTo, quoted: false })
}

type Place = { reader: Reader; channel: string; threadTs: string; key: string; redone: boolean }

/** "timeline", "도움말": the words of the command work here too; forms need a button to open. */
async function runAsCommand(room: SlackRoom, place: Place, text: string): Promise<boolean> {
  const command = readCommand(text, room.watch, localDay(room.now(), room.watch.zone))
  if (command.kind === 'question') return false
  const { reader, channel } = place
  const at = room.now()
  const message = opensForm(command)
    ? formButton(text, reader.lang)
    : unshared(await answerCommand(room, command, { reader, channel, offset: 0 }))
  await postOnce(room, { ...place, broadcast: false, ambiguous: place.redone, message })
  await rememberLook(room, command, reader, at)
  return true
}

/** Reads posted links; offers what is new in a thread, and keeps silent about everything else. */
async function offerLinks(
  room: SlackRoom,
  message: IncomingMessage,
  urls: string[],
  redone: boolean,
): Promise<void> {
  const direct = message.channel.startsWith('D')
  const settings = await room.useCases.channelSettings({ channel: message.channel })
  if (!direct && !settings?.active) return
  const reader = await room.readers.read(message.user ?? '')
  const lang = direct ? reader.lang : (settings?.lang ?? reader.lang)
  for (const [i, url] of urls.slice(0, 3).entries()) {
    const offer = await readLink(room, url, reader.id, direct)
    const fresh = offer?.relevant && offer.claims.some((claim) => !claim.known)
    if (!offer || (!direct && !fresh)) continue
    await postOnce(room, {
      channel: message.channel,
      threadTs: message.thread_ts ?? message.ts,
      key: `offer:${message.channel}:${message.ts}:${i}`,
      broadcast: false,
      ambiguous: redone,
      message: offerMessage(offer, lang),
    })
  }
}

async function readLink(room: SlackRoom, url: string, by: string, asked: boolean) {
  try {
    return await room.useCases.offerClaims({ url, by })
  } catch (error) {
    if (asked) throw error
    // Nobody asked for it: a page that cannot be read is no news for the channel.
    room.log.info({ url, why: wordsOf(error) }, 'a posted link could not be read')
    return null
  }
}

function withoutLinks(text: string): string {
  return text.replace(/https?:\/\/\S+/g, '').trim()
}

/** Posted for everybody: there is nothing left to share. */
function unshared(message: SlackMessage): SlackMessage {
  const blocks = message.blocks.flatMap((block): SlackMessage['blocks'] => {
    if (block.type !== 'actions') return [block]
    const elements = block.elements.filter((e) => e.action_id !== 'share')
    return elements.length ? [{ ...block, elements }] : []
  })
  return { ...message, blocks }
}
