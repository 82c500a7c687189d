// views.*: open, push and update modals; publish the Home tab.
import { isRecord } from './block-check.ts'
import { checkBlocks } from './block-limits.ts'
import { viewState } from './view-state.ts'
import { ApiError, type ApiMethod, messages, needText, record, text } from './web-api-call.ts'
import { withBlockIds } from './workspace-messages.ts'
import type { Room } from './workspace-room.ts'
import { type Block, findPerson, type Json, nextId, type View } from './workspace-state.ts'

const TRIGGER_MS = 3000
/** https://docs.slack.dev/surfaces/modals: a stack holds three views. */
const MAX_STACK = 3

const open: ApiMethod = (room, args) => {
  const person = useTrigger(room, args)
  const view = makeView(room, args, 'modal')
  room.state.modals.set(person, [view])
  publishModals(room, person)
  return { view }
}

const push: ApiMethod = (room, args) => {
  const person = useTrigger(room, args)
  const stack = room.state.modals.get(person) ?? []
  if (stack.length >= MAX_STACK) throw new ApiError('push_limit_reached')
  const view = pushView(room, person, record(args, 'view'))
  return { view }
}

/** Puts a view on top of a person's open modals. */
export function pushView(room: Room, person: string, given: Json | undefined): View {
  const stack = room.state.modals.get(person) ?? []
  const view = makeView(room, { view: given }, 'modal')
  const below = stack.at(-1)
  view.previous_view_id = below?.id ?? null
  view.root_view_id = stack[0]?.id ?? view.id
  room.state.modals.set(person, [...stack, view])
  publishModals(room, person)
  return view
}

const update: ApiMethod = (room, args) => {
  const id = text(args, 'view_id')
  const external = text(args, 'external_id')
  for (const [person, stack] of room.state.modals) {
    const view = stack.find((each) => (id ? each.id === id : each.external_id === external))
    if (!view) continue
    if (text(args, 'hash') && text(args, 'hash') !== view.hash) throw new ApiError('hash_conflict')
    return { view: replaceView(room, person, view, record(args, 'view')) }
  }
  throw new ApiError('not_found')
}

/** Puts another view in the place of an open one; what was filled in stays where ids are kept. */
export function replaceView(room: Room, person: string, old: View, given: Json | undefined): View {
  const view = makeView(room, { view: given }, 'modal')
  Object.assign(view, {
    id: old.id,
    root_view_id: old.root_view_id,
    previous_view_id: old.previous_view_id,
  })
  const stack = room.state.modals.get(person) ?? []
  room.state.modals.set(
    person,
    stack.map((each) => (each === old ? view : each)),
  )
  publishModals(room, person)
  return view
}

const publish: ApiMethod = (room, args) => {
  const person = needText(args, 'user_id')
  if (!findPerson(room.state, person)) throw new ApiError('user_not_found')
  const old = room.state.homes.get(person)
  if (text(args, 'hash') && old && text(args, 'hash') !== old.hash)
    throw new ApiError('hash_conflict')
  const view = makeView(room, args, 'home', old?.blocks)
  // A person has one Home: what was drawn before it changed can still be clicked.
  if (old) Object.assign(view, { id: old.id, root_view_id: old.id })
  room.state.homes.set(person, view)
  room.publish({ kind: 'home', to: person, view })
  return { view }
}

/** Tells a person's page which modals are open. */
export function publishModals(room: Room, person: string): void {
  room.publish({ kind: 'modals', to: person, views: room.state.modals.get(person) ?? [] })
}

function useTrigger(room: Room, args: Json): string {
  const trigger = room.triggers.get(needText(args, 'trigger_id'))
  if (!trigger) throw new ApiError('invalid_trigger_id')
  if (trigger.used) throw new ApiError('exchanged_trigger_id')
  if (room.elapsedMs() - trigger.madeAtMs > TRIGGER_MS) throw new ApiError('expired_trigger_id')
  trigger.used = true
  return trigger.person
}

function makeView(
  room: Room,
  args: Json,
  type: 'modal' | 'home',
  before: readonly Block[] = [],
): View {
  const given = record(args, 'view')
  if (!given) throw new ApiError('invalid_arguments', messages('missing required field: view'))
  const problems = viewProblems(given, type)
  if (problems.length > 0) throw new ApiError('invalid_arguments', messages(...problems))
  const blocks = withBlockIds(room.state, withKnownIds(given.blocks as Block[], before))
  const id = nextId(room.state, 'V')
  const { app, team } = room.state
  return {
    private_metadata: '',
    callback_id: '',
    external_id: '',
    clear_on_close: false,
    notify_on_close: false,
    submit: null,
    close: null,
    previous_view_id: null,
    root_view_id: id,
    ...given,
    id,
    type,
    blocks,
    state: { values: viewState(blocks, {}) },
    hash: `${Math.floor(room.elapsedMs())}.${id}`,
    team_id: team.id,
    app_id: app.id,
    bot_id: app.botId,
    app_installed_team_id: team.id,
  }
}

/** A block that stood there before keeps its id. Pure. */
function withKnownIds(blocks: readonly Block[], before: readonly Block[]): Block[] {
  const known = new Map<string, string[]>()
  for (const { block_id: id, ...rest } of before)
    if (id) known.set(JSON.stringify(rest), [...(known.get(JSON.stringify(rest)) ?? []), id])
  return blocks.map((block) => {
    const id = block.block_id ? undefined : known.get(JSON.stringify(block))?.shift()
    return id ? { ...block, block_id: id } : block
  })
}

function viewProblems(view: Json, type: 'modal' | 'home'): string[] {
  const problems: string[] = []
  if (view.type !== type) problems.push(`must be of type ${type} [json-pointer:/view/type]`)
  const title = (name: string) => {
    const value = view[name]
    if (value === undefined || value === null) return
    if (!isRecord(value) || value.type !== 'plain_text' || typeof value.text !== 'string')
      problems.push(`must be a plain_text [json-pointer:/view/${name}]`)
    else if (value.text.length > 24 || value.text.length === 0)
      problems.push(`must be less than 25 characters [json-pointer:/view/${name}/text]`)
  }
  for (const name of ['title', 'submit', 'close']) title(name)
  if (type === 'modal' && !isRecord(view.title))
    problems.push('missing required field: title [json-pointer:/view]')
  const blocks = Array.isArray(view.blocks) ? view.blocks : []
  if (
    blocks.some((each) => isRecord(each) && each.type === 'input') &&
    type === 'modal' &&
    !view.submit
  )
    problems.push('missing required field: submit, as there is an input block [json-pointer:/view]')
  for (const [name, max] of [
    ['private_metadata', 3000],
    ['callback_id', 255],
    ['external_id', 255],
  ] as const) {
    const value = view[name]
    if (typeof value === 'string' && value.length > max)
      problems.push(`must be less than ${max + 1} characters [json-pointer:/view/${name}]`)
  }
  return [...problems, ...checkBlocks(view.blocks, type, '/view/blocks')]
}

/** Modals and the Home tab. */
export const VIEW_METHODS: Record<string, ApiMethod> = {
  'views.open': open,
  'views.push': push,
  'views.update': update,
  'views.publish': publish,
}
