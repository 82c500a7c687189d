// Whether the best fact of one situation is about another matter than the question, however near its
// words are: another act, another country, another thing than the thread's. Pure.
import type { Asked } from './asked.ts'
import type { AskedUnit } from './asked-units.ts'
import type { Slot } from './asked-slot.ts'
import { isOtherTense } from './fact-shape.ts'
import { isHome, isToldAtHome } from './home-scope.ts'
import type { Weighed, Weighing } from './weigh-facts.ts'

/** Slots whose answer is a figure of what is counted or measured, other than money. */
export const COUNTS: ReadonlySet<Slot> = new Set(['count', 'figure', 'percent'])
/** So well a fact tells of an act by another word for it. */
const TOLD = 0.8
/** What a fact holds of a piece less than this, it lacks. */
const LACKED = 0.3

/** Whether the best fact answers another question than this one. */
export function isOtherMatter(asked: Asked, weighing: Weighing, best: Weighed): boolean {
  return (
    tellsOtherAct(asked, weighing, best) ||
    lacksScope(asked, weighing, best) ||
    lacksThread(weighing, best) ||
    lacksFacility(asked, weighing, best) ||
    lacksRoom(asked, weighing, best) ||
    lacksItself(asked, weighing, best) ||
    lacksAllBefore(asked, weighing, best)
  )
}

/** Whether it lacks what alone is asked: the act of a yes or no, somebody's pay. */
export function lacksPoint(asked: Asked, weighing: Weighing, best: Weighed): boolean {
  if (asksPay(asked) && !PAY.test(best.fact.statement)) return true
  if (lacksMeasure(asked.question.text, best.fact.statement)) return true
  if (FOUNDER.test(asked.question.text) && !FOUNDED.test(best.fact.statement)) return true
  if (isOnlyPlanned(asked, weighing, best)) return true
  if (isPartOfYear(asked, weighing, best) || lacksKind(weighing, best)) return true
  if (lacksOneMore(asked, weighing, best)) return true
  return asksAct(asked, weighing.slot) && actOf(asked, weighing)?.(best) === 0
}

/** "Where in Seoul": within the place that it names. */
export function isWithin(text: string, place: string): boolean {
  const at = text.indexOf(place)
  return at > 0
    ? /\bwhere(?:abouts)? in $/i.test(text.slice(0, at))
    : /^\S*(?:의|에서)?\s(?:어디|어느)/u.test(text.slice(place.length))
}

const ALSO = /\b(?:too|as well)\b(?=\W*$| (?:in|on|at|during|after|by|then|that|when)\b)|\balso\b/iu

/** "Did banks stop too?" 은행도 멈췄어? Of one more that is asked about the fact says something. */
function lacksOneMore({ question }: Asked, { units, slot }: Weighing, best: Weighed): boolean {
  const counted = COUNTS.has(slot)
  if (!counted && (slot !== 'any' || !question.yesNo)) return false
  const all = !counted && ALSO.test(question.text)
  const isMore = ({ kind, text, weight, carried }: AskedUnit) =>
    !carried &&
    weight === 1 &&
    kind === 'word' &&
    (all ||
      new RegExp(`${text}(?:도|\\s\\p{Script=Hangul}{2,5}도)(?:\\s|$)`, 'u').test(question.text))
  return units.some((unit, i) => best.matches[i] === 0 && isMore(unit))
}

/** How many were cancelled: those delayed are others, where another fact tells of what is asked. */
function tellsOtherAct(asked: Asked, weighing: Weighing, best: Weighed): boolean {
  if (!COUNTS.has(weighing.slot) || CHANGED.test(asked.question.focus.said ?? '')) return false
  const told = actOf(asked, weighing)
  return told?.(best) === 0 && weighing.facts.some((fact) => told(fact) >= TOLD)
}

/** What rose or fell has changed. */
const CHANGED = /^chang|변[했하동화]|달라/iu

/** "How much did they pay?" What they will pay; a day may stand in a sentence that also tells of a plan. */
function isOnlyPlanned({ question }: Asked, { slot }: Weighing, { fact }: Weighed): boolean {
  const sum = COUNTS.has(slot) || slot === 'money'
  return (sum || slot === 'any' || slot === 'name') && isOtherTense(fact.statement, question, slot)
}

