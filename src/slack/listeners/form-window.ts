// The window that a click or a command opens: in time for its trigger, however long its content takes.
import type { types } from '@slack/bolt'
import { sheet } from '../messages/forms.ts'
import { sentenceMessage } from '../messages/why-message.ts'
import type { SlackRoom } from '../room.ts'
import { wordsOf } from '../slack-errors.ts'
import { say, type TextKey } from '../texts.ts'

export type FormWindow = {
  /** Something will be shown: what takes longer than a moment is announced meanwhile. */
  expect(): void
  /** Opens the view, or puts it in the place of what is open. */
  show(view: types.ModalView): Promise<void>
  isOpen(): boolean
  /** Nothing more is to come; `failed` is said where "One moment" still stands. */
  end(failed: boolean): Promise<void>
}

/** A trigger lives for 3 s from the click on: a second is left to the way there, and one to the way back. */
const PATIENCE_MS = 1_000

/** The window of one trigger, or the one that was clicked in; null where there is none. */
export function formWindow(
  room: SlackRoom,
  by: { person: string; triggerId: string | undefined; openView?: string | null },
): FormWindow | null {
  const { person, triggerId, openView = null } = by
  if (!triggerId) return null
  let timer: NodeJS.Timeout | undefined
  let opening: Promise<string> | null = openView ? Promise.resolve(openView) : null
  let waiting = false
  const open = (view: types.ModalView) => {
    const answer = room.client.views.open({ trigger_id: triggerId, view })
    opening = answer.then((opened) => opened.view?.id ?? '')
    return opening
  }
  const put = async (view: types.ModalView) => {
    clearTimeout(timer)
    waiting = false
    if (opening) await room.client.views.update({ view_id: await opening, view })
    else await open(view)
  }
  const announce = () => {
    waiting = true
    open(said(room, person, 'form.waiting')).catch((error) =>
      room.log.debug({ why: wordsOf(error) }, 'no window to wait in'),
    )
  }
  return {
    expect: () => {
      if (!opening) timer ??= setTimeout(announce, PATIENCE_MS)
    },
    show: put,
    isOpen: () => opening !== null,
    end: async (failed) => {
      clearTimeout(timer)
      if (waiting && failed) await put(said(room, person, 'form.failed'))
    },
  }
}

/** A sentence in a window; in both languages as long as nobody knows which one the person reads. */
function said(room: SlackRoom, person: string, key: TextKey): types.ModalView {
  const lang = room.readers.lastLang(person)
  const text = (lang ? [lang] : (['en', 'ko'] as const)).map((each) => say(each, key)).join(' · ')
  const read = lang ?? 'en'
  return sheet(room.watch.name[read], sentenceMessage(text), read)
}
