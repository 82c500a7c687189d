// "Are you sure?", as the app words it.
import { h } from './dom.js'
import { renderMrkdwn } from './mrkdwn-view.js'
import { say } from './page-texts.js'

/** @param {any} confirm @param {any} names @returns {Promise<boolean>} */
export function askToConfirm(confirm, names) {
  return new Promise((resolve) => {
    const answer = (yes) => () => {
      dialog.close()
      resolve(yes)
    }
    const text =
      confirm.text.type === 'mrkdwn' ? renderMrkdwn(confirm.text.text, names) : confirm.text.text
    const style = confirm.style === 'danger' ? 'danger' : 'primary'
    const dialog = h(
      'dialog',
      {
        'aria-labelledby': 'confirm-title',
        oncancel: () => resolve(false),
        onclose: () => dialog.remove(),
      },
      h(
        'div',
        { class: 'dialog-head' },
        h('h2', { id: 'confirm-title' }, confirm.title?.text ?? say('dialog.sure')),
      ),
      h('div', { class: 'dialog-body text' }, text),
      h(
        'div',
        { class: 'dialog-foot' },
        h(
          'button',
          { type: 'button', class: 'button', onclick: answer(false) },
          confirm.deny?.text ?? say('dialog.cancel'),
        ),
        h(
          'button',
          { type: 'button', class: `button ${style}`, onclick: answer(true) },
          confirm.confirm?.text ?? say('dialog.yes'),
        ),
      ),
    )
    document.body.append(dialog)
    dialog.showModal()
  })
}
