// What becomes of a message after a try to post it. Pure.
import type { OutboxState } from '../db/schema.ts'
import type { Delivery } from './content.ts'

/** Slack takes about one post a second in a channel: https://docs.slack.dev/apis/web-api/rate-limits */
export const POST_EVERY_MS = 1_000
/** A count of sources that moves all morning must not flicker. */
export const EDIT_EVERY_MS = 60_000

const FIRST_WAIT_MS = 2_000
const LONGEST_WAIT_MS = 10 * 60_000
/** With waits that grow to ten minutes this is about nine hours: longer than Slack's longest outages. */
const MAX_ATTEMPTS = 60

/**
 * After a post that was in doubt a second one can still come, of a process that wakes or a Slack that was
 * slow: it is looked for from the one on, ever less often, until the other.
 */
export const FIRST_LOOK_MS = 2 * 60_000
export const DOUBTED_MS = 60 * 60_000

/** What is written to the message's row, and when its channel is free again. */
export type Settled = {
  state: Exclude<OutboxState, 'replaced'>
  attempts: number
  ambiguous: boolean
  nextAt: Date
  why: string | null
  channelFreeAt: Date
}

/** Decides what becomes of a message; `at` is when Slack answered. */
export function settleDelivery(
  message: { attempts: number; ambiguous: boolean },
  delivery: Delivery,
  at: Date,
): Settled {
  const base = {
    attempts: message.attempts + 1,
    ambiguous: message.ambiguous,
    nextAt: at,
    channelFreeAt: after(at, POST_EVERY_MS),
  }
  if (delivery.kind === 'sent')
    return { ...base, state: 'sent', why: null, nextAt: after(at, FIRST_LOOK_MS) }
  if (delivery.kind === 'never') return { ...base, state: 'never', why: delivery.why }
  // Once ambiguous it stays so: a later try that failed clean says nothing about the earlier one.
  const ambiguous = message.ambiguous || delivery.ambiguous
  const { why } = delivery
  if (!delivery.burns) {
    const nextAt = later(delivery.at, base.channelFreeAt)
    return {
      ...base,
      attempts: message.attempts,
      ambiguous,
      why,
      state: 'pending',
      nextAt,
      channelFreeAt: nextAt,
    }
  }
  if (base.attempts >= MAX_ATTEMPTS)
    return {
      ...base,
      ambiguous,
      state: 'never',
      why: `Given up after ${MAX_ATTEMPTS} tries: ${why}`,
    }
  const nextAt = later(delivery.at, after(at, waitAfter(base.attempts)))
  return { ...base, ambiguous, why, state: 'pending', nextAt }
}

function waitAfter(attempts: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** (attempts - 1), LONGEST_WAIT_MS)
}

function after(at: Date, ms: number): Date {
  return new Date(at.getTime() + ms)
}

function later(a: Date, b: Date): Date {
  return a > b ? a : b
}
