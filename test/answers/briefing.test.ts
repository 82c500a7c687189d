// What a briefing asks in a few nouns, and what is near to it and no answer.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answers/answer-question.ts'
import { slotOf } from '../../src/answers/asked-slot.ts'
import { type AskedUnit, unitsOf } from '../../src/answers/asked-units.ts'
import { inKnownWords } from '../../src/answers/known-words.ts'
import { isOtherTense } from '../../src/answers/fact-shape.ts'
import { matchOf } from '../../src/answers/match-unit.ts'
import type { Meant } from '../../src/answers/meaning.ts'
import { readQuestion } from '../../src/answers/question.ts'
import { refusalOf } from '../../src/answers/question-words.ts'
import { isSaidBefore } from '../../src/answers/said-before.ts'
import { wordsWithSenses } from '../../src/answers/senses/senses.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { indexWatch } from '../../src/watch/watch-index.ts'
import { openStory, type StoryBase } from './story.ts'

const index = indexWatch(await loadWatch(null))
const read = (text: string) =>
  readQuestion(index, text, { now: new Date('2026-03-20T00:00:00Z'), zone: 'Asia/Seoul' })
const stems = (text: string) => unitsOf(read(text)).map(({ stem }) => stem)

describe('a question of nouns', () => {
  it.each([
    ['교육센터 위치', 'place'],
    ['교육센터 개소일', 'day'],
    ['교육센터 위치 정리', 'place'],
    ['Training centre timing, as of 3 May 2025', 'date'],
    ['교육센터 개소 시점', 'date'],
    ['교육센터 점유율', 'percent'],
    ['교육센터 출자액', 'money'],
    ['Training centre opening: schedule', 'date'],
    ['Training centre venue?', 'place'],
    ['Microsoft share of the Korean cloud market', 'percent'],
    ['How far had Microsoft got with the hiring?', 'any'],
    ['How far had the repair got by Monday?', 'figure'],
    ['How far did the share price slide?', 'percent'],
  ])('%s asks for %s', (text, slot) => {
    expect(slotOf(read(text))).toBe(slot)
  })

  it.each([
    ['교육센터 개소 정리', '교육센터 개소'],
    ['교육센터 개소 한 줄 요약', '교육센터 개소'],
    ['교육센터 수료율은 어느 정도인가요?', '교육센터 수료율은?'],
  ])('%s asks no more than %s', (text, plain) => {
    expect(stems(text)).toEqual(stems(plain))
  })

  it('asks for the guess of others, and for none of ours', () => {
    expect(refusalOf('The industry guess for the fee?')).toBeNull()
    expect(refusalOf('Can you guess the fee?')).toBe('prediction')
  })

  it('says that something is made known', () => {
    expect(inKnownWords('Where did Delta make that figure public?')).toContain(
      'publish that figure',
    )
    expect(inKnownWords('Did they make public cloud services?')).toContain('make public cloud')
  })
})

