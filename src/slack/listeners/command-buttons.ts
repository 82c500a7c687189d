// Buttons that stand for a command: run it, show the next page, share it with the channel.
import type { App } from '@slack/bolt'
import type { Lang } from '../../language/language.ts'
import { answerMessage } from '../messages/answer-message.ts'
import { context, type SlackMessage } from '../messages/blocks.ts'
import { person } from '../messages/notice-messages.ts'
import { sentenceMessage } from '../messages/why-message.ts'
import { postOnce } from '../post-once.ts'
import type { SlackRoom } from '../room.ts'
import { say } from '../texts.ts'
import { answerCommand } from './answer-command.ts'
import { askingOf, type Click, clickedValue, isEphemeral } from './asking-of.ts'
import { openChannelForm, opensForm, readTyped, runCommand } from './command-listener.ts'
import { always, onClick } from './on-click.ts'
import { type Asking, reply } from './reply.ts'

export function addCommandButtons(app: App, room: SlackRoom): void {
  const run = async (click: Click, text: string) =>
    runCommand(room, await askingOf(room, click), text, 0)
  onClick(
    app,
    room,
    'run',
    (click) => run(click, clickedValue(click)),
    (click) => opensForm(readTyped(room, clickedValue(click))),
  )
  onClick(app, room, 'page', async (click) => {
    const [offset = '0', ...words] = clickedValue(click).split(' ')
    const asking = await askingOf(room, click)
    await runCommand(room, asking, words.join(' '), Number(offset) || 0, isEphemeral(click))
  })
  onClick(app, room, 'settings', (click) => run(click, 'settings'), always)
  onClick(app, room, 'channel-settings', (click) => openSettings(room, click), always)
  onClick(app, room, 'add-source', (click) => run(click, 'source add'), always)
  onClick(app, room, 'add-fact', (click) => run(click, 'fact add'), always)
  onClick(app, room, 'add-milestone', (click) => run(click, 'milestone add'), always)
  onClick(app, room, 'share', (click) => share(room, click))
}

/** On the Home tab the button says which channel; elsewhere it is the one it stands in. */
async function openSettings(room: SlackRoom, click: Click): Promise<void> {
  const asking = await askingOf(room, click)
  const channel = asking.channel ?? clickedValue(click)
  await openChannelForm(room, { ...asking, channel })
}

/** Posts what only the asker saw into the channel, in the channel's language, with who shared it. */
async function share(room: SlackRoom, click: Click): Promise<void> {
  const asking = await askingOf(room, click)
  const { channel, reader } = asking
  if (!channel) return reply(room, asking, sentenceMessage(say(reader.lang, 'command.dmOnly')))
  const settings = await room.useCases.channelSettings({ channel })
  const lang = settings?.lang ?? reader.lang
  const built = await sharedMessage(room, asking, clickedValue(click), lang)
  const by = context(say(lang, 'answer.shared', { person: person(reader.id) }))
  const blocks = [...built.message.blocks.filter((b) => b.type !== 'actions'), by]
  const ts = await postOnce(room, {
    channel,
    threadTs: asking.threadTs,
    broadcast: false,
    key: `share:${channel}:${click.outcome.id}`,
    ambiguous: click.outcome.redone,
    message: { text: built.message.text, blocks },
  })
  const state = {
    storyId: null,
    lastQuestion: built.question,
    factIds: built.factIds,
    entities: [],
  }
  await room.useCases.rememberThread({ channel, ts, state })
}

async function sharedMessage(
  room: SlackRoom,
  asking: Asking,
  text: string,
  lang: Lang,
): Promise<{ message: SlackMessage; question: string | null; factIds: number[] }> {
  const command = readTyped(room, text)
  if (command.kind !== 'question') {
    const from = { reader: { ...asking.reader, lang }, channel: null, offset: 0 }
    return { message: await answerCommand(room, command, from), question: null, factIds: [] }
  }
  const question = command.text
  const answer = await room.useCases.answerQuestion({
    question,
    lang,
    thread: null,
    person: asking.reader.id,
  })
  const frame = { recorded: room.recorded, asker: asking.reader.id, shareable: false }
  const factIds = answer.citations.map((fact) => fact.factId)
  return { message: answerMessage(answer, frame), question, factIds }
}
