// kt migrate, poll, run: the database's schema, the sources, one step by hand.
import type { Command } from 'commander'
import { findStep, runInnerSteps, STEPS } from '../pipeline.ts'
import { listSources } from '../sources/manage-sources.ts'
import { pollSources } from '../sources/poll-sources.ts'
import { syncSources } from '../sources/sync-sources.ts'
import { createFetchUrl } from '../web/fetch-url.ts'
import { createPoliteFetch } from '../web/politeness.ts'
import { type Base, type BaseOptions, type CommandContext, withBase } from './command-context.ts'
import { stepDeps } from './step-deps.ts'

const HOST_GAP_MS = 1_000

/** Adds `kt migrate`, `kt poll` and `kt run`. */
export function addStepCommands(program: Command, context: CommandContext): void {
  const withData = (name: string, description: string) =>
    program
      .command(name)
      .description(description)
      .option('--data <dir>', 'folder of the embedded database')
      .option('--watch <file>', 'watch file')
  withData('migrate', 'bring the database up to date').action((options: BaseOptions) =>
    withBase(context, options, async ({ database }) => {
      context.print(`The ${database.describe} is up to date.`)
    }),
  )
  withData(
    'poll',
    'poll every source that is not paused, now, and carry what is new through the steps',
  ).action((options: BaseOptions) => withFetch(context, options, poll))
  withData('run', 'run one step until nothing waits for it')
    .argument('<step>', STEPS.map((step) => step.name).join(', '))
    .action((name: string, options: BaseOptions) => {
      const step = findStep(name)
      return withFetch(context, options, async (_base, deps) => {
        let total = 0
        let done: number
        do {
          done = await step.run(deps)
          total += done
        } while (done > 0)
        context.print(`${step.name}: ${total} done.`)
      })
    })

  async function poll(base: Base, deps: ReturnType<typeof stepDeps>): Promise<void> {
    await syncSources({ ...base, keys: base.config.sourceKeys }, base.index.watch)
    const result = await pollSources(deps, { force: true })
    await runInnerSteps(deps)
    const failing = (await listSources(base)).filter((source) => source.failures > 0)
    for (const source of failing) context.warn(`${source.name}: ${source.lastError}`)
    context.print(
      `${result.sources.length} sources polled, ${result.newArticles} new articles, ${failing.length} failing.`,
    )
  }
}

async function withFetch(
  context: CommandContext,
  options: BaseOptions,
  use: (base: Base, deps: ReturnType<typeof stepDeps>) => Promise<void>,
): Promise<void> {
  await withBase(context, options, async (base) => {
    const fetchUrl = createFetchUrl({ ...base.config.fetch, now: base.now })
    try {
      await use(base, stepDeps(base, createPoliteFetch(fetchUrl, { gapMs: HOST_GAP_MS })))
    } finally {
      await fetchUrl.close()
    }
  })
}
