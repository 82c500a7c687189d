// Step 1: fetch due sources and store their new entries.
import { type SavedArticle, saveArticles } from '../articles/article-store.ts'
import type { Secret } from '../config.ts'
import type { Db } from '../db/database.ts'
import { AppError, describeError } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import { HttpStatusError } from '../web/fetch-errors.ts'
import type { FetchUrl } from '../web/fetch-url.ts'
import { toArticles } from './feed-articles.ts'
import { readSource, type SourceRead } from './read-source.ts'
import { moveSource, type PollOutcome, type Source } from './source.ts'
import { claimSources, markPolled } from './source-store.ts'

export type PollDeps = {
  db: Db
  now: () => Date
  log: Log
  fetchUrl: FetchUrl
  keys: Record<string, Secret>
  metrics?: Metrics
}

export type PolledSource = { id: string; outcome: PollOutcome }
export type Polled = {
  sources: PolledSource[]
  newArticles: number
  editedArticles: number
}

const AT_ONCE = 8
const MOST = 200

/**
 * Polls the sources that are due (or those of `onlyIds`; `force` before they are due). Sources do
 * not wait for each other, and what one of them does ends in its own row.
 */
export async function pollSources(
  deps: PollDeps,
  input: { onlyIds?: string[]; force?: boolean } = {},
): Promise<Polled> {
  const polled: Polled = { sources: [], newArticles: 0, editedArticles: 0 }
  // A forced poll has no due time that would keep a source from being taken again.
  const taken: string[] = []
  const worker = async () => {
    while (taken.length < MOST) {
      // One at a time: a lease starts when its poll starts.
      const skip = input.force ? { skipIds: taken } : {}
      const [source] = await claimSources(deps, {
        ...input,
        ...skip,
        limit: 1,
      })
      if (!source) return
      taken.push(source.id)
      await pollOne(deps, source, polled)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return polled
}

async function pollOne(deps: PollDeps, source: Source, polled: Polled): Promise<void> {
  const { outcome, saved, read } = await tryPoll(deps, source)
  const move = moveSource(source, outcome, deps.now())
  await markPolled(deps, source, outcome, move, read?.validators ?? null)
  polled.sources.push({ id: source.id, outcome })
  polled.newArticles += saved.filter((one) => one.outcome === 'new').length
  polled.editedArticles += saved.filter((one) => one.outcome === 'edited').length
  deps.metrics?.polls.inc({ outcome: outcome.kind })
  for (const one of saved) deps.metrics?.articles.inc({ outcome: one.outcome })
  const level = outcome.kind === 'success' ? 'debug' : 'warn'
  const error = outcome.kind === 'failure' ? { error: outcome.message } : {}
  deps.log[level]({ source: source.id, state: move.state, ...error }, `polled: ${move.reason}`)
}

type Tried = {
  outcome: PollOutcome
  saved: SavedArticle[]
  read: SourceRead | null
}

async function tryPoll(deps: PollDeps, source: Source): Promise<Tried> {
  try {
    const read = await readSource(deps, source)
    if (read.feed?.note) deps.log.info({ source: source.id, note: read.feed.note }, 'odd feed')
    const saved = read.feed ? await saveArticles(deps, toArticles(read.feed, source)) : []
    const newArticles = saved.filter((one) => one.outcome === 'new').length
    return {
      outcome: { kind: 'success', newArticles, unchanged: !read.feed },
      saved,
      read,
    }
  } catch (error) {
    return { outcome: explain(error, source), saved: [], read: null }
  }
}

function explain(error: unknown, source: Source): PollOutcome {
  return {
    kind: 'failure',
    code: error instanceof AppError ? error.code : 'unexpected',
    message: error instanceof AppError ? error.message : `${source.url}: ${describeError(error)}`,
    retryAfterMs: error instanceof HttpStatusError ? error.retryAfterMs : null,
  }
}
