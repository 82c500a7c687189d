// A Korean question beside an article, read once for all that looks whether the two agree. Pure.
import {
  type AskedWord,
  heldIn,
  type Line,
  readLine,
  tokensOf,
  wordsAsked,
} from './korean-passage.ts'

/** A question and an article, each as it is looked at. */
export type Reading = {
  question: string
  tokens: readonly string[]
  words: readonly AskedWord[]
  /** Which of the words is asked for; -1 where none is. */
  asked: number
  title: string
  sentences: readonly string[]
  /** The title and the sentences. */
  lines: readonly Line[]
  told: string
}

/** Reads both. */
export function readBeside(
  question: string,
  { title, sentences }: { title: string; sentences: readonly string[] },
): Reading {
  const all = [title, ...sentences]
  const { words, asked } = wordsAsked(question)
  const lines = all.map(readLine)
  const told = all.join(' ').replace(/(?<=\d),(?=\d)/g, '')
  return { question, tokens: tokensOf(question), words, asked, title, sentences, lines, told }
}

/** The parts of a sentence, each with an act of its own. */
export function clausesOf(sentence: string): string[] {
  return sentence
    .split(/(?<=[.!?,])\s+|(?<=\p{L}(?:고|며|나|지만|는데|은데|아서|어서|여서|면서))\s+/u)
    .filter(Boolean)
}

/** A noun before its particle; null of anything else. */
export function nounBefore(token: string, particles: RegExp): string | null {
  const noun = token.replace(particles, '')
  return noun !== token && /^\p{L}{2,}$/u.test(noun) ? noun : null
}

/** Particles of what is told of and of what it is done to; and all that a noun bears. */
export const OF_ARGUMENT = /(?:은|는|이|가|을|를|도|만)$/u
export const OF_NOUN = /(?:에게|에서|으로|은|는|이|가|을|를|도|의|에|로|만|과|와)$/u

/** Whether a sentence holds a word itself or another for it. */
export function isHeld(word: AskedWord, text: string): boolean {
  return heldIn(word, readLine(text)) >= SURELY
}

/** Whether no sentence holds anything of a word. */
export function isUntold(word: AskedWord, { lines }: Reading): boolean {
  return lines.every((line) => heldIn(word, line) < HARDLY)
}

const SURELY = 0.7
const HARDLY = 0.3
