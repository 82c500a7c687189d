// Which blocks Slack accepts where, and what it answers when a limit is passed.
// https://docs.slack.dev/reference/block-kit/blocks

import {
  type Check,
  checkLength,
  checkList,
  checkText,
  complain,
  createCheck,
  isRecord,
  type Surface,
} from './block-check.ts'
import { checkElement } from './block-element-limits.ts'
import type { Json } from './workspace-state.ts'

/** All text of a message's blocks; measured on Slack, undocumented. */
export const MAX_BLOCKS_TEXT = 13_200

const MESSAGE_ONLY = ['file', 'markdown', 'context_actions', 'plan', 'task_card', 'table']
const IN_CONTAINER = [
  'actions',
  'context',
  'divider',
  'file',
  'header',
  'image',
  'input',
  'rich_text',
  'section',
  'table',
  'video',
]

/**
 * Checks blocks as Slack does. Pure.
 * @returns Slack's own kind of sentences, `must be … [json-pointer:/blocks/0/text]`; empty when all is well
 */
export function checkBlocks(blocks: unknown, surface: Surface, root = '/blocks'): string[] {
  const check = createCheck(surface)
  if (!Array.isArray(blocks)) return [`must be an array [json-pointer:${root}]`]
  const max = surface === 'message' ? 50 : 100
  if (blocks.length > max) complain(check, root, `no more than ${max} items allowed`)
  const tables = blocks.filter((each) => isRecord(each) && each.type === 'table')
  if (tables.length > 1) complain(check, root, 'only one table is allowed per message')
  blocks.forEach((block, at) => {
    checkBlock(check, block, `${root}/${at}`)
  })
  return check.problems
}

/** All characters that a person can read in blocks: what `msg_blocks_too_long` counts. */
export function blocksText(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + blocksText(each), 0)
  if (!isRecord(value)) return 0
  return Object.entries(value).reduce(
    (sum, [key, each]) =>
      sum + (key === 'text' && typeof each === 'string' ? each.length : blocksText(each)),
    0,
  )
}

function checkBlock(check: Check, block: unknown, path: string): void {
  if (!isRecord(block) || typeof block.type !== 'string') {
    complain(check, path, 'missing required field: type')
    return
  }
  const rule = RULES[block.type]
  if (!rule) {
    complain(check, `${path}/type`, `unsupported type: ${block.type}`)
    return
  }
  if (check.surface !== 'message' && MESSAGE_ONLY.includes(block.type))
    complain(check, `${path}/type`, `unsupported type: ${block.type} in a ${check.surface}`)
  if (check.surface !== 'modal' && block.type === 'alert')
    complain(check, `${path}/type`, `unsupported type: alert in a ${check.surface}`)
  if (typeof block.block_id === 'string') {
    checkLength(check, block.block_id, 255, `${path}/block_id`)
    if (check.blockIds.has(block.block_id))
      complain(check, `${path}/block_id`, `block_id ${block.block_id} already exists`)
    check.blockIds.add(block.block_id)
  }
  check.actionIds.clear()
  rule(check, block, path)
}

type Rule = (check: Check, block: Json, path: string) => void

