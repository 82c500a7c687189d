// `rich_text` blocks as elements.
import { slackDate } from './dates.js'
import { h } from './dom.js'
import { emoji } from './emoji.js'
import { channelMention, externalLink, personMention } from './mrkdwn-view.js'
import { say } from './page-texts.js'

/** @param {any} block @param {any} names @returns {HTMLElement} */
export function renderRichText(block, names) {
  const parts = (block.elements ?? []).map((part) => renderPart(part, names))
  return h('div', { class: 'rich' }, parts)
}

function renderPart(part, names) {
  const children = part.elements ?? []
  switch (part.type) {
    case 'rich_text_list': {
      const items = children.map((item) => h('li', {}, renderPart(item, names)))
      const list = h(part.style === 'ordered' ? 'ol' : 'ul', {}, items)
      list.style.marginLeft = `${Number(part.indent ?? 0) * 22}px`
      return list
    }
    case 'rich_text_quote':
      return h('blockquote', { class: 'text' }, inlines(children, names))
    case 'rich_text_preformatted':
      return h('pre', { tabindex: '0' }, inlines(children, names))
    default:
      return h('div', { class: 'text' }, inlines(children, names))
  }
}

function inlines(elements, names) {
  return elements.map((element) => styled(renderInline(element, names), element.style))
}

function renderInline(element, names) {
  switch (element.type) {
    case 'text':
      return document.createTextNode(element.text ?? '')
    case 'link':
      return externalLink(element.url ?? '', element.text ?? element.url ?? '')
    case 'user':
      return personMention(element.user_id, names)
    case 'channel':
      return channelMention(element.channel_id, undefined, names)
    case 'usergroup':
      return h('span', { class: 'mention' }, say('block.group'))
    case 'broadcast':
      return h('span', { class: 'mention loud' }, `@${element.range}`)
    case 'emoji':
      return document.createTextNode(emoji(element.name) ?? `:${element.name}:`)
    case 'date': {
      const shown = slackDate(element.timestamp, element.format ?? '{date}', names.locale)
      return h('time', {}, shown ?? element.fallback ?? '')
    }
    default:
      return document.createTextNode(element.text ?? element.value ?? '')
  }
}

function styled(node, style) {
  if (!style) return node
  let result = node
  if (style.code) result = h('code', {}, result)
  if (style.bold) result = h('strong', {}, result)
  if (style.italic) result = h('em', {}, result)
  if (style.strike) result = h('s', {}, result)
  return result
}
