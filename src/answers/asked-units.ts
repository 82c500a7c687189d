// What a question asks about, piece by piece: names, times, figures, and words with their senses. Pure.
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
import { isKind, partsOf, type Word, wordsWithSenses } from './senses.ts'

export type AskedUnit = {
  text: string
  stem: string
  kind: 'word' | 'name' | 'date' | 'amount' | 'number'
  /** Numbers of the senses of a word; none where it is not known. */
  senses: readonly number[]
  /** Of a name the ids of the watch's entities, of an amount its terms. */
  ids: readonly string[]
  date?: FoundDate
  /** 0..1 */
  weight: number
  /** The name of something that no watch knows: Mokdong, 판교 데이터센터. */
  proper?: boolean
  /** Written as a name is: Phi, AICT; what lacks it speaks of something else. */
  naming?: boolean
  /** Which of this kind is asked for. */
  which?: boolean
  /** Of a phrase its words. */
  parts?: readonly Word[]
  /** Of what was asked before in the thread. */
  carried?: boolean
  /** Of "the deal" the topics that are called so: what is filed there speaks of it without the word. */
  topics?: readonly string[]
}

const LIGHT = 0.35
/** Which of several, more than what. */
const LOOSE = 0.5
const LOOSE_WORD =
  /^(?:original|initial|first|new|think|believ|feel|seem|style|current|actual|real|entir|whol|main|major|big|larg|famou|particular|certain|specific|key|overall|eventual|final|mention|hand|send|ask|alon|end|look|bring|start|total|part|assign|cop|go down|good|bad|관련|새로운|새로|원래|당초|애초|실제|현재|당시|구체|주요|전체|본격|이번|해당|언급|말|말한|밝힌|라고 했|얘기|이야기|사람|동안|때문|나왔|나온|나오|나갈|다시|총|낸|날|하던|하겠다|내용|사고|사태|사이|알려진|예전|해준다|맞|앞으|쪽|뽑은|가져|처음|그냥|생각|일|한 해)$/u

/** The pieces of a question that a fact may hold. */
export function unitsOf(question: Pick<Question, 'text' | 'concepts' | 'dates'>): AskedUnit[] {
  const units: AskedUnit[] = []
  let text = question.text
    .replace(OWNING, 'owns')
    .replace(COMING, ' scheduled 예정 ')
    .replace(DROPPING, 'ditch')
  // "KT Cloud" before "KT", which is part of it.
  const named = question.concepts.toSorted((a, b) => b.text.length - a.text.length)
  for (const concept of named) {
    const mistyped = isMistyped(concept)
    if (!mistyped && (concept.kind === 'word' || concept.kind === 'number')) continue
    const unit = mistyped ? nameMeant(concept) : unitOf(concept, question.dates)
    if (unit === null) continue
    units.push(unit)
    for (let at = text.indexOf(concept.text); at >= 0; at = text.indexOf(concept.text))
      text = blank(text, [{ start: at, end: at + concept.text.length }])
  }
  for (const [version] of text.toLowerCase().matchAll(VERSION))
    units.push({ text: version, stem: version, kind: 'number', senses: [], ids: [], weight: 1 })
  const seen = new Set<string>()
  for (const word of wordsWithSenses(
    withDigits(FRAME.reduce((left, frame) => left.replace(frame, ' '), text)),
  )) {
    const meant = meantBy(question.concepts, word.stem)
    const isUnknown = word.senses.length === 0 && meant.length === 0 && !isFrameWord(word.stem)
    const senses = isUnknown ? sensesMeant(word.stem, question.text) : word.senses
    const unit = wordUnit(word.stem, senses, meant)
    if (!unit || seen.has(unit.stem)) continue
    seen.add(unit.stem)
    const topics = topicsOf(question.concepts, word.stem)
    const naming = isNaming(unit, question.text)
    const which = isWhich(unit, question.text)
    const proper = isProper(unit, question)
    units.push({ ...unit, topics, naming, which, parts: partsOf(unit), proper })
  }
  return units
}

/** "Does KT own it?", beside "its own". */
const OWNING = /(?<=\b(?:do|does|did|will|would|to|who|they|it)\b(?: [\w.]+){0,3} )own\b/giu

/** "Drop it from the line-up", beside a drop in profit and a song that drops. */
const DROPPING = /\bdrop(?:s|ped|ping)?\b(?=(?: \S+){1,4} from\b)/giu

