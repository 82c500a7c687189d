// The content of a message on its way in: text, blocks and metadata, checked as Slack checks them.
import { blocksText, checkBlocks, MAX_BLOCKS_TEXT } from './block-limits.ts'
import { ApiError, messages, record, structured, text } from './web-api-call.ts'
import type { Block, Json } from './workspace-state.ts'

export type Content = { text: string; blocks: Block[]; metadata: Json | null }

/** https://docs.slack.dev/reference/methods/chat.postMessage: text past 40,000 characters is cut. */
const MAX_TEXT = 40_000
/** https://docs.slack.dev/reference/methods/chat.update */
export const MAX_UPDATE_TEXT = 4_000
const MAX_MARKDOWN = 12_000

/**
 * Reads `text`, `blocks`, `markdown_text` and `metadata`.
 * @throws ApiError `no_text`, `msg_too_long`, `invalid_blocks`, `msg_blocks_too_long`, …
 */
export function readContent(args: Json, maxText = MAX_TEXT): Content {
  const plain = text(args, 'text')
  const markdown = text(args, 'markdown_text')
  const blocks = structured(args, 'blocks')
  const attachments = structured(args, 'attachments')
  if (markdown && (plain || blocks !== undefined)) throw new ApiError('markdown_text_conflict')
  if (markdown.length > MAX_MARKDOWN || plain.length > maxText) throw new ApiError('msg_too_long')
  const checked = markdown ? [{ type: 'markdown', text: markdown }] : checkedBlocks(blocks)
  if (!plain && !markdown && checked.length === 0 && !attachments) throw new ApiError('no_text')
  return { text: plain || markdown, blocks: checked, metadata: readMetadata(args) }
}

/** The same for blocks alone. */
export function checkedBlocks(blocks: unknown): Block[] {
  if (blocks === undefined) return []
  const problems = checkBlocks(blocks, 'message')
  if (problems.length > 0)
    throw new ApiError('invalid_blocks', { errors: problems, ...messages(...problems) })
  if (blocksText(blocks) > MAX_BLOCKS_TEXT) throw new ApiError('msg_blocks_too_long')
  return blocks as Block[]
}

/** Metadata of a message: a type and a payload of at most 8,000 characters. */
export function readMetadata(args: Json): Json | null {
  const metadata = record(args, 'metadata')
  if (!metadata) return null
  if (typeof metadata.event_type !== 'string' || typeof metadata.event_payload !== 'object')
    throw new ApiError('invalid_metadata_format')
  if (JSON.stringify(metadata.event_payload).length > 8000) throw new ApiError('metadata_too_large')
  return { event_type: metadata.event_type, event_payload: metadata.event_payload }
}
