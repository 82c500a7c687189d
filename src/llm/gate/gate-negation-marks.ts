// What a negation negates, and by what marks a word is known in another language.
import type { Lang } from '../../language/language.ts'
import { findNames } from '../../language/names.ts'
import { soundKey } from '../../language/sound-key.ts'
import { isStopWord, wordsOf } from '../../language/words.ts'
import type { GateWords } from './gate.ts'
import { meaningsOf } from './gate-glossary.ts'
import * as say from './gate-negation-words.ts'
import type { Ground, Said } from './gate-ground.ts'

/** The word that is negated: in Korean the one before, in English the next one. Pure. */
export function coreOf(said: Said, match: RegExpMatchArray): string | null {
  const at = match.index ?? 0
  const content = (part: string) => wordsOf(part).filter((word) => !isStopWord(word))
  // 정지된 적이 없다: the word before.
  if (said.lang === 'ko')
    return content(said.text.slice(0, at).replace(/ (?:적|바|일)[이은도]? ?$/, '')).at(-1) ?? null
  // "unfounded", "unconditional": what is denied is in the word.
  if (/^un|less$|^false/i.test(match[0]) && !/ /.test(match[0])) return content(match[0])[0] ?? null
  const after = said.text.slice(at + match[0].length).replace(/^ going to /, ' ')
  return content(after.split(/[,;.]/)[0] ?? '')[0] ?? null
}

/** Whether the facts affirm what a negation negates. Pure. */
export function isAffirmedCore(
  words: GateWords,
  said: Said,
  match: RegExpMatchArray,
  ground: Ground,
): boolean {
  const core = coreOf(said, match)
  return core !== null && isAffirmed(words, core, ground)
}

/** Whether the facts have a word by its meaning, or as a happening. Pure. */
export function isAffirmed(words: GateWords, word: string, ground: Ground): boolean {
  return marksOf(words, word).some(
    (mark) =>
      (mark.startsWith('s:') && ground.senses.has(mark.slice(2))) ||
      (mark.startsWith('v:') && ground.events.has(mark.slice(2))),
  )
}

/** What a word can be known by in another language: itself, its meanings, happenings and sound. Pure. */
export function marksOf(words: GateWords, word: string): string[] {
  const key = soundKey(word)
  return [
    word,
    ...(/^[가-힣]{2,}/.test(word) ? [word.slice(0, 2)] : []),
    ...meaningsOf(word).map((meaning) => `s:${meaning}`),
    ...findNames(words.events, word).map((event) => `v:${event.id}`),
    // cancellation, disruption: the verb within.
    ...(/^[a-z]{8,}$/.test(word) ? findNames(words.events, word.slice(0, 6)) : []).map(
      (event) => `v:${event.id}`,
    ),
    ...(key === null ? [] : [`k:${key}`]),
  ]
}

/** The negations of a text. Pure. */
export function negations(text: string, lang: Lang): RegExpMatchArray[] {
  return [...text.matchAll(lang === 'ko' ? say.NO_KO : say.NO_EN)]
}
