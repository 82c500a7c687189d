// Call each host one request at a time, with a pause between two.
import { setTimeout as sleep } from 'node:timers/promises'
import type { FetchUrl } from './fetch-url.ts'

export type Politeness = {
  /** Time between the end of one request to a host and the start of the next. */
  gapMs: number
  wait?: (ms: number) => Promise<unknown>
}

/** A FetchUrl that waits its turn at each host; hosts do not wait for each other. */
export function createPoliteFetch(fetchUrl: FetchUrl, options: Politeness): FetchUrl {
  const wait = options.wait ?? sleep
  const queues = new Map<string, Promise<unknown>>()
  return (request) => {
    const host = URL.canParse(request.url) ? new URL(request.url).host : ''
    const turn = queues.get(host)
    const answer = turn ? turn.then(() => fetchUrl(request)) : fetchUrl(request)
    const done = answer.catch(() => null).then(() => wait(options.gapMs))
    queues.set(host, done)
    // The last in the queue takes the host off the list.
    done.then(() => queues.get(host) === done && queues.delete(host))
    return answer
  }
}
