// Markdown of `markdown` blocks and streams as elements: the part that answers use.
import { h } from './dom.js'
import { withEmoji } from './emoji.js'
import { externalLink } from './mrkdwn-view.js'

/** @param {string} text @returns {HTMLElement} */
export function renderMarkdown(text) {
  const lines = text.replaceAll('\r', '').split('\n')
  const parts = []
  let at = 0
  while (at < lines.length) {
    const [node, next] = readPart(lines, at)
    if (node) parts.push(node)
    at = next
  }
  return h('div', { class: 'rich' }, parts)
}

function readPart(lines, at) {
  const line = lines[at]
  if (line.trim() === '') return [null, at + 1]
  if (line.startsWith('```')) return readFence(lines, at)
  const heading = /^(#{1,6})\s+(.*)$/.exec(line)
  if (heading) return [h(heading[1].length < 3 ? 'h3' : 'h4', {}, inline(heading[2])), at + 1]
  if (/^\s*([-*_])(\s*\1){2,}\s*$/.test(line)) return [h('hr'), at + 1]
  if (isTable(lines, at)) return readTable(lines, at)
  if (/^\s*>/.test(line)) return readQuote(lines, at)
  if (ITEM.test(line)) return readList(lines, at)
  return readParagraph(lines, at)
}

const ITEM = /^(\s*)([-*•+]|\d+[.)])\s+(.*)$/

function readFence(lines, at) {
  let end = at + 1
  while (end < lines.length && !lines[end].startsWith('```')) end++
  return [h('pre', { tabindex: '0' }, lines.slice(at + 1, end).join('\n')), end + 1]
}

function readQuote(lines, at) {
  let end = at
  const inner = []
  while (end < lines.length && /^\s*>/.test(lines[end]))
    inner.push(lines[end++].replace(/^\s*>\s?/, ''))
  return [h('blockquote', {}, renderMarkdown(inner.join('\n'))), end]
}

/** A list; items that stand further in make a list of their own. */
function readList(lines, at) {
  const first = ITEM.exec(lines[at])
  const depth = first[1].length
  const list = h(/\d/.test(first[2]) ? 'ol' : 'ul')
  let end = at
  while (end < lines.length) {
    const item = ITEM.exec(lines[end])
    if (!item || item[1].length < depth) break
    if (item[1].length > depth) {
      const [inner, next] = readList(lines, end)
      list.lastElementChild?.append(inner)
      end = next
    } else {
      list.append(h('li', {}, inline(item[3])))
      end++
    }
  }
  return [list, end]
}

function readParagraph(lines, at) {
  let end = at
  const inner = []
  while (end < lines.length && lines[end].trim() !== '') {
    if (end > at && /^(#{1,6}\s|```|\s*>|\s*[-*•+]\s|\s*\d+[.)]\s)/.test(lines[end])) break
    inner.push(lines[end++])
  }
  return [h('p', { class: 'text' }, inline(inner.join('\n'))), end]
}

function isTable(lines, at) {
  return (
    lines[at].includes('|') &&
    /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/.test(lines[at + 1] ?? '')
  )
}

function readTable(lines, at) {
  const cells = (line) =>
    line
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((each) => each.trim())
  const head = h(
    'thead',
    {},
    h(
      'tr',
      {},
      cells(lines[at]).map((each) => h('th', {}, inline(each))),
    ),
  )
  const body = h('tbody')
  let end = at + 2
  while (end < lines.length && lines[end].includes('|'))
    body.append(
      h(
        'tr',
        {},
        cells(lines[end++]).map((each) => h('td', {}, inline(each))),
      ),
    )
  return [h('div', { class: 'table-frame' }, h('table', {}, head, body)), end]
}

const INLINE = [
  [/`([^`]+)`/, (found) => h('code', {}, found[1])],
  [
    /!?\[([^[\]]+)\]\(([^()\s]+(?:\([^()\s]*\)[^()\s]*)*)\)/,
    (found) => externalLink(found[2], found[1]),
  ],
  [/<(https?:\/\/[^<>\s]+)>/, (found) => externalLink(found[1], found[1])],
  [/https?:\/\/[^\s<>]+[^\s<>.,;:!?)\]'"]/, (found) => externalLink(found[0], found[0])],
  [/\*\*(?=\S)([\s\S]+?)(?<=\S)\*\*/, (found) => h('strong', {}, inline(found[1]))],
  [/~~(?=\S)([\s\S]+?)(?<=\S)~~/, (found) => h('s', {}, inline(found[1]))],
  [
    /(?<![\p{L}\p{N}*])\*(?=\S)([^*]+?)(?<=\S)\*(?![\p{L}\p{N}*])/u,
    (found) => h('em', {}, inline(found[1])),
  ],
  [
    /(?<![\p{L}\p{N}_])_(?=\S)([^_]+?)(?<=\S)_(?![\p{L}\p{N}_])/u,
    (found) => h('em', {}, inline(found[1])),
  ],
  [/\\([\\`*_{}[\]()#+.!~>|-])/, (found) => document.createTextNode(found[1])],
]

function inline(text) {
  const nodes = []
  let rest = text
  while (rest !== '') {
    let best = null
    for (const [pattern, make] of INLINE) {
      const found = pattern.exec(rest)
      if (found && (best === null || found.index < best.found.index)) best = { found, make }
    }
    if (!best) break
    nodes.push(entities(rest.slice(0, best.found.index)), best.make(best.found))
    rest = rest.slice(best.found.index + best.found[0].length)
  }
  nodes.push(entities(rest))
  return nodes
}

function entities(text) {
  return withEmoji(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'))
}
