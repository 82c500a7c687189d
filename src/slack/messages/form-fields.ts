// The fields that the forms are made of: one input per field, named as the use case's input names it.
import type { types } from '@slack/bolt'
import { option, plainText } from './blocks.ts'

type Choice = { value: string; text: string }
type More = { optional?: boolean; hint?: string }

/** A line or a paragraph of text. */
export function textField(
  field: string,
  label: string,
  more: More & { initial?: string; multiline?: boolean; max?: number } = {},
): types.InputBlock {
  return input(field, label, more, {
    type: 'plain_text_input',
    action_id: 'value',
    multiline: more.multiline ?? false,
    max_length: more.max ?? 300,
    ...(more.initial ? { initial_value: more.initial.slice(0, more.max ?? 300) } : {}),
  })
}

export function choiceField(
  field: string,
  label: string,
  choices: Choice[],
  initial: string,
): types.InputBlock {
  const options = choices.slice(0, 100).map((c) => option(c.text, c.value))
  const first = options.find((o) => o.value === initial) ?? options[0]
  return input(
    field,
    label,
    {},
    {
      type: 'static_select',
      action_id: 'value',
      options,
      ...(first ? { initial_option: first } : {}),
    },
  )
}

export function choicesField(
  field: string,
  label: string,
  choices: Choice[],
  initial: string[],
  more: More = { optional: true },
): types.InputBlock {
  const options = choices.slice(0, 100).map((c) => option(c.text, c.value))
  const chosen = options.filter((o) => initial.includes(o.value ?? ''))
  return input(field, label, more, {
    type: 'multi_static_select',
    action_id: 'value',
    options,
    ...(chosen.length ? { initial_options: chosen } : {}),
  })
}

export function tickField(
  field: string,
  label: string,
  text: string,
  on: boolean,
): types.InputBlock {
  const tick = option(text, 'on')
  return input(
    field,
    label,
    { optional: true },
    {
      type: 'checkboxes',
      action_id: 'value',
      options: [tick],
      ...(on ? { initial_options: [tick] } : {}),
    },
  )
}

export function timeField(field: string, label: string, initial: string | null): types.InputBlock {
  return input(
    field,
    label,
    { optional: true },
    {
      type: 'timepicker',
      action_id: 'value',
      ...(initial ? { initial_time: initial } : {}),
    },
  )
}

export function dayField(field: string, label: string, initial: string): types.InputBlock {
  return input(field, label, {}, { type: 'datepicker', action_id: 'value', initial_date: initial })
}

function input(
  field: string,
  label: string,
  more: More,
  element: types.InputBlock['element'],
): types.InputBlock {
  return {
    type: 'input',
    block_id: field,
    label: plainText(label, 150),
    element,
    optional: more.optional ?? false,
    ...(more.hint ? { hint: plainText(more.hint, 150) } : {}),
  }
}
