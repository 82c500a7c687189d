// An error in a listener: a sentence with a reference for the person, the whole of it in the log.
import type { Context } from '@slack/bolt'
import { AppError, describeError, newRef } from '../errors.ts'
import type { Lang } from '../language/language.ts'
import { currentRequest } from '../log.ts'
import { withoutTokens } from './bolt-logger.ts'
import { esc } from './escape.ts'
import type { Outcome } from './event-gate.ts'
import type { SlackRoom } from './room.ts'
import { refusalOf, wordsOf } from './slack-errors.ts'
import { say } from './texts.ts'

type Failure = { error: Error; body: unknown; context: Context }
type Place = {
  person: string | null
  channel: string | null
  threadTs: string | null
  responseUrl: string | null
}

/** Logs it, tells the person, and marks the event as failed. Never throws. */
export async function reportError(room: SlackRoom, failure: Failure): Promise<void> {
  const ref = currentRequest() ?? newRef()
  const original = (failure.error as { original?: unknown }).original ?? failure.error
  const why = withoutTokens(describeError(original))
  const place = placeOf(failure.body)
  room.log.error(
    { ref, why, stack: stackOf(original), channel: place.channel },
    'a listener failed',
  )
  const outcome = failure.context.outcome as Outcome | undefined
  if (outcome) outcome.error = `${why} (ref ${ref})`
  try {
    await tell(room, place, await sentenceFor(room, place, original, ref))
  } catch (error) {
    room.log.warn({ ref, why: wordsOf(error) }, 'the person could not be told of an error')
  }
}

async function sentenceFor(
  room: SlackRoom,
  place: Place,
  error: unknown,
  ref: string,
): Promise<string> {
  const lang = place.person ? await langOf(room, place.person) : 'en'
  if (error instanceof AppError) return appErrorWords(error, lang)
  if (refusalOf(error)) return say(lang, 'command.slackRefused', { why: esc(wordsOf(error)) })
  return say(lang, 'error.ref', { ref })
}

/** Messages of errors are English; what kind of trouble it is stands in the reader's language. */
function appErrorWords(error: AppError, lang: Lang): string {
  const known = TOLD_AS[error.code] ?? (UNREAD.test(error.code) ? 'error.unread' : 'error.other')
  return say(lang, known, { message: esc(error.message) })
}

const TOLD_AS: Record<string, 'error.old' | 'error.undone' | 'command.editorsOnly'> = {
  'article-unknown': 'error.old',
  'development-unknown': 'error.old',
  'undo-impossible': 'error.undone',
  'undo-not-yours': 'command.editorsOnly',
}
/** Everything that can go wrong between an address and its text. */
const UNREAD = /^(page|document|fetch|host|address|body|robots|too-many|feed|http)-/

async function langOf(room: SlackRoom, person: string): Promise<Lang> {
  try {
    return (await room.readers.read(person)).lang
  } catch {
    // The database may be what failed.
    return 'en'
  }
}

async function tell(room: SlackRoom, place: Place, text: string): Promise<void> {
  if (place.responseUrl) {
    await fetch(place.responseUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ response_type: 'ephemeral', replace_original: false, text }),
      signal: AbortSignal.timeout(5_000),
    })
    return
  }
  if (!place.person) return
  const thread = place.threadTs ? { thread_ts: place.threadTs } : {}
  if (place.channel && !place.channel.startsWith('D'))
    await room.client.chat.postEphemeral({
      channel: place.channel,
      user: place.person,
      text,
      ...thread,
    })
  else
    await room.client.chat.postMessage({ channel: place.channel ?? place.person, text, ...thread })
}

function placeOf(body: unknown): Place {
  const b = (body ?? {}) as Record<string, Record<string, unknown> | string | undefined>
  const part = (name: string) => (typeof b[name] === 'object' ? b[name] : undefined)
  const text = (value: unknown) => (typeof value === 'string' && value ? value : null)
  const event = part('event')
  return {
    person: text(part('user')?.id) ?? text(b.user_id) ?? text(event?.user),
    channel: text(part('channel')?.id) ?? text(b.channel_id) ?? text(event?.channel),
    threadTs: text(event?.thread_ts) ?? text(part('message')?.thread_ts),
    responseUrl: text(b.response_url),
  }
}

function stackOf(error: unknown): string {
  return withoutTokens(error instanceof Error ? (error.stack ?? '') : '')
}
