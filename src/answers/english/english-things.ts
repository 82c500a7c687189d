// Whether a report tells the act of an English question, and the office or the thing that it asks for. Pure.
import { CONCRETE, INSTANCES, NAMED, OF_SUMS, OFFICE, TIGHT, TITLED } from './english-kinds.ts'
import { HELD, matchIn, nearOf, type Reading } from './english-reading.ts'
import type { AnswerKind } from './english-types.ts'
import { isDay } from './english-roles.ts'
import { type EnglishWord, englishWords, kinship } from './english-words.ts'

/** "Who is the finance minister?" A finance chief and a prime minister are none. */
export function lacksOffice({ kind, question, told }: Reading): boolean {
  if (kind !== 'person') return false
  const words = englishWords(question)
  const first = words.findIndex(({ raw }, i) => i > 0 && OFFICE.test(raw))
  const at = OFFICE.test(words[first + 1]?.raw ?? '') ? first + 1 : first
  const isTold = (one: EnglishWord) => told.some((sentence) => matchIn(one, sentence) >= HELD)
  // "The chief executive of Alpina": nobody leads it here.
  if (at > first && ![words[first], words[at]].some((one) => one && isTold(one))) return true
  const [before, office] = [words[at - 1], words[at]]
  if (!before || !office || before.light || before.name || /['’]s$/.test(before.raw)) return false
  if (!/^\p{Ll}/u.test(before.raw) || OFFICE.test(before.raw)) return false
  if (
    question.includes(`${before.raw}' `) ||
    /^(?:new|next|former|first|acting|then)$/.test(before.raw)
  )
    return false
  return !told.some((sentence) =>
    sentence.some(
      (word, i) =>
        kinship(office, word) >= HELD &&
        sentence.slice(Math.max(0, i - 3), i + 4).some((one) => kinship(before, one) >= HELD),
    ),
  )
}

const ACT_ASKED =
  /\b(?:did|does|do|will|would|can|could|was|were|is|are|has|have|had)\s+(?:(?:the|its)\s+)?((?:(?:former|new|the|Mr|Ms|Dr|St|of|de|van|von|ter)\s+)?(?:\p{Lu}[\p{L}\p{N}'’&.-]*\s+(?:(?:of|de|van|von|ter|and|the)\s+(?=\p{Lu}))?)+(?:(?<=['’]s\s)\p{Ll}+\s+|(?:group|company|firm|bank|airline|maker|chain|club|team|party|union)\s+\p{Lu}\S*\s+)?)(?:(?:decide[ds]?|plan(?:ned|s)?|want(?:ed|s)?|choose|agree[ds]?|have|try|first|finally|not|be|been|going|to)\s+)*(\p{Ll}+)/u

/** "Why did Quist resign?" Who is asked about is named, and the act is told nowhere. */
export function lacksAct({ kind, question, told, words, act, head, ...rest }: Reading): boolean {
  const isTold = (one: EnglishWord) => told.some((sentence) => matchIn(one, sentence) >= HELD)
  const done = verbOf(question, words)
  // A sum by itself tells that it is paid.
  const paid = kind === 'money' && OF_SUMS.test(done?.raw ?? '')
  if (ACTS.has(kind) && done) return !paid && isKnown(done) && !isTold(done)
  const who = /\bwho(?:m)?(?: (?:has|had|will|is|was|were|are))? (\p{Ll}+)/iu.exec(question)?.[1]
  const whose = kind === 'person' && who === words[0]?.raw ? words[0] : null
  const which = act !== null && head.some(({ raw }) => NAMED.test(raw)) ? act : null
  const asked = whose ?? which
  return (
    asked != null &&
    isKnown(asked) &&
    !isTold(asked) &&
    nearOf({ kind, question, told, words, act, head, ...rest }) < ACT_NEAR
  )
}

/** "Why was the Montrel court evacuated?" */
const PASSIVE =
  /\b(?:was|were|is|are|be|been) (?:[^\s,]+ ){1,5}?(?<!\b(?:the|a|an|its|their|and|first|most) )(\p{Ll}+[^e\W]ed)\b/u

/** "How did the mayor comment?" Nobody of that office is told of; what bears a name is no office. */
export function lacksTitled({ words, told }: Reading): boolean {
  return words.some(
    (one) =>
      TITLED.test(one.raw) &&
      !told.some((sentence) => sentence.some((word) => !word.light && kinship(one, word) >= HELD)),
  )
}

const ACT_NEAR = 0.55
const ACTS: ReadonlySet<AnswerKind> = new Set([
  'reason',
  'date',
  'year',
  'place',
  'count',
  'money',
  'duration',
])

/** Another word for one that no family has may stand anywhere: that it is missing tells nothing. */
export function isKnown({ families }: EnglishWord): boolean {
  return families.length > 0
}

function verbOf(question: string, words: readonly EnglishWord[]): EnglishWord | undefined {
  const verb = PASSIVE.exec(question)?.[1] ?? ACT_ASKED.exec(question)?.[2]
  return words.find(({ raw }) => raw === verb)
}

/** "Which hospital treated them?" No hospital is told of, or none by its name. */
export function lacksThing({ head, told, text, question }: Reading): boolean {
  const noun = head.at(-1)
  if (!noun) return false
  const instance = INSTANCES.find(([of]) => of.test(noun.raw))?.[1]
  if (instance) return !instance.test(text)
  if (head.some((one) => CONCRETE.test(one.raw) && !isIn(told, isSame(one)))) return true
  if (!NAMED.test(noun.raw) || !/\bwhich\b/i.test(question)) return false
  const isBearer = isForm(noun.raw)
  const bearing = told.flatMap((sentence) =>
    sentence.flatMap((word, at) => (isBearer(word.raw) ? [{ sentence, at }] : [])),
  )
  if (bearing.length === 0) return false
  return bearing.every(({ sentence, at }) => isUnnamed(sentence, at))
}

function isIn(told: Reading['told'], isOne: (word: EnglishWord) => boolean): boolean {
  return told.some((sentence) => sentence.some(isOne))
}

/** One and many of it; a headline's capital or a name's is the same word. */
function isForm(noun: string): (word: string) => boolean {
  const form = formOf(noun)
  // Most words begin with another letter.
  const first = form.charAt(0)
  const capital = first.toUpperCase()
  return (word) => (word[0] === first || word[0] === capital) && formOf(word) === form
}

function formOf(word: string): string {
  return word.toLowerCase().replace(/ies$/, 'y').replace(/e?s$/, '')
}

/** Itself, one of the few words that stand for it, or one that is told for it: an oak for a tree. */
function isSame(one: EnglishWord): (word: EnglishWord) => boolean {
  const itself = isForm(one.raw)
  const forms = [
    itself,
    ...TIGHT.filter((line) => line.some(itself))
      .flat()
      .map(isForm),
  ]
  return (word) =>
    word.parts.includes(one.stem) ||
    one.heads.some((line) => word.members.includes(line)) ||
    forms.some((isOne) => isOne(word.raw))
}

/** "A new supplier": with an article that says that it is not known, and no name beside it. */
function isUnnamed(sentence: readonly EnglishWord[], at: number): boolean {
  const before = sentence.slice(Math.max(0, at - 3), at)
  const beside = sentence.slice(Math.max(0, at - 2), at + 5)
  return (
    (before.some(({ raw }) => /^(?:a|an|another|some)$/i.test(raw)) ||
      /[^s]s$/.test(sentence[at]?.raw ?? '')) &&
    !beside.some(({ name, raw }) => name && !isDay(raw))
  )
}
