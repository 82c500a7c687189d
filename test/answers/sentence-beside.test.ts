// The sentence that answers and the one beside it: who acts in it, what it counts, what is only roughly said.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answers/answer-question.ts'
import { slotOf } from '../../src/answers/asked-slot.ts'
import { asksDone } from '../../src/answers/question-tense.ts'
import type { Question } from '../../src/answers/question.ts'
import { openStory, type StoryBase } from './story.ts'

let base: StoryBase
beforeAll(async () => {
  base = await openStory('kt')
  await base.read([
    {
      publisher: '새벽일보',
      at: '2025-02-20T09:00:00+09:00',
      title: '나델라 MS CEO 방한',
      text: '사티아 나델라 마이크로소프트 CEO가 다음 달 26일 서울에서 열리는 행사를 위해 한국을 찾는다. IT 업계에서는 나델라 CEO가 김영섭 KT 대표를 만날 것이라는 관측이 나온다. KT는 확정된 것이 없다고 밝혔다.',
    },
    {
      publisher: '새벽일보',
      at: '2024-09-30T09:00:00+09:00',
      title: 'KT, MS에 인프라 공급 공시',
      text: 'KT는 마이크로소프트에 4억5000만달러(약 5900억원) 규모의 네트워크·데이터센터 인프라를 공급한다고 30일 공시했다.',
    },
    {
      publisher: 'Harbour Post',
      at: '2024-07-22T09:00:00+09:00',
      title: 'Flights delayed in the outage',
      text: 'A total of 221 flights were delayed in Korea over two days because of the outage that a CrowdStrike update caused on Windows systems, the transport ministry said.',
    },
    {
      publisher: '새벽일보',
      at: '2025-12-16T09:00:00+09:00',
      title: 'KT 이사회, 차기 대표 최종 후보로 박윤영 확정',
      text: 'KT 이사회가 16일 박윤영 전 기업부문장을 차기 대표이사 최종 후보로 확정했다. 김용헌 이사회 의장이 심사 결과를 알렸다. 박 후보는 내년 3월 정기 주주총회에서 대표로 선임될 예정이다.',
    },
    {
      publisher: '새벽일보',
      at: '2025-08-11T09:00:00+09:00',
      title: 'KT 하반기 한국형 AI 출시',
      text: '장민 KT 최고재무책임자는 마이크로소프트와 만드는 한국형 AI 모델을 하반기에 출시할 계획이라고 말했다.',
    },
    {
      publisher: 'Tidewater Daily',
      at: '2025-03-04T09:00:00+09:00',
      title: 'KT and Microsoft plan a fund',
      text: 'KT and Microsoft plan a 26 billion won fund for small companies that work with AI. The two companies announced the fund at MWC 2025.',
    },
  ])
})
afterAll(() => base.database.close())

function ask(question: string) {
  return answerQuestion(base, { question })
}

describe('is answered by the sentence that itself tells it', () => {
  it.each([
    ['KT가 MS한테 4억 달러 넘게 뭘 판다며?', '4억5000만달러'],
    ['where did they announce the fund, Vegas?', 'MWC'],
    ["When is the 2026 shareholders' meeting?", '내년 3월'],
  ])('%s', async (question, words) => {
    expect((await ask(question)).citations[0]?.statement).toContain(words)
  })
})

describe('is not known from the sentence beside it', () => {
  it.each([
    ['국내에서 영향을 받은 윈도 기기 수는 국토교통부 집계로 몇 대인가요?'],
    ['김용헌 의장은 이사회에 언제 들어왔나요?'],
    ['Who founded KT?'],
  ])('%s', async (question) => {
    expect(await ask(question)).toMatchObject({ answered: false })
  })
})

it('tells no expectation of others to what somebody said of it', async () => {
  const answer = await ask('What did KT say about meeting Nadella?')
  expect(answer.citations[0]?.statement ?? '확정').toContain('확정')
})

it.each([
  ['이훈기 의원이 제기한 의혹은 정확히 무엇인가요?', 'any'],
  ['신청 기한은?', 'date'],
  ['둘이 처음 만난 날은?', 'day'],
  ['시스템은 얼마 만에 풀렸지?', 'duration'],
  ['매년 몇백억씩 낸다던데?', 'money'],
  ['What was the exact amount of the settlement?', 'money'],
  ['Which companies were hit, by name?', 'name'],
] as const)('asks in %s for %s', (text, slot) => {
  expect(slotOf({ text, yesNo: false, wants: 'any' } as Question)).toBe(slot)
})

it('takes a saying without its particle for one', () => {
  expect(asksDone('둘이 얼마 투자한다 했지')).toBe(false)
  expect(asksDone('둘이 얼마 투자했지')).toBe(true)
})
