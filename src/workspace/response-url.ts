// What the app answers through a `response_url`, or in its acknowledgement of a slash command.
import { readContent } from './message-content.ts'
import { ApiError, flag, text } from './web-api-call.ts'
import { deleteMessage, editMessage, showNew } from './web-api-chat.ts'
import { addMessage, findMessage } from './workspace-messages.ts'
import type { ResponseUrl, Room } from './workspace-room.ts'
import type { Json } from './workspace-state.ts'

/** https://docs.slack.dev/interactivity/handling-user-interaction: five times in thirty minutes. */
const MAX_USES = 5
const LIFE_MS = 30 * 60_000

/**
 * Acts on an answer to a `response_url`.
 * @throws ApiError `used_url`, `expired_url`, or what is wrong with the content
 */
export function answerResponseUrl(room: Room, id: string, body: Json): void {
  const target = room.responseUrls.get(id)
  if (!target || room.elapsedMs() - target.madeAtMs > LIFE_MS) throw new ApiError('expired_url')
  if (target.uses >= MAX_USES) throw new ApiError('used_url')
  target.uses += 1
  respond(room, target, body)
}

/** Posts, replaces or deletes as the answer says; ephemeral unless it says `in_channel`. */
export function respond(room: Room, target: ResponseUrl, body: Json): void {
  const clicked = target.messageTs
    ? findMessage(room.state, target.channel, target.messageTs)
    : undefined
  if (flag(body, 'delete_original')) {
    if (clicked) deleteMessage(room, clicked)
    return
  }
  const content = readContent(body)
  if (flag(body, 'replace_original') && clicked) {
    editMessage(room, clicked, content)
    return
  }
  const thread = text(body, 'thread_ts') || target.threadTs
  const message = addMessage(room.state, room.now(), {
    ...content,
    channel: target.channel,
    user: room.state.app.userId,
    threadTs: thread || null,
    visibleTo: body.response_type === 'in_channel' ? null : target.person,
  })
  showNew(room, message)
}
