// The lexicon of senses: its data in a form that texts can be looked up in, verbs in all their forms.
import { wordsOf } from '../language/words.ts'
import { BUSINESS } from './senses-business.ts'
import { EVENTS } from './senses-events.ts'
import { OTHERS } from './senses-others.ts'

/** Numbers of the senses by English stems with spaces between, and by Korean words under their first syllable, longest first. */
export type Lexicon = {
  english: ReadonlyMap<string, readonly number[]>
  korean: ReadonlyMap<string, readonly KoreanKey[]>
}

/** `derived`: a form made by rule, which counts at the beginning of a word alone. */
export type KoreanKey = { key: string; senses: number[]; derived: boolean }

const IRREGULAR = readIrregular()

// Vowels and finals of a Hangul syllable, by their place in Unicode's order.
const PAST_VOWEL: { [vowel: number]: number } = { 8: 9, 13: 14, 18: 4, 20: 6, 0: 0, 4: 4, 6: 6 }
const FINALS = { none: 0, n: 4, l: 8, ss: 20 }

/** An English word as the lexicon has it: irregular verbs by their stem, adverbs by their adjective. */
export function stemOf(word: string): string {
  return wordsOf(IRREGULAR.get(word) ?? word.replace(/(?<=[a-z]{4})ly$/, '')).join('')
}

/** Reads the data; a second's hundredth. */
export function readLexicon(): Lexicon {
  const english = new Map<string, number[]>()
  const korean = new Map<string, KoreanKey>()
  const lines = `${BUSINESS}${EVENTS}${OTHERS}`.split('\n').filter((line) => line.includes('='))
  for (const [sense, line] of lines.entries()) {
    const [left = '', right = ''] = line.split(' = ')
    for (const phrase of left.split(','))
      add(
        english,
        phrase
          .trim()
          .split(/[\s-]+/)
          .map(stemOf)
          .filter(Boolean)
          .join(' '),
        sense,
      )
    for (const phrase of right.split(',')) {
      const key = phrase.trim().toLowerCase()
      if (!/\p{Script=Hangul}/u.test(key)) add(english, stemOf(key), sense)
      else for (const form of formsOf(key)) addKorean(korean, form, sense, form !== key)
    }
  }
  english.delete('')
  return { english, korean: byFirst([...korean.values()]) }
}

function addKorean(
  map: Map<string, KoreanKey>,
  key: string,
  sense: number,
  derived: boolean,
): void {
  const known = map.get(key)
  if (!known) map.set(key, { key, senses: [sense], derived })
  else {
    if (!known.senses.includes(sense)) known.senses.push(sense)
    known.derived &&= derived
  }
}

function byFirst(keys: readonly KoreanKey[]): Map<string, KoreanKey[]> {
  const sorted = [...keys].sort((a, b) => b.key.length - a.key.length)
  const map = new Map<string, KoreanKey[]>()
  for (const key of sorted) map.set(key.key[0] ?? '', [...(map.get(key.key[0] ?? '') ?? []), key])
  return map
}

function add(map: Map<string, number[]>, key: string, sense: number): void {
  const senses = map.get(key)
  if (!senses) map.set(key, [sense])
  else if (!senses.includes(sense)) senses.push(sense)
}

/** A Korean verb's stem in the forms that its last syllable takes: 훔치 → 훔친, 훔칠, 훔쳐, 훔쳤. */
function formsOf(key: string): string[] {
  const last = key.charCodeAt(key.length - 1) - 0xac00
  if (key.length < 2 || last < 0 || last % 28 !== FINALS.none) return [key]
  const [lead, vowel] = [Math.floor(last / 588), Math.floor(last / 28) % 21]
  const past = PAST_VOWEL[vowel]
  const stem = key.slice(0, -1)
  const make = (of: number, final: number) =>
    stem + String.fromCharCode(0xac00 + (lead * 21 + of) * 28 + final)
  const pasts = past === undefined ? [] : [make(past, FINALS.none), make(past, FINALS.ss)]
  return [...new Set([key, make(vowel, FINALS.n), make(vowel, FINALS.l), ...pasts])]
}

/** Past forms that no ending shows, by their verb. */
function readIrregular(): Map<string, string> {
  const forms =
    'be:been become:became begin:began,begun break:broke,broken bring:brought build:built buy:bought ' +
    'catch:caught choose:chose,chosen come:came cut:cut deal:dealt do:did,done draw:drew,drawn drive:drove,driven ' +
    'fall:fell,fallen feel:felt fight:fought find:found fly:flew,flown get:got,gotten give:gave,given go:went,gone ' +
    'grow:grew,grown hear:heard hold:held keep:kept know:knew,known lay:laid lead:led leave:left lend:lent lose:lost ' +
    'make:made mean:meant meet:met pay:paid rise:rose,risen run:ran say:said see:saw,seen seek:sought sell:sold ' +
    'send:sent shake:shook,shaken show:showed,shown shut:shut sink:sank,sunk sit:sat speak:spoke,spoken spend:spent ' +
    'split:split stand:stood steal:stole,stolen stick:stuck strike:struck take:took,taken teach:taught tell:told ' +
    'think:thought throw:threw,thrown tie:tying wear:wore win:won withdraw:withdrew,withdrawn write:wrote,written'
  return new Map(
    forms.split(' ').flatMap((entry) => {
      const [verb = '', past = ''] = entry.split(':')
      return past.split(',').map((form) => [form, verb] as const)
    }),
  )
}
