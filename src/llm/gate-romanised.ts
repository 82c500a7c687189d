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
  return [...word]
    .flatMap((letter) => {
      const code = letter.charCodeAt(0) - 0xac00
      const parts = [
        LEADS[Math.floor(code / 588)],
        VOWELS[Math.floor((code % 588) / 28)],
        TAILS[code % 28],
      ]
      return parts.map((part) => (part === '_' ? '' : part))
    })
    .join('')
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
        from + length <= word.length ? [soundsOfKorean(word.slice(from, from + length))] : [],
      ),
    )
  })
  return new Set(sounds.filter((one) => one.length >= LEAST))
}

/** Whether a name of the sentence is one of the facts' in the other writing, syllable by syllable. */
export function isRomanised(name: string, ground: Ground): boolean {
  const isKorean = /[가-힣]/.test(name)
  const known = ground.romanised[isKorean ? 'en' : 'ko']
  const sounds = isKorean ? [soundsOfKorean(name)] : soundsOfLatin(name)
  return sounds.some((one) => one.length >= LEAST && known.has(one))
}

/** Whether a Korean and a Latin name are one, syllable by syllable. Pure. */
export function isSameRomanised(one: string, other: string): boolean {
  const [korean, latin] = /[가-힣]/.test(one) ? [one, other] : [other, one]
  const sounds = romanisedOf([korean])
  return soundsOfLatin(latin).some((one) => sounds.has(one))
}
