// Start the page: one person, one place, perhaps a thread; every change drawn where it belongs.
import { createAppView } from './app-view.js'
import { createChannelView } from './channel-view.js'
import { announce, toast } from './dom.js'
import { createModal } from './modal-view.js'
import { openFeed, sendAct } from './page-client.js'
import { say, speak } from './page-texts.js'
import { appChannel, applyChange, inThread } from './page-store.js'
import { drawSidebar } from './sidebar.js'
import { showTheme } from './theme.js'
import { createThreadView } from './thread-view.js'

const PERSON = 'workspace-person'
const node = (id) => document.getElementById(id)

/** The page: who looks at it, where, and what is drawn. */
function createPage() {
  const page = {
    data: null,
    person: localStorage.getItem(PERSON) ?? 'U0LOCAL01',
    place: null,
    tab: 'home',
    view: null,
    thread: null,
    closeFeed: () => undefined,
    warned: false,
  }
  page.ui = createUi(page)
  page.modal = createModal(page.ui)
  return page
}

/** What the parts of the page may ask for and do. */
function createUi(page) {
  const ui = {
    drafts: new Map(),
    data: () => page.data,
    me: () => page.person,
    place: () => page.place,
    names: () => ({
      people: page.data.people,
      channels: page.data.channels,
      locale: ui.person(page.person)?.locale ?? 'en',
    }),
    person: (id) => page.data.people.find((each) => each.id === id),
    channel: (id) => page.data.channels.find((each) => each.id === id),
    channelOf: (message) =>
      page.data.channels.find((each) => each.messages.includes(message))?.id ?? '',
    statusOf: (message) => page.data.status[`${ui.channelOf(message)}:${message.ts}`],
    act: (name, fields) => sendAct(page.person, name, fields),
    goTo: (place) => goTo(page, place),
    showTab: (tab) => showTab(page, tab),
    openThread: (message, focus) => openThread(page, message, focus),
    closeThread: () => closeThread(page),
    showPlaces: () => node('workspace').classList.add('at-places'),
    becomes: (person) => becomes(page, person),
  }
  return ui
}

/** Shows a channel or the app. */
function goTo(page, next) {
  page.place = next
  node('workspace').classList.remove('at-places')
  if (page.place === 'app') {
    closeThread(page)
    page.view = createAppView(page.ui, page.tab)
    page.ui.act('open-tab', { tab: page.tab })
  } else {
    if (page.thread && page.thread.channelId !== page.place) closeThread(page)
    page.view = createChannelView(page.ui, page.ui.channel(page.place))
  }
  node('conversation').replaceChildren(...page.view.node)
  history.replaceState(
    null,
    '',
    page.place === 'app' ? '/#app' : `/#${page.ui.channel(page.place).name}`,
  )
  drawAll(page)
  if (matchMedia('(min-width: 681px)').matches) page.view.focus()
}

function showTab(page, next) {
  page.tab = next
  goTo(page, 'app')
}

function openThread(page, message, focus = false) {
  const channel = page.ui.channelOf(message)
  const root = inThread(message) ? message.thread_ts : message.ts
  if (page.thread?.ts !== root) {
    page.thread = createThreadView(page.ui, channel, root)
    node('thread').replaceChildren(...page.thread.node)
  }
  node('thread').hidden = false
  node('workspace').classList.add('with-thread')
  page.thread.refresh()
  if (focus || matchMedia('(min-width: 681px)').matches) page.thread.focus()
}

function closeThread(page) {
  if (!page.thread) return
  const { ts } = page.thread
  page.thread = null
  node('thread').hidden = true
  node('thread').replaceChildren()
  node('workspace').classList.remove('with-thread')
  const message = document.querySelector(`#conversation [data-ts="${CSS.escape(ts)}"]`)
  message?.querySelector('[data-action="open-thread"]')?.focus()
}

function becomes(page, next) {
  page.person = next
  localStorage.setItem(PERSON, next)
  closeThread(page)
  connect(page)
}

