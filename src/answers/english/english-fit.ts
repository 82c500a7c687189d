// Whether an English report tells what an English question asks of it. To be about the right happening is
// not enough: a sum must stand where what it pays for is told, a founder where something is founded. Pure.
import { aspectOf } from './english-aspect.ts'
import { isOther, lacksDetail } from './english-detail.ts'
import { lackOf } from './english-lacks.ts'
import { mean, nearOf, readClause, type Reading } from './english-reading.ts'
import { englishWords, type KnownWords } from './english-words.ts'

export type EnglishFit = {
  /** 0..1: how much of what is asked the report holds anywhere. */
  held: number
  /** 0..1: the same of the best sentence with an answer in it, what stands beside it counting half. */
  near: number
  /** It holds all names of the question. */
  named: boolean
  /** Its title and first sentence do. */
  led: boolean
  /** How many words say what is asked. */
  words: number
  /** Why it is no answer: what of the question it lacks. */
  lacks: string | null
}

/** Reads a question, and then each article; of one that asks two things the one that fits better. */
export function fitEnglish(question: string): (article: string) => EnglishFit {
  const known: KnownWords = new Map()
  const clauses = clausesOf(question).map((clause) => ({ clause, aspect: aspectOf(clause) }))
  return (article) => {
    if (isOther(question, article)) return { ...NO_FIT, lacks: 'subject' }
    if (lacksDetail(question, article)) return { ...NO_FIT, lacks: 'detail' }
    const sentences = sentencesOf(article)
    const told = sentences.map((sentence) => englishWords(sentence, known))
    const fits = clauses.map((clause) => fitOf(readClause(clause, question, sentences, told)))
    return fits.reduce((best, fit) => (best.lacks !== null && fit.lacks === null ? fit : best))
  }
}

const NO_FIT = { held: 0, near: 0, named: false, led: false, words: 0 }

/** All that the question names and most of what it asks stand in the report, where an answer does. */
export function tellsAsked(fit: EnglishFit): boolean {
  return fit.named && fit.words > 0 && fit.held >= MOSTLY_HELD && fit.near >= MOSTLY_NEAR
}

const MOSTLY_HELD = 0.5
const MOSTLY_NEAR = 0.3

const SECOND =
  /,? and (?=(?:(?:in|on|over|by|at|for|from|with|to|against) )?(?:what|how|which|who|whom|where|when|why)\b)/i

function clausesOf(question: string): string[] {
  const clauses = question.split(SECOND).filter((clause) => clause.length > 5)
  return clauses.length > 0 ? clauses : [question]
}

function fitOf(reading: Reading): EnglishFit {
  const { matches } = reading
  const lacks = lackOf(reading)
  if (lacks !== null) return { ...NO_FIT, lacks }
  const best = matches.map((row) => Math.max(0, ...row))
  return {
    held: mean(best),
    near: nearOf(reading),
    named: isNamed(reading.names, reading.told),
    led: isNamed(reading.names, reading.told.slice(0, 2)),
    words: matches.length,
    lacks,
  }
}

/** Every name of the question, also as "Varnian" for Varnia. */
function isNamed(names: Reading['names'], told: Reading['told']): boolean {
  const held = new Set(
    told.flatMap((words) => words.map(({ raw }) => raw.toLowerCase().slice(0, 5))),
  )
  return names.length > 0 && names.every(({ raw }) => held.has(raw.toLowerCase().slice(0, 5)))
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?][”"’']?)\s+(?=[\p{Lu}“"‘'\d])/u).filter((one) => one.trim() !== '')
}
