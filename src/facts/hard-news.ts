// What in a claim can be told apart from a rewording: a figure, a day to come, a kind of happening.
import { sameAmount } from '../language/amounts.ts'
import { sameDate } from '../language/dates.ts'
import type { Amount, EventDate, FoundDate } from '../language/language.ts'
import { isCount, isMoney } from '../language/units.ts'
import type { FoundClaim } from './claim.ts'
import { contentTerms, type Knowledge, type KnownFact } from './known-fact.ts'
import { isTelling } from './likeness.ts'

/** The lead of a piece: where a new happening is told; further down stands what led to it. */
export const LEAD_SENTENCES = 3
/** Fewer things than this are told in words as often as in figures. */
export const FEW = 5
/** A happening of another story is known for so long: later it is another happening of its kind. */
const SAME_HAPPENING_MS = 3 * 24 * 3_600_000
/** At or above this share of unheard words a sentence of a known language tells something else. */
const UNHEARD = 0.35
/** A story with fewer words than this in a language says nothing about which are unheard. */
const FEW_WORDS = 12

/** A telling amount that no fact around the claim carries. */
export function findNewFigure(claim: FoundClaim, knowledge: Knowledge): Amount | null {
  return (
    claim.amounts.find(
      (amount) =>
        isTelling(amount) &&
        !isKnownAmount(amount, knowledge) &&
        !isConversion(amount, claim) &&
        !isDifference(amount, claim, knowledge),
    ) ?? null
  )
}

/** "260 billion won ($187 million)": the same money, once more. */
function isConversion(amount: Amount, { amounts, statement }: FoundClaim): boolean {
  const opens = /\($/.test(statement.slice(0, amount.start))
  return (
    opens &&
    amounts.some(
      (other) =>
        isMoney(other.unit) &&
        isMoney(amount.unit) &&
        other.unit !== amount.unit &&
        amount.start - other.end >= 1 &&
        amount.start - other.end <= 3,
    )
  )
}

/** Whether the base carries an amount around here. */
export function isKnownAmount(amount: Amount, knowledge: Knowledge): boolean {
  return (
    knowledge.facts.some((fact) => fact.amounts.some((other) => agree(amount, other))) ||
    knowledge.near.some(
      (fact) =>
        fact.amounts.some((other) => sameCount(amount, other) || isRest(amount, other)) ||
        (amount.min !== null && fact.numbers.has(amount.min)),
    )
  )
}

/** "70 percent, the partner the rest" says 30 percent. */
function isRest(a: Amount, b: Amount): boolean {
  return a.unit === '%' && b.unit === '%' && a.min !== null && a.min === 100 - (b.min ?? 100)
}

/** "From 1.8 to 1.2 billion, 600 million less": the difference of known figures is none of its own. */
function isDifference(amount: Amount, claim: FoundClaim, knowledge: Knowledge): boolean {
  const size = amount.min
  if (size === null || size !== amount.max || size < 10) return false
  const exact = (other: Amount) =>
    other.unit === amount.unit && other.min === other.max && other.min !== amount.min
      ? (other.min ?? [])
      : []
  const own = claim.amounts.flatMap(exact)
  const known = new Set([...knowledge.near.flatMap((fact) => fact.amounts.flatMap(exact)), ...own])
  return own.some((value) => known.has(value + size) || known.has(value - size))
}

/** Whether two amounts say one figure. */
export function agree(a: Amount, b: Amount): boolean {
  const relation = sameAmount(a, b)
  // "Up to 2.4 trillion" lies beside every smaller figure and says none of them.
  const open = [a.min, a.max, b.min, b.max].includes(null)
  // "A minimum of 260 billion" and "260 billion a year" give one figure.
  const oneEnd = (a.min !== null && a.min === b.min) || (a.max !== null && a.max === b.max)
  return relation === 'same' || (relation === 'compatible' && (!open || oneEnd))
}

/** "40 pilots" and 조종사 40명 count the same, though the languages count in other words. */
export function sameCount(a: Amount, b: Amount): boolean {
  return isCount(a.unit) && isCount(b.unit) && agree({ ...a, unit: b.unit }, b)
}

/** A day to come that no fact of the story, and none about the same names, carries. */
export function findNewDate(
  claim: FoundClaim,
  knowledge: Knowledge,
  publishedOn: string,
): FoundDate | null {
  return (
    claim.dates.find(
      (date) =>
        date.to > publishedOn &&
        !isSpanFromNow(date, publishedOn) &&
        !namesYearOf(claim.statement, date) &&
        !isKnownDate(date, claim, knowledge),
    ) ?? null
  )
}

/** "Over the next five years" is how long something takes, and no day to come. */
function isSpanFromNow(date: FoundDate, publishedOn: string): boolean {
  if (LATER.test(date.text)) return true
  return SPAN.test(date.text) && daysBetween(publishedOn, date.from) <= 1
}

/** 10년 뒤, "in ten years": how long until then, said of what may be done some day. */
const LATER = /\d+ ?년 ?(?:뒤|후|이후)|\bin (?:\d+|two|three|five|seven|ten|twenty) years\b/iu

/** "Next year's budget", 내년 예산: which one it is, and no day on which something is to be. */
function namesYearOf(statement: string, date: FoundDate): boolean {
  if (date.precision !== 'year') return false
  return YEAR_OF.test(statement.slice(date.end, date.end + 12))
}

const YEAR_OF =
  /^[’']s\b|^ ?(?:도 )?(?:예산|실적|매출|이익|사업|경영|전망|임금|물량|수요|인사|조직|시장|성장률|배당|투자 ?계획)/u

const SPAN = /\b(?:years?|months?|weeks?|decades?)\b|\d\s?(?:년|개월|달|주)(?:간|동안|\s|$)/iu

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(b.slice(0, 10)) - Date.parse(a)) / 86_400_000
}

