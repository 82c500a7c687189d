// What a question in passing asks for: its noun alone, who says so, a sum without its unit, a word or two.
import { describe, expect, it } from 'vitest'
import { asksSource, slotOf } from '../../src/answers/asked-slot.ts'
import { unitsOf } from '../../src/answers/asked-units.ts'
import { cleanQuestion, readQuestion } from '../../src/answers/question.ts'
import { refusalOf } from '../../src/answers/question-words.ts'
import { correctedWord } from '../../src/answers/spelling.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { indexWatch } from '../../src/watch/watch-index.ts'

const index = indexWatch(await loadWatch(null))
const THREAD = { storyId: null, lastQuestion: 'KT와 MS의 계약 기간은?', factIds: [1], entities: [] }

function read(text: string, thread: typeof THREAD | null = null) {
  return readQuestion(index, text, { now: new Date(0), zone: 'Asia/Seoul', thread })
}

it.each([
  ['Jeju Air delays?', 'count'],
  ['KT training budget?', 'money'],
  ['서밋 참가비는?', 'money'],
  ['KT profit this spring, in won', 'money'],
  ['Who announced that?', 'person'],
  ['그 추정치 출처가 어디야?', 'person'],
  ['KT가 흔들린다는 건 누구 말이야?', 'person'],
  ['How far did the index fall in May?', 'percent'],
  ['담당 임원 이름 알아?', 'name'],
  ['Was the budget approved?', 'any'],
])('%s asks for %s', (text, slot) => {
  expect(slotOf(read(text))).toBe(slot)
})

it('asks who stands behind a claim only where it does', () => {
  expect(asksSource('Nine firms are back, who said that?')).toBe(true)
  expect(asksSource('Who said no to the offer?')).toBe(false)
})

describe('is read as it is meant', () => {
  it.each([
    ['the 7.2 trillion, is it a loan?', 'the 7.2 trillion won, is it a loan?'],
    ['the $7.2 trillion, is it a loan?', 'the $7.2 trillion, is it a loan?'],
    ['3억5천만 달러짜리 계약', '3억5천만 달러짜리 계약'],
    ['24년이랑 26년에 각각 얼마야', '2024년와 2026년에 각각 얼마야'],
    ['처음엔 언제 연다고 했지', '당초 언제 연다고 했지'],
  ])('%s', (raw, text) => {
    expect(cleanQuestion(raw)).toBe(text)
  })

  it('a word or two in a thread', () => {
    expect(read('갱신 조건은?', THREAD).followUp).toBe(true)
    expect(read('갱신 조건은?').followUp).toBe(false)
    expect(read('크라우드스트라이크 주가는?', THREAD).followUp).toBe(false)
  })

  it('a forecast that somebody made, and one that is asked for', () => {
    expect(refusalOf('profit forecast for next year')).toBe(null)
    expect(refusalOf('Could you forecast the profit?')).toBe('prediction')
  })

  it('a long name with a letter wrong at its beginning', () => {
    const vocabulary = new Map([['크라우드스트라이크', ['crowdstrike']]])
    const index = { vocabulary } as unknown as Parameters<typeof correctedWord>[0]
    expect(correctedWord(index, '클라우드스트라이크')).toContain('e:crowdstrike')
    expect(correctedWord(index, '부라우드스트라이크')).toBe(null)
  })

  it('what is owned, and what is to come next', () => {
    const stems = (text: string) => unitsOf(read(text)).map(({ stem }) => stem)
    expect(stems('Does Delta own it all?')).toContain('owner')
    expect(stems('안건의 다음 절차는?')).toContain('예정')
    expect(stems('How long does the pact last?')).toEqual(['pact'])
  })
})

it('asks nothing of the day that it is asked for', () => {
  for (const [text, asked] of [
    ['As of 3 May 2024, had the firms recovered?', 'had the firms recovered?'],
    ['2024년 5월 3일 기준으로 몇 곳이 복구됐어?', '몇 곳이 복구됐어?'],
    ['Korean model, as of 3 May 2024', 'Korean model,'],
  ] as const) {
    const question = readQuestion(index, text, { now: new Date('2026-01-01'), zone: 'Asia/Seoul' })
    expect(question.asOf).toBe('2024-05-03')
    expect(unitsOf(question)).toEqual(
      unitsOf(readQuestion(index, asked, { now: new Date('2026-01-01'), zone: 'Asia/Seoul' })),
    )
    expect(unitsOf(question).filter(({ kind }) => kind === 'number' || kind === 'date')).toEqual([])
  }
})

it('takes no day for the one that it is asked for which stands elsewhere', () => {
  const text = '체결일이 매체마다 27일, 28일로 다른데 현지시간 기준으로는 언제인가요?'
  const question = readQuestion(index, text, { now: new Date('2026-01-01'), zone: 'Asia/Seoul' })
  expect(question).toMatchObject({ text, asOf: null })
})

it.each([
  ['I heard that somebody told me the fund is ready?', ['fund', 'ready']],
  ['Could you tell me in plain words what the fund is?', ['fund']],
  ['직원들이 많이 왔다던데 진짜로 그렇게 왔어?', ['직원']],
  ['제가 듣기로는 펀드가 있다던데 성함이 뭐예요?', ['펀드']],
])('%s asks of nothing more than %j', (text, stems) => {
  expect(unitsOf(read(text)).map(({ stem }) => stem)).toEqual(expect.arrayContaining([stems[0]]))
  expect(unitsOf(read(text)).length).toBeLessThanOrEqual(stems.length + 1)
})

it('reads an act of several words as the one that it is', () => {
  const stems = (text: string) => unitsOf(read(text)).map(({ stem }) => stem)
  expect(stems('Which pilot took the small airport to court?')).toContain('sue')
  expect(stems('그 행사에 누가 나왔나요?')).toContain('참석')
})
