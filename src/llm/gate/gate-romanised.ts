// Korean names in Latin letters, syllable by syllable: 라온 is Raon, 정태윤 Jeong Tae-yun or Jung Tae-yoon.
import type { Ground } from './gate-ground.ts'

// Classes in which the ways of romanising waver, with the vowels: Lee and Yi, Park and Bak, Jung and Jeong.
const LEADS = 'k k n t t r m p p s s _ j j j k t p h'.split(' ')
const VOWELS = 'a e a e o e o e o a e e o o o e i o o i i'.split(' ')
const TAILS = '_ k k k n n n t r k m r r r p r m p p t t n t t k t p t'.split(' ')

/** The least sounds by which a name is told: Raon has four, 이든 three. */
const LEAST = 4

/** A Korean word in the classes of sounds of its romanisation; an h is said by some only. */
function soundsOfKorean(word: string): string {
  return sounded([...word].flatMap(partsOf).join(''))
}

/** As the syllables are said together: 한라 is Halla, 종로 Jongno, 독립 Dongnip. */
function soundsTogether(word: string): string {
  const syllables = [...word].map((letter) => partsOf(letter))
  for (const [at, syllable] of syllables.entries()) {
    const next = syllables[at + 1]
    const [tail, lead] = [syllable[2] ?? '', next?.[0] ?? '']
    const said = next === undefined ? undefined : TOGETHER[`${tail}${lead}`]
    if (said && next) [syllable[2], next[0]] = [said[0] ?? '', said[1] ?? '']
  }
  return sounded(syllables.flat().join(''))
}

/** 프리야 is Priya: the vowel of 프 is only lent to it. */
function soundsLent(word: string): string {
  const parts = [...word].map((letter) => {
    const code = letter.charCodeAt(0) - 0xac00
    const isLent = code >= 0 && Math.floor((code % 588) / 28) === 18 && code % 28 === 0
    return isLent ? [partsOf(letter)[0] ?? ''] : partsOf(letter)
  })
  return sounded(parts.flat().join(''))
}

function soundsOfName(word: string): string[] {
  return [...new Set([soundsOfKorean(word), soundsTogether(word), soundsLent(word)])]
}

/** A tail and the lead behind it, in the classes above. */
const TOGETHER: Record<string, string> = {
  nr: 'rr',
  rn: 'rr',
  mr: 'mn',
  kr: 'nn',
  pr: 'mn',
  tr: 'nn',
  kn: 'nn',
  km: 'nm',
  pn: 'mn',
  pm: 'mm',
  tn: 'nn',
  tm: 'nm',
}

function partsOf(letter: string): string[] {
  const code = letter.charCodeAt(0) - 0xac00
  return [
    LEADS[Math.floor(code / 588)],
    VOWELS[Math.floor((code % 588) / 28)],
    TAILS[code % 28],
  ].map((part) => (part === undefined || part === '_' ? '' : part))
}

function sounded(sounds: string): string {
  return sounds
    .replace(/h/g, '')
    .replace(/[ae]i/g, 'e')
    .replace(/(.)\1+/g, '$1')
}

const LATIN: [RegExp, string][] = [
  [/[^a-z]/g, ''],
  [/ch/g, 'j'],
  [/ng/g, 'n'],
  [/sh/g, 's'],
  [/ae|[ae][iy](?![aeou])|oe/g, 'e'],
  [/eo|eu/g, 'o'],
  [/oo|ou|u/g, 'o'],
  [/ee|ui/g, 'i'],
  [/w(?=[aeio])|y(?=[aeio])|h/g, ''],
  [/y/g, 'i'],
  [/x/g, 'ks'],
  [/[gcqk]/g, 'k'],
  [/d/g, 't'],
  [/[bfv]/g, 'p'],
  [/l/g, 'r'],
  [/z/g, 'j'],
  [/(.)\1+/g, '$1'],
]

/** A Latin name in the same classes; two vowels may also be those of two syllables (Seum, 세움). */
function soundsOfLatin(name: string): string[] {
  const sound = (text: string) => LATIN.reduce((rest, [from, to]) => rest.replace(from, to), text)
  const apart = name.toLowerCase().replace(/([eao])([uoe])/g, '$1w$2')
  return [...new Set([sound(name.toLowerCase()), sound(apart)])]
}

/** Every run of two syllables or more within Korean words, and every Latin name, as sounds. */
export function romanisedOf(words: string[]): Set<string> {
  const sounds = words.flatMap((word) => {
    if (!/^[가-힣]+$/.test(word)) return soundsOfLatin(word)
    return [...word].flatMap((_, from) =>
      [2, 3, 4, 5, 6].flatMap((length) =>
        from + length <= word.length ? soundsOfName(word.slice(from, from + length)) : [],
      ),
    )
  })
  return new Set(sounds.filter((one) => one.length >= LEAST))
}

/** Whether a name of the sentence is one of the facts' in the other writing, syllable by syllable. */
export function isRomanised(name: string, ground: Ground): boolean {
  const isKorean = /[가-힣]/.test(name)
  const known = ground.romanised[isKorean ? 'en' : 'ko']
  const sounds = isKorean ? soundsOfName(name) : soundsOfLatin(name)
  if (!isKorean && isOfficial(name, ground.all)) return true
  return sounds.some((one) => one.length >= LEAST && known.has(one))
}

const OFFICIAL = {
  leads: 'g kk n d tt r m b pp s ss _ j jj ch k t p h'.split(' '),
  vowels: 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' '),
  tails: '_ k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' '),
}
const OFFICIAL_TOGETHER: [RegExp, string][] = [
  [/n-r|l-r|l-n/g, 'll'],
  [/(m|ng)-r/g, '$1n'],
  [/k-[rn]/g, 'ngn'],
  [/k-m/g, 'ngm'],
  [/p-[rn]/g, 'mn'],
  [/t-n/g, 'nn'],
  [/k-(?=[aeiouwy])/g, 'g'],
  [/t-(?=[aeiouwy])/g, 's'],
  [/p-(?=[aeiouwy])/g, 'b'],
  [/l-(?=[aeiouwy])/g, 'r'],
  [/-/g, ''],
]

/** A Korean word in the official romanisation, which a short name must have letter by letter: 한라 is Halla. */
function official(word: string): string {
  const joined = [...word]
    .map((letter) => {
      const code = letter.charCodeAt(0) - 0xac00
      return [
        OFFICIAL.leads[Math.floor(code / 588)],
        OFFICIAL.vowels[Math.floor((code % 588) / 28)],
        OFFICIAL.tails[code % 28],
      ]
        .join('')
        .replaceAll('_', '')
    })
    .join('-')
  return OFFICIAL_TOGETHER.reduce((rest, [from, to]) => rest.replace(from, to), joined)
}

/** The least letters of a name that is written so: Iro, Mir. */
const LEAST_LETTERS = 4

/** Whether a Latin name is a run of a Korean text's syllables in the official romanisation. Pure. */
function isOfficial(latin: string, all: string): boolean {
  const name = latin.toLowerCase()
  if (name.length < LEAST_LETTERS) return false
  return (all.match(/[가-힣]+/g) ?? []).some((word) =>
    [2, 3].some((length) => official(word.slice(0, length)) === name && word.length >= length),
  )
}

/** Whether a Korean and a Latin name are one, syllable by syllable. Pure. */
export function isSameRomanised(one: string, other: string): boolean {
  const [korean, latin] = /[가-힣]/.test(one) ? [one, other] : [other, one]
  const sounds = romanisedOf([korean])
  return soundsOfLatin(latin).some((one) => sounds.has(one))
}
