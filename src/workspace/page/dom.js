// Building elements. Text only ever becomes text nodes, so nothing that is said can be markup.

/** @typedef {Node | string | number | null | undefined | false} Child */

/**
 * Makes an element. `on…` are listeners, `class` and `aria-…` attributes, the rest properties or attributes.
 * @param {string} tag @param {Record<string, any>} [props] @param {...(Child | Child[])} children
 * @returns {any}
 */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value)
    else if (name === 'value' || name === 'checked' || name === 'disabled') element[name] = value
    else element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(...children.flat().filter(shown).map(toNode))
  return element
}

function shown(child) {
  return child !== null && child !== undefined && child !== false && child !== ''
}

function toNode(child) {
  return child instanceof Node ? child : document.createTextNode(String(child))
}

const SHAPES = {
  thread: 'M4 5h16v10H9l-5 4z M8 9h8 M8 12h5',
  react: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18 M8.5 14.5c1.8 2.4 5.2 2.4 7 0 M9 9.5v.5 M15 9.5v.5',
  more: 'M5 12h.01 M12 12h.01 M19 12h.01',
  close: 'M6 6l12 12 M18 6L6 18',
  back: 'M15 5l-7 7 7 7',
  eye: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7-10-7-10-7z M12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6',
  file: 'M6 3h8l5 5v13H6z M14 3v5h5 M9 13h7 M9 17h5',
  up: 'M7 11v9H4v-9z M7 11l4-8c2 0 2.6 1.4 2.2 3L12.500 9.500H19c1.200 0 1.800 1 1.500 2l-2 7.500c-.2 1-1 1-1.600 1H7',
  down: 'M7 13V4H4v9z M7 13l4 8c2 0 2.600-1.400 2.200-3l-.7-3.500H19c1.200 0 1.800-1 1.500-2l-2-7.500c-.2-1-1-1-1.600-1H7',
  trend: 'M3 17l6-7 5 4 7-9',
  sun: 'M12 8a4 4 0 1 0 0 8a4 4 0 1 0 0-8 M12 2v2 M12 20v2 M2 12h2 M20 12h2 M5 5l1.400 1.400 M17.600 17.600L19 19 M5 19l1.400-1.400 M17.600 6.400L19 5',
  plus: 'M12 5v14 M5 12h14',
}

/**
 * A line drawing. @param {keyof typeof SHAPES} name @returns {SVGElement}
 */
export function glyph(name) {
  const space = 'http://www.w3.org/2000/svg'
  const svg = document.createElementNS(space, 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('class', 'glyph')
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(space, 'path')
  path.setAttribute('d', SHAPES[name])
  svg.append(path)
  return svg
}

/** A button that shows a drawing and says its name. */
export function iconButton(name, label, onclick, props = {}) {
  return h(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': label, title: label, onclick, ...props },
    glyph(name),
  )
}

/** A person's square with initials; the bot's bears the line of its icon. */
export function avatar(person, small = false) {
  const number = person?.bot ? 'bot' : ((person?.id ?? '').charCodeAt(8) % 3) + 1
  const first = [...(person?.realName ?? '?')]
  const korean = /[\uac00-\ud7a3]/.test(first[0] ?? '')
  const letters = korean
    ? first.slice(-2).join('')
    : (person?.realName ?? '?')
        .split(' ')
        .map((word) => word[0])
        .join('')
        .slice(0, 2)
  return h(
    'span',
    { class: `avatar avatar-${number}${small ? ' small' : ''}`, 'aria-hidden': 'true' },
    person?.bot ? glyph('trend') : letters,
  )
}

/** A sentence at the bottom of the page that goes away by itself. */
export function toast(text) {
  const node = h('div', { class: 'toast' }, text)
  document.getElementById('toasts')?.append(node)
  setTimeout(() => node.remove(), 6000)
}

/** Says something to people who listen to the page. */
export function announce(text) {
  const place = document.getElementById('announcements')
  if (place) place.textContent = text
}

/** A web address that may be opened from a message; null for anything else. */
export function safeUrl(url) {
  try {
    const parsed = new URL(url, location.href)
    return ['http:', 'https:', 'mailto:'].includes(parsed.protocol) ? parsed.href : null
  } catch {
    return null
  }
}
