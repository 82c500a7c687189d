import { expect, it } from 'vitest'
import { nameSounds } from '../../src/stories/name-sounds.ts'

function meet(a: string, b: string): boolean {
  return nameSounds(a).some((sound) => nameSounds(b).includes(sound))
}

it.each([
  ['CrowdStrike', '크라우드스트라이크'],
  ['Zuckerberg', '저커버그'],
  ['Merkel', '메르켈'],
  ['Sulawesi', '술라웨시'],
  ['Palu', '팔루'],
  ['Sanchez', '산체스'],
  ['Johnson', '존슨'],
  ['Dongnam', '동남제약'],
  ['Do-hoon', '김도훈'],
])('hears that %s is %s', (english, korean) => {
  expect(meet(english, korean)).toBe(true)
})

it.each([
  ['Lombok', '롬니'],
  ['Palu', '필라델피아'],
  ['Kabul', '카불리스탄'],
  ['Nadella', '나델'],
])('hears that %s is not %s', (english, korean) => {
  expect(meet(english, korean)).toBe(false)
})

it('has no sound for what is too short to tell names apart', () => {
  expect(nameSounds('Abe')).toEqual([])
  expect(nameSounds('이')).toEqual([])
})
