// What an English question takes for granted, beside a report that denies it or tells it of another.
import { describe, expect, it } from 'vitest'
import { enoughFor, isFar } from '../../src/answers/english/english-enough.ts'
import { fitEnglish } from '../../src/answers/english/english-fit.ts'

const REPORT =
  'Climber Rescued From Mount Orla After Two Nights Climber Jana Reve was brought down from Mount Orla on Sunday. ' +
  'The summit hut stands at 2,900 metres. ' +
  'Her guide, aged 41, had turned back on Friday. ' +
  'Twenty-six volunteers searched the north face in 2031. ' +
  'Police accepted that no charges would be brought against the guide. ' +
  'A rescue cost the Slovenian government 40,000 euros. ' +
  'In the 70th minute of a match at Orla, Toma Brel stopped play for the helicopter.'

describe('an English question', () => {
  it.each([
    ['Why was the guide charged after the rescue on Mount Orla?', 'premise'],
    ['Why did police refuse to bring Jana Reve down?', 'subject'],
    ['How old is the pilot who flew to Mount Orla?', 'bearer'],
    ['How old is the guide of Jana Reve?', null],
    ['How deep is Orla?', 'measure'],
    ['In which minute did Jana Reve score?', 'bearer'],
    ['In which minute did Toma Brel stop play?', null],
    ['How many volunteers searched the north face?', null],
    ['How many cubic metres of snow fell on Mount Orla?', 'detail'],
    ['How many minutes did the police take?', 'detail'],
    ['What is the name of the technician who flew the helicopter?', 'detail'],
    ['What did the helicopter cost the Slovenian government per hour?', null],
    ['Which minister of the Croatian government paid for the rescue?', 'subject'],
    ['How did the mayor of Orla thank the volunteers?', 'office'],
    ['When was the stadium at Orla painted?', 'act'],
  ])('%s lacks: %s', (question, lacks) => {
    expect(fitEnglish(question)(REPORT).lacks).toBe(lacks)
  })
})

describe('a report whose lead bears all names of the question', () => {
  const fit = fitEnglish('What fetched poor Reve off Mount Orla, who was brought low?')(REPORT)
  const enough = (asOf: Date | null, ahead: number) =>
    enoughFor({ ...fit, near: 0 }, { asOf, ahead })

  it('needs less where no other is near, and no day is asked for', () => {
    expect(fit.led).toBe(true)
    expect(enough(null, 0.3)).toBeLessThan(0.46)
    expect(enough(null, 0)).toBe(null)
    expect(enough(new Date(0), 0.3)).toBe(null)
    expect(enoughFor({ ...fit, near: 0, led: false }, { asOf: null, ahead: 0.3 })).toBe(null)
  })

  it('is not read at all where it fits too little', () => {
    const ranked = { coverage: 0.5 } as Parameters<typeof isFar>[0]
    expect(isFar(ranked, 0.1, { asOf: null, ahead: 0 })).toBe(true)
    expect(isFar(ranked, 0.3, { asOf: null, ahead: 0 })).toBe(false)
    expect(isFar(ranked, 0.3, { asOf: new Date(0), ahead: 0 })).toBe(true)
    expect(isFar({ ...ranked, coverage: 0.05 }, 0.5, { asOf: null, ahead: 0 })).toBe(true)
  })
})
