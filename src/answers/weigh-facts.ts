// How well each fact of one situation fits a question in other words. Pure.
import type { ShownFact } from '../facts/fact.ts'
import type { Asked } from './asked.ts'
import { type AskedUnit, unitsOf } from './asked-units.ts'
import { DEFINING } from './choose-facts.ts'
import { matchOf, SENSE } from './match-unit.ts'
import type { Meant } from './meaning.ts'
import type { Question } from './question.ts'
import { asksDefinition } from './question-turns.ts'
import { wordsWithSenses } from './senses.ts'
import { fillsSlot, type Slot, slotOf } from './slots.ts'

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
}

export type Weighing = {
  units: AskedUnit[]
  weights: number[]
  slot: Slot
  /** A word that is known means what no fact of the base speaks of. */
  nowhere: boolean
  /** Best first. */
  facts: Weighed[]
}

export type ThreadWeights = { carried: readonly AskedUnit[]; favoured: ReadonlySet<number> }

/** Found by trying values one by one on four sets of our own questions on the recorded story. */
const K = {
  // A sense, where the base has the word itself elsewhere.
  elsewhere: 0.6,
  // What the sentences around a fact hold, as part of its own: of any, and of one that refers to them.
  nearWord: 0.32,
  nearName: 0.95,
  personName: 0.6,
  nearDate: 0.45,
  undated: 0.6,
  refersWord: 0.6,
  refersName: 0.95,
  refersDate: 0.9,
  whyNear: 0.95,
  // How heavy a piece is: a word that no fact has and nobody knows, a date, what is asked for.
  absentUnknown: 0.45,
  dateWeight: 4.5,
  asked: 1.2,
  lastWord: 1.3,
  // Share of the own words beside those around them.
  own: 0.27,
  // What a fact keeps that lacks something, or has another shape.
  noSlot: 0.35,
  number: 0.6,
  untimely: 0.5,
  nameless: 0.6,
  lacksAsked: 0.85,
  nowhere: 0.75,
  headline: 0.99,
  defines: 0.75,
  speculated: 0.96,
  empty: 0.8,
  // A figure beside its name, and the others then; a thread's own facts, and the others.
  beside: 1.5,
  notBeside: 0.85,
  favour: 1.4,
  strange: 0.8,
} as const

/** The facts with how far each fits, best first. */
export function weighFacts(
  asked: Asked,
  meant: readonly Meant[],
  thread: ThreadWeights = { carried: [], favoured: new Set() },
): Weighing {
  const { question } = asked
  const units = [...unitsOf(question), ...thread.carried]
  const slot = slotOf(question)
  const held = units.map((unit) => meant.map((one) => matchOf(unit, one, asked.zone)))
  for (const [i, unit] of units.entries()) discountSense(unit, held[i] ?? [], meant)
  const asks = askedUnits(question, units)
  const weights = units.map((unit, i) => weightOf(unit, held[i] ?? [], meant.length))
  for (const i of asks) weights[i] = (weights[i] ?? 0) * K.asked
  if (slot === 'any' && question.yesNo) stressLast(units, weights)
  const nowhere = units.some((unit, i) => isKnownWord(unit) && !held[i]?.some((match) => match > 0))
  const besides = meant.map((one) => FIGURES.has(slot) && isBeside(units, one.fact))
  const facts = meant.map((one, at) => {
    const fills = fillsSlot(slot, question, one.fact, { ...one.named, ids: one.ids })
    const own = units.map((_, i) => held[i]?.[at] ?? 0)
    const matches = withNeighbours(units, held, one, own, { slot, fills })
    const coverage = shareOf(weights, matches)
    const ownShare = shareOf(weights, own)
    const fit = (1 - K.own) * coverage + K.own * ownShare
    const lacks = lackOf(units, matches, asks, asked.places) * (nowhere ? K.nowhere : 1)
    const beside = besides[at] ? K.beside : besides.includes(true) ? K.notBeside : 1
    const favour = favourOf(one.fact, thread)
    const filled = K.noSlot + (1 - K.noSlot) * fills
    return {
      fact: one.fact,
      score: fit * filled * lacks * beside * favour * shapeOf(one.fact, question),
      own: ownShare,
      coverage,
      missing: units.filter((_, i) => (matches[i] ?? 0) < 0.3),
      matches,
      slot: fills,
    }
  })
  facts.sort((a, b) => b.score - a.score || a.fact.statement.length - b.fact.statement.length)
  return { units, weights, slot, nowhere, facts }
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
  return unit.kind === 'word' && unit.weight === 1 && unit.senses.length > 0
}

