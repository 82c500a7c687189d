// From `npm start` to ready, beside a Bolt app that does nothing else; each start is a new process.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { testWorkspace } from '../support/bolt-app.ts'
import { freePort } from '../support/free-port.ts'
import { percentile, report } from './measure.ts'

const ROUNDS = Number(process.argv[2] ?? 5)
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const BARE = fileURLToPath(new URL('./bare-bolt.ts', import.meta.url))

const workspace = await testWorkspace()
const folder = await mkdtemp(join(tmpdir(), 'kt-start-'))
const times = { first: [] as number[], again: [] as number[], bare: [] as number[] }
for (let round = 0; round < ROUNDS; round++) {
  const env = { DATA_DIR: join(folder, `${round}`), PORT: String(await freePort()) }
  times.first.push(await untilReady('npm', ['start'], env))
  times.again.push(await untilReady('npm', ['start'], env))
  const { botToken, appToken, apiUrl } = workspace
  times.bare.push(await untilReady(process.execPath, [BARE, botToken, appToken, apiUrl], {}))
}
for (const [name, what] of [
  ['first', 'npm start, empty folder'],
  ['again', 'npm start, base there'],
] as const) {
  const [own, peer] = [percentile(times[name], 0.5), percentile(times.bare, 0.5)]
  report(what, { 'median (s)': own / 1_000, 'bare Bolt (s)': peer / 1_000, ratio: own / peer })
}
await workspace.close()
await rm(folder, { recursive: true, force: true })

/** Milliseconds until it says that it runs; it is ended then. */
async function untilReady(command: string, args: string[], env: Record<string, string>) {
  const started = performance.now()
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  for await (const chunk of child.stdout) if (`${chunk}`.includes('is running')) break
  const took = performance.now() - started
  process.kill(-(child.pid ?? 0), 'SIGTERM')
  if (child.exitCode === null) await once(child, 'exit')
  return took
}
