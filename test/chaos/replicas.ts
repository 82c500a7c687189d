// The replicas as processes: started, killed, frozen, cut off from the database, started again.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Line, openLine } from './partition.ts'
import type { ReplicaInput } from './replica.ts'

const PROGRAM = fileURLToPath(new URL('./replica.ts', import.meta.url))

/** The line that a replica writes when it has started. */
export const STARTED = 'the replica has started'

export type Replica = {
  kill(): Promise<void>
  /** SIGTERM: it has ten seconds. Resolves with how long it took. */
  stopCleanly(): Promise<number>
  freeze(): void
  thaw(): void
  line: Line
  /** Starts it when it does not run. */
  start(): void
  running(): boolean
  /** Resolves when it has started, or has ended before. */
  started(): Promise<void>
  /** Exits that nobody asked for. */
  crashes(): number
}

/** A replica that is not started yet; its lines go to a file in `folder`. */
export async function createReplica(
  input: Omit<ReplicaInput, 'databaseUrl'>,
  at: { name: string; folder: string; databasePort: number; database: string },
): Promise<Replica> {
  const line = await openLine(() => at.databasePort)
  const databaseUrl = `postgres://postgres@127.0.0.1:${line.port}/${at.database}`
  const lines = createWriteStream(join(at.folder, `${at.name}.log`), { flags: 'a' })
  let child: ChildProcess | null = null
  let up = Promise.withResolvers<void>()
  let asked = false
  let crashes = 0
  const end = async (signal: NodeJS.Signals) => {
    const ending = child
    if (!ending) return
    asked = true
    const exited = once(ending, 'exit')
    ending.kill(signal)
    // A frozen process hears no other signal.
    ending.kill('SIGCONT')
    await exited
  }
  return {
    line,
    running: () => child !== null,
    crashes: () => crashes,
    started: () => up.promise,
    start() {
      if (child) return
      asked = false
      const started = spawn(
        process.execPath,
        [PROGRAM, JSON.stringify({ ...input, databaseUrl })],
        {
          stdio: ['ignore', 'pipe', 'pipe'],
          // They are started over and over: compiling takes most of a start.
          env: { ...process.env, NODE_COMPILE_CACHE: join(at.folder, 'compiled') },
        },
      )
      const own = Promise.withResolvers<void>()
      up = own
      started.stdout.on('data', (data: Buffer) => {
        if (data.includes(STARTED)) own.resolve()
      })
      started.stdout.pipe(lines, { end: false })
      started.stderr.pipe(lines, { end: false })
      started.once('exit', (code) => {
        own.resolve()
        if (!asked) {
          crashes += 1
          lines.write(`exited by itself with ${code}\n`)
        }
        child = null
      })
      child = started
    },
    kill: () => end('SIGKILL'),
    async stopCleanly() {
      const from = performance.now()
      await end('SIGTERM')
      return performance.now() - from
    },
    freeze: () => void child?.kill('SIGSTOP'),
    thaw: () => void child?.kill('SIGCONT'),
  }
}
