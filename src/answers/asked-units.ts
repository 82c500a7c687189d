// What a question asks about, piece by piece: names, times, figures, and words with their senses. Pure.
import { findAmounts } from '../language/amounts.ts'
import type { FoundDate } from '../language/language.ts'
import { isStopWord } from '../language/words.ts'
import type { Question } from './question.ts'
import { blank, type Concept } from './question-concepts.ts'
import {
  isFrameWord,
  isLightKorean,
  isMeasureWord,
  isScrambledAsking,
  stripQuestionEnding,
} from './question-words.ts'
import { sensesMeant } from './mistyped-words.ts'
import { sensesInTalk } from './talk-words.ts'
import { withoutAsOf } from './as-of-phrase.ts'
import { inKnownWords } from './known-words.ts'
import { withDigits, withoutFrame } from './question-frame.ts'
import { idsIn, isActor, isEvent, isNaming, isOfTime, isProper, isWhich } from './unit-kinds.ts'
import { partsOf, type Word, wordsWithSenses } from './senses/senses.ts'

export type AskedUnit = {
  text: string
  stem: string
  kind: 'word' | 'name' | 'date' | 'amount' | 'number'
  /** Numbers of the senses of a word; none where it is not known. */
  senses: readonly number[]
  /** Of a name the ids of the watch's entities, of an amount its terms. */
  ids: readonly string[]
  date?: FoundDate
  /** Of an amount that is only roughly said ("over 400 million", 2조 얼마): what it may be. */
  about?: { from: number; to: number; unit: string }
  /** 0..1 */
  weight: number
  /** The name of something that no watch knows: Mokdong, 판교 데이터센터. */
  proper?: boolean
  /** Written as a name is: Phi, AICT; what lacks it speaks of something else. */
  naming?: boolean
  /** Of a happening that is called after it (크라우드스트라이크 사태): whoever else is asked about. */
  event?: readonly string[]
  /** Who does what is asked about: "what did KT plan". */
  actor?: boolean
  /** Which of this kind is asked for. */
  which?: boolean
  /** Of a phrase its words. */
  parts?: readonly Word[]
  /** A word of talk: it may mean more than is known. */
  talk?: boolean
  /** Of what was asked before in the thread. */
  carried?: boolean
  /** Of "the deal" the topics that are called so: what is filed there speaks of it without the word. */
  topics?: readonly string[]
}

const LIGHT = 0.35
/** Which of several, more than what. */
const LOOSE = 0.5
const LOOSE_WORD =
  /^(?:original|initial|first|new|think|believ|feel|seem|style|respectiv|lik|what rol|rol|consequenc|repercussion|differ|compar|current|actual|real|entir|whol|main|major|big|larg|famou|particular|certain|specific|key|overall|eventual|final|mention|hand|send|ask|alon|end|look|bring|start|hit by|affect by|impact by|total|part|assign|cop|go down|good|bad|관련|새로운|새로|원래|당초|애초|실제|현재|당시|구체|주요|전체|본격|이번|해당|언급|말|말한|밝힌|라고 했|얘기|이야기|사람|동안|때문|각각|각자|현황|상황|상태|시점|역할|절차|과정|대비|전년|대상|지역|비교|다른|다르|차이|나왔|나온|나오|나갈|다시|총|낸|날|하던|하겠다|내용|사고|사태|사건|사이|알려진|예전|해준다|맞|앞으|쪽|뽑은|가져|처음|그냥|생각|일|한 해)$/u

