// What of Slack's payloads is written down, and what of each: enough to act on it again.
import { newRef } from '../errors.ts'
import type { LedgerEvent } from './use-cases.ts'

const EVENTS = new Set([
  'message',
  'app_mention',
  'member_joined_channel',
  'member_left_channel',
  'channel_left',
  'group_left',
  'channel_archive',
])

/** Clicks that do or answer something. The others open a form, and no trigger lives until a second try. */
const CLICKS =
  /^(why|sources|not-relevant|feedback|tell-me|unmute|more|run|page|share|accept-claims|dismiss|undo-change)(:|$)/
/** Of the menu behind the dots, these open a form as well. */
const OPENING = /^(merge|split)/

type Body = Record<string, unknown>

/** Slack's deprecated token and people's names are not kept, nor the trigger. */
const OF_COMMAND = [
  ...['command', 'text', 'user_id', 'channel_id', 'team_id', 'enterprise_id'],
  ...['is_enterprise_install', 'response_url'],
]
const OF_INTERACTION = ['type', 'team', 'enterprise', 'is_enterprise_install']
const OF_CLICK = ['container', 'actions', 'response_url']
const OF_MESSAGE = ['ts', 'thread_ts', 'blocks']
const OF_FORM = ['id', 'type', 'callback_id', 'private_metadata', 'state']

/** Acted on once, and then deleted: what people typed, or an address that anybody could answer at. */
const ASKED = new Set(['command', 'click', 'form'])

/** Whether an entry goes as soon as it was acted on; the others stay, for Slack sends them again. */
export function goesWhenDone(entry: LedgerEvent): boolean {
  return ASKED.has(entry.type)
}

/** What of a payload is written down; null for what can safely be lost (a Home tab that was opened). */
export function ledgerEntry(body: Body): LedgerEvent | null {
  if (typeof body.command === 'string')
    return asked('command', String(body.trigger_id ?? newRef()), pick(body, OF_COMMAND))
  if (body.type === 'block_actions') return clickEntry(body)
  if (body.type === 'view_submission') return formEntry(body)
  return eventEntry(body)
}

function eventEntry(body: Body): LedgerEvent | null {
  const event = body.event as Body | undefined
  const type = String(event?.type ?? '')
  if (typeof body.event_id !== 'string' || !EVENTS.has(type)) return null
  const isMessage = (type === 'message' || type === 'app_mention') && !event?.subtype
  // A mention arrives twice by nature, as `message` and `app_mention`, with one ts and two event ids.
  const messageKey = isMessage ? `${event?.channel}:${event?.ts}` : null
  return { eventId: body.event_id, messageKey, type, payload: body }
}

function clickEntry(body: Body): LedgerEvent | null {
  const [action] = (body.actions ?? []) as Body[]
  const option = action?.selected_option as Body | undefined
  if (!CLICKS.test(String(action?.action_id)) || OPENING.test(String(option?.value))) return null
  const { message, user, channel } = body as Record<string, Body | undefined>
  return asked('click', String(body.trigger_id ?? newRef()), {
    ...pick(body, [...OF_INTERACTION, ...OF_CLICK]),
    user: { id: user?.id },
    ...(channel ? { channel: { id: channel.id } } : {}),
    ...(message ? { message: pick(message, OF_MESSAGE) } : {}),
  })
}

function formEntry(body: Body): LedgerEvent | null {
  const { user, view = {} } = body as Record<string, Body | undefined>
  return asked('form', `${view.id}:${view.hash}`, {
    ...pick(body, OF_INTERACTION),
    user: { id: user?.id },
    view: pick(view, OF_FORM),
  })
}

function asked(type: string, id: string, payload: Body): LedgerEvent {
  return { eventId: `${type}:${id}`, messageKey: null, type, payload }
}

function pick(body: Body, fields: readonly string[]): Body {
  return Object.fromEntries(
    fields.flatMap((field) => (field in body ? [[field, body[field]]] : [])),
  )
}
