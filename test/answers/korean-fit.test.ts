// How surely a Korean article answers a Korean question, by what it tells of the question's words.
import { expect, it } from 'vitest'
import { fitOf, sureness } from '../../src/answers/korean/korean-fit.ts'
import { formOf } from '../../src/answers/korean/korean-form.ts'
import {
  heldIn,
  isSameVerb,
  readLine,
  wordsAsked,
} from '../../src/answers/korean/korean-passage.ts'
import { focusOf } from '../../src/answers/question-focus.ts'

const ASKED = (text: string) => ({ text, focus: focusOf(text) })
const PIECE = {
  title: '가람호 (여객선)',
  sentences: [
    '가람호는 남포와 솔섬을 오가는 여객선이다.',
    '1962년 조선소 직원이던 하윤재가 설계하였으며, 길이는 48미터이다.',
    '안개가 잦아 1971년에는 뱃머리에 종을 달았다.',
    '1980년 암초에 부딪혔으나 다친 사람은 없었다.',
    '지금은 남포항에 묶여 찻집으로 쓰인다.',
  ],
  others: ['다솜호', '솔섬'],
}
/** As the facts of an article that holds most words of a question are supported. */
const SUPPORT = 0.6

it.each([
  ['가람호를 설계한 인물은 누구인가?', true],
  ['가람호의 뱃머리에 종을 단 이유는 무엇인가?', true],
  ['가람호는 현재 어떤 용도로 사용되는가?', true],
  ['가람호의 길이는 몇 미터인가?', true],
  // Told in other words alone.
  ['가람호가 좌초한 해는 몇 년인가?', true],
  // A thing, a measure, an act with known other words, of which no sentence speaks.
  ['가람호의 승선 요금은 얼마인가?', false],
  ['가람호의 주방장은 누구인가?', false],
  ['가람호 사고로 숨진 선원은 몇 명인가?', false],
  ['가람호 선장이 결혼한 해는 언제인가?', false],
])('%s is answered: %s', (question, answered) => {
  const { signs, ofAnother } = fitOf(ASKED(question), PIECE)
  expect(ofAnother).toBe(false)
  expect(sureness(signs, SUPPORT) >= 0).toBe(answered)
})

it.each([
  ['다솜호의 길이는 몇 미터인가?', true],
  ['가람호와 다솜호 가운데 먼저 설계된 배는?', false],
  ['영화 《안개 속의 종》을 만든 감독은 누구인가?', true],
  ['남포에서 솔섬을 오가는 가람호의 길이는?', false],
])('%s is of what another article is about: %s', (question, another) => {
  expect(fitOf(ASKED(question), PIECE).ofAnother).toBe(another)
})

it('tells apart the kind of what is asked, acts of many words and what must be told', () => {
  const roles = (text: string) => wordsAsked(text).words.map(({ stem, role }) => [stem, role])
  expect(roles('가람호가 받은 상과 상금은 얼마인가?')).toEqual([
    ['가람호', 'own'],
    ['받은', 'light'],
    ['상금', 'own'],
  ])
  expect(roles('가람호를 대략 몇 대의 예인선이 끌었는가?')).not.toContainEqual(['대략', 'own'])
  expect(roles('가람호의 재료는 무엇인가?')).toContainEqual(['재료', 'kind'])
  expect(roles('E7의 무게는 얼마인가?')).toContainEqual(['e7', 'own'])
})

it.each([
  ['숨진', '숨졌다', true],
  ['세운', '세워', true],
  ['맺은', '맺었으며', true],
  ['걸리', '걸린다', true],
  ['세운', '세금을', false],
  ['주민', '주식', false],
])('%s and %s are one verb: %s', (one, other, same) => {
  expect(isSameVerb(one, other)).toBe(same)
})

it.each([
  ['부두에 1회 들르는 배는?', '하루에 한 번 들른다.', true],
  ['제3부두의 이름은?', '세 번 들른다.', false],
])('finds the number of %s in words', (question, line, held) => {
  const number = wordsAsked(question).words.find((word) => word.number)
  expect(number !== undefined && heldIn(number, readLine(line)) >= 0.5).toBe(held)
})

it('takes a compound for no other word of its beginning', () => {
  const [card] = wordsAsked('법인카드는 누구의 것인가?').words
  expect(card && heldIn(card, readLine('회사 차를 쓴다.'))).toBe(0)
})

it.each([
  ['배는 몇 달 동안 쉬는가?', '석 달 동안 쉰다.', true],
  ['표를 사는 사람은 몇 명인가?', '표는 하루 전에 산다.', false],
  ['표시기준에서 추가된 어종은?', '삼치와 방어를 추가한다.', null],
  ['배를 묶어 두는 시기는?', '겨울에는 묶어 둔다.', true],
])('the form of the answer to %s', (question, line, formed) => {
  const form = formOf(ASKED(question))
  expect(form === null ? null : form.test(line)).toBe(formed)
})

it.each([
  ['가람호의 길이는 몇 미터인가?', { contradicted: false, unfilled: false }],
  ['1990년에 암초에 부딪힌 까닭은?', { contradicted: true, unfilled: false }],
  ['가람호의 종을 조각한 사람은 누구인가?', { contradicted: false, unfilled: true }],
])('%s agrees with the article and is told by it: %s', (question, agrees) => {
  expect(fitOf(ASKED(question), PIECE)).toMatchObject(agrees)
})

it.each([
  ['마르텐 효과를 발견한 사람은 누구인가?', true],
  ['가람 효과를 발견한 사람은 누구인가?', false],
  ['이 효과를 발견한 사람은 누구인가?', false],
])('%s is asked of another by its name: %s', (question, other) => {
  const piece = { title: '가람 효과', sentences: ['가람 효과는 서이솔이 발견했다.'], others: [] }
  expect(fitOf(ASKED(question), piece).ofAnother).toBe(other)
})
