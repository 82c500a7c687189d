// Names across the two writings: 최민서 is Choi Min-seo, 하나스틸 Hana Steel.
import { looseSoundKeys, shortSoundKey, soundKey } from '../../language/sound-key.ts'
import { isStopWord, stripParticle } from '../../language/words.ts'
import type { Ground } from './gate-ground.ts'
import { meaningsOf } from './gate-glossary.ts'
import { KNOWN_PERSONS } from './gate-known-firms.ts'
import { isPinyin } from './gate-pinyin.ts'
import { isRomanised } from './gate-romanised.ts'
import { isSpokenName } from './gate-skeletons.ts'

/** Of whole words, and also of what a name may be within a word: 한국 of 한국반도체, 도현 of 김도현. */
export type Sounds = {
  whole: ReadonlySet<string>
  loose: ReadonlySet<string>
  parts: ReadonlySet<string>
}

/** Gathers how words sound; of names every way in which they may be said. Pure. */
export function soundsOf(words: string[], names: string[] = []): Sounds {
  const telling = [...words, ...words.flatMap(apart), ...names.flatMap(spellingsOf)].filter(
    (word) => !isStopWord(word),
  )
  return {
    whole: new Set(telling.flatMap((word) => wholeSound(word) ?? [])),
    loose: new Set(telling.flatMap(looseSoundsOf)),
    parts: new Set([
      ...words.flatMap(nameSoundsOf),
      // One consonant said in two ways is that of too many words.
      ...telling.flatMap(nameSoundsOf).filter((sound) => /^[a-z]{3}/.test(sound)),
    ]),
  }
}

/** Names of persons in lower case, each with how the other language writes it. */
const PERSONS = personsOf()

function personsOf(): Map<string, string[]> {
  const lines = KNOWN_PERSONS.trim()
    .split('\n')
    .map((line) => line.split(' = '))
  const persons = new Map<string, string[]>()
  for (const [latin = '', korean = ''] of lines) {
    persons.set(latin.toLowerCase(), korean.split(', '))
    // One syllable is too many other words.
    for (const name of korean.split(', ').filter(({ length }) => length > 1))
      persons.set(name, [...(persons.get(name) ?? []), latin])
  }
  return persons
}

/** Letters that transcriptions take in two ways: Orbis is 오르비스, Northwind 노스윈드, Stein 슈타인. */
const WAVERING: [RegExp, string][] = [
  [/(?<=[aeiouy])r(?![aeiouyr])/g, 'l'],
  [/(?<=[aeiouy])r(?=[kmnptdsg])/g, ''],
  [/gh/g, ''],
  [/dge/g, 'j'],
  [/qu(?=[aeiou])/g, 'kw'],
  [/ds$/, 'z'],
  [/^wh/, 'h'],
  [/(?<=[aou])re$/, 'r'],
  [/ow/g, 'a'],
  [/th/g, 's'],
  [/ng(?=[aeiou])/g, 'n'],
  [/ch/g, 'k'],
  [/g(?=[eiy])/g, 'k'],
  [/ei|ai|ay|ey/g, 'a'],
  [/(?<=^[^aeiouy]*)a/g, 'e'],
  [/(?<=^[^aeiouy]*)[iuy]/g, 'a'],
  [/f(?=u)/g, 'h'],
  [/(?<=^[^aeiouy])j/g, 'y'],
  [/b$/, 'p'],
  [/(?<!n)d$/, 't'],
  [/(?<!n)g$/, 'k'],
  [/s$/g, ''],
]

/** A Latin name as it is written, and with each wavering letter the other way; -ore ends in 오어 or 오. */
function spellingsOf(name: string): string[] {
  if (/[가-힣]/.test(name))
    return [
      name,
      ...apart(name),
      name.replace(/슈(?=[타-팋파-핗])/g, '스'),
      name.replace(/(?<=..)어$/, ''),
    ]
  return WAVERING.reduce(
    (forms, [letter, other]) => [
      ...new Set([...forms, ...forms.map((form) => form.replace(letter, other))]),
    ],
    [name.toLowerCase()],
  )
}

/** 브램리 as 브래므리: in a transcription an r behind m, p or k is no n. */
function apart(word: string): string[] {
  const letters = [...word]
  const split = letters.map((letter, at) => {
    const [code, next] = [letter, letters[at + 1] ?? ''].map((one) => one.charCodeAt(0) - 0xac00)
    const tail = LENDING[(code ?? -1) % 28]
    const isBeforeR = next !== undefined && next >= 0 && Math.floor(next / 588) === 5
    if (code === undefined || code < 0 || tail === undefined || !isBeforeR) return letter
    return String.fromCharCode(0xac00 + code - (code % 28)) + tail
  })
  return split.join('') === word ? [] : [split.join('')]
}

/** Tails with the syllable that lends them a vowel. */
const LENDING: Record<number, string> = { 1: '크', 16: '므', 17: '프' }

