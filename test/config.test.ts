// Settings: what is read, and that the README's table lists exactly that.
import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { readConfig, secret } from '../src/config.ts'
import { mistypedSettings, SETTINGS } from '../src/operator/mistyped-settings.ts'

describe('settings', () => {
  it('stand in the README one by one', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
    const listed = [...readme.matchAll(/^\| `([A-Z_]+)` \|/gm)].map((match) => match[1])
    expect(listed).toEqual(SETTINGS)
  })

  it('have defaults that open the local workspace', () => {
    expect(readConfig({})).toMatchObject({ port: 3000, slack: { mode: 'none' } })
  })

  it('report every problem at once with its cure', () => {
    const read = () => readConfig({ PORT: 'x', LOG_LEVEL: 'loud', SLACK_BOT_TOKEN: 'xoxp-1' })
    expect(read).toThrow(/PORT is "x"[\s\S]*LOG_LEVEL is "loud"/)
    expect(read).toThrow(/xoxb-/)
  })

  it('are found where their name was mistyped', () => {
    const env = { SLACK_BOT_TOKN: 'xoxb-1', OPENAI_APIKEY: 'sk', EDITOR: 'vim', PATH: '/bin' }
    expect(mistypedSettings(env)).toEqual([
      { typed: 'SLACK_BOT_TOKN', meant: 'SLACK_BOT_TOKEN' },
      { typed: 'OPENAI_APIKEY', meant: 'OPENAI_API_KEY' },
    ])
    expect(mistypedSettings(Object.fromEntries(SETTINGS.map((name) => [name, ''])))).toEqual([])
  })

  it('choose Socket Mode with an app token and HTTP with a signing secret', () => {
    const bot = { SLACK_BOT_TOKEN: 'xoxb-1' }
    expect(readConfig({ ...bot, SLACK_APP_TOKEN: 'xapp-1' }).slack.mode).toBe('socket')
    expect(readConfig({ ...bot, SLACK_SIGNING_SECRET: 's' }).slack.mode).toBe('http')
  })

  it('never print a secret', () => {
    const token = secret('xoxb-very-secret')
    const shown = `${token} ${JSON.stringify({ token })} ${inspect(token)} ${inspect({ token })}`
    expect(shown).not.toContain('very-secret')
    expect(token.reveal()).toBe('xoxb-very-secret')
  })
})