describe('what is near', () => {
  let base: StoryBase
  beforeAll(async () => {
    base = await openStory('kt')
    await base.read([
      {
        publisher: 'Harbour Post',
        at: '2025-03-05T09:00:00+09:00',
        title: 'KT and Microsoft form a task force for AI',
        text: 'KT and Microsoft announced that they would form a task force of 400 people, 250 from KT and 150 from Microsoft. They also plan an 18 billion won fund for small companies that work with AI.',
      },
      {
        publisher: '새벽일보',
        at: '2025-08-11T09:00:00+09:00',
        title: 'KT 2분기 영업이익 9100억원, 마이크로소프트와 협력',
        text: 'KT는 2분기 영업이익이 9100억원으로 늘었다고 11일 공시했다. KT와 마이크로소프트는 인천에 AI 교육센터를 세울 계획이다.',
      },
      {
        publisher: 'Tidewater Daily',
        at: '2024-07-21T09:00:00+09:00',
        title: 'Flights delayed in the outage of a CrowdStrike update',
        text: 'Jeju Air delayed 40 flights on 19 July in the outage caused by a CrowdStrike update on Windows systems.',
      },
      {
        publisher: '새벽일보',
        at: '2025-11-05T09:00:00+09:00',
        title: 'KT 대표 김영섭, 연임 않기로',
        text: 'KT CEO 김영섭 대표는 2026년 3월까지 임기를 채우고 연임하지 않는다고 KT가 4일 밝혔다.',
      },
      {
        publisher: 'Harbour Post',
        at: '2025-11-07T09:00:00+09:00',
        title: 'KT chief denies that the Microsoft contract is unfair',
        text: 'KT chief executive Kim Young-shub denied on 6 November that the contract with Microsoft is unfair. He said that credits left over at the end of a year would be carried over to the next one.',
      },
      {
        publisher: 'Harbour Post',
        at: '2025-03-09T09:00:00+09:00',
        title: "Correction: KT's share of the AI fund with Microsoft",
        text: "An earlier report wrongly put KT's share of the AI fund with Microsoft at 12 billion won. KT's own share has not been confirmed.",
      },
    ])
  })
  afterAll(() => base.database.close())
  const ask = (question: string) => answerQuestion(base, { question })

  it('is the figure of what is measured, and not one beside those who found it', async () => {
    const { citations, why } = await ask(
      'KT와 마이크로소프트가 작은 AI 기업들을 위해 만드는 펀드는 규모가 얼마인가요?',
    )
    expect(citations[0]?.quote ?? why).toContain('18 billion')
  })

  it.each([
    // A quarter's figure, a plan's day, another thing of the name, one of the kind, what is only planned.
    'KT는 2025년 연간 영업이익이 얼마로 늘었다고 공시했나요?',
    '마이크로소프트 AI 교육센터 개소일',
    'Jeju airport: flights delayed in the July 2024 outage?',
    'Which ministry will form the task force of 400 people with KT and Microsoft?',
    'Which small company that works with AI was the first in the fund of KT and Microsoft?',
  ])('does not answer %s', async (question) => {
    expect((await ask(question)).answered).toBe(false)
  })

  it('is that it is not known, where that is asked', async () => {
    const { citations, why } = await ask("Is KT's share of the AI fund with Microsoft known?")
    expect(citations[0]?.quote ?? why).toContain('not been confirmed')
  })
})

/** A fact as far as it is looked at here. */
function told(
  factId: number,
  statement: string,
  { leads = [] as string[], from = '', to = '' } = {},
) {
  const fact = { factId, statement, publishedAt: '2025-11-04T00:00:00Z' }
  const dates = () => [{ from, to, precision: 'month', text: '' }]
  return { fact, near: [0], leads: () => new Set(leads), dates } as unknown as Meant
}

it('takes no month that holds a day for the day', () => {
  const question = read('임기: 19일')
  const [day] = unitsOf(question).filter(({ kind }) => kind === 'date')
  const month = told(1, '2026년 3월까지다.', { from: '2026-03-01', to: '2026-03-31' })
  const own = told(1, '19일이다.', { from: '2026-01-19', to: '2026-01-19' })
  expect(matchOf(day as AskedUnit, month, 'Asia/Seoul')).toBe(0)
  expect(matchOf(day as AskedUnit, own, 'Asia/Seoul')).toBe(1)
})

it('takes the year 2025 for no five years', () => {
  expect(wordsWithSenses('2025년 계약').map(({ stem }) => stem)).not.toContain('5년')
  expect(wordsWithSenses('5년 계약').map(({ stem }) => stem)).toContain('5년')
})

it('looks for what is planned among plans', () => {
  const question = read('하반기 출시 예정이던 세 가지')
  expect(isOtherTense('KT는 이익이 늘었다고 밝혔다.', question, 'any')).toBe(true)
  expect(isOtherTense('KT는 두 모델을 출시할 계획이다.', question, 'any')).toBe(false)
})

it('knows who “he” is that said so', () => {
  const question = read('What did KT say about credits?')
  const before = told(1, 'KT chief executive Kim denied it.', { leads: question.entities })
  const other = told(1, 'Delta denied it.', { leads: ['delta'] })
  const said = told(2, 'He said that credits would be kept.')
  expect(isSaidBefore(said, [before, said], question)).toBe(true)
  expect(isSaidBefore(said, [other, said], question)).toBe(false)
  expect(isSaidBefore(told(2, 'Credits would be kept.'), [before, said], question)).toBe(false)
})
