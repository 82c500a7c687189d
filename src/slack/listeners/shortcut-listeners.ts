// The two message shortcuts: "Ask about this" and "Add to the fact base".
import type { App, MessageShortcut } from '@slack/bolt'
import { localDay } from '../../language/local-day.ts'
import { linksIn, unmark } from '../escape.ts'
import { addFactForm, askForm } from '../messages/forms.ts'
import { sentenceMessage } from '../messages/why-message.ts'
import type { SlackRoom } from '../room.ts'
import { say } from '../texts.ts'
import { openChoice } from './editor-buttons.ts'
import { formWindow } from './form-window.ts'
import { inWindow } from './on-click.ts'
import { reply } from './reply.ts'

export function addShortcutListeners(app: App, room: SlackRoom): void {
  app.shortcut(
    { callback_id: 'ask_about_this', type: 'message_action' },
    async ({ ack, shortcut }) => {
      await ack()
      const window = windowOf(room, shortcut)
      await inWindow(window, async () => {
        const { reader, memory, text } = await readShortcut(room, shortcut)
        await window?.show(askForm(text, memory, reader.lang))
      })
    },
  )
  app.shortcut(
    { callback_id: 'add_to_facts', type: 'message_action' },
    async ({ ack, shortcut, respond }) => {
      await ack()
      const window = windowOf(room, shortcut)
      await inWindow(window, async () => {
        const { reader, memory, text } = await readShortcut(room, shortcut)
        const asking = { reader, ...memory, window, respond }
        if (!reader.editor)
          return reply(room, asking, sentenceMessage(say(reader.lang, 'command.editorsOnly')))
        const url = linksIn(shortcut.message.text ?? '')[0]
        if (url) return openChoice(room, asking, url, memory)
        const start = { statement: text, url: '', today: localDay(room.now(), room.watch.zone) }
        await window?.show(addFactForm(start, room.watch, reader.lang, memory))
      })
    },
  )
}

/** Both shortcuts open a form. */
function windowOf(room: SlackRoom, shortcut: MessageShortcut) {
  const by = { person: shortcut.user.id, triggerId: shortcut.trigger_id }
  const window = formWindow(room, by)
  window?.expect()
  return window
}

async function readShortcut(room: SlackRoom, shortcut: MessageShortcut) {
  const { message } = shortcut
  const thread = (message as { thread_ts?: string }).thread_ts ?? message.ts
  return {
    reader: await room.readers.read(shortcut.user.id),
    memory: { channel: shortcut.channel.id, threadTs: thread },
    text: unmark(message.text ?? ''),
  }
}
