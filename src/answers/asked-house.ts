// The house whose office a question asks for. Pure.
import type { Asked } from './asked.ts'
import type { Slot } from './asked-slot.ts'
import type { AskedUnit } from './asked-units.ts'

/** The house whose office is asked for; of one that most facts are about the office is told without it. */
export function houseOf(
  { question: { text }, personsIn }: Asked,
  slot: Slot,
  units: readonly AskedUnit[],
  held: readonly number[][],
): AskedUnit | null {
  if ((slot !== 'person' && slot !== 'name') || !HOLDS_OFFICE.test(text)) return null
  const at = units.findIndex(
    (unit) => unit.kind === 'name' && personsIn(unit.text).length === 0 && isHouse(unit.text, text),
  )
  const told = held[at] ?? []
  return told.filter((match) => match === 1).length > told.length / 3 ? null : (units[at] ?? null)
}

/** "The boss under whom KT Cloud was spun off" is of another house. */
function isHouse(name: string, text: string): boolean {
  return !new RegExp(
    `\\b(?:under|when|while|before|after)\\b.*${name} (?:was|were|got|had|is)\\b`,
    'iu',
  ).test(text)
}

const HOLDS_OFFICE =
  /\b(?:ceo|chief|boss|head|heads|headed|leads?|led|runs?|president|chair\w*|in charge)\b|대표|사장|회장|지사장|수장|이끄|책임자/iu
