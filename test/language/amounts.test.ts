import { describe, expect, it } from 'vitest'
import { findAmounts, formatAmount, sameAmount, sameScope } from '../../src/language/amounts.ts'
import type { Amount } from '../../src/language/language.ts'

function one(text: string): Amount {
  const found = findAmounts(text)
  expect(found, text).toHaveLength(1)
  return found[0] as Amount
}

describe('amounts', () => {
  it.each([
    ['2조4000억원', 2.4e12, 'KRW'],
    ['2.4조원', 2.4e12, 'KRW'],
    ['₩2.4tn', 2.4e12, 'KRW'],
    ['2.4 trillion won', 2.4e12, 'KRW'],
    ['1천600억원', 1.6e11, 'KRW'],
    ['삼백억원', 3e10, 'KRW'],
    ['$1.8bn', 1.8e9, 'USD'],
    ['US$450m', 4.5e8, 'USD'],
    ['8.5 million devices', 8.5e6, 'device'],
    ['850만대', 8.5e6, 'device'],
    ['17.1%', 17.1, '%'],
    ['항공편 75편', 75, 'flight'],
    ['10개사', 10, 'company'],
    ['ten companies', 10, 'company'],
    ['12시간', 12, 'hour'],
    ['a 12-hour outage', 12, 'hour'],
    ['3.5 percentage points', 3.5, '%p'],
    ['100만주', 1e6, 'share'],
    ['두 시간 반 동안', 2.5, 'hour'],
  ])('reads %s', (text, value, unit) => {
    expect(one(text)).toMatchObject({ min: value, max: value, unit, vague: false })
  })

  it('counts nobody in 47분 만인 오전', () => {
    expect(one('47분 만인 오전 11시3분')).toMatchObject({ min: 47, unit: 'minute' })
  })

  it('counts the same thing on both sides of "of the"', () => {
    expect(findAmounts('14,000 of the 42,000 workers left')).toMatchObject([
      { min: 14000, unit: 'worker' },
      { min: 42000, unit: 'worker' },
    ])
  })

  it.each([
    ['30,000-odd customers', 30000, 30000],
    ['between 300 and 400 staff', 300, 400],
    ['수조원대 비용', 2e12, 9e12],
    ['several trillion won', 2e12, 9e12],
    ['최대 4조6천억원', null, 4.6e12],
    ['1조원 이상', 1e12, null],
    ['more than 1 trillion won', 1e12, null],
    ['3~5조원', 3e12, 5e12],
    ['between 3 and 5 trillion won', 3e12, 5e12],
    ['약 2조원', 2e12, 2e12],
  ])('reads %s as vague', (text, min, max) => {
    expect(one(text)).toMatchObject({ min, max, vague: true })
  })

  it('leaves dates, names and words alone', () => {
    expect(findAmounts('2024년 6월 3일 오전 6시 56분, 1분기, 이번 사건, 한편, 5G')).toEqual([])
    expect(findAmounts('On July 19 in 2024, Windows 10')).toEqual([])
  })

  it('takes no word for a bound that only ends like one, and no sum for a range', () => {
    expect(one('It had to stop two lines')).toMatchObject({ min: 2, max: 2 })
    expect(findAmounts('Sales fell 10 per cent to 19 million')[0]).toMatchObject({
      min: 10,
      max: 10,
      unit: '%',
    })
  })

  it('says what an amount measures', () => {
    expect(one('영업이익은 5000억원이다').scope).toBe('operating profit')
    expect(one('a deal worth 2 trillion won').scope).toBe('deal')
  })

  it('compare across notations', () => {
    expect(sameAmount(one('2조4000억원'), one('₩2.4tn'))).toBe('same')
    expect(sameAmount(one('2조4000억원'), one('several trillion won'))).toBe('compatible')
    expect(sameAmount(one('2조4000억원'), one('3조원'))).toBe('different')
    expect(sameAmount(one('17.1%'), one('17%'))).toBe('compatible')
    expect(sameAmount(one('2조원'), one('2%'))).toBe('incomparable')
    expect(sameScope(one('투자 2조원'), one('매출 2조원'))).toBe(false)
  })

  it('are said in both languages', () => {
    expect(formatAmount(one('2조4000억원'), 'en')).toBe('2.4 trillion won')
    expect(formatAmount(one('2.4 trillion won'), 'ko')).toBe('2조4000억원')
    expect(formatAmount(one('several trillion won'), 'ko')).toBe('수조원')
    expect(formatAmount(one('수조원'), 'en')).toBe('several trillion won')
    expect(formatAmount(one('최대 4조6천억원'), 'en')).toBe('up to 4.6 trillion won')
    expect(formatAmount(one('$1.8bn'), 'en')).toBe('$1.8 billion')
  })
})
