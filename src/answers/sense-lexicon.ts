// The lexicon of senses: its data in a form that texts can be looked up in, verbs in all their forms.
import { wordsOf } from '../language/words.ts'
import { BRIEFS } from './senses/senses-briefs.ts'
import { BUSINESS } from './senses/senses-business.ts'
import { EVENTS } from './senses/senses-events.ts'
import { ACTS } from './senses/senses-acts.ts'
import { EVERYDAY } from './senses/senses-everyday.ts'
import { KINDS } from './senses/senses-kinds.ts'
import { LOANS } from './senses/senses-loans.ts'
import { OTHERS } from './senses/senses-others.ts'
import { PEOPLE } from './senses/senses-people.ts'
import { THINGS } from './senses/senses-things.ts'

/**
 * Numbers of the senses by English stems with spaces between, and by Korean words under their first
 * two syllables, longest first. A kind has a number of its own, and below zero for what is one of it, as what people
 * say in everyday words has for what reports write.
 */
export type Lexicon = {
  english: ReadonlyMap<string, readonly number[]>
  korean: ReadonlyMap<string, readonly KoreanKey[]>
  /** Numbers of the senses that are kinds. */
  kinds: ReadonlySet<number>
}

/** `derived`: a form made by rule, which counts at the beginning of a word alone. */
export type KoreanKey = { key: string; senses: number[]; derived: boolean }

const IRREGULAR = readIrregular()

// Vowels and finals of a Hangul syllable, by their place in Unicode's order.
const PAST_VOWEL: { [vowel: number]: number } = {
  0: 0,
  1: 1,
  4: 4,
  5: 5,
  6: 6,
  8: 9,
  11: 10,
  13: 14,
  18: 4,
  20: 6,
}
const FINALS = { none: 0, n: 4, l: 8, ss: 20 }

/** An English word as the lexicon has it: irregular verbs by their stem, adverbs by their adjective. */
export function stemOf(word: string): string {
  return wordsOf(IRREGULAR.get(word) ?? word.replace(/(?<=[a-z]{4})ly$/, '')).join('')
}

/** Reads the data; a second's hundredth. */
export function readLexicon(): Lexicon {
  const english = new Map<string, number[]>()
  const korean = new Map<string, KoreanKey>()
  const kinds = new Set<number>()
  const joined = new Map<string, number[]>()
  const put = (phrases: string, sense: number) => {
    for (const phrase of phrases.split(',')) {
      const key = phrase.trim().toLowerCase()
      if (joinedOf(key) !== '') add(joined, joinedOf(key), sense)
      if (!/\p{Script=Hangul}/u.test(key)) add(english, phraseOf(key), sense)
      else for (const form of formsOf(key)) addKorean(korean, form, sense, form !== key)
    }
  }
  const lines =
    `${BUSINESS}${EVENTS}${PEOPLE}${ACTS}${THINGS}${OTHERS}${KINDS}${EVERYDAY}${BRIEFS}`.split('\n')
  for (const [at, line] of lines.entries()) {
    const [left = '', right = ''] = line.split(/ [=:>] /)
    if (right === '') continue
    put(left, at)
    if (line.includes(' : ')) kinds.add(at)
    put(right, / [:>] /.test(line) ? -at : at)
  }
  english.delete('')
  // "100%": no figure without its sign means anything.
  for (const key of english.keys()) if (/^\d+$/.test(key)) english.delete(key)
  for (const [key, senses] of joined) if (!english.has(key)) english.set(key, senses)
  addLoans(english, korean)
  return { english, korean: byFirst([...korean.values()]), kinds }
}

/** A loanword means what its English word does, where the lexicon has no sense of its own for it. */
function addLoans(english: ReadonlyMap<string, number[]>, korean: Map<string, KoreanKey>): void {
  for (const line of LOANS.trim().split('\n')) {
    const [word = '', ...loans] = line.split(/ (?=\p{Script=Hangul})/u)
    const senses = english.get(phraseOf(word)) ?? []
    for (const key of loans)
      if (senses.length > 0 && !korean.has(key)) korean.set(key, { key, senses, derived: false })
  }
}