/** The pieces of a question that a fact may hold. */
export function unitsOf(question: Pick<Question, 'text' | 'concepts' | 'dates'>): AskedUnit[] {
  const units: AskedUnit[] = []
  let text = inKnownWords(withoutAsOf(question.text))
  // "KT Cloud" before "KT", which is part of it.
  const named = question.concepts.toSorted((a, b) => b.text.length - a.text.length)
  const guess = guessIn(text)
  if (guess) text = text.replace(guess, ' ')
  for (const concept of named) {
    if (guess?.includes(concept.text) && !text.includes(concept.text)) continue
    const mistyped = isMistyped(concept)
    if (!mistyped && (concept.kind === 'word' || concept.kind === 'number')) continue
    const unit = mistyped ? nameMeant(concept) : unitOf(concept, question.dates)
    if (unit === null) continue
    const about = unit.kind === 'amount' ? aboutOf(text, concept.text) : null
    if (about) {
      units.push({ ...unit, about })
      text = text.replace(concept.text, ' ').replace(ROUGHLY, ' ')
      continue
    }
    const actor = isActor(unit, question.text)
    units.push(
      isEvent(unit, text) ? { ...unit, event: idsIn(question.concepts) } : { ...unit, actor },
    )
    for (let at = text.indexOf(concept.text); at >= 0; at = text.indexOf(concept.text))
      text = blank(text, [{ start: at, end: at + concept.text.length }])
  }
  for (const [version] of text.toLowerCase().matchAll(VERSION))
    units.push({ text: version, stem: version, kind: 'number', senses: [], ids: [], weight: 1 })
  return [...units, ...wordsIn(text, question)]
}

/** A unit for each word of what is left of a question when its names and figures are taken out. */
function wordsIn(
  text: string,
  question: Pick<Question, 'text' | 'concepts' | 'dates'>,
): AskedUnit[] {
  const units: AskedUnit[] = []
  const seen = new Set<string>()
  for (const word of wordsWithSenses(withDigits(withoutFrame(text)))) {
    const meant = meantBy(question.concepts, word.stem)
    const isUnknown = word.senses.length === 0 && meant.length === 0 && !isFrameWord(word.stem)
    const talk = isUnknown ? sensesInTalk(stripQuestionEnding(word.stem)) : []
    const guessed =
      isUnknown && talk.length === 0 ? sensesMeant(word.stem, question.text) : word.senses
    const senses = talk.length > 0 ? talk : guessed
    const unit = wordUnit(word.stem, senses, meant)
    if (!unit || seen.has(unit.stem) || isOfTime(unit.stem, question.text)) continue
    seen.add(unit.stem)
    const topics = topicsOf(question.concepts, word.stem)
    const naming = isNaming(unit, question.text)
    const which = isWhich(unit, question.text)
    // 밝힌 적 있나: whether anybody did is all that is asked.
    if (new RegExp(`${unit.text}\\s?적(?:이|은)?\\s?[있없]`, 'u').test(question.text))
      unit.weight = 1
    const proper = isProper(unit, question)
    units.push({
      ...unit,
      talk: talk.length > 0,
      topics,
      naming,
      which,
      parts: partsOf(unit),
      proper,
    })
  }
  return units
}

/** "Where was it announced, Vegas?": what somebody guesses is no part of what is asked. */
function guessIn(text: string): string | null {
  const found = GUESS.exec(text)
  return found?.[1] ?? found?.[2] ?? null
}

const GUESS =
  /^(?:and |so |but |then )?(?:where|who|when|what|which|how) [^,?]+(,\s*\p{L}[\p{L}.-]*(?: \p{L}[\p{L}.-]*)?)\s*\?$|(?:언제|어디|누구|누가|얼마|몇)[^,?]+(,\s*[\p{L}\d]{2,12}(?:였나|이었나|인가|이야|야)?)\s*\?$/iu

/** 2조 얼마, "over 400 million dollars", 1억 달러 좀 넘는: so much, or up to half as much more. */
function aboutOf(text: string, said: string): AskedUnit['about'] | null {
  const at = text.indexOf(said)
  const around = text.slice(Math.max(0, at - BESIDE), at + said.length + BESIDE)
  const [amount] = findAmounts(said)
  const from = amount?.min ?? null
  if (!amount || from === null || !ROUGHLY.test(around)) return null
  return { from: from * 0.9, to: from * 1.5, unit: amount.unit }
}

/** So near to a figure a word says that it is a rough one. */
const BESIDE = 12
const ROUGHLY =
  /(?:\b(?:over|more than|above|upwards of|north of|about|around|roughly|nearly|almost|some|like|or so|ish|something)\b|좀|약간|얼마|넘\p{Script=Hangul}*|이상|정도|쯤|가량|약(?=\s?\d)|인가(?=\s))/iu

/** A long Korean name with a letter wrong, of which the lexicon knows a part: 클라우드스트라이크. */
function isMistyped({ kind, text, meant }: Concept): boolean {
  if (kind !== 'word' || !/^\p{Script=Hangul}{6,}$/u.test(text)) return false
  return meant.some((term) => term.startsWith('e:'))
}