function isKnownDate(date: FoundDate, claim: FoundClaim, knowledge: Knowledge): boolean {
  const near = new Set(knowledge.near)
  return knowledge.facts.some(
    (fact) =>
      (near.has(fact) || meets(fact, claim)) &&
      fact.dates.some((other) => {
        const relation = sameDate(date, other)
        // "Within 60 days" and 60일 안에 end on one day, wherever they begin.
        if (date.to === other.to) return true
        return relation !== 'different' && relation !== 'refines'
      }),
  )
}

/** Whether a fact of the story has the date just as exactly. */
export function isStoryDate(date: EventDate, knowledge: Knowledge): boolean {
  return knowledge.story.some((fact) =>
    fact.dates.some((other) => sameDate(date, other) === 'same'),
  )
}

/** Do fact and claim share a name or an event word? */
function meets(fact: KnownFact, claim: FoundClaim): boolean {
  return (
    fact.entities.some((id) => claim.entities.includes(id)) ||
    fact.events.some((id) => claim.events.includes(id))
  )
}

/**
 * A kind of happening, told in the lead, that nothing of the story has told of.
 * @param translation only what no translation adds counts
 */
export function findNewHappening(
  claim: FoundClaim,
  knowledge: Knowledge,
  context: { publishedAt: Date; translation: boolean },
): string | null {
  if (claim.seq > LEAD_SENTENCES || claim.seq === 0 || claim.negated) return null
  const { telling, turning } = knowledge.words
  const counted = context.translation ? turning : telling
  const fresh = claim.events.find(
    (event) => counted.has(event) && !isKnownHappening(event, claim, knowledge, context),
  )
  if (fresh === undefined) return null
  return turning.has(fresh) || saysUnheard(claim, knowledge) ? fresh : null
}

function isKnownHappening(
  event: string,
  claim: FoundClaim,
  knowledge: Knowledge,
  context: { publishedAt: Date },
): boolean {
  if (knowledge.story.some((fact) => fact.events.includes(event))) return true
  return knowledge.facts.some(
    (fact) =>
      fact.events.includes(event) &&
      fact.entities.some((id) => claim.entities.includes(id)) &&
      Math.abs(context.publishedAt.getTime() - fact.learnedAt.getTime()) < SAME_HAPPENING_MS,
  )
}

/** In words, as far as the story was told in this language. */
function saysUnheard(claim: FoundClaim, knowledge: Knowledge): boolean {
  const share = unheardShare(claim, knowledge)
  return share === null || share >= UNHEARD
}

/** The share of a claim's words that no fact of its story has; null where the story has too few. */
export function unheardShare(
  claim: Pick<FoundClaim, 'statement' | 'lang'>,
  knowledge: Knowledge,
): number | null {
  const known = knowledge.storyTerms[claim.lang]
  if (known.size < FEW_WORDS) return null
  let fresh = 0
  let all = 0
  for (const term of contentTerms(claim.statement)) {
    const weight = knowledge.weight(term)
    all += weight
    if (!known.has(term)) fresh += weight
  }
  return all === 0 ? null : fresh / all
}
