// One message: who, when, what, with its tools, reactions and replies.
import { renderBlocks, renderSharedFile } from './block-view.js'
import { clock, fullTime, timeOf } from './dates.js'
import { avatar, glyph, h, iconButton } from './dom.js'
import { emoji, QUICK_REACTIONS } from './emoji.js'
import { openMenu } from './menu.js'
import { renderMrkdwn } from './mrkdwn-view.js'
import { inThread } from './page-store.js'
import { say } from './page-texts.js'

/**
 * @param {any} ui @param {any} message
 * @param {{joined: boolean, thread: boolean}} options joined: the line before is by the same person
 */
export function renderMessage(ui, message, { joined, thread }) {
  const person = ui.person(message.user)
  const at = timeOf(message.ts)
  const { locale } = ui.names()
  const time = h(
    'time',
    { datetime: at.toISOString(), title: fullTime(at, locale) },
    clock(at, locale),
  )
  const left = joined
    ? h('span', { class: 'gutter-time', 'aria-hidden': 'true' }, at.toTimeString().slice(0, 5))
    : avatar(person)
  const byline = h(
    'div',
    { class: joined ? 'unseen' : 'byline' },
    h('b', {}, person?.realName ?? message.user),
    person?.bot && h('span', { class: 'badge' }, say('message.app')),
    time,
  )
  return h(
    'li',
    {
      class: `message${joined ? ' joined' : ''}${message.local.ephemeral ? ' mine-only' : ''}`,
      'data-ts': message.ts,
    },
    topNote(message, thread),
    left,
    h(
      'div',
      { class: 'body' },
      byline,
      drawContent(ui, message),
      drawReactions(ui, message),
      !thread && drawReplies(ui, message),
    ),
    drawTools(ui, message, thread),
  )
}

function topNote(message, thread) {
  if (message.local.ephemeral) return h('p', { class: 'note' }, glyph('eye'), say('message.own'))
  if (message.local.broadcast && !thread)
    return h('p', { class: 'note' }, glyph('thread'), say('message.broadcast'))
  return null
}

function drawContent(ui, message) {
  const names = ui.names()
  const blocks = message.blocks ?? []
  const use = (fields) =>
    ui.act('use', { channel: ui.channelOf(message), ts: message.ts, ...fields })
  const content =
    blocks.length > 0
      ? renderBlocks(blocks, { names, use })
      : message.text && h('div', { class: 'text' }, renderMrkdwn(message.text, names))
  if (message.local.streaming) lastTextOf(content)?.classList.add('caret')
  const files = (message.files ?? []).map(renderSharedFile)
  const edited = message.edited && !message.local.streaming && !message.local.ephemeral
  return [content, ...files, edited && h('div', { class: 'edited' }, say('message.edited'))]
}

function lastTextOf(content) {
  if (!content) return null
  return [...content.querySelectorAll('.text, li')].at(-1) ?? content
}

function drawReactions(ui, message) {
  if (!message.reactions?.length) return null
  const buttons = message.reactions.map((each) => {
    const mine = each.users.includes(ui.me())
    const names = each.users.map((id) => ui.person(id)?.realName ?? id).join(', ')
    return h(
      'button',
      {
        type: 'button',
        class: 'reaction',
        'aria-pressed': String(mine),
        'aria-label': `${each.name}, ${each.users.length}: ${names}`,
        title: names,
        onclick: () => react(ui, message, each.name),
      },
      `${emoji(each.name) ?? each.name} ${each.users.length}`,
    )
  })
  return h('div', { class: 'reactions' }, buttons)
}

function react(ui, message, name) {
  return ui.act('react', { channel: ui.channelOf(message), ts: message.ts, name })
}

function drawReplies(ui, message) {
  const status = ui.statusOf(message)
  const parts = []
  if (message.reply_count > 0) {
    const { locale } = ui.names()
    const count = say('thread.replies', { n: message.reply_count })
    parts.push(
      h(
        'button',
        {
          type: 'button',
          class: 'replies',
          'data-action': 'open-thread',
          onclick: () => ui.openThread(message),
        },
        (message.reply_users ?? []).slice(0, 4).map((id) => avatar(ui.person(id), true)),
        count,
        message.latest_reply &&
          h('small', {}, say('thread.last', { time: clock(timeOf(message.latest_reply), locale) })),
      ),
    )
  }
  if (status?.text) parts.push(drawWorking(ui, status))
  return parts
}

/** "KT Status is thinking…" */
export function drawWorking(ui, status) {
  const bot = ui.data().app
  const text = `${bot.name} ${status.text || say('message.working')}`
  return h('div', { class: 'working' }, h('span', { class: 'dots' }, h('i'), h('i'), h('i')), text)
}

function drawTools(ui, message, thread) {
  if (message.local.ephemeral)
    return h(
      'div',
      { class: 'tools' },
      iconButton('close', say('message.dismiss'), () =>
        ui.act('dismiss', { channel: ui.channelOf(message), ts: message.ts }),
      ),
    )
  const tools = [
    iconButton(
      'react',
      say('message.react'),
      (event) => openReactions(ui, message, event.currentTarget),
      {
        'aria-haspopup': 'menu',
      },
    ),
  ]
  if (!thread && !inThread(message))
    tools.push(iconButton('thread', say('message.thread'), () => ui.openThread(message, true)))
  if (ui.data().shortcuts.length > 0)
    tools.push(
      iconButton(
        'more',
        say('message.more'),
        (event) => openShortcuts(ui, message, event.currentTarget),
        { 'aria-haspopup': 'menu' },
      ),
    )
  return h('div', { class: 'tools' }, tools)
}

function openReactions(ui, message, anchor) {
  openMenu(
    anchor,
    QUICK_REACTIONS.map((name) => ({
      label: `${emoji(name)}  ${say(`reaction.${name}`)}`,
      run: () => react(ui, message, name),
    })),
  )
}

function openShortcuts(ui, message, anchor) {
  openMenu(anchor, [
    { title: ui.data().app.name },
    ...ui.data().shortcuts.map((each) => ({
      label: each.name,
      run: () =>
        ui.act('shortcut', {
          channel: ui.channelOf(message),
          ts: message.ts,
          callbackId: each.callback_id,
        }),
    })),
  ])
}
