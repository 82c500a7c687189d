// What of an English question its answer must tell beside the names: the thing that is asked for and what
// is said of it. Pure.
import { VERBS } from './english-verbs.ts'
import { type EnglishWord, englishWords } from './english-words.ts'

export type Aspect = {
  /** The words that say what is asked; those that only say what kind of thing a name is are none. */
  words: EnglishWord[]
  /** The nouns after "which" or "what", the one that is asked for last; none where no noun is asked for. */
  head: EnglishWord[]
  /** The verb right behind them. */
  act: EnglishWord | null
  names: EnglishWord[]
}

const UNIT =
  /^(?:money|sum|metres?|meters?|kilomet\w+|miles|feet|seconds|minutes|hours|days|weeks|months|years?|percent|percentage|heavy|long|address|date|number|times?)$/i
const ASKING =
  /^(?:who|whom|whose|what|which|when|where|why|how|at|in|on|by|from|for|to|of|with|into|inside|within|under|the|a|an)$/i

/** "Is expected to be shut": that it is to be is no part of what is asked. */
const SUPPOSED =
  /^(?:expected|believed|thought|reported|supposed|estimated|predicted|forecast|due|likely|scheduled|understood|assumed|rumoured|rumored|alleged|considered)$/i

/** Reads it. */
export function aspectOf(question: string): Aspect {
  const words = englishWords(question)
  const named = words.map((word, at) => word.name && !(at === 0 && ASKING.test(word.raw)))
  const beside = words.map((_, at) => classifies(words, named, at))
  const told = words.filter(
    (word, at) =>
      !named[at] &&
      !word.light &&
      !beside[at] &&
      !ASKING.test(word.raw) &&
      !UNIT.test(word.raw) &&
      !(SUPPOSED.test(word.raw) && words[at + 1]?.raw === 'to'),
  )
  return { words: told, ...headOf(words), names: words.filter((_, at) => named[at]) }
}

/** "The cargo ship Saint Brannoc", "the city of Varn": nouns beside a name that say what bears it. */
function classifies(words: readonly EnglishWord[], named: readonly boolean[], at: number): boolean {
  if (named[at] || words[at]?.light) return false
  const raw = words[at]?.raw ?? ''
  if (PLACE.test(raw) && words[at + 1]?.raw === 'of' && named[at + 2]) return true
  let end = at
  while (end < words.length && !named[end] && !words[end]?.light && end < at + 3) end += 1
  if (!named[end]) return false
  let from = at
  while (from > 0 && !words[from - 1]?.light && !named[from - 1]) from -= 1
  return /^(?:the|a|an|its|their)$/i.test(words[from - 1]?.raw ?? '') && !VERBAL.test(raw)
}

const PLACE =
  /^(?:island|city|town|village|country|state|province|county|island|region|district|port|republic|kingdom|lake|river|isle)$/i

const LEADS =
  /^(?:other|new|big|main|two|three|four|kind|kinds|sort|type|of|part|group|number|amount|first|last|the|its|his|her|their)$/i
const VERBAL =
  /ed$|^(?:won|lent|built|led|lost|made|makes|brought|bought|sold|held|ran|runs|owns|took|gave|broke|beat|hit|cut|put|set|paid|cost|costs|supplies|advised|operates|provides|treats|helps|gets|linked|fell|found|stay|stays|will|rose|is|are|was|were|did|does|do|has|have|had|can|could|would|may|might|should|must)$/i
const BEING = /^(?:is|are|was|were)$/i
const HELPING =
  /^(?:will|is|are|was|were|has|have|had|can|could|would|may|might|should|must|been|being|be)$/i

/** Right behind "which" a word that looks like a past form is a noun: "what breed". */
function isVerb(raw: string, first: boolean): boolean {
  return VERBAL.test(raw) && !(first && /ed$/.test(raw))
}

/** "Which company sponsors the prize": a verb where what it is done to stands right behind it. */
function isPresent({ raw }: EnglishWord, next: EnglishWord | undefined): boolean {
  return (
    /[^s]s$/.test(raw) &&
    VERBS.has(raw.replace(/s$/, '')) &&
    next !== undefined &&
    (next.name || /^(?:the|a|an|its|their|his|her)$/.test(next.raw))
  )
}

function headOf(words: readonly EnglishWord[]): Pick<Aspect, 'head' | 'act'> {
  const asked = words.findIndex(({ raw }) => /^(?:which|what)$/i.test(raw))
  const none = { head: [], act: null }
  if (asked === -1) return none
  let at = asked + 1
  const is = BEING.test(words[at]?.raw ?? '')
  if (is && !/^(?:the|its|his|her|their)$/i.test(words[at + 1]?.raw ?? '')) return none
  if (is) at += 1
  const head: EnglishWord[] = []
  for (; at < words.length && at < asked + 7; at += 1) {
    const word = words[at] as EnglishWord
    if (word.name || isVerb(word.raw, at === asked + 1 || is)) break
    if (word.light && !LEADS.test(word.raw)) break
    if (head.length > 0 && isPresent(word, words[at + 1])) break
    if (is && word.raw === 'of' && head.length > 0) break
    if (!word.light) head.push(word)
  }
  while (HELPING.test(words[at]?.raw ?? '')) at += 1
  const act = words[at]
  const isAct = !is && act !== undefined && !act.light && !act.name
  return { head, act: isAct ? act : null }
}
