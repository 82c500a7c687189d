// Step 6: what each channel is told of each development, with the reason, into the outbox.
import type { Db } from '../db/database.ts'
import type { DecisionKind, Reason } from '../db/schema.ts'
import { takeTurn } from '../db/turn-lock.ts'
import {
  type Development,
  markDecided,
  undecidedDevelopments,
} from '../developments/development-store.ts'
import type { Log } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import {
  activeChannels,
  alertOf,
  alertThatTold,
  type Channel,
  countAlerts,
  insertDecision,
  markTold,
  mutedUntil,
  outdatedAlerts,
  rewriteAlert,
  toldFacts,
} from './alert-store.ts'
import { buildAlert, inReadersLanguage } from './build-alert.ts'
import type { AlertContent } from './content.ts'
import { type ChannelNow, decideAlert } from './decide-alert.ts'
import { enqueueMessage } from './outbox-store.ts'

export type DecideDeps = {
  db: Db
  index: WatchIndex
  now: () => Date
  log: Log
  metrics?: Metrics
}

const HOUR_MS = 3_600_000
/** The count of sources of an older story is not kept current any more. */
const COUNTS_CURRENT_MS = 3 * 24 * HOUR_MS
/** Reasons that turn round something told before. */
const TURNING = new Set(['denied', 'retracted', 'figure-corrected'])

/** Decides up to `limit` developments, oldest first, one transaction each; returns how many. */
export async function decideAlerts(deps: DecideDeps, input: { limit: number }): Promise<number> {
  let decided = 0
  while (decided < input.limit) {
    const done = await deps.db.transaction(async (tx) => {
      // A channel's cap, and what it was told, count what any replica decided.
      await takeTurn(tx, 'decide')
      const [development] = await undecidedDevelopments(tx, 1)
      if (!development) return null
      const made = await decideForChannels(deps, tx, development)
      await markDecided(tx, development.id, deps.now())
      return made
    })
    if (!done) break
    for (const decision of done) deps.metrics?.decisions.inc(decision)
    decided += 1
  }
  await refreshSourceCounts(deps)
  return decided
}

type Made = { kind: DecisionKind; reason: string }

/**
 * For every channel at once: what one is told says nothing about another, and their statements travel
 * together. All of them end before an error does: none may follow the transaction's rollback.
 */
async function decideForChannels(
  deps: DecideDeps,
  tx: Db,
  development: Development,
): Promise<Made[]> {
  const channels = await activeChannels(tx)
  const ended = await Promise.allSettled(
    channels.map((channel) => decideForChannel(deps, tx, development, channel)),
  )
  return ended.map((one) => {
    if (one.status === 'rejected') throw one.reason
    return one.value
  })
}

async function decideForChannel(
  deps: DecideDeps,
  tx: Db,
  development: Development,
  channel: Channel,
): Promise<Made> {
  const now = deps.now()
  const toldBefore = await toldFacts(tx, channel.id, [
    ...development.factIds,
    ...development.changedFactIds,
  ])
  const root = await alertOf(tx, channel.id, development.storyId)
  const state = await channelNow(deps, tx, channel, development.storyId, toldBefore, root !== null)
  const decision = decideAlert(
    {
      ...development,
      turnsRound: development.reasons.some((reason) => TURNING.has(reason.code)),
      outage: development.bearings.topics.some((topic) => topic.after === 'disrupted'),
    },
    state,
    now,
  )
  const reason = decision.reason.code === 'new' ? newness(development) : decision.reason
  await insertDecision(tx, {
    channel: channel.id,
    articleId: development.articleId,
    developmentId: development.id,
    storyId: development.storyId,
    kind: decision.kind,
    reason,
    at: now,
  })
  const made = { kind: decision.kind, reason: reason.code }
  if (!isPosted(decision.kind)) return made
  const content = await buildAlert(deps, tx, development, channel.lang, decision.kind, toldBefore)
  const parent =
    decision.kind === 'correction'
      ? ((await alertThatTold(tx, channel.id, development.changedFactIds)) ?? root)
      : root
  await post(deps, tx, development, channel, content, parent)
  return made
}

type Posted = 'alert' | 'update' | 'correction'

function isPosted(kind: DecisionKind): kind is Posted {
  return kind === 'alert' || kind === 'update' || kind === 'correction'
}

function newness(development: Development): Reason {
  return development.reasons[0] ?? { code: 'new-details', params: {} }
}

async function channelNow(
  deps: DecideDeps,
  tx: Db,
  channel: Channel,
  storyId: number,
  toldFactIds: ReadonlySet<number>,
  storyTold: boolean,
): Promise<ChannelNow> {
  const { thresholds } = deps.index.watch
  return {
    topics: channel.topics,
    threshold: channel.threshold ?? thresholds.alert,
    capPerHour: channel.capPerHour ?? thresholds.capPerHour,
    quietHours: channel.quietHours,
    mutedUntil: await mutedUntil(tx, channel.id, storyId),
    toldFactIds,
    storyTold,
    alertsThisHour: await countAlerts(tx, channel.id, new Date(deps.now().getTime() - HOUR_MS)),
  }
}

async function post(
  deps: DecideDeps,
  tx: Db,
  development: Development,
  channel: Channel,
  content: AlertContent,
  parent: { id: number; content: Record<string, unknown> } | null,
): Promise<void> {
  const outboxId = await enqueueMessage(
    { db: tx, now: deps.now },
    {
      key: `${content.kind}:${channel.id}:${development.id}`,
      channel: channel.id,
      content,
      storyId: development.storyId,
      developmentId: development.id,
      parentId: content.kind === 'alert' ? null : (parent?.id ?? null),
      broadcast: content.kind !== 'alert' && development.situationMoved,
      publishedAt: development.at,
    },
  )
  await markTold(tx, {
    channel: channel.id,
    storyId: development.storyId,
    outboxId,
    factIds: development.factIds,
    at: deps.now(),
  })
  if (content.kind === 'correction' && parent)
    await enqueueEdit(deps, tx, channel.id, parent, { corrected: true })
}

/** Keeps "5 outlets, 3 independent" current by edits, in the reader's language where a new piece brought it. */
async function refreshSourceCounts(deps: DecideDeps): Promise<void> {
  const since = new Date(deps.now().getTime() - COUNTS_CURRENT_MS)
  if ((await outdatedAlerts(deps.db, since)).length === 0) return
  await deps.db.transaction(async (tx) => {
    // Looked for again in turn: what another replica has corrected meanwhile stays corrected.
    await takeTurn(tx, 'decide')
    for (const { message, outlets, independent } of await outdatedAlerts(tx, since)) {
      const better = await inReadersLanguage(tx, message.content as unknown as AlertContent)
      await enqueueEdit(deps, tx, message.channel, message, { outlets, independent, ...better })
    }
  })
}

async function enqueueEdit(
  deps: DecideDeps,
  tx: Db,
  channel: string,
  message: { id: number; content: Record<string, unknown> },
  change: Partial<AlertContent>,
): Promise<void> {
  const of = { ...(message.content as unknown as AlertContent), ...change }
  await rewriteAlert(tx, message.id, of)
  await enqueueMessage(
    { db: tx, now: deps.now },
    {
      key: `edit:${message.id}:${of.outlets}:${of.independent}:${of.corrected === true}`,
      channel,
      content: { kind: 'edit', of, corrected: of.corrected === true },
      parentId: message.id,
      storyId: of.storyId,
    },
  )
}
