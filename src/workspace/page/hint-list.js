// What the composer suggests: commands after `/`, people after `@`.
import { h } from './dom.js'
import { say } from './page-texts.js'

/** What fits the text before the caret. @returns {{from: number, items: any[]}} */
export function hintsFor(ui, text, caret) {
  const before = text.slice(0, caret)
  if (before.startsWith('/')) return { from: 0, items: commandHints(ui.data(), before) }
  const at = /(^|\s)@([\p{L}\p{N}_ ]{0,20})$/u.exec(before)
  if (!at) return { from: 0, items: [] }
  const typed = (at[2] ?? '').toLowerCase()
  const people = ui
    .data()
    .people.filter((each) => each.id !== ui.me())
    .filter((each) => each.realName.toLowerCase().startsWith(typed) || each.name.startsWith(typed))
    .sort((a, b) => Number(b.bot) - Number(a.bot))
    .map((each) => ({
      insert: `@${each.realName} `,
      label: each.realName,
      detail: each.bot ? say('write.app') : each.title,
    }))
  return { from: before.length - typed.length - 1, items: people }
}

function commandHints(data, before) {
  const command = data.commands.find((each) => before.startsWith(`${each.command} `))
  if (!command)
    return data.commands
      .filter((each) => each.command.startsWith(before))
      .map((each) => ({
        insert: `${each.command} `,
        label: each.command,
        code: each.usage_hint,
        detail: each.description,
      }))
  const typed = before.slice(command.command.length + 1).toLowerCase()
  return data.examples
    .filter((each) => each.text.toLowerCase().startsWith(typed))
    .map((each) => ({
      insert: `${command.command} ${each.text}`,
      // What follows a command may be anything: Enter sends it as it is typed.
      offered: true,
      label: each.text || command.command,
      detail: each.description,
    }))
}

/**
 * The list above a composer. @param {string} id
 * @param {(item: any) => void} choose
 */
export function createHintList(id, input, choose) {
  const list = h('ul', {
    id,
    class: 'hints',
    role: 'listbox',
    'aria-label': say('write.suggestions'),
    hidden: true,
  })
  let items = []
  let at = -1

  const mark = () => {
    ;[...list.children].forEach((each, index) => {
      each.setAttribute('aria-selected', String(index === at))
      if (index === at) each.scrollIntoView({ block: 'nearest' })
    })
    if (at >= 0 && items.length > 0) input.setAttribute('aria-activedescendant', `${id}-${at}`)
    else input.removeAttribute('aria-activedescendant')
  }
  const show = (next) => {
    items = next
    at = items[0]?.offered ? -1 : 0
    list.hidden = items.length === 0
    list.replaceChildren(
      ...items.map((item, index) =>
        h(
          'li',
          {
            id: `${id}-${index}`,
            role: 'option',
            onpointerdown: (event) => {
              event.preventDefault()
              choose(item)
            },
          },
          h('b', {}, item.label),
          item.code && h('code', {}, item.code),
          item.detail && h('span', {}, item.detail),
        ),
      ),
    )
    mark()
  }
  /** @returns {boolean} whether the key was for the list */
  const takeKey = (event) => {
    if (items.length === 0) return false
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      at = at < 0 && step < 0 ? items.length - 1 : (at + step + items.length) % items.length
      mark()
    } else if (event.key === 'Escape') show([])
    else if (event.key === 'Tab' && !event.shiftKey) choose(items[Math.max(0, at)])
    else if (event.key === 'Enter' && !event.shiftKey && isMeant(items[at])) choose(items[at])
    else return false
    return true
  }
  const isMeant = (item) => at >= 0 && input.value.trim() !== item.insert.trim()
  return { node: list, show, takeKey }
}
