// What an English question asks for: the noun that the answer is, and the act that it is about.
import { expect, it } from 'vitest'
import { englishFocusOf } from '../../src/answers/english/english-focus.ts'

it.each([
  ['Which three budget airlines were affected?', 'airlines', 'affected'],
  ['What compensation did the vendor pay?', 'compensation', 'pay'],
  ['How many Korean companies had recovered?', 'korean', 'recovered'],
  ['How much money does Delta want?', null, null],
  ["What is KT's operating profit?", 'profit', null],
  ["What is the name of the bank's chief technology officer?", 'officer', null],
  ['Which law firm advised the board?', 'law', 'advised'],
  ['When was the innovation center opened?', null, 'opened'],
  ['Where will the two build their data center?', null, 'build'],
  ['Why did they cancel the deal?', null, 'cancel'],
  ["Which carriers couldn't issue tickets?", 'carriers', null],
  ['What is SOTA K?', null, null],
])('%s', (question, asked, said) => {
  expect(englishFocusOf(question)).toMatchObject({ asked, said })
})

it.each([
  ['How old is the candidate?', 'aged 57', 'for 57 days'],
  ['What is the share price?', 'the shares closed at 52,000 won', 'a share of the fund'],
])('%s: %s, not %s', (question, holding, lacking) => {
  const { holds } = englishFocusOf(question)
  expect(holds?.test(holding)).toBe(true)
  expect(holds?.test(lacking)).toBe(false)
})
