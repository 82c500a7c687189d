import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/language/detect-language.ts'
import { findDurations } from '../../src/language/durations.ts'
import { findRanges } from '../../src/language/number-ranges.ts'
import { findNumbers } from '../../src/language/numbers.ts'
import { findOrdinals } from '../../src/language/ordinals.ts'
import { isStopWord, searchTerms, stripParticle, wordsOf } from '../../src/language/words.ts'

describe('words', () => {
  it('of one stem meet', () => {
    expect(wordsOf('Signed, signs, SIGNING')).toEqual(['sign', 'sign', 'sign'])
    expect(wordsOf('장애가 장애를 장애')).toEqual(['장애', '장애', '장애'])
    expect(wordsOf('KT는 ２０２４년 1,234건')).toContain('1234')
  })

  it('lose their particle, never their body', () => {
    expect(stripParticle('정부에서')).toBe('정부')
    expect(stripParticle('회의')).toBe('회의')
  })

  it('give search terms without stop words, with Hangul bigrams', () => {
    expect(searchTerms('the partnership and 파트너십')).toEqual([
      'partnership',
      '파트너십',
      '파트',
      '트너',
      '너십',
    ])
    expect(isStopWord('the')).toBe(true)
  })

  it('tell the language by their letters, else by the feed', () => {
    expect(detectLanguage('KT, MS와 AI·클라우드 협력')).toBe('ko')
    expect(
      detectLanguage('KT signs with Microsoft (마이크로소프트) on cloud services in Seoul'),
    ).toBe('en')
    expect(detectLanguage('2024-06-03', 'ko')).toBe('ko')
  })
})

describe('numbers', () => {
  it.each([
    ['마이너스 일만', -10000],
    ['이십일조 삼백', 21_000_000_000_300],
    ['백삼과 삼분의 이', 103 + 2 / 3],
    ['스물여섯 명', 26],
    ['-4/5', -0.8],
    ['1e10', 1e10],
    ['4천3백21', 4321],
    ['이백점 칠일', 200.71],
    ['twenty-five', 25],
  ])('reads %s', (text, value) => {
    expect(findNumbers(text)[0]?.value).toBeCloseTo(value, 6)
  })

  it('reads ordinals, ranges and lengths of time', () => {
    expect(findOrdinals('열한 번째 날, 21st').map((one) => one.value)).toEqual(
      expect.arrayContaining([11, 21]),
    )
    expect(findRanges('20보다 크고 35보다 작거나 같다')[0]).toMatchObject({
      low: 20,
      lowIn: false,
      high: 35,
      highIn: true,
    })
    expect(findDurations('1시간 30분 동안')[0]?.seconds).toBe(5400)
    expect(findDurations('two weeks')[0]?.seconds).toBe(14 * 86_400)
  })
})
