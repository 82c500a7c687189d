// A channel: its name, its messages, its composer; or the invitation to add the bot.
import { createComposer } from './composer.js'
import { h, iconButton } from './dom.js'
import { createMessageList } from './message-list.js'
import { channelItems } from './page-store.js'
import { say } from './page-texts.js'

/** @param {any} ui @param {any} channel */
export function createChannelView(ui, channel) {
  // What comes while one looks on is not "New".
  const newest = Number(channel.messages.at(-1)?.ts ?? 0)
  const seen = channel.lastRead
  const freshAfter = seen !== '' && newest > Number(seen) ? seen : ''
  const list = createMessageList(ui, {
    label: say('channel.messages', { name: channel.name }),
    items: () => channelItems(ui.channel(channel.id)),
    thread: false,
    freshAfter: () => freshAfter,
    before: () => emptyChannel(ui, channel),
  })
  const composer = createComposer(ui, {
    id: `compose-${channel.id}`,
    label: say('channel.write', { name: channel.name }),
    placeholder: say('channel.write', { name: channel.name }),
    channel: channel.id,
    threadTs: () => null,
    drafts: ui.drafts,
  })
  const banner = h('div')
  const node = [
    drawBanner(ui),
    h(
      'header',
      { class: 'bar' },
      iconButton('back', say('side.all'), () => ui.showPlaces(), {
        class: 'icon-button only-phone',
      }),
      h('h1', {}, `# ${channel.name}`),
      h('p', { class: 'topic' }, channel.topic),
    ),
    list.node,
    banner,
    composer.node,
  ].filter(Boolean)
  const refresh = () => {
    list.refresh()
    const member = ui.channel(channel.id).members.includes(ui.data().app.userId)
    banner.replaceChildren(...(member ? [] : [invitation(ui, channel)]))
  }
  return { node, refresh, focus: composer.focus }
}

/** Said wherever recorded news is shown. */
export function drawBanner(ui) {
  if (!ui.data().recorded) return null
  return h(
    'p',
    { class: 'banner' },
    h('span', { 'aria-hidden': 'true' }, '▶'),
    h(
      'span',
      {},
      h('strong', {}, say('banner.recorded')),
      say('banner.local'),
      h('span', { class: 'detail' }, say('banner.detail')),
    ),
  )
}

function emptyChannel(ui, channel) {
  if (channelItems(ui.channel(channel.id)).length > 0) return null
  return h('p', { class: 'empty' }, say('channel.empty', { name: channel.name }))
}

function invitation(ui, channel) {
  return h(
    'div',
    { class: 'prompts' },
    h('p', {}, say('channel.without', { app: ui.data().app.name })),
    h(
      'button',
      { type: 'button', onclick: () => ui.act('invite', { channel: channel.id }) },
      say('channel.invite', { app: ui.data().app.name }),
    ),
  )
}
