// What runs by itself: polling, the inner steps, delivery, digests, reminders, left-over events, housekeeping.
import { deliverMessages } from './alerts/deliver-messages.ts'
import { postDigest } from './alerts/post-digest.ts'
import { recheckPosts } from './alerts/recheck-posts.ts'
import { remindMilestones } from './alerts/remind-milestones.ts'
import { tellTroubles } from './alerts/tell-editors.ts'
import type { Config } from './config.ts'
import { embedFacts } from './answers/embed-facts.ts'
import type { NearFacts } from './answers/near-facts.ts'
import { refreshSearch } from './answers/term-count-store.ts'
import { sweepDatabase } from './db/housekeeping.ts'
import { readWithModel } from './facts/read-with-model.ts'
import { type Job, dueMatcher, latestSlot, type Loop, startJobs, startLoop } from './jobs.ts'
import { type PipelineDeps, runInnerSteps } from './pipeline.ts'
import type { SlackApp } from './slack/create-slack-app.ts'
import { pollSources } from './sources/poll-sources.ts'

export type ScheduleInput = {
  schedule: Config['schedule']
  keepTextDays: number
  /** The recorded story: its own clock says when something is due, and nothing is caught up with. */
  story: boolean
  /** The real clock: posting goes by it. */
  clock: () => Date
  /** Null without an embedding model. */
  near: NearFacts | null
  slack: Pick<SlackApp, 'deliver' | 'removePost' | 'removeDoubles' | 'redoEvents' | 'editors'>
}

export type Schedule = {
  start(): Promise<void>
  /** Articles came in by another way: they are carried on now. */
  nudge(): void
  stop(): Promise<void>
}

const DRAIN_MS = 4_000
const CARRY_MS = 1_000
/** How often a replica looks for what another one polled and did not carry to its end. */
const LOOK_MS = 2_000
const DELIVER_MS = 1_000
/** How often a replica looks for what a dead one had acknowledged and not acted on. */
const REDO_MS = 20_000
/** How often a replica looks for posts of which Slack may hold a second one. */
const RECHECK_MS = 15_000
const READ_MS = 30_000
const EMBED_MS = 30_000
/** New facts are found at once; those whose words or model changed, when all are looked at. */
const NEW_FACTS = 1_000
/** Looking at all facts takes a hundredth of the time at most, however many there are. */
const EMBED_SHARE = 100
/** A channel that Slack is slow for holds up one of these; the other channels have the rest. */
const DELIVERERS = 4

/**
 * Nothing runs before `start`. Polling is a job, once over all replicas; the inner steps and posting
 * run in every replica, as long as they find work, so that one that stands still holds up no other.
 * With the schedule off, what is pushed is still carried and delivered.
 */
export function createSchedule(steps: PipelineDeps, input: ScheduleInput): Schedule {
  const stops: (() => Promise<void>)[] = []
  let stopped = false
  let nudge = () => {}
  const poll = async () => {
    await pollSources(steps, {})
    nudge()
  }
  const jobs = jobsOf(steps, input, poll)
  const loop = (name: string, idleMs: number, turn: () => Promise<number>): Loop => {
    const started = startLoop({ log: steps.log }, { name, idleMs, turn })
    stops.push(() => started.stop(DRAIN_MS))
    return started
  }
  return {
    nudge: () => nudge(),
    async start() {
      const deliverers = Array.from({ length: DELIVERERS }, () =>
        loop('deliver-messages', DELIVER_MS, () => deliverOnce(steps, input)),
      )
      loop('redo-events', REDO_MS, async () => ((await input.slack.redoEvents()) > 0 ? 0 : REDO_MS))
      loop('recheck-posts', RECHECK_MS, async () => {
        const { removeDoubles } = input.slack
        await recheckPosts({ ...steps, now: input.clock, removeDoubles }, { limit: 10 })
        return RECHECK_MS
      })
      // Beside the pipeline, which waits for no model; with a key it also runs where nothing is polled.
      if (steps.wording)
        loop('read-with-model', READ_MS, async () =>
          (await readWithModel(steps)) > 0 ? 0 : READ_MS,
        )
      const { near } = input
      if (near) loop('embed-facts', EMBED_MS, embedTurns(steps, near))
      const runDue = input.story ? storyJobs(steps, jobs) : null
      const everyMs = input.schedule.enabled && !input.story ? LOOK_MS : CARRY_MS
      const carrying = loop('carry-articles', everyMs, async () => {
        if (input.story) await pollSources(steps, {})
        const done = await runInnerSteps(steps, () => stopped)
        await runDue?.()
        if (done > 0 || input.story) for (const deliver of deliverers) deliver.nudge()
        return everyMs
      })
      nudge = carrying.nudge
      if (input.story || !input.schedule.enabled) return
      const running = await startJobs({ ...steps, now: input.clock }, jobs)
      stops.push(() => running.stop(DRAIN_MS))
      await running
        .runSoon('poll')
        .catch((err) => steps.log.warn({ err }, 'the first poll waits for its schedule'))
    },
    async stop() {
      stopped = true
      await Promise.all(stops.map((stop) => stop()))
    },
  }
}

