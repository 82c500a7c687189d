// A side of a bench that runs in a process of its own and is asked when it is its turn.
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Questions of one kind, by number: `from` up to `to` - 1. */
export type Turn = { kind: 'answers' | 'search'; from: number; to: number }

/** Milliseconds of each question of a turn, and how many found their fact. */
export type Asked = { times: number[]; found: number }

/** Megabytes: of the process, and of the index beside it where the database holds it. */
export type Described = {
  memory: number
  index?: number
  /** Recall of BM25 over every fact. */
  exact?: number
}

export type Contestant = {
  ask(turn: Turn): Promise<Asked>
  describe(): Promise<Described>
  end(): void
}

/** Starts `file` beside this one; resolves when it has stored its facts and waits for its turn. */
export async function startContestant(
  file: string,
  args: readonly (string | number)[],
): Promise<Contestant> {
  const path = fileURLToPath(new URL(file, import.meta.url))
  const child = fork(path, args.map(String), {
    execArgv: ['--max-old-space-size=12000', '--expose-gc'],
  })
  await answerOf(child, file)
  const send = (message: Turn | 'describe') => {
    child.send(message)
    return answerOf(child, file)
  }
  return {
    ask: async (turn) => (await send(turn)) as Asked,
    describe: async () => (await send('describe')) as Described,
    end: () => child.disconnect(),
  }
}

function answerOf(child: ChildProcess, file: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error(`${file} ended before it answered`))
    child.once('exit', ended)
    child.once('message', (message) => {
      child.off('exit', ended)
      resolve(message)
    })
  })
}

/** The other end: says that it is ready, and answers until the bench lets go of it. */
export function takeTurns(side: {
  ask(turn: Turn): Promise<Asked>
  describe(): Promise<Described> | Described
  end(): Promise<void>
}): void {
  process.on('message', async (message: Turn | 'describe') => {
    process.send?.(message === 'describe' ? await side.describe() : await side.ask(message))
  })
  process.once('disconnect', () => void side.end().then(() => process.exit(0)))
  process.send?.('ready')
}
