// One way to hear a button: acknowledged at once, with the payload's common parts.
import type { App, RespondFn } from '@slack/bolt'
import type { Click } from './asking-of.ts'

/** Hears the action `id` and every `id:…` (ids are kept unique within a message that way). */
export function onClick(app: App, id: string, handle: (click: Click) => Promise<void>): void {
  app.action(new RegExp(`^${id}(:.*)?$`), async ({ ack, body, action, respond }) => {
    await ack()
    // Bolt promises `respond` for every action, but on the Home tab there is no response address.
    const way = respond as RespondFn | undefined
    const click = { body, action } as unknown as Click
    await handle(way ? { ...click, respond: way } : click)
  })
}
