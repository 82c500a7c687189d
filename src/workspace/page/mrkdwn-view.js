// Slack's mrkdwn as elements: links, mentions, dates, emphasis, code, quotes.
import { slackDate } from './dates.js'
import { h, safeUrl } from './dom.js'
import { emojiNodes, withEmoji } from './emoji.js'
import { say } from './page-texts.js'

/**
 * Renders mrkdwn. @param {string} text as Slack sends it, escaped
 * @param {{people: any[], channels: any[], locale: string, open?: (channel: string) => void}} names
 * @returns {DocumentFragment}
 */
export function renderMrkdwn(text, names) {
  const fragment = document.createDocumentFragment()
  text.split('```').forEach((part, at) => {
    if (at % 2 === 1)
      fragment.append(h('pre', { tabindex: '0' }, unescapeText(stripLinks(part).trim())))
    else fragment.append(renderLines(part, names))
  })
  return fragment
}

/** Lines that begin with `>` become quotes. */
function renderLines(text, names) {
  const fragment = document.createDocumentFragment()
  let quote = null
  const lines = text.split('\n')
  lines.forEach((line, at) => {
    const quoted = /^(?:&gt;|>)\s?(.*)$/.exec(line)
    if (quoted) {
      if (quote) quote.append('\n')
      else {
        quote = h('blockquote')
        fragment.append(quote)
      }
      quote.append(renderInline(quoted[1], names))
      return
    }
    if (at > 0 && !quote) fragment.append('\n')
    quote = null
    fragment.append(renderInline(line, names))
  })
  return fragment
}

const INLINE = [
  { pattern: /<([^<>]+)>/, make: (found, names) => renderToken(found[1], names) },
  { pattern: /`([^`\n]+)`/, make: (found) => h('code', {}, unescapeText(stripLinks(found[1]))) },
  emphasis('*', 'strong'),
  emphasis('_', 'em'),
  emphasis('~', 's'),
]

/** `*bold*` counts only where it is not inside a word. */
function emphasis(mark, tag) {
  const sign = mark === '*' ? '\\*' : mark
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}${sign}])${sign}(?=\\S)([^${sign}\\n]*[^\\s${sign}])${sign}(?![\\p{L}\\p{N}])`,
    'u',
  )
  return { pattern, make: (found, names) => h(tag, {}, renderInline(found[1], names)) }
}

function renderInline(text, names) {
  const fragment = document.createDocumentFragment()
  let rest = text
  while (rest !== '') {
    const next = firstMatch(rest)
    if (!next) break
    const { found, make } = next
    fragment.append(...emojiNodes(unescapeText(rest.slice(0, found.index))), make(found, names))
    rest = rest.slice(found.index + found[0].length)
  }
  fragment.append(...emojiNodes(unescapeText(rest)))
  return fragment
}

function firstMatch(text) {
  let best = null
  for (const { pattern, make } of INLINE) {
    const found = pattern.exec(text)
    if (found && (best === null || found.index < best.found.index)) best = { found, make }
  }
  return best
}

/** What stands between `<` and `>`. */
function renderToken(token, names) {
  const [target, label] = splitOnce(token, '|')
  if (target.startsWith('@')) return personMention(target.slice(1), names)
  if (target.startsWith('#')) return channelMention(target.slice(1), label, names)
  if (target.startsWith('!date^')) {
    const [, seconds, format, link] = target.split('^')
    const shown =
      slackDate(seconds, unescapeText(format ?? ''), names.locale) ?? unescapeText(label ?? '')
    return link ? externalLink(link, shown) : h('time', {}, shown)
  }
  if (target.startsWith('!subteam^'))
    return h('span', { class: 'mention' }, unescapeText(label ?? say('block.group')))
  if (target.startsWith('!'))
    return h('span', { class: 'mention loud' }, `@${unescapeText(label ?? target.slice(1))}`)
  return externalLink(
    unescapeText(target),
    withEmoji(unescapeText(label ?? target.replace(/^mailto:/, ''))),
  )
}

/** A link that opens beside; only the label when the address is none to open. */
export function externalLink(url, label) {
  const href = safeUrl(url)
  if (!href) return document.createTextNode(label)
  const here = isOwnMessage(new URL(href))
  const props = here ? { 'data-permalink': '' } : { target: '_blank', rel: 'noopener noreferrer' }
  return h('a', { href, ...props }, label)
}

/** The page may be open as `localhost` while links name the address. */
function isOwnMessage(url) {
  const hosts = ['localhost', '127.0.0.1', location.hostname]
  return (
    url.pathname.startsWith('/archives/') &&
    url.port === location.port &&
    hosts.includes(url.hostname)
  )
}

export function personMention(id, names) {
  const person = names.people.find((each) => each.id === id)
  return h('span', { class: 'mention' }, `@${person?.realName ?? id}`)
}

export function channelMention(id, label, names) {
  const channel = names.channels.find((each) => each.id === id)
  const name = `#${channel?.name ?? label ?? id}`
  return h('span', { class: 'mention' }, name)
}

function stripLinks(text) {
  return text.replace(/<([^<>|]+)(?:\|([^<>]+))?>/g, (_, target, label) => label ?? target)
}

function splitOnce(text, mark) {
  const at = text.indexOf(mark)
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}

/** Slack escapes three characters and no others. */
export function unescapeText(text) {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
