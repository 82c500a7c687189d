import { describe, expect, it } from 'vitest'
import { englishWords, kinship } from '../../src/answers/english/english-words.ts'

const between = (one: string, other: string): number => {
  const [a, b] = [englishWords(one), englishWords(other)].map(([word]) => word)
  if (!a || !b) throw new Error('no word')
  return kinship(a, b)
}

describe('english words', () => {
  it('take another word for the one that it is told for', () => {
    expect(between('vandalised', 'defaced')).toBeGreaterThan(0.5)
    expect(between('defaced', 'vandalised')).toBeGreaterThan(0.5)
    expect(between('teenager', 'adolescent')).toBeGreaterThan(0.5)
  })

  it('do not take two words that are told for a third for one another', () => {
    expect(between('defaced', 'trashed')).toBe(0)
  })

  it('take what is nearest for what is closest', () => {
    expect(between('greatest', 'greater')).toBeGreaterThan(0.5)
    expect(between('largest', 'bigger')).toBeGreaterThan(0.5)
    expect(between('winner', 'winter')).toBe(0)
  })

  it('take a phrase of several words for its verb', () => {
    const [drag] = englishWords('ridicule')
    const told = englishWords('They poked fun at the mayor.')
    const [mock] = englishWords('mock')
    expect(told.some((word) => mock !== undefined && kinship(mock, word) > 0.5)).toBe(true)
    expect(drag?.members.length).toBeGreaterThan(0)
  })
})
