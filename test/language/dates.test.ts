import { describe, expect, it } from 'vitest'
import { findDates, formatDate, parsePublished, sameDate } from '../../src/language/dates.ts'
import type { FoundDate } from '../../src/language/language.ts'

// A Friday.
const context = { publishedAt: new Date('2024-07-26T03:00:00Z'), zone: 'Asia/Seoul' }

function one(text: string): FoundDate {
  const found = findDates(text, context)
  expect(found, text).toHaveLength(1)
  return found[0] as FoundDate
}

describe('dates', () => {
  it.each([
    ['signed on June 3', '2024-06-03', '2024-06-03', 'on'],
    ['3 June 2024', '2024-06-03', '2024-06-03', 'on'],
    ['last month', '2024-06-01', '2024-06-30', 'on'],
    ['on Monday', '2024-07-22', '2024-07-22', 'on'],
    ['will meet on Monday', '2024-07-29', '2024-07-29', 'on'],
    ['by September', '2024-09-01', '2024-09-30', 'by'],
    ['in the first half of 2025', '2025-01-01', '2025-06-30', 'on'],
    ['since 2022', '2022-01-01', '2022-12-31', 'from'],
    ['within a week', '2024-07-26', '2024-08-02', 'by'],
    ['within 60 days', '2024-07-26', '2024-09-24', 'by'],
    ['within three months', '2024-07-26', '2024-10-26', 'by'],
    ['일주일 안에', '2024-07-26', '2024-08-02', 'on'],
    ['three days ago', '2024-07-23', '2024-07-23', 'on'],
    ['June 3-5, 2024', '2024-06-03', '2024-06-05', 'on'],
    ['6월 3일', '2024-06-03', '2024-06-03', 'on'],
    ['지난 3일', '2024-07-03', '2024-07-03', 'on'],
    ['오는 9월까지', '2024-09-01', '2024-09-30', 'by'],
    ['상반기 중', '2024-01-01', '2024-06-30', 'on'],
    ['내년 1분기', '2025-01-01', '2025-03-31', 'on'],
    ['이달', '2024-07-01', '2024-07-31', 'on'],
    ['지난달', '2024-06-01', '2024-06-30', 'on'],
    ['작년', '2023-01-01', '2023-12-31', 'on'],
    ['연내', '2024-01-01', '2024-12-31', 'by'],
    ['9월 3일부터 12일까지', '2024-09-03', '2024-09-12', 'on'],
    ['2주 전', '2024-07-12', '2024-07-12', 'on'],
    ['next summer', '2025-06-01', '2025-08-31', 'on'],
    ['in the winter of 2025', '2025-12-01', '2026-02-28', 'on'],
    ['in the middle of June', '2024-06-11', '2024-06-20', 'on'],
    ['9월 중순으로 늦춰졌다', '2024-09-11', '2024-09-20', 'on'],
    ['31일 주주총회를 거쳐 취임한다', '2024-07-31', '2024-07-31', 'on'],
  ])('reads %s', (text, from, to, relation) => {
    expect(one(text)).toMatchObject({ from, to, relation, zone: 'Asia/Seoul' })
  })

  it('are two days where one moves to the other', () => {
    const days = (text: string) => findDates(text, context).map(({ from, to }) => [from, to])
    const moved = [
      ['2024-05-02', '2024-05-02'],
      ['2024-05-20', '2024-05-20'],
    ]
    expect(days('5월 2일에서 20일로 미뤄졌다')).toEqual(moved)
    expect(days('was moved from 2 May to 20 May')).toEqual(moved)
    expect(days('runs from 2 May to 20 May')).toEqual([['2024-05-02', '2024-05-20']])
  })

  it('lie ahead where the words say so', () => {
    expect(one('It will open in May')).toMatchObject({ from: '2025-05-01' })
    expect(one('In May it said it will open')).toMatchObject({ from: '2024-05-01' })
    expect(one('It moved to Seoul in February')).toMatchObject({ from: '2024-02-01' })
    const [, june] = findDates('It put back its goal from year-end to June', context)
    expect(june).toMatchObject({ from: '2025-06-01' })
    expect(one('5월 문을 열 예정이다')).toMatchObject({ from: '2025-05-01' })
  })

  it.each([
    ['It was signed in September under a deal', '2023-09-01'],
    ['In August Microsoft said', '2024-08-01'],
    ['since March when it began', '2024-03-01'],
    ['has refused three times since October to say', '2023-10-01'],
  ])('read a month in the middle of a sentence: %s', (text, from) => {
    expect(one(text)).toMatchObject({ from, precision: 'month' })
  })

  it.each(['April Smith said', 'by May Kim', 'the March on Washington', 'in May Day rallies'])(
    'are not read out of names: %s',
    (text) => {
      expect(findDates(text, context)).toEqual([])
    },
  )

  it('tell 28 days ago from all routes on the 28th', () => {
    expect(one('28일 전 노선 운항을 멈춘다')).toMatchObject({ from: '2024-07-28' })
    expect(one('3일 전 발표한 계획')).toMatchObject({ from: '2024-07-23' })
  })

  it('keep the local day and its zone where local time is said', () => {
    expect(one('27일(현지시간) 미국 레드먼드에서')).toMatchObject({
      from: '2024-07-27',
      zone: 'America/Los_Angeles',
    })
    expect(one('on Sept. 27 local time in Redmond')).toMatchObject({
      from: '2024-09-27',
      zone: 'America/Los_Angeles',
    })
  })

  it('are not read out of verbs, names and lengths of time', () => {
    expect(findDates('It may be late, said USA TODAY after 5 years', context)).toEqual([])
    expect(findDates('4개월 만에 10일간 이번 사건은', context)).toEqual([])
  })

  it('stand to each other as same, finer, wider or shifted by a zone', () => {
    const june = one('June 2024')
    const day = one('June 3')
    expect(sameDate(day, one('6월 3일'))).toBe('same')
    expect(sameDate(day, june)).toBe('refines')
    expect(sameDate(june, day)).toBe('contains')
    expect(sameDate(day, { ...one('June 2'), zone: 'America/Los_Angeles' })).toBe('zone-shift')
    expect(sameDate(day, one('June 2'))).toBe('different')
  })

  it('are said in both languages, no finer than they are', () => {
    expect(formatDate(one('지난 3일'), 'en')).toBe('3 July 2024')
    expect(formatDate(one('by September'), 'ko')).toBe('2024년 9월')
    expect(formatDate(one('내년 1분기'), 'en')).toBe('Q1 2025')
    expect(formatDate(one('올 상반기'), 'ko')).toBe('2024년 상반기')
  })
})

