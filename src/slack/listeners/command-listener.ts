// `/kt-status`, and the buttons that stand for a command: answered to the asker.
import type { App } from '@slack/bolt'
import type { Lang } from '../../language/language.ts'
import { localDay } from '../../language/local-day.ts'
import { type Command, readCommand } from '../command.ts'
import { esc } from '../escape.ts'
import type { Outcome } from '../event-gate.ts'
import { actions, button, section, type SlackMessage } from '../messages/blocks.ts'
import {
  addFactForm,
  correctFactForm,
  milestoneForm,
  retractFactForm,
  sourceForm,
} from '../messages/forms.ts'
import { channelForm, settingsForm } from '../messages/settings-forms.ts'
import { sentenceMessage } from '../messages/why-message.ts'
import type { SlackRoom } from '../room.ts'
import { say } from '../texts.ts'
import { answerCommand, rememberLook } from './answer-command.ts'
import { formWindow } from './form-window.ts'
import { inWindow } from './on-click.ts'
import { type Asking, reply } from './reply.ts'

/** After this long without an answer the asker is told that it is coming. */
const PATIENCE_MS = 2_000

export function addCommandListener(app: App, room: SlackRoom): void {
  // It was acknowledged when it came in; the answer follows through the response address.
  app.command(/^\/kt-status/, async ({ command, respond, context }) => {
    const { user_id: person, channel_id: channel, text } = command
    const window = formWindow(room, { person, triggerId: command.trigger_id })
    if (opensForm(readTyped(room, text))) window?.expect()
    await inWindow(window, async () => {
      const reader = await room.readers.read(person, text)
      const { mayAnswer } = context.outcome as Outcome
      const asking: Asking = { reader, channel, threadTs: null, window, respond, mayAnswer }
      await runCommand(room, asking, text, 0)
    })
  })
}

/** Runs what was typed, or what a button stands for: opens its form or answers it. */
export async function runCommand(
  room: SlackRoom,
  asking: Asking,
  text: string,
  offset: number,
  replace = false,
): Promise<void> {
  const command = readTyped(room, text)
  const { reader, channel, mayAnswer = async () => true } = asking
  if (opensForm(command)) {
    if (!(await mayAnswer())) return
    // Taken up again, it has no trigger left to open the form with.
    if (asking.window) return openForm(room, asking, command)
    return reply(room, asking, formButton(text, reader.lang))
  }
  const waiting = sayWaiting(asking)
  try {
    const at = room.now()
    const message = await answerCommand(room, command, { reader, channel, offset })
    if (!(await mayAnswer())) return
    await reply(room, asking, message, { replace })
    await rememberLook(room, command, reader, at)
  } finally {
    clearTimeout(waiting)
  }
}

/** A form needs a click to be opened by. */
export function formButton(text: string, lang: Lang): SlackMessage {
  const label = say(lang, 'button.open')
  return {
    text: label,
    blocks: [section(`\`/kt-status ${esc(text)}\``), actions(button('run:form', label, text))],
  }
}

/** Commands that ask for more than a line: they open a form. */
export function opensForm(command: Command): boolean {
  if (command.kind === 'settings' || command.kind === 'fact' || command.kind === 'milestone')
    return true
  return command.kind === 'source' && command.action === 'add'
}

/** What a person meant by what they typed. */
export function readTyped(room: SlackRoom, text: string): Command {
  return readCommand(text, room.watch, localDay(room.now(), room.watch.zone))
}

/** Opens the form of a command. */
export async function openForm(room: SlackRoom, asking: Asking, command: Command): Promise<void> {
  const { reader } = asking
  if (command.kind !== 'settings' && !reader.editor)
    return reply(room, asking, sentenceMessage(say(reader.lang, 'command.editorsOnly')))
  const view = await formOf(room, asking, command)
  if (view) await asking.window?.show(view)
  else if (command.kind === 'fact')
    await reply(
      room,
      asking,
      sentenceMessage(say(reader.lang, 'change.noFact', { id: command.factId ?? '' })),
    )
}

/** A channel's settings, for editors where the bot posts. */
export async function openChannelForm(room: SlackRoom, asking: Asking): Promise<void> {
  const { reader, channel } = asking
  if (!reader.editor)
    return reply(room, asking, sentenceMessage(say(reader.lang, 'command.editorsOnly')))
  const settings = channel ? await room.useCases.channelSettings({ channel }) : null
  if (!settings) return reply(room, asking, sentenceMessage(say(reader.lang, 'settings.notHere')))
  const view = channelForm(settings, room.watch, reader.lang)
  await asking.window?.show(view)
}

async function formOf(room: SlackRoom, asking: Asking, command: Command) {
  const { reader, channel, threadTs } = asking
  const memory = { ...(channel ? { channel } : {}), ...(threadTs ? { threadTs } : {}) }
  const today = localDay(room.now(), room.watch.zone)
  if (command.kind === 'settings') {
    const own = await room.useCases.personSettings({ person: reader.id })
    return settingsForm(own, room.watch, reader.lang, reader.zone)
  }
  if (command.kind === 'source') return sourceForm(command.url ?? '', reader.lang, memory)
  if (command.kind === 'milestone') return milestoneForm(room.watch, reader.lang, today, memory)
  if (command.kind !== 'fact') return null
  if (command.action === 'add')
    return addFactForm({ statement: '', url: '', today }, room.watch, reader.lang, memory)
  const fact = await room.useCases.findFact({ factId: command.factId ?? 0, lang: reader.lang })
  if (!fact) return null
  return command.action === 'correct'
    ? correctFactForm(fact, reader.lang, memory)
    : retractFactForm(fact, reader.lang, memory)
}

function sayWaiting({ respond, reader }: Asking): NodeJS.Timeout {
  return setTimeout(() => {
    const text = say(reader.lang, 'command.working')
    respond?.({ response_type: 'ephemeral', replace_original: false, text }).catch(() => {})
  }, PATIENCE_MS)
}
