// The manifest: valid for Slack, within its limits, and neither more nor less than the code needs.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '..', '..')
const manifest = parse(readFileSync(join(root, 'manifest.yml'), 'utf8'))
const scopes: string[] = manifest.oauth_config.scopes.bot
const events: string[] = manifest.settings.event_subscriptions.bot_events
const code = sourceOf(join(root, 'src', 'slack'))

/** Which scope lets the bot make which call, as Slack documents each method. */
const SCOPE_OF_CALL: Record<string, string[]> = {
  'agents.sessions.setStatus': ['chat:write'],
  'assistant.threads.setStatus': ['chat:write'],
  'assistant.threads.setSuggestedPrompts': ['assistant:write'],
  'apps.connections.open': [],
  'auth.test': [],
  'chat.delete': ['chat:write'],
  'chat.getPermalink': [],
  'chat.postEphemeral': ['chat:write'],
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  chatStream: ['chat:write'],
  'conversations.history': ['channels:history', 'groups:history', 'im:history'],
  'conversations.info': ['channels:read', 'groups:read'],
  'conversations.open': ['im:write'],
  'conversations.replies': ['channels:history', 'groups:history', 'im:history'],
  filesUploadV2: ['files:write'],
  'usergroups.users.list': ['usergroups:read'],
  'users.info': ['users:read'],
  'views.open': [],
  'views.publish': [],
  'views.update': [],
}

/** Which scope an event needs; none for some. */
const SCOPE_OF_EVENT: Record<string, string[]> = {
  agent_session_stopped: ['chat:write'],
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  channel_archive: ['channels:read'],
  channel_left: ['channels:read'],
  group_left: ['groups:read'],
  member_joined_channel: ['channels:read', 'groups:read'],
  member_left_channel: ['channels:read', 'groups:read'],
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
  'message.im': ['im:history'],
  reaction_added: ['reactions:read'],
}

describe('manifest.yml', () => {
  it('follows the schema of Slack', () => {
    const file = join(root, 'test', 'fixtures', 'slack', 'manifest.schema.json')
    const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })
    const valid = ajv.compile(JSON.parse(readFileSync(file, 'utf8')))
    expect(valid(manifest), JSON.stringify(valid.errors)).toBe(true)
  })

  it('keeps the limits that the schema does not know', () => {
    const { features, display_information: info } = manifest
    expect(info.long_description.length).toBeGreaterThanOrEqual(175)
    expect(info.description.length).toBeLessThanOrEqual(140)
    expect(features.agent_view.agent_description.length).toBeLessThanOrEqual(300)
    expect(features.agent_view.suggested_prompts.length).toBeLessThanOrEqual(4)
    for (const shortcut of features.shortcuts) expect(shortcut.name.length).toBeLessThanOrEqual(24)
    expect(features.slash_commands[0].usage_hint.length).toBeLessThanOrEqual(1000)
    expect(features).not.toHaveProperty('assistant_view')
    expect(manifest.settings.socket_mode_enabled).toBe(true)
  })

  it('has a scope for every call of the code', () => {
    const calls = callsIn(code)
    expect(Object.keys(SCOPE_OF_CALL).sort()).toEqual(calls)
    for (const call of calls)
      for (const scope of SCOPE_OF_CALL[call] ?? []) expect(scopes).toContain(scope)
  })

  it('has a reason in the code for every scope', () => {
    const needed = new Set(['commands'])
    for (const list of [...Object.values(SCOPE_OF_CALL), ...Object.values(SCOPE_OF_EVENT)])
      for (const scope of list) needed.add(scope)
    expect(scopes).toEqual([...needed].sort())
    expect(code).toMatch(/app\.command\(/)
  })

  it('subscribes to exactly the events that the code hears', () => {
    expect(events).toEqual(Object.keys(SCOPE_OF_EVENT).sort())
    const heard = [...code.matchAll(/app\.event\('(\w+)'/g)].map((m) => m[1] ?? '')
    const inLists = ['channel_left', 'group_left']
    const kinds = new Set(events.map((event) => event.split('.')[0]))
    expect([...new Set([...heard, ...inLists])].sort()).toEqual([...kinds].sort())
  })

  it('names the shortcuts that the code hears', () => {
    const heard = [...code.matchAll(/callback_id: '(\w+)', type: 'message_action'/g)].map(
      (m) => m[1],
    )
    const named = manifest.features.shortcuts.map((s: { callback_id: string }) => s.callback_id)
    expect(heard.sort()).toEqual(named.sort())
  })
})

function sourceOf(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')
}

function callsIn(text: string): string[] {
  const found = [...text.matchAll(/\bclient\s*\.((?:[a-zA-Z0-9]+\.)*[a-zA-Z0-9]+)\(/g)].map(
    (m) => m[1] ?? '',
  )
  return [...new Set(found.filter((call) => call !== 'start' && call !== 'on'))].sort()
}
