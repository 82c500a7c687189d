// Which Korean words say the same, whatever form they bear.
import { expect, it } from 'vitest'
import { heldIn, readLine, wordsAsked } from '../../src/answers/korean/korean-passage.ts'
import { openForms } from '../../src/answers/korean/korean-stems.ts'
import { kindsOf, sameness, sensesOf } from '../../src/answers/korean/korean-thesaurus.ts'

it.each([
  ['이끈', '지휘하여', true],
  ['옮긴', '이전하였다', true],
  ['공짜로', '무상으로', true],
  ['붙잡힌', '나포되었다', true],
  ['관객에게', '관중', true],
  // A cause is no lower price, and a company card no company.
  ['인한', '낮췄다', false],
  ['등대지기', '무상으로', false],
])('%s and %s say the same: %s', (one, other, same) => {
  expect(sameness(sensesOf(one), sensesOf(other)) >= 0.5).toBe(same)
})

it('takes two words that both stand for a third for less than one that stands for the other', () => {
  const [whole, half] = [
    sameness({ heads: [1], members: [] }, { heads: [], members: [1] }),
    sameness({ heads: [], members: [1] }, { heads: [], members: [1] }),
  ]
  expect(whole).toBeGreaterThan(0.5)
  expect(half).toBeGreaterThan(0)
  expect(half).toBeLessThan(0.5)
})

it.each([
  ['이끌', '이끈'],
  ['세워', '세운'],
  ['흘렀', '흐르'],
  ['밝혔', '밝히'],
])('%s and %s are forms of one verb', (one, other) => {
  expect(openForms(one).some((form) => openForms(other).includes(form))).toBe(true)
})

it('knows what is one of a kind, at the end of a longer name as well', () => {
  expect(kindsOf('박각시나방이').members).toContain(kindsOf('곤충은').heads[0])
  expect(kindsOf('참나무를').members).not.toContain(kindsOf('곤충은').heads[0])
})

it('finds what the thesaurus has as one where the text has two words', () => {
  const closed = wordsAsked('이 찻집이 폐업한 해는 언제인가?').words.find(
    ({ stem }) => stem === '폐업',
  )
  expect(closed && heldIn(closed, readLine('1998년에 문을 닫았다.'))).toBeGreaterThan(0.5)
})
