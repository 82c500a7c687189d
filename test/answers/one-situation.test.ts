// Questions to a base of one situation, where everything is near: the noun, the act and the kind of
// thing that are asked for decide, in the words that people use.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answers/answer-question.ts'
import { openStory, type StoryBase } from './story.ts'

let base: StoryBase
beforeAll(async () => {
  base = await openStory('kt')
  await base.read([
    {
      publisher: 'Harbour Post',
      at: '2024-09-29T13:00:00+09:00',
      title: 'KT and Microsoft seal a five-year pact',
      text: 'KT and Microsoft signed a five-year partnership on 27 September in Redmond. The pact provides for an innovation center in Korea.',
    },
    {
      publisher: '새벽일보',
      at: '2024-09-29T15:00:00+09:00',
      title: 'KT·MS, 5년간 2조4000억원 공동 투자',
      text: 'KT와 마이크로소프트가 5년간 2조4000억원을 함께 투자한다. KT클라우드는 제휴에 대해 할 말이 없다고 밝혔다.',
    },
    {
      publisher: 'Harbour Post',
      at: '2024-09-29T18:00:00+09:00',
      title: 'KT, Microsoft to invest 2.4 trillion won together',
      text: 'KT and Microsoft will together invest 2.4 trillion won over five years.',
    },
    {
      publisher: '새벽일보',
      at: '2025-03-26T09:00:00+09:00',
      title: '김영섭·나델라, KT 광화문 사옥에서 회동',
      text: '김영섭 KT 대표와 사티아 나델라 마이크로소프트 CEO가 25일 KT 광화문 사옥에서 만났다고 KT가 26일 밝혔다. KT는 2분기 영업이익이 4940억원으로 줄 것이라고 예상했다.',
    },
    {
      publisher: 'Tidewater Daily',
      at: '2025-05-02T09:00:00+09:00',
      title: 'KT releases a Korean model built on GPT-4o',
      text: 'KT released a Korean AI model based on GPT-4o on 1 May. KT Cloud is a wholly owned subsidiary of the operator.',
    },
  ])
})
afterAll(() => base.database.close())

function ask(question: string, asOf?: string) {
  return answerQuestion(base, { question, ...(asOf ? { asOf } : {}) })
}

describe('is answered', () => {
  it.each([
    ['How long does the partnership run?', 'five-year'],
    ['how much are they putting in together?', '2.4 trillion'],
    ['KT랑 MS가 함께 투자하는 돈이 얼마래요?', '2조4000억'],
    ['둘이 함께 투자하는 금액은?', '2조4000억'],
    ['KT클라우드는 뭐라고 했어요?', '할 말이 없다'],
    ['나델라랑 김영섭 대표 어디서 만났대?', '광화문'],
    ['What did Harbour Post write about the pact?', 'innovation center'],
    ['Which city was the five-year pact signed in?', 'Redmond'],
    ['2조4000억은 몇 년에 걸쳐 투자해?', '5년'],
    ['The 2.4 trillion, over how many years?', '2.4 trillion'],
    ['When was the model based on GPT-4o released?', 'GPT-4o'],
    ['Does KT own KT Cloud?', 'wholly owned'],
    ['머이크로소프트와 함께 투자하는 금액은?', '2조4000억'],
  ])('%s', async (question, words) => {
    const answer = await ask(question)
    expect(answer.why).toBe(null)
    expect(answer.citations[0]?.statement).toContain(words)
  })
})

describe('is not known', () => {
  it.each([
    ['When was the innovation center opened?'],
    ['Which banks signed the pact?'],
    ["What is KT's operating profit in the fourth quarter of 2024?"],
    ['Who is the chief technology officer of KT?'],
    ['KT는 왜 계약을 해지했어?'],
    ['나델라 나이가 어떻게 돼?'],
    ['How much compensation did KT pay?'],
    ['What does Kim Young-shub earn a year?'],
    ['KT 직원 평균 연봉은?'],
    ['Was the pact cancelled?'],
    ['판교은행이 KT와 투자하는 금액은?'],
    ['Who runs Microsoft Korea?'],
    ['When was the model based on GPT-5 released?'],
    ['나델라는 왜 방한을 취소했어?'],
    ["What was KT's second-quarter revenue?"],
  ])('%s', async (question) => {
    expect(await ask(question)).toMatchObject({ answered: false, citations: [] })
  })
})

it('shows each asker the report in the own language, where two reports tell the same', async () => {
  const korean = await ask('KT와 MS가 투자하는 금액은 얼마인가?')
  const english = await ask('How much do KT and Microsoft invest?')
  expect(korean.citations[0]).toMatchObject({ publisher: '새벽일보', quoteLang: 'ko' })
  expect(english.citations[0]).toMatchObject({ publisher: 'Harbour Post', quoteLang: 'en' })
  expect(english.citations[0]?.factId).toBe(korean.citations[0]?.factId)
})

it('says as of a day only what was said by then', async () => {
  expect((await ask('나델라와 김영섭 대표는 어디서 만났나?', '2024-12-31')).answered).toBe(false)
})
