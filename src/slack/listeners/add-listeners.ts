// Everything that the bot hears, in one list.
import type { App } from '@slack/bolt'
import type { SlackRoom } from '../room.ts'
import { addAlertButtons } from './alert-buttons.ts'
import { addChannelListeners } from './channel-listener.ts'
import { addCommandButtons } from './command-buttons.ts'
import { addCommandListener } from './command-listener.ts'
import { addEditorButtons } from './editor-buttons.ts'
import { addFormListeners } from './form-listeners.ts'
import { addHomeListener } from './home-listener.ts'
import { addMessageListeners } from './message-listener.ts'
import { addReactionListener } from './reaction-listener.ts'
import { addShortcutListeners } from './shortcut-listeners.ts'

export function addListeners(app: App, room: SlackRoom): void {
  addCommandListener(app, room)
  addMessageListeners(app, room)
  addAlertButtons(app, room)
  addCommandButtons(app, room)
  addEditorButtons(app, room)
  addFormListeners(app, room)
  addShortcutListeners(app, room)
  addHomeListener(app, room)
  addReactionListener(app, room)
  addChannelListeners(app, room)
}
