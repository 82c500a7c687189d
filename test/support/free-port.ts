// A port that nobody listens on, for a process that has to be told one.
import { once } from 'node:events'
import { createServer } from 'node:net'

/** Free when it was looked for. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await new Promise((closed) => server.close(closed))
  return typeof address === 'object' && address ? address.port : 0
}
