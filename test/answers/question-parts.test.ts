// A question of two is read as two, and answered side by side.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answers/answer-question.ts'
import { questionParts } from '../../src/answers/question-parts.ts'
import { renderAnswerText } from '../../src/answers/render-answer.ts'
import { answerMessage } from '../../src/slack/messages/answer-message.ts'
import { openStory, type StoryBase } from './story.ts'

describe('the parts of a question', () => {
  it.each([
    ['NHN headcount in Q3: 2023 vs 2025', ['NHN headcount in Q3 2023', 'NHN headcount in Q3 2025']],
    ['KT 3분기 순이익: 2023 vs 2025', ['KT 2023년 3분기 순이익', 'KT 2025년 3분기 순이익']],
    [
      '공동 매출은 2026년과 2028년에 각각 얼마야?',
      ['공동 매출은 2026년에 얼마야?', '공동 매출은 2028년에 얼마야?'],
    ],
    [
      'Hearing: the complaint vs the reply on penalties',
      ['Hearing the complaint on penalties', 'Hearing the reply on penalties'],
    ],
    [
      'Incheon vs Busan airport: when did it reopen?',
      ['Incheon airport: when did it reopen?', 'Busan airport: when did it reopen?'],
    ],
  ])('%s compares two sides', (text, questions) => {
    expect(questionParts(text)).toMatchObject({ kind: 'sides', questions })
  })

  it.each([
    ['교육센터 개소: 날짜·장소 정리', ['교육센터 개소 날짜', '교육센터 개소 장소']],
    ['교육센터 위치와 개소일', ['교육센터 위치', '교육센터 개소일']],
    ['Training centre: cost and venue', ['Training centre cost', 'Training centre venue']],
  ])('%s asks several things of one', (text, questions) => {
    expect(questionParts(text)).toMatchObject({ kind: 'asks', questions })
  })

  it.each([
    ['Who opened the centre, and when?', null],
    [
      'Who opened the training centre, and how much did it cost?',
      ['Who opened the training centre', 'how much did it cost?'],
    ],
    ['교육센터는 누가 열었고 비용은 얼마야?', ['교육센터는 누가 열었고', '비용은 얼마야?']],
    ['교육센터를 누가 열었다고 했나요?', null],
  ])('%s asks one after the other', (text, questions) => {
    const parts = questionParts(text)
    if (questions === null) expect(parts).toBeNull()
    else expect(parts).toMatchObject({ kind: 'clauses', questions })
  })

  it.each([
    "What's the difference between a reseller and an operator?",
    'KT와 MS의 5년 공동 투자액은?',
    'Did KT and Microsoft sign in June?',
    'KT Cloud vs KT: who sells the licences?',
    'Revenue to grow between 2025 and 2029?',
  ])('%s asks one thing', (text) => {
    expect(questionParts(text)).toBeNull()
  })
})

describe('is answered', () => {
  let base: StoryBase
  beforeAll(async () => {
    base = await openStory('kt')
    await base.read([
      {
        publisher: '새벽일보',
        at: '2024-08-09T09:00:00+09:00',
        title: 'KT 2분기 영업이익 5200억원, 마이크로소프트와 협력',
        text: 'KT는 2분기 영업이익이 5200억원으로 줄었다고 9일 공시했다. KT는 마이크로소프트와의 클라우드 협력을 이어 간다고 말했다.',
      },
      {
        publisher: '새벽일보',
        at: '2025-08-11T09:00:00+09:00',
        title: 'KT 2분기 영업이익 9100억원, 마이크로소프트와 협력',
        text: 'KT는 2분기 영업이익이 9100억원으로 늘었다고 11일 공시했다. KT는 마이크로소프트와의 클라우드 협력을 넓힌다고 말했다.',
      },
      {
        publisher: 'Harbour Post',
        at: '2025-09-02T09:00:00+09:00',
        title: 'KT and Microsoft to open a training centre',
        text: 'KT and Microsoft plan to open a training centre for cloud engineers in Busan. The training centre will cost 31 billion won.',
      },
    ])
  })
  afterAll(() => base.database.close())
  const ask = (question: string) => answerQuestion(base, { question })

  it('with both sides beside each other', async () => {
    const { sentences, citations, unknown } = await ask('KT 2분기 영업이익: 2024 vs 2025')
    expect(sentences.map(({ text }) => text).join(' ')).toMatch(/5200억원.*9100억원/s)
    expect(sentences.map(({ cites }) => cites)).toEqual([[1], [2]])
    expect(citations).toHaveLength(2)
    expect(unknown).toEqual([])
  })

  it('with what is known, and which part is not', async () => {
    const answer = await ask('KT training centre for engineers: cost and headcount')
    expect(answer.sentences.map(({ text }) => text).join(' ')).toContain('31 billion')
    expect(answer.unknown).toEqual(['headcount'])
    expect(renderAnswerText(answer, 'Asia/Seoul')).toContain('Not known: “headcount”')
    const message = answerMessage(answer, { recorded: false, asker: null, shareable: false })
    expect(JSON.stringify(message.blocks)).toContain('Not known: “headcount”')
  })

  it('not at all, where neither part is known', async () => {
    expect((await ask('KT 4분기 영업이익: 2021 vs 2022')).answered).toBe(false)
    expect((await ask('Microsoft training centre: opening day and headcount')).answered).toBe(false)
  })
})
