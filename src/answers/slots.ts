// How far a fact of one situation holds the kind of thing that a question asks for. Pure.
import type { ShownFact } from '../facts/fact.ts'
import type { Slot } from './asked-slot.ts'
import { PLANNED } from './fact-shape.ts'
import { holdsDate, holdsWanted } from './answer-type.ts'
import {
  CLOCK,
  COUNT_WORD,
  DAY,
  DURATION,
  MONEY,
  NOT_COUNT,
  PERCENT,
  REASON,
} from './slot-forms.ts'
import { fillsPerson, type Names } from './person-slot.ts'
import type { Question } from './question.ts'
import { type Word, wordsWithSenses } from './senses/senses.ts'

/** 0..1: how far the fact holds what the slot asks for; 1 where nothing is asked for. */
export function fillsSlot(slot: Slot, question: Question, fact: ShownFact, named: Names): number {
  const text = `${fact.statement} ${fact.quote}`
  switch (slot) {
    case 'any':
      return 1
    case 'money':
      return fact.amounts.some(({ unit }) => /^[A-Z]{3}$/.test(unit)) || tellsMoney(question, text)
        ? 1
        : 0
    case 'percent':
      return PERCENT.test(text) || fact.amounts.some(({ unit }) => unit === '%') ? 1 : 0
    case 'count':
      return fillsCount(question, fact, text)
    case 'figure':
      return UNTOLD.test(text) ? 1 : hasFigure(question, text)
    case 'clock':
      return CLOCK.test(text) ? 1 : 0
    case 'day':
      if (DAY.test(text)) return 1
      // The day on which it was told as a plan is not its day.
      return fact.event?.precision !== 'day' ? 0 : PLANNED.test(fact.statement) ? 0.1 : 0.6
    case 'date':
      return holdsDate(YEARS.test(question.text) ? text : text.replace(NO_DATE, ' '))
        ? 1
        : fact.event
          ? isPlan(question, fact)
            ? 0.1
            : 0.6
          : 0
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

/** That nobody says how much it is answers it. */
const UNTOLD =
  /\bnot (?:yet )?(?:been )?(?:disclosed|confirmed|made public)\b|(?:공개|확인|확정)되지 않|밝히지 않|비공개/iu

/** "What will the free swap cost?" That it is free is known. */
function tellsMoney({ text: asked }: Question, text: string): boolean {
  return MONEY.test(FREE.test(asked) ? text.replace(new RegExp(FREE, 'giu'), ' ') : text)
}

const FREE = /무료|공짜|\bfree(?: of charge)?\b/iu

/** 몇 년에 걸쳐: a length is meant as well as a year. */
const YEARS = /몇\s?(?:년|달|개월)/u
/** How long something lasts, and what may be. */
const NO_DATE = /\d\s?(?:년|개월|일|시)\s?(?:간|동안|짜리)|(?<!\d )\b(?:[Mm]ay)\b(?! \d)/gu

/** "When was it opened?": what was only planned on some day has not happened on it. */
function isPlan({ text }: Question, { status }: ShownFact): boolean {
  const past = /\bwhen (?:was|were|did)\b|언제[^?]*[했됐었았렸겼섰렀]/iu.test(text)
  return past && /^(?:announced|speculated|estimated)$/.test(status)
}

/** Who only came to a ceremony said nothing. */
const SAYING =
  /\b(?:sa(?:y|ys|id)|t(?:ell|ells|old)|stat(?:ed|ing)|call(?:s|ed)|describ\w+|deni\w+|declin\w+|rul(?:ed|es) out|warn\w*|claim\w*|announc\w+|apologi\w+|estimat\w+|plan(?:s|ned)?|expect\w*|aims?|put)\b|밝[혔힌히]|말했|전했|설명|주장|강조|지적|부인|거절|답했|추산|계획|알[렸려]|당부|경고|발표|공시|목표|약속|사과|의혹|보고 있|전망/iu

/** Whoever is asked about says it, or is spoken of. */
function fillsStatement(question: Question, fact: ShownFact, named: Names, text: string): number {
  // What a paper writes needs no such verb.
  const writes = question.text.toLowerCase().includes(fact.publisher.toLowerCase())
  const says = writes || SAYING.test(text)
  if (says && holdsWanted({ ...question, wants: 'statement' }, fact, named)) return 1
  if (says && named.speakers.some((id) => question.entities.includes(id))) return 1
  // A judge says what is ruled.
  if (
    /판결|판사|\brul(?:e|ed|ing)\b/iu.test(question.text) &&
    /판결|기각|\b(?:ruled|dismissed)\b/iu.test(text)
  )
    return 1
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

/** Where something was said or shown. */
const VENUE =
  /블로그|이메일|간담회|국정감사|국감|설명회|주총|주주총회|사옥|본사|서밋|\b(?:blog|e-?mail|press event|press conference|headquarters|MWC|earnings call|filing)\b/iu

/** 어디 asks for a body as well as for a place; 어디서 and "where" for a place alone. */
function fillsPlace(question: Question, fact: ShownFact, named: Names): number {
  if (holdsWanted({ ...question, wants: 'place' }, fact, named)) return 1
  if (VENUE.test(`${fact.statement} ${fact.quote}`)) return 0.9
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
    /\bhow many\b.{0,40}\b(?:airlines?|carriers?)\b|항공사.{0,12}몇\s*(?:곳|군데|개사|개)/iu,
    /^(?:airline|carrier|place|company)$|^(?:곳|개사)/u,
  ],
  [
    /\bhow many\b.{0,40}\b(?:compan|firms?|business|organi)|몇\s*(?:곳|군데|개사|개 (?:사|회사|기업|업체))/iu,
    /^(?:company|place|firm|site|business)$|^(?:곳|개사)/u,
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
  // Flights are no devices, where the question itself names the counter.
  if (kind && onlyOthers(kind[1], fact)) return 0
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

/** All that it counts is of another class. */
function onlyOthers(of: RegExp, { amounts }: ShownFact): boolean {
  const counted = amounts.filter(({ unit }) => COUNTED.some(([, units]) => units.test(unit)))
  return counted.length > 0 && !counted.some(({ unit }) => of.test(unit))
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
