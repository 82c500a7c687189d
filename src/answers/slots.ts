// What kind of thing answers a question, and how far a fact of one situation holds it. Pure.
import type { ShownFact } from '../facts/fact.ts'
import { DENYING, holdsDate, holdsWanted, type Named, NOT_YET } from './answer-type.ts'
import {
  CLOCK,
  COUNT_WORD,
  DAY,
  DURATION,
  MONEY,
  NOT_COUNT,
  PERCENT,
  PERSON,
  REASON,
} from './slot-forms.ts'
import type { Question } from './question.ts'
import { type Word, wordsWithSenses } from './senses.ts'

/** Who is named in a fact: also all entities of the watch. */
type Names = Named & { ids: ReadonlySet<string> }

/** A kind of answer; `any` where the words show none. */
export type Slot =
  | 'person'
  | 'place'
  | 'day'
  | 'clock'
  | 'date'
  | 'duration'
  | 'money'
  | 'percent'
  | 'count'
  | 'figure'
  | 'name'
  | 'reason'
  | 'statement'
  | 'any'

const ASKS: readonly (readonly [Slot, RegExp])[] = [
  ['clock', /\b(?:what|which) (?:time|hour)\b|몇\s*시(?!간)/iu],
  [
    'duration',
    /\bhow long\b(?! ago)|\bhow many (?:minutes|hours|days|weeks|months|years)\b|얼마 동안|얼마나 (?:오래|걸)|몇\s*(?:시간|분|년|개월|달|주일?)\s*(?:동안|간|만에|걸|이나|짜리|치|계약)|기간(?:은|이|동안)|며칠\s*(?:동안|간|만에|이나|걸)/iu,
  ],
  [
    'day',
    /\b(?:what|which|on what) (?:day|date)\b|며칠|몇\s*일|날짜|(?:방한|체결|발표|출시|개최|기)일(?:은|이)/iu,
  ],
  [
    'percent',
    /\bpercent(?:age)?\b|\b(?:what|which) (?:share|proportion|fraction)\b|\bby what margin\b|몇\s*(?:프로|퍼센트|%)|비율|비중/iu,
  ],
  [
    'money',
    /\bhow much\b(?! (?:of|more|longer|further|faster|did .{2,40} (?:grow|fall|rise|drop|shrink|climb))|.{2,40} (?:grow|grown|grew|fall|fell|fallen|rise|risen|rose|drop|dropped|shrink|climb|infrastructure)\b)|\b(?:what|how big|how large)\b.{0,60}\b(?:costs?|price|bill|fee|value|worth|profit|revenue|sales|turnover|investment|spending|spend|budget|damages|fund|pot|money|dollars|pay)\b|(?:비용|금액|가격|요금|예산|매출|매출액|이익|영업익|액수|값|돈|이용료|목표액|펀드|계약금|투자액|총액|연봉|월급)(?:은|는|이|가|을|를)?\s*(?:총\s*)?(?:얼마|몇|어느 정도|어떻게|[?？]|$)|얼마(?!나)(?!\s*동안)|얼마나\s*(?:투자|지불|내|냈|쓰|썼|들|드|받|벌|쏟|푸|풀|넣|돈)|몇\s*(?:원|달러|억|조)/iu,
  ],
  [
    'count',
    /\bhow many\b|몇\s*(?!시(?!간)|월|일|년|분기)[\p{Script=Hangul}]|(?:건수|편수|대수|인원|개수|사람 수)/iu,
  ],
  [
    'figure',
    /\bhow (?:much|fast|big|large|far)\b|\bby how much\b|얼마나|어느 정도|규모(?:는|가)/iu,
  ],
  [
    'reason',
    /\bwhy\b|\bwhat (?:caused|led to|made|triggered|brought)\b|\bhow come\b|왜(?!냐)|이유|원인|까닭/iu,
  ],
  [
    'date',
    /^(?:\W|and|so|but|then|also|exactly|since|until|till|by|from|ok)*when\b|\bwhen (?:did|does|do|is|was|will|are|were|should|can|has|would)\b|\b(?:what|which) (?:year|month|quarter)\b|\bby when\b|\bhow soon\b|\bdeadline\b|\bdue date\b|언제|몇\s*(?:년|월|분기)|시기|기한|시한|마감|데드라인/iu,
  ],
  [
    'name',
    /\bwhat(?:['’]s| is| was| are)? (?:the |its |their )?names? of\b|\bwhat.{1,40}\bcalled\b|이름(?:은|이|을|[?？]|$)|뭐라고 (?:부르|불러|해\?)/iu,
  ],
  [
    'person',
    /\bwho(?:m|se)?\b|\bwhich (?:judge|person|executive|lawmaker|official)\b|누구|누가|누군|누굴/iu,
  ],
  [
    'place',
    /\bwhere\b|\bwhich (?:country|city|place|town)\b|어디(?!까지)|어느 (?:나라|도시|지역|곳|동네)/iu,
  ],
]

/** Told by their words wherever they stand. */
const CLEAR: ReadonlySet<Slot> = new Set(['clock', 'percent', 'duration', 'day', 'reason'])

/** The kind of answer that the words ask for: the first that they name. */
export function slotOf(question: Question): Slot {
  if (question.wants === 'statement') return 'statement'
  const clear = ASKS.find(([slot, pattern]) => CLEAR.has(slot) && pattern.test(question.text))
  if (clear) return clear[0]
  const found = ASKS.flatMap(([slot, pattern]) => {
    const at = question.text.search(pattern)
    return at === -1 ? [] : [{ slot, at }]
  })
  return found.sort((a, b) => a.at - b.at)[0]?.slot ?? 'any'
}

/** 0..1: how far the fact holds what the slot asks for; 1 where nothing is asked for. */
export function fillsSlot(slot: Slot, question: Question, fact: ShownFact, named: Names): number {
  const text = `${fact.statement} ${fact.quote}`
  switch (slot) {
    case 'any':
      return 1
    case 'money':
      return fact.amounts.some(({ unit }) => /^[A-Z]{3}$/.test(unit)) || MONEY.test(text) ? 1 : 0
    case 'percent':
      return PERCENT.test(text) || fact.amounts.some(({ unit }) => unit === '%') ? 1 : 0
    case 'count':
      return fillsCount(question, fact, text)
    case 'figure':
      return hasFigure(question, text)
    case 'clock':
      return CLOCK.test(text) ? 1 : 0
    case 'day':
      return DAY.test(text) ? 1 : fact.event?.precision === 'day' ? 0.6 : 0
    case 'date':
      return holdsDate(text) ? 1 : fact.event ? 0.6 : 0
    case 'duration':
      return DURATION.test(text) ? 1 : 0
    case 'reason':
      return REASON.test(text) ? 1 : 0.5
    case 'person':
      return fillsPerson(question, fact, named, text)
    case 'name':
      return fillsName(question, fact, named, text)
    case 'statement':
      return fillsStatement(question, fact, named, text)
    case 'place':
      return fillsPlace(question, fact, named)
  }
}

function fillsPerson(question: Question, fact: ShownFact, named: Names, text: string): number {
  // Who denies a claim is not who makes it, nor is a candidate who holds the office.
  const other = [DENYING, NOT_YET, FORMER].some((of) => of.test(text) && !of.test(question.text))
  return (other ? OTHER_ROLE : 1) * nameIn(question, fact, named, text)
}

const OTHER_ROLE = 0.6
const FORMER = /\b(?:former|ex|previous|under)\b|전 (?:대표|사장|회장)|시절|[ 일]때|전임/iu

function nameIn(question: Question, fact: ShownFact, named: Names, text: string): number {
  if (named.persons.some((id) => !question.entities.includes(id))) return 1
  const asked = question.text.toLowerCase()
  const isNew = (name: string) =>
    !name.split(/[\s-]+/).some((part) => part.length > 1 && asked.includes(part.toLowerCase()))
  if ([...text.matchAll(PERSON)].some(([, ...names]) => names.some((name) => name && isNew(name))))
    return 1
  // "Who warned", "who signed": a body, a company or a group may be who.
  if ([...named.ids].some((id) => !question.entities.includes(id))) return 0.7
  return fact.speaker !== null || fact.speakerKind === 'unnamed' ? 0.6 : 0.35
}

/** Whoever is asked about says it, or is spoken of. */
function fillsStatement(question: Question, fact: ShownFact, named: Names, text: string): number {
  if (holdsWanted({ ...question, wants: 'statement' }, fact, named)) return 1
  if (named.speakers.some((id) => question.entities.includes(id))) return 1
  if (fact.speaker !== null) return 0.6
  return question.lang === 'ko' && /고 (?:말|밝|설명|주장|지적)|했다고|이라고/u.test(text)
    ? 0.6
    : 0.5
}

/** A name in quotation marks that the question does not give, or a person's where an office is asked for. */
function fillsName(question: Question, fact: ShownFact, named: Names, text: string): number {
  if (OFFICE.test(question.text)) return fillsPerson(question, fact, named, text)
  const quoted = [...text.matchAll(/['‘“"「『]([^'’”"」』]{2,30})['’”"」』]/gu)].map(
    ([, name]) => name ?? '',
  )
  return quoted.some((name) => !question.text.includes(name)) ? 1 : 0.3
}

const OFFICE =
  /\b(?:judge|ceo|chief|boss|chair\w*|executive|lawmaker|spokes\w+|head)\b|대표|사장|의장|의원|판사|임원|책임자|후보|회장/iu

/** 어디 asks for a body as well as for a place; 어디서 and "where" for a place alone. */
function fillsPlace(question: Question, fact: ShownFact, named: Names): number {
  if (holdsWanted({ ...question, wants: 'place' }, fact, named)) return 1
  return /어디(?!서|에|로)/u.test(question.text) ? 0.6 : 0.2
}

function hasFigure(question: Question, text: string): number {
  const given = new Set(question.text.match(/\d+/g) ?? [])
  const plain = text.replace(NOT_COUNT, ' ')
  const figures = (plain.match(/\d[\d,.]*/g) ?? []).filter((one) => !given.has(one))
  if (figures.length > 0) return 1
  return COUNT_WORD.test(plain) ? 0.8 : 0
}

/** What is counted, by class: the noun or counter of the question, the units of a fact's amounts. */
const COUNTED: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\bhow many\b.{0,30}\b(?:people|persons?|customers?|subscribers?|users?|employees?|staff|workers?|members?|passengers?)\b|몇\s*(?:명|사람|인)|인원/iu,
    /^(?:person|people|customer|subscriber|user|employee|member|worker|passenger|man|staff)$|^(?:명|사람)/u,
  ],
  [
    /\bhow many\b.{0,30}\b(?:flights?|planes?|jets?|departures?)\b|편|비행기|여객기/iu,
    /^flight|^편/u,
  ],
  [
    /\bhow many\b.{0,40}\b(?:compan|firms?|business|airlines?|carriers?|organi)|몇\s*(?:곳|군데|개사|개 (?:사|회사|기업|업체))/iu,
    /^(?:company|place|firm|airline|carrier|site|business)$|^(?:곳|개사)/u,
  ],
  [
    /\bhow many\b.{0,40}\b(?:devices?|machines?|computers?|pcs?|gadgets?|laptops?|servers?)\b|몇\s*(?:대|만\s*대)/iu,
    /^(?:device|machine|computer|pc|windows)|^대$/u,
  ],
]

