// A change by an editor: refused in words, or done with an undo beside it.
import type { Lang } from '../../language/language.ts'
import { esc } from '../escape.ts'
import type { SlackMessage } from '../messages/blocks.ts'
import { sentenceMessage } from '../messages/why-message.ts'
import type { FieldProblem } from '../use-cases.ts'

/** Why a change was refused, as one message. */
export function refusedSentence(refused: { problems: FieldProblem[] }, lang: Lang): SlackMessage {
  return sentenceMessage(refused.problems.map((p) => esc(p.text[lang])).join('\n'))
}

/** The same at the fields of a form. */
export function fieldErrors(problems: FieldProblem[], lang: Lang): Record<string, string> {
  return Object.fromEntries(problems.map((p) => [p.field, p.text[lang]]))
}
