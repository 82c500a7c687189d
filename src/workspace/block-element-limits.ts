// Which interactive elements Slack accepts in which block, with their limits.
// https://docs.slack.dev/reference/block-kit/block-elements
import { type Check, checkLength, checkList, checkText, complain, isRecord } from './block-check.ts'
import type { Json } from './workspace-state.ts'

const CHOICES = ['static_select', 'users_select', 'conversations_select', 'channels_select']
const SELECTS = [...CHOICES, 'external_select', ...CHOICES.map((each) => `multi_${each}`)]
const PICKERS = ['checkboxes', 'radio_buttons', 'datepicker', 'timepicker', 'datetimepicker']
const TYPED = ['plain_text_input', 'url_text_input', 'email_text_input', 'number_input']

/** Element types by the place they stand in. */
const ALLOWED: Record<string, readonly string[]> = {
  actions: ['button', 'overflow', 'workflow_button', 'rich_text_input', ...PICKERS, ...SELECTS],
  section: ['button', 'overflow', 'workflow_button', ...PICKERS, ...SELECTS],
  input: [...TYPED, 'rich_text_input', 'file_input', ...PICKERS, ...SELECTS],
  context_actions: ['feedback_buttons', 'icon_button'],
}

/** Checks one element, and that its action id is the only one of its kind in the block. */
export function checkElement(check: Check, element: unknown, place: string, path: string): void {
  if (!isRecord(element) || typeof element.type !== 'string') {
    complain(check, path, 'missing required field: type')
    return
  }
  if (!ALLOWED[place]?.includes(element.type)) {
    complain(check, `${path}/type`, `unsupported type: ${element.type}`)
    return
  }
  checkActionId(check, element, path)
  if (element.placeholder !== undefined)
    checkText(check, element.placeholder, 150, `${path}/placeholder`, 'plain')
  checkConfirm(check, element.confirm, `${path}/confirm`)
  if (element.type === 'button') checkButton(check, element, path)
  if (element.type === 'feedback_buttons') checkFeedback(check, element, path)
  if (element.type === 'icon_button') checkText(check, element.text, 75, `${path}/text`, 'plain')
  if (element.type === 'plain_text_input') checkInput(check, element, path)
  if (Array.isArray(element.options) || element.type === 'overflow')
    checkOptions(check, element, path)
  if (element.type.endsWith('static_select') && !element.options && !element.option_groups)
    complain(check, path, 'missing required field: options')
}

function checkActionId(check: Check, element: Json, path: string): void {
  if (typeof element.action_id !== 'string') return
  checkLength(check, element.action_id, 255, `${path}/action_id`)
  if (check.actionIds.has(element.action_id))
    complain(check, `${path}/action_id`, `action_id ${element.action_id} already exists`)
  check.actionIds.add(element.action_id)
}

function checkButton(check: Check, button: Json, path: string): void {
  checkText(check, button.text, 75, `${path}/text`, 'plain')
  if (typeof button.value === 'string') checkLength(check, button.value, 2000, `${path}/value`)
  if (typeof button.url === 'string') checkLength(check, button.url, 3000, `${path}/url`)
  if (typeof button.accessibility_label === 'string')
    checkLength(check, button.accessibility_label, 75, `${path}/accessibility_label`)
  if (button.style !== undefined && button.style !== 'primary' && button.style !== 'danger')
    complain(check, `${path}/style`, 'must be primary or danger')
}

function checkFeedback(check: Check, element: Json, path: string): void {
  for (const name of ['positive_button', 'negative_button']) {
    const button = element[name]
    if (!isRecord(button)) complain(check, path, `missing required field: ${name}`)
    else {
      checkText(check, button.text, 75, `${path}/${name}/text`, 'plain')
      if (typeof button.value !== 'string')
        complain(check, `${path}/${name}`, 'missing required field: value')
      else checkLength(check, button.value, 2000, `${path}/${name}/value`)
    }
  }
}

function checkInput(check: Check, element: Json, path: string): void {
  const { min_length: min, max_length: max, initial_value: initial } = element
  if (typeof min === 'number' && (min < 0 || min > 3000))
    complain(check, `${path}/min_length`, 'must be between 0 and 3000')
  if (typeof max === 'number' && (max < 1 || max > 3000))
    complain(check, `${path}/max_length`, 'must be between 1 and 3000')
  if (typeof initial === 'string')
    checkLength(check, initial, typeof max === 'number' ? max : 3000, `${path}/initial_value`)
}

function checkOptions(check: Check, element: Json, path: string): void {
  const max = /checkboxes|radio_buttons/.test(String(element.type))
    ? 10
    : element.type === 'overflow'
      ? 5
      : 100
  const options = checkList(check, element.options, 1, max, `${path}/options`)
  options.forEach((option, at) => {
    const here = `${path}/options/${at}`
    if (!isRecord(option)) {
      complain(check, here, 'must be an object')
      return
    }
    checkText(check, option.text, 75, `${here}/text`, max === 10 ? 'any' : 'plain')
    if (option.description !== undefined)
      checkText(check, option.description, 75, `${here}/description`, 'any')
    if (typeof option.value !== 'string') {
      if (element.type !== 'overflow' || typeof option.url !== 'string')
        complain(check, here, 'missing required field: value')
    } else checkLength(check, option.value, 150, `${here}/value`)
  })
  const values = options.map((each) => (isRecord(each) ? each.value : undefined))
  if (new Set(values).size < values.length)
    complain(check, `${path}/options`, 'option values must be unique')
}

function checkConfirm(check: Check, confirm: unknown, path: string): void {
  if (confirm === undefined) return
  if (!isRecord(confirm)) {
    complain(check, path, 'must be an object')
    return
  }
  checkText(check, confirm.text, 300, `${path}/text`, 'any')
  if (confirm.title !== undefined) checkText(check, confirm.title, 100, `${path}/title`, 'plain')
  if (confirm.confirm !== undefined)
    checkText(check, confirm.confirm, 30, `${path}/confirm`, 'plain')
  if (confirm.deny !== undefined) checkText(check, confirm.deny, 30, `${path}/deny`, 'plain')
}