/** What a quarter brought is not what the year did. */
function isPartOfYear(
  { question: { text } }: Asked,
  { slot }: Weighing,
  { fact }: Weighed,
): boolean {
  const figure = COUNTS.has(slot) || slot === 'money'
  return (
    figure && WHOLE_YEAR.test(text) && !/분기|quarter/iu.test(text) && QUARTER.test(fact.statement)
  )
}

const WHOLE_YEAR =
  /연간|한\s?해\s?(?:동안|전체|매출|실적)|\b(?:annual|full[- ]year|whole[- ]year|yearly)\b/iu
const QUARTER = /\d\s?분기|\b(?:first|second|third|fourth)[- ]quarter\b|\bQ[1-4]\b/iu

/** "Which ministry was the first?" It names none, nor speaks of one. */
function lacksKind({ units }: Weighing, best: Weighed): boolean {
  return units.some(({ which, carried }, i) => which === true && !carried && best.matches[i] === 0)
}

/** How far a fact tells of the act that is asked about; null where no known one is. */
export function actOf(
  { question }: Asked,
  { units }: Weighing,
  phrases = false,
): ((fact: Weighed) => number) | null {
  const { said } = question.focus
  const act = units.findIndex(
    ({ kind, weight, senses, stem, talk }) =>
      kind === 'word' &&
      weight === 1 &&
      !talk &&
      senses.length > 0 &&
      said?.startsWith(phrases ? (stem.split(' ')[0] ?? stem) : stem) === true,
  )
  return act === -1 ? null : ({ matches }) => matches[act] ?? 0
}

/** "Did they settle?" Whether they did is all that is asked. */
function asksAct({ question }: Asked, slot: Slot): boolean {
  return question.yesNo && slot === 'any' && question.kind === 'find'
}

/** What somebody earns is no revenue. */
function asksPay({ question: { text }, personsIn }: Asked): boolean {
  return PAY.test(text) && (personsIn(text).length > 0 || OFFICE_EARNS.test(text))
}

/** "What did the boss of KT earn?" */
const OFFICE_EARNS =
  /\b(?:boss|ceo|chief(?: executive)?|president|chair(?:man|woman)?|head|director|executive|manager|cfo)(?: (?:of|at|in) (?:\S+ ){0,2}?\S+)? (?:earn|get paid|make a year)|(?:사장|대표|회장|임원|의장|부문장|직원)\S*\s(?:연봉|월급|급여|보수)/iu

/** What is measured has a name of its own, and no other sum is it. */
const MEASURES: readonly RegExp[] = [
  /\b(?:(?:share|paid-in|registered|start-?up|founding|initial) )?capital\b(?! (?:city|of (?!the|a|its|their)\S+|expenditure|spending))|자본금/iu,
  /\b(?:share|stock) price\b|주가/iu,
  /\b(?:interest|coupon) rate\b|금리|이자율/iu,
  /\bmarket (?:cap(?:italisation|italization)?|value)\b|시가총액|시총/iu,
  /\bdividends?\b|배당/iu,
  /\bown (?:pocket|money|savings)\b|\bpersonal(?:ly)? (?:money|funds|invest|pa[iy])|사비|사재|개인 돈|자기 돈|제 돈/iu,
]

/** Whether such a measure is asked for of which the fact does not speak. */
function lacksMeasure(text: string, statement: string): boolean {
  return MEASURES.some((measure) => measure.test(text) && !measure.test(statement))
}

const PAY =
  /\b(?:earn(?:s|ing|ings)?|salar(?:y|ies)|wages?|paychecks?|bonus)\b|연봉|월급|급여|보수[를는가]/iu

/** Who founded a company is told where one was founded, and nowhere else. */
const FOUNDER =
  /\bfounders?\b|\bwho (?:co-?)?founded\b|(?:창업|창립|설립)자|누가 (?:창업|창립|설립|세웠|세운)/iu
const FOUNDED = /\bfound(?:ed|ers?|ing)\b|창업|창립|설립(?:자|했|한|된|됐)|세웠|세운/iu

