// When things run: node-cron writes ticks down, loops run them, each tick once over all replicas.
import { createTask, type ScheduledTask, validateDetailed } from 'node-cron'
import type { Db } from './db/database.ts'
import {
  claimTick,
  finishTick,
  lastSlot,
  renewTick,
  type Tick,
  writeTick,
} from './db/tick-store.ts'
import { AppError, describeError, newRef } from './errors.ts'
import { type Log, withRequest } from './log.ts'
import type { Metrics } from './metrics.ts'

/** `run` may be repeated for a slot after a crash; it never overlaps itself, over all replicas. */
export type Job = {
  /** Kebab-case; the name of its ticks. */
  name: string
  cron: string
  /** IANA zone of the cron expression. */
  zone: string
  run(slot: Date): Promise<void>
}

export type JobDeps = { db: Db; now: () => Date; log: Log; metrics?: Metrics }

export type Jobs = {
  /** Runs a job as soon as possible, once over all replicas in this second. */
  runSoon(name: string): Promise<void>
  /** No new tick is run; what runs may finish until the limit. */
  stop(limitMs: number): Promise<void>
}

/** How often a replica looks for ticks that another one wrote down and did not run. */
const LOOK_EVERY_MS = 5_000
const RENEW_EVERY_MS = 5_000
/** A stalled process would otherwise lose ticks that are a second late. */
const LATE_MS = 60_000
/** A week and a day: the weekly digest is caught up with after a week away. */
const CATCH_UP_MINUTES = 8 * 24 * 60
const MINUTE_MS = 60_000
/** After a server was away for long, a loop goes on within so much. */
const LONGEST_WAIT_MS = 5_000

/**
 * Starts the schedule; each job begins with the newest slot that it missed while nothing ran.
 * @throws AppError `job-cron` that names the job and what is wrong with its expression
 */
export async function startJobs(deps: JobDeps, jobs: readonly Job[]): Promise<Jobs> {
  for (const job of jobs) checkCron(job)
  const running = jobs.map((job) => {
    const write = async (slot: Date) => {
      await writeTick(deps.db, { name: job.name, slot })
      loop.nudge()
    }
    const task = createCronTask(deps, job, write)
    let caughtUp = false
    const loop = startLoop(deps, {
      name: job.name,
      idleMs: LOOK_EVERY_MS,
      // In the loop, which goes on when the database goes away during the start.
      turn: async () => {
        const missed = caughtUp ? null : await findMissedSlot(deps, job.name, task)
        if (missed) await writeTick(deps.db, { name: job.name, slot: missed })
        caughtUp = true
        return (await runDueTick(deps, job)) ? 0 : LOOK_EVERY_MS
      },
    })
    return { job, loop, write, task }
  })
  for (const { task } of running) await task.start()
  return {
    async runSoon(name) {
      const found = running.find(({ job }) => job.name === name)
      if (!found) throw new AppError('job-unknown', `There is no job ${name}.`)
      await found.write(wholeSecond(deps.now()))
    },
    async stop(limitMs) {
      await Promise.all(running.map(({ task }) => task.destroy()))
      await Promise.all(running.map(({ loop }) => loop.stop(limitMs)))
    },
  }
}

function checkCron({ name, cron }: Job): void {
  const { valid, errors } = validateDetailed(cron)
  if (valid) return
  const problems = errors.map((error) => error.message).join('; ')
  throw new AppError(
    'job-cron',
    `The schedule of ${name} is "${cron}": ${problems}. Write five fields such as "30 8 * * 1-5": minute, hour, day of month, month, day of week.`,
  )
}

function createCronTask(
  deps: JobDeps,
  job: Job,
  write: (slot: Date) => Promise<void>,
): ScheduledTask {
  const { debug, info, warn, error } = deps.log
  return createTask(
    job.cron,
    async ({ date }) => {
      try {
        await write(wholeSecond(date))
      } catch (cause) {
        deps.log.error({ err: cause, job: job.name, slot: date }, 'tick not written down')
      }
    },
    {
      name: job.name,
      timezone: job.zone,
      missedExecutionTolerance: LATE_MS,
      logger: {
        debug: (message) => debug.call(deps.log, { job: job.name }, String(message)),
        info: (message) => info.call(deps.log, { job: job.name }, message),
        warn: (message) => warn.call(deps.log, { job: job.name }, message),
        error: (message) => error.call(deps.log, { job: job.name }, String(message)),
      },
    },
  )
}

