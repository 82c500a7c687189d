// A form opens on the first click, however long what it shows takes to find.
import { afterEach, expect, it } from 'vitest'
import { say } from '../../src/slack/texts.ts'
import { type Running, startApp } from './running-app.ts'

let run: Running
afterEach(() => run.close())

/** A use case that answers when it is told to. */
function held<T>(value: T) {
  let release = () => {}
  const gate = new Promise<void>((resolve) => {
    release = resolve
  })
  return { find: () => gate.then(() => value), release }
}

it('opens at once and is filled when what it shows was found', async () => {
  const own = held({ lang: null, directMessages: false, topics: [], quietHours: null })
  run = await startApp({ personSettings: own.find })
  const { korean } = run.workspace.ids
  expect(await run.workspace.runCommand(korean, '설정')).toEqual({ problem: null })
  const waiting = await run.workspace.until(() => run.workspace.modal(korean))
  // Nobody knows yet which language this person reads.
  expect(JSON.stringify(waiting.blocks)).toContain(say('en', 'form.waiting'))
  expect(JSON.stringify(waiting.blocks)).toContain(say('ko', 'form.waiting'))
  own.release()
  const form = await run.workspace.until(() => {
    const view = run.workspace.modal(korean)
    return view?.callback_id === 'settings' && view
  })
  expect(form.id).toBe(waiting.id)
  expect(JSON.stringify(form.title)).toContain(say('ko', 'settings.title'))
})

it('says in the window that was opened why there is no form', async () => {
  const own = held({ lang: null, directMessages: false, topics: [], quietHours: null })
  run = await startApp({ personSettings: own.find })
  const { strategist } = run.workspace.ids
  await run.workspace.runCommand(strategist, 'fact add')
  await run.workspace.until(() => run.workspace.modal(strategist))
  own.release()
  const refused = await run.workspace.until(() => {
    const text = JSON.stringify(run.workspace.modal(strategist)?.blocks)
    return text.includes(say('en', 'command.editorsOnly')) && text
  })
  expect(refused).not.toContain(say('en', 'form.waiting'))
})

it('what failed meanwhile is said in the window too', async () => {
  const own = held(null)
  const fail = () =>
    own.find().then(() => {
      throw new Error('the database is away')
    })
  run = await startApp({ personSettings: fail })
  const { strategist } = run.workspace.ids
  await run.workspace.runCommand(strategist, 'settings')
  await run.workspace.until(() => run.workspace.modal(strategist))
  own.release()
  await run.workspace.until(() =>
    JSON.stringify(run.workspace.modal(strategist)?.blocks).includes(say('en', 'form.failed')),
  )
})

it('what is found at once opens at once, with one call', async () => {
  run = await startApp()
  const { strategist } = run.workspace.ids
  await run.workspace.runCommand(strategist, 'settings')
  const form = await run.workspace.until(() => run.workspace.modal(strategist))
  expect(form.callback_id).toBe('settings')
})

it('a button in a window fills that window, and nothing there is shared or rated', async () => {
  run = await startApp()
  const { strategist } = run.workspace.ids
  run.workspace.openAppTab(strategist, 'home')
  const home = await run.workspace.until(() => run.workspace.home(strategist))
  await run.workspace.clickInView(strategist, home.id, 'run:timeline')
  const first = await run.workspace.until(() => run.workspace.modal(strategist))
  expect(JSON.stringify(first.blocks)).not.toContain(say('en', 'button.share'))
  await run.workspace.clickInView(strategist, first.id, 'page')
  const next = await run.workspace.until(() => {
    const view = run.workspace.modal(strategist)
    return view !== first && view
  })
  expect(next.id).toBe(first.id)
  expect(next.previous_view_id).toBeNull()
})

it('a form whose answer takes long is acknowledged, and its window says what came of it', async () => {
  const change = held({
    kind: 'refused' as const,
    problems: [{ field: 'url', text: { en: 'It does not answer.', ko: '응답하지 않습니다.' } }],
  })
  run = await startApp({ addSource: change.find })
  const { editor } = run.workspace.ids
  await run.workspace.runCommand(editor, 'source add')
  const form = await run.workspace.until(() => run.workspace.modal(editor))
  const filled = {
    url: 'https://slow.example/feed',
    name: 'Slow',
    kind: 'press',
    lang: 'en',
    everyMinutes: '30',
  }
  const sent = run.workspace.submitModal(editor, filled)
  expect(await sent).toMatchObject({ problem: null, errors: {} })
  const said = (text: string) => () =>
    JSON.stringify(run.workspace.modal(editor)?.blocks).includes(text) && true
  await run.workspace.until(said(say('en', 'form.waiting')))
  change.release()
  await run.workspace.until(said('It does not answer.'))
  expect(run.workspace.modal(editor)?.id).toBe(form.id)
})
