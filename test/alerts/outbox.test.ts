import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Delivery } from '../../src/alerts/content.ts'
import { POST_EVERY_MS, settleDelivery } from '../../src/alerts/outbox.ts'

const at = new Date('2024-07-19T05:00:00Z')
const delivery: fc.Arbitrary<Delivery> = fc.oneof(
  fc.constant<Delivery>({ kind: 'sent', ts: '1.1', permalink: null }),
  fc.constant<Delivery>({ kind: 'never', why: 'archived' }),
  fc.record({
    kind: fc.constant<'later'>('later'),
    at: fc.integer({ min: -3_600_000, max: 3_600_000 }).map((ms) => new Date(at.getTime() + ms)),
    why: fc.constant('x'),
    burns: fc.boolean(),
    ambiguous: fc.boolean(),
  }),
)

test('never loses a message in silence, never hurries, never forgets an ambiguity', () => {
  fc.assert(
    fc.property(
      fc.record({ attempts: fc.nat({ max: 80 }), ambiguous: fc.boolean() }),
      delivery,
      (message, given) => {
        const settled = settleDelivery(message, given, at)
        if (settled.state === 'never') expect(settled.why).toBeTruthy()
        if (settled.state === 'sent') expect(given.kind).toBe('sent')
        if (settled.state === 'pending' && message.ambiguous) expect(settled.ambiguous).toBe(true)
        if (settled.state === 'pending')
          expect(settled.nextAt.getTime()).toBeGreaterThanOrEqual(at.getTime() + POST_EVERY_MS)
        expect(settled.channelFreeAt.getTime()).toBeGreaterThanOrEqual(at.getTime() + POST_EVERY_MS)
        if (given.kind === 'later' && !given.burns) expect(settled.attempts).toBe(message.attempts)
      },
    ),
  )
})
