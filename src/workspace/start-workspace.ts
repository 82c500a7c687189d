// Start the local workspace: one HTTP server for the Web API, Socket Mode and the page.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AppError } from '../errors.ts'
import type { Log } from '../log.ts'
import { allScopes } from './method-limits.ts'
import { describeOutside, type OutsideView } from './outside-view.ts'
import { createPageFeed, type PageFeed, type PageSettings } from './page-feed.ts'
import { createRequestUrl } from './request-url.ts'
import { createSocketMode, type SocketMode } from './socket-mode.ts'
import type { Room } from './workspace-room.ts'
import { answerRequest, type Route, wantsSocket } from './workspace-server.ts'
import { createState } from './workspace-state.ts'

export type WorkspaceOptions = Partial<PageSettings> & {
  port: number
  host: string
  /** Scopes of the manifest: a call that needs another one is refused. Left out: all. */
  manifestScopes?: readonly string[]
  /** Events that the manifest subscribes to. Left out: all. */
  manifestEvents?: readonly string[]
  /** Further routes on the same server; the first whose method and path fit takes the request. */
  routes?: readonly Route[]
  /** HTTP mode instead of Socket Mode. */
  requestUrl?: { url: string; signingSecret: string }
  /** Milliseconds until an unanswered payload has failed; Slack's three seconds. */
  ackMs?: number
  /** `false` answers as fast as it is asked. */
  rateLimits?: boolean
}

/** What runs, and what a test or `main.ts` may do with it. */
export type Workspace = OutsideView & {
  url: string
  apiUrl: string
  botToken: string
  appToken: string
  close(): Promise<void>
}

/**
 * Starts the local workspace.
 * @throws AppError `port-in-use` with the cure
 */
export async function startWorkspace(
  deps: { log: Log; now: () => Date; elapsedMs?: () => number },
  options: WorkspaceOptions,
): Promise<Workspace> {
  const settings: PageSettings = {
    recorded: options.recorded ?? false,
    commands: options.commands ?? [
      {
        command: '/kt-status',
        description: 'Where things stand',
        usage_hint: '[topic or question]',
      },
    ],
    examples: options.examples ?? [],
    shortcuts: options.shortcuts ?? [],
  }
  const feed: PageFeed = createPageFeed(() => room, settings)
  const sockets: SocketMode = createSocketMode(() => room)
  const watchers = new Set<() => void>()
  const room: Room = createRoom(deps, options, settings, sockets, (change) => {
    feed.publish(change)
    for (const watch of [...watchers]) watch()
  })
  const server = await listen(room, sockets, options, (request, response) =>
    answerRequest(room, feed, options.routes ?? [], request, response),
  )
  const close = () =>
    new Promise<void>((resolve) => {
      for (const timer of room.timers) clearTimeout(timer)
      feed.close()
      sockets.close()
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return {
    ...describeOutside(room, sockets, watchers),
    url: room.url,
    apiUrl: `${room.url}/api/`,
    botToken: room.botToken,
    appToken: room.appToken,
    close,
  }
}

function createRoom(
  deps: Parameters<typeof startWorkspace>[0],
  options: WorkspaceOptions,
  settings: PageSettings,
  sockets: SocketMode,
  publish: Room['publish'],
): Room {
  const { requestUrl } = options
  const room: Room = {
    log: deps.log,
    now: deps.now,
    elapsedMs: deps.elapsedMs ?? (() => performance.now()),
    state: createState(deps.now()),
    url: '',
    botToken: 'xoxb-local-workspace',
    appToken: 'xapp-local-workspace',
    scopes: options.manifestScopes ?? allScopes(),
    events: options.manifestEvents ?? null,
    escapedCommands: settings.commands.flatMap((each) =>
      each.should_escape ? [each.command] : [],
    ),
    ackMs: options.ackMs ?? 3000,
    rateLimits: options.rateLimits ?? true,
    link: requestUrl
      ? createRequestUrl(() => room, requestUrl.url, requestUrl.signingSecret)
      : sockets,
    triggers: new Map(),
    responseUrls: new Map(),
    buckets: new Map(),
    faults: [],
    timers: new Set(),
    publish,
  }
  return room
}

async function listen(
  room: Room,
  sockets: SocketMode,
  options: WorkspaceOptions,
  answer: (request: IncomingMessage, response: ServerResponse) => void,
) {
  const server = createServer(answer)
  server.on('upgrade', (request, socket, head) => {
    if (wantsSocket(request)) sockets.accept(request, socket, head)
    else socket.end('HTTP/1.1 404 Not Found\r\n\r\n')
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, options)))
    server.listen(options.port, options.host, resolve)
  })
  const { port } = server.address() as AddressInfo
  const everywhere = options.host === '0.0.0.0' || options.host === '::'
  const host = everywhere ? '127.0.0.1' : options.host
  room.url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  return server
}

function explain(error: NodeJS.ErrnoException, { port, host }: WorkspaceOptions): AppError {
  if (error.code === 'EADDRINUSE')
    return new AppError(
      'port-in-use',
      `Port ${port} is in use by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
      { cause: error },
    )
  if (error.code === 'EACCES')
    return new AppError(
      'port-forbidden',
      `This user may not listen on port ${port}. Choose a port above 1023: PORT=3000 npm start`,
      { cause: error },
    )
  return new AppError(
    'cannot-listen',
    `The local workspace cannot listen on ${host}:${port}. Set HOST to an address of this machine, such as 127.0.0.1.`,
    { cause: error },
  )
}
