// What a negation is about: the words that it stands with, and all that a denial denies.
import type { Lang } from '../../language/language.ts'
import { findNames } from '../../language/names.ts'
import { isStopWord, wordsOf } from '../../language/words.ts'
import type { GateWords } from './gate.ts'
import type { Ground, Said } from './gate-ground.ts'
import * as say from './gate-negation-words.ts'

/** A text of the facts with its negations. */
export type Known = { text: string; lang: Lang; found: RegExpMatchArray[] }

/** A further negation turns something round. */
export function mostNegations(said: Said, known: Known[]): number {
  const count = (list: Known[]) => list.reduce((sum, { found }) => sum + found.length, 0)
  const same = known.filter(({ lang }) => lang === said.lang)
  const most = same.length > 0 && count(same) > 0 ? count(same) : count(known)
  return most > 0 || !known.some(({ text }) => say.INSTEAD.test(text)) ? most : 1
}

/** Happenings within what an English negation stands before: "not seek another term". */
export function negatedEvents(words: GateWords, text: string, match: RegExpMatchArray): string[] {
  const clause = text.slice((match.index ?? 0) + match[0].length).split(/[,;.]|\b(?:but|and)\b/)[0]
  return findNames(words.events, clause ?? '').map((event) => `v:${event.id}`)
}

/** All that a denial is about: what stands before 부인했다, and behind "denied". */
export function deniedWords(text: string, lang: Lang, match: RegExpMatchArray): string[] {
  const at = match.index ?? 0
  if (!/^(?:den|rul|부인|일축|배제)/i.test(match[0])) return []
  const told = lang === 'ko' ? text.slice(0, at) : text.slice(at).split(/[;.]|\band sa/)[0]
  return wordsOf(told ?? '').filter((word) => !isStopWord(word))
}

/** The content words that a negation stands with: behind it in English, around it in Korean. */
export function negatedWords(
  text: string,
  lang: Lang,
  match: RegExpMatchArray,
  reach = 3,
): string[] {
  const at = match.index ?? 0
  const end = at + match[0].length
  const content = (part: string) => wordsOf(part).filter((word) => !isStopWord(word))
  if (lang === 'en') {
    const self = content(match[0])
    const clause = text.slice(end).split(/[,;.]|\b(?:but|and|because|while)\b/)[0] ?? ''
    // "no new cases of the virus": there is the virus.
    const isHead = reach <= 3 && /^no$/i.test(match[0]) && !CLAIMS.test(clause)
    const after = content(isHead ? (clause.split(/\b(?:of|in|for|at|on|from)\b/)[0] ?? '') : clause)
    const before = content(text.slice(0, at)).slice(-reach)
    const near = [...self, ...(after.length > 0 ? after : before)].slice(0, reach + self.length)
    // Looked at more widely, what is negated is also what the negation is said of.
    return reach > 3 ? [...near, ...before] : near
  }
  const start = text.lastIndexOf(' ', at) + 1
  const word = text.slice(start).split(/[\s,.]/)[0] ?? ''
  return [...content(text.slice(0, start)).slice(-(reach - 1)), ...content(word)]
}

/** There being none of it, what it is of is not so either: no evidence of an attack. */
const CLAIMS =
  /^ (?:\w+ )?(?:evidence|signs?|indications?|proof|trace|plans?|intention|intent|truth|risk|chance|possibility|reports?|need|use|sort|kind|part|word|mention)\b/i

/** "not enough" for "lack of", 충분하지 않다 for 부족하다. */
export function saysLack(text: string, { index = 0 }: RegExpMatchArray, ground: Ground): boolean {
  const isShort = say.ENOUGH.test(text.slice(Math.max(0, index - 6), index + 24))
  return isShort && say.SHORT.test(ground.all)
}

/** "vaccinated" where the facts have "unvaccinated", or the other way round, and no other negation. */
export function turnsUn(text: string, all: string): boolean {
  const turns = (one: string, other: string) =>
    [...one.matchAll(/\b(?:un|non-?)([a-z]{5,})\b/gi)].some(
      ([whole, word = '']) =>
        !NO_UN.test(whole) &&
        new RegExp(`(?<!-)\\b${word}\\b`, 'i').test(other) &&
        !new RegExp(`\\b${word}\\b`, 'i').test(one) &&
        !new RegExp(`\\b${whole}\\b`, 'i').test(other) &&
        other.search(say.NO_EN) < 0,
    )
  return turns(all, text) || turns(text, all)
}

/** Words that begin so and deny nothing, or that speak of a question and of an answer to it. */
const NO_UN =
  /^(?:under|until|uni|unveil|uncover|unfold|unload|unlock|unleash|unchanged|unlike|unless|unconfirmed|undecided)/i

/** "without a deal", 합의하지 않으면: what is not so only if something happens. */
export function isCondition(text: string, match: RegExpMatchArray): boolean {
  const after = text.slice((match.index ?? 0) + 1)
  return /^(?:without|unless)/i.test(match[0]) || say.IF_NOT.test(after)
}

