// The words of a sentence: most of them, and every happening, stand in its facts.
import { findNames } from '../../language/names.ts'
import { splitSentences } from '../../language/sentences.ts'
import { isStopWord, wordsOf } from '../../language/words.ts'
import type { GateWords, Refusal } from './gate.ts'
import { spelledOf } from './gate-numbers.ts'
import { meaningsOf } from './gate-glossary.ts'
import { countWords, isHeld } from './gate-known-words.ts'
import type { Ground, Said } from './gate-ground.ts'
import { DISPUTES, QUOTED_DENIAL } from './gate-negation-words.ts'
import { thingsBrought } from './gate-things.ts'
import { bringsRival } from './gate-rivals.ts'
import { TOLD_AS } from './gate-told.ts'

/** Share of the content words that the facts must carry, where a fact is held in the sentence's language. */
const ENOUGH_SAME = 0.38
/** Across languages, of the words whose sense is known; a word without one counts half. */
const ENOUGH_ACROSS = 0.3

/** Refuses a sentence that tells a happening, or mostly things, that its facts do not. */
export function judgeWords(words: GateWords, said: Said, ground: Ground): Refusal | null {
  if (!eventsHeld(words, said, ground)) return 'unsupported'
  // A mine's output is what it produces: another word of the facts may mean the thing.
  const things = thingsBrought(said.text, ground.all)
  const holds = (thing: string) => {
    const parts = wordsOf(thing).filter((word) => !isStopWord(word))
    const isOwn = (word: string) => isHeld(word, words, ground)
    // "cut its workforce": a verb and what it is done to.
    return /^(?:cut|axe|shed|trim)/i.test(thing) ? parts.every(isOwn) : parts.some(isOwn)
  }
  if (!things.every(holds) || bringsRival(said.text, ground.all)) return 'unsupported'
  for (const { said: brought, held } of [JUDGES, PRICES, PAPERS])
    if (brought.test(said.text) && !held.test(ground.all)) return 'unsupported'
  const enough = ground.langs.has(said.lang) ? ENOUGH_SAME : ENOUGH_ACROSS
  const sentences = splitSentences(said.text).map((one) => one.text)
  if (sentences.some((text) => heldShare(words, { ...said, text }, ground) < enough))
    return 'unsupported'
  const reason =
    said.text.split(/ because (?!of )/)[1] ?? /^Because (?!of\b)([^,]+),/.exec(said.text)?.[1]
  // "because it remains on that model": what is pointed at was named before.
  const own = reason?.replace(/\b(?:that|this|these|those|the same|such an?) [a-z]+/g, '')
  if (own && isBrought(words, { ...said, text: own }, ground, ENOUGH_REASON)) return 'unsupported'
  return partsOf(said.text).every((part) => !isBrought(words, { ...said, text: part }, ground))
    ? null
    : 'unsupported'
}

/** Where a further statement begins. */
const FURTHER =
  /(?<=;)\s+|, (?:and|but|while|so|which|who|as|with) |, (?=according to )| (?:because|after|although|amid|despite) |(?<=[가-힣]{2}(?:으며|(?<![라다냐자])고|지만|는데)),? /

function partsOf(text: string): string[] {
  return splitSentences(text)
    .flatMap((one) => one.text.split(FURTHER))
    .filter((part, _, all) => all.length > 1 && part !== '')
}

/** Share of a further part that must be known from the facts: less is not carried by the rest. */
const ENOUGH_PART = 0.3
/** A cause is the facts' own: its words are mostly theirs. */
const ENOUGH_REASON = 0.51

function isBrought(words: GateWords, said: Said, ground: Ground, enough = ENOUGH_PART): boolean {
  if (/\d/.test(said.text) || spelledOf(said.text).length > 0) return false
  const { content, held, foreign } = countWords(words, said, ground)
  // In one language a word is known or not; across two, one without a known meaning says nothing.
  if (ground.langs.has(said.lang)) return content >= 2 && held < enough * content
  return foreign >= 1 && content >= 2 && held < enough * (held + foreign)
}

/** Share of what the sentence says in words that the facts carry; figures and names count beside them. */
function heldShare(words: GateWords, said: Said, ground: Ground): number {
  const { content, held, foreign, named } = countWords(words, said, ground)
  if (content === 0) return 1
  // Numbers and names that were found in the facts already bind the sentence to them.
  const figures = said.text.match(/\d[\d,.]*/g)?.length ?? 0
  const bound = Math.min(3, figures + (named ? 0.5 : 0))
  if (ground.langs.has(said.lang)) return (held + bound) / (content + bound)
  return (held + bound) / (held + bound + foreign + 0.5 * (content - held - foreign))
}

/** Happenings that are told as one another: who discloses announces, who signs agrees. */
const KIN: string[][] = [
  ['announce', 'disclose', 'confirm', 'plan', 'expect', 'results', 'launch', 'open'],
  ['sign', 'agree', 'partner', 'contract', 'deal', 'negotiate'],
  ['outage', 'crash', 'damage', 'attack', 'delay', 'cancel', 'strike'],
  ['restore', 'correct'],
  ['outage', 'block', 'terminate'],
  ['invest', 'fund', 'price', 'supply'],
  ['appoint', 'selection', 'board', 'vote', 'hiring', 'list-shares'],
  ['resign', 'leave', 'terminate'],
  ['rule', 'sue', 'hearing', 'allege', 'block', 'compensate'],
  ['build', 'launch', 'open', 'spin-off', 'reorganise'],
  ['deny', 'correct', 'terminate'],
  ['leak', 'hack', 'attack'],
  ['meet', 'visit', 'hearing'],
  ['rise', 'fall', 'price', 'rate', 'results'],
]

