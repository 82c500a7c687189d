// The weights of `SURE` (src/answers/fit-weights.ts), fitted to our own questions on the recorded story, and
// how they do on each set when they are fitted to all others.
import { answersIt, inThread, nameFacts, QUESTION_SETS, share } from './recorded-answers.ts'
import { readAsked } from '../../src/answers/asked.ts'
import { weighSituation } from '../../src/answers/find-in-situation.ts'
import { whatIsWrong } from '../../src/answers/judge-situation.ts'
import { type SureSigns, sureSigns } from '../../src/answers/sureness.ts'
import { recordedBase } from './answer-bases.ts'
import { readRows, repository } from './labelled.ts'
import { type Fitted, fitLogistic } from './logistic.ts'
import type { StoryQuestion } from './recorded-answers.ts'

/** To answer wrongly is worse than not to: the odds must be so much better than even (natural logarithm). */
const CAUTION = 0.6

/** `signs`: null where something else decides. `right`: the best fact is one that may be cited first. */
type Case = { set: string; signs: SureSigns | null; right: boolean; answerable: boolean }

const cases = await readCases()
const names = Object.keys(cases.find(({ signs }) => signs)?.signs ?? {}) as (keyof SureSigns)[]
const left = QUESTION_SETS.map((set) => {
  const fitted = fit(cases.filter((one) => one.set !== set))
  const own = cases.filter((one) => one.set === set)
  process.stdout.write(`${set}, fitted to the others: ${describe(own, fitted)}\n`)
  return { own, fitted }
})
const total = left.flatMap(({ own, fitted }) =>
  own.map((one) => ({ ...one, says: says(one, fitted) })),
)
process.stdout.write(`all, each fitted to the others: ${tell(total)}\n`)
const fitted = fit(cases)
for (const [at, name] of names.entries())
  process.stdout.write(`  ${name}: ${round(fitted.weights[at] ?? 0)},\n`)
process.stdout.write(`  enough: ${round(CAUTION - fitted.intercept)},\n`)

async function readCases(): Promise<Case[]> {
  const base = await recordedBase()
  const names = await nameFacts(base)
  const all: Case[] = []
  for (const set of QUESTION_SETS)
    for (const row of readRows(
      `${repository}test/eval/${set}.jsonl`,
    ) as unknown as StoryQuestion[]) {
      const input = await inThread(base, row)
      const asked = readAsked(base, input)
      const followed = asked.question.followUp ? (input.thread ?? null) : null
      const weighing = await weighSituation(base, asked, followed, Promise.resolve([]))
      const [best] = weighing.facts
      const decides = best && !asked.question.refusal && !whatIsWrong(asked, weighing)
      all.push({
        set,
        signs: decides ? sureSigns(weighing, best) : null,
        right: best
          ? answersIt(row, [`${names(best.fact)} ${best.fact.statement} ${best.fact.quote}`])
          : false,
        answerable: row.cite.length > 0,
      })
    }
  await base.database.close()
  return all
}

function fit(some: readonly Case[]): Fitted {
  const rows = some.flatMap(({ signs, right }) =>
    signs ? [{ values: valuesOf(signs), right }] : [],
  )
  return fitLogistic(
    rows.map(({ values }) => values),
    rows.map(({ right }) => (right ? 1 : 0)),
  )
}

function valuesOf(signs: SureSigns): number[] {
  return names.map((name) => signs[name])
}

function says({ signs }: Case, { weights, intercept }: Fitted): boolean {
  if (!signs) return false
  const odds = valuesOf(signs).reduce(
    (sum, value, at) => sum + value * (weights[at] ?? 0),
    intercept,
  )
  return odds >= CAUTION
}

function describe(own: readonly Case[], fitted: Fitted): string {
  return tell(own.map((one) => ({ ...one, says: says(one, fitted) })))
}

function tell(all: readonly (Case & { says: boolean })[]): string {
  const answerable = all.filter((one) => one.answerable)
  const unanswerable = all.filter((one) => !one.answerable)
  const count = (some: typeof all, which: (one: Case & { says: boolean }) => boolean) =>
    share(some.filter(which).length, some.length)
  return (
    `expected ${count(answerable, (one) => one.says && one.right)}, wrong ` +
    `${count(all, (one) => one.says && !one.right)}; refused ${count(unanswerable, (one) => !one.says)} ` +
    `of the unanswerable, ${count(answerable, (one) => !one.says)} of the answerable`
  )
}

function round(value: number): string {
  return value.toFixed(2)
}
