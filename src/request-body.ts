// The body of a request that somebody sends to us, with a limit.
import type { IncomingMessage } from 'node:http'

/** How many times the limit is read and thrown away, so that the sender hears the refusal. */
const DRAINED = 8

/**
 * The bytes of a request's body; null when there are more than `limit`. What is too large is read to
 * its end all the same, and thrown away: an answer beside unread bytes is lost with the connection,
 * and the next request on it waits for ever. A body of eight times the limit ends the connection.
 */
export async function readRequest(
  request: IncomingMessage,
  limit: number,
): Promise<Buffer<ArrayBuffer> | null> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > limit * DRAINED) return null
    if (size > limit) parts.length = 0
    else parts.push(part)
  }
  return size > limit ? null : Buffer.concat(parts)
}
