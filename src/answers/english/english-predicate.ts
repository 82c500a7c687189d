// The act that an English question takes for granted: its main verb, and that of its time clause. Pure.
import { stemOf } from '../sense-lexicon.ts'
import { VERBS } from './english-verbs.ts'
import { type EnglishWord, englishWords } from './english-words.ts'

export type Predicate = {
  /** The question's words. */
  words: readonly EnglishWord[]
  /** Where its main verb stands; -1 where none is known. */
  act: number
  /** And the verbs of its time clauses: "after she won". */
  beside: readonly number[]
}

const HELPS = /^(?:did|does|do|will|would|can|could|should|may|might|must)$/i
const BEING = /^(?:was|were|is|are|been|being|be)$/i
const HAVING = /^(?:has|have|had)$/i
/** What only leads to the act. */
const LEADS =
  /^(?:decide|plan|want|choose|agree|need|intend|manage|try|begin|start|offer|have|happen|come|seem|continue|help|be|to|also|first|finally|ever|then|still|only|never|not)$/i
const BEFORE_NOUN =
  /^(?:the|a|an|its|their|his|her|of|in|on|at|by|for|from|with|and|or|this|that|these|those|no|two|three|four|five|new|whose|which|what)$|['’]s?$/i

const STEMS = new Set([...VERBS].map(stemOf))

/** Reads it. */
export function predicateOf(question: string): Predicate {
  const words = englishWords(question)
  const act = actOf(words)
  return { words, act, beside: besideOf(words, act) }
}

function actOf(words: readonly EnglishWord[]): number {
  const help = words.findIndex(({ raw }) => HELPS.test(raw) || BEING.test(raw) || HAVING.test(raw))
  const asked = words.findIndex(
    ({ raw }, at) =>
      /^(?:who|which|what|whom|whose)$/i.test(raw) ||
      (/^many$/i.test(raw) && /^how$/i.test(words[at - 1]?.raw ?? '')),
  )
  if (help === -1) return pastAfter(words, asked)
  const active = HELPS.test(words[help]?.raw ?? '')
  // "Who was arrested": the act stands right behind its helper.
  const from = asked !== -1 && asked < help && help - asked <= 4 ? help + 1 : help + 2
  for (let at = from; at < words.length; at += 1) {
    const { raw = '' } = words[at] ?? {}
    if (/^\p{Lu}/u.test(raw) || BEFORE_NOUN.test(words[at - 1]?.raw ?? '')) continue
    const done = !active || /^(?:be|been)$/i.test(words[at - 1]?.raw ?? '')
    if (LEADS.test(raw) || !(done ? isPast : isBase)(raw)) continue
    // "Did the strike vote end": a noun beside its noun.
    if (!done && isBase(words[at + 1]?.raw ?? '') && !LEADS.test(words[at + 1]?.raw ?? '')) continue
    return at
  }
  return -1
}

function pastAfter(words: readonly EnglishWord[], asked: number): number {
  return words.findIndex(
    ({ raw }, at) =>
      at > asked &&
      isPast(raw) &&
      !BEFORE_NOUN.test(words[at - 1]?.raw ?? '') &&
      /^\p{Ll}/u.test(raw),
  )
}

function isBase(raw: string): boolean {
  return VERBS.has(raw)
}

/** "Built", "charged": a form of a verb that is not its base. */
function isPast(raw: string): boolean {
  const stem = stemOf(raw)
  if (!STEMS.has(stem)) return false
  return /[^e]ed$/.test(raw) || (stem !== raw && !/(?:s|ing|ly)$/.test(raw)) || UNCHANGED.test(raw)
}

const UNCHANGED = /^(?:cut|hit|put|set|shut|cost|split|spread|beat|let|burst|cast|hurt|bet|bid)$/

/** "After she won", "for poisoning": acts that are taken for granted beside the one asked about. */
function besideOf(words: readonly EnglishWord[], act: number): number[] {
  return words.flatMap(({ raw }, at) => {
    // "Urge them to hurry": what is wanted is taken for granted as well.
    if (at > act && raw === 'to' && isBase(words[at + 1]?.raw ?? '')) return [at + 1]
    if (at <= act || !/^(?:after|when|before|while|once|because|for|by|that)$/i.test(raw)) return []
    const [first, ...rest] = words.slice(at + 1, at + 7)
    if (first && /ing$/.test(first.raw) && STEMS.has(first.stem)) return [at + 1]
    const next = rest.findIndex((one) => isPast(one.raw) && !BEING.test(one.raw))
    return next === -1 || /^(?:for|by|that)$/i.test(raw) ? [] : [at + 2 + next]
  })
}
