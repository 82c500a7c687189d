// SIGTERM while something hangs: the bot ends by itself (exit code 0; at ten seconds it would be 1).
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Workspace } from '../../src/workspace/start-workspace.ts'
import { manifestWorkspace } from '../slack/running-app.ts'
import { freePort } from '../support/free-port.ts'
import { startModelServer } from '../support/model-server.ts'
import { INGEST_SECRET, pushArticle } from '../support/push-article.ts'
import { openDoor, type SlackDoor } from '../support/slack-door.ts'
import { startBot } from '../support/start-bot.ts'

let slack: Workspace
let door: SlackDoor
let folder: string
let port: number
let closing: (() => unknown)[]

beforeEach(async () => {
  closing = []
  folder = await mkdtemp(join(tmpdir(), 'kt-stopped-'))
  slack = await manifestWorkspace()
  door = await openDoor(slack)
  port = await freePort()
})
afterEach(async () => {
  door.close()
  for (const close of closing) await close()
  await slack.close()
  await rm(folder, { recursive: true, force: true })
})

const start = (env: Record<string, string>) =>
  startBot({
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: door.url,
    SLACK_CHANNEL: slack.ids.channel,
    SCHEDULE: 'off',
    INGEST_SECRET,
    PORT: String(port),
    LOG_LEVEL: 'silent',
    ...env,
  })

/** A model that begins, and never ends. */
async function startHangingModel(script: { hang: true } | { endless: string }) {
  const asked = Promise.withResolvers<void>()
  const model = await startModelServer(() => {
    asked.resolve()
    return script
  })
  closing.push(() => model.close())
  const env = { OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: model.url }
  return { asked: asked.promise, env }
}

/** A site that takes requests and answers none. */
async function startSilentSite(): Promise<{ url: string; asked: Promise<unknown> }> {
  const server: Server = createServer()
  const asked = once(server, 'request')
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`, asked }
}

test('in a poll of a source that does not answer', async () => {
  const site = await startSilentSite()
  const topic = { id: 'everything', everything: true }
  const source = { id: 'silent', name: 'Silent', url: site.url, kind: 'press' }
  const file = join(folder, 'watch.json')
  await writeFile(file, JSON.stringify({ id: 'all', topics: [topic], sources: [source] }))
  const bot = await start({ SCHEDULE: 'on', WATCH_FILE: file, FETCH_PRIVATE: 'on' })
  await site.asked
  expect(await bot.stop()).toBe(0)
})

test('in a call of a model that does not answer', async () => {
  const model = await startHangingModel({ hang: true })
  const bot = await start(model.env)
  expect(await pushArticle(`http://127.0.0.1:${port}`)).toBe(202)
  await slack.until(() => slack.messages().find((m) => JSON.stringify(m).includes('7.7 trillion')))
  slack.postAs(slack.ids.strategist, '@KT Status How much will KT and Microsoft invest by 2035?')
  await model.asked
  expect(await bot.stop()).toBe(0)
})

test('in an answer that is streamed without end', async () => {
  const model = await startHangingModel({ endless: 'KT and Microsoft will invest. ' })
  const bot = await start(model.env)
  expect(await pushArticle(`http://127.0.0.1:${port}`)).toBe(202)
  await slack.until(() => slack.messages().find((m) => JSON.stringify(m).includes('7.7 trillion')))
  const direct = slack.imOf(slack.ids.strategist)
  slack.postAs(slack.ids.strategist, 'How much will KT and Microsoft invest by 2035?', {
    channel: direct,
  })
  await model.asked
  expect(await bot.stop()).toBe(0)
})

test.each(['/chat.postMessage', '/users.info'])('while Slack does not answer %s', async (path) => {
  const bot = await start({})
  door.holdAt(path)
  if (path === '/users.info') await slack.runCommand(slack.ids.strategist, 'milestones')
  else expect(await pushArticle(`http://127.0.0.1:${port}`)).toBe(202)
  await door.reached
  expect(await bot.stop()).toBe(0)
})
