// What the operator is told about the installation.
import { afterEach, expect, it } from 'vitest'
import { secret } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { checkSlack } from '../../src/slack/check-slack.ts'
import type { Workspace } from '../../src/workspace/start-workspace.ts'
import { manifestWorkspace } from './running-app.ts'

let workspace: Workspace
afterEach(() => workspace.close())

function check(tokens: { bot?: string; app?: string } = {}, channel = workspace.ids.channel) {
  return checkSlack(
    { log: createLog('silent') },
    {
      mode: 'socket',
      botToken: secret(tokens.bot ?? workspace.botToken),
      appToken: secret(tokens.app ?? workspace.appToken),
      apiUrl: workspace.apiUrl,
    },
    { scopes: ['chat:write', 'channels:read'], channel },
  )
}

it('finds a sound installation sound', async () => {
  workspace = await manifestWorkspace()
  const found = await check()
  expect(found.map((f) => [f.what.split(' ')[0], f.ok])).toEqual([
    ['bot', true],
    ['scopes', true],
    ['Socket', true],
    ['channel', true],
  ])
})

it('names each fault with its cure', async () => {
  workspace = await manifestWorkspace({ manifestScopes: ['channels:read'] })
  expect(await check({ bot: 'xoxb-wrong' })).toMatchObject([
    { ok: false, cure: expect.stringContaining('copy it again') },
  ])
  const found = await check({ app: 'xapp-wrong' }, 'C0NOWHERE')
  expect(found.find((f) => f.what === 'scopes')).toMatchObject({
    ok: false,
    found: 'missing: chat:write',
  })
  expect(found.find((f) => f.what === 'Socket Mode')?.cure).toContain('connections:write')
  expect(found.find((f) => f.what.startsWith('channel'))?.cure).toContain('invite the bot')
})
