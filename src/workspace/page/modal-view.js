// The modal that is on top: drawn, filled in, sent; errors at their fields.
import { renderBlocks } from './block-view.js'
import { h, iconButton } from './dom.js'
import { readFields, restoreFields } from './field-view.js'
import { say } from './page-texts.js'

/** Keeps one dialog in step with the person's open modals. @param {any} ui */
export function createModal(ui) {
  let shown = null
  let dialog = null

  const close = () => {
    if (shown) ui.act('close', { viewId: shown.id })
  }
  const submit = async (event) => {
    event.preventDefault()
    const view = shown
    const filled = readFields(dialog)
    const button = dialog.querySelector('.dialog-foot .primary')
    button?.classList.add('busy')
    const result = await ui.act('submit', { viewId: view.id, filled })
    button?.classList.remove('busy')
    const errors = { ...result.errors, ...wordMissing(result.missing ?? {}) }
    if (shown === view && Object.keys(errors).length > 0) draw(view, errors, filled)
  }
  const draw = (view, errors, filled) => {
    const use = (fields) =>
      ui.act('use-in-view', { viewId: view.id, filled: readFields(dialog), ...fields })
    const body = h(
      'div',
      { class: 'dialog-body' },
      renderBlocks(view.blocks, { names: ui.names(), use, errors, heading: 'h3' }),
    )
    if (filled) restoreFields(body, filled)
    const form = h(
      'form',
      { novalidate: true, onsubmit: submit },
      h(
        'div',
        { class: 'dialog-head' },
        h('h2', { id: 'modal-title' }, view.title?.text ?? ''),
        iconButton('close', say('dialog.close'), close),
      ),
      body,
      foot(view, close),
    )
    dialog.replaceChildren(form)
    const wrong = dialog.querySelector('[aria-invalid]')
    const field = wrong ?? dialog.querySelector('[autofocus], .dialog-body [data-field]')
    ;(field?.dataset.many ? field.querySelector('input') : field)?.focus()
  }
  const show = (views) => {
    const view = views.at(-1) ?? null
    if (view === null) {
      shown = null
      dialog?.close()
      return
    }
    if (!dialog) {
      dialog = h('dialog', {
        class: 'modal',
        'aria-labelledby': 'modal-title',
        oncancel: (event) => {
          event.preventDefault()
          close()
        },
      })
      document.body.append(dialog)
    }
    const same = shown?.id === view.id
    const kept = same ? readFields(dialog) : null
    shown = view
    // Open first: what stands in a closed dialog takes no focus.
    if (!dialog.open) dialog.showModal()
    draw(view, {}, kept)
  }
  return { show }
}

/** What Slack's own client refuses at a field, in words. */
function wordMissing(missing) {
  return Object.fromEntries(
    Object.entries(missing).map(([id, { code, n }]) => [id, say(`problem.${code}`, { n })]),
  )
}

function foot(view, close) {
  const submit = view.submit
    ? h('button', { type: 'submit', class: 'button primary' }, view.submit.text)
    : null
  return h(
    'div',
    { class: 'dialog-foot' },
    h(
      'button',
      { type: 'button', class: 'button', onclick: close },
      view.close?.text ?? say(submit ? 'dialog.cancel' : 'dialog.close'),
    ),
    submit,
  )
}
