// A fact as it was known on an earlier day: its history undone, newest change first.
import type { factHistory, facts } from '../db/schema.ts'

/** A fact as it is read: without the terms by which it is found. */
export type FactRow = Omit<typeof facts.$inferSelect, 'terms'>
export type HistoryRow = typeof factHistory.$inferSelect

/** The parts of a fact that its history may change. */
export type FactState = Pick<
  FactRow,
  | 'status'
  | 'lifecycle'
  | 'supersededBy'
  | 'amounts'
  | 'event'
  | 'eventFrom'
  | 'speaker'
  | 'speakerKind'
  | 'statementEn'
  | 'statementKo'
  | 'claimId'
>

/**
 * The fact, or a part of it, as the base knew it at `asOf` (null: now): each change made later is
 * taken back by writing its `before` over it. `history` is oldest first. Pure.
 */
export function rewindFact<Part extends object>(
  fact: Part,
  history: Pick<HistoryRow, 'at' | 'before'>[],
  asOf: Date | null,
): Part {
  if (!asOf) return fact
  const later = history.filter((entry) => entry.at > asOf)
  return later.reduceRight<Part>(
    (state, entry) => (entry.before ? { ...state, ...(entry.before as Partial<Part>) } : state),
    fact,
  )
}
