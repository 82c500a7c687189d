// What the operator wants to know before trusting the bot: token, scopes, connection, channel.
import { webApi } from '@slack/bolt'
import type { SlackConfig } from '../config.ts'
import type { Log } from '../log.ts'
import { refusalOf, wordsOf } from './slack-errors.ts'
import { clientOptions, createWebClient } from './web-client.ts'

/** One thing that was looked at; `cure` is empty when it is well. */
export type SlackFinding = { what: string; ok: boolean; found: string; cure: string }

/** Looks at token, scopes (against those of the manifest), Socket Mode and the channel. Never throws. */
export async function checkSlack(
  deps: { log: Log },
  slack: Exclude<SlackConfig, { mode: 'none' }>,
  wanted: { scopes: string[]; channel: string | null },
): Promise<SlackFinding[]> {
  const client = createWebClient(deps, slack)
  const token = await checkToken(client, wanted.scopes)
  if (!token[0]?.ok) return token
  return [
    ...token,
    ...(slack.mode === 'socket' ? [await checkSocket(deps, slack)] : []),
    ...(wanted.channel ? [await checkChannel(client, wanted.channel)] : []),
  ]
}

async function checkToken(client: webApi.WebClient, scopes: string[]): Promise<SlackFinding[]> {
  try {
    const found = await client.auth.test()
    const granted = found.response_metadata?.scopes ?? []
    const missing = scopes.filter((scope) => !granted.includes(scope))
    const cure = `Add ${missing.join(', ')} under OAuth & Permissions (or paste manifest.yml again) and reinstall the app.`
    return [
      { what: 'bot token', ok: true, found: `${found.user} in ${found.team}`, cure: '' },
      {
        what: 'scopes',
        ok: missing.length === 0,
        found: missing.length ? `missing: ${missing.join(', ')}` : `${granted.length} granted`,
        cure: missing.length ? cure : '',
      },
    ]
  } catch (error) {
    return [
      {
        what: 'bot token',
        ok: false,
        found: refusalOf(error) ?? 'no answer',
        cure: wordsOf(error),
      },
    ]
  }
}

async function checkSocket(
  deps: { log: Log },
  slack: Extract<SlackConfig, { mode: 'socket' }>,
): Promise<SlackFinding> {
  const client = new webApi.WebClient(
    slack.appToken.reveal(),
    clientOptions(deps.log, slack.apiUrl),
  )
  try {
    // The same call that the bot starts with; the address is not used, and lapses by itself.
    await client.apps.connections.open({})
    return { what: 'Socket Mode', ok: true, found: 'a connection is granted', cure: '' }
  } catch (error) {
    return {
      what: 'Socket Mode',
      ok: false,
      found: refusalOf(error) ?? wordsOf(error),
      cure: 'Make an app-level token (xapp-…) with connections:write under Basic Information, turn Socket Mode on, and set SLACK_APP_TOKEN.',
    }
  }
}

async function checkChannel(client: webApi.WebClient, channel: string): Promise<SlackFinding> {
  const what = `channel ${channel}`
  try {
    const { channel: found } = await client.conversations.info({ channel })
    if (found?.is_archived)
      return {
        what,
        ok: false,
        found: 'archived',
        cure: 'Unarchive it, or set another SLACK_CHANNEL.',
      }
    if (!found?.is_member)
      return {
        what,
        ok: false,
        found: 'the bot is not in it',
        cure: 'Invite the bot: /invite @KT Status',
      }
    return { what, ok: true, found: `#${found.name ?? channel}`, cure: '' }
  } catch (error) {
    return { what, ok: false, found: refusalOf(error) ?? 'no answer', cure: wordsOf(error) }
  }
}
