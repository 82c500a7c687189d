// How well each fact of one situation fits a question in other words. Pure.
import type { ShownFact } from '../facts/fact.ts'
import type { Asked } from './asked.ts'
import { houseOf } from './asked-house.ts'
import { askedUnits } from './asked-places.ts'
import { type AskedUnit, unitsOf } from './asked-units.ts'
import { shapeOf, tellsNone } from './fact-shape.ts'
import { besidesOf, FIGURES, isOther } from './figure-of.ts'
import { K } from './fit-weights.ts'
import { isHome, isToldAtHome } from './home-scope.ts'
import { matchOf, SENSE } from './match-unit.ts'
import { withNeighbours } from './match-nearby.ts'
import type { Meant } from './meaning.ts'
import { type Slot, slotOf } from './asked-slot.ts'
import { putFirst } from './put-first.ts'
import type { Question } from './question.ts'
import { isSaidBefore } from './said-before.ts'
import { fillsSlot } from './slots.ts'

export type Weighed = {
  fact: ShownFact
  /** About 0..1: how well it fits in all. */
  score: number
  /** 0..1: share of what is asked that its own words hold; with those around it. */
  own: number
  coverage: number
  /** What neither it nor the sentences around it hold. */
  missing: AskedUnit[]
  matches: number[]
  slot: number
  /** 0..1: share of what is asked for that its own words hold. */
  said: number
}

export type Weighing = {
  units: AskedUnit[]
  weights: number[]
  slot: Slot
  /** 0..1: share of the known pieces of which no fact of the base speaks. */
  nowhere: number
  /** Best first. */
  facts: Weighed[]
}

export type ThreadWeights = {
  carried: readonly AskedUnit[]
  favoured: ReadonlySet<number>
  /** What the last question asked for. */
  slot?: Slot
}

/** The facts with how far each fits, best first. */
export function weighFacts(
  asked: Asked,
  meant: readonly Meant[],
  thread: ThreadWeights = { carried: [], favoured: new Set() },
): Weighing {
  const scale = scaleOf(asked, meant, thread)
  const { question, units, weights, slot, besides } = scale
  const facts = meant.map((one, at) => weighFact(scale, one, at))
  facts.sort((a, b) => b.score - a.score || a.fact.statement.length - b.fact.statement.length)
  const none = facts[0] !== undefined && tellsNone(facts[0].fact, question, slot)
  putFirst(facts, { question, slot, plain: besides.includes(true) || none })
  return { units, weights, slot, nowhere: nowhereOf(units, weights, facts), facts }
}

type Scale = ReturnType<typeof scaleOf>

/** What of a question is the same for all facts: its units with their weights, and which fact holds which. */
function scaleOf(asked: Asked, meant: readonly Meant[], thread: ThreadWeights) {
  const { question } = asked
  const units = [...unitsOf(question), ...thread.carried]
  const slot = slotIn(question, units, thread)
  const held = units.map((unit) => meant.map((one) => matchOf(unit, one, asked.zone)))
  for (const [i, unit] of units.entries()) discountSense(unit, held[i] ?? [], meant)
  const asks = askedUnits(question, units)
  const weights = units.map((unit, i) => weightOf(unit, held[i] ?? [], meant.length))
  for (const i of asks) weights[i] = (weights[i] ?? 0) * K.asked
  if (slot === 'any' && question.yesNo) stressLast(units, weights)
  const nowhere = units.some((unit, i) => isKnownWord(unit) && !held[i]?.some((match) => match > 0))
  const besides = besidesOf(slot, units, asks, held, meant)
  // Where a fact names the year itself, one told in that year is of another.
  const dated = FIGURES.has(slot) && units.some((unit, i) => isOfDay(unit) && held[i]?.includes(1))
  const house = houseOf(asked, slot, units, held)
  return {
    asked,
    question,
    meant,
    thread,
    units,
    slot,
    held,
    asks,
    weights,
    nowhere,
    besides,
    dated,
    house,
  }
}

function weighFact(scale: Scale, one: Meant, at: number): Weighed {
  const { asked, question, meant, thread, units, slot, held, asks, weights, besides } = scale
  const named = { ...one.named, ids: one.ids, leads: one.leads }
  const said = slot === 'statement' && isSaidBefore(one, meant, question)
  const fills = said ? 1 : fillsSlot(slot, question, one.fact, named)
  const own = units.map((_, i) => held[i]?.[at] ?? 0)
  const beside = besides[at] === true
  const matches = withNeighbours(units, held, one, own, { slot, fills, asks, beside })
  const coverage = shareOf(weights, matches)
  const ownShare = shareOf(weights, own)
  const lacks = lackOf(units, matches, asked.places, scale.dated) * (scale.nowhere ? K.nowhere : 1)
  const isOtherFigure =
    FIGURES.has(slot) && (slot === 'money' || !beside) && isOther(units, asks, own)
  // News of abroad, of what is asked about home.
  const isAway = (unit: AskedUnit, i: number) =>
    isHome(unit, question.text) && (matches[i] ?? 0) === 0
  const isAbroad = !isToldAtHome(one.fact.statement) && units.some(isAway)
  const isOtherHouse = scale.house && !scale.house.ids.some((id) => one.offices().has(id))
  return {
    fact: one.fact,
    score:
      ((1 - K.own) * coverage + K.own * ownShare) *
      (isOtherHouse ? K.otherHouse : 1) *
      (isAbroad ? K.nameless : 1) *
      (isOtherFigure ? K.otherFigure : 1) *
      (K.noSlot + (1 - K.noSlot) * fills) *
      lacks *
      (beside ? K.beside : besides.includes(true) ? K.notBeside : 1) *
      favourOf(one.fact, thread) *
      shapeOf(one.fact, question, slot),
    own: ownShare,
    coverage,
    missing: units.filter((_, i) => (matches[i] ?? 0) < 0.3),
    matches,
    slot: fills,
    said: saidBy(asks, weights, own),
  }
}

