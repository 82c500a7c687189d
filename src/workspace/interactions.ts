// Clicks, choices, shortcuts and modals: what the app is sent, and what its answer does.
import { AppError } from '../errors.ts'
import { isRecord } from './block-check.ts'
import { DONE, type Outcome, place } from './person-acts.ts'
import { elementState, type Filled, type Missing, missingFields, viewState } from './view-state.ts'
import { ApiError } from './web-api-call.ts'
import { publishModals, pushView, replaceView } from './web-api-views.ts'
import { findMessage, wireMessage } from './workspace-messages.ts'
import { makeResponseUrl, makeTrigger, type Room } from './workspace-room.ts'
import {
  type Block,
  findPerson,
  type Json,
  nextTs,
  type StoredMessage,
  type View,
} from './workspace-state.ts'

/** Which element was used, and with what: an option's value, a date, `positive` or `negative`. */
export type Use = {
  blockId?: string
  actionId: string
  value?: string | string[] | null
  filled?: Filled
}

const SILENT: Outcome = {
  problem: 'KT Status did not answer. Is the bot running?',
  code: 'app-silent',
}
const FIRST_TRY = { attempt: 0, reason: '' }

/** Uses an element of a message. */
export async function useMessageElement(
  room: Room,
  input: { person: string; channel: string; ts: string } & Use,
): Promise<Outcome> {
  const [who, where] = place(room, input.person, input.channel)
  const message = findMessage(room.state, where.id, input.ts)
  if (!message) throw new AppError('no-such-message', 'This message is gone.')
  const action = makeAction(room, message.blocks, input)
  const ephemeral = message.visibleTo !== null
  const target = {
    channel: where.id,
    threadTs: message.threadTs,
    person: who.id,
    messageTs: message.ts,
  }
  const payload = {
    ...common(room, 'block_actions', who.id),
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: where.id,
      is_ephemeral: ephemeral,
      ...(message.threadTs ? { thread_ts: message.threadTs } : {}),
    },
    channel: { id: where.id, name: where.kind === 'im' ? 'directmessage' : where.name },
    ...(ephemeral ? {} : { message: wireMessage(room.state, message) }),
    state: { values: viewState(message.blocks, input.filled ?? {}) },
    response_url: makeResponseUrl(room, target),
    actions: [action],
  }
  const ack = await room.link.send('interactive', payload, FIRST_TRY)
  return ack.ok ? DONE : SILENT
}

/** Uses an element of the Home tab or of an open modal. */
export async function useViewElement(
  room: Room,
  input: { person: string; viewId: string } & Use,
): Promise<Outcome> {
  const view = findView(room, input.person, input.viewId)
  const filled = input.filled ?? {}
  const ack = await room.link.send(
    'interactive',
    {
      ...common(room, 'block_actions', input.person),
      container: { type: 'view', view_id: view.id },
      view: { ...view, state: { values: viewState(view.blocks, filled) } },
      actions: [makeAction(room, view.blocks, input)],
    },
    FIRST_TRY,
  )
  return ack.ok ? DONE : SILENT
}

/** A modal that was sent: the fields that are wrong stay shown with their sentence. */
export type Submitted = Outcome & {
  /** The app's own sentences, by block id. */
  errors: Record<string, string>
  missing?: Record<string, Missing>
}

/** Sends the modal on top and does what the app answers: errors, update, push, clear, or close. */
export async function submitView(
  room: Room,
  input: { person: string; viewId: string; filled: Filled },
): Promise<Submitted> {
  const view = findView(room, input.person, input.viewId)
  const missing = missingFields(view.blocks, input.filled)
  if (Object.keys(missing).length > 0) return { problem: null, errors: {}, missing }
  view.state = { values: viewState(view.blocks, input.filled) }
  const ack = await room.link.send(
    'interactive',
    { ...common(room, 'view_submission', input.person), view, response_urls: [] },
    FIRST_TRY,
  )
  if (!ack.ok) return { ...SILENT, errors: {} }
  try {
    return actOnSubmission(room, input.person, view, ack.payload)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    room.log.warn({ response: ack.payload, details: error.more }, 'Slack would refuse this view')
    return { problem: `The form's answer was refused: ${error.code}`, errors: {} }
  }
}

