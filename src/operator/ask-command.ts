// kt ask: a question to the fact base.
import { type Command, InvalidArgumentError } from 'commander'
import type { Answer } from '../answers/answer.ts'
import { answerQuestion } from '../answers/answer-question.ts'
import { createNearFacts } from '../answers/near-facts.ts'
import { renderAnswerText } from '../answers/render-answer.ts'
import type { ShownFact } from '../facts/fact.ts'
import type { Lang } from '../language/language.ts'
import { isDay } from '../language/local-day.ts'
import { type BaseOptions, type CommandContext, withBase } from './command-context.ts'
import { seedBase } from './seed-base.ts'

type AskOptions = BaseOptions & { json?: boolean; asOf?: string; lang?: Lang }

/** Adds `kt ask`. */
export function addAskCommand(program: Command, context: CommandContext): void {
  program
    .command('ask')
    .description('answer a question from the fact base')
    .argument('<question...>', 'the question, in English or Korean')
    .option('--json', 'print one JSON object')
    .option('--as-of <day>', 'as it was known on that day (YYYY-MM-DD)', readDay)
    .option('--lang <lang>', 'answer in en or ko whatever the question is in', readLang)
    .option('--data <dir>', 'folder of the embedded database')
    .option('--watch <file>', 'watch file')
    .action((words: string[], options: AskOptions) => ask(context, words.join(' '), options))
}

async function ask(context: CommandContext, question: string, options: AskOptions): Promise<void> {
  await withBase(context, options, async (base) => {
    await seedBase(base)
    const answer = await answerQuestion(
      { ...base, near: createNearFacts(base) },
      {
        question,
        ...(options.lang ? { lang: options.lang } : {}),
        ...(options.asOf ? { asOf: options.asOf } : {}),
      },
    )
    const { zone } = base.index.watch
    context.print(
      options.json ? JSON.stringify(toJson(answer, zone)) : renderAnswerText(answer, zone),
    )
  })
}

/** The contract of `kt ask --json`. */
function toJson(answer: Answer, zone: string) {
  return {
    answered: answer.answered,
    text: renderAnswerText(answer, zone),
    language: answer.language,
    asOf: answer.asOf,
    why: answer.why,
    sentences: answer.sentences,
    ...(answer.unknown ? { unknown: answer.unknown } : {}),
    citations: answer.citations.map(toCitation),
    nearest: answer.nearest.map(toCitation),
  }
}

function toCitation(fact: ShownFact) {
  const { factId, statement, quote, status, speaker, publisher, url, publishedAt } = fact
  return { factId, statement, quote, status, speaker, publisher, url, publishedAt }
}

/** A day option. @throws InvalidArgumentError, which the parser turns into exit code 2 */
export function readDay(text: string): string {
  if (isDay(text)) return text
  throw new InvalidArgumentError(`"${text}" is no day that exists: write it as 2024-07-20.`)
}

/** A language option. @throws InvalidArgumentError, which the parser turns into exit code 2 */
export function readLang(text: string): Lang {
  if (text === 'en' || text === 'ko') return text
  throw new InvalidArgumentError(`"${text}" is no language of the bot: en or ko.`)
}
