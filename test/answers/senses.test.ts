// What words mean: senses that both languages share, whatever form the word has.
import { expect, it } from 'vitest'
import { wordsWithSenses } from '../../src/answers/senses/senses.ts'

function sensesOf(text: string): Set<number> {
  return new Set(wordsWithSenses(text).flatMap(({ senses }) => senses))
}

function share(one: string, other: string): boolean {
  const senses = sensesOf(other)
  return [...sensesOf(one)].some((sense) => senses.has(sense))
}

it.each([
  ['poached', '영입했다'],
  ['put their names to', '체결식'],
  ['threw out', '기각했다'],
  ['called off', '결항은'],
  ['훔쳤어', '훔친'],
  ['stepped down', '물러났다'],
  ['뒤처진다는', 'outdated'],
])('finds that %s and %s mean alike', (one, other) => {
  expect(share(one, other)).toBe(true)
})

it.each([
  ['salary', '매출'],
  ['compensation', '기각'],
  ['terminated', '전해졌다'],
  ['note', 'not'],
])('finds that %s and %s do not', (one, other) => {
  expect(share(one, other)).toBe(false)
})

it('reads a compound by its parts and an unknown word whole', () => {
  const words = wordsWithSenses('공동투자에 콸콸이를')
  expect(words.map(({ stem }) => stem)).toEqual(['공동', '투자', '콸콸이'])
  expect(words.map(({ senses }) => senses.length > 0)).toEqual([true, true, false])
})

it('takes the longest phrase that it knows', () => {
  const [word] = wordsWithSenses('knocked offline')
  expect(word).toMatchObject({ stem: 'knock offlin', start: 0, end: 15 })
})

it('names the kind of a thing, which is no name for another of the kind', () => {
  const [city] = wordsWithSenses('city')
  const [redmond] = wordsWithSenses('레드먼드')
  const kind = city?.senses.find((sense) => redmond?.senses.includes(-sense))
  expect(kind).toBeGreaterThan(0)
  expect(redmond?.senses).not.toContain(kind)
})

it('gives what stands before the known part of a compound, and no part of a phrase twice', () => {
  expect(wordsWithSenses('솔바람항공은').map(({ stem }) => stem)).toEqual(['솔바람', '항공'])
  expect(wordsWithSenses('못 뜬 비행기').map(({ stem }) => stem)).toEqual(['못 뜬', '비행기'])
})

it.each([
  ['rent their cloud', '이용'],
  ['나라 밖', 'sovereign'],
  ['기자 앞', '기자간담회'],
  ['폰에 끼우는 카드', '유심'],
  ['rowing the same way', '엇박자'],
  ['살림을 났다', '분사했다'],
])('knows what %s is in reports, where %s does not mean it', (said, written) => {
  const means = (one: string, other: string) =>
    [...sensesOf(one)].some((sense) => sense > 0 && sensesOf(other).has(-sense))
  expect(means(said, written)).toBe(true)
  expect(means(written, said)).toBe(false)
})
