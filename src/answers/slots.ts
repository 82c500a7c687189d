// How far a fact of one situation holds the kind of thing that a question asks for. Pure.
import type { ShownFact } from '../facts/fact.ts'
import { asksSource, type Slot } from './asked-slot.ts'
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
import { type Word, wordsWithSenses } from './senses/senses.ts'

/** Who is named in a fact: also all entities of the watch. */
type Names = Named & { ids: ReadonlySet<string> }

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
      return hasFigure(question, text)
    case 'clock':
      return CLOCK.test(text) ? 1 : 0
    case 'day':
      return DAY.test(text) ? 1 : fact.event?.precision === 'day' ? 0.6 : 0
    case 'date':
      return holdsDate(text) ? 1 : fact.event ? (isPlan(question, fact) ? 0.1 : 0.6) : 0
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

/** "What will the free swap cost?" That it is free is known. */
function tellsMoney({ text: asked }: Question, text: string): boolean {
  return MONEY.test(FREE.test(asked) ? text.replace(new RegExp(FREE, 'giu'), ' ') : text)
}

const FREE = /무료|공짜|\bfree(?: of charge)?\b/iu

/** "When was it opened?": what was only planned on some day has not happened on it. */
function isPlan({ text }: Question, { status }: ShownFact): boolean {
  const past = /\bwhen (?:was|were|did)\b|언제[^?]*[했됐었았렸겼섰렀]/iu.test(text)
  return past && /^(?:announced|speculated|estimated)$/.test(status)
}

function fillsPerson(question: Question, fact: ShownFact, named: Names, text: string): number {
  // Who denies a claim is not who makes it, nor is a candidate who holds the office.
  const claims = CLAIMING.test(question.text)
  const other = [...(claims ? [DENYING] : []), NOT_YET, FORMER].some(
    (of) => of.test(text) && !of.test(question.text),
  )
  const next = NEXT.test(question.text) && !NEXT.test(text) ? NOT_NEXT : 1
  return next * (other ? OTHER_ROLE : 1) * nameIn(question, fact, named, text)
}

/** Who comes after somebody is not who is there. */
const NEXT =
  /\b(?:next|success\w+|succeed\w*|replac\w+|tak(?:e|es|ing) over|nominee|candidates?|nominated|shortlist\w*)\b|차기|후임|후보|내정|선임|다음\s(?:대표|사장|회장|수장)|새\s?(?:대표|사장|회장|수장)/iu
const NOT_NEXT = 0.4

/** Begins as a family name does, and is none. */
const NO_NAME =
  /^(?:차기|최종|정기|주장|이끈|임시|조직|신임|현직|전직|정부|주요|최고|최근|전문|유력|양측|한국|공동|기업|사외|사내)$/u

/** No company is a judge. */
const PERSONAL =
  /\b(?:judge|lawmaker|senator|minister|reporter|journalist|columnist|editor|analyst|engineer|employee|lawyer)\b|판사|의원|장관|기자(?!간|회)|변호사|애널리스트/iu

/** 또 의혹을 제기했다: whoever spoke before. */
const ELIDED = /^(?:또|또한|이어|아울러|그러면서)\s/u

/** Persons without their names. */
const STAFF = /경영진|임원들|관계자|\b(?:executives|officials|managers)\b/iu

const OTHER_ROLE = 0.6
const CLAIMING =
  /\b(?:claim\w*|accus\w*|alleg\w*|criticis\w*|criticiz\w*|argu\w*|complain\w*|point\w* out|said|says?)\b|주장|지적|비판|제기|불공정|문제/iu
const FORMER = /\b(?:former|ex|previous|under)\b|전 (?:대표|사장|회장)|시절|[ 일]때|전임/iu

/** "Whom is it for?" Those it is for are a group. */
const FOR_WHOM =
  /\bwhom?\b.{1,60}\bfor\b\W*$|^(?:and |so )?for whom\b|누구(?:를|에게)?\s?(?:위한|대상|쓰라고|주려)/iu
const FOR_GROUP = /\b(?:for|to) (?:\w+ ){0,4}\w+s\b|위한|대상|에게/iu

function nameIn(question: Question, fact: ShownFact, named: Names, text: string): number {
  if (FOR_WHOM.test(question.text)) return FOR_GROUP.test(text) ? 1 : 0.35
  if (named.persons.some((id) => !question.entities.includes(id))) return 1
  const asked = question.text.toLowerCase()
  const isNew = (name: string) =>
    !NO_NAME.test(name) &&
    !name.split(/[\s-]+/).some((part) => part.length > 1 && asked.includes(part.toLowerCase()))
  if ([...text.matchAll(PERSON)].some(([, ...names]) => names.some((name) => name && isNew(name))))
    return 1
  // "Who warned", "who signed": a body, a company or a group may be who.
  const others = [...named.ids].some((id) => !question.entities.includes(id))
  const speaks = others || fact.speaker !== null
  const ofAsked =
    named.speakers.length > 0 && named.speakers.every((id) => question.entities.includes(id))
  if (speaks && !ofAsked && asksSource(question.text)) return 1
  if (STAFF.test(text)) return 0.7
  if (ELIDED.test(fact.statement)) return 0.7
  if (others) return PERSONAL.test(question.text) ? 0 : 0.7
  return fact.speaker !== null || fact.speakerKind === 'unnamed' ? 0.6 : 0.35
}

/** Whoever is asked about says it, or is spoken of. */
function fillsStatement(question: Question, fact: ShownFact, named: Names, text: string): number {
  if (holdsWanted({ ...question, wants: 'statement' }, fact, named)) return 1
  if (named.speakers.some((id) => question.entities.includes(id))) return 1
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
