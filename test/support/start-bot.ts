// The bot as an operator starts it: a process of its own with an environment of its own.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')

export type StartedBot = {
  /** What it printed until now. */
  printed(): string
  /** Ends it as a supervisor would, and returns its exit code; its data folder goes too. */
  stop(): Promise<number | null>
  /** Ends it as a crash would. */
  kill(): Promise<void>
}

/**
 * Starts `src/main.ts` with nothing in the environment but `env`, a data folder of its own and what
 * a process cannot do without; resolves when it says that it is running.
 * @throws Error with what it printed, when it ends before that
 */
export async function startBot(env: Record<string, string>): Promise<StartedBot> {
  const folder = await mkdtemp(join(tmpdir(), 'kt-bot-'))
  const child = spawn(process.execPath, [join(ROOT, 'src/main.ts')], {
    env: { PATH: process.env.PATH ?? '', DATA_DIR: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)))
  await new Promise<void>((ready, fail) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString()
      if (printed.includes('To run in a real workspace') || printed.includes('is running in Slack'))
        ready()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    void ended.then(() => fail(new Error(`the bot ended: ${printed}`)))
  })
  return {
    printed: () => printed,
    stop: () => stopBot(child, ended, folder),
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

async function stopBot(child: ChildProcess, ended: Promise<number | null>, folder: string) {
  child.kill('SIGTERM')
  const code = await ended
  await rm(folder, { recursive: true, force: true })
  return code
}