/** "And Air Premia?" Of another name the same is asked. */
function slotIn(question: Question, units: readonly AskedUnit[], { slot }: ThreadWeights): Slot {
  const own = slotOf(question)
  const isBare = units.every(({ kind, carried }) => carried || kind === 'name')
  return own === 'any' && slot && isBare && !question.yesNo ? slot : own
}

function nowhereOf(
  units: readonly AskedUnit[],
  weights: readonly number[],
  facts: readonly Weighed[],
): number {
  const isNowhere = (unit: AskedUnit, i: number) =>
    (unit.kind !== 'word' || (unit.senses.length > 0 && !unit.talk)) &&
    facts.every(({ matches }) => (matches[i] ?? 0) < 0.3)
  const [total, lost] = units.reduce(
    ([sum, gone], unit, i) => {
      const weight = weights[i] ?? 0
      return [sum + weight, gone + (isNowhere(unit, i) ? weight : 0)]
    },
    [0, 0],
  )
  return total === 0 ? 0 : lost / total
}

function saidBy(
  asks: readonly number[],
  weights: readonly number[],
  own: readonly number[],
): number {
  const of = (i: number) => weights[i] ?? 0
  const total = asks.reduce((sum, i) => sum + of(i), 0)
  return total === 0 ? 1 : asks.reduce((sum, i) => sum + of(i) * (own[i] ?? 0), 0) / total
}

/** A follow-up speaks of what its thread speaks of. */
function favourOf({ factId }: ShownFact, { favoured }: ThreadWeights): number {
  if (favoured.size === 0) return 1
  return favoured.has(factId) ? K.favour : K.strange
}

function shareOf(weights: readonly number[], matches: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const got = matches.reduce((sum, match, i) => sum + match * (weights[i] ?? 0), 0)
  return total === 0 ? 0 : got / total
}

function isKnownWord(unit: AskedUnit): boolean {
  return unit.kind === 'word' && unit.weight === 1 && unit.senses.length > 0 && !unit.talk
}

/** Of "was it a hack?" the last word is what is asked. */
function stressLast(units: readonly AskedUnit[], weights: number[]): void {
  const last = units.findLastIndex((unit) => unit.kind === 'word')
  if (last >= 0) weights[last] = (weights[last] ?? 0) * K.lastWord
}

/** A name, a time or a figure that the fact lacks makes it one about another. */
function lackOf(
  units: readonly AskedUnit[],
  matches: readonly number[],
  places: ReadonlySet<string>,
  dated: boolean,
): number {
  return units.reduce((left, unit, i) => {
    const match = matches[i] ?? 0
    if (unit.weight < 1 || unit.ids.some((id) => places.has(id))) return left
    if (unit.kind === 'date' && match <= (dated ? 0.5 : 0.25)) return left * K.untimely
    if (dated && isOfDay(unit) && match <= 0.5) return left * K.untimely
    if ((unit.kind === 'name' || unit.naming) && match < 0.3) return left * K.nameless
    const figure = (unit.kind === 'number' && unit.stem.length > 1) || unit.kind === 'amount'
    return figure && match < 0.3 ? left * K.number : left
  }, 1)
}

/** A date, or a year alone. */
function isOfDay({ kind, stem }: AskedUnit): boolean {
  return kind === 'date' || (kind === 'number' && /^(?:19|20)\d\d$/.test(stem))
}

/** Where the base holds the word itself, what only means alike is less than it. */
function discountSense(unit: AskedUnit, matches: number[], meant: readonly Meant[]): void {
  if (unit.kind !== 'word' || !matches.includes(1)) return
  const lang = /\p{Script=Hangul}/u.test(unit.stem) ? 'ko' : 'en'
  for (const [at, one] of meant.entries())
    if (matches[at] === SENSE && one.langs.includes(lang)) matches[at] = K.elsewhere
}

function weightOf(unit: AskedUnit, matches: readonly number[], total: number): number {
  if (unit.kind === 'date') return K.dateWeight * unit.weight
  const rarity = (count: number) => Math.log((total + 1) / (count + 0.5))
  const held = matches.filter((match) => match >= 0.5).length
  const itself = matches.filter((match) => match === 1).length
  if (held === 0) {
    const known = (unit.senses.length > 0 && !unit.talk) || unit.kind !== 'word'
    return unit.weight * rarity(0) * (known ? 1 : K.absentUnknown)
  }
  return unit.weight * (itself > 0 ? (rarity(held) + rarity(itself)) / 2 : rarity(held))
}