function actOnSubmission(room: Room, person: string, view: View, answer: Json): Submitted {
  const errors = isRecord(answer.errors) ? (answer.errors as Record<string, string>) : {}
  const given = isRecord(answer.view) ? answer.view : undefined
  if (answer.response_action === 'errors') return { problem: null, errors }
  if (answer.response_action === 'update') replaceView(room, person, view, given)
  else if (answer.response_action === 'push') pushView(room, person, given)
  else {
    const stack = room.state.modals.get(person) ?? []
    const all = answer.response_action === 'clear'
    room.state.modals.set(person, all ? [] : stack.filter((each) => each !== view))
    publishModals(room, person)
  }
  return { problem: null, errors: {} }
}

/** Closes the modal on top, or all of them. */
export async function closeView(
  room: Room,
  input: { person: string; viewId: string },
): Promise<void> {
  const view = findView(room, input.person, input.viewId)
  const stack = room.state.modals.get(input.person) ?? []
  const left = view.clear_on_close ? [] : stack.filter((each) => each !== view)
  room.state.modals.set(input.person, left)
  publishModals(room, input.person)
  if (!view.notify_on_close) return
  const payload = { ...common(room, 'view_closed', input.person), view, is_cleared: false }
  await room.link.send('interactive', payload, FIRST_TRY)
}

/** Uses a shortcut of the message menu. */
export async function useShortcut(
  room: Room,
  input: { person: string; channel: string; ts: string; callbackId: string },
): Promise<Outcome> {
  const [who, where] = place(room, input.person, input.channel)
  const message = findMessage(room.state, where.id, input.ts)
  if (!message) throw new AppError('no-such-message', 'This message is gone.')
  const target = { channel: where.id, threadTs: message.threadTs, person: who.id, messageTs: null }
  const ack = await room.link.send(
    'interactive',
    {
      ...common(room, 'message_action', who.id),
      callback_id: input.callbackId,
      channel: { id: where.id, name: where.kind === 'im' ? 'directmessage' : where.name },
      message: wireMessage(room.state, message as StoredMessage),
      message_ts: message.ts,
      action_ts: nextTs(room.state, room.now()),
      response_url: makeResponseUrl(room, target),
    },
    FIRST_TRY,
  )
  return ack.ok ? DONE : SILENT
}

function common(room: Room, type: string, personId: string): Json {
  const { team, app } = room.state
  const who = findPerson(room.state, personId)
  return {
    type,
    user: { id: personId, username: who?.name, name: who?.name, team_id: team.id },
    api_app_id: app.id,
    token: 'local-verification',
    trigger_id: makeTrigger(room, personId),
    team: { id: team.id, domain: team.domain },
    enterprise: null,
    is_enterprise_install: false,
  }
}

function findView(room: Room, person: string, id: string): View {
  const home = room.state.homes.get(person)
  const all = [...(room.state.modals.get(person) ?? []), ...(home ? [home] : [])]
  const view = all.find((each) => each.id === id)
  if (!view) throw new AppError('no-such-view', 'This form is no longer open.')
  return view
}

function makeAction(room: Room, blocks: readonly Block[], use: Use): Json {
  const found = findElement(blocks, use)
  if (!found)
    throw new AppError('no-such-element', `There is no button ${use.actionId} here any more.`)
  const { element, blockId } = found
  const base = {
    action_id: use.actionId,
    block_id: blockId,
    type: element.type,
    action_ts: nextTs(room.state, room.now()),
  }
  if (element.type === 'feedback_buttons') {
    const button = element[use.value === 'negative' ? 'negative_button' : 'positive_button']
    return { ...base, ...(isRecord(button) ? { text: button.text, value: button.value } : {}) }
  }
  if (element.type === 'button' || element.type === 'icon_button')
    return { ...base, text: element.text, value: element.value ?? null }
  return { ...base, ...elementState(element, use.value ?? null) }
}

/** The element with this action id, wherever it stands inside the blocks. */
function findElement(
  blocks: readonly Block[],
  use: Use,
): { element: Json; blockId: string } | undefined {
  for (const block of blocks) {
    const inner = block.child_blocks ?? (block.type === 'carousel' ? block.elements : undefined)
    if (Array.isArray(inner)) {
      const found = findElement(inner as Block[], use)
      if (found) return found
    }
    if (use.blockId !== undefined && block.block_id !== use.blockId) continue
    const own = [block.elements, block.actions, [block.accessory], [block.element]]
    const element = own
      .flatMap((each) => (Array.isArray(each) ? each : []))
      .find((each) => isRecord(each) && each.action_id === use.actionId)
    if (isRecord(element)) return { element, blockId: String(block.block_id) }
  }
  return undefined
}
