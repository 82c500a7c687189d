// A process of its own that delivers the outbox to a stand-in for Slack, until it is killed.
import type { Delivery, OutgoingMessage } from '../../src/alerts/content.ts'
import { deliverMessages } from '../../src/alerts/deliver-messages.ts'
import { secret } from '../../src/config.ts'
import { openDatabase } from '../../src/db/database.ts'
import { startLoop } from '../../src/jobs.ts'
import { createLog } from '../../src/log.ts'

const [slackUrl = '', databaseUrl = '', dataDir = ''] = process.argv.slice(2)
const log = createLog('silent')

async function ask(path: string, body: unknown): Promise<{ ts: string | null }> {
  const response = await fetch(new URL(path, slackUrl), {
    method: 'POST',
    body: JSON.stringify(body),
  })
  return (await response.json()) as { ts: string | null }
}

async function deliver(message: OutgoingMessage): Promise<Delivery> {
  const { key, channel, threadTs } = message
  try {
    const before = message.ambiguous ? await ask('/find', { key }) : { ts: null }
    const { ts } = before.ts === null ? await ask('/post', { key, channel, threadTs }) : before
    return { kind: 'sent', ts: ts ?? '', permalink: null }
  } catch {
    return { kind: 'later', at: new Date(), why: 'no answer', burns: true, ambiguous: true }
  }
}

const { db } = await openDatabase(
  { log },
  { url: databaseUrl ? secret(databaseUrl) : null, dataDir },
)
// Hours pass between turns: only the order and the leases are looked at, not the rate.
let hours = 0
const now = () => new Date(Date.now() + hours * 3_600_000)
startLoop(
  { log },
  {
    name: 'deliver',
    idleMs: 20,
    turn: async () => {
      hours += 1
      const delivered = await deliverMessages(
        {
          db,
          now,
          log,
          deliver,
          removeFromSlack: async ({ ts }) => void (await ask('/remove', { ts })),
        },
        { limit: 3 },
      )
      return delivered.length > 0 ? 0 : 20
    },
  },
)
