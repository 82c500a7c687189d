import { describe, expect, it } from 'vitest'
import { unitsOf } from '../../src/answers/asked-units.ts'
import { withoutAsOf } from '../../src/answers/as-of-phrase.ts'
import { readQuestion } from '../../src/answers/question.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { indexWatch } from '../../src/watch/watch-index.ts'

const index = indexWatch(await loadWatch(null))
const read = (text: string) =>
  readQuestion(index, text, { now: new Date('2026-03-20T00:00:00Z'), zone: 'Asia/Seoul' })

describe('the day for which a question is asked', () => {
  it('is no part of what is asked, in words or in figures', () => {
    for (const text of [
      'As of 14 May 2025, who led the trial?',
      '2025년 5월 14일 기준으로 who led the trial?',
      'Who led the trial as of the end of May 2025?',
    ])
      expect(unitsOf(read(text)).map(({ stem }) => stem)).toEqual(
        unitsOf(read('Who led the trial?')).map(({ stem }) => stem),
      )
  })

  it('may be a month, which is known when it ends', () => {
    expect(read('2025년 5월 말 기준 참가사는 몇 곳인가요?').asOf).toBe('2025-05-31')
    expect(read('As of May 2025, how many had joined?').asOf).toBe('2025-05-31')
    expect(read('2025년 5월 14일 현재 상황은?').asOf).toBe('2025-05-14')
  })

  it('keeps the other days of the question', () => {
    const { concepts } = read('As of 14 May 2025, what came of the 2 March 2025 vote?')
    expect(concepts.filter(({ kind }) => kind === 'date').map(({ text }) => text)).toEqual([
      '2 March 2025',
    ])
  })

  it('is not the quarter that a figure is of', () => {
    expect(withoutAsOf('2025년 2분기 기준 매출은?')).toBe('2025년 2분기 기준 매출은?')
    expect(read('2025년 2분기 기준 매출은?').asOf).toBeNull()
  })
})

describe('a quarter or a half without its year', () => {
  const spans = (text: string) => read(text).dates.map(({ from, to }) => `${from} ${to}`)

  it('is of the year that the question names', () => {
    expect(spans('하반기에 나올 두 가지 (2024년 5월 발표)')).toContain('2024-07-01 2024-12-31')
    expect(spans('Due in Q3, says the May 2024 report')).toContain('2024-07-01 2024-09-30')
  })

  it('is left where it says so itself, or the question names two', () => {
    expect(spans('올해 하반기와 2024년 5월')).toContain('2026-07-01 2026-12-31')
    expect(spans('2023년 1월, 2024년 5월, 하반기')).not.toContain('2024-07-01 2024-12-31')
  })
})
