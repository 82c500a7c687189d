// One call in either of the two API shapes, as plain text with what it used.
import OpenAI from 'openai'

export type ModelCall = {
  model: string
  instructions: string
  input: string
  /** JSON Schema of the answer, closed. */
  schema: Record<string, unknown>
  name: string
  maxOutputTokens: number
  signal: AbortSignal
  onText?: ((text: string) => void) | undefined
}

export type Usage = { input: number; output: number; cached: number }

/** What came back; `usage` is null where the server does not say. */
export type ModelReply = {
  text: string
  refused: boolean
  /** The server cut it off before its end. */
  cut: boolean
  usage: Usage | null
}

export type CallModel = (call: ModelCall) => Promise<ModelReply>

/** More characters than any token budget gives: such a stream does not end by itself. */
const CHARS_PER_TOKEN = 12

/**
 * A client for one server. Retries are the caller's, who knows how long it may wait.
 * @throws what `openai` throws; an endless stream ends as `cut`
 */
export function createCall(server: {
  key: string
  baseUrl: string
  api: 'responses' | 'chat'
}): CallModel {
  const client = createClient(server)
  return server.api === 'responses'
    ? (call) => callResponses(client, call)
    : (call) => callChat(client, call)
}

/** Whatever the environment says of organisations or other keys, only the settings count. */
export function createClient(server: { key: string; baseUrl: string }): OpenAI {
  return new OpenAI({
    apiKey: server.key,
    baseURL: server.baseUrl,
    organization: null,
    project: null,
    maxRetries: 0,
    logLevel: 'off',
  })
}

async function callResponses(client: OpenAI, call: ModelCall): Promise<ModelReply> {
  const body = {
    model: call.model,
    instructions: call.instructions,
    input: call.input,
    max_output_tokens: call.maxOutputTokens,
    store: false,
    text: {
      format: {
        type: 'json_schema' as const,
        name: call.name,
        schema: call.schema,
        strict: true,
      },
    },
  }
  const options = { signal: call.signal }
  if (!call.onText)
    return fromResponse(await client.responses.create({ ...body, stream: false }, options))
  const gather = gatherText(call)
  const stream = await client.responses.create({ ...body, stream: true }, options)
  for await (const event of stream) {
    if (event.type === 'response.output_text.delta' && !gather.add(event.delta)) break
    if (event.type === 'response.refusal.delta') gather.refused()
    if (event.type === 'response.completed' || event.type === 'response.incomplete')
      gather.use(fromResponse(event.response))
  }
  stream.controller.abort()
  return gather.reply()
}

type ResponseBody = {
  output?: { type: string; content?: unknown }[]
  status?: string | undefined
  usage?: {
    input_tokens?: number
    output_tokens?: number
    input_tokens_details?: { cached_tokens?: number } | null
  } | null
}

function fromResponse(response: unknown): ModelReply {
  const { output, status, usage } = response as ResponseBody
  const parts = (Array.isArray(output) ? output : [])
    .filter((item) => item.type === 'message')
    .flatMap((item) => (Array.isArray(item.content) ? item.content : [])) as {
    type: string
    text?: string
  }[]
  return {
    text: parts.map((part) => (part.type === 'output_text' ? (part.text ?? '') : '')).join(''),
    refused: parts.some((part) => part.type === 'refusal'),
    cut: status === 'incomplete',
    usage: usage
      ? {
          input: whole(usage.input_tokens),
          output: whole(usage.output_tokens),
          cached: whole(usage.input_tokens_details?.cached_tokens),
        }
      : null,
  }
}

async function callChat(client: OpenAI, call: ModelCall): Promise<ModelReply> {
  const body = {
    model: call.model,
    messages: [
      { role: 'system' as const, content: call.instructions },
      { role: 'user' as const, content: call.input },
    ],
    // Compatible servers know the old name; OpenAI's own is spoken to through Responses.
    max_tokens: call.maxOutputTokens,
    response_format: {
      type: 'json_schema' as const,
      json_schema: { name: call.name, schema: call.schema, strict: true },
    },
  }
  const options = { signal: call.signal }
  if (!call.onText)
    return fromCompletion(await client.chat.completions.create({ ...body, stream: false }, options))
  const gather = gatherText(call)
  const stream = await client.chat.completions.create(
    { ...body, stream: true, stream_options: { include_usage: true } },
    options,
  )
  for await (const chunk of stream) {
    const [choice] = chunk.choices ?? []
    if (choice?.delta?.refusal) gather.refused()
    if (choice?.finish_reason === 'length') gather.cut()
    if (choice?.finish_reason === 'content_filter') gather.refused()
    if (chunk.usage) gather.count(usageOf(chunk.usage))
    if (choice?.delta?.content && !gather.add(choice.delta.content)) break
  }
  stream.controller.abort()
  return gather.reply()
}

type CompletionBody = {
  choices?: { message?: { content?: unknown; refusal?: unknown }; finish_reason?: string }[]
  usage?: CompletionUsage | null
}
type CompletionUsage = {
  prompt_tokens?: number
  completion_tokens?: number
  prompt_tokens_details?: { cached_tokens?: number | undefined } | null | undefined
}

function fromCompletion(completion: unknown): ModelReply {
  const { choices, usage } = completion as CompletionBody
  const choice = choices?.[0]
  const content = choice?.message?.content
  return {
    text: typeof content === 'string' ? content : '',
    refused: Boolean(choice?.message?.refusal) || choice?.finish_reason === 'content_filter',
    cut: choice?.finish_reason === 'length',
    usage: usage ? usageOf(usage) : null,
  }
}

function usageOf(usage: CompletionUsage): Usage {
  return {
    input: whole(usage.prompt_tokens),
    output: whole(usage.completion_tokens),
    cached: whole(usage.prompt_tokens_details?.cached_tokens),
  }
}

/** A server's number is not to be trusted into a sum. */
export function whole(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? Math.round(value) : 0
}

function gatherText(call: ModelCall) {
  const reply: ModelReply = { text: '', refused: false, cut: false, usage: null }
  return {
    /** False when the stream has run past every limit. */
    add(delta: string): boolean {
      reply.text += delta
      call.onText?.(reply.text)
      reply.cut = reply.text.length > call.maxOutputTokens * CHARS_PER_TOKEN
      return !reply.cut
    },
    refused: () => void (reply.refused = true),
    cut: () => void (reply.cut = true),
    count: (usage: Usage) => void (reply.usage = usage),
    use(last: ModelReply): void {
      Object.assign(reply, { ...last, text: last.text || reply.text })
    },
    reply: () => reply,
  }
}