/** What somebody thinks of it; only the facts may judge. */
const JUDGED =
  /\b(?:disaster\w*(?! (?:relief|areas?|zones?|response|management|aid|recovery|prevention|drills?|funds?|payments?|victims?|alerts?|safety|insurance|agency|headquarters))|catastroph\w+|triumph\w*|fiasco|debacle|blow to|setback|scandal\w*|embarrass\w+|shock(?:ed|ing)?|stunn\w+|alarming|disappoint\w+|impressive|remarkabl[ey]|brilliant|reckless|outrag\w+|humiliat\w+|game[- ]chang\w+|milestone|breakthrough)\b|재앙|참사|쾌거|굴욕|망신|충격|(?<!(?:드론|미사일|공습|포격|폭격|로켓|정밀|군사)\S{0,3} (?:\S+ ){0,4})타격(?!했|하[고며는여려]|한 (?!받|입))|실망|눈부신|파격|획기|돌파구/i
const JUDGES = { said: JUDGED, held: JUDGED }

/** How a market took it. */
const PRICES = {
  said: /\b(?:shares|stocks?|share price)(?: \w+){0,3} (?:fell|rose|dropp?\w*|jump\w*|plung\w+|slump\w*|surg\w+|slid|tumbl\w+|soar\w*|gain\w*|down|up|clos\w+)\b|(?<![가-힣]|\d ?)주가/i,
  held: /\b(?:shares?|stocks?)\b[^.;]* (?:fell|rose|dropp?\w*|jump\w*|plung\w+|slump\w*|surg\w+|slid|tumbl\w+|soar\w*|gain\w*|lost|climb\w*|declin\w+|down|up|clos\w+|ended|trad\w+)\b|\b(?:share|stock|closing) prices?\b|주가|종목|(?:[상하]한가|급[등락])|증시|종가|시가총액|코스피|코스닥/i,
}

/** Documents as a source. */
const PAPER = /\b(?:documents?|papers|memos?|letters?|e-?mails?)\b|문건|문서|서한|메일/i
const PAPERS = { said: PAPER, held: PAPER }

/** What is news wherever it stands; the rest of the happenings have everyday senses too. */
const GRAVE = new Set(
  (
    'deny cancel terminate acquire merge sell spin-off resign sue arrest investigate fine hack leak ' +
    'recall fire strike die injure attack protest block compensate dividend list-shares outage ' +
    'apologise bid earthquake storm vaccine'
  ).split(' '),
)

/** A grave happening is one of the facts', by its own word, one of its kin, or a word that means it. */
function eventsHeld(words: GateWords, said: Said, ground: Ground): boolean {
  return findNames(words.events, said.text).every(
    ({ id, text, start }) =>
      !GRAVE.has(id) ||
      // 부산항의 is no 항의.
      /[가-힣]/.test(said.text[start - 1] ?? '') ||
      ground.events.has(id) ||
      KIN.some((kin) => kin.includes(id) && kin.some((other) => ground.events.has(other))) ||
      isNegated(id, said.text, ground) ||
      (text.startsWith('끊') && CUT_OFF.test(ground.all)) ||
      (TOLD_AS[id]?.test(ground.all) ?? false) ||
      carriesAll(words, text, ground) ||
      wordsOf(text).some((word) => meaningsOf(word).some((meaning) => ground.senses.has(meaning))),
  )
}

/** Who says that it is not so denies it, and what does not work has failed. */
function isNegated(id: string, text: string, { all, statuses }: Ground): boolean {
  // What is denied to be not so is so.
  if (id === 'deny')
    return (
      !QUOTED_DENIAL.test(text) &&
      (SAYS_NOT.test(all) ||
        DISPUTES.test(all) ||
        (statuses.includes('denied') && DENIES_FACT.test(all)))
    )
  return id === 'outage' && FAILED.test(all)
}

/** Whoever says that it is not so denies it, however the fact is filed. */
const SAYS_NOT =
  /(?:아니|사실무근이|없)라고 (?:\S+ )?(?:말|밝|설명|해명|답|강조|반박)|\bsa(?:id|ys) [^.,;]*\b(?:is|was|are|were|had|has|have) (?:not|never|no)\b/i

const DENIES_FACT =
  /사실[이은도] ?(?:전혀 )?(?:없|아니)|사실무근|사실과 다르|아니라고|[았었했됐]다는 [가-힣 ]+없|\b(?:not true|untrue|false|baseless|groundless|unfounded|no truth)\b|\bsa(?:id|ys) [^.]*\b(?:not|never|no)\b/i
/** What is cut off, besides a contract: power, a line, contact. */
const CUT_OFF =
  /\b(?:without|los[et]|cut off|outages?|blackouts?|snap\w*|brought down|broke|sever\w*|disconnect\w*)\b|두절|정전|단절|잃/i

const FAILED =
  /\bfail(?:s|ed|ing|ures?)?\b|[되돼]지 ?(?:않|못)|안 ?[되됐돼]|수 없|\b(?:could not|couldn['’]t|cannot|unable|unavailable|inaccessible|down)\b/i

/** "seek another term" is no word of the facts, but its parts are. */
function carriesAll(words: GateWords, text: string, ground: Ground): boolean {
  return wordsOf(text).every((word) => isStopWord(word) || isHeld(word, words, ground))
}
