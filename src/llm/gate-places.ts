// A name put in another's place: an unknown word between the neighbours of a name that is gone.
import { findNames } from '../language/names.ts'
import { soundKey } from '../language/sound-key.ts'
import { isStopWord, wordsOf } from '../language/words.ts'
import type { GateWords } from './gate.ts'
import { meaningsOf, unknownPartsOf } from './gate-glossary.ts'
import type { Ground, Said } from './gate-ground.ts'
import { isSounded, soundsHeld, soundsOf } from './gate-sounds.ts'
import { calendarOf } from './gate-calendar.ts'

type Place = {
  token: string
  word: string
  before: string | null
  after: string | null
  unit: boolean
}

/**
 * Whether an unknown word of the sentence stands where the facts have a name, or the thing that an
 * amount counts, which the sentence leaves out. Korean names have no capitals to be known by.
 */
export function replacesName(words: GateWords, said: Said, ground: Ground): boolean {
  if (said.lang !== 'ko') return false
  const count = (text: string, id: string) =>
    findNames(words.entities, text).filter((name) => name.id === id).length
  const isGone = (id: string, text: string) => count(said.text, id) < count(text, id)
  const gone = ground.texts.flatMap(({ text, lang }) =>
    placesOf(text).filter(
      ({ token, word, unit }) =>
        (lang === 'ko' && unit && !said.text.includes(word.slice(0, 2))) ||
        findNames(words.entities, token).some((name) => isGone(name.id, text)) ||
        (lang === 'ko' && isProper(word, text) && !said.text.includes(word.slice(0, 2))),
    ),
  )
  const leaves = gone.length > 0 || leavesOut(said, ground)
  if (!leaves) return false
  return placesOf(said.text).some(
    (place) =>
      isUnknown(place.word, words, ground) &&
      (isForeign(place.word) || gone.some((one) => standsLike(place, one))),
  )
}

/** A name of an English fact that is no ordinary word, and that no word of the sentence sounds like. */
function leavesOut(said: Said, ground: Ground): boolean {
  const own = soundsOf(wordsOf(said.text))
  return ground.texts.some(
    ({ text, lang }) =>
      lang === 'en' &&
      [...text.matchAll(/(?<=[a-z,] )\p{Lu}\p{Ll}{3,}/gu)].some(
        ([name]) =>
          wordsOf(name).every((word) => meaningsOf(word).length === 0) &&
          calendarOf(`on ${name}`).length === 0 &&
          !isSounded(name, own),
      ),
  )
}

function placesOf(text: string): Place[] {
  const tokens = text.split(/[\s,·.…'"“”‘’()]+/).filter(Boolean)
  return tokens.map((token, at) => ({
    token,
    word: wordsOf(token)[0] ?? token,
    before: at === 0 ? null : (tokens[at - 1] as string),
    after: tokens[at + 1] ?? null,
    unit: /^\d[\d,.]*[만억천]*(?:편|명|대|건|가구|개|곳)/.test(tokens[at + 1] ?? ''),
  }))
}

/** A Latin capital, or a Hangul word before a title or a company. */
function isProper(word: string, text: string): boolean {
  const at = text.indexOf(word)
  return (
    /^[가-힣]{2,5}$/.test(word) &&
    /^\S{0,2} (?:\S+ )?(?:대표|CEO|최고|의원|사장|회장)/.test(
      text.slice(at + word.length, at + word.length + 24),
    )
  )
}

function isUnknown(word: string, words: GateWords, ground: Ground): boolean {
  if (!/^[가-힣]{2,}/.test(word) || isStopWord(word)) return false
  for (const known of ground.words.ko) if (known.startsWith(word.slice(0, 2))) return false
  if (findNames(words.events, word).length > 0 || findNames(words.entities, word).length > 0)
    return false
  const unknown = unknownPartsOf(word)
  return unknown.some((part) => !soundsHeld(part, ground)) && !soundsHeld(word, ground)
}

function isForeign(word: string): boolean {
  return FOREIGN.test(word)
}

/** Syllables that transcriptions are made of, and hardly any other Korean word. */
const FOREIGN = /[스즈츠크트프쯔슈쉬츄브]|베|페|퓨/

/** The neighbours are the same, as words or across the languages; of what looks like a name, one of them. */
function standsLike(a: Place, b: Place): boolean {
  const after = alike(a.after, b.after)
  const before = alike(a.before, b.before)
  if (after && before) return true
  return (
    (after && a.after !== null && KOREAN_NAME.test(a.word)) ||
    (before && a.before !== null && b.unit)
  )
}

/** A family name and two syllables. */
const KOREAN_NAME =
  /^[김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변][가-힣]{2}$/

function alike(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b
  if (a === b) return true
  if (/\d/.test(a) || /\d/.test(b)) return false
  const [one, other] = [wordsOf(a)[0] ?? a, wordsOf(b)[0] ?? b]
  if (one === other) return true
  const senses = meaningsOf(one)
  if (senses.some((sense) => meaningsOf(other).includes(sense))) return true
  const key = soundKey(one)
  return key !== null && key === soundKey(other)
}
