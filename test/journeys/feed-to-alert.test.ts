// From a real feed over HTTP to an alert in Slack, and from a question to a cited answer.
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp, type RunningApp } from '../../src/app.ts'
import { readConfig, secret } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { indexWatch } from '../../src/watch/watch-index.ts'
import { createRecordedStory, loadRecordedStory } from '../../src/workspace/recorded-story.ts'
import { startWorkspace, type Workspace } from '../../src/workspace/start-workspace.ts'

const log = createLog('silent')
let folder = ''
let workspace: Workspace
let app: RunningApp

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kt-journey-'))
  const clock = () => new Date()
  const story = createRecordedStory(
    { now: clock },
    { data: await loadRecordedStory(), startedAt: clock(), speed: 200 },
  )
  workspace = await startWorkspace(
    { log, now: clock },
    { port: 0, host: '127.0.0.1', routes: [story.route], rateLimits: false },
  )
  app = await createApp({
    config: readConfig({}),
    index: indexWatch(await loadWatch(null)),
    log,
    now: () => story.now(),
    clock,
    slack: {
      mode: 'socket',
      botToken: secret(workspace.botToken),
      appToken: secret(workspace.appToken),
      apiUrl: workspace.apiUrl,
    },
    recorded: { dataDir: folder, sources: story.sources(workspace.url), channel: 'C0STRATEGY' },
  })
  await app.start()
})
afterAll(async () => {
  await app?.stop()
  await workspace?.close()
  await rm(folder, { recursive: true, force: true })
})

describe('the recorded story', () => {
  it('becomes alerts in the channel, each marked as recorded', async () => {
    await expect.poll(async () => (await history()).length, { timeout: 50_000 }).toBeGreaterThan(5)
    const texts = JSON.stringify(await history())
    expect(texts).toContain('Recorded story')
    expect(texts).toMatch(/KT/)
    expect(texts).not.toContain('위즈')
  })

  it('is posted once for each alert', async () => {
    const keys = (await history()).flatMap((one) => one.metadata?.event_payload?.key ?? [])
    expect(keys.length).toBeGreaterThan(3)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('is counted: articles, decisions with their reasons, posts, and how long they took', async () => {
    const server = createServer((request, response) => {
      const route = app.routes.find((one) => one.path === request.url)
      void route?.handle(request, response)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
    server.closeAllConnections()
    server.close()
    for (const line of [
      /^kt_articles_total\{outcome="new"\} [1-9]/m,
      /^kt_articles_read_total\{outcome="irrelevant"\} [1-9]/m,
      /^kt_decisions_total\{kind="alert",reason="first-report"\} [1-9]/m,
      /^kt_deliveries_total\{kind="alert",outcome="sent"\} [1-9]/m,
      /^kt_delivery_latency_seconds_count\{kind="alert"\} [1-9]/m,
      /^kt_source_age_seconds\{source="[^"]+"\} \d/m,
      /^kt_slack_connections 2$/m,
      /^process_resident_memory_bytes /m,
    ])
      expect(text).toMatch(line)
  })
})

type Message = { text: string; metadata?: { event_payload?: { key?: string } } }

async function history(): Promise<Message[]> {
  const response = await fetch(`${workspace.apiUrl}conversations.history`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${workspace.botToken}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'channel=C0STRATEGY&limit=100&include_all_metadata=true',
  })
  return ((await response.json()) as { messages: Message[] }).messages
}
