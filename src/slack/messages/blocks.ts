// The few blocks that the messages are made of, each kept within Slack's limits.
import type { types } from '@slack/bolt'
import { clip, plain } from '../escape.ts'

/** What is posted: `text` is the notification and what a screen reader reads. */
export type SlackMessage = { text: string; blocks: types.KnownBlock[] }
type Block = types.KnownBlock
type Inner = types.ContainerBlock['child_blocks'][number]

/** https://docs.slack.dev/reference/block-kit/blocks */
export const LIMITS = {
  blocks: 50,
  viewBlocks: 100,
  header: 150,
  section: 3000,
  buttonText: 75,
  buttonValue: 2000,
  containerBlocks: 10,
  contextElements: 10,
  /** chat.update allows 4,000. */
  text: 3900,
  /** `msg_blocks_too_long` comes at about 13,200 characters, undocumented. */
  blockText: 12_000,
} as const

/** A title; plain text, so nothing in it is read as a mark. */
export function header(text: string): types.HeaderBlock {
  return { type: 'header', text: plainText(text, LIMITS.header) }
}

/** A paragraph of mrkdwn, already escaped. */
export function section(
  text: string,
  accessory?: types.SectionBlock['accessory'],
): types.SectionBlock {
  const block: types.SectionBlock = { type: 'section', text: mrkdwn(text || ' ') }
  return accessory ? { ...block, accessory } : block
}

/** Small print, one line per element. */
export function context(...lines: string[]): types.ContextBlock {
  const kept = lines.filter(Boolean).slice(0, LIMITS.contextElements)
  return { type: 'context', elements: (kept.length ? kept : [' ']).map((l) => mrkdwn(l, 2000)) }
}

export function divider(): types.DividerBlock {
  return { type: 'divider' }
}

export function actions(...elements: types.ActionsBlock['elements']): types.ActionsBlock {
  return { type: 'actions', elements: elements.slice(0, 25) }
}

/** A button. `id` names the listener; what follows a colon in it keeps it unique in the message. */
export function button(
  id: string,
  text: string,
  value: string,
  more: { style?: 'primary' | 'danger'; confirm?: types.ConfirmationDialog; url?: string } = {},
): types.Button {
  return {
    type: 'button',
    action_id: id,
    text: plainText(text, LIMITS.buttonText),
    value: value.slice(0, LIMITS.buttonValue),
    ...more,
  }
}

/** A menu of further actions behind three dots. */
export function overflow(id: string, options: { text: string; value: string }[]): types.Overflow {
  return {
    type: 'overflow',
    action_id: id,
    options: options.slice(0, 5).map((o) => option(o.text, o.value)),
  }
}

export function option(text: string, value: string): types.PlainTextOption {
  return { text: plainText(text, 75), value: clip(value, 75) }
}

/** Details that open on a click. Where Slack does not know the block, `withoutNewBlocks` lays it open. */
export function details(title: string, children: Inner[]): types.ContainerBlock {
  return {
    type: 'container',
    title: plainText(title, 150),
    is_collapsible: true,
    default_collapsed: true,
    child_blocks: children.slice(0, LIMITS.containerBlocks),
  }
}

/** Two buttons for "helpful" and "not helpful"; `value` says of what. */
export function feedback(
  labels: { good: string; bad: string },
  value: string,
): types.ContextActionsBlock {
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: 'feedback',
        positive_button: {
          text: plainText(labels.good, 75),
          accessibility_label: labels.good,
          value: `+${value}`,
        },
        negative_button: {
          text: plainText(labels.bad, 75),
          accessibility_label: labels.bad,
          value: `-${value}`,
        },
      },
    ],
  }
}

export function plainText(text: string, max: number): types.PlainTextElement {
  return { type: 'plain_text', text: clip(plain(text), max) || ' ', emoji: false }
}

export function mrkdwn(text: string, max: number = LIMITS.section): types.MrkdwnElement {
  return { type: 'mrkdwn', text: clipMarked(text, max), verbatim: true }
}

/** Cuts text with marks at a line or word, never inside `<…>` or `&…;`. */
export function clipMarked(text: string, max: number): string {
  if (text.length <= max) return text
  let cut = text.slice(0, max - 2)
  cut = beforeOpenMark(cut.replace(/&[a-z]*$/, ''))
  const line = cut.lastIndexOf('\n')
  const space = cut.lastIndexOf(' ')
  const at = line > max * 0.6 ? line : space > max * 0.6 ? space : cut.length
  const kept = beforeOpenMark(cut.slice(0, at)).trimEnd()
  const words = kept.replace(/<[^<>]*>/g, '')
  const close = ['_', '*', '~'].filter((mark) => words.split(mark).length % 2 === 0).join('')
  return `${kept}${close}…`
}

/** Nothing of a `<…>` that is not whole. */
function beforeOpenMark(text: string): string {
  const open = text.lastIndexOf('<')
  return open > text.lastIndexOf('>') ? text.slice(0, open) : text
}

/** The message within Slack's totals; `more` stands for what had to be left out. */
export function fitMessage(message: SlackMessage, more: string): SlackMessage {
  const text = clipMarked(message.text, LIMITS.text)
  const total = message.blocks.reduce((sum, block) => sum + textLength(block), 0)
  if (message.blocks.length <= LIMITS.blocks && total < LIMITS.blockText)
    return { text, blocks: message.blocks }
  const tail = message.blocks
    .filter((b) => b.type === 'actions' || b.type === 'context_actions')
    .slice(-3)
  const kept: Block[] = []
  let used = tail.reduce((sum, block) => sum + textLength(block), more.length)
  for (const block of message.blocks) {
    if ((tail as Block[]).includes(block)) continue
    used += textLength(block)
    if (used >= LIMITS.blockText || kept.length + tail.length >= LIMITS.blocks - 1) break
    kept.push(block)
  }
  return { text, blocks: [...kept, context(more), ...tail] }
}

/** How many characters of text a block shows. */
export function textLength(block: unknown): number {
  if (typeof block !== 'object' || block === null) return 0
  return Object.entries(block).reduce((sum, [key, value]) => {
    if (typeof value === 'string')
      return sum + (key === 'text' || key === 'alt_text' ? value.length : 0)
    return sum + textLength(value)
  }, 0)
}

/** The plain way back: the same content in blocks that every Slack has known for years. */
export function withoutNewBlocks(blocks: types.KnownBlock[]): types.KnownBlock[] {
  return blocks
    .flatMap((block): Block[] => {
      if (block.type === 'container')
        return [context(`*${block.title?.text ?? ''}*`), ...block.child_blocks]
      if (block.type !== 'context_actions') return [block]
      const buttons = block.elements.flatMap((e) =>
        e.type === 'feedback_buttons'
          ? [e.positive_button, e.negative_button].map((b, i) =>
              button(`feedback:${i}`, b.text.text, b.value),
            )
          : [],
      )
      return buttons.length ? [actions(...buttons)] : []
    })
    .slice(0, LIMITS.blocks)
}