function nameMeant({ text, meant }: Concept): AskedUnit {
  const ids = meant.flatMap((term) => (term.startsWith('e:') ? [term.slice(2)] : []))
  return { text, stem: text, kind: 'name', senses: [], ids, weight: 1 }
}

/** GPT-5 is no GPT-4o. */
const VERSION =
  /(?<![\p{L}\d])[a-z]+-\d[a-z\d.]*[a-z\d](?![a-z])|(?<![\p{L}\d])[a-z]+-\d(?![a-z\d])/gu

function unitOf({ kind, text, terms }: Concept, dates: readonly FoundDate[]): AskedUnit | null {
  const base = { text, stem: text, senses: [], weight: 1 }
  if (kind === 'date') {
    const date = dates.find((one) => one.text === text)
    return date && CALENDAR.test(text) ? { ...base, kind, ids: [], date } : null
  }
  if (kind === 'amount') return { ...base, kind, ids: terms }
  const ids = terms.filter((term) => term.startsWith('e:')).map((term) => term.slice(2))
  if (ids.length === 0) return null
  const words = wordsWithSenses(text)
  return {
    ...base,
    kind: 'name',
    ids,
    ...(words.length > 1 && text.includes(' ') ? { parts: words } : {}),
    senses:
      words.length === 1 && words[0]?.end === text.length && words[0].start === 0
        ? words[0].senses
        : [],
  }
}

/** Written as the calendar has it; a weekday or "in five years" is looked for as it is said. */
const CALENDAR =
  /(?:19|20)\d\d|\d\s?월|\d\s?일|분기|반기|\b(?:quarter|half|q[1-4]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu

/** A figure is money without the word. */
const MONEY = /^(?:돈|금액|액수|money|sum|amount)$/u
const COPULA =
  /^(?:였|래요?$|에요|거라|이렇게|받았|싶어|들이|라고|이었|이고|이며|이자|이에|예요|인가|인지|입니|이죠|이지|이나|했다|한다|하는)/u

/** What a mistyped word was meant to be. */
function meantBy(concepts: readonly Concept[], stem: string): readonly string[] {
  return concepts.find(({ terms }) => terms[0] === stem)?.meant ?? []
}

function topicsOf(concepts: readonly Concept[], stem: string): string[] {
  const called = concepts.find(({ terms }) => terms.includes(stem))?.bridged ?? []
  return called.flatMap((term) => (term.startsWith('t:') ? [term.slice(2)] : []))
}

function wordUnit(
  raw: string,
  senses: readonly number[],
  meant: readonly string[],
): AskedUnit | null {
  const names = meant.filter((term) => term.startsWith('e:')).map((term) => term.slice(2))
  if (senses.length === 0 && names.length > 0)
    return { text: raw, stem: raw, kind: 'name', senses: [], ids: names, weight: 1 }
  if (isScrambledAsking(raw)) return null
  const korean = /\p{Script=Hangul}/u.test(raw)
  const stem = senses.length === 0 && korean ? stripQuestionEnding(raw) : raw
  const frame = isFrameWord(stem) || (korean && senses.length === 0 && isLightKorean(stem))
  const digit = /^\d$/.test(stem)
  if (senses.length === 0 && !digit && (frame || stem.length < 2 || COPULA.test(stem))) return null
  const kind = /^\d[\d.,]*$/.test(stem) ? 'number' : 'word'
  const light = (frame && !korean) || isMeasureWord(stem) || MONEY.test(stem)
  const weight = light ? LIGHT : digit || isLoose(stem) ? LOOSE : 1
  return {
    text: raw,
    stem: senses.length === 0 ? (meant[0] ?? stem) : stem,
    kind,
    senses,
    ids: [],
    weight,
  }
}

/** Small words that together undo something. */
const ENDING = /^(?:call off|call out|tak (?:over|back)|giv up|run out|go under|get rid of)$/

/** A phrase of small words alone ("come from") says little more than they do. */
function isLoose(stem: string): boolean {
  if (LOOSE_WORD.test(stem)) return true
  if (ENDING.test(stem)) return false
  const words = stem.split(' ')
  return words.length > 1 && words.every((word) => isStopWord(word) || isFrameWord(word))
}
