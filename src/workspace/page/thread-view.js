// The panel of a thread: its first message, the replies, a composer of its own.
import { createComposer } from './composer.js'
import { h, iconButton } from './dom.js'
import { createMessageList } from './message-list.js'
import { drawWorking } from './message-view.js'
import { threadItems } from './page-store.js'
import { say } from './page-texts.js'

/** @param {any} ui @param {string} channelId @param {string} ts */
export function createThreadView(ui, channelId, ts) {
  const channel = () => ui.channel(channelId)
  const status = () => ui.data().status[`${channelId}:${ts}`]
  const list = createMessageList(ui, {
    label: say('thread.messages'),
    items: () => threadItems(channel(), ts),
    thread: true,
    freshAfter: () => '',
    between: (_, at) => (at === 1 ? countLine(threadItems(channel(), ts).length - 1) : null),
    after: () => (status() ? drawWorking(ui, status()) : null),
  })
  const composer = createComposer(ui, {
    id: `compose-${channelId}-${ts}`,
    label: say('thread.write'),
    placeholder: say('thread.reply'),
    channel: channelId,
    threadTs: () => ts,
    drafts: ui.drafts,
    hint: say('thread.hint'),
  })
  const node = [
    h(
      'header',
      { class: 'bar' },
      iconButton('back', say('thread.back'), () => ui.closeThread(), {
        class: 'icon-button only-phone',
      }),
      h('h2', {}, say('thread.title')),
      h('p', { class: 'topic' }, channel().name ? `# ${channel().name}` : ''),
      iconButton('close', say('thread.close'), () => ui.closeThread(), {
        class: 'icon-button only-desk',
      }),
    ),
    list.node,
    composer.node,
  ]
  const refresh = () => {
    list.refresh()
    composer.setWorking(status()?.processing ?? false)
  }
  return { node, refresh, focus: composer.focus, channelId, ts }
}

function countLine(replies) {
  return h('li', { class: 'thread-count' }, say('thread.replies', { n: replies }))
}
