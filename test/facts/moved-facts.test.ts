// What a figure in the place of another brings: news, unless the story has it already.
import { expect, test } from 'vitest'
import type { FoundClaim } from '../../src/facts/claim.ts'
import type { Knowledge, KnownFact } from '../../src/facts/known-fact.ts'
import type { ClaimMatch } from '../../src/facts/match-claim.ts'
import { noveltyOfMove } from '../../src/facts/moved-facts.ts'
import { findAmounts } from '../../src/language/amounts.ts'

const outlet = { speaker: null, speakerKind: 'outlet', speakerId: null, negated: false, events: [] }

function knownFact(id: number, statement: string, more: Partial<KnownFact> = {}): KnownFact {
  const amounts = findAmounts(statement, 'en')
  return {
    ...outlet,
    id,
    amounts,
    status: 'confirmed',
    lang: 'en',
    ...more,
  } as unknown as KnownFact
}

function codeOf(statement: string, before: KnownFact, story: KnownFact[]): string | undefined {
  const amounts = findAmounts(statement, 'en')
  const claim = { ...outlet, statement, amounts, lang: 'en' } as unknown as FoundClaim
  const [now, then] = [amounts[0], before.amounts[0]]
  if (!now || !then) throw new Error('There is no amount in one of the two.')
  const amount = { claim: now, known: then }
  const match: ClaimMatch = { relation: 'updates', fact: before, amount, likeness: 0.7 }
  const knowledge = { story, near: story, words: { speakerIdOf: () => null } }
  const found = noveltyOfMove(claim, match, knowledge as unknown as Knowledge, {
    translation: false,
  })
  return found?.reason.code
}

const CHARGE = knownFact(1, 'KT took a charge of 90 billion won.')

test('another figure of the story is news', () => {
  expect(codeOf('KT took a charge of 95 billion won.', CHARGE, [CHARGE])).toBe('figure-changed')
})

test('a figure that the story has for sure is none', () => {
  const sales = knownFact(2, 'KT took in revenue of 6.1 trillion won.')
  expect(codeOf('KT had revenue of 6.1 trillion won.', CHARGE, [CHARGE, sales])).toBeUndefined()
})

test('a figure that somebody else had only claimed is news when it comes true', () => {
  const claimed = knownFact(3, 'The union put the charge at 95 billion won.', {
    status: 'reported',
    speakerKind: 'party',
  })
  expect(codeOf('KT took a charge of 95 billion won.', CHARGE, [CHARGE, claimed])).toBe(
    'figure-changed',
  )
})
