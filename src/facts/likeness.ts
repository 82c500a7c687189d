// How alike a claim and a known fact are: words within one language, names and numbers across two.
import { type AmountRelation, sameAmount, sameScope } from '../language/amounts.ts'
import { sameDate } from '../language/dates.ts'
import type { Amount, EventDate } from '../language/language.ts'
import { isCount } from '../language/units.ts'
import type { FoundClaim } from './claim.ts'
import { type Knowledge, type KnownFact, sharedFeatures } from './known-fact.ts'

/** A claim with its content terms, computed once. */
export type ClaimFeatures = { claim: FoundClaim; terms: ReadonlySet<string> }

export type Likeness = {
  /** 0..1: do the two speak of the same thing? */
  subject: number
  /** Amounts of the same thing that are equal, vague against exact, or different. */
  equal: AmountPair[]
  compatible: AmountPair[]
  different: AmountPair[]
  /** The event dates agree (also one within the other, or a day apart across zones). */
  sameEventDate: boolean
  otherEventDate: boolean
}

export type AmountPair = { claim: Amount; known: Amount }

/** Units of time and bare numbers identify little: "five years" stands in many statements. */
const WEAK_UNITS = new Set(['', 'year', 'month', 'week', 'day', 'hour', 'minute', 'time', 'side'])

/** Does an amount identify a statement by itself, as "2.4 trillion won" does? */
export function isTelling(amount: Amount): boolean {
  if (WEAK_UNITS.has(amount.unit)) return false
  if (amount.vague) return amount.unit.length === 3 && amount.unit === amount.unit.toUpperCase()
  return true
}

/** Compares a claim with a known fact. Pure. */
export function compareWithFact(
  features: ClaimFeatures,
  known: KnownFact,
  knowledge: Knowledge,
): Likeness {
  const { claim } = features
  const words = known.terms[claim.lang]
  const struct = sharedNames(claim, known, knowledge)
  const amounts = pairAmounts(claim.amounts, known.amounts, claim.lang !== known.lang)
  const dates = compareEventDates(claim.eventDate, known.event)
  const numbers = numberEvidence(amounts.equal, dates.same)
  const lexical = words ? overlap(features.terms, words, knowledge.weight) : null
  // Words decide within a language; across two, names, event words and numbers must carry it.
  const base = lexical === null ? 0.75 * struct : 0.75 * lexical + 0.25 * struct
  return {
    subject: Math.min(1, base + numbers),
    ...amounts,
    sameEventDate: dates.same,
    otherEventDate: dates.other,
  }
}

/** One shared name says little: many statements are about the same company. */
const ONE_NAME = 0.6

function sharedNames(claim: FoundClaim, known: KnownFact, knowledge: Knowledge): number {
  if (!hasNames(claim) || !hasNames(known)) return 0
  const [ours, theirs] = [new Set(sharedFeatures(claim)), new Set(sharedFeatures(known))]
  const both = [...ours].filter((feature) => theirs.has(feature)).length
  return overlap(ours, theirs, knowledge.weight) * (both < 2 ? ONE_NAME : 1)
}

function hasNames(of: { entities: string[]; events: string[] }): boolean {
  return of.entities.length > 0 || of.events.length > 0
}

/** Weighted overlap of two feature sets: the mean of Dice and of containment in the smaller. */
export function overlap(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weight: (feature: string) => number,
): number {
  let both = 0
  let inA = 0
  let inB = 0
  for (const feature of a) {
    const w = weight(feature)
    inA += w
    if (b.has(feature)) both += w
  }
  for (const feature of b) inB += weight(feature)
  if (inA === 0 || inB === 0) return 0
  const smaller = Math.min(inA, inB)
  return 0.5 * ((2 * both) / (inA + inB)) + 0.5 * (both / smaller)
}

function numberEvidence(equal: AmountPair[], sameEventDate: boolean): number {
  const telling = equal.some((pair) => isTelling(pair.claim))
  return (telling ? 0.25 : equal.length > 0 ? 0.08 : 0) + (sameEventDate ? 0.07 : 0)
}

function pairAmounts(
  claim: readonly Amount[],
  known: readonly Amount[],
  across: boolean,
): Pick<Likeness, 'equal' | 'compatible' | 'different'> {
  const pairs: Pick<Likeness, 'equal' | 'compatible' | 'different'> = {
    equal: [],
    compatible: [],
    different: [],
  }
  // What agrees with one of the claim's figures is not the earlier value of another.
  const agreed = new Set(
    known.filter((other) => claim.some((one) => compare(one, other, across) === 'same')),
  )
  for (const amount of claim) {
    const relations = known
      .map((other) => ({ other, relation: compare(amount, other, across) }))
      .filter(({ other, relation }) => relation !== 'different' || !agreed.has(other))
    const best =
      relations.find((entry) => entry.relation === 'same') ??
      relations.find((entry) => entry.relation === 'compatible') ??
      relations.find((entry) => entry.relation === 'different')
    if (!best) continue
    const pair = { claim: amount, known: best.other }
    if (best.relation === 'same') pairs.equal.push(pair)
    else if (best.relation === 'compatible') pairs.compatible.push(pair)
    // Profit and revenue are no two values of one thing.
    else if (sameScope(pair.claim, pair.known)) pairs.different.push(pair)
  }
  return pairs
}

/** Two languages count in other words ("batteries", 대): across them equal counts are equal. */
function compare(a: Amount, b: Amount, across: boolean): AmountRelation {
  if (!across || a.unit === b.unit || !isCount(a.unit) || !isCount(b.unit)) return sameAmount(a, b)
  const relation = sameAmount(a, { ...b, unit: a.unit })
  return relation === 'different' ? 'incomparable' : relation
}

function compareEventDates(
  claim: EventDate | null,
  known: EventDate | null,
): { same: boolean; other: boolean } {
  if (!claim || !known) return { same: false, other: false }
  const relation = sameDate(claim, known)
  return { same: relation !== 'different', other: relation === 'different' }
}
