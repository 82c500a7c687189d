// The steps from feed to Slack, in order. Read this first.

import type { DeliverToSlack } from './alerts/content.ts'
import { decideAlerts } from './alerts/decide-alerts.ts'
import { deliverMessages } from './alerts/deliver-messages.ts'
import { type EmbedDeps, embedFacts } from './answers/embed-facts.ts'
import { tellWhatIsKnown } from './answers/notify-when-known.ts'
import { type ReadDeps, readArticles } from './articles/read-articles.ts'
import { findDevelopments } from './developments/find-developments.ts'
import { AppError } from './errors.ts'
import { type RecordDeps, recordFacts } from './facts/record-facts.ts'
import { type ReadingDeps, readWithModel } from './facts/read-with-model.ts'
import { seedFacts } from './facts/seed-facts.ts'
import { seedMilestones } from './milestones/seed-milestones.ts'
import type { Metrics } from './metrics.ts'
import { type PollDeps, pollSources } from './sources/poll-sources.ts'
import { findFollowedStory } from './stories/follow-story.ts'
import { placeArticles } from './stories/place-articles.ts'

/** Everything that the steps touch; each step's own type says what it takes of it. */
export type PipelineDeps = PollDeps &
  ReadDeps &
  RecordDeps &
  Pick<ReadingDeps, 'wording'> &
  EmbedDeps & {
    /** The base holds the recorded story. */
    recorded: boolean
    /** Null in a process that posts nowhere. */
    deliver: DeliverToSlack | null
    metrics?: Metrics
  }

/** A step finds its work in the database, and can be repeated or run by hand at any time. */
export type Step = {
  name: string
  about: string
  /** One turn; returns how much it did. Zero: nothing waits. */
  run(deps: PipelineDeps): Promise<number>
}

/** Few enough that a turn is short, many enough that a turn's cost does not count. */
const TURN = 20

export const STEPS: readonly Step[] = [
  { name: 'poll-sources', about: 'fetch due sources and store new entries', run: pollOnce },
  {
    name: 'seed-facts',
    about: 'put published seed facts and milestones into the base',
    run: async (deps) => (await seedFacts(deps)) + (await seedMilestones(deps)),
  },
  {
    name: 'read-articles',
    about: 'fetch pages, judge relevance, find copies',
    run: (deps) => readArticles({ ...deps, followStory: findFollowedStory }, { limit: TURN }),
  },
  {
    name: 'place-articles',
    about: 'find each article its story',
    run: (deps) => placeArticles(deps, { limit: TURN }),
  },
  {
    name: 'record-facts',
    about: 'find claims, match them with the base, record facts',
    run: (deps) => recordFacts(deps, { limit: TURN }),
  },
  {
    name: 'find-developments',
    about: 'find what is new, and how much it matters',
    run: (deps) => findDevelopments(deps, { limit: TURN }),
  },
  {
    name: 'decide-alerts',
    about: 'decide what each channel is told, into the outbox',
    run: (deps) => decideAlerts(deps, { limit: TURN }),
  },
  {
    name: 'notify-askers',
    about: 'answer "tell me when it is known"',
    run: (deps) => tellWhatIsKnown(deps, { limit: TURN }),
  },
  {
    name: 'read-with-model',
    about: 'let the model read recorded articles, several at once; no decision waits for it',
    run: readWithModel,
  },
  {
    name: 'embed-facts',
    about: 'let the embedding model see what facts mean; no decision waits for it',
    run: (deps) => embedFacts(deps),
  },
  { name: 'deliver-messages', about: 'post what the outbox holds', run: deliverOnce },
]

async function pollOnce(deps: PipelineDeps): Promise<number> {
  const polled = await pollSources(deps, {})
  return polled.newArticles
}

async function deliverOnce(deps: PipelineDeps): Promise<number> {
  if (!deps.deliver) return 0
  const delivered = await deliverMessages({ ...deps, deliver: deps.deliver }, { limit: TURN })
  return delivered.filter((one) => one.outcome === 'sent').length
}

/** @throws AppError `step-unknown` that lists the steps */
export function findStep(name: string): Step {
  const step = STEPS.find((candidate) => candidate.name === name)
  if (step) return step
  const names = STEPS.map((candidate) => candidate.name).join(', ')
  throw new AppError('step-unknown', `There is no step "${name}". Steps: ${names}.`)
}

/** Steps that carry stored articles to decisions: all but polling, what models do and posting. */
const BESIDE = new Set(['poll-sources', 'read-with-model', 'embed-facts', 'deliver-messages'])
const INNER = STEPS.filter(({ name }) => !BESIDE.has(name))

/**
 * Carries everything that waits through the inner steps until nothing is left, or `stopped` says
 * so; returns how many things were done.
 */
export async function runInnerSteps(
  deps: PipelineDeps,
  stopped: () => boolean = () => false,
): Promise<number> {
  let total = 0
  const runOut = async (step: Step): Promise<void> => {
    let done: number
    do {
      done = await step.run(deps)
      total += done
      // What was found is told before more is looked for, also when the news never ends.
      if (done > 0 && step.name === 'find-developments') await runOut(findStep('decide-alerts'))
    } while (done > 0 && !stopped())
  }
  for (const step of INNER) await runOut(step)
  return total
}
