// The digest: what was held back, what is due, what is unconfirmed, which sources are silent.
import type { Db } from '../db/database.ts'
import { loadShownFacts } from '../facts/fact-store.ts'
import { addDays, daysBetween, localDay } from '../language/local-day.ts'
import { describeSituation } from '../situation/describe-situation.ts'
import type { Situation } from '../situation/situation.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import { activeChannels, type Channel, markTold } from './alert-store.ts'
import type { DigestContent } from './content.ts'
import {
  heldDevelopments,
  lastDigestAt,
  markHeldAsTold,
  silentSources,
  toldBetween,
  unconfirmedFactIds,
} from './digest-store.ts'
import { enqueueMessage } from './outbox-store.ts'

export type DigestDeps = { db: Db; index: WatchIndex; now: () => Date }

const HELD_AT_MOST = 15
/** Days before the last digest: what none of a week had room for is no news any more. The base holds it. */
const HELD_DAYS = 7
const DUE_WITHIN_DAYS = 30
const DAY_MS = 86_400_000

/**
 * Queues the digest of a slot for each channel that takes one: once per slot, whoever calls.
 * Nothing new is said in one line; what was held is told with it and counts as told.
 */
export async function postDigest(
  deps: DigestDeps,
  input: { slot: Date; period: 'daily' | 'weekly' },
): Promise<number> {
  const channels = (await activeChannels(deps.db)).filter((channel) => channel.digest)
  for (const channel of channels) await digestFor(deps, channel, input)
  return channels.length
}

async function digestFor(
  deps: DigestDeps,
  channel: Channel,
  input: { slot: Date; period: 'daily' | 'weekly' },
): Promise<void> {
  const situation = await describeSituation(deps, { lang: channel.lang })
  await deps.db.transaction(async (tx) => {
    const now = deps.now()
    const days = input.period === 'daily' ? 1 : 7
    const from =
      (await lastDigestAt(tx, channel.id, input.period)) ?? new Date(now.getTime() - days * DAY_MS)
    const since = new Date(from.getTime() - HELD_DAYS * DAY_MS)
    const developments = await heldDevelopments(tx, channel.id, since, HELD_AT_MOST)
    const held: DigestContent['held'] = []
    for (const development of developments) {
      const facts = await loadShownFacts({ db: tx }, development.factIds.slice(0, 2), {
        lang: channel.lang,
        asOf: null,
      })
      const { headline, reasons, storyId } = development
      held.push({ headline, reasons, storyId, facts })
    }
    const content: DigestContent = {
      kind: 'digest',
      lang: channel.lang,
      recorded: situation.recorded,
      period: input.period,
      from: from.toISOString(),
      to: now.toISOString(),
      situation,
      held,
      told: await toldBetween(tx, channel.id, from, now),
      due: dueSoon(situation),
      unconfirmed: await unconfirmed(deps, tx, channel),
      // A recorded story jumps over the days on which nobody asks its sources.
      silentSources: situation.recorded ? [] : await silentSources(tx, now),
    }
    const outboxId = await enqueueMessage(
      { db: tx, now: deps.now },
      {
        key: `digest:${channel.id}:${input.period}:${input.slot.toISOString()}`,
        channel: channel.id,
        content,
      },
    )
    await markHeldAsTold(
      tx,
      channel.id,
      developments.map((one) => one.decisionId),
      outboxId,
    )
    for (const { storyId, factIds } of developments)
      await markTold(tx, { channel: channel.id, storyId, outboxId, factIds, at: now })
  })
}

function dueSoon(situation: Situation): DigestContent['due'] {
  return situation.milestones.filter(
    (milestone) =>
      milestone.state === 'missed' ||
      (milestone.state !== 'met' && milestone.daysLeft <= DUE_WITHIN_DAYS),
  )
}

/** Rumours older than the watch's limit that nothing confirmed. */
async function unconfirmed(
  deps: DigestDeps,
  tx: Db,
  channel: Channel,
): Promise<DigestContent['unconfirmed']> {
  const { watch } = deps.index
  const today = localDay(deps.now(), watch.zone)
  const before = addDays(today, -watch.thresholds.unconfirmedDays)
  const ids = await unconfirmedFactIds(tx, new Date(`${before}T00:00:00Z`))
  const facts = await loadShownFacts({ db: tx }, ids, { lang: channel.lang, asOf: null })
  return facts.map((fact) => ({
    fact,
    days: daysBetween(localDay(new Date(fact.learnedAt), watch.zone), today),
  }))
}
