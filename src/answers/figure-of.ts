// Whether a fact's figure is of what is asked about: beside its name, and of the measure that is named. Pure.
import type { AskedUnit } from './asked-units.ts'
import type { Slot } from './asked-slot.ts'
import type { Meant } from './meaning.ts'

/** Slots whose answer is a figure. */
export const FIGURES: ReadonlySet<Slot> = new Set(['count', 'figure', 'money', 'percent'])

/** Whether a figure of it stands beside a name; of a fund, no headcount of its founders. */
export function besidesOf(
  slot: Slot,
  units: readonly AskedUnit[],
  asks: readonly number[],
  held: readonly number[][],
  meant: readonly Meant[],
): boolean[] {
  if (!FIGURES.has(slot)) return meant.map(() => false)
  const ofOther = meant.map((_, at) =>
    isOther(
      units,
      asks,
      units.map((_, i) => held[i]?.[at] ?? 0),
    ),
  )
  const sum = slot === 'money' || slot === 'figure'
  const measured = sum && meant.some((one, at) => !ofOther[at] && one.fact.amounts.length > 0)
  return meant.map((one, at) => isBeside(units, one) && !(measured && ofOther[at]))
}

/** A figure right beside the name that is asked about. */
function isBeside(units: readonly AskedUnit[], one: Meant): boolean {
  return units.some(
    ({ kind, ids, stem, senses }) =>
      (kind === 'name' && ids.some((id) => one.beside().has(id))) ||
      // A name cut short: 이스타.
      (kind === 'word' &&
        senses.length === 0 &&
        /^\p{Script=Hangul}{3,}$/u.test(stem) &&
        one.besideText().includes(stem)),
  )
}

/** Revenue is no profit: the figure of a sentence is of what it names itself. */
export function isOther(
  units: readonly AskedUnit[],
  asks: readonly number[],
  own: readonly number[],
): boolean {
  const measures = asks.filter((i) => units[i]?.weight === 1 && (units[i]?.senses.length ?? 0) > 0)
  return measures.length > 0 && measures.every((i) => (own[i] ?? 0) === 0)
}
