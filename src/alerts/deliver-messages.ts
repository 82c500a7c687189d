// Step 7: post what the outbox holds. A lease is committed, then Slack is called, then the result is marked.
import { randomUUID } from 'node:crypto'
import type { Db } from '../db/database.ts'
import type { OutboxKind } from '../db/schema.ts'
import { describeError } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import type { DeliverToSlack, Delivery } from './content.ts'
import { settleDelivery } from './outbox.ts'
import { type ClaimedMessage, claimMessages, renewMessage } from './outbox-claim-store.ts'
import { postedTs, settleMessage } from './outbox-store.ts'

export type DeliverDeps = {
  db: Db
  now: () => Date
  log: Log
  deliver: DeliverToSlack
  metrics?: Metrics
  /** Takes back a post that another process made meanwhile; without it the post stays, and is logged. */
  removeFromSlack?: (message: { channel: string; ts: string }) => Promise<void>
}

/** Far more often than the leases end: finding the words and asking Slack twice may take longer. */
const RENEW_EVERY_MS = 5_000

/** How the try ended for one message. `lost`: this process was frozen so long that another took over. */
export type Delivered = {
  outboxId: number
  channel: string
  kind: OutboxKind
  outcome: 'sent' | 'later' | 'never' | 'lost'
  why: string | null
  /** From publication of what is told to now; null where nothing was published or sent. */
  latencyMs: number | null
}

/** One turn: at most one message for each of up to `limit` channels, side by side. Any replica may. */
export async function deliverMessages(
  deps: DeliverDeps,
  input: { limit: number },
): Promise<Delivered[]> {
  const claimed = await claimMessages(deps, { limit: input.limit, lease: randomUUID() })
  return Promise.all(claimed.map((one) => deliverOne(deps, one)))
}

async function deliverOne(deps: DeliverDeps, claimed: ClaimedMessage): Promise<Delivered> {
  const { message } = claimed
  const delivery = await callSlack(deps, claimed)
  const at = deps.now()
  const settled = settleDelivery({ ...claimed, ambiguous: message.ambiguous }, delivery, at)
  const posted = delivery.kind === 'sent' ? { ...delivery, threadTs: message.threadTs, at } : null
  const kept = await settleMessage(deps.db, claimed, settled, posted)
  if (!kept) await removeSecondPost(deps, claimed, delivery)
  const outcome = !kept ? 'lost' : settled.state === 'pending' ? 'later' : settled.state
  if (outcome !== 'sent')
    deps.log.warn(
      { outboxId: message.outboxId, channel: message.channel, outcome, why: settled.why },
      'message not posted',
    )
  const latencyMs =
    outcome === 'sent' && claimed.publishedAt ? at.getTime() - claimed.publishedAt.getTime() : null
  const { kind } = claimed
  deps.metrics?.deliveries.inc({ kind, outcome })
  if (latencyMs !== null) deps.metrics?.deliverySeconds.observe({ kind }, latencyMs / 1_000)
  const { outboxId, channel } = message
  return { outboxId, channel, kind, outcome, why: settled.why, latencyMs }
}

async function callSlack(deps: DeliverDeps, claimed: ClaimedMessage): Promise<Delivery> {
  if (claimed.orphan) return { kind: 'never', why: 'The message that it edits was never posted.' }
  const { outboxId } = claimed.message
  const renewing = setInterval(() => {
    renewMessage(deps.db, claimed).catch((err) =>
      deps.log.warn({ err, outboxId }, 'lease not renewed'),
    )
  }, RENEW_EVERY_MS).unref()
  try {
    return await deps.deliver(claimed.message)
  } catch (error) {
    // The port promises not to throw; if it does, the post may be out.
    deps.log.error({ err: error, outboxId }, 'posting failed')
    const why = describeError(error)
    return { kind: 'later', at: deps.now(), why, burns: true, ambiguous: true }
  } finally {
    clearInterval(renewing)
  }
}

/** Frozen between the call and its end, we posted what the process that took over posts as well. */
async function removeSecondPost(
  deps: DeliverDeps,
  claimed: ClaimedMessage,
  delivery: Delivery,
): Promise<void> {
  const { channel, editTs, outboxId } = claimed.message
  if (delivery.kind !== 'sent' || editTs !== null) return
  const { ts } = delivery
  if ((await postedTs(deps.db, outboxId)) === ts) return
  deps.log.warn({ outboxId, channel, ts }, 'posted twice after a freeze')
  try {
    await deps.removeFromSlack?.({ channel, ts })
  } catch (error) {
    deps.log.error({ err: error, outboxId, channel, ts }, 'the second post stays')
  }
}
