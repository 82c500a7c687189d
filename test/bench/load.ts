// Many at once: acknowledgements of `/kt-status` while people type for a minute, beside a bare Bolt app in
// the same run, and a flood of events of which none may be lost.
// node test/bench/load.ts [people] [seconds] [events] [event seconds]
import { setTimeout as sleep } from 'node:timers/promises'
import type { Workspace } from '../../src/workspace/start-workspace.ts'
import { percentile, report } from './measure.ts'
import { startPair } from './pair.ts'

const [PEOPLE = 50, SECONDS = 60, EVENTS = 10_000, EVENT_SECONDS = 600] = process.argv
  .slice(2)
  .map(Number)
/** A person reads before typing again. */
const PAUSE_MS = 3_000
/** The two take turns of this length, the first of them by turns, so that neither has the quieter machine. */
const SLICE_MS = 6_000
/** One in so many messages speaks to the bot. */
const MENTION_EVERY = 20

type Slice = { times: number[]; failed: number }

const { ours, theirs, close } = await startPair()
try {
  await typeTogether()
  await floodWithEvents()
} finally {
  await close()
}
process.exit()

async function typeTogether(): Promise<void> {
  const rounds: { ours: Slice; theirs: Slice }[] = []
  const count = Math.max(1, Math.round((SECONDS * 1_000) / SLICE_MS))
  for (let round = -1; round < count; round++) {
    const [first, second] = round % 2 === 0 ? [ours, theirs] : [theirs, ours]
    const slices = [await typeFor(first), await typeFor(second)] as const
    // The first round warms both up.
    if (round >= 0)
      rounds.push({
        ours: slices[first === ours ? 0 : 1],
        theirs: slices[first === ours ? 1 : 0],
      })
  }
  for (const share of [0.5, 0.99]) {
    const ofRounds = (who: 'ours' | 'theirs') =>
      percentile(
        rounds.map((round) => percentile(round[who].times, share)),
        0.5,
      )
    const all = (who: 'ours' | 'theirs') =>
      percentile(
        rounds.flatMap((round) => round[who].times),
        share,
      )
    report(`${PEOPLE} people, acknowledged p${share * 100}`, {
      'this bot (ms)': ofRounds('ours'),
      'bare Bolt (ms)': ofRounds('theirs'),
      ratio: ofRounds('ours') / ofRounds('theirs'),
      'of all together': all('ours') / all('theirs'),
    })
  }
  const sum = (who: 'ours' | 'theirs') => {
    const slices = rounds.map((round) => round[who])
    return `${slices.flatMap(({ times }) => times).length}, failed ${slices.reduce((n, { failed }) => n + failed, 0)}`
  }
  report(`commands in ${count} rounds`, { 'this bot': sum('ours'), 'bare Bolt': sum('theirs') })
}

/** Everybody types the command, reads, and types again, for the length of a turn. */
async function typeFor(workspace: Workspace): Promise<Slice> {
  const slice: Slice = { times: [], failed: 0 }
  const until = performance.now() + SLICE_MS
  const person = async (nth: number) => {
    await sleep((nth / PEOPLE) * PAUSE_MS)
    while (performance.now() < until) {
      const from = performance.now()
      const { problem } = await workspace.runCommand(workspace.ids.strategist, '')
      if (problem) slice.failed += 1
      else slice.times.push(performance.now() - from)
      await sleep(PAUSE_MS)
    }
  }
  await Promise.all(Array.from({ length: PEOPLE }, (_, nth) => person(nth)))
  return slice
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
