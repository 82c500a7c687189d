// Which pieces of a question are asked for, beside what they are asked of. Pure.
import type { AskedUnit } from './asked-units.ts'
import { isKorean } from './evidence.ts'
import type { Question } from './question.ts'
import { wordsWithSenses } from './senses/senses.ts'

/** Places of the words that are asked for, beside what they are asked of. */
export function askedUnits(question: Question, units: readonly AskedUnit[]): number[] {
  const { asked, said } = question.focus
  const words = question.text.match(ASKED_WORDS) ?? []
  const told = [asked ?? '', said ?? '', predicateOf(question.text), ...words].join(' | ')
  const stems = new Set(wordsWithSenses(told).map(({ stem }) => stem))
  const places = units.flatMap((unit, i) =>
    unit.kind === 'word' && stems.has(unit.stem) ? [i] : [],
  )
  if (!isKorean(question.text)) return places
  // What a Korean question says of its subject stands last.
  const last = units.findLastIndex(
    (unit) => unit.kind === 'word' && unit.weight === 1 && !unit.carried,
  )
  return last === -1 ? places : [...new Set([...places, last])]
}

/** Of an English question what stands before the preposition that begins what it is asked of. */
function predicateOf(text: string): string {
  if (isKorean(text)) return ''
  const [, topic] = SAID_ABOUT.exec(text) ?? []
  if (topic !== undefined) return topic
  const [first = '', second = ''] = text.split(OF_WHAT)
  return wordsWithSenses(first).length > 0 ? first : second
}

/** Of whose words are asked for, what they are about. */
const SAID_ABOUT =
  /\b(?:say|says|said|tell|told|warn\w*|think|claim\w*|comment\w*|explain\w*)\b.*\b(?:about|regarding|concerning) (.+)/iu

const OF_WHAT =
  /\b(?:of|in|on|at|by|for|with|from|about|over|during|after|before|under|against|between|when|because|since|until|that|who)\b(?<!^\w+)/iu

/** What came first, what is done to something, and the noun after the asking word. */
const ASKED_WORDS =
  /\b(?:originally|initially)\b|(?<=\b(?:got|gets?|was|were|been|be|being) )\w+(?: (?:out|up|down|off)\b)?|원래|당초|애초|(?<=(?:무슨|어떤|어느|몇)\s?)\p{Script=Hangul}+/giu