/** "How many in Korea?" Those of the world are others. */
function lacksScope({ question }: Asked, { units, slot }: Weighing, best: Weighed): boolean {
  if (question.yesNo && !COUNTS.has(slot)) return false
  // News of home says so where it counts: any airline in it is one of home.
  const isCountry = (text: string) => COUNTRY.test(text) && (COUNTS.has(slot) || !HOME.test(text))
  const atHome = !COUNTS.has(slot) && isToldAtHome(best.fact.statement)
  const isScope = (unit: AskedUnit) =>
    unit.kind === 'word' &&
    !unit.carried &&
    (isCountry(unit.text) || isPlaceOf(question.text, unit.text)) &&
    !(atHome && isHome(unit, question.text))
  return units.some((unit, i) => best.matches[i] === 0 && isScope(unit))
}

const COUNTRY = /^(?:국내|한국|미국|일본|중국|유럽)$/u
const HOME = /^(?:국내|한국)$/u

/** "Jeju airport": named after the same place as an airline, and another thing. */
function lacksFacility({ question: { text } }: Asked, { units }: Weighing, best: Weighed): boolean {
  return [...text.matchAll(FACILITY)].some(([, english, korean]) => {
    const word = (english ?? korean ?? '').toLowerCase()
    return units.some(
      (unit, i) => unit.kind === 'word' && word.startsWith(unit.stem) && best.matches[i] === 0,
    )
  })
}

const FACILITY =
  /\b\p{Lu}\p{Ll}+ (airport|station|port|campus|factory|plant|court|university|hospital)\b|\p{Script=Hangul}{2,}\s?(공항|역|항구|캠퍼스|공장|법원|대학교?|병원)(?!\p{Script=Hangul}{2})/gu

/** "Where is its office?" Of a place of its own kind the fact says nothing. */
function lacksRoom({ question: { text } }: Asked, { units, slot }: Weighing, best: Weighed) {
  if (slot !== 'place') return false
  const room = ROOM.exec(text)?.[0].toLowerCase()
  const isRoom = ({ kind, stem, carried }: AskedUnit) =>
    kind === 'word' && !carried && room?.startsWith(stem) === true
  return units.some((unit, i) => best.matches[i] === 0 && isRoom(unit))
}

const ROOM =
  /\b(?:office|headquarters|warehouse|factory|plant|lab|laboratory|studio|showroom|shop|store|hotel|restaurant|campus|branch|sites?|house|apartment)\b|사무실|사무소|공장|창고|연구소|매장|지점|지사|식당|호텔|집무실|숙소|작업실/iu

/** "How many at KT itself?" Of those of all others the fact tells. */
function lacksItself({ question: { text } }: Asked, { units, slot }: Weighing, best: Weighed) {
  if (!COUNTS.has(slot)) return false
  const [, english, korean] = ITSELF.exec(text) ?? []
  const name = (english ?? korean ?? '').toLowerCase()
  return (
    name !== '' &&
    units.some((unit, i) => unit.text.toLowerCase() === name && (best.matches[i] ?? 0) < LACKED)
  )
}

const ITSELF =
  /\b(?:at|in|of|inside|within) ([\p{L}\d]+) itself\b|([\p{L}\d]+)\s?(?:자체|내부|사내)(?:에서|에서는|는|의|\s)/iu

/** Named with a capital after "in". */
function isPlaceOf(question: string, word: string): boolean {
  const named = `${word[0]?.toUpperCase()}${word.slice(1)}`
  return /^[a-z]{3,}$/.test(word) && question.includes(` in ${named}`)
}

/** "What does using it cost?" after a question about another thing than the fact is about. */
function lacksThread({ units }: Weighing, best: Weighed): boolean {
  const names = units.flatMap((unit, i) => (unit.kind === 'name' ? [{ unit, i }] : []))
  return (
    names.length > 0 &&
    names.every(({ unit, i }) => unit.carried === true && (best.matches[i] ?? 0) < LACKED)
  )
}

/** 그 회사는, "that plan": of what was asked before it holds nothing. */
function lacksAllBefore({ question }: Asked, { units }: Weighing, best: Weighed): boolean {
  if (!POINTING.test(question.text)) return false
  const before = units.flatMap(({ carried }, i) => (carried ? [best.matches[i] ?? 0] : []))
  return before.length > 1 && before.every((match) => match < LACKED)
}

const POINTING =
  /(?<!\p{L})그\s(?=\p{Script=Hangul})|\b(?:that|this|those|these|it|its|they|their|them|he|his|him|she|her)\b/iu
