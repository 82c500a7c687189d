// The app's own place: the Home tab, and the Messages tab as one conversation.
import { renderBlocks } from './block-view.js'
import { drawBanner } from './channel-view.js'
import { createComposer } from './composer.js'
import { avatar, h, iconButton } from './dom.js'
import { createMessageList, keepPlace } from './message-list.js'
import { drawWorking } from './message-view.js'
import { appChannel, currentChat } from './page-store.js'

/** @param {any} ui @param {'home' | 'messages'} tab */
export function createAppView(ui, tab) {
  const inner = tab === 'home' ? createHome(ui) : createChat(ui)
  const tabButton = (name, label) =>
    h(
      'button',
      {
        type: 'button',
        role: 'tab',
        'aria-selected': String(tab === name),
        'data-action': `tab/${name}`,
        onclick: () => ui.showTab(name),
      },
      label,
    )
  const header = h(
    'header',
    { class: 'bar' },
    iconButton('back', 'All conversations', () => ui.showPlaces(), {
      class: 'icon-button only-phone',
    }),
    avatar({ bot: true }, true),
    h('h1', {}, ui.data().app.name),
    h(
      'div',
      { class: 'tabs', role: 'tablist', 'aria-label': 'App' },
      tabButton('home', 'Home'),
      tabButton('messages', 'Messages'),
    ),
    h('span', { class: 'grow' }),
    tab === 'messages' && iconButton('plus', 'New conversation', () => inner.begin()),
  )
  return { ...inner, node: [drawBanner(ui), header, ...inner.node].filter(Boolean) }
}

function createHome(ui) {
  const place = h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Home' })
  let drawn = null
  const refresh = () => {
    const view = ui.data().home
    if (drawn === view && place.firstChild) return
    drawn = view
    const use = (fields) => ui.act('use-in-view', { viewId: view.id, ...fields })
    const fresh = view
      ? h('div', { class: 'home' }, renderBlocks(view.blocks, { names: ui.names(), use }))
      : h('p', { class: 'empty' }, 'Home is being prepared…')
    if (place.firstChild) keepPlace(place, fresh)
    place.replaceChildren(fresh)
  }
  const redraw = () => {
    drawn = null
  }
  return { node: [place], refresh, focus: () => place.focus(), redraw }
}

function createChat(ui) {
  const channel = () => appChannel(ui.data())
  let thread = currentChat(channel())
  let begun = false
  const here = () => (begun ? null : (currentChat(channel()) ?? thread))
  const status = () => ui.data().status[`${channel().id}:${here() ?? ''}`]
  const list = createMessageList(ui, {
    label: 'Messages with the app',
    items: () => channel().messages,
    thread: true,
    freshAfter: () => '',
    between: (message, at) =>
      at > 0 && !message.thread_ts && !message.local.ephemeral && startsChat(message)
        ? newChatLine()
        : null,
    before: () => (channel().messages.length === 0 ? welcome(ui) : null),
    after: () => [begun ? newChatLine('div') : null, status() ? drawWorking(ui, status()) : null],
  })
  const startsChat = (message) => message.user === ui.me() || message.reply_count > 0
  const composer = createComposer(ui, {
    id: `compose-${channel().id}`,
    label: `Message to ${ui.data().app.name}`,
    placeholder: `Ask ${ui.data().app.name}`,
    channel: channel().id,
    threadTs: here,
    drafts: ui.drafts,
  })
  const prompts = h('div')
  const refresh = () => {
    const last = currentChat(channel())
    if (begun && last !== thread) begun = false
    thread = last
    list.refresh()
    prompts.replaceChildren(...drawPrompts(ui, channel().id, here()))
    composer.setWorking(status()?.processing ?? false)
  }
  const begin = () => {
    begun = true
    refresh()
    list.toEnd()
    composer.focus()
  }
  return {
    node: [list.node, prompts, composer.node],
    refresh,
    focus: composer.focus,
    begin,
    redraw: list.forget,
  }
}

function newChatLine(tag = 'li') {
  return h(tag, { class: 'day' }, h('span', {}, 'New conversation'))
}

function welcome(ui) {
  return h(
    'div',
    { class: 'empty' },
    avatar({ bot: true }),
    h('p', {}, `Ask ${ui.data().app.name} about the situation. Answers cite their sources.`),
  )
}

function drawPrompts(ui, channel, thread) {
  const found =
    ui.data().prompts[`${channel}:${thread ?? ''}`] ??
    (thread ? null : ui.data().prompts[`${channel}:`])
  const empty = ui.channel(channel).messages.length === 0 || thread === null
  const shown = found ?? (empty ? ui.data().prompts[`${channel}:`] : null)
  if (!shown) return []
  const ask = (text) => () => ui.act('post', { channel, threadTs: thread, text })
  return [
    h(
      'div',
      { class: 'prompts' },
      shown.title && h('p', {}, shown.title),
      shown.prompts.map((each) =>
        h('button', { type: 'button', onclick: ask(each.message) }, each.title),
      ),
    ),
  ]
}
