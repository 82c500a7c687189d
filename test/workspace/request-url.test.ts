// HTTP mode: the same workspace sends signed requests to the real Bolt HTTP receiver.

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { App, HTTPReceiver, LogLevel } from '@slack/bolt'
import { afterEach, expect, test } from 'vitest'
import type { Workspace } from '../../src/workspace/start-workspace.ts'
import { testWorkspace } from '../support/bolt-app.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

/** A Bolt app behind a plain server, and a workspace that knows its address. */
async function start(signingSecret: string, listen: (app: App) => void): Promise<Workspace> {
  const receiver = new HTTPReceiver({ signingSecret: 'right', logLevel: LogLevel.ERROR })
  const server = createServer((request, response) => receiver.requestListener(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => new Promise((resolve) => server.close(resolve)))
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}/slack/events`
  const workspace = await testWorkspace({ requestUrl: { url, signingSecret } })
  closing.push(() => workspace.close())
  const app = new App({
    token: workspace.botToken,
    receiver,
    deferInitialization: true,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: workspace.apiUrl },
  })
  await app.init()
  listen(app)
  return workspace
}

test('events, commands and buttons arrive as signed requests', async () => {
  const heard: string[] = []
  const workspace = await start('right', (app) => {
    app.event('app_mention', async ({ event }) => {
      heard.push(event.text)
    })
    app.command('/kt-status', async ({ ack, command }) => {
      await ack(`You typed ${command.text}`)
    })
  })
  workspace.postAs(workspace.ids.editor, '@KT Status 안녕하세요')
  await workspace.until(() => heard.length === 1)
  expect(await workspace.runCommand(workspace.ids.editor, '일정')).toEqual({ problem: null })
  expect(workspace.messages().at(-1)?.text).toBe('You typed 일정')
})

test('a wrong signing secret is refused and shown as a failure', async () => {
  const workspace = await start('wrong', () => undefined)
  const outcome = await workspace.runCommand(workspace.ids.editor, '')
  expect(outcome.problem).toContain('/kt-status failed')
})
