// What a form holds: from plain values to Slack's `state.values`, and what is still missing.
import { isRecord } from './block-check.ts'
import type { Block, Json } from './workspace-state.ts'

/** Values as a page or a test gives them, by action id or block id: text, an option's value, or several. */
export type Filled = Record<string, string | string[] | null>

type Field = { block: Block; element: Json; actionId: string; blockId: string }

/** Elements whose choice is a plain text under a name of their own. */
const PLAIN_CHOICE: Record<string, string> = {
  datepicker: 'selected_date',
  timepicker: 'selected_time',
  users_select: 'selected_user',
  conversations_select: 'selected_conversation',
  channels_select: 'selected_channel',
}

/** Every field of a view with what is filled in, or what it started with. Pure. */
export function viewState(blocks: readonly Block[], filled: Filled): Json {
  const values: Record<string, Json> = {}
  for (const field of fieldsOf(blocks)) {
    const given = filledOf(field, filled)
    values[field.blockId] = {
      ...values[field.blockId],
      [field.actionId]: elementState(field.element, given),
    }
  }
  return values
}

/** What is wrong with a field; the page has the words. */
export type Missing = {
  code: 'field-required' | 'field-short' | 'field-long' | 'field-url'
  n?: number
}

/** What Slack's own client refuses before the app hears of it, by block id. Pure. */
export function missingFields(blocks: readonly Block[], filled: Filled): Record<string, Missing> {
  const problems: Record<string, Missing> = {}
  for (const { block, element, blockId, actionId } of fieldsOf(blocks)) {
    if (block.type !== 'input') continue
    const state = elementState(element, filledOf({ block, element, blockId, actionId }, filled))
    const value = Object.entries(state).find(([name]) => name !== 'type')?.[1]
    const empty = value === null || value === '' || (Array.isArray(value) && value.length === 0)
    if (empty && block.optional !== true) problems[blockId] = { code: 'field-required' }
    if (empty || typeof value !== 'string') continue
    const { min_length: min, max_length: max } = element
    if (typeof min === 'number' && value.length < min)
      problems[blockId] = { code: 'field-short', n: min }
    if (typeof max === 'number' && value.length > max)
      problems[blockId] = { code: 'field-long', n: max }
    if (element.type === 'url_text_input' && !URL.canParse(value))
      problems[blockId] = { code: 'field-url' }
  }
  return problems
}

function fieldsOf(blocks: readonly Block[]): Field[] {
  return blocks.flatMap((block) => {
    const elements =
      block.type === 'input'
        ? [block.element]
        : block.type === 'actions' && Array.isArray(block.elements)
          ? block.elements
          : block.type === 'section'
            ? [block.accessory]
            : []
    return elements
      .filter(isRecord)
      .filter((each) => typeof each.action_id === 'string' && holdsValue(String(each.type)))
      .map((element) => ({
        block,
        element,
        actionId: String(element.action_id),
        blockId: String(block.block_id),
      }))
  })
}

function holdsValue(type: string): boolean {
  return !['button', 'overflow', 'image', 'workflow_button'].includes(type)
}

/** What was given for a field: `null` where it was emptied, `undefined` where it was not touched. */
function filledOf(field: Field, filled: Filled): string | string[] | null | undefined {
  const names = [`${field.blockId}/${field.actionId}`, field.actionId, field.blockId]
  const given = names.find((name) => filled[name] !== undefined)
  return given === undefined ? undefined : filled[given]
}

/** One element's state, as Slack writes it. */
export function elementState(element: Json, given: string | string[] | null | undefined): Json {
  const type = String(element.type)
  const many = (value: typeof given) => (Array.isArray(value) ? value : value ? [value] : [])
  const optionOf = (value: string) => optionsOf(element).find((each) => each.value === value)
  if (type === 'checkboxes' || type === 'multi_static_select') {
    const chosen = given === undefined ? element.initial_options : many(given).map(optionOf)
    return { type, selected_options: (Array.isArray(chosen) ? chosen : []).filter(Boolean) }
  }
  if (type === 'static_select' || type === 'radio_buttons' || type === 'overflow') {
    const chosen = given === undefined ? element.initial_option : optionOf(many(given)[0] ?? '')
    return { type, selected_option: chosen ?? null }
  }
  const listed = /^multi_(users|conversations|channels)_select$/.exec(type)?.[1]
  if (listed) {
    const chosen = given === undefined ? element[`initial_${listed}`] : many(given)
    return { type, [`selected_${listed}`]: Array.isArray(chosen) ? chosen : [] }
  }
  const choice = PLAIN_CHOICE[type]
  if (choice) {
    const chosen = given === undefined ? element[choice.replace('selected', 'initial')] : given
    return { type, [choice]: many(chosen as string | null)[0] ?? null }
  }
  if (type === 'datetimepicker') {
    const chosen = given === undefined ? element.initial_date_time : Number(many(given)[0])
    return { type, selected_date_time: chosen || null }
  }
  const typed = given === undefined ? element.initial_value : many(given)[0]
  return { type, value: typed === '' ? null : (typed ?? null) }
}

/** The options of a select, out of their groups. */
export function optionsOf(element: Json): Json[] {
  if (Array.isArray(element.options)) return element.options.filter(isRecord)
  const groups = Array.isArray(element.option_groups) ? element.option_groups : []
  return groups.filter(isRecord).flatMap((each) => optionsOf(each))
}
