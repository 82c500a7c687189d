// What goes wrong during the run, at random from a seed, until it is told to end.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Fault } from '../../src/workspace/workspace-room.ts'
import type { Workspace } from '../../src/workspace/start-workspace.ts'
import type { Cluster } from './cluster.ts'
import type { Replica } from './replicas.ts'

export type Scene = {
  replicas: Replica[]
  cluster: Cluster
  workspace: Workspace
  channels: string[]
}

export type Misfortunes = {
  /** How often each was played. */
  counts: Record<string, number>
  /** Milliseconds that clean stops took. */
  stops: number[]
  /** Plays no more, and puts everything back on its feet. */
  end(): Promise<void>
}

type Played = (scene: Scene, random: () => number, stops: number[]) => Promise<void>

const between = (random: () => number, low: number, high: number) => low + random() * (high - low)
const pick = <T>(random: () => number, of: readonly T[]) =>
  of[Math.floor(random() * of.length)] as T

/** Each with about how many milliseconds lie between two. What is killed or stopped is up before the next. */
const PLAYS: Record<string, [everyMs: number, play: Played]> = {
  killed: [
    45_000,
    async ({ replicas }, random) => {
      const replica = pick(random, replicas)
      await replica.kill()
      await sleep(between(random, 0, 5_000))
      replica.start()
      await replica.started()
    },
  ],
  'frozen for 1 to 20 s': [
    40_000,
    async ({ replicas }, random) => freeze(pick(random, replicas), between(random, 1_000, 20_000)),
  ],
  'frozen beyond its leases (65 to 80 s)': [
    150_000,
    async ({ replicas }, random) => freeze(pick(random, replicas), between(random, 65_000, 80_000)),
  ],
  'cut off from the database for 2 to 20 s': [
    60_000,
    async ({ replicas }, random) => {
      const { line } = pick(random, replicas)
      line.cut()
      await sleep(between(random, 2_000, 20_000))
      line.mend()
    },
  ],
  'stopped and started as in a rolling restart': [
    90_000,
    async ({ replicas }, random, stops) => {
      const replica = pick(random, replicas)
      stops.push(await replica.stopCleanly())
      replica.start()
      await replica.started()
    },
  ],
  'database restarted': [90_000, ({ cluster }) => cluster.restart('fast')],
  'database crashed': [120_000, ({ cluster }) => cluster.restart('immediate')],
  'sockets renewed by Slack': [
    15_000,
    async ({ workspace }) => workspace.sockets.rotate('refresh_requested'),
  ],
  'sockets cut': [40_000, async ({ workspace }) => workspace.sockets.cut()],
  'envelope without an event': [30_000, async ({ workspace }) => workspace.sendRateLimitEnvelope()],
}

const FAULT = 'fault of the Web API (lost or late answer, 429, 500, slow)'
/** Of each post's calls. */
const FAULT_SHARE = 0.1

const METHODS = ['chat.postMessage', 'chat.postMessage', 'chat.update', '*'] as const
/** A try that is given up is tried again after seconds: what Slack stores late comes before that. */
const LATE_MS = 600

function fault(random: () => number): Omit<Fault, 'times'> {
  const method = pick(random, METHODS)
  return pick(random, [
    { method, kind: 'drop-response' },
    { method: 'chat.postMessage', kind: 'drop-response' },
    { method: 'chat.postMessage', kind: 'late', delayMs: between(random, 50, LATE_MS) },
    { method, kind: 'ratelimited', retryAfterS: Math.ceil(between(random, 0, 5)) },
    { method, kind: 'server-error' },
    { method, kind: 'error', error: 'internal_error' },
    { method, kind: 'slow', delayMs: between(random, 100, 2_000) },
  ] as const)
}

function postsIn({ workspace, channels }: Scene): number {
  return channels.reduce((sum, channel) => sum + workspace.messages(channel).length, 0)
}

async function freeze(replica: Replica, ms: number): Promise<void> {
  replica.freeze()
  await sleep(ms)
  replica.thaw()
}

/** Starts to play; a replica that ended by itself is started again. */
export function playMisfortunes(scene: Scene, random: () => number): Misfortunes {
  const counts: Record<string, number> = {}
  const stops: number[] = []
  let ended = false
  const plays = Object.entries(PLAYS).map(async ([name, [everyMs, play]]) => {
    while (!ended) {
      await waitUnlessEnded(between(random, 0.5, 1.5) * everyMs, () => ended)
      if (ended) return
      counts[name] = (counts[name] ?? 0) + 1
      await play(scene, random, stops)
    }
  })
  // As many as there are posts: a Slack that fails all the time shows nothing.
  let seen = postsIn(scene)
  const faulting = setInterval(() => {
    const posts = postsIn(scene)
    for (; seen < posts; seen++)
      if (random() < FAULT_SHARE) {
        counts[FAULT] = (counts[FAULT] ?? 0) + 1
        scene.workspace.playFault(fault(random))
      }
  }, 100)
  const reviving = setInterval(() => {
    for (const replica of scene.replicas) if (!replica.running()) replica.start()
  }, 6_000)
  return {
    counts,
    stops,
    async end() {
      ended = true
      await Promise.all(plays)
      clearInterval(reviving)
      clearInterval(faulting)
      for (const replica of scene.replicas) {
        replica.line.mend()
        replica.thaw()
        replica.start()
      }
    },
  }
}

async function waitUnlessEnded(ms: number, ended: () => boolean): Promise<void> {
  const until = performance.now() + ms
  while (!ended() && performance.now() < until)
    await sleep(Math.min(250, Math.max(1, until - performance.now())))
}

/** Mulberry32: the same seed plays the same run, as far as the machine keeps time. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
