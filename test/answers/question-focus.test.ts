// What a Korean question asks for, and what an answer to it must hold.
import { describe, expect, it } from 'vitest'
import { focusOf } from '../../src/answers/question-focus.ts'

it.each([
  ['한빛교를 설계한 건축가는 누구인가?', '한빛교', '건축가', '설계한'],
  ['한빛교의 주탑은 무엇을 본떴나?', '한빛교', '주탑', null],
  ['공장장의 아들 이름은?', '공장장', '아들', null],
  ['공장이 문을 닫은 이유는 무엇인가?', '공장', null, '닫은'],
  ['시인이 죽은 곳은 어디인가?', '시인', null, '죽은'],
  ['왜군의 배는 모두 몇 척이었나?', '왜군', '배', null],
  ['가장 높은 산은?', null, '산', '높은'],
  ['회사는 언제 상장했나?', null, '회사', '상장했나'],
  ['악단의 초연은 어디서 열렸나?', '악단', '초연', '열렸나'],
])('%s', (question, subject, asked, said) => {
  expect(focusOf(question)).toMatchObject({ subject, asked, said })
})

describe('an answer holds', () => {
  it.each([
    ['대표의 나이는?', '올해 쉰두 살', '직원은 52명이다'],
    ['교량의 길이는 얼마인가?', '870미터의 사장교', '2011년 개통했다'],
    ['입장료는 얼마인가?', '어른 3천 원', '어른과 아이 120명'],
    ['점유율은 몇 퍼센트인가?', '시장의 31.2%', '31만 대를 팔았다'],
    ['왜군의 배는 몇 척인가?', '배 41척', '군사 41명'],
    ['특허가 끝난 해는?', '2007년에 만료되었다', '곧 만료된다'],
    ['보존 기간은?', '5년 동안 보존한다', '잘 보존한다'],
  ])('%s: %s, not %s', (question, holding, lacking) => {
    const { holds } = focusOf(question)
    expect(holds?.test(holding)).toBe(true)
    expect(holds?.test(lacking)).toBe(false)
  })
})

it('a question that shows no kind of thing asks for none', () => {
  expect(focusOf('문제를 어떻게 고쳤나?').holds).toBe(null)
  expect(focusOf('?').asked).toBe(null)
})
