// Whether a text speaks of a question's word. Pure.
import { wordsOf } from '../language/words.ts'
import { bridgeWord } from './bridge-words.ts'
import { stripQuestionEnding } from './question-words.ts'

/** Whether a text has the word, its stem with another ending, or another word for it. */
export function isSpoken(word: string, text: string): boolean {
  const [stem = ''] = wordsOf(stripQuestionEnding(word))
  if (stem.length < 2) return true
  // (1924년 ~ 2010년) tells a birth and a death without a word.
  if (/^(?:태어|출생|탄생|사망|죽었|죽은|별세)/.test(stem) && LIFE.test(text)) return true
  const held = text.toLowerCase()
  // 매출 8,125억 원 is the 매출액.
  const root = stem.replace(/(?<=..)(?:액|률|율|비|료)$/, '')
  return [stem, root, ...bridgeWord(stem)].some((one) => one.length > 1 && held.includes(one))
}

const LIFE = /\(?(?:1\d|20)\d\d년?[^()~]{0,12}\s?[~–-]\s?(?:1\d|20)\d\d년?/u