/** What is to come next is what is planned. */
const COMING =
  /\b(?:what|which) (?:happens|comes|is) next\b|\bnext steps?\b|(?:다음|향후|남은)\s?(?:절차|단계|순서|수순)(?:은|는|이|가)?/giu

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

const FACILITY =
  '(?:데이터\\s?센터|센터|사옥|공장|지사|지점|본사|캠퍼스|공항|병원|연구소|물류센터|발전소|역사)'

/** What the name of a firm ends in. */
const FIRM =
  '(?:항공|전자|텔레콤|클라우드|은행|그룹|증권|카드|생명|화재|통신|건설|중공업|제약|대학|신문|일보|금융)'

/** A word that nobody knows, with a capital within a sentence, or before what it is the name of. */
function isProper(
  { kind, senses, stem }: AskedUnit,
  { text, concepts }: Pick<Question, 'text' | 'concepts'>,
): boolean {
  if (kind !== 'word' || senses.length > 0) return false
  if (!/^\p{Script=Hangul}+$/u.test(stem))
    return concepts.some((concept) => concept.kind === 'name' && concept.terms.includes(stem))
  return new RegExp(`(?<!\\p{L})${stem}(?:\\s*${FACILITY}|${FIRM})`, 'u').test(text)
}

/** A Latin word in a Korean question, or one in capitals: the name of a thing. */
function isNaming({ kind, stem }: AskedUnit, text: string): boolean {
  if (kind !== 'word' || !/^[a-z][a-z0-9.]+$/.test(stem)) return false
  const written = new RegExp(`(?<![\\p{L}])${stem.replace('.', '\\.')}(?![a-z])`, 'iu').exec(
    text,
  )?.[0]
  if (written === undefined || COMMON.test(stem)) return false
  return /\p{Script=Hangul}/u.test(text) ? /\p{Lu}/u.test(written) : /^\p{Lu}{2,}/u.test(written)
}

/** "Which airlines", 항공사는 어디: an answer names them. */
function isWhich({ kind, text, senses }: AskedUnit, question: string): boolean {
  if (kind !== 'word' || !isKind(senses)) return false
  const korean = `${text}들?(?:은|는|이|가)?\\s어디(?:야|예|였|인|죠|지|니|[?]|$)|(?:어느|어떤|무슨) ${text}`
  const english = `\\b(?:which|what) (?:(?!${AUXILIARY})\\w+ ){0,2}${text.split(' ')[0]}`
  return new RegExp(`${korean}|${english}`, 'iu').test(question)
}

const AUXILIARY = '(?:did|does|do|is|are|was|were|has|have|will|would|can|could|the|a|an)\\b'

/** In capitals, and no name. */
const COMMON = /^(?:ai|it|ceo|cfo|cto|coo|pc|us|agm|llm|ict|kospi|b2b|r|d|msp|api|sim|pr|ax)$/

