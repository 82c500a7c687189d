// Negation: what a sentence denies is what its facts deny, and nothing that they deny stands without it.
import type { Lang } from '../../language/language.ts'
import { findNames } from '../../language/names.ts'
import { isStopWord, wordsOf } from '../../language/words.ts'
import type { GateWords } from './gate.ts'
import {
  deniedWords,
  isCondition,
  isCutOff,
  isDispute,
  isSinceFirst,
  isUnmatched,
  isToldElse,
  type Known,
  losesFirst,
  mostNegations,
  negatedEvents,
  negatedWords,
  saysLack,
  saysOtherwise,
} from './gate-negated.ts'
import { coreOf, isAffirmed, isAffirmedCore, marksOf, negations } from './gate-negation-marks.ts'
import * as say from './gate-negation-words.ts'
import type { Ground, Said } from './gate-ground.ts'

/** What facts deny in a word that is counted as a negation. */
const DENIAL = /^(?:아니|없)|den[iy]|reject|untrue|false|unfounded|baseless|부인|일축|사실무근/i

/** Whether sentence and facts negate the same. */
export function negationHolds(words: GateWords, said: Said, ground: Ground): boolean {
  for (const turn of [say.DOUBLED, say.UNSAID])
    if (turn.test(said.text) && !turn.test(ground.all) && !say.UNKNOWN.test(ground.all))
      return false
  if (say.UNDECIDED.test(ground.all) && say.DECIDED_NOT.test(said.text)) return false
  const fails = say.LACKS.test(ground.all) || /실패/.test(ground.all)
  const isUnless = ({ index = 0 }: RegExpMatchArray) =>
    say.UNLESS.test(ground.all) && say.IF_NOT.test(said.text.slice(index + 1))
  const known = ground.texts.map(({ text, lang }) => ({ text, lang, found: negations(text, lang) }))
  const isSilent = !known.some(({ found }) => found.some(([no]) => DENIAL.test(no)))
  const written = negations(said.text, said.lang)
  const own = written.filter(
    (match) =>
      !(match[0] === '실패' && fails) &&
      !isUnless(match) &&
      !saysLack(said.text, match, ground) &&
      !isCutOff(said.text, match, ground) &&
      !(isSilent && isDispute(said.text, match, ground.all)) &&
      !isSinceFirst(said.text, match, ground.all) &&
      !isUnmatched(said.text, match, ground.all) &&
      !saysOtherwise(said, match, ground.all),
  )
  if (written.length === 0 && losesFirst(said.text, ground.all)) return false
  if (own.length === 0 && say.NO_PLAN.test(ground.all) && say.HAS_PLAN.test(said.text)) return false
  if (own.length === 0) return dropsNone(words, said, ground, known)
  const most = mostNegations(said, known)
  if (most === 0)
    return (
      (say.LACKS.test(ground.all) || say.STOPS.test(ground.all)) &&
      own.every(
        (match) =>
          isHalted(words, said, match, ground) || !isAffirmedCore(words, said, match, ground),
      )
    )
  // "denied it: it was not unfair" denies once.
  const twice = say.QUOTED_DENIAL.test(said.text) ? 1 : 0
  return own.length - twice <= most && sharesNegated(words, said, ground, own, known)
}

/** Whether a sentence that denies nothing says nothing of what the facts deny, or says it by another word. */
function dropsNone(words: GateWords, said: Said, ground: Ground, known: readonly Known[]): boolean {
  if (say.LACKS.test(said.text) && !say.NO_LACK.test(ground.all)) return true
  const isUnless = say.UNLESS.test(said.text)
  return known.every(({ text, lang, found }) =>
    found.every((match) => {
      const negated = negatedWords(text, lang, match)
      return (
        isToldElse(said.text, match, text, ground.all) ||
        (isUnless && isCondition(text, match)) ||
        saysOtherwise({ text, lang }, match, said.text) ||
        saysUn(words, said, negated) ||
        !touches(words, said, negated, lang)
      )
    }),
  )
}

/** "unvaccinated" for "had not been vaccinated", "unused" for 쓰지 못한. */
function saysUn(words: GateWords, said: Said, negated: string[]): boolean {
  const without = [...said.text.matchAll(/\bun([a-z]{4,})/gi)].flatMap(([, word = '']) =>
    wordsOf(word),
  )
  // 미소진, 미사용: what has not been used.
  for (const [, word = ''] of said.text.matchAll(/(?<![가-힣])[미불비]([가-힣]{2})/g))
    without.push(word)
  const marks = without.flatMap((word) => marksOf(words, word))
  return negated.some((word) => marksOf(words, word).some((mark) => marks.includes(mark)))
}

/** "not in London" where the facts have Amsterdam instead of London. */
function isLeft(words: GateWords, said: Said, match: RegExpMatchArray, known: Known[]): boolean {
  const core = coreOf(said, match)
  const marks = core === null ? [] : marksOf(words, core)
  return known.some(({ text, lang }) => {
    const found = say.INSTEAD.exec(text)
    if (!found) return false
    const left =
      lang === 'ko' ? text.slice(0, found.index) : text.slice(found.index + found[0].length)
    const near = wordsOf(left).filter((word) => !isStopWord(word))
    const beside = lang === 'ko' ? near.slice(-2) : near.slice(0, 2)
    return beside.some((word) => marksOf(words, word).some((mark) => marks.includes(mark)))
  })
}

