// How far a fact of one situation names the person or the house that a question asks for. Pure.
import type { ShownFact } from '../facts/fact.ts'
import { DENYING, type Named, NOT_YET } from './answer-type.ts'
import { asksSource } from './asked-slot.ts'
import type { Question } from './question.ts'
import { PERSON } from './slot-forms.ts'

/** Who is named in a fact: also all entities of the watch. */
export type Names = Named & { ids: ReadonlySet<string>; leads: () => ReadonlySet<string> }

/** 0..1: who is asked for is named, or may be meant. */
export function fillsPerson(
  question: Question,
  fact: ShownFact,
  named: Names,
  text: string,
): number {
  // Who denies a claim is not who makes it, nor is a candidate who holds the office.
  const claims = CLAIMING.test(question.text)
  const comes = NEXT.test(question.text) && !CHOOSER.test(question.text)
  const other = [...(claims ? [DENYING] : []), ...(comes ? [] : [NOT_YET]), FORMER].some(
    (of) => of.test(text) && !of.test(question.text),
  )
  const next = comes && !NEXT.test(text) ? NOT_NEXT : 1
  return (
    next *
    (other || (comes && SEEKING.test(text)) ? OTHER_ROLE : 1) *
    nameIn(question, fact, named, text)
  )
}

/** Who comes after somebody is not who is there. */
const NEXT =
  /\b(?:next|success\w+|succeed\w*|replacement|replac(?:es?|ed|ing)(?! (?:all|its|their|the (?!ceo|chief|head|boss|chair|president)))|tak(?:e|es|ing) over|nominee|candidates?|nominated|shortlist\w*)\b|\b(?:new|incoming|future) (?:[\p{L}&]+ ){0,2}(?:ceo|chief|boss|head|president|chair\w*|leader)\b|\b(?:pick|choice|chosen|picked|tapped|named|tipped|selected|elected|proposed|put forward) (?:as|for|to (?:be|lead|head|run))\b|차기|후임|후보|내정|선임|다음\s(?:대표|사장|회장|수장)|(?:새|새로운|신임)\s?(?:[\p{L}&]+\s)?(?:대표|사장|회장|수장|CEO)/iu
const NOT_NEXT = 0.4

/** Who chooses somebody, or sits at the head of those who do, is not who comes. */
const CHOOSER =
  /\bwho (?:chair(?:s|ed)|head(?:s|ed)|led|leads|announc\w+|pick(?:s|ed)|chose|chooses|nominated|nam(?:es|ed)|selected|appoint(?:s|ed)|proposed|put forward|recommended|interviewed)\b.*\b(?:next|new|successor|nominee|candidates?|board|committee)\b|(?:후보|후임|차기)\S*(?:\s\S+)?\s(?:뽑은|고른|정한|발표한|알린|추천한|심사한|선정한|확정한) (?:사람|위원장|의장|인물|곳|데)|누가 .*(?:후보|후임|차기)\S*(?:\s\S+)?\s(?:뽑았|골랐|정했|발표했|알렸|추천했|심사했|선정했)/iu

/** Who is looked for has no name yet. */
const SEEKING =
  /\b(?:search|begun? to select|looking for|starts? selecting)\b|공모|선정 (?:절차|작업)|물색/iu

/** Begins as a family name does, and is none. */
const NO_NAME =
  /^(?:차기|최종|정기|주장|이끈|임시|조직|신임|현직|전직|정부|주요|최고|최근|전문|유력|양측|한국|공동|기업|사외|사내)$/u

/** No company is a judge. */
const PERSONAL =
  /\b(?:judge|lawmaker|senator|minister|reporter|journalist|columnist|editor|analyst|engineer|employee|lawyer)\b|판사|의원|장관|기자(?!간|회)|변호사|애널리스트/iu

/** 또 의혹을 제기했다: whoever spoke before. */
const ELIDED = /^(?:또|또한|이어|아울러|그러면서)\s/u

const LEADING_IT =
  /\bwho(?:['’]s| is| are| will| would| was)? (?:be )?(?:lead\w*|head(?:s|ed|ing)?|run(?:s|ning)?|in charge)\b|누가 (?:이끌|이끄|이끈|맡|총괄)/iu

/** Persons without their names. */
const STAFF = /경영진|임원들|관계자|\b(?:executives|officials|managers)\b/iu

const OTHER_ROLE = 0.6
/** "Which lawmaker called it unfair?" Whoever denies it is not asked for. */
export function asksClaimant({ text }: Question): boolean {
  return CLAIMANT.test(text) && CLAIMING.test(text) && !DENYING.test(text)
}

const CLAIMANT =
  /\bwho\b|\bwhich (?:lawmaker|official|person|executive|analyst|minister|senator|mp)\b|누구|누가|(?:어느|어떤|무슨) (?:의원|사람|인물|임원|장관)/iu
const CLAIMING =
  /\b(?:claim\w*|accus\w*|alleg\w*|criticis\w*|criticiz\w*|argu\w*|complain\w*|contend\w*|assert\w*|maintain\w*|insist\w*|call(?:s|ed)(?! (?:for|off|on|in)\b)|denounc\w*|blast\w*|slam\w*|attack\w*|rais(?:e|es|ed|ing) (?:the |an? )?(?:issue|concern|objection|question)s?|point\w* out|protest\w*|object(?:s|ed)|took issue|said|says?)\b|주장|지적|비판|제기|불공정|문제|따[지진졌져]|꼬집|몰아붙|쓴소리|항의/iu
const FORMER = /\b(?:former|ex|previous|under)\b|전 (?:대표|사장|회장)|시절|[ 일]때|전임/iu

/** "Whom is it for?" Those it is for are a group. */
const FOR_WHOM =
  /\bwhom?\b.{1,60}\bfor\b\W*$|^(?:and |so )?for whom\b|누구(?:를|에게)?\s?(?:위한|대상|쓰라고|주려)/iu
const FOR_GROUP = /\b(?:for|to) (?:\w+ ){0,4}\w+s\b|위한|대상|에게/iu

/** "KT Cloud vs KT: who runs it?" Who is asked for is one of those that the question names. */
const BETWEEN = /\b(?:vs\.?|versus)\s|\bor\b|아니면|중(?:에|에서)?\s?누가/iu

function nameIn(question: Question, fact: ShownFact, named: Names, text: string): number {
  const between = question.entities.length > 1 && BETWEEN.test(question.text)
  if (between && question.entities.some((id) => named.ids.has(id))) return 0.9
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
  // Who leads it is told of somebody who acts, and not of whoever came to its leaders' meeting.
  if (LEADING_IT.test(question.text) && named.leads().size === 0) return 0.35
  if (STAFF.test(text)) return 0.7
  if (ELIDED.test(fact.statement)) return 0.7
  if (others) return PERSONAL.test(question.text) ? 0 : 0.7
  return fact.speaker !== null || fact.speakerKind === 'unnamed' ? 0.6 : 0.35
}
