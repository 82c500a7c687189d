// The clients of the Web API: neither makes a call again whose answer was lost, because that posts twice.
import { setTimeout } from 'node:timers/promises'
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

/** So long a person's answer may wait for its turn: within the lease of what was asked. */
const PATIENCE_MS = 30_000
/** Slack's answer names whole seconds; less than this would only ask again too soon. */
const PAUSE_AT_LEAST_MS = 250

/**
 * The client that answers people. Slack takes about one message a second and channel; a call that it
 * refused for its rate did nothing, so it is made again when Slack says, for half a minute at most.
 * The outbox has its own order and waits by itself. https://docs.slack.dev/apis/web-api/rate-limits
 * A class, as the library's methods are bound to the client that they are made with.
 */
class PatientClient extends webApi.WebClient {
  override async apiCall(
    method: string,
    options?: Record<string, unknown>,
  ): Promise<webApi.WebAPICallResult> {
    const until = performance.now() + PATIENCE_MS
    for (;;)
      try {
        return await super.apiCall(method, options)
      } catch (error) {
        if (!(error instanceof webApi.WebAPIRateLimitedError)) throw error
        const pauseMs = Math.max(error.retryAfter * 1_000, PAUSE_AT_LEAST_MS)
        if (performance.now() + pauseMs > until) throw error
        await setTimeout(pauseMs)
      }
  }
}

export function createPatientClient(
  deps: { log: Log },
  slack: { botToken: Secret; apiUrl: string },
): webApi.WebClient {
  return new PatientClient(slack.botToken.reveal(), clientOptions(deps.log, slack.apiUrl))
}

export function createWebClient(
  deps: { log: Log },
  slack: { botToken: Secret; apiUrl: string },
): webApi.WebClient {
  return new webApi.WebClient(slack.botToken.reveal(), clientOptions(deps.log, slack.apiUrl))
}
