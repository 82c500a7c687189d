// What of the outbox becomes which message: one place that knows every kind.
import type { OutboxContent } from '../../alerts/content.ts'
import type { WatchFace } from '../use-cases.ts'
import { alertMessage, correctedMessage } from './alert-message.ts'
import type { SlackMessage } from './blocks.ts'
import { digestMessage } from './digest-message.ts'
import {
  introductionMessage,
  knownMessage,
  reminderMessage,
  troubleMessage,
} from './notice-messages.ts'
import { correctionMessage, updateMessage } from './update-message.ts'

/** Renders a message of the outbox in the language that its content names. */
export function renderOutgoing(content: OutboxContent, watch: WatchFace): SlackMessage {
  switch (content.kind) {
    case 'alert':
      return alertMessage(content, watch)
    case 'update':
      return updateMessage(content, watch)
    case 'correction':
      return correctionMessage(content, watch)
    case 'edit':
      return content.corrected
        ? correctedMessage(content.of, watch)
        : renderOutgoing(content.of, watch)
    case 'digest':
      return digestMessage(content)
    case 'reminder':
      return reminderMessage(content)
    case 'answer':
      return knownMessage(content)
    case 'introduction':
      return introductionMessage(content, watch)
    case 'trouble':
      return troubleMessage(content)
  }
}
