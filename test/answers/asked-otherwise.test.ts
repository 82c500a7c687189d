// What is told in another way than it is asked: planned and done, a part and all, a figure that was
// wrong, another act or country. The nearest fact is then no answer, or another one is.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ShownFact } from '../../src/facts/fact.ts'
import { answerQuestion } from '../../src/answers/answer-question.ts'
import { readQuestion } from '../../src/answers/question.ts'
import { asksDone, asksPlan } from '../../src/answers/question-tense.ts'
import { shapeOf } from '../../src/answers/fact-shape.ts'
import { slotOf } from '../../src/answers/asked-slot.ts'
import { openStory, type StoryBase } from './story.ts'

let base: StoryBase
beforeAll(async () => {
  base = await openStory('kt')
  await base.read([
    {
      publisher: 'Harbour Post',
      at: '2024-11-05T13:00:00+09:00',
      title: 'KT and Microsoft plan a training academy in Busan',
      text: 'KT and Microsoft plan to open a training academy in Busan in the first half of 2025. An earlier report wrongly put the cost of the academy at 90 billion won. The academy of KT and Microsoft costs 40 billion won.',
    },
    {
      publisher: 'Tidewater Daily',
      at: '2025-08-20T13:00:00+09:00',
      title: 'KT and Microsoft open the training academy',
      text: 'KT and Microsoft opened the training academy in Busan on 19 August 2025. The academy has trained 3,000 people worldwide. KT plans to pay 7 billion won for the library of the academy.',
    },
    {
      publisher: '새벽일보',
      at: '2026-01-20T13:00:00+09:00',
      title: 'KT, 클라우드 교육 사업 매출 3년간 900억원 전망',
      text: 'KT는 마이크로소프트와의 교육 사업으로 3년간 900억원의 매출을 올릴 것으로 추산한다. 매출은 2026년 200억원에서 2028년 400억원으로 늘어난다는 계산이다.',
    },
    {
      publisher: '새벽일보',
      at: '2025-09-10T13:00:00+09:00',
      title: 'KT 애저 장애로 은행 서비스 차질',
      text: '애저 장애로 9일 은행 12곳 가운데 5곳의 서비스가 복구됐다고 KT가 밝혔다. 제주항공 30편이 애저 장애로 지연됐으며 결항은 없었다.',
    },
    {
      publisher: '새벽일보',
      at: '2025-09-11T13:00:00+09:00',
      title: '애저 장애 은행 서비스 모두 복구',
      text: '애저 장애를 겪은 은행의 서비스가 10일 모두 복구됐다고 KT가 밝혔다. 이스타항공 20편이 애저 장애로 지연됐다.',
    },
  ])
})
afterAll(() => base.database.close())

const ask = (question: string) => answerQuestion(base, { question })

describe('of those that are near, the one that tells it as it is asked', () => {
  it.each([
    ['When did KT and Microsoft open the training academy?', 'on 19 August'],
    ['When was the training academy of KT and Microsoft supposed to open?', 'first half of 2025'],
    ['How much does the academy of KT and Microsoft cost?', '40 billion'],
    ['은행 서비스가 모두 복구된 건 언제야?', '10일 모두'],
    ['교육 사업 매출은 2026년엔 얼마로 추산해?', '2026년 200억원'],
    ['제주항공 결항이 있었나요?', '결항은 없었다'],
    ['Where in Busan did KT and Microsoft open the training academy?', 'Busan'],
  ])('%s', async (question, words) => {
    const answer = await ask(question)
    expect(answer.why).toBe(null)
    expect(answer.citations[0]?.statement).toContain(words)
    if (words.startsWith('10일')) expect(answer.citations).toHaveLength(1)
  })
})

/** Of two sentences the first tells it as it is asked. */
describe('a sentence keeps more of its fit than one that tells it otherwise', () => {
  const shape = (text: string, statement: string, status = 'confirmed') => {
    const question = readQuestion(base.index, text, { now: base.now(), zone: 'Asia/Seoul' })
    return shapeOf({ statement, status } as ShownFact, question, slotOf(question))
  }

  it.each([
    ['When did the port open?', 'The port opened in May.', 'The port is due to open in May.'],
    ['항구는 언제 열렸어?', '항구가 5월에 열렸다.', '항구는 5월에 열 예정이다.'],
    ['When was the port due?', 'The port is due to open in May.', 'The port opened in May.'],
    ['항구를 당초 누가 짓기로 했지?', '항구는 A사가 지을 것으로 예상됐다.', '항구는 B사가 지었다.'],
    ['How much did the firm pay?', 'The firm paid $5 million.', 'The port seeks $5 million.'],
    [
      'How much does it cost?',
      'It costs $5 million.',
      'A paper wrongly put the cost at $6 million.',
    ],
    ['When were all ships back?', 'The ships were back by May.', 'Six of the ten ships were back.'],
    ['모든 배가 복구된 건 언제야?', '배가 5월에 복구됐다.', '5월에 10척 가운데 6척이 복구됐다.'],
    ['Were any ships lost?', 'No ship was lost.', 'The ships were late.'],
  ])('%s', (question, told, otherwise) => {
    expect(shape(question, told)).toBeGreaterThan(shape(question, otherwise))
  })

  it('a denial says nothing of what the complaint is', () => {
    const question = 'What is the complaint about the port?'
    const told = 'The port is too small.'
    expect(shape(question, told)).toBeGreaterThan(shape(question, told, 'denied'))
    expect(shape('How did they respond to the complaint?', told, 'denied')).toBe(1)
  })
})

describe('nothing is told of it', () => {
  it.each([
    ['How many people has the academy trained in Japan?'],
    ['How many flights did Eastar Jet cancel because of the Azure outage?'],
    ['How much did KT pay for the library of the academy?'],
    ['Did Microsoft sell the training academy?'],
    ['What does Satya Nadella earn?'],
    ['김영섭 대표는 요즘 뭐 하고 지내?'],
  ])('%s', async (question) => {
    expect(await ask(question)).toMatchObject({ answered: false, citations: [] })
  })

  it('a follow-up about another thing than the fact', async () => {
    const thread = { storyId: null, lastQuestion: 'SOTA K는 뭐야?', factIds: [], entities: [] }
    const question = '그거 비용은 얼마야?'
    expect(await answerQuestion(base, { question, thread })).toMatchObject({ answered: false })
  })
})

describe('what a question asks for', () => {
  it.each([
    ['What drove the sales of the subsidiary?', 'reason'],
    ['What % of the servers crashed?', 'percent'],
    ['Any idea when the academy moves to Seoul?', 'date'],
    ["What is the academy's opening date?", 'date'],
    ['What name did they give the academy?', 'name'],
    ['학당 개막일', 'day'],
    ['자회사 매출은 얼마나 줄었어?', 'figure'],
  ])('%s: %s', (text, slot) => {
    expect(slotOf(readQuestion(base.index, text, { now: base.now(), zone: 'Asia/Seoul' }))).toBe(
      slot,
    )
  })

  it.each([
    ['언제 문을 열었어?', true, false],
    ['How much did they pay?', true, false],
    ['확정된 위약금은?', true, false],
    ['When was it supposed to open?', false, true],
    ['How much did they say it would cost?', false, false],
    ['얼마를 내기로 했어?', false, false],
    ['어디에 있어?', false, false],
  ])('%s done: %s, planned: %s', (text, done, plan) => {
    expect([asksDone(text), asksPlan(text)]).toEqual([done, plan])
  })
})
