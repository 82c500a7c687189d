import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FormType, findNormalForms } from '../../src/language/normal-forms.ts'

// A Friday, a quarter past nine in the morning in Seoul.
const at = { reference: new Date('2024-07-26T00:15:00Z'), zone: 'Asia/Seoul' }

function valuesOf(type: FormType, text: string) {
  return findNormalForms(text, at)
    .filter((form) => form.type === type)
    .map((form) => form.values)
}

describe('normal forms', () => {
  it.each<[FormType, string, object]>([
    ['number', '점수는 이백칠십이다', { value: '270' }],
    ['number', '주소는 10.0.0.7이다', { value: '7' }],
    ['number', '예산의 육분의 일만 남았다', { value: String(1 / 6) }],
    ['number', '달걀 세 다스', { value: '36' }],
    ['ordinal', '제7회 대회', { value: '7' }],
    ['temperature', '아침 기온은 영하 9도다', { value: '-9', unit: 'C' }],
    ['temperature', '낮에는 31℃까지 오른다', { value: '31', unit: 'C' }],
    ['date', '작성일 24.06.03', { value: '2024-06-03' }],
    ['duration', '하루 반이 걸린다', { value: '129600' }],
    ['set', '매일 저녁 만난다', { timex: 'TEV' }],
    ['daterange', '내일부터 3주 쉰다', { start: '2024-07-27', end: '2024-08-17' }],
    ['numberrange', '참가비는 50 이상 80 미만이다', { value: '[50,80)' }],
    ['ordinal', '열두 번째 회의', { value: '12' }],
    ['ordinal', '뒤에서 네번째 줄', { value: 'end-3' }],
    ['ordinal', '마지막 안건을 봅시다', { value: 'end+0' }],
    ['percentage', '점유율은 31.5%다', { value: '31.5', unit: '%' }],
    ['currency', '수수료는 7달러 30센트다', { value: '7.3', unit: 'USD' }],
    ['currency', '계약 규모는 2조4000억원이다', { value: '2400000000000', unit: 'KRW' }],
    ['age', '마흔두 살의 대표', { value: '42', unit: 'year' }],
    ['temperature', '섭씨 19.5도까지 낮췄다', { value: '19.5', unit: 'C' }],
    ['dimension', '케이블 12킬로미터를 깔았다', { value: '12', unit: 'kilometer' }],
    ['dimension', '무게는 40파운드다', { value: '40', unit: 'pound' }],
    ['date', '다음 주 수요일에 발표한다', { value: '2024-07-31' }],
    ['date', '8월 2일과 5일에 점검한다', { value: '2024-08-05' }],
    ['date', '올해 광복절에 쉰다', { value: '2024-08-15' }],
    ['date', '11월 3일, 1998', { value: '1998-11-03' }],
    ['daterange', '9월 3일부터 12일까지 연다', { start: '2024-09-03', end: '2024-09-13' }],
    ['daterange', '2019년에서 2022년 사이에 지었다', { start: '2019-01-01', end: '2022-01-01' }],
    ['daterange', '2024~2026년 투자한다', { start: '2024-01-01', end: '2027-01-01' }],
    ['daterange', '9월부터 시작한다', { start: '2024-09-01' }],
    ['daterange', '2021년 이전 자료', { end: '2021-01-01' }],
    ['daterange', '8월 14일이 있는 주에 만난다', { start: '2024-08-12', end: '2024-08-19' }],
    ['daterange', '주가는 올해 들어 8% 올랐다', { start: '2024-01-01', end: '2024-07-27' }],
    ['time', '오전 8시 31초에 열었다', { value: '08:00:31', timex: 'T08:00:31' }],
    ['time', '저녁 7시 반에 닫는다', { value: '19:30:00', timex: 'T19:30' }],
    ['timerange', '오후 2시부터 5시까지 멈춘다', { start: '14:00:00', end: '17:00:00' }],
    ['timerange', '오전 10시 이후에 재개한다', { start: '10:00:00' }],
    ['datetime', '어제 오후 3시에 멈췄다', { value: '2024-07-25 15:00:00' }],
    ['datetime', '20분 안에 복구한다', { value: '2024-07-26 09:35:00' }],
    ['datetime', '내일까지 답한다', { value: '2024-07-27 23:59:59' }],
    [
      'datetimerange',
      '8월 1일 오전 1시부터 4시까지 점검한다',
      { start: '2024-08-01 01:00:00', end: '2024-08-01 04:00:00' },
    ],
    [
      'datetimerange',
      '지난 10분 동안 느렸다',
      { start: '2024-07-26 09:05:00', end: '2024-07-26 09:15:00' },
    ],
    ['duration', '1시간 40분 동안 멈췄다', { value: '6000' }],
    ['set', '격주로 만난다', { timex: 'P2W' }],
    ['set', '5일마다 갱신한다', { timex: 'P5D' }],
    ['set', '매일 오후 6시에 닫는다', { timex: 'T18' }],
    ['set', '매주 목요일마다 회의한다', { timex: 'XXXX-WXX-4' }],
  ])('has a %s in %s', (type, text, value) => {
    expect(valuesOf(type, text).flat()).toContainEqual(value)
  })

  it('gives both years of a day without one, the likelier first', () => {
    expect(valuesOf('date', '6월 3일에 서명했다')).toEqual([
      [{ value: '2024-06-03' }, { value: '2025-06-03' }],
    ])
  })

  it('reads an hour without morning or afternoon both ways', () => {
    expect(valuesOf('time', '5시에 만나자').flat()).toEqual([
      { value: '05:00:00', timex: 'T05' },
      { value: '17:00:00', timex: 'T17' },
    ])
  })

  it('keeps its place in any text', () => {
    const word = fc.constantFrom(
      ...'3 월 일 년 시 분 반 조 억 만 천 오후 다음 주 부터 까지 매 격 마지막 에서 번째 이 의 % . , ~ - / 섭씨 달러'.split(
        ' ',
      ),
      ' ',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(word, { maxLength: 30 }).map((words) => words.join('')),
    )
    fc.assert(
      fc.property(text, (input) => {
        for (const form of findNormalForms(input, at)) {
          expect(input.slice(form.start, form.end)).toBe(form.text)
          expect(form.values.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 400 },
    )
  })
})