const CAN = /\b(?:can|could|cannot|unable|able)\b|n[’']t|수 없|못 ?[했하할한해]|지 못/i

const CAN_NOT = /^(?:cannot|unable|not|n[’']t|없|못)/i
const STOPPED = /막|금지|차단|통제|봉쇄|\b(?:stop|prevent|block|ban|halt|contain|avoid)\w*/i

/** 이용하지 못했다, 못하게 했다, "could not use": and not 막지 못했다. */
function keepsOut(beside: string): boolean {
  return CAN.test(beside) && !STOPPED.test(beside)
}

/** Whether another text says without a negation what this one denies: "unavailable" for 접속되지 않았다. */
export function saysOtherwise(
  own: { text: string; lang: Lang },
  match: RegExpMatchArray,
  other: string,
): boolean {
  const negated = negatedWords(own.text, own.lang, match, 4)
  const at = match.index ?? 0
  const beside = own.text.slice(Math.max(0, at - 24), at + match[0].length + 32)
  const has = (word: RegExp) => negated.some((one) => word.test(one))
  return (
    (say.FREE.test(other) && has(say.CHARGES)) ||
    (say.DOWN.test(other) &&
      has(say.WORKS) &&
      !has(say.DOWN) &&
      !say.STOPS.test(beside) &&
      say.UNABLE.test(beside)) ||
    (say.LAPSES.test(other) && has(say.RENEWS)) ||
    (say.LEFT.test(other) && has(say.USES)) ||
    (say.BARRED.test(other) &&
      CAN_NOT.test(match[0]) &&
      (keepsOut(beside) || say.KEPT_FROM.test(own.text.slice(at)))) ||
    (say.TOO.test(other) &&
      /^(?:cannot|unable|not|n[’']t|없|못)/i.test(match[0]) &&
      CAN.test(beside)) ||
    (say.CLEAN.test(other) && has(say.YIELDS))
  )
}

/** Whether a sentence tells with other words what the facts negate: restored, cleared, cut off, untrue. */
export function isToldElse(
  own: string,
  [negation]: RegExpMatchArray,
  text: string,
  all: string,
): boolean {
  const isWithout = /without/i.test(negation)
  return (
    (isWithout && [own, all].every((one) => say.AGAIN.test(one))) ||
    (isWithout && say.CUT.test(own) && !say.NO_LACK.test(all)) ||
    (say.CLEARED.test(own) && say.CLEARED.test(negation)) ||
    (say.NOT_SO.test(own) && say.NOT_TRUE.test(text)) ||
    (say.DISPUTES.test(own) && (say.DENIES.test(negation) || say.NOT_TRUE.test(text)))
  )
}

/** "without water" for 공급이 끊겼다. */
export function isCutOff(text: string, [no]: RegExpMatchArray, { all }: Ground): boolean {
  const isGone = say.CUT.test(all) && !say.NO_LACK.test(all)
  return /^without$/i.test(no) && isGone && !say.NO_LACK.test(text)
}

/** Whether a denial is that of facts that dispute something in words which deny nothing by themselves. Pure. */
export function isDispute(
  text: string,
  { 0: no, index = 0 }: RegExpMatchArray,
  all: string,
): boolean {
  if (!say.DISPUTES.test(all)) return false
  const untrue = /^사실[이은도]? ?(?:전혀 )?(?:아니|없)/.test(
    text.slice(Math.max(0, index - 4)).replace(/^[^사]*/, ''),
  )
  return say.DENIES.test(no) || (/^(?:아니|없)/.test(no) && untrue)
}

/** "had not been born for 11 years" of the first that was born in 11 years. Pure. */
export function isSinceFirst(text: string, [no]: RegExpMatchArray, all: string): boolean {
  return (
    say.FIRST_IN.test(all) &&
    say.FOR_YEARS.test(text) &&
    /^(?:not?|never|none|n[’']t|않|못|없)/i.test(no)
  )
}

/** "had been born for 11 years": what was not so until the first is told as if it had been. Pure. */
export function losesFirst(text: string, all: string): boolean {
  const isLong = /\bha(?:d|s|ve) (?:\w+ )?been\b/.test(text) && say.FOR_YEARS.test(text)
  return (
    isLong &&
    say.FIRST_IN.test(all) &&
    !say.FOR_YEARS.test(all.replace(say.FIRST_IN, '')) &&
    !/\bfirst\b/i.test(text)
  )
}

/** "No film was faster than", 이보다 빠른 영화는 없다, of what the facts call the fastest. Pure. */
export function isUnmatched(text: string, [no]: RegExpMatchArray, all: string): boolean {
  const isMost = /^(?:no|none|nobody|nothing|never)$/i.test(no)
    ? /\b(?:no|none|nobody|nothing|never)\b[^.;]*\b(?:[a-z]+er|more [a-z]+|less [a-z]+|fewer|better|worse|as [a-z]+) (?:than|as)\b/i.test(
        text,
      )
    : /^없/.test(no) && /보다 [^.]*없/.test(text)
  return (
    isMost &&
    /가장|제일|최[고대다장저소초단]|\b(?:most|best|worst|least|record|(?!inter|for|mod|hon|arr|requ|for)[a-z]{3,}est)\b/i.test(
      all,
    )
  )
}
