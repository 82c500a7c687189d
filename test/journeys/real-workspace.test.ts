// The bot with tokens, as in a real workspace, on another Web API address: over Socket Mode and over HTTP.
import { afterEach, describe, expect, test } from 'vitest'
import { signPush } from '../../src/sources/push.ts'
import type { Workspace } from '../../src/workspace/start-workspace.ts'
import { manifestWorkspace } from '../slack/running-app.ts'
import { freePort } from '../support/free-port.ts'
import { type StartedBot, startBot } from '../support/start-bot.ts'

const INGEST_SECRET = 'a long random text'
const SIGNING_SECRET = 'a-signing-secret'
const WAIT_MS = 60_000

let bot: StartedBot | null = null
let workspace: Workspace | null = null
afterEach(async () => {
  expect(await bot?.stop()).toBe(0)
  await workspace?.close()
})

describe.each(['Socket Mode', 'HTTP'] as const)('%s', (mode) => {
  test('a pushed article becomes an alert, and a command and a mention are answered', async () => {
    const port = await freePort()
    const base = `http://127.0.0.1:${port}`
    const requestUrl = { url: `${base}/slack/events`, signingSecret: SIGNING_SECRET }
    const slack = await manifestWorkspace(mode === 'HTTP' ? { requestUrl } : {})
    workspace = slack
    bot = await startBot({
      SLACK_BOT_TOKEN: slack.botToken,
      ...(mode === 'HTTP'
        ? { SLACK_SIGNING_SECRET: SIGNING_SECRET }
        : { SLACK_APP_TOKEN: slack.appToken }),
      SLACK_API_URL: slack.apiUrl,
      SLACK_CHANNEL: slack.ids.channel,
      INGEST_SECRET,
      SCHEDULE: 'off',
      PORT: String(port),
      LOG_LEVEL: 'silent',
    })
    expect(bot.printed()).toContain(`is running in Slack (${mode})`)
    expect((await fetch(base)).status).toBe(404)
    expect((await fetch(`${base}/readyz`)).status).toBe(200)

    expect(await push(base)).toBe(202)
    const fromBot = () => slack.messages().filter((message) => message.fromBot)
    const alert = await slack.until(
      () => fromBot().find((message) => JSON.stringify(message).includes('7.7 trillion won')),
      WAIT_MS,
    )
    expect(JSON.stringify(alert)).not.toContain('Recorded story')

    expect(await slack.runCommand(slack.ids.strategist, '')).toEqual({ problem: null })
    await slack.until(
      () => fromBot().find((message) => message.visibleTo === slack.ids.strategist),
      WAIT_MS,
    )
    slack.postAs(slack.ids.strategist, '@KT Status How much will KT and Microsoft invest by 2035?')
    const answer = await slack.until(
      () => fromBot().find((one) => one.threadTs && JSON.stringify(one).includes('[1]')),
      WAIT_MS,
    )
    expect(JSON.stringify(answer)).toContain('7.7 trillion won')
  })
})

async function push(base: string): Promise<number> {
  const body = JSON.stringify({
    url: 'https://harbour.example/kt-microsoft',
    publisher: 'Harbour Post',
    publishedAt: new Date().toISOString(),
    title: 'KT and Microsoft to invest 7.7 trillion won by 2035',
    text: 'KT and Microsoft will invest 7.7 trillion won in AI and cloud by 2035, KT said on Monday.',
  })
  const timestamp = Math.floor(Date.now() / 1_000)
  const response = await fetch(`${base}/ingest`, {
    method: 'POST',
    body,
    headers: {
      'x-kt-timestamp': String(timestamp),
      'x-kt-signature': signPush(INGEST_SECRET, String(timestamp), Buffer.from(body)),
    },
  })
  return response.status
}
