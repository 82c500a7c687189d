// Looks again at posts that were in doubt: of a process that was frozen or killed over a call, or of a Slack that
// stored late, a second post can show up after the one that is known.
import type { Db } from '../db/database.ts'
import type { Log } from '../log.ts'
import { claimDoubtful, type DoubtfulPost, endDoubt } from './outbox-doubt-store.ts'

export type RecheckDeps = {
  db: Db
  now: () => Date
  log: Log
  /** Takes away what else stands in Slack with the key of a post that stays; how many went. */
  removeDoubles: (post: DoubtfulPost) => Promise<number>
}

/** Looks at up to `limit` posts whose turn it is; returns how many. Any replica may. */
export async function recheckPosts(deps: RecheckDeps, input: { limit: number }): Promise<number> {
  const doubtful = await claimDoubtful(deps, input)
  await Promise.all(doubtful.map((post) => recheck(deps, post)))
  return doubtful.length
}

async function recheck(deps: RecheckDeps, post: DoubtfulPost): Promise<void> {
  const { outboxId, channel, ts } = post
  try {
    const removed = await deps.removeDoubles(post)
    if (removed > 0) deps.log.warn({ outboxId, channel, ts, removed }, 'a second post was removed')
    if (post.last) await endDoubt(deps.db, outboxId)
  } catch (err) {
    // It has its turn again: the doubt ends with a look that succeeds.
    deps.log.warn({ err, outboxId, channel }, 'could not look for a second post')
  }
}
