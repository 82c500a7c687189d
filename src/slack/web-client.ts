// The Web API client that posts: it never tries again by itself, because that posts twice.
import { webApi } from '@slack/bolt'
import type { Secret } from '../config.ts'
import type { Log } from '../log.ts'
import { boltLogger } from './bolt-logger.ts'

/** One lost response and the library's own retries made three posts of one: we retry from the outbox. */
export function clientOptions(log: Log, apiUrl: string): webApi.WebClientOptions {
  return {
    slackApiUrl: apiUrl,
    timeout: 10_000,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: boltLogger(log),
  }
}

export function createWebClient(
  deps: { log: Log },
  slack: { botToken: Secret; apiUrl: string },
): webApi.WebClient {
  return new webApi.WebClient(slack.botToken.reveal(), clientOptions(deps.log, slack.apiUrl))
}
