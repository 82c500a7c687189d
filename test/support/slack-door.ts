// A door before the local Slack's Web API: one call stays unanswered while it is held.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { Workspace } from '../../src/workspace/start-workspace.ts'

export type SlackDoor = {
  /** For `SLACK_API_URL`. */
  url: string
  /** A call that is held has come. */
  reached: Promise<void>
  /** Calls of this method (`/users.info`) are not answered from now on. */
  holdAt(path: string): void
  open(): void
  close(): void
}

/** Everything passes until `holdAt`. */
export async function openDoor(workspace: Workspace): Promise<SlackDoor> {
  const reached = Promise.withResolvers<void>()
  let held: string | null = null
  const server = createServer(async (request, response) => {
    const body = await buffer(request)
    if (held && request.url?.endsWith(held)) return reached.resolve()
    const answer = await fetch(new URL(request.url ?? '', workspace.url), {
      method: request.method ?? 'POST',
      headers: {
        authorization: request.headers.authorization ?? '',
        'content-type': request.headers['content-type'] ?? '',
      },
      body: new Uint8Array(body),
    })
    response.writeHead(answer.status, {
      'content-type': 'application/json',
      'x-oauth-scopes': answer.headers.get('x-oauth-scopes') ?? '',
    })
    response.end(await answer.text())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/api/`,
    reached: reached.promise,
    holdAt: (path) => {
      held = path
    },
    open: () => {
      held = null
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
