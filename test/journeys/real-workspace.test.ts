// The bot with tokens, as in a real workspace, on another Web API address: over Socket Mode and over HTTP.
import { afterEach, describe, expect, test } from 'vitest'
import type { Workspace } from '../../src/workspace/start-workspace.ts'
import { manifestWorkspace } from '../slack/running-app.ts'
import { freePort } from '../support/free-port.ts'
import { INGEST_SECRET, pushArticle } from '../support/push-article.ts'
import { type StartedBot, startBot } from '../support/start-bot.ts'

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

    expect(await pushArticle(base)).toBe(202)
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
