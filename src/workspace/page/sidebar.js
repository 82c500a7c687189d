// The side: channels, the app, who you are.
import { avatar, glyph, h } from './dom.js'
import { openMenu } from './menu.js'
import { appChannel, unreadCount } from './page-store.js'
import { say } from './page-texts.js'
import { currentTheme, setTheme } from './theme.js'

/** Draws the side again. @param {any} ui @param {HTMLElement} node */
export function drawSidebar(ui, node) {
  const data = ui.data()
  const channels = data.channels.filter((each) => each.kind === 'channel')
  const focused = node.contains(document.activeElement) && document.activeElement?.dataset.action
  node.replaceChildren(
    h(
      'div',
      { class: 'sidebar-name' },
      h('img', { src: '/page/icon.svg', alt: '' }),
      say('frame.name'),
    ),
    h(
      'div',
      { class: 'sidebar-scroll' },
      h('h2', {}, say('side.channels')),
      h(
        'ul',
        {},
        channels.map((each) => h('li', {}, channelButton(ui, each))),
      ),
      h('h2', {}, say('side.apps')),
      h('ul', {}, h('li', {}, appButton(ui))),
    ),
    meButton(ui),
  )
  if (focused) node.querySelector(`[data-action="${CSS.escape(focused)}"]`)?.focus()
}

function channelButton(ui, channel) {
  const count = unreadCount(channel, ui.me())
  return placeButton(
    ui,
    channel.id,
    h('span', { class: 'mark', 'aria-hidden': 'true' }, '#'),
    channel.name,
    count,
  )
}

function appButton(ui) {
  const { app } = ui.data()
  const count = unreadCount(appChannel(ui.data()), ui.me())
  return placeButton(ui, 'app', avatar({ bot: true }, true), app.name, count)
}

function placeButton(ui, place, mark, label, count) {
  const here = ui.place() === place
  return h(
    'button',
    {
      type: 'button',
      class: `place${count > 0 ? ' unread' : ''}`,
      'aria-current': here ? 'page' : null,
      'data-action': `go/${place}`,
      onclick: () => ui.goTo(place),
    },
    mark,
    h('span', { class: 'label' }, label),
    count > 0 &&
      h(
        'span',
        { class: 'count' },
        String(Math.min(count, 99)),
        h('span', { class: 'unseen' }, say('side.unread')),
      ),
  )
}

function meButton(ui) {
  const me = ui.person(ui.me())
  const button = h(
    'button',
    {
      type: 'button',
      class: 'me',
      'aria-haspopup': 'menu',
      'data-action': 'me',
      onclick: () => openMenu(button, meItems(ui)),
    },
    avatar(me),
    h(
      'span',
      { class: 'grow' },
      h('span', { class: 'unseen' }, say('side.you')),
      me.realName,
      h('small', {}, me.title),
    ),
    glyph('more'),
  )
  return button
}

function meItems(ui) {
  const people = ui.data().people.filter((each) => !each.bot)
  const theme = currentTheme()
  return [
    { title: say('side.become') },
    ...people.map((each) => ({
      label: each.realName,
      detail: each.title,
      checked: each.id === ui.me(),
      run: () => ui.becomes(each.id),
    })),
    { title: say('side.colours') },
    ...['system', 'light', 'dark'].map((name) => ({
      label: say(`side.colours.${name}`),
      checked: theme === name,
      run: () => setTheme(name),
    })),
  ]
}