/** A verb and its particle are also written as one noun: spinoff, takeover, rollout. */
function joinedOf(phrase: string): string {
  return /^[a-z]+[ -](?:off|out|over|up|down|back|away)$/.test(phrase)
    ? stemOf(phrase.replace(/[ -]/, ''))
    : ''
}

export function phraseOf(text: string): string {
  const words = text.split(/[\s-]+/).map(stemOf)
  return words.filter(Boolean).join(' ')
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
  for (const one of sorted) {
    const begins = one.key.slice(0, 2)
    const alike = map.get(begins)
    if (alike) alike.push(one)
    else map.set(begins, [one])
  }
  return map
}

function add(map: Map<string, number[]>, key: string, sense: number): void {
  const senses = map.get(key)
  if (!senses) map.set(key, [sense])
  else if (!senses.includes(sense)) senses.push(sense)
}

/** A Korean verb's stem in the forms that its last syllable takes: 훔치 → 훔친, 훔칠, 훔쳐, 훔쳤. */
export function formsOf(key: string): string[] {
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
    'be:been become:became begin:began,begun beat:beaten bear:bore,borne bend:bent bid:bade blow:blew,blown break:broke,broken bring:brought build:built buy:bought ' +
    'catch:caught choose:chose,chosen come:came cut:cut deal:dealt do:did,done dig:dug draw:drew,drawn drink:drank,drunk drive:drove,driven ' +
    'eat:ate,eaten fall:fell,fallen feed:fed feel:felt fight:fought find:found fly:flew,flown forget:forgot,forgotten forgive:forgave freeze:froze,frozen get:got,gotten give:gave,given go:went,gone ' +
    'grow:grew,grown hear:heard hang:hung hide:hid,hidden hold:held keep:kept know:knew,known grading:rating,ratings lay:laid lean:leant learn:learnt light:lit lead:led leave:left lend:lent lose:lost ' +
    'make:made owner:owns,owned,owning mean:meant meet:met mistake:mistook,mistaken outdo:outdid overcome:overcame oversee:oversaw,overseen pay:paid prove:proven ride:rode,ridden ring:rang,rung rise:rose,risen run:ran say:said see:saw,seen seek:sought sell:sold ' +
    'send:sent shake:shook,shaken shine:shone shoot:shot show:showed,shown shrink:shrank,shrunk shut:shut sink:sank,sunk sit:sat sleep:slept slide:slid sow:sown speak:spoke,spoken spend:spent spill:spilt spin:spun spring:sprang,sprung ' +
    'split:split stand:stood steal:stole,stolen stick:stuck strike:struck swear:swore,sworn sweep:swept swell:swollen swing:swung take:took,taken teach:taught tear:tore,torn tell:told ' +
    'think:thought throw:threw,thrown tie:tied,tying undergo:underwent understand:understood undertake:undertook wake:woke wear:wore win:won withdraw:withdrew,withdrawn write:wrote,written ' +
    'sue:sued,suing die:died,dying lie:lied,lying free:freed,freeing agree:agreed,agreeing flee:fled,fleeing owe:owed,owing bite:bit,bitten bleed:bled breed:bred forbid:forbade,forbidden leap:leapt rebuild:rebuilt rewrite:rewrote,rewritten ' +
    'sing:sang,sung swim:swam,swum weep:wept spit:spat weave:wove,woven foresee:foresaw,foreseen uphold:upheld withhold:withheld overthrow:overthrew,overthrown overtake:overtook,overtaken mislead:misled repay:repaid arise:arose,arisen'
  return new Map(
    forms.split(' ').flatMap((entry) => {
      const [verb = '', past = ''] = entry.split(':')
      return past.split(',').map((form) => [form, verb] as const)
    }),
  )
}
