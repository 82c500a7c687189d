// Questions near to a story of one situation that its nearest fact does not answer, and those that it does.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answers/answer-question.ts'
import { type AnswerBase, recordedBase } from '../eval/answer-bases.ts'

let base: AnswerBase
beforeAll(async () => {
  base = await recordedBase()
}, 120_000)
afterAll(() => base.database.close())

async function first(question: string): Promise<string> {
  const answer = await answerQuestion(base, { question })
  return answer.citations[0]?.statement ?? answer.why ?? ''
}

describe('who comes and who chooses', () => {
  it.each(['Who is the new KT CEO?', 'KT 새 대표 누구야?'])(
    'answers %s by the candidate',
    async (question) => expect(await first(question)).toContain('박윤영'),
  )
})

describe('what is asked of home', () => {
  it.each(['which airlines were hit in Korea?'])('takes news of home for %s', async (question) =>
    expect(await first(question)).toContain('제주항공'),
  )
})

describe('what the nearest fact does not tell', () => {
  it.each([
    'What is the share capital of the AX company?',
    'How much did the head of KT put into the fund out of his own pocket?',
    'How much did the chief of KT earn in 2024?',
    'What is the legal name of the AX company that KT would set up?',
    'Which sites host the data center infrastructure that KT supplies to Microsoft?',
    'KT와 MS 태스크포스가 쓸 사무실은 어디에 차려?',
    'how many devices in kt itself were hit by the update',
    '아이폰도 그때 몇 대나 멈췄나요?',
    'KT와 MS의 소기업 펀드에서 처음 돈을 받은 회사는 어디야?',
    'Why has Microsoft withdrawn from the AI fund?',
    'Why has KT shut down its data centers?',
  ])('refuses %s', async (question) => {
    expect((await answerQuestion(base, { question })).answered).toBe(false)
  })
  it.each([
    ['How much is the fund for small companies?', '26 billion'],
    ['How many Windows devices were affected?', '8.5 million'],
    ['When will KT set up the AX company?', 'first quarter'],
  ])('still answers %s', async (question, said) => expect(await first(question)).toContain(said))
})

describe('what a question turns on', () => {
  it.each([
    ['What does KT want to become on the back of the alliance?', 'AICT'],
    ['Will the head of KT carry on after his time is up?', 'will not seek another'],
  ])('answers %s', async (question, said) => expect(await first(question)).toContain(said))
  it('names who claims, without who denies', async () => {
    const question = 'Which lawmaker called the Microsoft contract unfair to KT?'
    const { citations } = await answerQuestion(base, { question })
    expect(citations[0]?.statement).toContain('이훈기')
    expect(citations.some(({ statement }) => statement.includes('부인'))).toBe(false)
  })
  it('tells whether something was confirmed', async () => {
    const question = 'Has KT confirmed that it will meet Nadella?'
    const { citations } = await answerQuestion(base, { question, asOf: '2025-02-14' })
    expect(citations[0]?.statement).toContain('확정된 것이 없다')
  })
  it('takes no part for how it ended', async () => {
    expect(await first('Did all the Korean companies recover in the end?')).not.toMatch(/6곳/)
  })
})