/** Every replica must name the same slot. */
function wholeSecond(date: Date): Date {
  return new Date(Math.floor(date.getTime() / 1_000) * 1_000)
}

async function findMissedSlot(
  deps: JobDeps,
  name: string,
  task: Pick<ScheduledTask, 'match'>,
): Promise<Date | null> {
  const last = await lastSlot(deps.db, name)
  return last && latestSlot((date) => task.match(date), last, deps.now())
}

/** Whether a job is due in the minute of a date, by any clock. */
export function dueMatcher({ name, cron, zone }: Pick<Job, 'name' | 'cron' | 'zone'>) {
  const task = createTask(cron, () => undefined, { name, timezone: zone })
  return (date: Date): boolean => task.match(date)
}

/** The newest whole minute after `last` and up to `now` at which a job was due; null when none was. */
export function latestSlot(isDue: (date: Date) => boolean, last: Date, now: Date): Date | null {
  const newest = Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS
  const oldest = Math.max(last.getTime() + 1, newest - CATCH_UP_MINUTES * MINUTE_MS)
  for (let time = newest; time >= oldest; time -= MINUTE_MS) {
    const slot = new Date(time)
    if (isDue(slot)) return slot
  }
  return null
}

/** One turn: runs the job's newest waiting tick, if this process gets it. Returns what it ran. */
export async function runDueTick(deps: Omit<JobDeps, 'now'>, job: Job): Promise<Tick | null> {
  const tick = await claimTick(deps.db, job.name)
  if (!tick) return null
  const renewing = setInterval(() => {
    renewTick(deps.db, tick).catch((err) =>
      deps.log.warn({ err, job: job.name }, 'lease not renewed'),
    )
  }, RENEW_EVERY_MS)
  let error: string | null = null
  try {
    await withRequest(newRef(), () => job.run(tick.slot))
  } catch (cause) {
    error = describeError(cause)
    deps.log.error({ err: cause, job: job.name, slot: tick.slot, try: tick.attempts }, 'job failed')
  } finally {
    clearInterval(renewing)
  }
  deps.metrics?.jobs.inc({ job: job.name, outcome: error === null ? 'done' : 'failed' })
  await finishTick(deps.db, tick, error)
  return { name: tick.name, slot: tick.slot }
}

export type Loop = {
  /** Takes the next turn now, or right after the one that runs. */
  nudge(): void
  /** No new turn; the one that runs may finish until the limit. */
  stop(limitMs: number): Promise<void>
}

/**
 * Takes turns for ever. A turn returns after how many milliseconds the next one makes sense;
 * `idleMs` is the longest wait. A turn that throws is logged, and waits longer each time.
 */
export function startLoop(
  deps: { log: Log },
  loop: { name: string; turn: () => Promise<number>; idleMs: number },
): Loop {
  let stopped = false
  let nudged = false
  let failures = 0
  let wake = () => {}
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const takeTurn = async (): Promise<number> => {
    try {
      const waitMs = await loop.turn()
      failures = 0
      return Math.min(Math.max(waitMs, 0), loop.idleMs)
    } catch (err) {
      failures += 1
      deps.log.error({ err, loop: loop.name, failures }, 'loop turn failed')
      return Math.min(loop.idleMs * 2 ** failures, Math.max(loop.idleMs, LONGEST_WAIT_MS))
    }
  }
  const run = async () => {
    while (!stopped) {
      nudged = false
      const waitMs = await takeTurn()
      if (!nudged && !stopped) await pause(waitMs)
    }
  }
  const ended = run()
  return {
    nudge() {
      nudged = true
      wake()
    },
    async stop(limitMs) {
      stopped = true
      wake()
      let timer: NodeJS.Timeout | undefined
      const limit = new Promise<void>((resolve) => {
        timer = setTimeout(() => {
          deps.log.warn({ loop: loop.name }, 'a turn was still running at the time limit')
          resolve()
        }, limitMs)
      })
      await Promise.race([ended, limit])
      clearTimeout(timer)
    },
  }
}
