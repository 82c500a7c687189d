// Who clicked what where: the parts of an interaction's payload that the listeners use.
import type { RespondFn } from '@slack/bolt'
import { unmark } from '../escape.ts'
import type { Outcome } from '../event-gate.ts'
import type { SlackRoom } from '../room.ts'
import type { FormWindow } from './form-window.ts'
import type { Asking } from './reply.ts'

/** What of a button's payload is used; Slack's union of payloads has these in common. */
export type Click = {
  body: {
    user: { id: string }
    channel?: { id?: string }
    container?: { channel_id?: string; thread_ts?: string; is_ephemeral?: boolean }
    message?: {
      ts?: string
      thread_ts?: string
      text?: string
      blocks?: { type?: string; text?: { text?: string } }[]
    }
    view?: { id?: string; type?: string }
    trigger_id?: string
  }
  action: { action_id?: string; value?: string; selected_option?: { value?: string } | null }
  respond?: RespondFn
  outcome: Outcome
  /** Where a form opens. */
  window: FormWindow | null
}

/** The asker of a click, and the way back to them. */
export async function askingOf(room: SlackRoom, click: Click): Promise<Asking> {
  const { body } = click
  const reader = await room.readers.read(body.user.id)
  return {
    reader,
    channel: body.channel?.id ?? body.container?.channel_id ?? null,
    threadTs: body.message?.thread_ts ?? body.container?.thread_ts ?? null,
    window: click.window,
    respond: click.respond ?? null,
    mayAnswer: click.outcome.mayAnswer,
  }
}

/** The value of a button or of the chosen option of a menu. */
export function clickedValue(click: Click): string {
  return click.action.value ?? click.action.selected_option?.value ?? ''
}

/** `development:story` of an alert's button; null when it is none. */
export function refOf(value: string): { developmentId: number; storyId: number } | null {
  const found = /(\d+):(\d+)$/.exec(value)
  return found ? { developmentId: Number(found[1]), storyId: Number(found[2]) } : null
}

/** The message that a click stands on, as the thread that an answer belongs to. */
export function threadOfClick(click: Click): string | null {
  return click.body.message?.thread_ts ?? click.body.message?.ts ?? null
}

/** What the message is about: its title, else its text. */
export function headlineOfClick(click: Click): string {
  const { message } = click.body
  const title = message?.blocks?.find((block) => block.type === 'header')?.text?.text
  return title ?? unmark(message?.text ?? '')
}

/** Only the asker sees the message that was clicked on: it may be replaced. */
export function isEphemeral(click: Click): boolean {
  return click.body.container?.is_ephemeral === true
}
