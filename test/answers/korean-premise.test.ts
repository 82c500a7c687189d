// Whether a Korean question agrees with its article: what it takes for granted, and whether it is told.
import { describe, expect, it } from 'vitest'
import { isUnfilled } from '../../src/answers/korean/korean-filler.ts'
import { isContradicted } from '../../src/answers/korean/korean-premise.ts'
import { readBeside } from '../../src/answers/korean/korean-reading.ts'

const NOTICE = {
  title: '솔빛도서관 안내',
  sentences: [
    '솔빛도서관은 지난해 대출 기간을 14일에서 21일로 늘렸다.',
    '야간 열람실의 이용 시간은 줄였으나 주간 열람실은 전과 같다.',
    '연체료는 없고, 책을 잃어버리면 같은 책으로 갚아야 한다.',
    '동문은 1987년 도로 공사로 헐렸고, 서문은 지금도 쓰인다.',
    '둘째 해부터는 회비의 50%를 돌려준다.',
    '관장은 채서린이며, 사물함 사용료는 한 달에 3천 원이고 복사비는 따로 낸다.',
    '상반기에는 고양이를 데려오는 날을 두 번째로 열었다.',
    '한 퇴직 교사가 별관을 기증했다.',
  ],
}

const QUEEN = {
  title: '에이라 1세',
  sentences: [
    '에이라 1세는 섬나라 모른의 여왕으로, 평생 독신으로 살았다.',
    '의회는 그에게 섭정 자리를 권했으나 그는 이를 사양하였다.',
    '왕실은 구호금을 상인 조합에서 받아 나누어 주었다.',
  ],
}

const GUILD = {
  title: '모래톱 어부들',
  sentences: [
    '조합에 어부 마도윤이 들어갔고, 그는 30일 만에 조합을 탈퇴했다.',
    '마을은 태풍 때문에 닷새를 쉬었다.',
    '1971년에 세운 창고는 남단에 두 채, 북쪽에 한 채가 있다.',
    '한 번에 내면 비용이 없고, 나누어 내면 3%가 붙는다.',
  ],
}

describe('what a question takes for granted', () => {
  it.each([
    // The act the other way round, of the same thing.
    ['솔빛도서관이 대출 기간을 줄인 이유는 무엇인가?', NOTICE, true],
    ['솔빛도서관이 대출 기간을 늘린 이유는 무엇인가?', NOTICE, false],
    ['야간 열람실의 이용 시간이 늘어난 까닭은?', NOTICE, true],
    ['왜 대출 기간이 줄었나요?', NOTICE, true],
    ['이용 시간을 늘리려면 어떻게 하나요?', NOTICE, false],
    ['에이라 1세가 섭정 자리를 받아들인 해는 언제인가?', QUEEN, true],
    // What is told in other words, in words for the number, of one case alone.
    ['조합에 가입한 어부는 누구인가?', GUILD, false],
    ['12일 만에 탈퇴한 어부가 낸 돈은 얼마인가?', GUILD, true],
    ['5일 동안 쉰 까닭은?', GUILD, false],
    ['남부에 있는 창고는 몇 채인가?', GUILD, false],
    ['비용을 나누어 내려면 언제까지 신청하나요?', GUILD, false],
    // There is none of it.
    ['연체료를 면제받으려면 어디에 신청하나요?', NOTICE, true],
    ['연체료는 얼마인가요?', NOTICE, false],
    ['에이라 1세의 남편은 누구인가?', QUEEN, true],
    ['왕실이 구호금을 한 번도 받지 않은 이유는?', QUEEN, true],
    ['회비 전액을 돌려받으려면 무엇을 내야 하나요?', NOTICE, true],
    ['회비를 돌려받는 것은 언제부터인가요?', NOTICE, false],
    // Another of a row.
    ['동문이 아닌 후문에서 표를 받는 사람은?', NOTICE, true],
    ['서문이 헐린 해는 언제인가?', NOTICE, true],
    ['동문이 헐린 해는 언제인가?', NOTICE, false],
    ['하반기에 고양이를 데려오는 날은 언제인가?', NOTICE, true],
    ['네 번째로 연 날은 언제인가?', NOTICE, true],
    ['회비의 70%를 돌려주는 것은 언제부터인가?', NOTICE, true],
    ['회비의 50퍼센트를 돌려주는 것은 언제부터인가?', NOTICE, false],
    ['1985년에 세운 창고는 몇 채인가?', GUILD, true],
    ['2024년에 대출 기간을 늘린 까닭은?', NOTICE, false],
  ])('%s', (question, article, contradicted) => {
    expect(isContradicted(readBeside(question, article))).toBe(contradicted)
  })
})

