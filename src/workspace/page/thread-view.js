// The panel of a thread: its first message, the replies, a composer of its own.
import { createComposer } from './composer.js'
import { h, iconButton } from './dom.js'
import { createMessageList } from './message-list.js'
import { drawWorking } from './message-view.js'
import { threadItems } from './page-store.js'

/** @param {any} ui @param {string} channelId @param {string} ts */
export function createThreadView(ui, channelId, ts) {
  const channel = () => ui.channel(channelId)
  const status = () => ui.data().status[`${channelId}:${ts}`]
  const list = createMessageList(ui, {
    label: 'Messages of the thread',
    items: () => threadItems(channel(), ts),
    thread: true,
    freshAfter: () => '',
    between: (_, at) => (at === 1 ? countLine(threadItems(channel(), ts).length - 1) : null),
    after: () => (status() ? drawWorking(ui, status()) : null),
  })
  const composer = createComposer(ui, {
    id: `compose-${channelId}-${ts}`,
    label: 'Reply in this thread',
    placeholder: 'Reply…',
    channel: channelId,
    threadTs: () => ts,
    drafts: ui.drafts,
    hint: 'Ask about this: “who says that?”, “by when?”',
  })
  const node = [
    h(
      'header',
      { class: 'bar' },
      iconButton('back', 'Back to the channel', () => ui.closeThread(), {
        class: 'icon-button only-phone',
      }),
      h('h2', {}, 'Thread'),
      h('p', { class: 'topic' }, channel().name ? `# ${channel().name}` : ''),
      iconButton('close', 'Close thread', () => ui.closeThread(), {
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
  return { node, refresh, focus: composer.focus, redraw: list.forget, channelId, ts }
}

function countLine(replies) {
  return h('li', { class: 'thread-count' }, replies === 1 ? '1 reply' : `${replies} replies`)
}