/** Of "was it a hack?" the last word is what is asked. */
function stressLast(units: readonly AskedUnit[], weights: number[]): void {
  const last = units.findLastIndex((unit) => unit.kind === 'word')
  if (last >= 0) weights[last] = (weights[last] ?? 0) * K.lastWord
}

/** Places of the noun and the act that are asked for. */
function askedUnits(question: Question, units: readonly AskedUnit[]): number[] {
  const { asked, said } = question.focus
  const stems = [asked, said].flatMap((word) =>
    word ? wordsWithSenses(word).map(({ stem }) => stem) : [],
  )
  return units.flatMap((unit, i) => (unit.kind === 'word' && stems.includes(unit.stem) ? [i] : []))
}

/** A name, a time, a figure, or what is asked for, that the fact lacks, makes it one about another. */
function lackOf(
  units: readonly AskedUnit[],
  matches: readonly number[],
  asks: readonly number[],
  places: ReadonlySet<string>,
): number {
  return units.reduce((left, unit, i) => {
    const match = matches[i] ?? 0
    if (unit.weight < 1 || unit.ids.some((id) => places.has(id))) return left
    if (unit.kind === 'date' && match <= 0.25) return left * K.untimely
    if (unit.kind === 'name' && match < 0.3) return left * K.nameless
    if (unit.kind === 'number' && match < 0.3) return left * K.number
    const known = asks.includes(i) && unit.senses.length > 0
    return known && match < 0.25 ? left * K.lacksAsked : left
  }, 1)
}

/** What a sentence lacks, those around it may say: most where it begins with what was named before. */
function withNeighbours(
  units: readonly AskedUnit[],
  held: readonly number[][],
  one: Meant,
  own: readonly number[],
  { slot, fills }: { slot: Slot; fills: number },
): number[] {
  const refers = REFERRING.test(one.fact.statement)
  const reasons = slot === 'reason' && fills === 1
  const word = Math.max(reasons ? K.whyNear : 0, refers ? K.refersWord : K.nearWord)
  // Who holds an office must be told of the house that is asked about.
  const name = refers ? K.refersName : slot === 'person' ? K.personName : K.nearName
  return units.map((unit, i) => {
    const around = Math.max(0, ...one.near.map((place) => held[i]?.[place] ?? 0))
    if (around === 0) return own[i] ?? 0
    const date = () => (one.dates().length > 0 ? K.nearDate : refers ? K.refersDate : K.undated)
    const part = unit.kind === 'date' ? date() : unit.kind === 'name' ? name : word
    return Math.max(own[i] ?? 0, part * around)
  })
}

const REFERRING =
  /^(?:It|They|He|She|The (?:company|operator|partners|two|figure|whole|board)|That|This|These|Both)\b|^(?:이|그|양사|두 사람|두 회사|이어|또|당초|그는|안건|회사)[ 는은이가의]|^[김이박최정] [가-힣]{2,3}[ 는은이가]/u

const FIGURES: ReadonlySet<Slot> = new Set(['count', 'figure', 'money', 'percent'])

/** A figure right beside the name that is asked about: "제주항공 47편", "100 from Microsoft". */
function isBeside(units: readonly AskedUnit[], fact: ShownFact): boolean {
  return units.some(({ kind, text }) => {
    if (kind !== 'name') return false
    const name = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    const beside = new RegExp(`${name}\\p{L}{0,2}\\s?\\d|\\d+ (?:from|at|of) ${name}`, 'iu')
    return beside.test(fact.statement)
  })
}

/** A sentence tells more than a headline, one that asks or only says who spoke tells nothing. */
function shapeOf({ statement, status }: ShownFact, { text }: Question): number {
  const said = statement.trim()
  const defines = asksDefinition(text) && !DEFINING.test(said) ? K.defines : 1
  const sure = status === 'speculated' ? K.speculated : 1
  const tells = /이같이|이렇게 밝|said so\b/.test(said) ? K.empty : 1
  const asks = /(?:[?？]|까|나)$/.test(said) ? 0.7 : 1
  const whole = /[.!。”"]$/.test(said) ? 1 : K.headline
  return defines * sure * tells * asks * whole
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
    const known = unit.senses.length > 0 || unit.kind !== 'word'
    return unit.weight * rarity(0) * (known ? 1 : K.absentUnknown)
  }
  return unit.weight * (itself > 0 ? (rarity(held) + rarity(itself)) / 2 : rarity(held))
}
