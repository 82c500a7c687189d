// One way to hear a form that was sent: read, and acknowledged by whoever acts on it.
import type { App, ViewSubmitAction } from '@slack/bolt'
import type { Outcome } from '../event-gate.ts'
import type { FormMemory } from '../messages/forms.ts'
import { type FormValues, memoryOf } from '../read-form.ts'
import type { Reader } from '../readers.ts'
import type { SlackRoom } from '../room.ts'
import { waitingView } from './held-form.ts'

export type Sent = {
  values: FormValues
  memory: FormMemory
  reader: Reader
  viewId: string
  outcome: Outcome
}
/** The ways to acknowledge a form. What is acted on only afterwards is written down before. */
export type Ways = {
  /** Nothing is done yet. */
  begin(): Promise<void>
  /** It is done. */
  done(): Promise<void>
  refuse(errors: Record<string, string>): Promise<void>
  /** What takes longer than Slack waits for a form: the window says so meanwhile. */
  hold(): Promise<void>
}
type Handle = (sent: Sent, ways: Ways) => Promise<void>

/** Hears the form `id`. */
export function onForm(app: App, room: SlackRoom, id: string, handle: Handle): void {
  app.view<ViewSubmitAction>(
    { callback_id: id, type: 'view_submission' },
    async ({ ack, body, view, context }) => {
      const outcome = context.outcome as Outcome
      const sent: Sent = {
        values: view.state.values as FormValues,
        memory: memoryOf(view.private_metadata),
        reader: await room.readers.read(body.user.id),
        viewId: view.id,
        outcome,
      }
      const waiting = () => waitingView(room, sent.reader.lang)
      await handle(sent, {
        begin: async () => {
          await outcome.keep()
          await ack()
        },
        done: () => ack(),
        refuse: (errors) => ack({ response_action: 'errors', errors }),
        hold: async () => {
          await outcome.keep()
          await ack({ response_action: 'update', view: waiting() })
        },
      })
    },
  )
}
