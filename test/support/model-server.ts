// A local OpenAI-compatible server with scripted replies, in both API shapes, streaming included.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the bot sent, whatever the shape. */
export type ModelRequest = {
  api: 'responses' | 'chat' | 'embeddings'
  model: string
  purpose: string
  instructions: string
  input: string
  /** The texts that are to be embedded. */
  texts: string[]
  schema: unknown
  stream: boolean
  body: Record<string, unknown>
}

export type ModelScript =
  | { text: string; cut?: boolean; noUsage?: boolean }
  | { refusal: string }
  | { status: number; retryAfter?: string }
  /** Never answers. */
  | { hang: true }
  /** Streams without end; an ordinary call gets a very long body. */
  | { endless: string }
  /** Ends the connection in the middle. */
  | { gone: string }
  /** What an embedding model gives, one per text. */
  | { vectors: number[][] }
  /** Any bytes as the body. */
  | { raw: string }

export type ModelServer = {
  url: string
  requests: ModelRequest[]
  /** Tokens counted as the bot's estimate would: four characters one. */
  close(): Promise<void>
}

/** Starts a server whose every reply is scripted. */
export async function startModelServer(
  script: (request: ModelRequest, place: number) => ModelScript | Promise<ModelScript>,
): Promise<ModelServer> {
  const requests: ModelRequest[] = []
  const server = createServer(async (incoming, response) => {
    const request = readRequest(incoming.url ?? '', await bodyOf(incoming))
    requests.push(request)
    const reply = await script(request, requests.length - 1)
    await send(request, reply, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

async function bodyOf(incoming: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString('utf8'))
}

type Format = { name?: string; schema?: unknown }

function readRequest(url: string, body: Record<string, unknown>): ModelRequest {
  const texts = url.endsWith('/embeddings') ? (body.input as string[]) : []
  if (texts.length > 0)
    return {
      ...{ api: 'embeddings', model: String(body.model), purpose: 'embeddings', texts, body },
      ...{ instructions: '', input: texts.join('\n'), schema: null, stream: false },
    }
  const chat = url.endsWith('/chat/completions')
  const messages = (body.messages ?? []) as { role: string; content: string }[]
  const format = chat
    ? (body.response_format as { json_schema?: Format })?.json_schema
    : (body.text as { format?: Format })?.format
  const said = (role: string) => messages.find((message) => message.role === role)?.content ?? ''
  return {
    api: chat ? 'chat' : 'responses',
    model: String(body.model),
    purpose: format?.name ?? '',
    instructions: chat ? said('system') : String(body.instructions ?? ''),
    input: chat ? said('user') : String(body.input ?? ''),
    texts,
    schema: format?.schema,
    stream: body.stream === true,
    body,
  }
}

async function send(
  request: ModelRequest,
  reply: ModelScript,
  response: ServerResponse,
): Promise<void> {
  if ('hang' in reply) return
  if ('status' in reply) {
    response.writeHead(reply.status, {
      'content-type': 'application/json',
      ...(reply.retryAfter ? { 'retry-after': reply.retryAfter } : {}),
    })
    response.end(JSON.stringify({ error: { message: 'scripted trouble', type: 'server' } }))
    return
  }
  if (request.stream) return sendStream(request, reply, response)
  response.writeHead(200, { 'content-type': 'application/json' })
  if ('vectors' in reply) return void response.end(JSON.stringify(embeddingsBody(request, reply)))
  if ('raw' in reply) return void response.end(reply.raw)
  if ('gone' in reply) {
    response.write(JSON.stringify(wholeBody(request, { text: reply.gone })).slice(0, 60))
    return void response.destroy()
  }
  if ('endless' in reply)
    return void response.end(JSON.stringify(wholeBody(request, { text: reply.endless.repeat(9) })))
  response.end(JSON.stringify(wholeBody(request, reply)))
}

/** Backwards, as a server may: the index counts. */
function embeddingsBody(request: ModelRequest, { vectors }: { vectors: number[][] }) {
  const data = vectors.map((embedding, index) => ({ object: 'embedding', index, embedding }))
  const tokens = Math.ceil(request.input.length / 4)
  return {
    object: 'list',
    data: data.reverse(),
    model: request.model,
    usage: { prompt_tokens: tokens, total_tokens: tokens },
  }
}

type Said = { text: string; cut?: boolean; noUsage?: boolean } | { refusal: string }

function wholeBody(request: ModelRequest, reply: Said) {
  const text = 'text' in reply ? reply.text : ''
  const cut = 'text' in reply && reply.cut === true
  const usage = 'noUsage' in reply && reply.noUsage ? {} : { usage: usageOf(request, text) }
  if (request.api === 'chat')
    return {
      id: 'c1',
      object: 'chat.completion',
      model: request.model,
      choices: [
        {
          index: 0,
          finish_reason: cut ? 'length' : 'stop',
          message:
            'refusal' in reply
              ? { role: 'assistant', content: null, refusal: reply.refusal }
              : { role: 'assistant', content: text },
        },
      ],
      ...usage,
    }
  const content =
    'refusal' in reply
      ? { type: 'refusal', refusal: reply.refusal }
      : { type: 'output_text', text, annotations: [] }
  return {
    id: 'r1',
    object: 'response',
    status: cut ? 'incomplete' : 'completed',
    model: request.model,
    output: [{ type: 'message', id: 'm1', role: 'assistant', content: [content] }],
    ...usage,
  }
}

/** Four characters a token, as a server would count English. */
function usageOf(request: ModelRequest, text: string) {
  const input = Math.ceil((request.instructions.length + request.input.length) / 4)
  const output = Math.ceil(text.length / 4)
  return request.api === 'chat'
    ? { prompt_tokens: input, completion_tokens: output, total_tokens: input + output }
    : { input_tokens: input, output_tokens: output, total_tokens: input + output }
}

async function sendStream(
  request: ModelRequest,
  reply: ModelScript,
  response: ServerResponse,
): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  const write = (event: Record<string, unknown>) => {
    const name = request.api === 'responses' ? `event: ${event.type}\n` : ''
    return response.write(`${name}data: ${JSON.stringify(event)}\n\n`)
  }
  const delta = (text: string) =>
    write(
      request.api === 'chat'
        ? { choices: [{ index: 0, delta: { content: text } }] }
        : { type: 'response.output_text.delta', delta: text },
    )
  if ('raw' in reply) return void response.end(reply.raw)
  if ('endless' in reply) {
    while (!response.destroyed) {
      if (!delta(reply.endless)) await drained(response)
    }
    return
  }
  const text = 'text' in reply ? reply.text : 'gone' in reply ? reply.gone : ''
  for (let at = 0; at < text.length; at += 7) delta(text.slice(at, at + 7))
  if ('gone' in reply) return void response.destroy()
  finishStream(request, reply as Said, write)
  response.end('data: [DONE]\n\n')
}

function finishStream(
  request: ModelRequest,
  reply: Said,
  write: (event: Record<string, unknown>) => unknown,
): void {
  const text = 'text' in reply ? reply.text : ''
  if (request.api === 'responses') {
    if ('refusal' in reply) write({ type: 'response.refusal.delta', delta: reply.refusal })
    const whole = wholeBody(request, reply)
    write({
      type: 'text' in reply && reply.cut ? 'response.incomplete' : 'response.completed',
      response: whole,
    })
    return
  }
  const cut = 'text' in reply && reply.cut
  write({
    choices: [
      {
        index: 0,
        delta: 'refusal' in reply ? { refusal: reply.refusal } : {},
        finish_reason: cut ? 'length' : 'stop',
      },
    ],
  })
  if (!('noUsage' in reply && reply.noUsage)) write({ choices: [], usage: usageOf(request, text) })
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    response.once('drain', resolve)
    response.once('close', resolve)
  })
}
