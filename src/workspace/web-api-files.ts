// files.*: ask for an address, send the bytes there, share the file.
import { isRecord } from './block-check.ts'
import { checkedBlocks } from './message-content.ts'
import {
  ApiError,
  type ApiMethod,
  needMembership,
  needText,
  structured,
  text,
} from './web-api-call.ts'
import { needThread, showNew } from './web-api-chat.ts'
import { addMessage, wireFile } from './workspace-messages.ts'
import type { Room } from './workspace-room.ts'
import { nextId } from './workspace-state.ts'

const TYPES: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
}

const getUploadURL: ApiMethod = (room, args) => {
  const name = needText(args, 'filename')
  if (!(Number(text(args, 'length')) > 0)) throw new ApiError('invalid_arguments')
  const id = nextId(room.state, 'F')
  room.state.files.set(id, {
    id,
    name,
    title: name,
    altText: text(args, 'alt_text') || text(args, 'alt_txt'),
    type: TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream',
    bytes: Buffer.alloc(0),
    complete: false,
    channels: [],
    createdS: Math.floor(room.now().getTime() / 1000),
  })
  return { upload_url: `${room.url}/upload/${id}`, file_id: id }
}

/** Takes the bytes of a file that was announced; false when it was not. */
export function receiveUpload(room: Room, id: string, bytes: Buffer): boolean {
  const file = room.state.files.get(id)
  if (!file || file.complete) return false
  file.bytes = bytes
  return true
}

const completeUpload: ApiMethod = (room, args) => {
  const given = structured(args, 'files')
  if (!Array.isArray(given) || given.length === 0) throw new ApiError('invalid_arguments')
  const ids = given.filter(isRecord).map((each) => {
    const file = room.state.files.get(needText(each, 'id'))
    if (!file || file.bytes.length === 0) throw new ApiError('file_not_found')
    file.title = text(each, 'title') || file.name
    file.complete = true
    return file.id
  })
  const listed = text(args, 'channel_id') || text(args, 'channels')
  for (const id of listed.split(',').filter(Boolean)) shareFiles(room, id, ids, args)
  return { files: ids.map((id) => wireFile(room.state, id)) }
}

function shareFiles(room: Room, id: string, files: string[], args: Parameters<ApiMethod>[1]): void {
  const channel = needMembership(room, id)
  const message = addMessage(room.state, room.now(), {
    channel: channel.id,
    user: room.state.app.userId,
    text: text(args, 'initial_comment'),
    blocks: checkedBlocks(structured(args, 'blocks')),
    threadTs: needThread(room, channel.id, text(args, 'thread_ts')),
    files,
    subtype: 'file_share',
  })
  showNew(room, message)
}

const info: ApiMethod = (room, args) => {
  const id = needText(args, 'file')
  if (!room.state.files.has(id)) throw new ApiError('file_not_found')
  return { file: wireFile(room.state, id) }
}

/** Files, by the three calls that Slack asks for. */
export const FILE_METHODS: Record<string, ApiMethod> = {
  'files.getUploadURLExternal': getUploadURL,
  'files.completeUploadExternal': completeUpload,
  'files.info': info,
}
