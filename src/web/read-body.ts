// Read a response body with a cap on its decoded bytes: a small bomb must not fill the memory.
import type { Readable, Transform } from 'node:stream'
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
} from 'node:zlib'
import { AppError } from '../errors.ts'

export type BodyLimit = { maxBytes: number; truncate: boolean }
export type Body = { bytes: Uint8Array; truncated: boolean }

/**
 * Reads and inflates a body. A longer one is refused, or cut when `truncate` says so; reading ends
 * at the limit, whatever would follow.
 */
export async function readBody(body: Readable, encoding: string, limit: BodyLimit): Promise<Body> {
  const stages = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
  if (stages.length > 2)
    throw new AppError(
      'body-encoding',
      `the body is packed ${stages.length} times: that is refused.`,
    )
  const streams: Readable[] = [body]
  for (const name of stages.reverse()) {
    const first = streams.length === 1 ? await firstByte(body) : null
    streams.push(pipe(streams.at(-1) as Readable, inflater(name, first)))
  }
  try {
    return await collect(streams.at(-1) as Readable, limit)
  } finally {
    // Without a listener, the error of a destroyed body would end the process.
    for (const stream of streams) stream.on('error', () => {}).destroy()
  }
}

function inflater(name: string, first: number | null): Transform {
  // Publishers often end gzip without its trailer: what was read so far still counts.
  const gentle = { finishFlush: constants.Z_SYNC_FLUSH }
  if (name === 'gzip' || name === 'x-gzip') return createGunzip(gentle)
  if (name === 'br') return createBrotliDecompress()
  // "deflate" means zlib by the standard and raw deflate in some servers: zlib starts with 0x78.
  if (name === 'deflate') return first === 0x78 ? createInflate(gentle) : createInflateRaw(gentle)
  throw new AppError('body-encoding', `the body is packed as "${name}", which was not asked for.`)
}

async function firstByte(body: Readable): Promise<number | null> {
  if (body.readableLength === 0 && !body.readableEnded)
    await new Promise<void>((resolve) => {
      for (const event of ['readable', 'error', 'end']) body.once(event, () => resolve())
    })
  const chunk: Buffer | null = body.read(1)
  if (chunk) body.unshift(chunk)
  return chunk?.[0] ?? null
}

function pipe(from: Readable, to: Transform): Transform {
  from.on('error', (error) => to.destroy(error))
  return from.pipe(to)
}

async function collect(stream: Readable, limit: BodyLimit): Promise<Body> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= limit.maxBytes) {
      chunks.push(chunk)
      continue
    }
    if (!limit.truncate)
      throw new AppError(
        'body-too-large',
        `the body is larger than ${Math.round(limit.maxBytes / 1024)} KB: use a shorter feed or page.`,
      )
    chunks.push(chunk.subarray(0, chunk.length - (size - limit.maxBytes)))
    return { bytes: Buffer.concat(chunks), truncated: true }
  }
  return { bytes: Buffer.concat(chunks), truncated: false }
}
