// A real local HTTP server for tests that read feeds and pages.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Route = (request: IncomingMessage, response: ServerResponse) => void
export type WebServer = {
  url: string
  /** Paths that were asked for, in order. */
  asked: string[]
  routes: Record<string, Route | string | Uint8Array>
  close(): Promise<void>
}

/** Starts a server on a free port; a route is a handler or a body. */
export async function startWebServer(routes: WebServer['routes'] = {}): Promise<WebServer> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    asked.push(request.url ?? '/')
    const route = routes[path]
    if (typeof route === 'function') return route(request, response)
    response.statusCode = route === undefined ? 404 : 200
    response.end(route ?? 'nothing here')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    routes,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
