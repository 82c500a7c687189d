// Where a person types: Enter sends, Shift+Enter breaks the line, `/` and `@` suggest.
import { h, toast } from './dom.js'
import { createHintList, hintsFor } from './hint-list.js'
import { say } from './page-texts.js'

/**
 * @param {any} ui
 * @param {{id: string, placeholder: string, label: string, channel: string, threadTs: () => string | null, drafts: Map<string, string>, hint?: string}} options
 */
export function createComposer(ui, options) {
  const hintsId = `${options.id}-hints`
  const input = h('textarea', {
    id: options.id,
    rows: '1',
    placeholder: options.placeholder,
    'aria-label': options.label,
    'aria-autocomplete': 'list',
    'aria-controls': hintsId,
    value: options.drafts.get(options.id) ?? '',
    oninput: () => changed(),
    onkeydown: (event) => onKey(event),
    onblur: () => hints.show([]),
  })
  const hints = createHintList(hintsId, input, (item) => insert(item))
  const sendButton = h(
    'button',
    { type: 'button', class: 'send', disabled: true, onclick: () => send() },
    say('write.send'),
  )
  const stopButton = h(
    'button',
    { type: 'button', class: 'stop', hidden: true, onclick: () => stop() },
    say('write.stop'),
  )

  const changed = () => {
    options.drafts.set(options.id, input.value)
    sendButton.disabled = input.value.trim() === ''
    const { items } = hintsFor(ui, input.value, input.selectionStart)
    hints.show(items)
  }
  const insert = (item) => {
    const { from } = hintsFor(ui, input.value, input.selectionStart)
    const rest = input.value.slice(input.selectionStart)
    input.value = input.value.slice(0, from) + item.insert + rest
    const caret = from + item.insert.length
    input.setSelectionRange(caret, caret)
    changed()
    input.focus()
  }
  const onKey = (event) => {
    // Enter that ends a Korean syllable is no Enter.
    if (event.isComposing || event.keyCode === 229) return
    if (hints.takeKey(event)) event.preventDefault()
    else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      send()
    }
  }
  const send = () => {
    const text = input.value.trim()
    if (text === '') return
    const where = { channel: options.channel, threadTs: options.threadTs() }
    const command = /^(\/\S+)\s*([\s\S]*)$/.exec(text)
    const known = command && ui.data().commands.some((each) => each.command === command[1])
    if (command && !known) {
      toast(say('write.unknown', { command: command[1] }))
      return
    }
    input.value = ''
    changed()
    if (known) ui.act('command', { ...where, command: command[1], text: command[2] })
    else ui.act('post', { ...where, text })
  }
  const stop = () =>
    ui.act('stop', { channel: options.channel, threadTs: options.threadTs() ?? '' })

  sendButton.disabled = input.value.trim() === ''
  return {
    node: h(
      'div',
      { class: 'composer' },
      hints.node,
      h('div', { class: 'composer-box' }, input, stopButton, sendButton),
      h('p', { class: 'composer-hint' }, options.hint ?? say('write.hint')),
    ),
    focus: () => input.focus(),
    /** Shows Stop in the place of Send while the bot is at work. */
    setWorking(working) {
      stopButton.hidden = !working
      sendButton.hidden = working
    },
  }
}
