// What an error of the Web API means: try later, never, and in plain words what to do.
import { webApi } from '@slack/bolt'
import type { Delivery } from '../alerts/content.ts'
import { describeError } from '../errors.ts'
import { withoutTokens } from './bolt-logger.ts'

/** Nothing will change until a person acts on the channel or the message. */
const NEVER: Record<string, string> = {
  channel_not_found:
    'The channel does not exist or the bot cannot see it: check SLACK_CHANNEL, or invite the bot.',
  not_in_channel: 'The bot is not in the channel: invite it with /invite.',
  is_archived: 'The channel is archived: unarchive it, or choose another one.',
  user_not_found: 'The person is no longer in the workspace.',
  cannot_dm_bot: 'A bot cannot be written to.',
  messages_tab_disabled: 'The Messages tab of the app is off: turn it on under App Home.',
  msg_too_long: 'The message is longer than Slack takes.',
  msg_blocks_too_long: 'The blocks of the message are longer than Slack takes.',
  no_text: 'The message is empty.',
  invalid_blocks: 'Slack does not take the blocks of the message.',
  message_not_found: 'The message to edit was deleted.',
  cant_update_message: 'The message to edit is not the bot’s own.',
  edit_window_closed: 'The workspace no longer allows an edit of that message.',
  thread_not_found: 'The thread was deleted.',
  cannot_reply_to_message: 'That kind of message takes no replies.',
  restricted_action: 'The workspace does not let the bot post there: ask an admin.',
  restricted_action_read_only_channel: 'Only some may post in that channel: ask an admin.',
  restricted_action_thread_only_channel: 'That channel takes replies in threads only.',
}

/** The installation is wrong; the message waits until it is put right. */
const INSTALLATION: Record<string, string> = {
  invalid_auth: 'The bot token is not valid: copy it again from OAuth & Permissions.',
  not_authed: 'No bot token was sent: set SLACK_BOT_TOKEN.',
  token_revoked: 'The bot token was revoked: reinstall the app and set the new token.',
  token_expired: 'The bot token has expired: reinstall the app and set the new token.',
  account_inactive: 'The bot was deactivated: reinstall the app.',
  missing_scope: 'The app lacks a scope: compare its scopes with manifest.yml and reinstall it.',
  not_allowed_token_type: 'The token is of the wrong kind: a bot token starts with xoxb-.',
  org_login_required: 'The organisation is being moved by Slack.',
  team_access_not_granted: 'The app has no access to this workspace: ask an admin.',
  ekm_access_denied: 'The organisation has suspended access to its data.',
}

const SECOND = 1000
const MINUTE = 60 * SECOND

/** How a failed call ends for its message. `at` is counted from `now`. */
export function deliveryOf(error: unknown, now: Date): Exclude<Delivery, { kind: 'sent' }> {
  const later = (ms: number, why: string, burns: boolean, ambiguous: boolean) => ({
    kind: 'later' as const,
    at: new Date(now.getTime() + ms),
    why,
    burns,
    ambiguous,
  })
  if (error instanceof webApi.WebAPIRateLimitedError)
    return later(
      Math.max(1, error.retryAfter) * SECOND,
      'Slack asks to wait (rate limit).',
      false,
      false,
    )
  if (error instanceof webApi.WebAPIPlatformError) {
    const code = error.data.error
    const never = NEVER[code]
    if (never) return { kind: 'never', why: `${never} (${code})` }
    const installation = INSTALLATION[code]
    if (installation) return later(5 * MINUTE, `${wordsOf(error)} (${code})`, false, false)
    if (code === 'ratelimited' || code === 'rate_limited' || code === 'message_limit_exceeded')
      return later(30 * SECOND, 'Slack asks to wait (rate limit).', false, false)
    return later(30 * SECOND, `Slack answered ${code}.`, true, true)
  }
  if (error instanceof webApi.WebAPIHTTPError)
    return later(
      30 * SECOND,
      `Slack answered HTTP ${error.statusCode}.`,
      true,
      error.statusCode >= 500,
    )
  if (error instanceof webApi.WebAPIRequestError) {
    const unsent = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH/.test(
      causes(error.original),
    )
    return later(15 * SECOND, `Slack was not reached: ${wordsOf(error)}`, !unsent, !unsent)
  }
  return later(30 * SECOND, wordsOf(error), true, false)
}

/** Whether the call may succeed without anybody doing anything. */
export function isPassing(error: unknown): boolean {
  if (error instanceof webApi.WebAPIPlatformError)
    return ['internal_error', 'fatal_error', 'service_unavailable', 'ratelimited'].includes(
      error.data.error,
    )
  return (
    error instanceof webApi.WebAPIRateLimitedError ||
    error instanceof webApi.WebAPIRequestError ||
    (error instanceof webApi.WebAPIHTTPError && error.statusCode >= 500)
  )
}

/** The error in words, with the cure where one is known. */
export function wordsOf(error: unknown): string {
  if (error instanceof webApi.WebAPIPlatformError) {
    const code = error.data.error
    const known = INSTALLATION[code] ?? NEVER[code] ?? `Slack answered ${code}.`
    const needed = (error.data as { needed?: unknown }).needed
    return typeof needed === 'string' ? `${known} Needed: ${needed}.` : known
  }
  return withoutTokens(describeError(error)).slice(0, 300)
}

/** The code of a refusal by Slack: `invalid_blocks`; null for anything else. */
export function refusalOf(error: unknown): string | null {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : null
}

function causes(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return `${code} ${error.message} ${error.cause === undefined ? '' : causes(error.cause)}`
}
