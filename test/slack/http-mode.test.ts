// HTTP mode: signed requests on /slack/events do all that Socket Mode does; unsigned ones do nothing.
import { createHmac } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { secret } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { MOST_BYTES } from '../../src/slack/http-listener.ts'
import { createSlackApp, type SlackApp } from '../../src/slack/create-slack-app.ts'
import type { Workspace } from '../../src/workspace/start-workspace.ts'
import { manifestWorkspace } from './running-app.ts'
import { sampleWatch } from './sample-content.ts'
import { type Scripted, scriptUseCases } from './scripted-use-cases.ts'

const signingSecret = 'a-signing-secret'

let server: Server
let workspace: Workspace
let app: SlackApp
let scripted: Scripted
let url: string

beforeEach(async () => {
  server = createServer((request, response) => app.requestListener?.(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`
  workspace = await manifestWorkspace({ requestUrl: { url, signingSecret } })
  scripted = scriptUseCases()
  app = createSlackApp(
    {
      log: createLog('silent'),
      now: () => new Date(),
      useCases: scripted.useCases,
      watch: sampleWatch(),
      recorded: false,
      people: { editors: [], admins: [] },
    },
    {
      mode: 'http',
      botToken: secret(workspace.botToken),
      signingSecret: secret(signingSecret),
      apiUrl: workspace.apiUrl,
    },
  )
  await app.start()
})
afterEach(async () => {
  await app.stop()
  await workspace.close()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

it.each(['GET', 'HEAD', 'PUT', 'DELETE'])(
  'refuses %s, which Bolt would fall over',
  async (method) => {
    const refused = await fetch(url, { method })
    expect(refused.status).toBe(405)
    expect(refused.headers.get('allow')).toBe('POST')
  },
)

it.each([
  ['null', 400],
  ['[]', 400],
  ['7', 400],
  ['{', 400],
  [JSON.stringify({ padding: 'x'.repeat(MOST_BYTES) }), 413],
])('answers a signed body that holds no payload (%.12s) with %d', async (body, status) => {
  const refused = await fetch(url, { method: 'POST', body, headers: signed(body) })
  expect(refused.status).toBe(status)
  const challenge = JSON.stringify({ type: 'url_verification', challenge: 'once more' })
  const next = await fetch(url, { method: 'POST', body: challenge, headers: signed(challenge) })
  expect(await next.json()).toEqual({ challenge: 'once more' })
})

it('refuses a signature that is six minutes old', async () => {
  const body = JSON.stringify({ type: 'url_verification', challenge: 'late' })
  const at = Date.now() - 6 * 60_000
  const refused = await fetch(url, { method: 'POST', body, headers: signed(body, at) })
  expect(refused.status).toBe(401)
})

it('answers commands, mentions and buttons', async () => {
  expect(await workspace.runCommand(workspace.ids.strategist, 'milestones')).toEqual({
    problem: null,
  })
  const answer = await workspace.until(() => workspace.messages().find((m) => m.fromBot))
  expect(await workspace.click(workspace.ids.strategist, answer, 'share')).toEqual({
    problem: null,
  })
  workspace.postAs(workspace.ids.strategist, '@KT Status what does it cost?')
  await workspace.until(() => workspace.messages().find((m) => m.fromBot && m.threadTs))
  expect(app.connected()).toBeNull()
})

it('refuses what is not signed', async () => {
  const body = JSON.stringify({
    type: 'event_callback',
    event_id: 'Ev1',
    event: { type: 'app_mention' },
  })
  const refused = await fetch(url, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  })
  expect(refused.status).toBe(401)
  expect(scripted.calls).toEqual([])
})

function signed(body: string, at = Date.now()): Record<string, string> {
  const seconds = String(Math.floor(at / 1000))
  const digest = createHmac('sha256', signingSecret).update(`v0:${seconds}:${body}`).digest('hex')
  return {
    'content-type': 'application/json',
    'x-slack-request-timestamp': seconds,
    'x-slack-signature': `v0=${digest}`,
  }
}
