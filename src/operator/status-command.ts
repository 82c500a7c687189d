// kt status: the situation, per topic with its reasons.
import type { Command } from 'commander'
import type { Lang } from '../language/language.ts'
import { describeSpending, type Spending } from '../llm/spend-store.ts'
import { describeSituation } from '../situation/describe-situation.ts'
import type { Situation } from '../situation/situation.ts'
import { readDay, readLang } from './ask-command.ts'
import { type BaseOptions, type CommandContext, withBase } from './command-context.ts'
import { seedBase } from './seed-base.ts'

type StatusOptions = BaseOptions & { json?: boolean; asOf?: string; lang?: Lang }

/** Adds `kt status`. */
export function addStatusCommand(program: Command, context: CommandContext): void {
  program
    .command('status')
    .description("print the situation: each topic's state with its reasons, milestones, coverage")
    .option('--json', 'print one JSON object')
    .option('--as-of <day>', 'as it was known on that day (YYYY-MM-DD)', readDay)
    .option('--lang <lang>', 'en or ko', readLang)
    .option('--data <dir>', 'folder of the embedded database')
    .option('--watch <file>', 'watch file')
    .action((options: StatusOptions) => printStatus(context, options))
}

async function printStatus(context: CommandContext, options: StatusOptions): Promise<void> {
  await withBase(context, options, async (base) => {
    await seedBase(base)
    const lang = options.lang ?? 'en'
    const situation = await describeSituation(base, {
      lang,
      ...(options.asOf ? { asOf: options.asOf } : {}),
    })
    context.print(options.json ? JSON.stringify(situation) : renderSituation(situation, lang))
    const { model } = base.config
    if (model && !options.json)
      context.print(renderSpending(await describeSpending(base.db, model.budget, base.now())))
  })
}

/** What the model used today and this month (UTC), of what it may. */
function renderSpending({ day, month }: Spending): string {
  const part = (one: Spending['day']) =>
    `${one.tokens} of ${one.budget} tokens in ${one.calls} calls`
  return `model: today ${part(day)}; this month ${part(month)}`
}

function renderSituation(situation: Situation, lang: Lang): string {
  const factById = new Map(situation.facts.map((fact) => [fact.factId, fact]))
  const lines = situation.asOf ? [`As known on ${situation.asOf}`] : []
  for (const topic of situation.topics) {
    lines.push(`${topic.name[lang]}: ${topic.state}`)
    for (const reason of topic.reasons) {
      lines.push(`  - ${reason.text[lang]}`)
      for (const id of reason.factIds) {
        const fact = factById.get(id)
        if (fact) lines.push(`      [F${id}] ${fact.statement} (${fact.status}, ${fact.publisher})`)
      }
    }
  }
  for (const milestone of situation.milestones)
    lines.push(
      `${milestone.dueOn} ${milestone.state}${milestone.late ? ' late' : ''}: ${milestone.text[lang]}`,
    )
  const { fresh, total } = situation.coverage
  lines.push(`${fresh} of ${total} sources fresh`)
  return lines.join('\n')
}
