// Step 6: what each channel is told of each development, with the reason, into the outbox.
import { type Db, isConnectionLoss, together } from '../db/database.ts'
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
  type Channel,
  countAlerts,
  insertDecision,
  markTold,
  messagesThatTold,
  mutedUntil,
  outdatedAlerts,
  rewriteAlert,
  rootOf,
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

/** One has some twenty short statements: a transaction of its own would be a fifth as much again. */
const BATCH = 10

/** Decides up to `limit` developments, oldest first, a few in one transaction; returns how many. */
export async function decideAlerts(deps: DecideDeps, input: { limit: number }): Promise<number> {
  let decided = 0
  while (decided < input.limit) {
    const want = Math.min(BATCH, input.limit - decided)
    const done = await decideSafely(deps, want)
    decided += done
    if (done < want) break
  }
  await refreshSourceCounts(deps)
  return decided
}

/** When one of a few fails, each has a transaction of its own: those before it are decided. */
async function decideSafely(deps: DecideDeps, limit: number): Promise<number> {
  try {
    return await decideSome(deps, limit)
  } catch (error) {
    if (limit === 1 || isConnectionLoss(error)) throw error
    let decided = 0
    while (decided < limit && (await decideSome(deps, 1)) > 0) decided += 1
    return decided
  }
}

async function decideSome(deps: DecideDeps, limit: number): Promise<number> {
  const done = await deps.db.transaction(async (tx) => {
    // A channel's cap, and what it was told, count what any replica decided.
    await takeTurn(tx, 'decide')
    const all: Made[][] = []
    while (all.length < limit) {
      const [development] = await undecidedDevelopments(tx, 1)
      if (!development) break
      all.push(await decideForChannels(deps, tx, development))
      await markDecided(tx, development.id, deps.now())
    }
    return all
  })
  for (const decision of done.flat()) deps.metrics?.decisions.inc(decision)
  return done.length
}

type Made = { kind: DecisionKind; reason: string }

/**
 * For every channel at once: what one is told says nothing about another.
 */
async function decideForChannels(
  deps: DecideDeps,
  tx: Db,
  development: Development,
): Promise<Made[]> {
  const channels = await activeChannels(tx)
  return together(channels.map((channel) => decideForChannel(deps, tx, development, channel)))
}

async function decideForChannel(
  deps: DecideDeps,
  tx: Db,
  development: Development,
  channel: Channel,
): Promise<Made> {
  const now = deps.now()
  const { storyId, factIds, changedFactIds } = development
  const [toldBefore, root, settings] = await together([
    toldFacts(tx, channel.id, [...factIds, ...changedFactIds]),
    alertOf(tx, channel.id, storyId),
    channelNow(deps, tx, channel, storyId),
  ])
  const state = { ...settings, toldFactIds: toldBefore, storyTold: root !== null }
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
  const wrong =
    decision.kind === 'correction'
      ? await messagesThatTold(tx, channel.id, development.changedFactIds)
      : []
  const latest = wrong.at(-1)
  const parent = (latest && (await rootOf(tx, latest))) ?? root
  await post(deps, tx, development, channel, content, parent)
  // What told it is struck through: what else the thread says, its first message too, still holds.
  for (const message of wrong) await enqueueEdit(deps, tx, channel.id, message, { corrected: true })
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
): Promise<Omit<ChannelNow, 'toldFactIds' | 'storyTold'>> {
  const { thresholds } = deps.index.watch
  const [muted, alertsThisHour] = await together([
    mutedUntil(tx, channel.id, storyId),
    countAlerts(tx, channel.id, new Date(deps.now().getTime() - HOUR_MS)),
  ])
  return {
    topics: channel.topics,
    threshold: channel.threshold ?? thresholds.alert,
    capPerHour: channel.capPerHour ?? thresholds.capPerHour,
    quietHours: channel.quietHours,
    mutedUntil: muted,
    alertsThisHour,
  }
}

async function post(
  deps: DecideDeps,
  tx: Db,
  development: Development,
  channel: Channel,
  content: AlertContent,
  parent: { id: number } | null,
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
}

/** Keeps "5 outlets, 3 independent" current by edits, in the reader's language where a new piece brought it. */
async function refreshSourceCounts(deps: DecideDeps): Promise<void> {
  const since = new Date(deps.now().getTime() - COUNTS_CURRENT_MS)
  if ((await outdatedAlerts(deps.db, since)).length === 0) return
  await deps.db.transaction(async (tx) => {
    // Looked for again in turn: what another replica has corrected meanwhile stays corrected.
    await takeTurn(tx, 'decide')
    for (const { message, outlets, independent } of await outdatedAlerts(tx, since)) {
      const better = await inReadersLanguage(deps, tx, message.content as unknown as AlertContent)
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
