// Interactive elements: buttons, menus, selects, feedback.

import { askToConfirm } from './confirm-dialog.js'
import { glyph, h, safeUrl } from './dom.js'
import { withEmoji } from './emoji.js'
import { renderControl } from './field-view.js'
import { openMenu } from './menu.js'
import { say } from './page-texts.js'

/** @param {any} element @param {string} blockId @param {import('./block-view.js').Surface} surface */
export function renderElement(element, blockId, surface) {
  const use = (value, node) => useOnce(surface, element, blockId, value, node)
  switch (element.type) {
    case 'button':
    case 'workflow_button':
      return drawButton(element, use)
    case 'overflow':
      return drawOverflow(element, use)
    case 'feedback_buttons':
      return drawFeedback(element, use)
    case 'icon_button':
      return drawIconButton(element, use)
    default:
      return renderControl(element, blockId, {
        names: surface.names,
        label: element.placeholder?.text ?? element.accessibility_label ?? say('block.choose'),
        changed: (value, node) => use(value, node),
      })
  }
}

/** Asks where the app wants it, sends, and shows that it is on its way. */
async function useOnce(surface, element, blockId, value, node) {
  if (node?.classList.contains('busy')) return
  if (element.confirm && !(await askToConfirm(element.confirm, surface.names))) return
  node?.classList.add('busy')
  try {
    await surface.use({ blockId, actionId: element.action_id, value })
  } finally {
    node?.classList.remove('busy')
  }
}

function drawButton(element, use) {
  const props = {
    class: `button ${element.style ?? ''}`,
    'data-action': element.action_id,
    'aria-label': element.accessibility_label,
    onclick: (event) => use(null, event.currentTarget),
  }
  const label = withEmoji(element.text.text)
  const href = element.url ? safeUrl(element.url) : null
  if (href) return h('a', { ...props, href, target: '_blank', rel: 'noopener noreferrer' }, label)
  return h('button', { ...props, type: 'button' }, label)
}

function drawOverflow(element, use) {
  const node = h(
    'button',
    {
      type: 'button',
      class: 'button more',
      'data-action': element.action_id,
      'aria-label': say('block.more'),
      'aria-haspopup': 'menu',
      onclick: () =>
        openMenu(
          node,
          element.options.map((option) => ({
            label: withEmoji(option.text.text),
            detail: option.description?.text,
            run: () => {
              if (option.url)
                window.open(safeUrl(option.url) ?? 'about:blank', '_blank', 'noopener')
              return use(option.value, node)
            },
          })),
        ),
    },
    '•••',
  )
  return node
}

function drawFeedback(element, use) {
  const group = h('span', { class: 'actions', role: 'group', 'aria-label': say('block.feedback') })
  const choose = (value) => (event) => {
    for (const each of group.children)
      each.setAttribute('aria-pressed', String(each === event.currentTarget))
    return use(value, event.currentTarget)
  }
  const button = (part, shape, value) => {
    const label = part.accessibility_label ?? part.text.text
    return h(
      'button',
      {
        type: 'button',
        class: 'button icon',
        title: part.text.text,
        'aria-label': label,
        'aria-pressed': 'false',
        'data-action': `${element.action_id}/${value}`,
        onclick: choose(value),
      },
      glyph(shape),
    )
  }
  group.append(
    button(element.positive_button, 'up', 'positive'),
    button(element.negative_button, 'down', 'negative'),
  )
  return group
}

function drawIconButton(element, use) {
  return h(
    'button',
    {
      type: 'button',
      class: 'button icon',
      title: element.text.text,
      'aria-label': element.accessibility_label ?? element.text.text,
      'data-action': element.action_id,
      onclick: (event) => use(null, event.currentTarget),
    },
    glyph('close'),
  )
}
