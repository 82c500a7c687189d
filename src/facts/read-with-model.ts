// Behind the pipeline: what the model reads in recorded articles gives facts their other language.
import type { Db } from '../db/database.ts'
import type { Lang } from '../language/language.ts'
import { CALL_CHARS, readClaims } from '../llm/read-claims.ts'
import { countRefusal, type Wording } from '../llm/word-facts.ts'
import type { Log } from '../log.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import { checkReadClaim } from './check-read-claim.ts'
import { findClaims } from './find-claims.ts'
import {
  giveBack,
  languagesRead,
  type ReadableArticle,
  saveTranslations,
  takeForReading,
  waitingToBeRead,
} from './reading-store.ts'

export type ReadingDeps = {
  db: Db
  index: WatchIndex
  now: () => Date
  log: Log
  wording?: Wording | null
}

/** So many articles are read in one call; fewer when they have waited long enough. */
const IN_ONE_CALL = 16
const WAIT_MS = 14 * 86_400_000
/** An article that waited longer (a model that was down) is left as it is. */
const TOO_OLD_MS = 21 * 86_400_000
/** Until then its facts are told, by whichever replica. */
const TOLD_AFTER_MS = 15 * 60_000
/** Asking again would end the same way. */
const FINAL = new Set(['refused', 'wrong-shape', 'truncated', 'empty'])

/**
 * Reads recorded articles with the model, several in one call, and keeps the translations that the
 * gate lets through; returns how many articles. No decision waits for it or goes by it. Only the
 * sentences are sent that were told, that a reader's language lacks, and that no message put into it.
 */
export async function readWithModel(deps: ReadingDeps): Promise<number> {
  const { wording } = deps
  if (!wording) return 0
  const now = deps.now()
  const waiting = await waitingToBeRead(deps.db, {
    limit: IN_ONE_CALL,
    since: new Date(now.getTime() - TOO_OLD_MS),
    until: new Date(now.getTime() - TOLD_AFTER_MS),
    languages: await languagesRead(deps.db),
  })
  const wanted = waiting.filter(({ facts }) => facts.length > 0)
  const skipped = waiting.filter(({ facts }) => facts.length === 0)
  const oldest = wanted[0]?.article.seenAt.getTime() ?? now.getTime()
  const isDue = wanted.length >= IN_ONE_CALL || now.getTime() - oldest >= WAIT_MS
  const batch = isDue ? fitIntoCall(wanted) : []
  const done = [...batch, ...skipped].map(({ article }) => article.id)
  // Taken before the call: another replica does not pay for it again.
  if (!(await takeForReading(deps.db, done, now))) return 0
  if (batch.length > 0) {
    const read = await readClaims(
      wording.model,
      batch.map(({ article, facts }) => ({
        title: article.title,
        quotes: facts.map(({ quoteStart, quoteEnd }) => article.text.slice(quoteStart, quoteEnd)),
      })),
    )
    if (read.kind === 'said')
      for (const claim of read.claims) {
        const one = batch[claim.article - 1]
        if (one) await keepClaim({ ...deps, wording }, one, claim)
      }
    else if (!FINAL.has(read.why)) {
      await giveBack(deps.db, done)
      return 0
    }
  }
  return done.length
}

function fitIntoCall(waiting: ReadableArticle[]): ReadableArticle[] {
  let chars = 0
  return waiting.filter(({ facts }, at) => {
    for (const { quoteStart, quoteEnd } of facts) chars += quoteEnd - quoteStart
    return chars <= CALL_CHARS || at === 0
  })
}

async function keepClaim(
  deps: ReadingDeps & { wording: Wording },
  one: ReadableArticle,
  claim: Parameters<typeof checkReadClaim>[3],
): Promise<void> {
  const { article } = one
  const checked = checkReadClaim(deps.index, article, findClaims(deps.index, article), claim)
  if (checked.kind === 'refused')
    return countRefusal(deps.wording, 'claims', checked.why, claim.quote)
  for (const why of checked.refused) countRefusal(deps.wording, 'translation', why, claim.quote)
  const fact = one.facts.find(
    ({ quoteStart, quoteEnd }) =>
      quoteStart === checked.span.start && quoteEnd === checked.span.end,
  )
  if (!fact) return
  const other: Lang = fact.lang === 'en' ? 'ko' : 'en'
  const statement = checked.statements[other]
  if (statement)
    await saveTranslations(deps.db, [
      { factId: fact.id, lang: other, of: fact.statement, statement, at: deps.now() },
    ])
}
