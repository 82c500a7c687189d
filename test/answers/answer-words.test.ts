// The frames of answers: who says it, in the reader's language, and nobody twice.
import { expect, it } from 'vitest'
import { sayFact, sayWho } from '../../src/answers/answer-words.ts'
import type { ShownFact } from '../../src/facts/fact.ts'
import { sampleFact } from '../slack/sample-content.ts'

const said = (more: Partial<ShownFact>, lang: 'en' | 'ko' = 'en') =>
  sayWho({ ...sampleFact('usual', lang), publisher: 'Harbour Post', ...more }, lang, 'Asia/Seoul')

it('names a speaker without a name in the language of the reader', () => {
  expect(said({ speaker: '양사' })).toMatch(/^The two companies, as told by Harbour Post on /)
  expect(said({ speaker: 'the two companies' }, 'ko')).toMatch(/^양사의 말, Harbour Post /)
})

it('names who tells its own words once', () => {
  expect(said({ speaker: 'KT', publisher: 'KT' })).toMatch(/^KT itself on /)
  expect(said({ speaker: 'KT', publisher: 'KT' }, 'ko')).toMatch(/^KT \d{4}년/)
})

it('says once that an estimate is one', () => {
  const fact = { ...sampleFact('usual', 'en'), lifecycle: 'current', status: 'estimated' } as const
  expect(sayFact({ ...fact, speaker: 'industry estimates' }, 'en')).toMatch(
    /^Industry estimates \(/,
  )
  expect(sayFact({ ...fact, speaker: 'a broker' }, 'en')).toMatch(/^An estimate, told by a broker/)
})