/** What a sentence negates is what its facts negate. */
function sharesNegated(
  words: GateWords,
  said: Said,
  ground: Ground,
  own: RegExpMatchArray[],
  known: Known[],
): boolean {
  const negated = (reach: number) =>
    known.flatMap(({ text, lang, found }) =>
      found.flatMap((match) => negatedWords(text, lang, match, reach)),
    )
  const denied = known.flatMap(({ text, lang, found }) =>
    found.flatMap((match) => deniedWords(text, lang, match)),
  )
  const near = new Set([
    ...[...negated(3), ...denied].flatMap((word) => marksOf(words, word)),
    ...known.flatMap(({ text, found }) =>
      found.flatMap((match) => negatedEvents(words, text, match)),
    ),
  ])
  const theirs = negated(6)
  const marks = new Set(theirs.flatMap((word) => marksOf(words, word)))
  const isShared = (word: string) => marksOf(words, word).some((mark) => marks.has(mark))
  return own.every((match) => {
    if (isLeft(words, said, match, known)) return true
    if (
      say.REFUSES.test(match[0]) &&
      known.some(({ found }) => found.some(([no]) => say.REFUSES.test(no)))
    )
      return true
    // "we never considered it" is a denial.
    if (/^den|부인|반박|일축/i.test(match[0]) && known.some(({ text }) => say.DENIAL.test(text)))
      return true
    const mine = negatedWords(said.text, said.lang, match, 6)
    const core = coreOf(said, match)
    const isNear = (word: string) => marksOf(words, word).some((mark) => near.has(mark))
    if (core !== null && isNear(core)) return true
    if (isHalted(words, said, match, ground)) return true
    // 취소된 항공편은 없었다: there is none of what is told of before.
    // "No data was leaked" denies as 유출은 없었다 does.
    if (/^없|^no$/i.test(match[0]) && negatedWords(said.text, said.lang, match).some(isNear))
      return true
    // Refused is what is known to be otherwise: what the facts affirm is negated, or something else altogether.
    if (isAffirmedCore(words, said, match, ground)) return false
    if (mine.some(isShared)) return true
    const told = mine.filter((word) => marksOf(words, word).some((mark) => /^[sv]:/.test(mark)))
    return told.length < 2 || !told.every((word) => isAffirmed(words, word, ground))
  })
}

/** What the facts say is stopped is what is no longer done. */
function haltedMarks(words: GateWords, ground: Ground): string[] {
  return ground.texts.flatMap(({ text, lang }) =>
    [...text.matchAll(new RegExp(say.STOPS.source, 'gi'))].flatMap((match) =>
      negatedWords(text, lang, match)
        .filter((word) => !say.STOPS.test(word))
        .flatMap((word) => marksOf(words, word)),
    ),
  )
}

/** "not halted" turns round what is halted. */
function isStop(words: GateWords, core: string, ground: Ground): boolean {
  const stops = [...ground.all.matchAll(new RegExp(say.STOPS.source, 'gi'))].flatMap(([stop]) =>
    wordsOf(stop).flatMap((word) => marksOf(words, word)),
  )
  return say.STOPS.test(core) || marksOf(words, core).some((mark) => stops.includes(mark))
}

function isHalted(words: GateWords, said: Said, match: RegExpMatchArray, ground: Ground): boolean {
  const core = coreOf(said, match)
  if (core === null || isStop(words, core, ground)) return false
  const halted = new Set(haltedMarks(words, ground))
  return marksOf(words, core).some((mark) => halted.has(mark))
}

/** Whether the sentence speaks of most of what is negated, in either language. */
function touches(words: GateWords, said: Said, found: string[], lang: Lang): boolean {
  const negated = found.filter((word) => !say.PLANNED.test(word))
  if (negated.length === 0) return false
  const told = wordsOf(said.text).filter((word) => !say.PLANNED.test(word))
  const own = new Set(told.flatMap((word) => marksOf(words, word)))
  for (const event of findNames(words.events, said.text)) own.add(`v:${event.id}`)
  const across = lang !== said.lang
  // 결항은 없었다: across the languages, what there is none of is the word before.
  const none =
    across && lang === 'ko' && negated.at(-1)?.startsWith('없') ? negated.at(-2) : undefined
  const telling =
    none === undefined ? [] : marksOf(words, none).filter((mark) => /^[sv]:/.test(mark))
  if (telling.length > 0) return telling.some((mark) => own.has(mark))
  const core = lang === 'ko' && !across ? negated.at(-2) : undefined
  if (core !== undefined && !isStopWord(core) && marksOf(words, core).some((mark) => own.has(mark)))
    return true
  const shared = negated.filter((word) => marksOf(words, word).some((mark) => own.has(mark)))
  // 피해는 있었다: there is what the facts say there is not.
  if (lang === 'ko' && /[은는이가] 있[었다]/.test(said.text) && shared.length > 0) return true
  // Across languages half of the words have no counterpart that is known.
  return shared.length > 0 && shared.length * (across ? 4 : 2) >= negated.length
}
