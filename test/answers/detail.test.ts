// Whether an article holds the detail that a question asks for, and tells of what it names.
import { describe, expect, it } from 'vitest'
import { isOther, lacksDetail } from '../../src/answers/english/english-detail.ts'
import { lacksNamed, lacksObject } from '../../src/answers/korean/korean-detail.ts'

const FIRE =
  "A fire at the Halvorsen paper mill killed three people on Monday. The mill, in northern Jutland, employs 410 workers. A firefighter praised the crew. The mill's manager, Birte Holm, said that repairs would cost 20 million euros. A cat survived. Muffin, as the crew call it, sat in stage two of the drying hall."

describe('an English question', () => {
  it.each([
    ['How many workers does the mill employ?', false],
    ['How many staff work at the mill?', false],
    ['How many tonnes of paper does the mill turn out?', true],
    ['How many people were killed in the fire?', false],
    ['How many people were injured in the fire?', true],
    ['How old is Birte Holm?', true],
    ["What is the name of the mill's manager?", false],
    ['What is the name of the manager of the mill?', false],
    ['What is the name of the firefighter who praised the crew?', true],
    ['What is the name of the cat that survived?', false],
    ["What is the name of Birte Holm's husband?", true],
    ['What is the firefighter who praised the crew called?', true],
    ['What is the name of the hall?', true],
    ['Who worked in stage two of the hall?', false],
    ['Who worked in stage three of the hall?', true],
  ])('%s lacks its detail: %s', (question, lacks) => {
    expect(lacksDetail(question, FIRE)).toBe(lacks)
  })

  it.each([
    ['What burned down in northern Jutland?', false],
    ['What burned down in southern Jutland?', true],
    ['Which Danish mill burned?', false],
    ['Who owns the Halvorsen mill?', false],
    ['Who owns the Dunmore mill?', true],
    ['Why did Birte Holm close the Halvorsen mill in Elsvik?', true],
  ])('%s is about another: %s', (question, other) => {
    expect(isOther(question, FIRE)).toBe(other)
  })

  it('finds an age beside the name', () => {
    expect(lacksDetail('How old is Birte Holm?', 'Birte Holm, 52, runs the mill.')).toBe(false)
  })
})

const RULES =
  '가람상사는 2급 정비사 네 명을 뽑는다. 입사 3년이 되면 휴가 다섯 날을 준다. 감독 이서우의 두 번째 영화가 사내에서 상영된다. 음악은 문지오가 맡았다.'

describe('a Korean question', () => {
  it.each([
    ['가람상사가 뽑는 2급 정비사는 몇 명인가?', false],
    ['가람상사가 뽑는 1급 정비사는 몇 명인가?', true],
    ['입사 3년이 된 직원이 받는 휴가는 며칠인가?', false],
    ['입사 7년이 된 직원이 받는 휴가는 며칠인가?', true],
    ['이서우의 두 번째 영화는 어디서 상영되는가?', false],
    ['이서우의 첫 번째 영화는 어디서 상영되는가?', true],
    ['가람상사의 초대 사장은 누구인가?', true],
    ['이서우가 만든 연극의 제목은 무엇인가?', true],
  ])('%s names what is not there: %s', (question, lacks) => {
    expect(lacksNamed(question, RULES)).toBe(lacks)
  })

  it.each([
    ['음악을 맡은 사람은 누구인가?', false],
    ['의상을 맡은 사람은 누구인가?', true],
  ])('%s: nothing is told of it: %s', (question, lacks) => {
    expect(lacksObject(question, RULES)).toBe(lacks)
  })
})
