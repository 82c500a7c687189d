// Questions after the state of things: how a topic stands, what is open, what came to pass in a month.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answers/answer-question.ts'
import { stateNames } from '../../src/answers/answer-state.ts'
import { asksState, asksWhatHappened } from '../../src/answers/asks-state.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { indexWatch } from '../../src/watch/watch-index.ts'
import { COST, openStory, SIGNING, type StoryBase } from './story.ts'

const names = stateNames({ index: indexWatch(await loadWatch(null)) })

describe('a question after the state', () => {
  it.each([
    ['Is the alliance still on track?', ['partnership']],
    ['how are things going with the deal', ['partnership']],
    ['Brief me on the outage', ['outage']],
    ['is anything at risk right now?', []],
    ['제휴 어때?', ['partnership']],
    // The topic's name holds a party's.
    ['Is the partnership with Microsoft on track?', ['partnership']],
    ['Any updates on sovereign AI?', ['sovereign-cloud']],
    ['where do we stand on MSP?', ['msp-shift']],
    ['제휴는 순조롭게 진행되고 있나요?', ['partnership']],
    ['KT랑 MS 협력 어떻게 돼가?', ['partnership']],
    ['장애 상황 공유해줘', ['outage']],
    ['how is everything looking?', []],
    ['지금 상황 요약해줘', []],
  ])('"%s"', (text, topics) => expect(asksState(text, names)).toEqual({ kind: 'state', topics }))

  it.each(['What are the main risks for the partnership?', '제휴에서 아직 미확인인 게 뭐야?'])(
    'or after what is open: "%s"',
    (text) => expect(asksState(text, names)).toEqual({ kind: 'open', topics: ['partnership'] }),
  )

  it.each([
    'Is the harvest on track?',
    'How is KT doing?',
    'Is the GPT-4o model on track?',
    "What is the status of Delta's lawsuit?",
    'What does the deal cost?',
    '장애로 제주항공 상황은 어땠어?',
    '그 사람 나이가 어떻게 돼요?',
    'KT와 KT클라우드의 지분 관계는 어떻게 되나요?',
  ])('is none where it is about something of its own: "%s"', (text) =>
    expect(asksState(text, names)).toBeNull(),
  )

  it('may ask what came to pass', () => {
    expect(asksWhatHappened('What happened in ?', names)).toEqual([])
    expect(asksWhatHappened('제휴에 무슨 일이 있었어?', names)).toEqual(['partnership'])
    expect(asksWhatHappened('What happened to the Copilot licences?', names)).toBeNull()
  })
})

describe('is answered', () => {
  let base: StoryBase
  beforeAll(async () => {
    base = await openStory('kt')
    await base.read([SIGNING, COST])
  })
  afterAll(() => base.database.close())
  const ask = (question: string) => answerQuestion(base, { question })

  it('by the state that the rules find, each sentence with the facts that are its reasons', async () => {
    const answer = await ask('Where do we stand on MSP?')
    expect(answer.sentences[0]?.text).toBe(
      'Move to managed services (MSP): watch. Rumours that nobody has confirmed.',
    )
    expect(answer.citations.map(({ status }) => status)).toEqual(['speculated'])
    expect(answer.sentences.map(({ cites }) => cites)).toEqual([[1], [1]])
  })

  it('in Korean, and as it was known on the day that is named', async () => {
    const answer = await ask('2024년 6월 10일에 파트너십은 순항하고 있었어?')
    expect(answer).toMatchObject({ answered: true, asOf: '2024-06-10' })
    expect(answer.sentences[0]?.text).toBe('마이크로소프트 파트너십: 순항. 진전이 있었음.')
    expect(answer.citations[0]?.statement).toContain('signed')
  })

  it('with what nobody has confirmed, where risks are asked for', async () => {
    const answer = await ask('What is still unconfirmed?')
    expect(answer.sentences[0]?.text).toBe('Move to managed services (MSP): Not confirmed yet.')
    expect(answer.citations[0]?.statement).toContain('MSP')
  })

  it('by one fact of each story of a month, the firm ones first', async () => {
    const answer = await ask('What happened in June 2024?')
    expect(answer.citations.map(({ publisher }) => publisher)).toEqual(['Harbour Post'])
    expect((await ask('2024년 7월에 무슨 일이 있었어?')).citations[0]?.publisher).toBe('한밭경제')
  })

  it('never by a state for a month in which nothing is known', async () =>
    expect(await ask('What happened in March 2024?')).toMatchObject({ answered: false }))
})
