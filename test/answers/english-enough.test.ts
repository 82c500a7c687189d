// How surely an English report answers an English question.
import { describe, expect, it } from 'vitest'
import { enoughOnDay, isFar, OWN_TOLD, sureOf } from '../../src/answers/english/english-enough.ts'
import { fitEnglish } from '../../src/answers/english/english-fit.ts'

const REPORT =
  'Tannery Fire Leaves Quillby Without Water. ' +
  'A blaze at the old tannery in Quillby burst the main on Sunday and left 4,000 homes dry. ' +
  'Engineer Ottilie Brandt said that a valve had rusted through. ' +
  'Tankers will call at the market square until Thursday.'

describe('an English report', () => {
  const fit = fitEnglish('What did Ottilie Brandt say was wrong with the tap of the pipe?')(REPORT)
  const strange = fitEnglish('What did the orchestra of Quillby rehearse with its soloists?')(
    REPORT,
  )

  it('answers a paraphrase where no other holds as much', () => {
    expect(fit.lacks).toBe(null)
    expect(fit.held).toBeLessThan(0.5)
    expect(sureOf(fit, { ahead: 0.2 })).toBeGreaterThan(0)
  })

  it('answers none where another holds more', () => {
    expect(sureOf(fit, { ahead: -0.3 })).toBeLessThan(0)
  })

  it('is the surer, the more of what is asked it tells and its lead names', () => {
    const none = { ...strange, held: 0, near: 0, led: false }
    expect(sureOf(none, { ahead: 0 })).toBeLessThan(0)
    for (const more of [{ held: 1 }, { near: 1 }, { led: true }])
      expect(sureOf({ ...none, ...more }, { ahead: 0 })).toBeGreaterThan(0)
  })

  it('needs less on a day where it tells what is asked', () => {
    const told = fitEnglish('How many homes in Quillby did the blaze leave dry?')(REPORT)
    expect(enoughOnDay(told)).toBeLessThan(0.46)
    expect(enoughOnDay({ ...told, near: 0 })).toBe(null)
  })

  it('is not read at all where it fits too little, on a day the less', () => {
    const ranked = { coverage: 0.5 } as Parameters<typeof isFar>[0]
    expect(isFar(ranked, 0.05, null)).toBe(true)
    expect(isFar(ranked, 0.15, null)).toBe(false)
    expect(isFar(ranked, 0.15, new Date(0))).toBe(true)
    expect(isFar({ ...ranked, coverage: 0.04 }, 0.5, null)).toBe(true)
    expect(isFar({ ...ranked, coverage: OWN_TOLD / 2 }, 0.5, new Date(0))).toBe(true)
  })
})
