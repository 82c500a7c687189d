// Bodies of requests to the local workspace: bounded, in the three forms that clients send.
import type { IncomingMessage } from 'node:http'
import { AppError } from '../errors.ts'
import { readRequest } from '../request-body.ts'
import { isRecord } from './block-check.ts'
import type { Json } from './workspace-state.ts'

const MAX_BODY_BYTES = 25_000_000

/** The whole body of a request. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const body = await readRequest(request, MAX_BODY_BYTES)
  if (!body)
    throw new AppError('body-too-large', 'This request is larger than 25 MB: send less at once.')
  return body
}

/** The arguments of a Web API call: query, form, multipart form or JSON. */
export async function readArguments(request: IncomingMessage, url: URL): Promise<Json> {
  const query: Json = Object.fromEntries(url.searchParams)
  const body = await readBody(request)
  if (body.length === 0) return query
  const type = request.headers['content-type'] ?? ''
  if (type.includes('json')) return { ...query, ...parseObject(body.toString()) }
  if (type.includes('multipart/form-data')) {
    const form = await readForm(body, type)
    const fields = [...form].filter(([, value]) => typeof value === 'string')
    return { ...query, ...Object.fromEntries(fields) }
  }
  return { ...query, ...Object.fromEntries(new URLSearchParams(body.toString())) }
}

/** The bytes of an upload, sent as they are or as a field of a form. */
export async function readUpload(request: IncomingMessage): Promise<Buffer> {
  const body = await readBody(request)
  const type = request.headers['content-type'] ?? ''
  if (!type.includes('multipart/form-data')) return body
  const form = await readForm(body, type)
  for (const [, value] of form)
    if (typeof value !== 'string') return Buffer.from(await value.arrayBuffer())
  return Buffer.alloc(0)
}

/** A JSON object, or an empty one when the text is something else. */
export function parseObject(json: string): Json {
  try {
    const value: unknown = JSON.parse(json)
    return isRecord(value) ? value : {}
  } catch {
    return {}
  }
}

function readForm(body: Buffer, type: string): Promise<FormData> {
  return new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
}