/** Turns that embed what waits, and read what this and other processes embedded. */
function embedTurns(steps: PipelineDeps, near: NearFacts): () => Promise<number> {
  let allAtMs = 0
  return async () => {
    let embedded = await embedFacts(steps, { among: NEW_FACTS })
    const fromMs = performance.now()
    if (embedded === 0 && fromMs >= allAtMs) {
      embedded = await embedFacts(steps)
      const tookMs = performance.now() - fromMs
      if (embedded === 0) allAtMs = fromMs + EMBED_SHARE * tookMs
    }
    await near.refresh()
    return embedded > 0 ? 0 : EMBED_MS
  }
}

async function deliverOnce(steps: PipelineDeps, { clock, slack }: ScheduleInput): Promise<number> {
  const delivered = await deliverMessages(
    { ...steps, now: clock, deliver: slack.deliver, removeFromSlack: slack.removePost },
    { limit: 1 },
  )
  return delivered.length > 0 ? 0 : DELIVER_MS
}

function jobsOf(
  steps: PipelineDeps,
  { schedule, keepTextDays, slack }: ScheduleInput,
  poll: () => Promise<void>,
): Job[] {
  const { poll: pollCron, digest, zone } = schedule
  const digestOf = (period: 'daily' | 'weekly') => async (slot: Date) => {
    await postDigest(steps, { slot, period })
  }
  const sweep = async () => {
    const swept = await sweepDatabase(steps, { keepTextDays })
    await refreshSearch(steps)
    steps.log.info({ swept }, 'housekeeping done')
  }
  return [
    { name: 'poll', cron: pollCron, zone, run: poll },
    { name: 'digest', cron: digest, zone, run: digestOf('daily') },
    { name: 'weekly-digest', cron: '40 8 * * 1', zone, run: digestOf('weekly') },
    {
      name: 'remind-milestones',
      cron: '0 9 * * *',
      zone,
      run: async () => void (await remindMilestones(steps)),
    },
    {
      name: 'tell-editors',
      cron: '*/10 * * * *',
      zone,
      run: async () => void (await tellTroubles({ ...steps, editors: slack.editors })),
    },
    // Before the day's work in Seoul, and long after the night's news.
    { name: 'housekeeping', cron: '20 4 * * *', zone, run: sweep },
  ]
}

/** Jobs of the recorded story: its clock jumps over days, and each job runs once for a jump. */
const STORY_JOBS = ['digest', 'weekly-digest', 'remind-milestones']

function storyJobs(steps: PipelineDeps, jobs: readonly Job[]): () => Promise<void> {
  const due = jobs
    .filter(({ name }) => STORY_JOBS.includes(name))
    .map((job) => ({ job, isDue: dueMatcher(job) }))
  let last = steps.now()
  return async () => {
    const now = steps.now()
    for (const { job, isDue } of due) {
      const slot = latestSlot(isDue, last, now)
      if (slot) await job.run(slot)
    }
    last = now
  }
}
