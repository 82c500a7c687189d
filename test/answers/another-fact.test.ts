// Facts that are near and not the answer: another figure, another day, another office holder.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answers/answer-question.ts'
import { openStory, type StoryBase } from './story.ts'

let base: StoryBase
beforeAll(async () => {
  base = await openStory('kt')
  await base.read([
    {
      publisher: 'Harbour Post',
      at: '2024-06-04T09:00:00+09:00',
      title: 'KT, 마이크로소프트와 전략적 파트너십 체결',
      text: 'KT는 3일(현지시간) 미국 워싱턴주 레드먼드 마이크로소프트 본사에서 마이크로소프트와 AI·클라우드·IT 분야 전략적 파트너십을 체결했다고 4일 밝혔다.',
    },
    {
      publisher: 'Southern Daily',
      at: '2024-09-29T09:00:00+09:00',
      title: 'KT, MS와 5년간 전략적 파트너십 체결',
      text: 'KT는 27일(현지시간) 미국 레드먼드 마이크로소프트 본사에서 마이크로소프트와 5년간 전략적 파트너십을 체결했다고 29일 밝혔다. KT는 6월에 약속한 대로 9월 안에 세부 내용을 확정했다고 설명했다.',
    },
    {
      publisher: 'Evening Ledger',
      at: '2024-10-02T09:00:00+09:00',
      title: 'KT와 마이크로소프트의 계약',
      text: 'KT가 마이크로소프트와 약 1억2000만달러 규모의 애저 이용 계약을 맺은 것으로 전해졌다. 마이크로소프트가 KT와의 계약에 따라 한국에 투자하는 금액이 1조원을 넘을 것으로 예상된다.',
    },
    {
      publisher: 'Morning Wire',
      at: '2024-10-05T09:00:00+09:00',
      title: "KT's chief comes close to a year in office",
      text: "The outage has made KT's plans with Microsoft more difficult, as chief executive Kim Young-shub comes close to a year in office.",
    },
    {
      publisher: 'Evening Ledger',
      at: '2025-02-20T09:00:00+09:00',
      title: '나델라 MS CEO, 3월 방한…KT와 만날까',
      text: "사티아 나델라 마이크로소프트 CEO가 다음 달 26일 서울에서 열리는 'AI 투어' 행사를 위해 한국을 찾는다.",
    },
  ])
})
afterAll(() => base.database.close())

it('answers of the day that is asked about with what held then', async () => {
  const asked = { question: 'Where did KT and Microsoft sign the partnership in June 2024?' }
  const answer = await answerQuestion(base, asked)
  expect(answer.citations[0]?.quote).toContain('3일(현지시간)')
})

it('tells one figure to “how much”, and no other beside it', async () => {
  const answer = await answerQuestion(base, {
    question: 'KT와 마이크로소프트의 계약 규모는 얼마야?',
  })
  expect(answer.citations.map((fact) => fact.quote)).toEqual([
    expect.stringContaining('1억2000만달러'),
  ])
})

it.each(["Who will be KT's next CEO?", "Where is Microsoft's Seoul office?"])(
  'does not know %s from who and where it knows',
  async (question) => {
    expect(await answerQuestion(base, { question })).toMatchObject({ answered: false })
  },
)
