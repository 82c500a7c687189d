// What Slack refuses, the local workspace refuses in the same words; and faults played on purpose.

import { type Logger, LogLevel, WebClient } from '@slack/web-api'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createLog } from '../../src/log.ts'
import { checkBlocks } from '../../src/workspace/block-limits.ts'
import { takeToken } from '../../src/workspace/method-limits.ts'
import type { Workspace } from '../../src/workspace/start-workspace.ts'
import { startWorkspace } from '../../src/workspace/start-workspace.ts'
import { testWorkspace } from '../support/bolt-app.ts'

let workspace: Workspace
let client: WebClient
let elapsed = 0

const quiet: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
}

function connect(token = workspace.botToken) {
  return new WebClient(token, {
    slackApiUrl: workspace.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: quiet,
  })
}

/** Posts past the types, as a mistake in our own messages would. */
async function post(content: Record<string, unknown>): Promise<string> {
  return client
    .apiCall('chat.postMessage', { channel: workspace.ids.channel, ...content })
    .then(() => 'ok')
    .catch(
      (error: { data?: { error?: string }; code?: string }) => error.data?.error ?? `${error.code}`,
    )
}

const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } })
const button = (action_id: string, text = 'Why?') => ({
  type: 'button',
  action_id,
  text: { type: 'plain_text', text },
})

beforeEach(async () => {
  elapsed = 0
  workspace = await testWorkspace({}, () => elapsed)
  client = connect()
})
afterEach(() => workspace.close())

test('a message within the limits is accepted, one past them is refused with the reason', async () => {
  expect(await post({ text: 'a', blocks: Array(50).fill({ type: 'divider' }) })).toBe('ok')
  expect(await post({ text: 'a', blocks: Array(51).fill({ type: 'divider' }) })).toBe(
    'invalid_blocks',
  )
  expect(await post({ text: 'a', blocks: [section('x'.repeat(3001))] })).toBe('invalid_blocks')
  expect(await post({ text: 'a', blocks: Array(5).fill(section('x'.repeat(2900))) })).toBe(
    'msg_blocks_too_long',
  )
  elapsed += 60_000
  expect(await post({})).toBe('no_text')
  expect(await post({ text: 'x'.repeat(40_001) })).toBe('msg_too_long')
  expect(await post({ text: 'a', thread_ts: '1.000001' })).toBe('thread_not_found')
})

test.each([
  [
    'a twice used action id',
    { type: 'actions', elements: [button('a'), button('a')] },
    'already exists',
  ],
  [
    'a long button text',
    { type: 'actions', elements: [button('a', 'x'.repeat(76))] },
    'less than 76',
  ],
  [
    'too many elements',
    { type: 'actions', elements: Array.from({ length: 26 }, (_, at) => button(`${at}`)) },
    'no more than 25',
  ],
  ['an unknown type', { type: 'billboard' }, 'unsupported type: billboard'],
  [
    'an alert in a message',
    { type: 'alert', text: { type: 'plain_text', text: 'a' } },
    'alert in a message',
  ],
  ['an empty text', section(''), 'more than 0 characters'],
  [
    'a header with markup',
    { type: 'header', text: { type: 'mrkdwn', text: 'a' } },
    'unsupported type: mrkdwn',
  ],
  ['an image without its words', { type: 'image', image_url: 'https://a.b/c.png' }, 'alt_text'],
  [
    'a context of eleven',
    { type: 'context', elements: Array(11).fill({ type: 'mrkdwn', text: 'a' }) },
    'no more than 10',
  ],
  [
    'markdown in a container',
    {
      type: 'container',
      title: { type: 'plain_text', text: 'a' },
      child_blocks: [{ type: 'markdown', text: 'a' }],
    },
    'markdown in a container',
  ],
  [
    'a data table of one row',
    { type: 'data_table', caption: 'a', rows: [[{ type: 'raw_text', text: 'a' }]] },
    'no fewer than 2',
  ],
])('refuses %s', (_, block, problem) => {
  expect(checkBlocks([block], 'message').join()).toContain(problem)
})

test('the same action id in two blocks is fine, the same block id is not', () => {
  const actions = (id: string) => ({ type: 'actions', block_id: id, elements: [button('a')] })
  expect(checkBlocks([actions('one'), actions('two')], 'message')).toEqual([])
  expect(checkBlocks([actions('one'), actions('one')], 'message')).toHaveLength(1)
})

test('about one post a second a channel, then 429 with Retry-After; another channel is free', async () => {
  const results = []
  for (let at = 0; at < 6; at++) results.push(await post({ text: 'a' }))
  expect(results).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', 'slack_webapi_rate_limited_error'])
  const im = workspace.imOf(workspace.ids.editor)
  expect(await post({ text: 'a', channel: im })).toBe('ok')
  elapsed += 1000
  expect(await post({ text: 'a' })).toBe('ok')
})