/** Draws what changed; each part knows what it has drawn. */
function drawAll(page) {
  if (!page.data || !page.view) return
  markRead(page)
  page.view.refresh()
  page.thread?.refresh()
  drawSidebar(page.ui, node('sidebar'))
  const unread = document.querySelectorAll('.place.unread').length
  document.title = `${unread > 0 ? '• ' : ''}${page.place === 'app' ? page.data.app.name : `#${page.ui.channel(page.place).name}`} — ${say('frame.name')}`
}

function markRead(page) {
  if (document.hidden) return
  const channel =
    page.place === 'app'
      ? page.tab === 'messages'
        ? appChannel(page.data)
        : null
      : page.ui.channel(page.place)
  const last = channel?.messages.at(-1)
  if (channel && !last) channel.lastRead = '0'
  if (!last || Number(last.ts) <= Number(channel.lastRead || 0)) return
  channel.lastRead = last.ts
  page.ui.act('read', { channel: channel.id, ts: last.ts })
}

/** A change from the server: put into what is known, then drawn. */
function receive(page, change) {
  if (change.kind === 'snapshot') {
    page.data = change
    speak(page.ui.names().locale)
    page.modal.show(page.data.modals)
    if (page.warned) toast(say('frame.back'))
    page.warned = false
    goTo(page, page.place ?? firstPlace(page.data))
    return
  }
  applyChange(page.data, change)
  if (change.kind === 'modals') page.modal.show(change.views)
  if (change.kind === 'message') hear(page, change)
  drawAll(page)
}

/** People who listen to the page hear what arrives where they are. */
function hear(page, { message, channel }) {
  const here =
    page.place === channel || (page.place === 'app' && channel === appChannel(page.data).id)
  if (here && message.user !== page.person && !message.edited && !message.local.streaming)
    announce(`${page.ui.person(message.user)?.realName}: ${message.text.slice(0, 200)}`)
}

function lost(page) {
  if (page.warned) return
  page.warned = true
  toast(say('frame.lost'))
}

function connect(page) {
  page.closeFeed()
  page.closeFeed = openFeed(
    page.person,
    (change) => receive(page, change),
    () => lost(page),
  )
}

/** Keys and clicks that are meant for the page as a whole. */
function listenToPage(page) {
  document.addEventListener('visibilitychange', () => drawAll(page))
  document.addEventListener('keydown', (event) => {
    const over = document.querySelector('dialog[open], .menu')
    if (event.key === 'Escape' && page.thread && !event.defaultPrevented && !over) closeThread(page)
  })
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[data-permalink]')
    if (link && openPermalink(page.ui, link.href)) event.preventDefault()
  })
}

/** A link to a message here goes there without leaving the page. */
function openPermalink(ui, href) {
  const url = new URL(href)
  const found = /^\/archives\/(\w+)\/p(\d+)$/.exec(url.pathname)
  const channel = found && ui.channel(found[1])
  if (!channel) return false
  const ts = `${found[2].slice(0, -6)}.${found[2].slice(-6)}`
  ui.goTo(channel.kind === 'im' ? 'app' : channel.id)
  const root = url.searchParams.get('thread_ts') ?? ts
  const message = channel.messages.find((each) => each.ts === root)
  if (!message) return true
  document
    .querySelector(`#conversation [data-ts="${CSS.escape(root)}"]`)
    ?.scrollIntoView({ block: 'center' })
  if (url.searchParams.has('thread_ts') || message.reply_count > 0) ui.openThread(message)
  return true
}

function firstPlace(data) {
  const found = /^\/archives\/(\w+)/.exec(location.pathname)?.[1]
  if (data.channels.some((each) => each.id === found && each.kind === 'channel')) return found
  if (location.hash === '#app') return 'app'
  const named = data.channels.find(
    (each) => each.kind === 'channel' && `#${each.name}` === location.hash,
  )
  return (named ?? data.channels[0]).id
}

showTheme()
speak(navigator.language)
const started = createPage()
listenToPage(started)
connect(started)
