// Whether a fact of one situation holds what a question asks for. Everything in such a base is about
// the same parties: to be near says nothing, so the noun and the act that are asked about must be there.
import type { ShownFact } from '../facts/fact.ts'
import { wordsOf } from '../language/words.ts'
import { holdsDate, holdsWanted, type Named } from './answer-type.ts'
import type { Question } from './question.ts'
import type { Concept } from './question-concepts.ts'
import { isSpoken } from './spoken.ts'
import { isMeasureWord, stripQuestionEnding } from './question-words.ts'
import type { RankedFact } from './rank-facts.ts'

/**
 * Whether the fact lacks the kind of thing that is asked for (an age, a place, a length of time), the
 * noun that the answer is, or the act that the question is about. Pure.
 */
export function lacksAsked(
  question: Question,
  ranked: RankedFact,
  fact: ShownFact,
  named: Named,
): boolean {
  const { focus, wants } = question
  const text = `${fact.statement} ${fact.quote}`
  const readable = isHangul(text) === isHangul(question.text)
  if (focus.holds && readable && !focus.holds.test(text)) return true
  if (STRICT.has(wants) && !holdsWanted(question, fact, named)) return true
  // When it was published is not when it happened.
  if (wants === 'date' && !holdsDate(text)) return true
  if (/며칠|\b(?:what|which) day\b/iu.test(question.text) && wants === 'date' && !DAY.test(text))
    return true
  const lacks = (word: string | null) => isMissing(question, ranked.missing, word)
  const within = wants === 'name' ? ranked.missingInOwn : ranked.missing
  if (
    !isMeasureWord(wordsOf(focus.asked ?? '')[0] ?? '') &&
    isMissing(question, within, focus.asked)
  )
    return true
  if (asksWhether(question) && lacks(focus.said)) return true
  // Another word for the act tells nothing; a known one that is missing tells of another act.
  const said = focus.said === null ? undefined : conceptOf(question, focus.said)
  const known = said && (said.bridged.length > 0 || !ranked.unknown.includes(said))
  // "Why did they break up?": whatever it means, no fact says that it happened.
  if (ACTS.has(wants) && (known || wants === 'reason') && lacks(focus.said)) return true
  if (lacksTerm(question, ranked)) return true
  return asksWhether(question) && !saysLast(question, ranked, text)
}

const DAY =
  /\d\s?일|\b\d{1,2}(?:st|nd|rd|th)?\b.{0,4}\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d{1,2}\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day/iu

/** What a text either holds or not. */
const STRICT = new Set(['statement', 'amount', 'duration', 'place'])
/** Somebody did it, somewhere, some day: without the act the answer is about another one. */
const ACTS = new Set(['date', 'place', 'person', 'reason'])

/**
 * A person or a name is the answer by what is said of it; a version (GPT-5.2) or the quarter of a
 * figure makes it another one.
 */
function lacksTerm(question: Question, ranked: RankedFact): boolean {
  const known = ranked.missing.filter((concept) => !ranked.unknown.includes(concept))
  if (question.wants === 'person') return known.some((concept) => isNoun(question, concept))
  if (question.wants === 'name')
    return known.some((one) => isNoun(question, one) && ranked.missingInArticle.includes(one))
  if (ranked.missingInArticle.some(({ kind, text }) => kind === 'number' && !isYear(text)))
    return true
  return ranked.missingInArticle.some((one) => isPeriod(question, one))
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text)
}

function isPeriod(question: Question, concept: Concept): boolean {
  const date = question.dates.find(({ text }) => text === concept.text)
  return date !== undefined && (date.precision === 'quarter' || date.precision === 'half')
}

/** "Was it a cyberattack?": the last word is what is asked; a headline's is not the sentence's. */
function saysLast(question: Question, ranked: RankedFact, text: string): boolean {
  const last = lastWord(question)
  if (last === null) return true
  if (isMissing(question, ranked.missingInOwn, last)) return false
  return isHangul(text) !== isHangul(question.text) || SHORT_VERB.test(last) || isSpoken(last, text)
}

/** 트나, 가나: one syllable is left, which any word may hold. */
const SHORT_VERB = /^\p{Script=Hangul}(?:나|니|냐|는|지|어|아|요)요?$/u

function asksWhether(question: Question): boolean {
  return question.yesNo && question.wants === 'any' && question.kind === 'find'
}

/** A word of the question that no concept bears is part of its frame, and lacks nothing. */
function isMissing(question: Question, missing: readonly Concept[], word: string | null): boolean {
  if (word === null || SHORT_VERB.test(word)) return false
  const concept = conceptOf(question, word)
  // Whom or what it is about is judged by the whole article.
  return concept !== undefined && concept.kind !== 'name' && missing.includes(concept)
}

function isHangul(text: string): boolean {
  return /\p{Script=Hangul}/u.test(text)
}

function conceptOf(question: Question, word: string): Concept | undefined {
  const stems = [word, stripQuestionEnding(word)].flatMap(wordsOf)
  return question.concepts.find(
    (concept) => concept.weight > 0.25 && concept.terms.some((term) => stems.includes(term)),
  )
}

function isNoun(question: Question, concept: Concept): boolean {
  if (concept.kind !== 'word' || concept.weight < 1) return false
  return question.focus.said === null || conceptOf(question, question.focus.said) !== concept
}

function lastWord(question: Question): string | null {
  const words = question.text.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.findLast((word) => conceptOf(question, word)?.kind === 'word') ?? null
}
