// "He said so": whose words a sentence tells that names nobody. Pure.
import type { Meant } from './meaning.ts'
import type { Question } from './question.ts'

const PRONOUN = /^(?:그는|그녀는|그가|양사는|회사는|(?:He|She|They|The company|The operator)\b)/u
const SAYING =
  /\b(?:sa(?:id|ys)|told|explain\w*|argu\w*|add(?:s|ed)|den\w+|claim\w*)\b|고 (?:말|밝|설명|주장|답|덧붙|반박|해명|강조)/iu

/** Whether it tells what somebody said whom the question names, and who acts in the sentence before it. */
export function isSaidBefore(
  { fact, near }: Meant,
  all: readonly Meant[],
  { entities }: Question,
): boolean {
  if (!PRONOUN.test(fact.statement) || !SAYING.test(fact.statement)) return false
  const before = near
    .flatMap((place) => all[place] ?? [])
    .filter((one) => one.fact.factId < fact.factId && one.leads().size > 0)
    .sort((a, b) => b.fact.factId - a.fact.factId)
  const [last] = before
  return last !== undefined && entities.some((id) => last.leads().has(id))
}
