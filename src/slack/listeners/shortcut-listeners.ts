// The two message shortcuts: "Ask about this" and "Add to the fact base".
import type { App, MessageShortcut } from '@slack/bolt'
import { localDay } from '../../language/local-day.ts'
import { linksIn, unmark } from '../escape.ts'
import { addFactForm, askForm } from '../messages/forms.ts'
import { sentenceMessage } from '../messages/why-message.ts'
import type { SlackRoom } from '../room.ts'
import { say } from '../texts.ts'
import { openChoice } from './editor-buttons.ts'
import { reply } from './reply.ts'

export function addShortcutListeners(app: App, room: SlackRoom): void {
  app.shortcut(
    { callback_id: 'ask_about_this', type: 'message_action' },
    async ({ ack, shortcut }) => {
      await ack()
      const { reader, memory, text } = await readShortcut(room, shortcut)
      const view = askForm(text, memory, reader.lang)
      await room.client.views.open({ trigger_id: shortcut.trigger_id, view })
    },
  )
  app.shortcut(
    { callback_id: 'add_to_facts', type: 'message_action' },
    async ({ ack, shortcut, respond }) => {
      await ack()
      const { reader, memory, text } = await readShortcut(room, shortcut)
      const asking = { reader, ...placeOf(memory), triggerId: shortcut.trigger_id, respond }
      if (!reader.editor)
        return reply(room, asking, sentenceMessage(say(reader.lang, 'command.editorsOnly')))
      const url = linksIn(shortcut.message.text ?? '')[0]
      if (url) return openChoice(room, asking, url, memory)
      const today = localDay(room.now(), room.watch.zone)
      const view = addFactForm({ statement: text, url: '', today }, room.watch, reader.lang, memory)
      await room.client.views.open({ trigger_id: shortcut.trigger_id, view })
    },
  )
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

function placeOf(memory: { channel: string; threadTs: string }) {
  return { channel: memory.channel, threadTs: memory.threadTs }
}
