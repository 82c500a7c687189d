// What people do in the page, as it reaches the server: checked, then done.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { AppError, describeError } from '../errors.ts'
import { parseObject, readBody } from './http-body.ts'
import {
  closeView,
  submitView,
  useMessageElement,
  useShortcut,
  useViewElement,
} from './interactions.ts'
import { SAFE_HEADERS } from './page-server.ts'
import {
  dismiss,
  inviteBot,
  markRead,
  openAppTab,
  postAs,
  reactAs,
  removeBot,
  runCommand,
  stopAgent,
} from './person-acts.ts'
import type { Room } from './workspace-room.ts'
import type { Json } from './workspace-state.ts'

/** Does what a person did in the page, and answers with a sentence when it cannot be done. */
export async function answerAct(
  room: Room,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const reply = (status: number, body: Json) => {
    response.writeHead(status, { ...SAFE_HEADERS, 'content-type': 'application/json' })
    response.end(JSON.stringify(body))
  }
  // A form of another site can send no JSON without asking first.
  if (!(request.headers['content-type'] ?? '').startsWith('application/json')) {
    reply(415, { problem: 'Send JSON.' })
    return
  }
  try {
    const body = parseObject((await readBody(request)).toString())
    const act = ACTS[String(body.act)]
    if (!act) throw new AppError('no-such-act', `The page cannot do "${body.act}".`)
    reply(200, { problem: null, ...(await act(room, body)) })
  } catch (error) {
    const known = error instanceof AppError || error instanceof z.ZodError
    if (!known) room.log.error({ err: error }, 'an act in the page failed')
    reply(400, {
      code: error instanceof AppError ? error.code : null,
      problem: error instanceof z.ZodError ? z.prettifyError(error) : describeError(error),
    })
  }
}

type Act = (room: Room, body: Json) => Promise<Json>

/** An act with the shape of its input; one that returns nothing always succeeds or throws. */
function act<T>(shape: z.ZodType<T>, run: (room: Room, input: T) => unknown): Act {
  return async (room, body) => {
    const result = await run(room, shape.parse(body))
    return typeof result === 'object' && result !== null && 'problem' in result ? { ...result } : {}
  }
}

const id = z.string().max(100)
const typed = z.string().max(12_000)
const person = { person: id }
const here = { ...person, channel: id }
const message = { ...here, ts: id }
const thread = { threadTs: id.nullable().default(null) }
const filled = z.record(id, z.union([typed, z.array(typed), z.null()])).default({})
const use = {
  actionId: id,
  blockId: id,
  value: z.union([typed, z.array(typed), z.null()]).default(null),
  filled,
}

const ACTS: Record<string, Act> = {
  post: act(z.object({ ...here, ...thread, text: typed.min(1) }), postAs),
  command: act(z.object({ ...here, ...thread, command: id, text: typed }), runCommand),
  use: act(z.object({ ...message, ...use }), useMessageElement),
  'use-in-view': act(z.object({ ...person, viewId: id, ...use }), useViewElement),
  submit: act(z.object({ ...person, viewId: id, filled }), submitView),
  close: act(z.object({ ...person, viewId: id }), closeView),
  shortcut: act(z.object({ ...message, callbackId: id }), useShortcut),
  'open-tab': act(z.object({ ...person, tab: z.enum(['home', 'messages']) }), (room, input) =>
    openAppTab(room, input.person, input.tab),
  ),
  react: act(z.object({ ...message, name: id }), reactAs),
  stop: act(z.object({ ...here, threadTs: id }), stopAgent),
  invite: act(z.object(here), inviteBot),
  'remove-bot': act(z.object(here), removeBot),
  dismiss: act(z.object(message), dismiss),
  read: act(z.object(message), markRead),
}
