// Negation: what a sentence denies is what its facts deny, and nothing that they deny stands without it.
import type { Lang } from '../language/language.ts'
import { findNames } from '../language/names.ts'
import { soundKey } from '../language/sound-key.ts'
import { isStopWord, wordsOf } from '../language/words.ts'
import type { GateWords } from './gate.ts'
import { meaningsOf } from './gate-glossary.ts'
import type { Ground, Said } from './gate-ground.ts'

const NO_EN =
  /\b(?:not|no longer|never|without|neither|nor|none|nobody|nothing|cannot|no(?!\. ?\d| (?:cost|charge|fee)s?\b| later than| less than| fewer than| more than| matter)|fail(?:ed|s|ing)? to|den(?:y|ies|ied|ying)|declin(?:e|es|ed|ing) to|refus(?:e|es|ed|ing)|rul(?:e|es|ed|ing) out|unable to|reject(?:s|ed)?|undisclosed|turn(?:ed|s)? down|unconfirmed|undecided|unsettled|unclear|hardly|scarcely|barely|by no means|far from|yet to|untouched|unharmed|unaffected|stopped short of|untrue|unfounded|baseless|false|avoid(?:ed|s)?|shunned|uncondition\w+)\b|n[’']t\b/gi
const NO_KO =
  /않|(?<!잘)못[했하한할해]|(?<!잘)못\s(?!미[치쳤친])|없[었는을이고으도다음습던지어]|아니(?!냐)|(?<![가-힣])안 [가-힣]|(?<![가-힣])[미비][공확][개정]|부인|무산|사실무근|거절|거부|실패|부정했|일축|피했|피하|삼갔|삼가|말을 아[꼈끼]|낭설/g
/** A thing that is gone: said in one text with a negation, in the other without. */
const LACKS =
  /\b(?:lost|los(?:e|es|ing)|lack\w*|cut off|blackouts?|exclud\w+|fail\w*|miss(?:ed|es)|short of)\b|정전|미달|끊[겼기]|잃|제외/i
/** A refusal or a denial that is itself denied, and somebody who did not say it. */
const DOUBLED =
  /(?:거절|거부|부인|반박|반대|실패|일축|취소|중단|정전)(?:하지|되지|을 하지) 않|(?:거절|거부|부인|반박|일축|피)한 (?:바|적)이? 없|정전된 (?:바|적)이? 없|피하지 않|\b(?:not|never|n[’']t) (?:declin|den[iy]|refus|reject|fail|oppos)/i
const UNSAID =
  /\b(?:not|never|n[’']t) (?:say|said|announc|disclos|tell|told|report|claim|confirm|state)|(?<![가-힣])(?:밝히|말하|발표하|전하|설명하|공시하|주장하|추산하|집계하)지 않/i

/** Verbs that deny by themselves, whatever stands beside them. */
const REFUSES =
  /den[iy]|declin|refus|reject|rul|turn|avoid|shun|거절|거부|부인|일축|피[했하]|삼[갔가]|아[꼈끼]/i
/** What is no longer done, said with a verb of its own. */
const STOPS =
  /\b(?:suspend\w*|stop\w*|halt\w*|end(?:s|ed)?|clos\w+|ground(?:s|ed)|cancel\w*|scrap\w*|drop\w*|ban(?:s|ned)?|lack\w*|shortage)\b|중단|멈[췄춘추]|취소|폐지|금지|부족|없애|끊/i

/** What somebody says is not so. */
const DENIAL = /(?:없|아니|않)\S{0,4}["”’]?(?:고|며) |\bsa(?:id|ys) [^.]*\b(?:not|never|no)\b/i

/** What nobody has said, in other words. */
const UNKNOWN =
  /\bnot (?:been )?(?:made public|known|revealed|released)|undisclosed|알려지지 않|공개[하되]지 않|미공개/i

const QUOTED_DENIAL = /(?:않다|않았다|아니라|없다)(?:며|고|면서).*(?:부인|반박|일축)/

type Known = { text: string; lang: Lang; found: RegExpMatchArray[] }

/** Whether sentence and facts negate the same. */
export function negationHolds(words: GateWords, said: Said, ground: Ground): boolean {
  for (const turn of [DOUBLED, UNSAID])
    if (turn.test(said.text) && !turn.test(ground.all) && !UNKNOWN.test(ground.all)) return false
  // A failure that the facts tell of is no denial.
  const fails = LACKS.test(ground.all) || /실패/.test(ground.all)
  const own = negations(said.text, said.lang).filter(([no]) => !(no === '실패' && fails))
  const known = ground.texts.map(({ text, lang }) => ({ text, lang, found: negations(text, lang) }))
  if (own.length === 0)
    return (
      LACKS.test(said.text) ||
      known.every(({ text, lang, found }) =>
        found.every((match) => {
          const negated = negatedWords(text, lang, match)
          return saysUn(words, said, negated) || !touches(words, said, negated, lang)
        }),
      )
    )
  const most = mostNegations(said, known)
  if (most === 0)
    return (
      (LACKS.test(ground.all) || STOPS.test(ground.all)) &&
      own.every(
        (match) =>
          isHalted(words, said, match, ground) || !isAffirmedCore(words, said, match, ground),
      )
    )
  // "denied it: it was not unfair" denies once.
  const twice = QUOTED_DENIAL.test(said.text) ? 1 : 0
  return own.length - twice <= most && sharesNegated(words, said, ground, own, known)
}

/** "unvaccinated" for "had not been vaccinated", "unused" for 쓰지 못한. */
function saysUn(words: GateWords, said: Said, negated: string[]): boolean {
  const without = [...said.text.matchAll(/\bun([a-z]{4,})/gi)].flatMap(([, word = '']) =>
    wordsOf(word),
  )
  const marks = without.flatMap((word) => marksOf(words, word))
  return negated.some((word) => marksOf(words, word).some((mark) => marks.includes(mark)))
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
  const negated = (reach: number) =>
    known.flatMap(({ text, lang, found }) =>
      found.flatMap((match) => negatedWords(text, lang, match, reach)),
    )
  const near = new Set([
    ...negated(3).flatMap((word) => marksOf(words, word)),
    ...known.flatMap(({ text, found }) =>
      found.flatMap((match) => negatedEvents(words, text, match)),
    ),
  ])
  const theirs = negated(6)
  const marks = new Set(theirs.flatMap((word) => marksOf(words, word)))
  const isShared = (word: string) => marksOf(words, word).some((mark) => marks.has(mark))
  return own.every((match) => {
    if (REFUSES.test(match[0]) && known.some(({ found }) => found.some(([no]) => REFUSES.test(no))))
      return true
    // "we never considered it" is a denial.
    if (/^den|부인|반박|일축/i.test(match[0]) && known.some(({ text }) => DENIAL.test(text)))
      return true
    const mine = negatedWords(said.text, said.lang, match, 6)
    const core = coreOf(said, match)
    const isNear = (word: string) => marksOf(words, word).some((mark) => near.has(mark))
    if (core !== null && isNear(core)) return true
    if (isHalted(words, said, match, ground)) return true
    // 취소된 항공편은 없었다: there is none of what is told of before.
    if (match[0].startsWith('없') && negatedWords(said.text, said.lang, match).some(isNear))
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
    [...text.matchAll(new RegExp(STOPS.source, 'gi'))].flatMap((match) =>
      negatedWords(text, lang, match)
        .filter((word) => !STOPS.test(word))
        .flatMap((word) => marksOf(words, word)),
    ),
  )
}

/** "not halted" turns round what is halted. */
function isStop(words: GateWords, core: string, ground: Ground): boolean {
  const stops = [...ground.all.matchAll(new RegExp(STOPS.source, 'gi'))].flatMap(([stop]) =>
    wordsOf(stop).flatMap((word) => marksOf(words, word)),
  )
  return STOPS.test(core) || marksOf(words, core).some((mark) => stops.includes(mark))
}

function isHalted(words: GateWords, said: Said, match: RegExpMatchArray, ground: Ground): boolean {
  const core = coreOf(said, match)
  if (core === null || isStop(words, core, ground)) return false
  const halted = new Set(haltedMarks(words, ground))
  return marksOf(words, core).some((mark) => halted.has(mark))
}

/** The word that is negated: in Korean the one before, in English the next one. */
function coreOf(said: Said, match: RegExpMatchArray): string | null {
  const at = match.index ?? 0
  const content = (part: string) => wordsOf(part).filter((word) => !isStopWord(word))
  if (said.lang === 'ko') return content(said.text.slice(0, at)).at(-1) ?? null
  // "unfounded", "unconditional": what is denied is in the word.
  if (/^un|less$|^false/i.test(match[0]) && !/ /.test(match[0])) return content(match[0])[0] ?? null
  return content(said.text.slice(at + match[0].length).split(/[,;.]/)[0] ?? '')[0] ?? null
}

/** Happenings within what an English negation stands before: "not seek another term". */
function negatedEvents(words: GateWords, text: string, match: RegExpMatchArray): string[] {
  const clause = text.slice((match.index ?? 0) + match[0].length).split(/[,;.]|\b(?:but|and)\b/)[0]
  return findNames(words.events, clause ?? '').map((event) => `v:${event.id}`)
}

function isAffirmedCore(
  words: GateWords,
  said: Said,
  match: RegExpMatchArray,
  ground: Ground,
): boolean {
  const core = coreOf(said, match)
  return core !== null && isAffirmed(words, core, ground)
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
