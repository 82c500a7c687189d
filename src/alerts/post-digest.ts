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
/** A promise that was missed longer ago was said often enough. */
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
  const situation = ofTopics(await describeSituation(deps, { lang: channel.lang }), channel.topics)
  await deps.db.transaction(async (tx) => {
    const now = deps.now()
    const days = input.period === 'daily' ? 1 : 7
    const from =
      (await lastDigestAt(tx, channel.id, input.period)) ?? new Date(now.getTime() - days * DAY_MS)
    const since = new Date(from.getTime() - HELD_DAYS * DAY_MS)
    const developments = await heldDevelopments(tx, channel.id, since, HELD_AT_MOST)
    const held: DigestContent['held'] = []
    for (const development of developments) {
      const facts = await loadShownFacts({ ...deps, db: tx }, development.factIds.slice(0, 2), {
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
      unconfirmed: await unconfirmed(deps, tx, channel, input.period),
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

/** What a channel that follows some topics only is told of the situation. */
function ofTopics(situation: Situation, topics: string[]): Situation {
  if (topics.length === 0) return situation
  const follows = ({ topic }: { topic: string }) => topics.includes(topic)
  return {
    ...situation,
    topics: situation.topics.filter(follows),
    milestones: situation.milestones.filter(follows),
  }
}

function dueSoon(situation: Situation): DigestContent['due'] {
  return situation.milestones.filter(
    ({ state, daysLeft }) => state !== 'met' && Math.abs(daysLeft) <= DUE_WITHIN_DAYS,
  )
}

/**
 * Rumours that nothing confirmed within the watch's limit: those that passed it since the last digest
 * of the period that was more than a line, so that each is told once.
 */
async function unconfirmed(
  deps: DigestDeps,
  tx: Db,
  channel: Channel,
  period: DigestContent['period'],
): Promise<DigestContent['unconfirmed']> {
  const { watch } = deps.index
  const today = localDay(deps.now(), watch.zone)
  const limit = (at: Date) =>
    new Date(`${addDays(localDay(at, watch.zone), -watch.thresholds.unconfirmedDays)}T00:00:00Z`)
  const told = await lastDigestAt(tx, channel.id, period, { full: true })
  const ids = await unconfirmedFactIds(tx, {
    from: told ? limit(told) : null,
    before: limit(deps.now()),
    topics: channel.topics,
  })
  const facts = await loadShownFacts({ ...deps, db: tx }, ids, { lang: channel.lang, asOf: null })
  return facts.map((fact) => ({
    fact,
    days: daysBetween(localDay(new Date(fact.learnedAt), watch.zone), today),
  }))
}
