// Socket Mode in front of a Slack stand-in that has none: it hands every call on, opens the connections
// itself, and sends what a workspace would send.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'

export type SocketBridge = {
  apiUrl: string
  /** Sends an envelope to one of the open connections; resolves when it is acknowledged. */
  send(type: 'events_api' | 'slash_commands', payload: Record<string, unknown>): Promise<void>
  close(): Promise<void>
}

/** A bridge to the stand-in whose Web API is at `target` (with `/api/`). */
export async function startSocketBridge(target: string): Promise<SocketBridge> {
  const server = createServer((request, response) => void handOn(target, url, request, response))
  const sockets = new WebSocketServer({ server })
  const open = new Set<WebSocket>()
  const waiting = new Map<string, () => void>()
  let arrived = () => {}
  sockets.on('connection', (socket) => {
    socket.on('message', (data) => {
      const { envelope_id: id } = JSON.parse(String(data)) as { envelope_id?: string }
      waiting.get(id ?? '')?.()
    })
    socket.on('close', () => open.delete(socket))
    open.add(socket)
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: {} }))
    arrived()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const send: SocketBridge['send'] = async (type, payload) => {
    const connected = new Promise<void>((resolve) => (arrived = resolve))
    if (open.size === 0) await connected
    const id = crypto.randomUUID()
    const acknowledged = new Promise<void>((resolve) => waiting.set(id, resolve))
    const [socket] = open
    socket?.send(
      JSON.stringify({ envelope_id: id, type, payload, accepts_response_payload: false }),
    )
    await acknowledged
  }
  const close = async () => {
    for (const socket of open) socket.terminate()
    sockets.close()
    server.closeAllConnections()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return { apiUrl: `http://${url}/api/`, send, close }
}

async function handOn(
  target: string,
  own: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const method = (request.url ?? '').replace(/^\/api\//, '')
  if (method === 'apps.connections.open') {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ ok: true, url: `ws://${own}/socket` }))
    return
  }
  const { authorization = '', 'content-type': type = '' } = request.headers
  const answer = await fetch(target + method, {
    method: request.method ?? 'POST',
    headers: { authorization, ...(type ? { 'content-type': type } : {}) },
    ...(chunks.length ? { body: Buffer.concat(chunks) } : {}),
  })
  response.writeHead(answer.status, {
    'content-type': answer.headers.get('content-type') ?? 'application/json',
    'x-oauth-scopes': answer.headers.get('x-oauth-scopes') ?? '',
  })
  response.end(Buffer.from(await answer.arrayBuffer()))
}
