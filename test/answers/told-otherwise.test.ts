// What is near to a question and answers another one: of another house, one of a kind not named, one more
// that nobody told of, what is planned where it is asked who has done it.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answers/answer-question.ts'
import { openStory, type StoryBase } from './story.ts'

let base: StoryBase
beforeAll(async () => {
  base = await openStory('kt')
  await base.read([
    {
      publisher: '새벽일보',
      at: '2024-08-09T13:00:00+09:00',
      title: 'KT 2분기 영업이익 4940억원',
      text: 'KT는 2분기 연결 영업이익이 4940억원으로 14.3% 줄었다고 9일 공시했다. KT클라우드 매출은 1801억원으로 17.1% 늘었다.',
    },
    {
      publisher: '새벽일보',
      at: '2024-07-20T13:00:00+09:00',
      title: '크라우드스트라이크발 장애로 저비용항공사 시스템 멈춰',
      text: '크라우드스트라이크발 IT 장애로 멈췄던 저비용항공사 3곳의 시스템이 20일 복구됐다. 19일 제주항공과 이스타항공의 발권 시스템이 크라우드스트라이크발 IT 장애로 멈췄다.',
    },
    {
      publisher: 'Harbour Post',
      at: '2025-03-05T13:00:00+09:00',
      title: 'KT and Microsoft plan a fund for small AI firms',
      text: 'KT and Microsoft plan a 26 billion won fund for small companies that work with AI. KT and Microsoft will form an AI task force of 300 people, 200 from KT and 100 from Microsoft.',
    },
    {
      publisher: '새벽일보',
      at: '2025-02-12T13:00:00+09:00',
      title: '나델라 CEO 다음 달 방한',
      text: '사티아 나델라 마이크로소프트 CEO가 다음 달 26일 서울에서 열리는 행사를 위해 한국을 찾는다.',
    },
    {
      publisher: 'Harbour Post',
      at: '2024-07-26T13:00:00+09:00',
      title: 'Outage slows the joint projects',
      text: 'The outage is holding back the joint projects of KT and Microsoft.',
    },
    {
      publisher: 'Harbour Post',
      at: '2024-06-04T13:00:00+09:00',
      title: 'KT and Microsoft sign a strategic partnership',
      text: 'KT and Microsoft signed a strategic partnership on 3 June 2024. The two companies will train 5,561 engineers for it.',
    },
    {
      publisher: 'Harbour Post',
      at: '2024-09-29T13:00:00+09:00',
      title: 'KT and Microsoft sign for five years',
      text: 'KT and Microsoft signed a strategic partnership of five years on 28 September 2024. The five-year partnership covers a Korean model, cloud services, research, and training.',
    },
  ])
})
afterAll(() => base.database.close())

const ask = (question: string) => answerQuestion(base, { question })

it.each([
  ['2024년 2분기 KT 영업이익은 얼마예요?', '4940억원'],
  ['2024년 7월 장애로 발권 시스템이 멈춘 국내 항공사는 어디예요?', '제주항공'],
  ['크라우드스트라이크 사태 땜에 KT랑 MS 프로젝트 늦어지는 중이래?', 'holding back'],
  ['How many won is the AI fund of KT and Microsoft?', '26 billion'],
  ['5561명 그게 뭐였지', '5,561 engineers'],
  ['Which areas are included in the five-year partnership?', 'research, and training'],
])('%s is answered', async (question, held) => {
  const { citations, why } = await ask(question)
  expect(citations[0]?.statement ?? why).toContain(held)
})

it.each([
  '2024년 2분기 KT클라우드 영업이익은 얼마예요?',
  'Which firms have already received money from the AI fund?',
  '마이크로소프트가 KT 지분을 얼마나 샀어요?',
  '진에어는 몇 편 지연됐어요?',
  '장애 때 은행 시스템도 멈췄어?',
  '장애 때 백화점 시스템도 멈췄어?',
  'Is the partnership of KT and Microsoft worth it?',
  'Did the outage hold back linux boxes too?',
  'How come Nadella called off his trip to Seoul?',
  'Which reporter wrote about the AI fund of KT and Microsoft?',
])('%s is not', async (question) => {
  expect((await ask(question)).answered).toBe(false)
})

it('cites none of the later ones beside the first of several', async () => {
  const { citations } = await ask('When did KT and Microsoft first sign a strategic partnership?')
  const told = citations.map(({ statement }) => statement)
  expect(told[0]).toContain('3 June 2024')
  expect(told.some((one) => one.includes('28 September'))).toBe(false)
})
