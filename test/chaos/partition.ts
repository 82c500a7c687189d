// A TCP line that can be cut without either end hearing of it: a network partition.
import { connect, createServer, type Socket } from 'node:net'

export type Line = {
  port: number
  /** Nothing passes any more; both ends keep waiting. */
  cut(): void
  /** What waited passes. */
  mend(): void
  /** Every connection is reset; new ones pass. */
  drop(): void
  close(): void
}

/** A line to a port of this machine. */
export async function openLine(target: () => number): Promise<Line> {
  const sockets = new Set<Socket>()
  let isCut = false
  const server = createServer((near) => {
    const far = connect(target(), '127.0.0.1')
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket)
      if (isCut) socket.pause()
      socket.on('data', (data) => void other.write(data))
      socket.on('error', () => {})
      socket.on('close', () => {
        sockets.delete(socket)
        other.destroy()
      })
      if (isCut) socket.pause()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as { port: number }).port,
    cut() {
      isCut = true
      for (const socket of sockets) socket.pause()
    },
    mend() {
      isCut = false
      for (const socket of sockets) socket.resume()
    },
    drop() {
      for (const socket of sockets) socket.resetAndDestroy()
    },
    close() {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