/** A name of the sentence sounds like a word of the facts in the other language, or a part of one. */
export function soundsHeld(name: string, ground: Ground): boolean {
  return (
    isSounded(name, ground.soundsIn[/[가-힣]/.test(name) ? 'en' : 'ko']) ||
    isRomanised(name, ground) ||
    isKnownPerson(name, ground) ||
    isPinyin(name, ground.all) ||
    isSpoken(name, ground)
  )
}

/** A name with a capital of the facts, or of the sentence, as the other language says it letter by letter. */
function isSpoken(name: string, ground: Ground): boolean {
  if (/^[가-힣]{2,}$/.test(name))
    return (ground.all.match(/\b\p{Lu}\p{Script=Latin}+/gu) ?? []).some((latin) =>
      isSpokenName(name, latin),
    )
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(name)) return false
  for (const word of ground.words.ko)
    if (/^[가-힣]{2,}$/.test(word) && meaningsOf(word).length === 0 && isSpokenName(word, name))
      return true
  return false
}

/** A name of persons that stands in the facts as the other language writes it. */
function isKnownPerson(name: string, { all }: Ground): boolean {
  return (PERSONS.get(name.toLowerCase()) ?? []).some((other) =>
    new RegExp(`(?<!\\p{L})${other}${/[가-힣]/.test(other) ? '' : '(?!\\p{L})'}`, 'u').test(all),
  )
}

/** Whether a name sounds like one of the words that were gathered. */
export function isSounded(name: string, other: Sounds): boolean {
  return spellingsOf(name).some((form) => {
    const key = wholeSound(form)
    return (
      (key !== null && other.whole.has(key)) ||
      looseSoundsOf(form).some((sound) => other.loose.has(sound)) ||
      shortSoundsOf(form).some(
        (sound) =>
          (form === name.toLowerCase() || form === name || /^[a-z]{3}/.test(sound)) &&
          other.parts.has(sound),
      )
    )
  })
}

/** Four consonants or more; three of them alone are those of other words as well (Novera, 인프라). */
function wholeSound(word: string): string | null {
  const key = soundKey(word)
  return key === null || /\d/.test(key) ? null : voiced(key)
}

function looseSoundsOf(word: string): string[] {
  return looseSoundKeys(word).map(voiced)
}

/** An s between vowels is said as z: Sunrise, 선라이즈. */
function voiced(key: string): string {
  return key.replace(/j/g, 's').replace(/s+/g, 's')
}

const RUN = /\p{Lu}[\p{Script=Latin}'’]*(?:[ -]\p{Script=Latin}[\p{Script=Latin}'’]*)*/gu

/** Names of several Latin words as the one word that Korean makes of them, a family name before or behind. */
export function joinedNames(text: string): string[] {
  return [...text.matchAll(RUN)].flatMap(([run]) => {
    const words = run.replace(/['’]s\b/g, '').split(/[ -]/)
    return words.flatMap((_, at) =>
      [2, 3].flatMap((count) => {
        const part = words.slice(at, at + count)
        if (part.length < count || !part.every((word) => /^\p{L}{2,}$/u.test(word))) return []
        const [first = '', ...rest] = part
        const last = part.at(-1) as string
        return [part.join(''), last + part.slice(0, -1).join(''), rest.join('') + first]
      }),
    )
  })
}

function nameSoundsOf(word: string): string[] {
  if (isStopWord(word) || /^\d/.test(word)) return []
  // HD현대 is two words, and of a mixed word the particle is still there.
  const runs = word.match(/[가-힣]+|[^가-힣]+/g) ?? []
  const bare = runs.length > 1 ? runs.map(stripParticle) : runs
  return bare.flatMap(partsOf).flatMap(shortSoundsOf)
}

function partsOf(word: string): string[] {
  const parts = [word]
  if (/^[가-힣]{3,}$/.test(word))
    for (let cut = 1; cut < word.length; cut++) {
      if (cut >= 2) parts.push(word.slice(0, cut))
      if (word.length - cut >= 2) parts.push(word.slice(cut))
    }
  return parts
}

/** A transcription into Korean may take a syllable more than the word itself (투어), and one with each ㅡ (커츠, 케스트럴). */
function shortSoundsOf(word: string): string[] {
  const sound = shortSoundKey(word)
  if (sound === null) return []
  const { key, syllables } = sound
  const lent = [...word].filter((one) => isLent(one)).length
  const counts = /[가-힣]/.test(word) ? [syllables, syllables - 1, syllables - lent] : [syllables]
  return [...new Set(counts)].map((count) => `${key}${count}`)
}

/** A syllable with the vowel ㅡ and nothing behind it, which only lends its consonant. */
function isLent(letter: string): boolean {
  const code = letter.charCodeAt(0) - 0xac00
  return code >= 0 && Math.floor((code % 588) / 28) === 18 && code % 28 === 0
}
