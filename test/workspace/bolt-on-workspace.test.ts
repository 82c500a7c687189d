// The real Bolt app over Socket Mode: what Slack would send it, and what its answers do.

import type { App } from '@slack/bolt'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Workspace } from '../../src/workspace/start-workspace.ts'
import { startBolt, testWorkspace } from '../support/bolt-app.ts'

let workspace: Workspace
let stop: () => Promise<void>

async function start(listen: (app: App) => void) {
  const started = await startBolt(workspace, listen)
  stop = started.stop
  return started.app
}

beforeEach(async () => {
  workspace = await testWorkspace({ ackMs: 600 })
  stop = async () => undefined
})
afterEach(async () => {
  await stop()
  await workspace.close()
})

test('a mention arrives as app_mention and as message, and is answered in its thread', async () => {
  const heard: string[] = []
  await start((app) => {
    app.event('app_mention', async ({ event, say }) => {
      heard.push(event.type)
      await say({ text: `Hello <@${event.user}>`, thread_ts: event.ts })
    })
    app.message(async ({ message }) => {
      if (message.subtype === undefined) heard.push(`${message.type} ${message.channel_type}`)
    })
  })
  const asked = workspace.postAs(workspace.ids.strategist, '@KT Status what is due?')
  const answer = await workspace.until(() => workspace.messages().find((each) => each.fromBot))
  expect(answer.threadTs).toBe(asked.ts)
  expect(asked.text).toBe(`<@${workspace.ids.bot}> what is due?`)
  expect(heard.sort()).toEqual(['app_mention', 'message channel'])
  expect(workspace.messages().find((each) => each.ts === asked.ts)?.replyCount).toBe(1)
})

test('a slash command is answered to the asker alone', async () => {
  await start((app) => {
    app.command('/kt-status', async ({ command, ack }) => {
      await ack({ text: `You typed ${command.text}` })
    })
  })
  expect(await workspace.runCommand(workspace.ids.korean, '일정')).toEqual({ problem: null })
  const [answer] = workspace.messages()
  expect(answer).toMatchObject({ text: 'You typed 일정', visibleTo: workspace.ids.korean })
})

test('a slash command that nobody acknowledges fails as Slack says it', async () => {
  await start((app) => {
    app.command('/kt-status', async () => undefined)
  })
  const late = await workspace.runCommand(workspace.ids.strategist, '')
  expect(late.problem).toBe('/kt-status failed with the error "operation_timeout"')
  await stop()
  stop = async () => undefined
  await workspace.until(() => workspace.sockets.sockets() === 0)
  const nobody = await workspace.runCommand(workspace.ids.strategist, '')
  expect(nobody.problem).toBe('/kt-status failed with the error "dispatch_failed"')
})

test('a button opens a modal; wrong fields come back; what was filled in reaches the app', async () => {
  const sent: unknown[] = []
  await start((app) => {
    app.action('ask', async ({ ack, body, client }) => {
      await ack()
      if (!('trigger_id' in body)) return
      await client.views.open({ trigger_id: body.trigger_id as string, view: modal })
    })
    app.view('asked', async ({ ack, view }) => {
      const value = view.state.values.question?.text?.value
      if (value === 'no') await ack({ response_action: 'errors', errors: { question: 'Ask more' } })
      else await ack()
      sent.push(value)
    })
  })
  const { client } = await botClient()
  await client.chat.postMessage({ channel: workspace.ids.channel, text: 'hi', blocks: [buttons] })
  const [message] = workspace.messages()
  if (!message) throw new Error('nothing was posted')
  expect(await workspace.click(workspace.ids.editor, message, 'ask')).toEqual({ problem: null })
  await workspace.until(() => workspace.modal(workspace.ids.editor))
  const empty = await workspace.submitModal(workspace.ids.editor, {})
  expect(empty.missing).toEqual({ question: { code: 'field-required' } })
  const wrong = await workspace.submitModal(workspace.ids.editor, { text: 'no' })
  expect(wrong.errors).toEqual({ question: 'Ask more' })
  await workspace.submitModal(workspace.ids.editor, { text: 'When is it due?' })
  expect(workspace.modal(workspace.ids.editor)).toBeNull()
  expect(sent).toEqual(['no', 'When is it due?'])
})

test('a response_url replaces, stays private, and works five times', async () => {
  const results: string[] = []
  await start((app) => {
    app.action('ask', async ({ ack, respond }) => {
      await ack()
      await respond({ text: 'only you', replace_original: false })
      for (let at = 0; at < 5; at++)
        await respond({ text: `take ${at}`, replace_original: true }).then(
          () => results.push('ok'),
          () => results.push('refused'),
        )
    })
  })
  const { client } = await botClient()
  await client.chat.postMessage({ channel: workspace.ids.channel, text: 'hi', blocks: [buttons] })
  const [message] = workspace.messages()
  if (!message) throw new Error('nothing was posted')
  await workspace.click(workspace.ids.editor, message, 'ask')
  await workspace.until(() => results.length === 5)
  expect(results).toEqual(['ok', 'ok', 'ok', 'ok', 'refused'])
  expect(workspace.messages().map((each) => each.text)).toEqual(['take 3', 'only you'])
  expect(workspace.messages()[1]?.visibleTo).toBe(workspace.ids.editor)
})

