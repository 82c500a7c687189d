// Who, when, how many and whether still: an answer holds what is asked for in the role that it is asked in.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answers/answer-question.ts'
import { writtenOut } from '../../src/answers/chat-spelling.ts'
import { openStory, type StoryBase } from './story.ts'

let base: StoryBase
beforeAll(async () => {
  base = await openStory('kt')
  await base.read([
    {
      publisher: '새벽일보',
      at: '2024-07-20T09:00:00+09:00',
      title: '저비용항공 지연 편수 집계',
      text: '국토교통부는 크라우드스트라이크발 장애로 항공편 30편이 지연됐다고 집계했다. 제주항공 18편, 이스타항공 12편이며 결항은 없었다.',
    },
    {
      publisher: 'Harbour Post',
      at: '2024-07-22T09:00:00+09:00',
      title: 'Microsoft counts the machines hit by the outage',
      text: 'Microsoft estimates that the CrowdStrike outage hit 8.5 million Windows devices.',
    },
    {
      publisher: 'Tidewater Daily',
      at: '2025-03-05T09:00:00+09:00',
      title: 'KT and Microsoft form a task force',
      text: 'KT and Microsoft announced that they would form a task force of 300 people, 200 from KT and 100 from Microsoft.',
    },
    {
      publisher: 'Harbour Post',
      at: '2025-11-04T18:00:00+09:00',
      title: 'KT chief Kim will not seek another term',
      text: 'KT CEO Kim Young-shub will serve until his term ends in March 2026 and will not seek another, KT said on 4 November. KT will also replace the SIM cards of all customers free of charge.',
    },
  ])
})
afterAll(() => base.database.close())

function ask(question: string) {
  return answerQuestion(base, { question })
}

describe('what is asked for in its role', () => {
  it.each([
    ['how many flights have been cancelled?', '결항은 없'],
    ['Is Kim Young-shub still the CEO of KT?', 'term ends'],
    ['who came up with the figure of 8.5 million?', 'Microsoft estimates'],
  ])('answers %s', async (question, words) => {
    const answer = await ask(question)
    expect(answer.sentences[0]?.text ?? answer.why).toContain(words)
  })

  it.each(['Who is running the task force of 300 people?', '소버린 클라우드는 언제 출시됐어요?'])(
    'does not answer %s',
    async (question) => {
      expect((await ask(question)).answered).toBe(false)
    },
  )

  it('asks of another name what was asked of the first', async () => {
    const question = 'how many flights of Jeju Air were delayed?'
    const first = await ask(question)
    const thread = {
      storyId: first.citations[0]?.storyId ?? null,
      lastQuestion: question,
      factIds: first.citations.map(({ factId }) => factId),
      entities: [],
    }
    const answer = await answerQuestion(base, { question: 'and Eastar Jet?', thread })
    expect(answer.sentences[0]?.text).toContain('이스타항공 12편')
  })
})

it.each([
  ['매출이 늘엇어?', '매출이 늘었어?'],
  ['뭐가 들어감?', '뭐가 들어가나?'],
  ['누가 포함?', '누가 포함?'],
  ['무엇나', '무엇나'],
])('reads a hasty ending: %s', (hasty, full) => {
  expect(writtenOut(hasty)).toBe(full)
})
