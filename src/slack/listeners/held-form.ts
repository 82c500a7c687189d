// A form whose answer takes longer than Slack waits: its window says so, and what came of it comes into it.
import type { types } from '@slack/bolt'
import type { Lang } from '../../language/language.ts'
import type { SlackMessage } from '../messages/blocks.ts'
import { sheet } from '../messages/forms.ts'
import { sentenceMessage } from '../messages/why-message.ts'
import type { Reader } from '../readers.ts'
import type { SlackRoom } from '../room.ts'
import { say } from '../texts.ts'

/** Slack waits 3 s for the answer to a form; an address that an editor adds is read before it. */
const PATIENCE_MS = 1_500

/** Calls `hold` when the work takes longer than that; returns whether it did. Never throws for the work. */
export async function holdUntil(
  work: Promise<unknown>,
  hold: () => Promise<void>,
): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(true), PATIENCE_MS)
  })
  const done = work.then(
    () => false,
    () => false,
  )
  const held = await Promise.race([done, late])
  clearTimeout(timer)
  if (held) await hold()
  return held
}

/** What stands in the window meanwhile. */
export function waitingView(room: SlackRoom, lang: Lang): types.ModalView {
  return sheet(room.watch.name[lang], sentenceMessage(say(lang, 'form.waiting')), lang)
}

/** What came of it, in the place of the form. */
export async function fillWindow(
  room: SlackRoom,
  sent: { viewId: string; reader: Reader },
  message: SlackMessage,
): Promise<void> {
  const { lang } = sent.reader
  const view = sheet(room.watch.name[lang], message, lang)
  await room.client.views.update({ view_id: sent.viewId, view })
}
