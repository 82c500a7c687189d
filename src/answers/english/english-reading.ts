// An English question beside a report, sentence by sentence: what each holds of what is asked. Pure.
import type { Aspect } from './english-aspect.ts'
import { type AnswerKind, holdsKind, kindAsked } from './english-types.ts'
import { type EnglishWord, kinship } from './english-words.ts'

/** A question of a report, with what each sentence holds of it. */
export type Reading = Aspect & {
  question: string
  kind: AnswerKind
  sentences: readonly string[]
  text: string
  told: readonly (readonly EnglishWord[])[]
  /** By asked word and sentence, 0..1. */
  matches: readonly (readonly number[])[]
  /** The sentences that hold a thing of the kind. */
  holders: readonly number[]
}

/** So much a word of a report must share with one of the question to tell what it does. */
export const HELD = 0.5
const NEIGHBOUR = 0.5

/** A clause of a question beside the sentences of a report. */
export function readClause(
  { clause, aspect }: { clause: string; aspect: Aspect },
  question: string,
  sentences: readonly string[],
  told: Reading['told'],
): Reading {
  const kind = kindAsked(clause)
  return {
    ...aspect,
    question: clause,
    kind,
    sentences,
    text: sentences.join(' '),
    told,
    matches: aspect.words.map((word) => told.map((sentence) => matchIn(word, sentence))),
    holders: sentences.flatMap((sentence, at) => (holdsKind(kind, sentence, question) ? [at] : [])),
  }
}

/** How much of what is asked the best sentence with an answer in it tells, its neighbours counting half. */
export function nearOf({ matches, holders }: Reading): number {
  const at = (row: readonly number[], i: number) =>
    Math.max(row[i] ?? 0, NEIGHBOUR * Math.max(row[i - 1] ?? 0, row[i + 1] ?? 0))
  return Math.max(0, ...holders.map((i) => mean(matches.map((row) => at(row, i)))))
}

/** 0..1: how far a sentence tells what a word does. */
export function matchIn(word: EnglishWord, sentence: readonly EnglishWord[]): number {
  return Math.max(0, ...sentence.map((one) => (one.light && !one.phrased ? 0 : kinship(word, one))))
}

/** Of no numbers 1: nothing is lacking. */
export function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 1 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}
