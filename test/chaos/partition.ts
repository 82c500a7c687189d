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
  /**
   * When the first of the words is sent, every connection is reset before it arrives, and so are as
   * many new ones; then at the second word, and so on. Returns what is still to come.
   */
  dropAt(words: string[], refused: number): () => string[]
  close(): void
}

/** A line to a port of this machine. */
export async function openLine(target: () => number): Promise<Line> {
  const sockets = new Set<Socket>()
  let isCut = false
  let refusing = 0
  let traps: { word: string; refused: number }[] = []
  const drop = () => {
    for (const socket of sockets) socket.resetAndDestroy()
  }
  const isTrapped = (data: Buffer): boolean => {
    const [trap] = traps
    if (!trap || !data.includes(trap.word)) return false
    traps = traps.slice(1)
    refusing = trap.refused
    drop()
    return true
  }
  const server = createServer((near) => {
    if (refusing > 0) {
      refusing -= 1
      near.resetAndDestroy()
      return
    }
    const far = connect(target(), '127.0.0.1')
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket)
      if (isCut) socket.pause()
      socket.on('data', (data) => void (isTrapped(data) || other.write(data)))
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
    drop,
    dropAt(words, refused) {
      traps = words.map((word) => ({ word, refused }))
      return () => traps.map((trap) => trap.word)
    },
    close() {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
