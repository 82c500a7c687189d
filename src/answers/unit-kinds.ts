// How a question writes a piece of itself: as a name, as a kind of which one is asked for, as what a happening
// is called after, as a digit of a time. Pure.
import type { AskedUnit } from './asked-units.ts'
import type { Question } from './question.ts'
import type { Concept } from './question-concepts.ts'
import { isKind } from './senses/senses.ts'

const FACILITY =
  '(?:데이터\\s?센터|센터|사옥|공장|지사|지점|본사|캠퍼스|공항|병원|연구소|물류센터|발전소|역사)'

/** What the name of a firm ends in. */
const FIRM =
  '(?:항공|전자|텔레콤|클라우드|은행|그룹|증권|카드|생명|화재|통신|건설|중공업|제약|대학|신문|일보|금융)'

/** A word that nobody knows, with a capital within a sentence, or before what it is the name of. */
export function isProper(
  { kind, senses, stem }: AskedUnit,
  { text, concepts }: Pick<Question, 'text' | 'concepts'>,
): boolean {
  if (kind !== 'word' || senses.length > 0) return false
  if (!/^\p{Script=Hangul}+$/u.test(stem))
    return concepts.some((concept) => concept.kind === 'name' && concept.terms.includes(stem))
  return new RegExp(`(?<!\\p{L})${stem}(?:\\s*${FACILITY}|${FIRM})`, 'u').test(text)
}

/** A Latin word in a Korean question, or one in capitals: the name of a thing. */
export function isNaming({ kind, stem }: AskedUnit, text: string): boolean {
  if (kind !== 'word' || !/^[a-z][a-z0-9.]+$/.test(stem)) return false
  const written = new RegExp(`(?<![\\p{L}])${stem.replace('.', '\\.')}(?![a-z])`, 'iu').exec(
    text,
  )?.[0]
  if (written === undefined || COMMON.test(stem)) return false
  return /\p{Script=Hangul}/u.test(text) ? /\p{Lu}/u.test(written) : /^\p{Lu}{2,}/u.test(written)
}

/** The digit of 5년 is no number beside it. */
export function isOfTime(stem: string, text: string): boolean {
  return (
    /^\d$/.test(stem) &&
    new RegExp(
      `${stem}[\\s-]?(?:년|월|일|시|분기|주|달|개월|year|month|week|day|hour|minute)`,
      'iu',
    ).test(text)
  )
}

/** "Which airlines", 항공사는 어디: an answer names them. */
export function isWhich({ kind, text, senses }: AskedUnit, question: string): boolean {
  if (kind !== 'word' || !isKind(senses)) return false
  const korean = `${text}들?(?:은|는|이|가)?\\s어디(?:어디|야|예|였|인|죠|지|니|[?]|$)|(?:어느|어떤|무슨) ${text}`
  const english = `\\b(?:which|what) (?:(?!${AUXILIARY})\\w+ ){0,2}${text.split(' ')[0]}`
  return new RegExp(`${korean}|${english}`, 'iu').test(question)
}

const AUXILIARY = '(?:did|does|do|is|are|was|were|has|have|will|would|can|could|the|a|an)\\b'

/** In capitals, and no name. */
const COMMON = /^(?:ai|it|ceo|cfo|cto|coo|pc|us|agm|llm|ict|kospi|b2b|r|d|msp|api|sim|pr|ax)$/

/** "What did KT do", KT는: the name stands where the one who acts does. */
export function isActor({ kind, text }: AskedUnit, question: string): boolean {
  if (kind !== 'name') return false
  const name = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const english = `\\b(?:did|does|do|has|have|will) (?:the )?${name}(?!['’\\w])`
  const korean = `(?:^|\\s)${name}(?: (?:대표|사장|회장|의장|의원|후보|장관|최고\\p{L}+))?[은는이가]\\s`
  return new RegExp(`${english}|${korean}`, 'iu').test(question)
}

/** Ids of the entities that these name. */
export function idsIn(concepts: readonly Concept[]): string[] {
  return concepts.flatMap(({ terms }) =>
    terms.flatMap((term) => (term.startsWith('e:') ? [term.slice(2)] : [])),
  )
}

/** "The CrowdStrike mess" is known by what happened, whoever is named with it. */
export function isEvent({ kind, text }: AskedUnit, question: string): boolean {
  if (kind !== 'name') return false
  const after = question.slice(question.indexOf(text) + text.length)
  return /^(?:발|의)?\s?(?:IT\s)?(?:사태|장애|사고|먹통|대란|쇼크)|^ (?:it )?(?:outage|mess|crash|crisis|debacle|fiasco|meltdown|incident|chaos|disaster|bug|glitch|blackout)\b/iu.test(
    after,
  )
}