describe('what a question asks for', () => {
  it.each([
    // The figure beside it is another's.
    ['솔빛도서관의 복사비는 얼마인가요?', true],
    ['솔빛도서관의 사물함 사용료는 얼마인가요?', false],
    // Another of its kind alone.
    ['토끼를 데려오는 날은 언제인가?', true],
    ['고양이를 데려오는 날은 언제인가?', false],
    // Told of without a name.
    ['별관을 기증한 교사의 이름은?', true],
    ['솔빛도서관의 관장은 누구인가?', false],
    // An act that goes by its own name.
    ['별관을 설계한 사람은 누구인가?', true],
    ['별관을 기증한 사람은 누구인가?', false],
  ])('%s is left out: %s', (question, unfilled) => {
    expect(isUnfilled(readBeside(question, NOTICE))).toBe(unfilled)
  })
})

const BREAD = {
  title: '달무리빵',
  sentences: [
    '달무리빵은 메밀로 만든 빵으로, 제빵사 오나래가 설탕 대신 조청을 쓰는 법을 생각해 냈다.',
    '오나래는 2014년 오른손을 다친 뒤 가게를 아들에게 넘겼다.',
    '2021년 군청의 위생 기준을 충족하여 특산품이 되었다.',
    '군청은 상인회와 협약을 맺고 판매를 맡겼다.',
    '가입비를 돌려받으려면 3월까지 신청한다.',
  ],
}

describe('a premise of a kind', () => {
  it.each([
    ['오나래가 조청 대신 설탕을 쓴 까닭은?', true],
    ['오나래가 설탕 대신 조청을 쓴 까닭은?', false],
    ['오나래가 왼손을 다친 해는 언제인가?', true],
    ['오나래가 오른손을 다친 해는 언제인가?', false],
    ['달무리빵이 위생 기준을 채우지 못한 원인은?', true],
    ['군청이 협약을 거부한 까닭은?', true],
    ['군청이 협약을 맺은 까닭은?', false],
  ])('%s', (question, contradicted) => {
    expect(isContradicted(readBeside(question, BREAD))).toBe(contradicted)
  })
})

describe('a detail of a kind', () => {
  it.each([
    ['오나래는 어느 도시에서 태어났는가?', true],
    ['달무리빵은 며칠 간격으로 굽는가?', true],
    ['달무리빵 축제 신청의 마감일은 언제인가?', false],
    ['가입비는 얼마인가?', true],
    ['상인회의 전화번호는 무엇인가?', true],
    ['오나래는 몇 살에 가게를 열었는가?', true],
  ])('%s is left out: %s', (question, unfilled) => {
    expect(isUnfilled(readBeside(question, BREAD))).toBe(unfilled)
  })

  it.each([
    ['오나래는 어느 도시에서 태어났는가?', '오나래는 강릉 출신이다.'],
    ['달무리빵은 며칠 간격으로 굽는가?', '달무리빵은 사흘마다 굽는다.'],
    ['상인회의 전화번호는 무엇인가?', '상인회 안내는 033-555-0101에서 받는다.'],
    ['오나래는 몇 살에 가게를 열었는가?', '오나래는 서른두 살에 가게를 열었다.'],
  ])('%s is told: %s', (question, sentence) => {
    expect(isUnfilled(readBeside(question, { title: '달무리빵', sentences: [sentence] }))).toBe(
      false,
    )
  })
})
