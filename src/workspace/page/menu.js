// One small menu at a time, with arrow keys; Esc and a click elsewhere close it.
import { h } from './dom.js'

/**
 * @typedef {{label: any, detail?: string, checked?: boolean, run: () => unknown} | {title: string}} Item
 * @param {HTMLElement} anchor @param {Item[]} items
 */
export function openMenu(anchor, items) {
  document.querySelector('.menu')?.remove()
  const close = (focus) => {
    menu.remove()
    document.removeEventListener('pointerdown', outside, true)
    anchor.setAttribute('aria-expanded', 'false')
    if (focus) anchor.focus()
  }
  const outside = (event) => {
    if (!menu.contains(event.target) && !anchor.contains(event.target)) close(false)
  }
  const menu = h(
    'div',
    { class: 'menu', role: 'menu', onkeydown: (event) => moveByKey(event, menu, close) },
    items.map((item) => drawItem(item, close)),
  )
  // Inside an open dialog, so that it is not under it; else inside the part it belongs to.
  ;(anchor.closest('dialog, main, aside, nav') ?? document.body).append(menu)
  place(menu, anchor)
  document.addEventListener('pointerdown', outside, true)
  anchor.setAttribute('aria-expanded', 'true')
  menu.querySelector('button')?.focus()
}

function drawItem(item, close) {
  if ('title' in item) return h('div', { class: 'menu-title', role: 'presentation' }, item.title)
  const run = () => {
    close(true)
    item.run()
  }
  return h(
    'button',
    {
      type: 'button',
      role: item.checked === undefined ? 'menuitem' : 'menuitemradio',
      'aria-checked': item.checked === undefined ? null : String(item.checked),
      onclick: run,
    },
    h('span', {}, item.label, item.detail && h('small', {}, item.detail)),
    item.checked && h('span', { class: 'tick', 'aria-hidden': 'true' }, '✓'),
  )
}

function moveByKey(event, menu, close) {
  const buttons = [...menu.querySelectorAll('button')]
  const at = buttons.indexOf(document.activeElement)
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step) buttons[(at + step + buttons.length) % buttons.length]?.focus()
  else if (event.key === 'Home') buttons[0]?.focus()
  else if (event.key === 'End') buttons.at(-1)?.focus()
  else if (event.key === 'Escape' || event.key === 'Tab') close(true)
  else return
  event.preventDefault()
  event.stopPropagation()
}

function place(menu, anchor) {
  const at = anchor.getBoundingClientRect()
  const size = menu.getBoundingClientRect()
  const below = at.bottom + 4 + size.height <= innerHeight
  const top = below ? at.bottom + 4 : Math.max(8, at.top - size.height - 4)
  const left = Math.min(Math.max(8, at.left), innerWidth - size.width - 8)
  menu.style.top = `${top}px`
  menu.style.left = `${left}px`
}
