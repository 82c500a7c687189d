// A channel: its name, its messages, its composer; or the invitation to add the bot.
import { createComposer } from './composer.js'
import { h, iconButton } from './dom.js'
import { createMessageList } from './message-list.js'
import { channelItems } from './page-store.js'

/** @param {any} ui @param {any} channel */
export function createChannelView(ui, channel) {
  // What comes while one looks on is not "New".
  const newest = Number(channel.messages.at(-1)?.ts ?? 0)
  const seen = channel.lastRead
  const freshAfter = seen !== '' && newest > Number(seen) ? seen : ''
  const list = createMessageList(ui, {
    label: `Messages of #${channel.name}`,
    items: () => channelItems(ui.channel(channel.id)),
    thread: false,
    freshAfter: () => freshAfter,
    before: () => emptyChannel(ui, channel),
  })
  const composer = createComposer(ui, {
    id: `compose-${channel.id}`,
    label: `Message to ${channel.name}`,
    placeholder: `Message #${channel.name}`,
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
      iconButton('back', 'All conversations', () => ui.showPlaces(), {
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
  return { node, refresh, focus: composer.focus, redraw: list.forget }
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
      h('strong', {}, 'Recorded story'),
      ' — local workspace',
      h(
        'span',
        { class: 'detail' },
        '. News of 2024 and after is replayed at speed; nothing leaves this machine.',
      ),
    ),
  )
}

function emptyChannel(ui, channel) {
  if (channelItems(ui.channel(channel.id)).length > 0) return null
  return h('p', { class: 'empty' }, `This is the very beginning of #${channel.name}.`)
}

function invitation(ui, channel) {
  return h(
    'div',
    { class: 'prompts' },
    h('p', {}, `${ui.data().app.name} is not in this channel.`),
    h(
      'button',
      { type: 'button', onclick: () => ui.act('invite', { channel: channel.id }) },
      `Add ${ui.data().app.name}`,
    ),
  )
}
