// One way to hear a button: acknowledged at once, with the payload's common parts.
import type { App, RespondFn } from '@slack/bolt'
import type { SlackRoom } from '../room.ts'
import type { Outcome } from '../event-gate.ts'
import type { Click } from './asking-of.ts'
import { type FormWindow, formWindow } from './form-window.ts'

/**
 * Hears the action `id` and every `id:…` (ids are kept unique within a message that way).
 * `opensForm` says which of its clicks open one; on the Home tab every click opens a window.
 */
export function onClick(
  app: App,
  room: SlackRoom,
  id: string,
  handle: (click: Click) => Promise<void>,
  opensForm: (click: Click) => boolean = () => false,
): void {
  app.action(new RegExp(`^${id}(:.*)?$`), async ({ ack, body, action, respond, context }) => {
    await ack()
    // Bolt promises `respond` for every action, but on the Home tab there is no response address.
    const way = respond as RespondFn | undefined
    const common = { body, action } as unknown as Click
    const { trigger_id: triggerId, view } = common.body
    const openView = view?.type === 'modal' ? (view.id ?? null) : null
    const by = { person: body.user.id, triggerId, openView }
    const window = formWindow(room, by)
    const outcome = context.outcome as Outcome
    const click: Click = { ...common, outcome, window, ...(way ? { respond: way } : {}) }
    if (!way || opensForm(click)) window?.expect()
    await inWindow(window, () => handle(click))
  })
}

/** Every click on it opens a form. */
export const always = (): boolean => true

/** Does what ends with a window, and says there when it went wrong. */
export async function inWindow(window: FormWindow | null, act: () => Promise<void>): Promise<void> {
  try {
    await act()
    await window?.end(false)
  } catch (error) {
    await window?.end(true).catch(() => {})
    throw error
  }
}
