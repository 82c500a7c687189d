// How long work waited that nobody did, while the database answered.
import { setTimeout as sleep } from 'node:timers/promises'

/** What waits, and how much was done so far; null while that cannot be known. */
export type Progress = { waits: number; done: number } | null

export type Watched = {
  /** The longest times in seconds, longest first. */
  longest(): number[]
  end(): Promise<void>
}

const LOOK_EVERY_MS = 250
/** What is done every few seconds does not stand still. */
const SHORTEST_MS = 3_000

/** Looks several times a second, until it is ended. */
export function watchStandstill(look: () => Promise<Progress>): Watched {
  const times: number[] = []
  let since = performance.now()
  let done = -1
  let ended = false
  const note = () => {
    const ms = performance.now() - since
    if (ms >= SHORTEST_MS) times.push(Math.round(ms / 100) / 10)
    since = performance.now()
  }
  const watching = (async () => {
    while (!ended) {
      const progress = await look()
      if (progress === null) since = performance.now()
      else if (progress.waits === 0) since = performance.now()
      else if (progress.done !== done) note()
      done = progress?.done ?? done
      await sleep(LOOK_EVERY_MS)
    }
    note()
  })()
  return {
    longest: () => times.toSorted((a, b) => b - a),
    async end() {
      ended = true
      await watching
    },
  }
}
