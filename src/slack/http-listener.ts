// HTTP mode's door: what Bolt's receiver would fall over or leave hanging is answered before it.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { HTTPModuleFunctions, type HTTPReceiver } from '@slack/bolt'
import type { Log } from '../log.ts'
import { readRequest } from '../request-body.ts'

/** Slack's own payloads are far smaller: a view is at most 250 KB. */
export const MOST_BYTES = 2_000_000

/**
 * `POST /slack/events` for a server of ours: 405 for another method, 413 for a body of more than
 * 2 MB, 400 for one that holds no object; the rest is Bolt's (401 without a fresh, valid signature).
 */
export function httpListener(log: Log, receiver: HTTPReceiver): RequestListener {
  return (request, response) => {
    pass(receiver, request, response).catch((error) => {
      log.warn({ err: error }, 'a request to /slack/events was broken off')
      if (!response.headersSent) response.writeHead(400)
      response.end()
    })
  }
}

async function pass(
  receiver: HTTPReceiver,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') return refuse(response.writeHead(405, { allow: 'POST' }))
  const rawBody = await readRequest(request, MOST_BYTES)
  if (!rawBody) return refuse(response.writeHead(413))
  // Bolt takes a body that was read before from `rawBody`.
  const read = Object.assign(request, { rawBody })
  if (!holdsObject(read)) return refuse(response.writeHead(400))
  receiver.requestListener(read, response)
}

/** Bolt reads fields of what it parsed, and null has none. What does not parse at all it refuses itself. */
function holdsObject(request: IncomingMessage & { rawBody: Uint8Array }): boolean {
  try {
    const body: unknown = HTTPModuleFunctions.parseHTTPRequestBody(
      request as Parameters<typeof HTTPModuleFunctions.parseHTTPRequestBody>[0],
    )
    return typeof body === 'object' && body !== null && !Array.isArray(body)
  } catch {
    return false
  }
}

function refuse(response: ServerResponse): void {
  response.end()
}
