// How fast `/kt-status` is acknowledged, beside a Bolt app that does nothing else: the two take turns
// on the same Slack stand-in in one process, each in a process of its own.
import { percentile, report } from './measure.ts'
import { startPair } from './pair.ts'

const ROUNDS = Number(process.argv[2] ?? 1_000)
const WARM_UP = 50

const { ours, theirs, close } = await startPair()

const times = { ours: [] as number[], theirs: [] as number[] }
for (let round = 0; round < WARM_UP + ROUNDS; round++) {
  // Who goes first changes, so that neither always meets the other's leftover work.
  const order = round % 2 === 0 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const)
  for (const who of order) {
    const workspace = who === 'ours' ? ours : theirs
    const before = workspace.messages().length
    const started = performance.now()
    const outcome = await workspace.runCommand(workspace.ids.strategist, '')
    const took = performance.now() - started
    if (outcome.problem) throw new Error(outcome.problem)
    await workspace.until(() => workspace.messages().length > before, 10_000)
    if (round >= WARM_UP) times[who].push(took)
  }
}

for (const share of [0.5, 0.99]) {
  const [own, peer] = [percentile(times.ours, share), percentile(times.theirs, share)]
  report(`acknowledgement p${share * 100}`, {
    'this bot (ms)': own,
    'bare Bolt (ms)': peer,
    ratio: own / peer,
  })
}
await close()
process.exit(0)