test('the Home tab, suggested prompts, a status line, a stream, and Stop', async () => {
  const stopped: string[] = []
  await start((app) => {
    app.event('app_home_opened', async ({ event, client }) => {
      if (event.tab === 'home')
        await client.views.publish({
          user_id: event.user,
          view: { type: 'home', blocks: [{ type: 'divider' }] },
        })
      else
        await client.assistant.threads.setSuggestedPrompts({
          channel_id: event.channel,
          prompts: [{ title: 'Status', message: 'How does it stand?' }],
        })
    })
    app.message(async ({ message, client, sayStream, setStatus }) => {
      if (message.subtype !== undefined || !('user' in message)) return
      const thread = { channel_id: message.channel, thread_ts: message.ts }
      await setStatus('is thinking…')
      await client.agents.sessions.setStatus({ ...thread, status: 'processing' })
      const stream = sayStream({ buffer_size: 1 })
      await stream.append({ markdown_text: '**On ' })
      await stream.append({ markdown_text: 'track**' })
    })
    app.event('agent_session_stopped', async ({ event }) => {
      stopped.push(...event.streaming_message_ts)
    })
  })
  const { strategist } = workspace.ids
  const im = workspace.imOf(strategist)
  workspace.openAppTab(strategist, 'home')
  await workspace.until(() => workspace.home(strategist))
  workspace.openAppTab(strategist, 'messages')
  await workspace.until(() => workspace.promptsOf(im))
  const asked = workspace.postAs(strategist, 'How does it stand?', { channel: im })
  await workspace.until(() => workspace.statusOf(im, asked.ts) === 'is thinking…')
  const answer = await workspace.until(() =>
    workspace.messages(im).find((each) => each.text === '**On track**'),
  )
  expect(answer.streaming).toBe(true)
  expect(workspace.statusOf(im, asked.ts)).toBe('')
  workspace.stopAgent(strategist, im, asked.ts)
  await workspace.until(() => stopped.length > 0)
  expect(stopped).toEqual([answer.ts])
})

test('a file is uploaded in three steps and shared in the thread', async () => {
  const { client } = await botClient()
  const parent = workspace.postAs(workspace.ids.editor, 'timeline please')
  await client.filesUploadV2({
    channel_id: workspace.ids.channel,
    thread_ts: parent.ts,
    file: Buffer.from([137, 80, 78, 71]),
    filename: 'timeline.png',
    alt_text: 'Twelve dated facts',
  })
  const shared = workspace.messages().at(-1)
  expect(shared?.threadTs).toBe(parent.ts)
  expect(workspace.wire(shared as never).files).toMatchObject([
    { name: 'timeline.png', mimetype: 'image/png', size: 4, alt_txt: 'Twelve dated facts' },
  ])
})

test('events wait for an app that connects later, and an unacknowledged one comes again', async () => {
  workspace.postAs(workspace.ids.editor, 'before anybody listens')
  const heard: string[] = []
  await start((app) => {
    app.message(async ({ message }) => {
      if (message.subtype === undefined) heard.push(message.text ?? '')
    })
  })
  await workspace.until(() => heard.length === 1)
  expect(heard).toEqual(['before anybody listens'])
})

test('each payload goes to one of several sockets, and a rotated socket comes back', async () => {
  const heard: string[] = []
  const listen = (name: string) => (app: App) => {
    app.command('/kt-status', async ({ ack }) => {
      heard.push(name)
      await ack()
    })
  }
  await start(listen('one'))
  const second = await startBolt(workspace, listen('two'))
  expect(workspace.sockets.sockets()).toBe(2)
  await workspace.runCommand(workspace.ids.editor, '')
  await workspace.runCommand(workspace.ids.editor, '')
  expect(heard.sort()).toEqual(['one', 'two'])
  workspace.sockets.rotate('refresh_requested')
  await workspace.until(() => workspace.sockets.sockets() < 2)
  await workspace.until(() => workspace.sockets.sockets() === 2)
  await second.stop()
})

async function botClient() {
  const { WebClient } = await import('@slack/web-api')
  const client = new WebClient(workspace.botToken, { slackApiUrl: workspace.apiUrl })
  return { client }
}

const buttons = {
  type: 'actions' as const,
  elements: [
    {
      type: 'button' as const,
      action_id: 'ask',
      text: { type: 'plain_text' as const, text: 'Ask' },
      value: 'x',
    },
  ],
}

const modal = {
  type: 'modal' as const,
  callback_id: 'asked',
  title: { type: 'plain_text' as const, text: 'Ask' },
  submit: { type: 'plain_text' as const, text: 'Send' },
  blocks: [
    {
      type: 'input' as const,
      block_id: 'question',
      label: { type: 'plain_text' as const, text: 'Question' },
      element: { type: 'plain_text_input' as const, action_id: 'text' },
    },
  ],
}