/** What only makes it a question, or names the unit of its answer. */
const FRAME: readonly RegExp[] = [
  /\b(?:how many (?:us )?(?:dollars|won|euros)|how (?:much|many|long|big|large|soon|come)|(?:what|which) (?:time|hour|day|date|month|year|quarter)|what(?:['’]s)? (?:kind|sort|type)s? of|any word on|is it true that|tell me(?: about)?|do (?:we|you) know|supposed to|is expected to|by when|so far|when did|at (?:all|first)|(?:whats |what(?:['’]s| is) )?the difference(?: between)?|as opposed to|versus|vs|the first time|names? of|right (?:after|now)|because of|because|dates?(?= (?:of|for|be)\b|\W*$)|(?:by|through) what (?:means|method|way)|purpose of|according to|going (?:by|for|to)|itself|themselves|i mean|(?<=\bhow long\b.{1,50})\b(?:runs?|lasts?|takes?|go(?:es)? on)|who (?:reported|said|says|counted|announced|claimed|told us) (?:that|this|it|so)|(?:what|which) figure|do we know|actually|really|exactly|roughly|already|anyway|still|did you|reasons?|supposedly|in the end|at least|anybody|anyone|someone|deadline(?: for)?|compared (?:with|to)|stands? for|short for|in (?:won|dollars|korean won)|(?<=(?:launch|release|rollout) )(?:window|timing|time ?frame|slot)|time ?frame|ETA|(?<=\b(?:count|tally|figures?|numbers?|dates?|schedule|timing|timeline|estimates?|forecast)\b.{0,50}\b)changed?|legit(?=\W*$)|for real(?=\W*$)|true or (?:false|not)|in total|ok now)\b/giu,
  /(?:(?:이었|였|했|됐)?다는|단|라는)\s?(?:게|것이|거|건|말이|얘기가|소문이|보도가)\s?(?:사실|진짜|정말|맞)\S*|(?:게|거|것이)\s?(?:사실|진짜)(?:인가요?|이에요|이야|예요|입니까|일까요?|인지|이죠|이지|야|인가)(?=\s*[?？]?$)|(?<=(?:편수|집계|수치|숫자|시점|일정|시기|금액|전망|전망치|추정치|날짜|목표|규모)(?:은|는|이|가)?\s)어떻게\s(?:바뀌|바뀐|달라|변|수정)\S*|(?:편수|건수|대수|시점|타이밍)(?:은|는|이|가|을)?(?=[\s?]|$)|이었(?:나|죠|지|어|습니까|던가|을까|다고|대)\S*|(?:어떤|무슨)\s?(?:수법|방법|방식|경로|수단)(?:으로|을)?|몇\s*(?:개월|시간|군데|가지|차례|사람|퍼센트|프로|\p{Script=Hangul})(?:이나|나|쯤|정도|까지|부터)?(?=[^\p{Script=Hangul}]|\p{Script=Hangul}{0,3}(?:[\s?]|$))|출처(?:가|는|은)?|(?:이라는|라는|이란|란)?\s?(?:숫자|수치)(?=\s)|(?:누구\s?)?(?:말|얘기|주장)(?:이야|인가요?|이지|이에요)|말고(?=\s(?:또|다른|누가|누구|뭐|어디|어느))|만큼(?:은|도)?(?=\s)|(?:다는|단|라는|[ㄱ-힣]다던)?\s?(?:얘기|소리)(?:이|가|도)?\s?(?:있던데|있는데|들리던데|돌던데|나오던데)|(?<=\s)쪽(?:으로|에서|은|이)(?=\s)|(?<=\s)(?:맞아|맞나|맞지|맞는지)(?:요)?(?=\s*[?？]?$)|얼마(?:가|나)?\s*(?:들어|들었|드나|드는|들까|들지)\S*|얼마(?:나|씩|쯤|어치|짜리|만큼|까지|인지)*|며칠|언제(?:쯤|까지|부터)?|누구|누가|어디(?:서|에|다|에서)?|무엇|무슨|뭐(?:라고|래|야)?|어떤|어느|어떻게|처음(?:에|으로)?|최초로?|이름(?:은|이|을)?|날짜(?:는|가)?|정확히|도대체|대체|어디어디|어디까지|원화로?는?|달러로는?|차이(?:가|는|점은|점이)?|달라|땜에|때문에|됐을\s?때|지금까지|여태(?:까지)?|아예|혹시|이제|결국|대충|이유(?:가|는|를|로)?|까닭(?:이|은)?|목적(?:이|은)|(?:알려|말해|가르쳐)\s?[주줘줄]\S*|(?<=\s)곳(?:은|이)?(?=\s|$)|(?<=\s)데(?:가|는)(?=\s)|(?:뭐의\s*)?(?:기한|시한|데드라인|마감)(?:은|이)|(?:뭐의\s*)?(?:줄임말|약자|약어)(?:이|가|야|인)?|뜻(?:이|은)|의미(?:가|는)|거야|건가요?|거예요|거지/gu,
]

/** Small numbers as words: "four areas" is 네 갈래. */
const NUMBER_WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /\btwo\b(?! (?:companies|firms|sides|ceos?|chiefs|bosses|partners|men))|(?<=^|\s)두\s(?=[가갈개번])/giu,
    '2',
  ],
  [/\bthree\b|(?<=^|\s)(?:세|석)\s(?=[가갈개곳번])/giu, '3'],
  [/\bfour\b|(?<=^|\s)(?:네|넉)\s(?=[가갈개곳번])/giu, '4'],
  [/\bfive\b|다섯\s?(?=[가갈개곳번])/giu, '5'],
  [/\bsix\b|여섯\s?(?=[가갈개곳번])/giu, '6'],
  [/\bten\b|열\s(?=[가갈개곳번])/giu, '10'],
  [/\btwelve\b/giu, '12'],
]

/** A text with its small numbers in digits. */
export function withDigits(text: string): string {
  return NUMBER_WORDS.reduce((left, [word, digits]) => left.replace(word, ` ${digits} `), text)
}

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
  /^(?:였|래요?$|에요|거라|이렇게|받았|싶어|들이|라고|이었|이에|예요|인가|인지|입니|이죠|이지|이나|했다|한다|하는)/u

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
