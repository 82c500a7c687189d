// The scope each method needs and how often it may be called, as Slack documents them.
import type { Json } from './workspace-state.ts'

/** A bucket of calls: how many at once, and how fast it fills again. */
export type Rate = { burst: number; perMinute: number; perChannel: boolean }

const tier = (perMinute: number): Rate => ({ burst: perMinute, perMinute, perChannel: false })
/** https://docs.slack.dev/apis/web-api/rate-limits: one a second a channel, short bursts allowed. */
const POSTING: Rate = { burst: 5, perMinute: 60, perChannel: true }

export type MethodLimit = { scopes: readonly string[]; rate: Rate }

const limit = (rate: Rate, ...scopes: string[]): MethodLimit => ({ scopes, rate })

/** Any one of the scopes is enough; which one a channel needs is said by `scopesFor`. */
export const METHOD_LIMITS: Record<string, MethodLimit> = {
  'agents.sessions.setStatus': limit(tier(600), 'chat:write'),
  'apps.connections.open': limit(tier(20)),
  'assistant.threads.setStatus': limit(tier(600), 'chat:write', 'assistant:write'),
  'assistant.threads.setSuggestedPrompts': limit(tier(100), 'assistant:write'),
  'assistant.threads.setTitle': limit(tier(100), 'assistant:write'),
  'auth.test': limit(tier(600)),
  'bots.info': limit(tier(50), 'users:read'),
  'chat.appendStream': limit(tier(100), 'chat:write'),
  'chat.delete': limit(tier(50), 'chat:write'),
  'chat.getPermalink': limit(tier(600)),
  'chat.postEphemeral': limit(tier(100), 'chat:write'),
  'chat.postMessage': limit(POSTING, 'chat:write'),
  'chat.startStream': limit(tier(20), 'chat:write'),
  'chat.stopStream': limit(tier(20), 'chat:write'),
  'chat.update': limit(tier(50), 'chat:write'),
  'conversations.history': limit(tier(50), 'channels:history', 'im:history'),
  'conversations.info': limit(tier(50), 'channels:read', 'im:read'),
  'conversations.join': limit(tier(50), 'channels:join'),
  'conversations.leave': limit(tier(50), 'channels:manage'),
  'conversations.list': limit(tier(20), 'channels:read', 'im:read'),
  'conversations.members': limit(tier(100), 'channels:read', 'im:read'),
  'conversations.open': limit(tier(50), 'im:write'),
  'conversations.replies': limit(tier(50), 'channels:history', 'im:history'),
  'files.completeUploadExternal': limit(tier(100), 'files:write'),
  'files.getUploadURLExternal': limit(tier(100), 'files:write'),
  'files.info': limit(tier(100), 'files:read'),
  'reactions.add': limit(tier(50), 'reactions:write'),
  'reactions.get': limit(tier(50), 'reactions:read'),
  'team.info': limit(tier(50), 'team:read'),
  'usergroups.users.list': limit(tier(20), 'usergroups:read'),
  'users.info': limit(tier(100), 'users:read'),
  'users.list': limit(tier(20), 'users:read'),
  'views.open': limit(tier(100)),
  'views.publish': limit(tier(100)),
  'views.push': limit(tier(100)),
  'views.update': limit(tier(100)),
}

/** Every scope that some method asks for. */
export function allScopes(): string[] {
  return [...new Set(Object.values(METHOD_LIMITS).flatMap((each) => each.scopes))].sort()
}

/** The scopes of which one is needed for this call: a direct message is read with `im:…`. */
export function scopesFor(method: string, args: Json): readonly string[] {
  const scopes = METHOD_LIMITS[method]?.scopes ?? []
  const direct = typeof args.channel === 'string' && args.channel.startsWith('D')
  if (!scopes.some((each) => each.startsWith('im:')) || scopes.length < 2) return scopes
  return scopes.filter((each) => each.startsWith('im:') === direct)
}

export type Bucket = { tokens: number; atMs: number }

/**
 * Takes one call out of a bucket. Pure.
 * @returns the bucket afterwards, and in how many seconds to come back (0: go ahead)
 */
export function takeToken(
  rate: Rate,
  bucket: Bucket | undefined,
  nowMs: number,
): { bucket: Bucket; waitS: number } {
  const before = bucket ?? { tokens: rate.burst, atMs: nowMs }
  const filled = before.tokens + ((nowMs - before.atMs) / 60_000) * rate.perMinute
  const tokens = Math.min(rate.burst, filled)
  if (tokens < 1)
    return {
      bucket: { tokens, atMs: nowMs },
      waitS: Math.max(1, Math.ceil(((1 - tokens) / rate.perMinute) * 60)),
    }
  return { bucket: { tokens: tokens - 1, atMs: nowMs }, waitS: 0 }
}