const RULES: Record<string, Rule> = {
  actions: (check, block, path) => {
    const elements = checkList(check, block.elements, 1, 25, `${path}/elements`)
    checkElements(check, elements, 'actions', `${path}/elements`)
  },
  alert: (check, block, path) => checkText(check, block.text, 3000, `${path}/text`, 'any'),
  card: checkCard,
  carousel: (check, block, path) => {
    checkList(check, block.elements, 1, 10, `${path}/elements`).forEach((each, at) => {
      checkBlock(check, each, `${path}/elements/${at}`)
    })
  },
  container: checkContainer,
  context: (check, block, path) => {
    checkList(check, block.elements, 1, 10, `${path}/elements`).forEach((each, at) => {
      const here = `${path}/elements/${at}`
      if (isRecord(each) && each.type === 'image') checkImage(check, each, here)
      else checkText(check, each, 2000, here, 'any')
    })
  },
  context_actions: (check, block, path) => {
    const elements = checkList(check, block.elements, 1, 5, `${path}/elements`)
    checkElements(check, elements, 'context_actions', `${path}/elements`)
  },
  data_table: (check, block, path) => {
    if (typeof block.caption !== 'string' || block.caption === '')
      complain(check, path, 'missing required field: caption')
    checkRows(check, block.rows, 2, 101, `${path}/rows`)
  },
  divider: () => undefined,
  file: (check, block, path) => {
    if (typeof block.external_id !== 'string')
      complain(check, path, 'missing required field: external_id')
  },
  header: (check, block, path) => checkText(check, block.text, 150, `${path}/text`, 'plain'),
  image: (check, block, path) => {
    checkImage(check, block, path)
    if (block.title !== undefined) checkText(check, block.title, 2000, `${path}/title`, 'plain')
  },
  input: (check, block, path) => {
    checkText(check, block.label, 2000, `${path}/label`, 'plain')
    if (block.hint !== undefined) checkText(check, block.hint, 2000, `${path}/hint`, 'plain')
    checkElement(check, block.element, 'input', `${path}/element`)
  },
  markdown: (check, block, path) => {
    if (typeof block.text !== 'string') complain(check, path, 'missing required field: text')
    else checkLength(check, block.text, 12_000, `${path}/text`)
  },
  plan: (check, block, path) => {
    if (typeof block.title !== 'string') complain(check, path, 'missing required field: title')
  },
  rich_text: (check, block, path) => {
    checkList(check, block.elements, 0, 1000, `${path}/elements`)
  },
  section: checkSection,
  table: (check, block, path) => {
    checkRows(check, block.rows, 1, 100, `${path}/rows`)
  },
  task_card: (check, block, path) => {
    for (const field of ['task_id', 'title', 'status'])
      if (typeof block[field] !== 'string')
        complain(check, path, `missing required field: ${field}`)
  },
  video: (check, block, path) => checkText(check, block.title, 200, `${path}/title`, 'plain'),
}

function checkCard(check: Check, block: Json, path: string): void {
  if (block.title !== undefined) checkText(check, block.title, 150, `${path}/title`, 'any')
  if (block.subtitle !== undefined) checkText(check, block.subtitle, 150, `${path}/subtitle`, 'any')
  if (block.body !== undefined) checkText(check, block.body, 200, `${path}/body`, 'any')
  if (block.actions !== undefined) {
    const actions = checkList(check, block.actions, 1, 5, `${path}/actions`)
    checkElements(check, actions, 'actions', `${path}/actions`)
  }
}

function checkContainer(check: Check, block: Json, path: string): void {
  if (block.title !== undefined) checkText(check, block.title, 150, `${path}/title`, 'plain')
  else if (!isRecord(block.rich_text_title)) complain(check, path, 'missing required field: title')
  if (block.subtitle !== undefined) checkText(check, block.subtitle, 150, `${path}/subtitle`, 'any')
  checkList(check, block.child_blocks, 1, 10, `${path}/child_blocks`).forEach((each, at) => {
    const here = `${path}/child_blocks/${at}`
    if (isRecord(each) && !IN_CONTAINER.includes(String(each.type)))
      complain(check, `${here}/type`, `unsupported type: ${each.type} in a container`)
    else checkBlock(check, each, here)
  })
}

function checkSection(check: Check, block: Json, path: string): void {
  if (block.text === undefined && block.fields === undefined)
    complain(check, path, 'missing required field: text or fields')
  if (block.text !== undefined) checkText(check, block.text, 3000, `${path}/text`, 'any')
  if (block.fields !== undefined)
    checkList(check, block.fields, 1, 10, `${path}/fields`).forEach((each, at) => {
      checkText(check, each, 2000, `${path}/fields/${at}`, 'any')
    })
  if (isRecord(block.accessory) && block.accessory.type === 'image')
    checkImage(check, block.accessory, `${path}/accessory`)
  else if (block.accessory !== undefined)
    checkElement(check, block.accessory, 'section', `${path}/accessory`)
}

function checkElements(check: Check, elements: unknown[], place: string, path: string): void {
  elements.forEach((each, at) => {
    checkElement(check, each, place, `${path}/${at}`)
  })
}

function checkImage(check: Check, image: Json, path: string): void {
  if (typeof image.alt_text !== 'string') complain(check, path, 'missing required field: alt_text')
  else checkLength(check, image.alt_text, 2000, `${path}/alt_text`)
  if (typeof image.image_url === 'string') checkLength(check, image.image_url, 3000, path)
  else if (!isRecord(image.slack_file))
    complain(check, path, 'missing required field: image_url or slack_file')
}

function checkRows(check: Check, rows: unknown, min: number, max: number, path: string): void {
  checkList(check, rows, min, max, path).forEach((row, at) => {
    checkList(check, row, 1, 20, `${path}/${at}`)
  })
}
