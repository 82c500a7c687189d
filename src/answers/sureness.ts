// How sure it is that the best fact of one situation answers a question: signs, weighed as fitted. Pure.
import type { ShownFact } from '../facts/fact.ts'
import type { AskedUnit } from './asked-units.ts'
import { SURE } from './fit-weights.ts'
import type { Weighed, Weighing } from './weigh-facts.ts'

/** By name, as `SURE` weighs them; shares and likenesses are 0..1. */
export type SureSigns = Record<Exclude<keyof typeof SURE, 'enough'>, number>

/** How far apart two facts can be. */
const MOST_APART = 0.36
/** A question of one or two words is seldom less clear than one of three. */
const LEAST_PIECES = 3

/** Above zero the fact is cited. */
export function sureness(signs: SureSigns): number {
  const names = Object.keys(signs) as (keyof SureSigns)[]
  return names.reduce((sum, name) => sum + SURE[name] * signs[name], -SURE.enough)
}

/** What speaks for the best fact, and against it. */
export function sureSigns(weighing: Weighing, best: Weighed): SureSigns {
  const { units, weights, facts, nowhere } = weighing
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1
  const shareOf = (i: number) => (weights[i] ?? 0) / total
  const places = units.map((_, i) => i)
  const lacks = (i: number) => best.missing.includes(units[i] as AskedUnit)
  const apart = (isNext: (other: ShownFact) => boolean) => {
    const next = facts.find(({ fact }) => fact.statement !== best.fact.statement && isNext(fact))
    return best.score === 0
      ? 0
      : Math.min(MOST_APART, (best.score - (next?.score ?? 0)) / best.score)
  }
  return {
    score: best.score,
    own: best.own,
    fills: best.slot,
    // Each piece that is asked about: of a question of one word nearly everything holds all.
    pieces: Math.max(LEAST_PIECES, units.length),
    apart: apart(() => true),
    // A headline and the sentences of its article tell the same.
    articleApart: apart((other) => other.storyId === null || other.url !== best.fact.url),
    lacked: Math.max(
      0,
      ...places.filter((i) => isKnown(units[i] as AskedUnit) && lacks(i)).map(shareOf),
    ),
    nowhere,
  }
}

function isKnown(unit: AskedUnit): boolean {
  return (unit.senses.length > 0 && !unit.talk) || unit.kind !== 'word'
}
