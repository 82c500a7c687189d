import { describe, expect, it } from 'vitest'
import { compareTexts, type ComparedText, textBands } from '../../src/articles/copy.ts'

const BODY =
  'The council of Velde voted on Tuesday to close the old harbour bridge for nine months. Trucks will ' +
  'take the tunnel, and the ferry will run at night. The work costs 41 million euros, of which the ' +
  'state pays half. Shopkeepers near the bridge fear for their trade and ask for a lower rent.'

function text(publisher: string, body: string, title = 'Velde closes bridge'): ComparedText {
  const lang = /[가-힣]/.test(body) ? 'ko' : 'en'
  return { publisher, title, text: body, lang }
}

const wire = text('Delta Wire', BODY)

describe('a copy', () => {
  it.each([
    ['under another headline', text('Harbour Post', BODY, 'No way across for nine months')],
    ['with a dateline and a credit', text('Herald', `VELDE, Aug 3 (Reuters) - ${BODY}`)],
    [
      'with a line about rights',
      text('Gazette', `${BODY}\nCopyright © Gazette. All rights reserved.`),
    ],
    [
      'lightly rewritten',
      text(
        'Courier',
        BODY.replace('voted on Tuesday', 'decided on Tuesday').replace('fear for', 'worry about'),
      ),
    ],
    ['cut to its first half', text('Metro', BODY.slice(0, 180))],
  ])('is recognised %s', (_, copy) => {
    expect(compareTexts(copy, wire)?.why).toMatch(/of Delta Wire|as Delta Wire/)
    const shared = new Set(textBands(wire))
    // A part is found by equal bands too, or it would never be compared.
    expect(textBands(copy).some((band) => shared.has(band))).toBe(true)
  })

  it('in Korean is recognised with its reporter and agency named', () => {
    const body =
      '벨데 시의회는 화요일 낡은 항구 다리를 아홉 달 동안 닫기로 의결했다. 화물차는 터널로 다니고 밤에는 배가 다닌다. 공사비 4100만유로 가운데 절반은 정부가 낸다.'
    const own = text('한강통신', body, '벨데 다리 폐쇄')
    const copy = text(
      '서남일보',
      `(서울=연합뉴스) 김아무 기자 = ${body} kim@seonam.example`,
      '아홉 달 막힌다',
    )
    expect(compareTexts(copy, own)).not.toBeNull()
  })
})

describe('a text of its own', () => {
  it.each([
    [
      'from the same press conference, with the same quotation',
      'Nine months without a bridge: Velde prepares for long queues. Mayor Ann Roos told reporters that ' +
        'there was no other way. "Trucks will take the tunnel, and the ferry will run at night," she said. ' +
        'Residents on the north bank had collected four thousand signatures against the plan.',
    ],
    ['with another figure in its place', BODY.replace('41 million', '58 million')],
    [
      'on another happening in the same place',
      'The council of Velde voted on Friday to build a new school beside the station. It will have room ' +
        'for 600 pupils and open in two years. Parents had waited for it since the fire.',
    ],
  ])('is one %s', (_, body) => {
    expect(compareTexts(text('Herald', body), wire)).toBeNull()
  })

  it('is a translation: it is an outlet of its own', () => {
    const korean = text('한강통신', '벨데 시의회는 화요일 낡은 항구 다리를 닫기로 했다. '.repeat(4))
    expect(compareTexts(korean, wire)).toBeNull()
  })

  it('is a bare headline that differs in a word', () => {
    const a = text('Herald', '', 'Velde council closes harbour bridge')
    expect(compareTexts(text('Post', '', 'Velde council opens harbour bridge'), a)).toBeNull()
    expect(compareTexts(text('Post', '', 'Velde council closes harbour bridge'), a)).not.toBeNull()
  })
})
