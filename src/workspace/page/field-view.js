// Fields of forms: every input, its label and its error; and reading back what was filled in.
import { h } from './dom.js'
import { withEmoji } from './emoji.js'
import { say } from './page-texts.js'

/** An `input` block. @param {any} block @param {import('./block-view.js').Surface} surface */
export function renderField(block, surface) {
  const { element } = block
  const id = `field-${block.block_id}`
  const error = surface.errors?.[block.block_id]
  const optional = block.optional ? h('span', { class: 'optional' }, say('block.optional')) : null
  const described = [block.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  const changed = block.dispatch_action
    ? (value) => surface.use({ blockId: block.block_id, actionId: element.action_id, value })
    : undefined
  const control = renderControl(element, block.block_id, {
    names: surface.names,
    id,
    described,
    wrong: !!error,
    changed,
  })
  const several = control.tagName === 'FIELDSET'
  const label = [withEmoji(block.label.text), optional]
  if (several) control.prepend(h('legend', { class: 'label' }, label))
  return h(
    'div',
    { class: 'field', 'data-block': block.block_id },
    several ? null : h('label', { for: id }, label),
    control,
    error && h('p', { class: 'wrong', id: `${id}-error` }, error),
    block.hint && h('p', { class: 'hint', id: `${id}-hint` }, withEmoji(block.hint.text)),
  )
}

const TYPED = {
  plain_text_input: 'text',
  url_text_input: 'url',
  email_text_input: 'email',
  number_input: 'number',
  datepicker: 'date',
  timepicker: 'time',
  datetimepicker: 'datetime-local',
}

/**
 * The control of an element. @param {any} element @param {string} blockId
 * @param {{names: any, id?: string, label?: string, described?: string, wrong?: boolean, changed?: (value: any, node: any) => unknown}} options
 */
export function renderControl(element, blockId, options) {
  const shared = {
    id: options.id,
    class: 'control',
    'data-field': `${blockId}/${element.action_id}`,
    'data-action': element.action_id,
    'aria-label': options.label,
    'aria-describedby': options.described || null,
    'aria-invalid': options.wrong ? 'true' : null,
    onchange: (event) => options.changed?.(heldBy(event.currentTarget), event.currentTarget),
  }
  if (TYPED[element.type]) return drawTyped(element, shared)
  if (element.type === 'checkboxes' || element.type.startsWith('multi_'))
    return drawChoices(element, shared, 'checkbox', options.names)
  if (element.type === 'radio_buttons') return drawChoices(element, shared, 'radio', options.names)
  return drawSelect(element, shared, options.label, options.names)
}

function drawTyped(element, shared) {
  const initial =
    element.initial_value ??
    element.initial_date ??
    element.initial_time ??
    (element.initial_date_time ? localMinute(element.initial_date_time) : '')
  const props = {
    ...shared,
    value: initial,
    placeholder: element.placeholder?.text,
    maxlength: element.max_length,
    autofocus: element.focus_on_load,
    min: element.min_value,
    max: element.max_value,
  }
  if (element.multiline || element.type === 'rich_text_input') return h('textarea', props)
  return h('input', { ...props, type: TYPED[element.type], autocomplete: 'off' })
}

function localMinute(seconds) {
  const date = new Date(seconds * 1000)
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

function drawChoices(element, shared, type, names) {
  const initial = [element.initial_options, element.initial_option].flat().filter(Boolean)
  const chosen = new Set([
    ...initial.map((each) => each.value),
    ...(element.initial_users ?? element.initial_conversations ?? element.initial_channels ?? []),
  ])
  const name = `choice-${shared['data-field']}`
  const boxes = optionsOf(element, names).map((option) =>
    h(
      'label',
      { class: 'choice' },
      h('input', { type, name, value: option.value, checked: chosen.has(option.value) }),
      h(
        'span',
        {},
        withEmoji(option.text.text),
        option.description && h('small', {}, withEmoji(option.description.text)),
      ),
    ),
  )
  return h('fieldset', { ...shared, class: '', 'data-many': type }, boxes)
}

function drawSelect(element, shared, label, names) {
  const initial =
    element.initial_option?.value ??
    element.initial_user ??
    element.initial_channel ??
    element.initial_conversation ??
    ''
  const option = (each) => h('option', { value: each.value }, withEmoji(each.text.text))
  const groups = element.option_groups?.map((group) =>
    h('optgroup', { label: group.label.text }, group.options.map(option)),
  )
  const empty = h('option', { value: '' }, element.placeholder?.text ?? label ?? say('block.pick'))
  const select = h('select', shared, empty, groups ?? optionsOf(element, names).map(option))
  select.value = initial
  return select
}

function optionsOf(element, names) {
  const plain = (value, text) => ({ value, text: { text } })
  const { people, channels } = names
  if (/users_select$/.test(element.type)) return people.map((each) => plain(each.id, each.realName))
  if (/(channels|conversations)_select$/.test(element.type))
    return channels
      .filter((each) => each.kind === 'channel')
      .map((each) => plain(each.id, `#${each.name}`))
  return element.options ?? element.option_groups?.flatMap((group) => group.options) ?? []
}

/** What a control holds, as the server expects it. */
export function heldBy(control) {
  if (control.dataset.many) {
    const checked = [...control.querySelectorAll('input:checked')].map((each) => each.value)
    return control.dataset.many === 'radio' ? (checked[0] ?? null) : checked
  }
  if (control.type === 'datetime-local')
    return control.value ? String(new Date(control.value).getTime() / 1000) : null
  return control.value === '' ? null : control.value
}

/** Every field inside a node. @returns {Record<string, any>} */
export function readFields(node) {
  const fields = [...node.querySelectorAll('[data-field]')]
  return Object.fromEntries(fields.map((each) => [each.dataset.field, heldBy(each)]))
}

/** Puts values back after a form was drawn again. */
export function restoreFields(node, values) {
  for (const control of node.querySelectorAll('[data-field]')) {
    const value = values[control.dataset.field]
    if (value === undefined) continue
    if (control.dataset.many)
      for (const box of control.querySelectorAll('input'))
        box.checked = [value].flat().includes(box.value)
    else if (control.type !== 'datetime-local') control.value = value ?? ''
  }
}
