// Many at once: acknowledgements of `/kt-status` while people type for a minute, beside a bare Bolt app in
// the same run, and a flood of events of which none may be lost.
// node test/bench/load.ts [people] [seconds] [events] [event seconds]
import { setTimeout as sleep } from 'node:timers/promises'
import { percentile, report } from './measure.ts'
import { startPair } from './pair.ts'

const [PEOPLE = 50, SECONDS = 60, EVENTS = 10_000, EVENT_SECONDS = 600] = process.argv
  .slice(2)
  .map(Number)
/** A person reads before typing again. */
const PAUSE_MS = 3_000
/** The two take turns of this length, so that neither has the quieter machine. */
const SLICE_MS = 5_000
/** One in so many messages speaks to the bot. */
const MENTION_EVERY = 20

const { ours, theirs, close } = await startPair()
try {
  await typeTogether()
  await floodWithEvents()
} finally {
  await close()
}
process.exit()

async function typeTogether(): Promise<void> {
  const times = { ours: [] as number[], theirs: [] as number[] }
  const failed = { ours: 0, theirs: 0 }
  const slices = Math.max(1, Math.round((SECONDS * 1_000) / SLICE_MS))
  for (let slice = -1; slice < slices; slice++)
    for (const who of ['ours', 'theirs'] as const) {
      const workspace = who === 'ours' ? ours : theirs
      const until = performance.now() + SLICE_MS
      const person = async (nth: number) => {
        await sleep((nth / PEOPLE) * PAUSE_MS)
        while (performance.now() < until) {
          const from = performance.now()
          const { problem } = await workspace.runCommand(workspace.ids.strategist, '')
          // The first slice warms both up.
          if (slice >= 0 && problem) failed[who] += 1
          else if (slice >= 0) times[who].push(performance.now() - from)
          await sleep(PAUSE_MS)
        }
      }
      await Promise.all(Array.from({ length: PEOPLE }, (_, nth) => person(nth)))
    }
  for (const share of [0.5, 0.99]) {
    const [own, peer] = [percentile(times.ours, share), percentile(times.theirs, share)]
    report(`${PEOPLE} people, acknowledged p${share * 100}`, {
      'this bot (ms)': own,
      'bare Bolt (ms)': peer,
      ratio: own / peer,
    })
  }
  report('commands', {
    'this bot': `${times.ours.length}, failed ${failed.ours}`,
    'bare Bolt': `${times.theirs.length}, failed ${failed.theirs}`,
  })
}

/** Every mention must get its one answer; what is not meant for the bot must get none. */
async function floodWithEvents(): Promise<void> {
  const from = performance.now()
  const asked: string[] = []
  for (let i = 0; i < EVENTS; i++) {
    const speaks = i % MENTION_EVERY === 0
    const text = speaks ? `@KT Status what is due? (${i})` : `remark ${i}`
    const message = ours.postAs(ours.ids.strategist, text)
    if (speaks) asked.push(message.ts)
    const due = (i / EVENTS) * EVENT_SECONDS * 1_000 - (performance.now() - from)
    if (due > 0) await sleep(due)
  }
  const answersOf = () => {
    const threads = ours.messages().filter((one) => one.fromBot && one.visibleTo === null)
    return Map.groupBy(threads, (one) => one.threadTs)
  }
  await ours
    .until(() => asked.every((ts) => answersOf().has(ts)), 120_000)
    .catch(() => process.stdout.write('waited in vain for some answers\n'))
  const answers = answersOf()
  report('events', {
    sent: String(EVENTS),
    seconds: Math.round((performance.now() - from) / 1_000),
    mentions: String(asked.length),
    unanswered: String(asked.filter((ts) => !answers.has(ts)).length),
    'answered twice': String(asked.filter((ts) => (answers.get(ts)?.length ?? 0) > 1).length),
  })
}
