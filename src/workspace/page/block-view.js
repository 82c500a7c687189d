// Block Kit blocks as elements.
import { glyph, h, safeUrl } from './dom.js'
import { renderElement } from './element-view.js'
import { withEmoji } from './emoji.js'
import { renderField } from './field-view.js'
import { renderMarkdown } from './markdown-view.js'
import { renderMrkdwn } from './mrkdwn-view.js'
import { say } from './page-texts.js'
import { renderRichText } from './rich-text-view.js'
import { renderTable } from './table-view.js'

/**
 * @typedef {object} Surface where blocks stand
 * @property {any} names people, channels and locale
 * @property {(use: {blockId: string, actionId: string, value?: any}) => Promise<unknown>} use
 * @property {Record<string, string>} [errors] by block id
 */

/** @param {any[]} blocks @param {Surface} surface @returns {HTMLElement} */
export function renderBlocks(blocks, surface) {
  return h(
    'div',
    { class: 'blocks' },
    blocks.map((block) => renderBlock(block, surface)),
  )
}

/** A text object: mrkdwn or plain. */
export function renderText(value, names, tag = 'div') {
  if (!value) return null
  const content = value.type === 'mrkdwn' ? renderMrkdwn(value.text, names) : withEmoji(value.text)
  return h(tag, { class: 'text' }, content)
}

/** One of them. */
export function renderBlock(block, surface) {
  const draw = DRAW[block.type]
  return draw ? draw(block, surface) : h('div', { class: 'context' }, `[${block.type}]`)
}

const DRAW = {
  actions: (block, surface) =>
    h('div', { class: 'actions' }, elements(block.elements, block, surface)),
  alert: (block, surface) =>
    h('div', { class: `notice ${block.level ?? ''}` }, renderText(block.text, surface.names)),
  card: drawCard,
  carousel: (block, surface) =>
    h(
      'div',
      { class: 'carousel', tabindex: '0', role: 'region', 'aria-label': say('block.cards') },
      block.elements.map((each) => drawCard(each, surface)),
    ),
  container: drawContainer,
  context: (block, surface) =>
    h(
      'div',
      { class: 'context' },
      block.elements.map((each) =>
        each.type === 'image' ? drawPicture(each) : renderText(each, surface.names, 'span'),
      ),
    ),
  context_actions: (block, surface) =>
    h('div', { class: 'actions' }, elements(block.elements, block, surface)),
  data_table: (block, surface) => renderTable(block, surface.names),
  divider: () => h('hr'),
  file: (block) => h('div', { class: 'context' }, block.external_id),
  header: (block, surface) =>
    h(surface.heading ?? 'h2', { class: 'block-title' }, withEmoji(block.text.text)),
  image: drawImage,
  input: (block, surface) => renderField(block, surface),
  markdown: (block) => renderMarkdown(block.text),
  plan: drawPlan,
  rich_text: (block, surface) => renderRichText(block, surface.names),
  section: drawSection,
  table: (block, surface) => renderTable(block, surface.names),
  task_card: (block, surface) => h('div', { class: 'plan' }, drawTask(block, surface)),
  video: (block) =>
    h(
      'a',
      { class: 'file', href: safeUrl(block.video_url), target: '_blank', rel: 'noopener' },
      block.title.text,
    ),
}

function elements(list, block, surface) {
  return (list ?? []).map((each) => renderElement(each, block.block_id, surface))
}

function drawSection(block, surface) {
  const fields = block.fields?.map((each) => renderText(each, surface.names))
  const accessory =
    block.accessory?.type === 'image'
      ? drawPicture(block.accessory)
      : block.accessory && renderElement(block.accessory, block.block_id, surface)
  return h(
    'div',
    { class: 'section' },
    h(
      'div',
      { class: 'grow' },
      renderText(block.text, surface.names),
      fields && h('div', { class: 'fields' }, fields),
    ),
    accessory && h('div', { class: 'accessory' }, accessory),
  )
}

function drawContainer(block, surface) {
  const title = block.title
    ? renderText(block.title, surface.names, 'span')
    : renderRichText(block.rich_text_title, surface.names)
  const head = [
    title,
    block.subtitle && h('small', {}, renderText(block.subtitle, surface.names, 'span')),
  ]
  const inner = renderBlocks(block.child_blocks ?? [], surface)
  if (!block.is_collapsible)
    return h('div', { class: 'container' }, h('div', { class: 'container-head' }, head), inner)
  const open = !block.default_collapsed
  return h('details', { class: 'container', open }, h('summary', {}, head), inner)
}

function drawCard(block, surface) {
  return h(
    'article',
    { class: 'card' },
    block.hero_image && drawPicture(block.hero_image),
    block.title && h('div', { class: 'card-title' }, renderText(block.title, surface.names)),
    block.subtitle &&
      h('div', { class: 'card-subtitle' }, renderText(block.subtitle, surface.names)),
    renderText(block.body, surface.names),
    block.actions && h('div', { class: 'actions' }, elements(block.actions, block, surface)),
  )
}

/** Where the bytes of a picture are: a shared file, or an address. */
function pictureUrl(image) {
  const { slack_file: file } = image
  if (file?.id) return `/files/${encodeURIComponent(file.id)}`
  const url = safeUrl(file?.url ?? image.image_url ?? '')
  return url?.startsWith('mailto:') ? null : url
}

function drawPicture(image) {
  return h('img', { src: pictureUrl(image), alt: image.alt_text ?? '', loading: 'lazy' })
}

function drawImage(block) {
  const link = h(
    'a',
    { href: pictureUrl(block), target: '_blank', rel: 'noopener' },
    drawPicture(block),
  )
  const title = block.title && h('figcaption', {}, withEmoji(block.title.text))
  return h('figure', { class: 'picture' }, title, link)
}

const STATES = { pending: '○', in_progress: '◐', complete: '✓', error: '✕' }

function drawPlan(block, surface) {
  const title = block.title ? h('b', {}, block.title) : null
  return h(
    'div',
    { class: 'plan' },
    title,
    (block.tasks ?? []).map((task) => drawTask(task, surface)),
  )
}

function drawTask(task, surface) {
  return h(
    'div',
    { class: `task ${task.status}` },
    h(
      'span',
      {
        class: 'state',
        'aria-label': say(`task.${task.status in STATES ? task.status : 'pending'}`),
        role: 'img',
      },
      STATES[task.status] ?? '○',
    ),
    h('div', {}, task.title, task.details && renderRichText(task.details, surface.names)),
  )
}

/** A file that was shared with a message. */
export function renderSharedFile(file) {
  const url = safeUrl(file.url_private ?? '')
  if (file.mimetype?.startsWith('image/'))
    return h(
      'figure',
      { class: 'picture' },
      h('figcaption', {}, file.title),
      h(
        'a',
        { href: url, target: '_blank', rel: 'noopener' },
        h('img', { src: url, alt: file.alt_txt || file.title, loading: 'lazy' }),
      ),
    )
  const size =
    file.size < 1000 ? say('block.bytes', { n: file.size }) : `${Math.round(file.size / 1000)} kB`
  return h(
    'a',
    { class: 'file', href: safeUrl(file.url_private_download ?? ''), download: file.name },
    glyph('file'),
    h('span', {}, file.title, h('small', {}, `${file.name} · ${size}`)),
  )
}
