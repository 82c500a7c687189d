// Whether a report tells that what an English question takes for granted is not so, or tells it of
// something else: what was refused was not accepted, and another's age is not the one asked for. Pure.
import { stemOf } from '../sense-lexicon.ts'
import { predicateOf } from './english-predicate.ts'
import type { Reading } from './english-reading.ts'
import type { AnswerKind } from './english-types.ts'
import { type EnglishWord, englishWords, kinship } from './english-words.ts'

const PRESUPPOSES: ReadonlySet<AnswerKind> = new Set([
  'reason',
  'date',
  'year',
  'duration',
  'clock',
  'money',
])
const HOW = /^(?:\W|and|so|but)*how (?:did|does|do|was|were|has|have|is|are)\b/i
const DENYING =
  /^(?:no|not|never|nobody|none|neither|nor|without|refus\w+|declin\w+|reject\w+|cannot|\w+n['’]t)$/i
/** A question that itself speaks of what was not, or what was kept from being. */
const DENIES =
  /\b(?:no|not|never|nobody|none|neither|without|refus\w+|declin\w+|reject\w+|cannot|\w+n['’]t|avoid\w*|prevent\w*|fail\w*|stop\w*|den(?:y|ies|ied)|oppos\w+|against|despite|instead|un\w+ed)\b/i
/** How many words may stand between a denial and what it denies. */
const GOVERNS = 3
const SAME = 0.8

/** "Why was he charged?", where no charges will be brought: wherever it is told, it is denied. */
export function isDenied({ kind, question, words, told, text }: Reading): boolean {
  if (DENIES.test(question)) return false
  if (isRefused(question, text) || isImagined(question, told)) return true
  const { words: whole, act, beside } = predicateOf(question)
  const acts = [act, ...beside].flatMap((at) => whole[at] ?? [])
  const assumed = PRESUPPOSES.has(kind) || HOW.test(question) ? [...words, ...acts] : acts
  return assumed.some((word) => {
    if (word.light && !word.phrased) return false
    const places = [1, SAME]
      .map((least) => placesOf(word, told, least))
      .find(({ length }) => length > 0)
    return places?.every(isDenying) ?? false
  })
}

/** "Why did she come off?", where she refused to come off. */
function isRefused(question: string, text: string): boolean {
  const asked = /\b(?:did|does|do|will)\b .*/iu.exec(question)?.[0] ?? ''
  return [...text.matchAll(REFUSED)].some(
    ([, verb = '', next = '']) =>
      LIGHT_VERB.test(verb) && new RegExp(`\\p{L} ${verb} ${next}\\b`, 'u').test(asked),
  )
}

const REFUSED =
  /\b(?:refused|declined|failed|forgot|is not|has no plans|have no plans) to (\p{Ll}+) (\p{Ll}+)/giu
const LIGHT_VERB = /^(?:come|go|take|make|give|get|put|be|have|do|let|set|keep|turn|run|say)$/

/** "How many were flooded?", where they would have been: what is told to have been so was not. */
function isImagined(question: string, told: Reading['told']): boolean {
  if (IMAGINES.test(question)) return false
  const { words, act } = predicateOf(question)
  const deed = words[act]
  if (deed === undefined || deed.light) return false
  // A flood is no "flooded".
  const isAct = ({ stem, raw }: EnglishWord) =>
    stem === deed.stem && (raw === deed.raw || /(?:ed|ing)$/.test(raw))
  const places = told.flatMap((sentence) =>
    sentence.flatMap((one, at) =>
      isAct(one) ? [sentence.slice(Math.max(0, at - GOVERNS), at)] : [],
    ),
  )
  return places.length > 0 && places.every(isUnreal)
}

/** A question of what might have been says so. */
const IMAGINES = /\b(?:would|could|might|should|may|can|if|never|not|\w+n['’]t)\b/i

function isUnreal(before: readonly EnglishWord[]): boolean {
  return before.some(
    ({ raw }, at) =>
      /^(?:would|could|might)$/i.test(raw) && before.slice(at).some((one) => one.raw === 'have'),
  )
}

function isDenying(before: readonly EnglishWord[]): boolean {
  if (before.at(-1)?.raw === 'against') return true
  return before.some(
    ({ raw, stem }, at) => DENYING.test(raw) || (stem === TURN && before[at + 1]?.raw === 'down'),
  )
}

const TURN = stemOf('turn')

/** Wherever it is told, the words before it. */
function placesOf(word: EnglishWord, told: Reading['told'], least: number): EnglishWord[][] {
  return told.flatMap((sentence) =>
    sentence.flatMap((one, at) =>
      !one.light && kinship(word, one) >= least
        ? [sentence.slice(Math.max(0, at - GOVERNS), at)]
        : [],
    ),
  )
}

/** "In which minute did Pires score?" The minute of somebody else's goal is none. */
export function isOtherMinute({ question, told }: Reading): boolean {
  const doer = /\b(?:which|what) minute (?:did|was|were|has|had) ((?:\p{Lu}\S*\s?)+)/u.exec(
    question,
  )?.[1]
  if (doer === undefined) return false
  const names = new Set(englishWords(doer).map(({ stem }) => stem))
  return !told.some(
    (sentence) =>
      sentence.some(({ raw }) => /minute/i.test(raw)) &&
      sentence.some(({ raw, stem }) => names.has(stem) || ITSELF.test(raw)),
  )
}

const ITSELF = /^(?:he|she|it|its|they|who|whose)$/i
const ASKED_OF =
  /\b(?:how old|what age|how (?:tall|high|deep|wide|thick)|what (?:is|was) the (?:age|height|length|depth|width|diameter)) ?(?:of|is|was|are|were|does|did)? (.+)/i

/** "How old was the pig?" The suspects' age is none; who is meant is named by it, or by a pronoun. */
export function isOfOthers({ kind, question, told, holders, text }: Reading): boolean {
  if (kind !== 'age' || /\d[ -]year-old/i.test(text)) return false
  const of = ASKED_OF.exec(question)?.[1]
  if (of === undefined) return false
  const asked = bearersIn(of)
  if (asked.length === 0) return false
  const isOf = (at: number) =>
    told[at]?.some(
      (one) => ITSELF.test(one.raw) || asked.some((word) => kinship(word, one) >= SAME),
    )
  return !holders.some(isOf)
}

/** "How deep is Lake Umbrel?" Of what bears a name, a length beside the name or beside the measure. */
export function isOfPart({ kind, question, told, holders }: Reading): boolean {
  const [, measure = '', of = ''] =
    /\bhow (tall|high|deep|wide|thick|long) (?:is|was|are|were) ((?:the )?\p{Lu}.*)/iu.exec(
      question,
    ) ?? []
  if (kind !== 'length' || !/^(?:the )?\p{Lu}/u.test(of)) return false
  const asked = [...englishWords(measure), ...bearersIn(of)]
  return !holders.some((at) => {
    const sentence = told[at] ?? []
    return sentence.some(({ raw }, i) => {
      if (!LENGTH.test(raw)) return false
      const beside = sentence.slice(Math.max(0, i - BESIDE), i + BESIDE)
      return beside.some(
        (one) => ITSELF.test(one.raw) || asked.some((word) => kinship(word, one) >= SAME),
      )
    })
  })
}

const BESIDE = 6
const LENGTH =
  /(?:met(?:er|re)s?|inch(?:es)?|feet|foot|miles?|yards?|storeys?|^km|^m|^cm|^mm|\d(?:m|km|cm|mm))$/i
const ENDS =
  /^(?:who|that|which|when|where|while|whose|in|on|at|from|of|to|with|by|for|as|after|before)$/i

/** Who or what is asked about: the words up to where something else is said of it. */
function bearersIn(text: string): EnglishWord[] {
  const words = englishWords(text)
  const end = words.findIndex(({ raw }, at) => at > 0 && ENDS.test(raw))
  return words.slice(0, end === -1 ? words.length : end).filter(({ light }) => !light)
}
