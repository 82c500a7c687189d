// A PostgreSQL of our own that may be restarted and crashed: in a temporary folder, on a free port.
import { execFile } from 'node:child_process'
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const VERSIONS = '/usr/lib/postgresql'

export type Cluster = {
  port: number
  url(database: string): string
  /** `fast` ends the sessions; `immediate` is a crash. It is back when this resolves. */
  restart(mode: 'fast' | 'immediate'): Promise<void>
  /** Ends it and deletes its files. */
  stop(): Promise<void>
}

/** Where PostgreSQL's programs are; null where none is installed. */
export async function postgresPrograms(): Promise<string | null> {
  const versions = await readdir(VERSIONS).catch(() => [])
  const newest = versions
    .map(Number)
    .filter(Boolean)
    .toSorted((a, b) => b - a)[0]
  return newest ? join(VERSIONS, String(newest), 'bin') : null
}

/** Makes and starts a cluster. It runs as `postgres` where we are root, as PostgreSQL wants it. */
export async function startCluster(): Promise<Cluster> {
  const programs = await postgresPrograms()
  if (!programs) throw new Error('No PostgreSQL is installed: apt-get install postgresql')
  const folder = await mkdtemp(join(tmpdir(), 'kt-cluster-'))
  const asRoot = userInfo().uid === 0
  if (asRoot) {
    const { stdout } = await run('id', ['-u', 'postgres'])
    await chown(folder, Number(stdout), -1)
  }
  const call = (program: string, ...args: string[]) =>
    asRoot
      ? run('runuser', ['-u', 'postgres', '--', join(programs, program), ...args])
      : run(join(programs, program), args)
  const data = join(folder, 'data')
  const port = await freePort()
  await call('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C')
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: folder,
    max_connections: 200,
    // The server crashes and not the machine: what it wrote is there, synced or not.
    fsync: 'off',
  }
  const given = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`)
  const options = `-p ${port} ${given.join(' ')}`
  const control = (...args: string[]) => call('pg_ctl', '-D', data, '-w', ...args)
  const start = () => control('-l', join(folder, 'log'), '-o', options, 'start')
  await start()
  // One restart after the other.
  let restarting: Promise<void> = Promise.resolve()
  return {
    port,
    url: (database) => `postgres://postgres@127.0.0.1:${port}/${database}`,
    restart(mode) {
      restarting = restarting.then(async () => {
        await control('-m', mode, 'stop')
        await start()
      })
      return restarting
    },
    async stop() {
      await control('-m', 'immediate', 'stop').catch(() => {})
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A port that nothing listens on right now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
