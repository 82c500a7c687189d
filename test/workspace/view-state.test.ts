// What a form holds: what was given, what was emptied, and what was left as it started.
import { describe, expect, it } from 'vitest'
import { missingFields, viewState } from '../../src/workspace/view-state.ts'

const input = (blockId: string, element: Record<string, unknown>, optional = true) => ({
  type: 'input',
  block_id: blockId,
  optional,
  element: { action_id: 'it', ...element },
})

const form = [
  input('from', { type: 'timepicker', initial_time: '22:00' }),
  input('note', { type: 'plain_text_input', initial_value: 'as it was' }, false),
  input('about', {
    type: 'checkboxes',
    initial_options: [{ value: 'outage', text: { type: 'plain_text', text: 'Outage' } }],
    options: [{ value: 'outage', text: { type: 'plain_text', text: 'Outage' } }],
  }),
]

const stateOf = (blockId: string, filled: Parameters<typeof viewState>[1]) =>
  (viewState(form, filled)[blockId] as Record<string, Record<string, unknown>>).it

describe('what a form holds', () => {
  it('keeps what it started with where nothing was touched', () => {
    expect(stateOf('from', {})).toMatchObject({ selected_time: '22:00' })
    expect(stateOf('note', {})).toMatchObject({ value: 'as it was' })
    expect(missingFields(form, {})).toEqual({})
  })

  it.each([['from/it'], ['it'], ['from']])('holds nothing where %s was emptied', (name) => {
    expect(stateOf('from', { [name]: null })).toMatchObject({ selected_time: null })
  })

  it('asks for a needed field that was emptied', () => {
    expect(missingFields(form, { note: null })).toHaveProperty('note')
    expect(missingFields(form, { from: null, about: null })).toEqual({})
  })

  it('takes what is given for the field before what is given for its action', () => {
    expect(stateOf('from', { 'from/it': '06:30', it: '07:00' })).toMatchObject({
      selected_time: '06:30',
    })
  })
})
