// The app's own place: the Home tab, and the Messages tab as one conversation.
import { renderBlock } from './block-view.js'
import { drawBanner } from './channel-view.js'
import { createComposer } from './composer.js'
import { avatar, h, iconButton } from './dom.js'
import { createMessageList, keepPlace, replaceChildren } from './message-list.js'
import { drawWorking } from './message-view.js'
import { appChannel, currentChat } from './page-store.js'
import { say } from './page-texts.js'

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
    iconButton('back', say('side.all'), () => ui.showPlaces(), {
      class: 'icon-button only-phone',
    }),
    avatar({ bot: true }, true),
    h('h1', {}, ui.data().app.name),
    h(
      'div',
      { class: 'tabs', role: 'tablist', 'aria-label': say('app.tabs') },
      tabButton('home', say('app.home')),
      tabButton('messages', say('app.messages')),
    ),
    h('span', { class: 'grow' }),
    tab === 'messages' && iconButton('plus', say('app.new'), () => inner.begin()),
  )
  return { ...inner, node: [drawBanner(ui), header, ...inner.node].filter(Boolean) }
}

function createHome(ui) {
  const place = h('div', {
    class: 'scroll',
    tabindex: '0',
    role: 'region',
    'aria-label': say('app.home'),
    // As it was left, until the app has drawn it for this visit.
    'aria-busy': 'true',
  })
  const left = ui.data().home
  const names = ui.names()
  const use = (fields) => ui.act('use-in-view', { viewId: ui.data().home.id, ...fields })
  const blocks = h('div', { class: 'blocks' })
  const frame = h('div', { class: 'home' }, blocks)
  let shown = null
  let drawn = new Map()
  const drawOnce = (block) => {
    const text = JSON.stringify(block)
    return drawn.get(text) ?? renderBlock(block, { names, use })
  }
  const refresh = () => {
    const view = ui.data().home
    if (!view) {
      place.replaceChildren(h('p', { class: 'empty' }, say('app.preparing')))
      return
    }
    if (shown === view) return
    shown = view
    if (view !== left) place.setAttribute('aria-busy', 'false')
    if (frame.parentNode !== place) place.replaceChildren(frame)
    keepPlace(blocks, blocks)
    // What did not change stays as it is, even under a finger that is on it.
    const nodes = view.blocks.map(drawOnce)
    drawn = new Map(view.blocks.map((block, at) => [JSON.stringify(block), nodes[at]]))
    replaceChildren(blocks, nodes)
  }
  return { node: [place], refresh, focus: () => place.focus() }
}

function createChat(ui) {
  const channel = () => appChannel(ui.data())
  let thread = currentChat(channel())
  let begun = false
  const here = () => (begun ? null : (currentChat(channel()) ?? thread))
  const status = () => ui.data().status[`${channel().id}:${here() ?? ''}`]
  const list = createMessageList(ui, {
    label: say('app.chat'),
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
    label: say('app.write', { app: ui.data().app.name }),
    placeholder: say('app.ask', { app: ui.data().app.name }),
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
  }
}

function newChatLine(tag = 'li') {
  return h(tag, { class: 'day' }, h('span', {}, say('app.new')))
}

function welcome(ui) {
  return h(
    'div',
    { class: 'empty' },
    avatar({ bot: true }),
    h('p', {}, say('app.welcome', { app: ui.data().app.name })),
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
