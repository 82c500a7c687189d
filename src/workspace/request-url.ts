// HTTP mode: payloads as signed requests to the app's Request URL.
import { createHmac } from 'node:crypto'
import { parseObject } from './http-body.ts'
import type { Ack, AppLink, PayloadType, Room } from './workspace-room.ts'
import type { Json } from './workspace-state.ts'

/** A link to an app that listens for HTTP requests. */
export function createRequestUrl(room: () => Room, url: string, signingSecret: string): AppLink {
  return {
    connected: () => true,
    async send(type, payload, retry) {
      const body = bodyOf(type, payload)
      const at = String(Math.floor(room().now().getTime() / 1000))
      try {
        const response = await fetch(url, {
          method: 'POST',
          signal: AbortSignal.timeout(room().ackMs),
          headers: {
            'content-type':
              type === 'events_api' ? 'application/json' : 'application/x-www-form-urlencoded',
            'x-slack-request-timestamp': at,
            'x-slack-signature': sign(signingSecret, at, body),
            ...(retry.attempt > 0
              ? {
                  'x-slack-retry-num': String(retry.attempt),
                  'x-slack-retry-reason': retry.reason,
                }
              : {}),
          },
          body,
        })
        return response.ok ? readAck(await response.text()) : { ok: false, why: 'timeout' }
      } catch (error) {
        const timedOut = error instanceof Error && error.name === 'TimeoutError'
        return { ok: false, why: timedOut ? 'timeout' : 'not-connected' }
      }
    },
  }
}

/** Slack's signature of a request. https://docs.slack.dev/authentication/verifying-requests-from-slack */
export function sign(secret: string, timestamp: string, body: string): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`
}

function bodyOf(type: PayloadType, payload: Json): string {
  if (type === 'events_api') return JSON.stringify(payload)
  if (type === 'interactive')
    return new URLSearchParams({ payload: JSON.stringify(payload) }).toString()
  const fields = Object.entries(payload).map(([key, value]) => [key, String(value)])
  return new URLSearchParams(fields as [string, string][]).toString()
}

/** A plain text answers a slash command as well as JSON does. */
function readAck(body: string): Ack {
  if (body.trim() === '') return { ok: true, payload: {} }
  const object = parseObject(body)
  return { ok: true, payload: Object.keys(object).length > 0 ? object : { text: body } }
}
