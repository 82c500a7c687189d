// How a fact tells what it tells, beside how a question asks: planned where it asks what was done, a part
// where it asks for all, a figure that was wrong. Pure.
import type { ShownFact } from '../facts/fact.ts'
import type { Slot } from './asked-slot.ts'
import { DEFINING } from './choose-facts.ts'
import { K } from './fit-weights.ts'
import type { Question } from './question.ts'
import { asksDefinition } from './question-turns.ts'
import { asksDone, asksPlan } from './question-tense.ts'

/** 0..1, what a fact keeps of its fit. A sentence tells more than a headline; one that asks or only says who spoke nothing. */
export function shapeOf(fact: ShownFact, question: Question, slot: Slot): number {
  const said = fact.statement.trim()
  const defines = asksDefinition(question.text) && !DEFINING.test(said) ? K.defines : 1
  const sure =
    fact.status === 'speculated' ? (AIM.test(question.text) ? K.notAim : K.speculated) : 1
  const own = asksDefinition(question.text) && fact.speaker !== null ? K.saidToBe : 1
  const tells = /이같이|이렇게 밝|said so\b/.test(said) ? K.empty : 1
  const asks = /(?:[?？]|까|나)$/.test(said) ? 0.65 : 1
  const whole = /[.!。”"]$/.test(said) ? 1 : K.headline
  const timely = isOtherTense(said, question, slot) ? K.otherTense : 1
  // "Have all recovered?" Six of ten answers it, where nothing tells of all.
  const ofAll =
    question.yesNo && slot === 'any' && !IN_THE_END.test(question.text) ? K.partSaysNo : K.part
  const part = ALL.test(question.text) && PART.test(said) ? ofAll : 1
  const wrong = FIGURES.has(slot) && isInError(said, question) ? K.inError : 1
  const none = tellsNone(fact, question, slot) ? K.none : 1
  const denies = slot === 'any' && isDenial(fact, question) ? K.denies : 1
  const lists = slot === 'any' && LISTING.test(question.text) && !LIST.test(said) ? K.noList : 1
  return defines * own * sure * lists * tells * asks * whole * timely * part * wrong * denies * none
}

/** What somebody wants to become is no rumour about it. */
const AIM = /\b(?:wants?|hopes?|aims?|goal|ambition)\b|목표|되고 싶|하고 싶|하려는|지향/iu

const FIGURES: ReadonlySet<Slot> = new Set(['count', 'figure', 'money', 'percent'])
const TIMED: ReadonlySet<Slot> = new Set([...FIGURES, 'date', 'day', 'clock', 'place'])

const PLAN_TIMED: ReadonlySet<Slot> = new Set(['date', 'day', 'person', 'place'])

/** What is planned or demanded has not happened; what happened is no plan. */
export function isOtherTense(said: string, question: Question, slot: Slot): boolean {
  if (slot === 'any' && PLANNED_THINGS.test(question.text)) return !PLANNED.test(said)
  if (asksPlan(question.text)) return PLAN_TIMED.has(slot) && !PLANNED.test(said)
  const open = slot === 'any' || slot === 'name'
  const timed = TIMED.has(slot) || (open && (question.yesNo || HAS_DONE.test(question.text)))
  return timed && asksDone(question.text) && PLANNED.test(said)
}

/** 출시 예정이던 두 가지, "the two things due": what was planned is told as a plan. */
const PLANNED_THINGS =
  /예정(?:이던|이었던|인|된)\s(?:것|게|건|일|제품|서비스|모델|사업|(?:두|세|네|몇|\d)\s?(?:가지|개|건))|\b(?:things?|items?|products?|services?|models?) (?:that (?:is|are|was|were) )?(?:due|planned|scheduled|slated)\b/iu

/** "Which firms have received it?" "Who uses it already?" */
const HAS_DONE =
  /\b(?:which|who|what)\b.*\b(?:(?:was|were|became) (?:the|its|their) (?:very )?(?:first|last|latest|earliest)\b|already|(?:has|have) (?:\w+ )?(?:\w+ed|received|got|gotten|won|made|taken|bought|sold|paid|built|put|given|seen|found|met|left|gone))\b|이미|벌써|(?:처음|첫|최초로|가장 먼저|제일 먼저)\s(?:\S+\s){0,2}(?:받은|타낸|따낸|산|쓴|도입한|맡은|뽑힌|선정된|가져간)\s/iu

/** Told as what is to come, or is demanded. */
export const PLANNED =
  /\b(?:plans?|will|expects?|expected to|due(?! to (?:an?|the|its|their|this|that)\b)|aims? to|slated|seeks?|demands?|hopes? to|scheduled|intends? to)\b|예정|계획|기로 (?:했|합의)|것으로 (?:예상|전망)|예상|전망|관측|하겠|내놓고|요구|청구|(?:다음\s?달|내달|오는)\s\d{1,2}일|듯$|까$/iu

/** "All of them", where six of ten are told. */
const ALL = /\b(?:all|every|everyone|entire)\b|모두|모든|전부|전체|(?<=\s)다(?=\s)/iu
/** "Did all recover in the end?" What was so on the way is not how it ended. */
const IN_THE_END =
  /\b(?:in the end|eventually|finally|ultimately|at last|by the end)\b|결국|마침내|끝내|최종적으로|나중엔|끝에는/iu
const PART =
  /\b(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|half|most|some|part) (?:out )?of (?:the |its |their |those )?(?:\d|ten|twelve|\w+s\b)|\d\S{0,3} (?:가운데|중에?) \d|일부|절반/iu

/** "What does it cover?" 뭐가 들어 있어? Several things make it up. */
const LISTING =
  /\b(?:areas?|fields?|pillars?|strands?|scope|contents?|contain\w*|cover(?:s|ed)?|includ\w+|compris\w+|consists?|made up of|breakdown)\b|분야|범위|갈래|[한두세네]\s?가지|(?:들어\s?[있가간갔]|들어감|담[겨긴겼]|포함)|(?:뭐\s?뭐|무엇무엇)/iu
const LIST =
  /[^,]+,\s[^,]+,\s[^,]+| 등 (?:\p{Script=Hangul}+ )?(?:갈래|가지|분야)|[^,]+, .+ 등(?:[\s을이]|$)|, and /u

/** Whether it asks for what makes something up, and whether a fact lists it. */
export function asksList({ text }: Question): boolean {
  return LISTING.test(text)
}
export function isList({ statement }: ShownFact): boolean {
  return LIST.test(statement)
}

/** A figure that the sentence itself calls wrong. */
function isInError(said: string, { text }: Question): boolean {
  return IN_ERROR.test(said) && !ASKS_WHETHER_TRUE.test(text)
}

const IN_ERROR =
  /\b(?:wrongly|mistakenly|incorrectly|erroneously|in error)\b|잘못 (?:전|보도|쓴|썼|적|알)|오보/iu
const ASKS_WHETHER_TRUE =
  /\b(?:report\w*|article|story|true|wrong\w*|correct\w*|mistake\w*|error|confirm\w*)\b|기사|보도|진짜|사실|맞[아나는]|정정|오보|잘못/iu

/** "Were any cancelled?" That none was answers it. */
export function tellsNone(
  { statement }: ShownFact,
  { text, yesNo }: Question,
  slot: Slot,
): boolean {
  return yesNo && slot === 'any' && ANY.test(text) && NONE.test(statement)
}

const ANY = /\bany\b|있(?:었)?(?:나|니|어|습니까|는지|던가|을까)/iu
const NONE = /\b(?:no|none|not any)\b|없[었다]/iu

/** "What is the complaint?" Who denies it says nothing of what it is. */
function isDenial({ status }: ShownFact, { text, yesNo }: Question): boolean {
  return !yesNo && status === 'denied' && COMPLAINT.test(text) && !REPLY.test(text)
}

const COMPLAINT =
  /\b(?:complain\w*|critici\w*|accus\w*|alleg\w*|objection\w*|grievance\w*)\b|지적|비판|의혹|불만|문제\s?삼/iu
const REPLY =
  /\b(?:respon\w*|repl\w*|answer\w*|reaction|react|den(?:y|ies|ied)|say to|rebut\w*)\b|부인|반박|해명|답변|대답|반응|입장|인정/iu
