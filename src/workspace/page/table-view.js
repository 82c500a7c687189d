// `table` and `data_table` blocks: cells, alignment, pages.
import { h } from './dom.js'
import { say } from './page-texts.js'
import { renderRichText } from './rich-text-view.js'

/** @param {any} block @param {any} names @returns {HTMLElement} */
export function renderTable(block, names) {
  const rows = block.rows ?? []
  const [head, ...body] = rows
  const settings = block.column_settings ?? []
  const cell = (tag, value, at, props = {}) =>
    h(tag, { class: settings[at]?.align ?? alignOf(value), ...props }, cellContent(value, names))
  const header = h(
    'thead',
    {},
    h(
      'tr',
      {},
      (head ?? []).map((value, at) => cell('th', value, at, { scope: 'col' })),
    ),
  )
  const named = block.type === 'data_table' ? (block.row_header_column_index ?? 0) : -1
  const rowOf = (row) =>
    h(
      'tr',
      {},
      row.map((value, at) =>
        at === named ? cell('th', value, at, { scope: 'row' }) : cell('td', value, at),
      ),
    )
  const caption = block.caption ? h('caption', {}, block.caption) : null
  const tbody = h('tbody')
  const frame = h(
    'div',
    {
      class: 'table-frame',
      tabindex: '0',
      role: 'region',
      'aria-label': block.caption ?? say('block.table'),
    },
    h('table', {}, caption, header, tbody),
  )
  const size = block.type === 'data_table' ? (block.page_size ?? 5) : body.length
  showPage(frame, tbody, body.map(rowOf), size, 0)
  return frame
}

function showPage(frame, tbody, rows, size, page) {
  tbody.replaceChildren(...rows.slice(page * size, (page + 1) * size))
  frame.querySelector('.pager')?.remove()
  const pages = Math.ceil(rows.length / size)
  if (pages < 2) return
  const turn = (to, label) =>
    h(
      'button',
      {
        type: 'button',
        class: 'button icon',
        disabled: to < 0 || to >= pages,
        onclick: () => showPage(frame, tbody, rows, size, to),
      },
      label,
    )
  frame.append(
    h(
      'div',
      { class: 'pager' },
      turn(page - 1, say('block.back')),
      say('block.page', { page: page + 1, pages }),
      turn(page + 1, say('block.next')),
    ),
  )
}

function alignOf(value) {
  return value?.type === 'raw_number' ? 'right' : undefined
}

function cellContent(value, names) {
  return value?.type === 'rich_text' ? renderRichText(value, names) : (value?.text ?? '')
}