function fillsCount(question: Question, fact: ShownFact, text: string): number {
  const plain = text.replace(new RegExp(MONEY, 'giu'), ' ')
  const any = hasFigure(question, plain)
  if (any === 0) return 0
  const kind = COUNTED.find(([asked]) => asked.test(question.text))
  if (kind && fact.amounts.some(({ unit }) => kind[1].test(unit))) return 1
  const counted = plain.matchAll(
    /\d[\d,.]*\s?(?:million|billion|[만억])?\s?(\p{L}+)\s?(\p{L}*)\s?(\p{L}*)/giu,
  )
  const asked = countedNoun(question.text)
  const isCounted = (word: string) =>
    kind?.[1].test(word.toLowerCase().replace(/(?<=\w)s$/, '')) ||
    wordsWithSenses(word).some((one) => isAlike(one, asked))
  if ([...counted].some(([, ...words]) => words.some(isCounted))) return 1
  return kind || asked.length > 0 ? UNCOUNTED : any
}

/** A figure is there, of something else. */
const UNCOUNTED = 0.4

/** What is counted: "how many data centres", 직원은 몇 명. */
function countedNoun(text: string): Word[] {
  const english = /\bhow many (?:of )?((?:\p{L}+\s?){1,3})/iu.exec(text)?.[1] ?? ''
  const korean = /(\p{Script=Hangul}+)\s*(?:모두|총|다)?\s*몇\s?개(?!월|사)/u.exec(text)?.[1] ?? ''
  return wordsWithSenses(`${english} ${korean}`)
}

function isAlike(word: Word, others: readonly Word[]): boolean {
  return others.some(
    (other) =>
      other.stem === word.stem || other.senses.some((sense) => word.senses.includes(sense)),
  )
}
