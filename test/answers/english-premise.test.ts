// What an English question takes for granted, beside a report that denies it or tells it of another.
import { describe, expect, it } from 'vitest'
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

  it.each([
    [
      'How many barns were flooded when the dyke of Sorn gave way?',
      'The dyke of Sorn held. Without it 40 barns would have been flooded.',
      'premise',
    ],
    [
      'Why did parliament exclude bakers from the levy?',
      'Parliament passed the levy. A motion that would have excluded bakers failed.',
      'premise',
    ],
    [
      'Why did parliament exclude bakers from the levy?',
      'Parliament passed the levy and excluded bakers, because they bake at night.',
      null,
    ],
    [
      'What term did Rolf Inger get after he was found guilty of arson?',
      'A court cleared Rolf Inger of arson on Monday. The term for arson is nine years.',
      'reversed',
    ],
    [
      'Why did the Liberals walk out of the talks in Tarn?',
      'Talks in Tarn failed. The Centre Party walked out after the Liberals called for a vote.',
      'actor',
    ],
    [
      'Why did the Centre Party walk out of the talks in Tarn?',
      'Talks in Tarn failed. The Centre Party walked out after the Liberals called for a vote.',
      null,
    ],
  ])('%s of its own report lacks: %s (%s)', (question, report, lacks) => {
    expect(fitEnglish(question)(report).lacks).toBe(lacks)
  })
})
