// The bot, unchanged, on another party's Slack (npm `emulate`) by SLACK_API_URL alone, over HTTP and
// over Socket Mode. That server has no Socket Mode, commands or interactions; its Web API is real and
// refuses missing scopes. What a workspace would send is signed and sent from here, or goes through a
// bridge that opens the connections and hands every call on.
import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createEmulator, type Emulator } from 'emulate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { freePort } from '../support/free-port.ts'
import { type SocketBridge, startSocketBridge } from '../support/socket-bridge.ts'
import { INGEST_SECRET, pushArticle } from '../support/push-article.ts'
import { type StartedBot, startBot } from '../support/start-bot.ts'

const SIGNING_SECRET = 'a-signing-secret'
const BOT = 'xoxb-stand-in'
const PERSON = 'xoxp-stand-in'
const WAIT = { timeout: 60_000 }

const manifest = parse(readFileSync(join(import.meta.dirname, '../../manifest.yml'), 'utf8'))
const scopes: string[] = manifest.oauth_config.scopes.bot

let slack: Emulator
let bot: StartedBot
let bridge: SocketBridge | null = null
let base = ''
let channel = ''
let person = ''
let self = ''

async function start(mode: 'HTTP' | 'Socket Mode'): Promise<void> {
  slack = await createEmulator({
    service: 'slack',
    port: await freePort(),
    seed: {
      slack: {
        strict_scopes: true,
        users: [{ name: 'dana' }, { name: 'kt-status' }],
        channels: [{ name: 'kt-strategy' }],
        tokens: [
          { token: BOT, user: 'kt-status', scopes },
          { token: PERSON, user: 'dana', scopes: scopes },
        ],
      },
    },
  })
  person = String((await call(PERSON, 'auth.test', {})).user_id)
  self = String((await call(BOT, 'auth.test', {})).user_id)
  const { channels } = await call<{ channels: { id: string; name: string }[] }>(
    BOT,
    'conversations.list',
    {},
  )
  channel = channels.find(({ name }) => name === 'kt-strategy')?.id ?? ''
  const port = await freePort()
  base = `http://127.0.0.1:${port}`
  bridge = mode === 'HTTP' ? null : await startSocketBridge(`${slack.url}/api/`)
  const way = bridge
    ? { SLACK_APP_TOKEN: 'xapp-stand-in', SLACK_API_URL: bridge.apiUrl }
    : { SLACK_SIGNING_SECRET: SIGNING_SECRET, SLACK_API_URL: `${slack.url}/api/` }
  bot = await startBot({
    ...way,
    SLACK_BOT_TOKEN: BOT,
    SLACK_CHANNEL: channel,
    INGEST_SECRET,
    SCHEDULE: 'off',
    PORT: String(port),
    LOG_LEVEL: 'silent',
  })
}

describe.each(['HTTP', 'Socket Mode'] as const)('on another stand-in, over %s', WAIT, (mode) => {
  beforeAll(() => start(mode), WAIT.timeout)
  afterAll(async () => {
    expect(await bot?.stop()).toBe(0)
    await bridge?.close()
    await slack?.close()
  })

  test('the channel is introduced to, and a pushed article becomes one alert in it', async () => {
    expect(await pushArticle(base)).toBe(202)
    await expect.poll(async () => texts(await history()), WAIT).toContain('7.7 trillion won')
    const keys = (await history()).flatMap((one) => one.metadata?.event_payload?.key ?? [])
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.some((key) => key.startsWith('introduction:'))).toBe(true)
    expect(keys.some((key) => key.startsWith('alert:'))).toBe(true)
  })

  test('a mention is answered in its thread with the cited fact', async () => {
    const text = `<@${self}> How much will KT and Microsoft invest by 2035?`
    const asked = await call<{ ts: string }>(PERSON, 'chat.postMessage', { channel, text })
    const event = { type: 'app_mention', user: person, text, ts: asked.ts, channel }
    expect(await send(event)).toBe(200)
    await expect.poll(async () => texts(await replies(asked.ts)), WAIT).toContain('[1]')
    expect(texts(await replies(asked.ts))).toContain('7.7 trillion won')
    // Sent again, as Slack does when it heard no answer: still one reply.
    expect(await send(event)).toBe(200)
    expect((await replies(asked.ts)).length).toBe(2)
  })

  test('the Home tab is published for who opened it', async () => {
    const event = { type: 'app_home_opened', user: person, channel: 'D1', tab: 'home' }
    expect(await send(event)).toBe(200)
    const inspector = async () => (await fetch(`${slack.url}/?tab=views`)).text()
    await expect.poll(inspector, WAIT).toContain('where it stands')
  })
})

type Message = { text: string; metadata?: { event_payload?: { key?: string } } }

function texts(messages: Message[]): string {
  return JSON.stringify(messages)
}

async function history(): Promise<Message[]> {
  const found = await call<{ messages: Message[] }>(BOT, 'conversations.history', {
    channel,
    limit: 100,
    include_all_metadata: true,
  })
  return found.messages
}

async function replies(ts: string): Promise<Message[]> {
  return (await call<{ messages: Message[] }>(BOT, 'conversations.replies', { channel, ts }))
    .messages
}

async function call<T = Record<string, unknown>>(
  token: string,
  method: string,
  input: Record<string, unknown>,
): Promise<T> {
  const response = await fetch(`${slack.url}/api/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(input),
  })
  const answer = (await response.json()) as T & { ok: boolean }
  expect(answer, method).toMatchObject({ ok: true })
  return answer
}

let sent = 0

/** Sends an event as Slack does: wrapped, and signed or in an envelope; returns how it was taken. */
async function send(event: Record<string, unknown>): Promise<number> {
  const wrapped = {
    type: 'event_callback',
    team_id: 'T000000001',
    api_app_id: 'A1',
    event_id: `Ev${sent++}`,
    event_time: Math.floor(Date.now() / 1_000),
    event,
  }
  if (bridge) {
    await bridge.send('events_api', wrapped)
    return 200
  }
  const body = JSON.stringify(wrapped)
  const timestamp = String(Math.floor(Date.now() / 1_000))
  const digest = createHmac('sha256', SIGNING_SECRET).update(`v0:${timestamp}:${body}`)
  const response = await fetch(`${base}/slack/events`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${digest.digest('hex')}`,
    },
  })
  return response.status
}