it('takes 내주지 for what is given up, and not for the next week', () => {
  const at = { publishedAt: new Date('2029-09-10T09:00:00+09:00'), zone: 'Asia/Seoul' }
  expect(findDates('한 판도 내주지 않았다', at)).toEqual([])
  expect(findDates('내주 발표한다', at)).toHaveLength(1)
})

describe('publication dates', () => {
  it.each([
    ['2024-06-04 09:12:00', '2024-06-04T00:12:00.000Z'],
    ['Tue, 04 Jun 2024 09:12:00 KST', '2024-06-04T00:12:00.000Z'],
    ['2024.06.04. 오후 3:12', '2024-06-04T06:12:00.000Z'],
    ['2004년 05월 28일', '2004-05-27T15:00:00.000Z'],
    ['20240604091200', '2024-06-04T00:12:00.000Z'],
    ['2024-06-04T09:12Z', '2024-06-04T09:12:00.000Z'],
    ['입력 2024.06.04 15:12', '2024-06-04T06:12:00.000Z'],
    ['Thu Jun 4 09:12:00 EDT 2024', '2024-06-04T13:12:00.000Z'],
    ['June 4, 2024 3:12 PM PT', '2024-06-04T23:12:00.000Z'],
    ['2003-12-31T24:00:00Z', '2004-01-01T00:00:00.000Z'],
    ['1717459920', '2024-06-04T00:12:00.000Z'],
    ['2024-06', '2024-05-31T15:00:00.000Z'],
  ])('reads %s', (raw, instant) => {
    expect(parsePublished(raw, 'Asia/Seoul')?.toISOString()).toBe(instant)
  })

  it.each(['', 'nonsense', '2024-13-45', '99999'])('refuses %s', (raw) => {
    expect(parsePublished(raw, 'UTC')).toBeNull()
  })
})
