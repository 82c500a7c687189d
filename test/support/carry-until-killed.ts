// A process of its own that carries stored articles through the inner steps, a step for each line it
// is sent, and names each step that it finished; killed at any moment by the test.
import { createInterface } from 'node:readline'
import { secret } from '../../src/config.ts'
import { openDatabase } from '../../src/db/database.ts'
import { createLog } from '../../src/log.ts'
import { type PipelineDeps, STEPS } from '../../src/pipeline.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { indexWatch } from '../../src/watch/watch-index.ts'

const [databaseUrl = '', dataDir = '', time = ''] = process.argv.slice(2)
const log = createLog('silent')
const { db, close } = await openDatabase(
  { log },
  { url: databaseUrl ? secret(databaseUrl) : null, dataDir },
)
const refuse = async (): Promise<never> => {
  throw new Error('nothing is fetched here')
}
const deps: PipelineDeps = {
  db,
  log,
  index: indexWatch(await loadWatch(null)),
  now: () => new Date(time),
  recorded: false,
  keys: {},
  deliver: null,
  loadPage: refuse,
  fetchUrl: refuse,
}
const steps = STEPS.filter(({ name }) => name !== 'poll-sources' && name !== 'deliver-messages')
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]()
process.stdout.write('ready\n')
for (const step of steps)
  for (;;) {
    await lines.next()
    const done = await step.run(deps)
    process.stdout.write(`${step.name}\n`)
    if (done === 0) break
  }
await close()
process.stdout.write('finished\n', () => process.exit(0))
