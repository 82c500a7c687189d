// Negation: what a sentence denies is what its facts deny, and nothing that they deny stands without it.
import type { Lang } from '../language/language.ts'
import { findNames } from '../language/names.ts'
import { soundKey } from '../language/sound-key.ts'
import { isStopWord, wordsOf } from '../language/words.ts'
import type { GateWords } from './gate.ts'
import { meaningsOf } from './gate-glossary.ts'
import type { Ground, Said } from './gate-ground.ts'

const NO_EN =
  /\b(?:not|no longer|never|without|neither|nor|none|nobody|nothing|cannot|no|fail(?:ed|s|ing)? to|den(?:y|ies|ied|ying)|declin(?:e|es|ed|ing) to|refus(?:e|es|ed|ing) to|rul(?:e|es|ed|ing) out|unable to|reject(?:s|ed)?|undisclosed|unconfirmed|undecided|unsettled|unclear|hardly|scarcely|barely|by no means|far from|yet to|untouched|unharmed|unaffected|stopped short of)\b|n[’']t\b/gi
const NO_KO =
  /않|(?<!잘)못[했하한할해]|(?<!잘)못\s(?!미[치쳤친])|없[었는을이고으도다음습던지]|아니(?!냐)|(?<![가-힣])안 [가-힣]|(?<![가-힣])[미비][공확][개정]|부인|무산|사실무근|거절|거부|실패|부정했|일축/g
/** A thing that is gone: said in one text with a negation, in the other without. */
const LACKS =
  /\b(?:lost|los(?:e|es|ing)|lack\w*|cut off|blackouts?|exclud\w+|fail\w*)\b|정전|끊[겼기]|잃|제외/i
/** A refusal or a denial that is itself denied, and somebody who did not say it. */
const DOUBLED =
  /(?:거절|거부|부인|반박|반대|실패|일축|취소|중단)(?:하지|되지|을 하지) 않|\b(?:not|never|n[’']t) (?:declin|den[iy]|refus|reject|fail|oppos)/i
const UNSAID =
  /\b(?:not|never|n[’']t) (?:say|said|announc|disclos|tell|told|report|claim|confirm|state)|(?:밝히|말하|발표하|전하|설명하|공시하|주장하|추산하|집계하)지 않/i

const QUOTED_DENIAL = /(?:않다|않았다|아니라|없다)(?:며|고|면서).*(?:부인|반박|일축)/

type Known = { text: string; lang: Lang; found: RegExpMatchArray[] }

/** Whether sentence and facts negate the same. */
export function negationHolds(words: GateWords, said: Said, ground: Ground): boolean {
  for (const turn of [DOUBLED, UNSAID])
    if (turn.test(said.text) && !turn.test(ground.all)) return false
  const own = negations(said.text, said.lang)
  const known = ground.texts.map(({ text, lang }) => ({ text, lang, found: negations(text, lang) }))
  if (own.length === 0)
    return (
      LACKS.test(said.text) ||
      known.every(({ text, lang, found }) =>
        found.every((match) => !touches(words, said, negatedWords(text, lang, match), lang)),
      )
    )
  const most = mostNegations(said, known)
  if (most === 0) return LACKS.test(ground.all)
  // "denied it: it was not unfair" denies once.
  const twice = QUOTED_DENIAL.test(said.text) ? 1 : 0
  return own.length - twice <= most && sharesNegated(words, said, ground, own, known)
}

function negations(text: string, lang: Lang): RegExpMatchArray[] {
  return [...text.matchAll(lang === 'ko' ? NO_KO : NO_EN)]
}

/** A further negation turns something round. */
function mostNegations(said: Said, known: Known[]): number {
  const count = (list: Known[]) => list.reduce((sum, { found }) => sum + found.length, 0)
  const same = known.filter(({ lang }) => lang === said.lang)
  return same.length > 0 && count(same) > 0 ? count(same) : count(known)
}

/** What a sentence negates is what its facts negate. */
function sharesNegated(
  words: GateWords,
  said: Said,
  ground: Ground,
  own: RegExpMatchArray[],
  known: Known[],
): boolean {
  const theirs = known.flatMap(({ text, lang, found }) =>
    found.flatMap((match) => negatedWords(text, lang, match, 6)),
  )
  const same = known.some(({ lang }) => lang === said.lang)
  const marks = new Set(theirs.flatMap((word) => marksOf(words, word)))
  const isShared = (word: string) => marksOf(words, word).some((mark) => marks.has(mark))
  return own.every((match) => {
    const core = coreOf(said, match)
    if (core !== null && !isShared(core) && isAffirmed(words, core, ground)) return false
    const mine = negatedWords(said.text, said.lang, match, 6)
    const comparable = (word: string) => marksOf(words, word).some((mark) => /^[sv]:/.test(mark))
    const compared = mine.filter((word) => same || comparable(word))
    if (!same && !theirs.some(comparable)) return true
    // One word alone may have no counterpart in the other language that is known.
    if (!same && compared.length < 2) return true
    return compared.length === 0 || mine.some(isShared)
  })
}

/** The word that is negated: in Korean the one before, in English the next one. */
function coreOf(said: Said, match: RegExpMatchArray): string | null {
  const at = match.index ?? 0
  const content = (part: string) => wordsOf(part).filter((word) => !isStopWord(word))
  if (said.lang === 'ko') return content(said.text.slice(0, at)).at(-1) ?? null
  return content(said.text.slice(at + match[0].length).split(/[,;.]/)[0] ?? '')[0] ?? null
}

function isAffirmed(words: GateWords, word: string, ground: Ground): boolean {
  return marksOf(words, word).some(
    (mark) =>
      (mark.startsWith('s:') && ground.senses.has(mark.slice(2))) ||
      (mark.startsWith('v:') && ground.events.has(mark.slice(2))),
  )
}

/** What a word can be known by in another language: itself, its meanings, happenings and sound. */
function marksOf(words: GateWords, word: string): string[] {
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

/** The content words that a negation stands with: behind it in English, around it in Korean. */
function negatedWords(text: string, lang: Lang, match: RegExpMatchArray, reach = 3): string[] {
  const at = match.index ?? 0
  const end = at + match[0].length
  const content = (part: string) => wordsOf(part).filter((word) => !isStopWord(word))
  if (lang === 'en') {
    const self = content(match[0])
    const after = content(text.slice(end).split(/[,;.]|\b(?:but|and|because|while)\b/)[0] ?? '')
    const before = content(text.slice(0, at)).slice(-reach)
    const near = [...self, ...(after.length > 0 ? after : before)].slice(0, reach + self.length)
    // Looked at more widely, what is negated is also what the negation is said of.
    return reach > 3 ? [...near, ...before] : near
  }
  const start = text.lastIndexOf(' ', at) + 1
  const word = text.slice(start).split(/[\s,.]/)[0] ?? ''
  return [...content(text.slice(0, start)).slice(-(reach - 1)), ...content(word)]
}

/** Whether the sentence speaks of most of what is negated, in either language. */
function touches(words: GateWords, said: Said, negated: string[], lang: Lang): boolean {
  if (negated.length === 0) return false
  const own = new Set(wordsOf(said.text).flatMap((word) => marksOf(words, word)))
  for (const event of findNames(words.events, said.text)) own.add(`v:${event.id}`)
  const across = lang !== said.lang
  const core = lang === 'ko' && !across ? negated.at(-2) : undefined
  if (core !== undefined && own.has(core) && !isStopWord(core)) return true
  const shared = negated.filter((word) => marksOf(words, word).some((mark) => own.has(mark)))
  // Across languages half of the words have no counterpart that is known.
  return shared.length > 0 && shared.length * (across ? 4 : 2) >= negated.length
}