test('a bucket never holds more than its burst', () => {
  const rate = { burst: 2, perMinute: 60, perChannel: false }
  const rested = takeToken(rate, { tokens: 0, atMs: 0 }, 3_600_000)
  expect(rested).toEqual({ bucket: { tokens: 1, atMs: 3_600_000 }, waitS: 0 })
  expect(takeToken(rate, { tokens: 0.5, atMs: 0 }, 0).waitS).toBe(1)
})

test('a scope that the manifest lacks is named', async () => {
  await workspace.close()
  workspace = await testWorkspace({ manifestScopes: ['chat:write'] })
  client = connect()
  await expect(client.users.info({ user: workspace.ids.editor })).rejects.toMatchObject({
    data: { error: 'missing_scope', needed: 'users:read', provided: 'chat:write' },
  })
})

test('wrong tokens and wrong places are told apart', async () => {
  await expect(connect('xoxb-wrong').auth.test()).rejects.toMatchObject({
    data: { error: 'invalid_auth' },
  })
  await expect(client.apps.connections.open({})).rejects.toMatchObject({
    data: { error: 'not_allowed_token_type' },
  })
  expect(await post({ text: 'a', channel: 'C404' })).toBe('channel_not_found')
  expect(await post({ text: 'a', channel: workspace.ids.lounge })).toBe('not_in_channel')
  workspace.archive(workspace.ids.channel)
  expect(await post({ text: 'a' })).toBe('is_archived')
})

test('a trigger works once and for three seconds', async () => {
  const view = {
    type: 'modal' as const,
    title: { type: 'plain_text' as const, text: 'a' },
    blocks: [],
  }
  await expect(client.views.open({ trigger_id: 'none', view })).rejects.toMatchObject({
    data: { error: 'invalid_trigger_id' },
  })
})

test('metadata comes back only when it is asked for', async () => {
  const metadata = { event_type: 'kt', event_payload: { key: 'k1' } }
  await client.chat.postMessage({ channel: workspace.ids.channel, text: 'a', metadata })
  const read = async (include_all_metadata: boolean) =>
    (await client.conversations.history({ channel: workspace.ids.channel, include_all_metadata }))
      .messages?.[0]?.metadata
  expect(await read(true)).toEqual(metadata)
  expect(await read(false)).toBeUndefined()
})

test('a dropped response has posted all the same', async () => {
  workspace.playFault({ method: 'chat.postMessage', kind: 'drop-response' })
  expect(await post({ text: 'a' })).toBe('slack_webapi_request_error')
  expect(workspace.messages()).toHaveLength(1)
  workspace.playFault({ method: 'chat.postMessage', kind: 'ratelimited', retryAfterS: 7 })
  await expect(
    client.chat.postMessage({ channel: workspace.ids.channel, text: 'a' }),
  ).rejects.toMatchObject({ retryAfter: 7 })
  workspace.playFault({ method: '*', kind: 'server-error' })
  expect(await post({ text: 'a' })).toBe('slack_webapi_http_error')
  workspace.playFault({ method: '*', kind: 'error', error: 'token_revoked' })
  expect(await post({ text: 'a' })).toBe('token_revoked')
  expect(workspace.messages()).toHaveLength(1)
})

test('an edit without blocks takes the blocks away and marks the message as edited', async () => {
  const posted = await client.chat.postMessage({
    channel: workspace.ids.channel,
    text: 'a',
    blocks: [section('a')] as never,
  })
  await client.chat.update({ channel: workspace.ids.channel, ts: `${posted.ts}`, text: 'b' })
  expect(workspace.messages()[0]).toMatchObject({ text: 'b', blocks: [] })
  expect(workspace.messages()[0]?.edited).not.toBeNull()
})

test('a port in use gets a sentence with the cure', async () => {
  const port = Number(new URL(workspace.url).port)
  const second = startWorkspace(
    { log: createLog('silent'), now: () => new Date() },
    { port, host: '127.0.0.1' },
  )
  await expect(second).rejects.toThrow(`PORT=${port + 1} npm start`)
})

test("another site's page cannot act, nor a name that points here", async () => {
  const act = (headers: Record<string, string>) =>
    fetch(`${workspace.url}/local/act`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ act: 'read' }),
    }).then((response) => response.status)
  expect(await act({ origin: 'https://elsewhere.example' })).toBe(403)
  expect(await act({ origin: workspace.url })).toBe(400)
  expect(await act({ origin: workspace.url, 'content-type': 'text/plain' })).toBe(415)
})

test('routes of others are mounted beside', async () => {
  await workspace.close()
  workspace = await testWorkspace({
    routes: [
      { method: 'GET', path: '/recorded', handle: (_, response) => void response.end('feed') },
    ],
  })
  expect(await (await fetch(`${workspace.url}/recorded/wire.xml`)).text()).toBe('feed')
  expect((await fetch(`${workspace.url}/nothing`)).status).toBe(404)
})
