// A list of messages that stays at its end, with days and "New", redrawn only where it changed.
import { dayName, sameDay, timeOf } from './dates.js'
import { h } from './dom.js'
import { renderMessage } from './message-view.js'
import { say } from './page-texts.js'

/** Lines of one person within this time stand under one name. */
const JOIN_S = 300
/** Nearer than this to the end, the list follows what comes. */
const NEAR_PX = 140

/**
 * @param {any} ui
 * @param {{label: string, items: () => any[], thread: boolean, freshAfter: () => string, before?: () => any, after?: () => any, between?: (message: any, at: number) => any}} options
 */
export function createMessageList(ui, options) {
  const list = h('ol', { 'aria-label': say('message.list') })
  const before = h('div')
  const after = h('div')
  const jump = h(
    'button',
    { type: 'button', class: 'jump', hidden: true, onclick: () => toEnd() },
    say('message.jump'),
  )
  const node = h(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': options.label },
    h('div', { class: 'list' }, before, list, after),
    jump,
  )
  const drawn = new Map()
  const known = new Set()
  let first = true

  const toEnd = () => {
    node.scrollTop = node.scrollHeight
    jump.hidden = true
  }
  const nearEnd = () => node.scrollHeight - node.scrollTop - node.clientHeight < NEAR_PX
  node.addEventListener('scroll', () => {
    if (nearEnd()) jump.hidden = true
  })
  // A picture that arrives late pushes the end away.
  node.addEventListener('load', () => first || (nearEnd() && toEnd()), true)

  const refresh = () => {
    const follow = first || nearEnd()
    const items = options.items()
    const nodes = []
    items.forEach((message, at) => {
      const previous = items[at - 1]
      nodes.push(...dividers(ui, options, message, previous, at))
      const joined = joins(previous, message) && nodes.at(-1)?.dataset.ts !== undefined
      nodes.push(drawCached(message, joined))
    })
    const grew = items.length > 0 && !known.has(items.at(-1).ts)
    replaceChildren(list, nodes)
    before.replaceChildren(...[options.before?.()].flat().filter(Boolean))
    after.replaceChildren(...[options.after?.()].flat().filter(Boolean))
    for (const message of items) known.add(message.ts)
    const mine = items.at(-1)?.user === ui.me()
    if (follow || (grew && mine)) toEnd()
    else if (grew) jump.hidden = false
    first = false
  }

  const drawCached = (message, joined) => {
    const status = ui.statusOf(message)
    const cached = drawn.get(message.ts)
    if (cached?.message === message && cached.joined === joined && cached.status === status)
      return cached.node
    const fresh = renderMessage(ui, message, { joined, thread: options.thread })
    if (!first && !known.has(message.ts)) fresh.classList.add('arrived')
    if (cached) keepPlace(cached.node, fresh)
    drawn.set(message.ts, { message, joined, status, node: fresh })
    return fresh
  }

  return { node, refresh, toEnd }
}

function dividers(ui, options, message, previous, at) {
  const nodes = []
  const { locale } = ui.names()
  const date = timeOf(message.ts)
  if (!previous || !sameDay(date, timeOf(previous.ts)))
    nodes.push(h('li', { class: 'day' }, h('span', {}, dayName(date, locale))))
  const fresh = Number(options.freshAfter() || Number.POSITIVE_INFINITY)
  const isFresh = (each) => Number(each.ts) > fresh && each.user !== ui.me()
  if (isFresh(message) && (!previous || Number(previous.ts) <= fresh))
    nodes.push(h('li', { class: 'day fresh' }, h('span', {}, say('message.new'))))
  const between = options.between?.(message, at)
  if (between) nodes.push(between)
  return nodes
}

function joins(previous, message) {
  return (
    previous !== undefined &&
    previous.user === message.user &&
    !message.blocks?.length &&
    !message.local.ephemeral &&
    !previous.local.ephemeral &&
    Number(message.ts) - Number(previous.ts) < JOIN_S
  )
}

/** Leaves what did not change where it is. */
export function replaceChildren(list, nodes) {
  const wanted = new Set(nodes)
  for (const child of [...list.children]) if (!wanted.has(child)) child.remove()
  nodes.forEach((node, at) => {
    if (list.children[at] !== node) list.insertBefore(node, list.children[at] ?? null)
  })
}

/** What was open stays open, and who was at a button stays there. */
export function keepPlace(before, after) {
  const details = [...after.querySelectorAll('details')]
  before.querySelectorAll('details').forEach((each, at) => {
    if (details[at]) details[at].open = each.open
  })
  const action = before.contains(document.activeElement) && document.activeElement?.dataset.action
  if (action)
    requestAnimationFrame(() =>
      after.querySelector(`[data-action="${CSS.escape(action)}"]`)?.focus(),
    )
}
