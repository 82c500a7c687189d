// Which texts hold a phrase that was taught.
import { expect, it } from 'vitest'
import { holdsPhrase, phrasePoints } from '../../src/developments/lesson.ts'

it.each([
  ['KT replaces SIM cards', 'sim cards', true],
  ['KT, 유심 교체를 시작', '유심  교체', true],
  ['a ban on imports', 'ban', true],
  ['a bank opens', 'ban', false],
  ['an urban plan', 'ban', false],
  ['국내주가 하락', '주가', false],
  ['KT주가 하락', '주가', true],
  ['anything', ' ', false],
])('in "%s" the phrase "%s" is held: %s', (text, phrase, held) => {
  expect(holdsPhrase(text, phrase)).toBe(held)
})

it('takes ten points for each time a phrase was taught, twenty at most', () => {
  const points = (phrases: string[]) => phrasePoints(phrases, 'KT replaces SIM cards').points
  expect(points(['sim cards'])).toBe(-10)
  expect(points(['sim cards', 'phones'])).toBe(-10)
  expect(points(['sim cards', 'sim cards', 'sim cards'])).toBe(-20)
  expect(points(['phones'])).toBe(0)
})
