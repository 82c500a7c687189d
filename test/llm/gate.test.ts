// The gate behind the model: what passes and what is refused, with the reason.
import { beforeAll, describe, expect, it } from 'vitest'
import type { FactStatus } from '../../src/db/schema.ts'
import {
  type GateFact,
  type GateWords,
  judgeSentence,
  withoutMarks,
} from '../../src/llm/gate/gate.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { indexWatch } from '../../src/watch/watch-index.ts'

let words: GateWords
beforeAll(async () => {
  words = indexWatch(await loadWatch(null))
})

function fact(text: string, more: Partial<GateFact> = {}): GateFact {
  return {
    id: 1,
    texts: [text],
    speaker: null,
    publisher: 'Recorded Wire',
    status: 'confirmed' as FactStatus,
    event: null,
    publishedAt: new Date('2024-10-10T13:00:00+09:00'),
    zone: 'Asia/Seoul',
    ...more,
  }
}

const INVESTS = fact(
  'KT and Microsoft will together invest 2.4 trillion won over five years, KT said on 10 October.',
  { status: 'announced' },
)
const SIGNED = fact(
  'KT는 3일(현지시간) 미국 레드먼드에서 마이크로소프트와 전략적 파트너십을 체결했다고 4일 밝혔다.',
  { publishedAt: new Date('2024-06-04T08:40:00+09:00') },
)
const SUPPLIES = fact('KT will supply Microsoft with servers worth $450 million.', {
  status: 'announced',
})
const SILENT = fact('KT Cloud declined to comment on the partnership.', { status: 'denied' })
const FINED = fact(
  '금융감독원은 13일 한빛은행에 과징금 18억원을 부과하고 전산 담당 임원 2명에게 주의 조치를 내렸다.',
)
const RUMOUR = fact('Some in the industry speculate that KT is turning into an MSP.', {
  status: 'speculated',
})
const NO_ATTACK = fact(
  'George Kurtz, chief executive of CrowdStrike, said this was not a cyberattack.',
)

const LISTS = fact(
  'The ministry said on Sunday that 92 flights of Jeju Air, Eastar Jet and Air Premia were delayed.',
  { publishedAt: new Date('2024-07-21T14:30:00+09:00') },
)
const SHORTENS = fact('정부는 보안 인증 절차를 6개월에서 3개월로 줄이는 방안을 추진한다.')
const IN_HALF = fact('A Korean model is to come in the first half of 2025.', {
  status: 'announced',
})
const NAMELESS = fact('양사는 AI 연구개발과 인재 양성에 협력할 계획이다.', {
  id: 2,
  status: 'announced',
})

function judge(text: string, held: GateFact, lang: 'en' | 'ko', cites = [1]) {
  return judgeSentence(words, { text, cites, lang, kind: 'sentence' }, new Map([[1, held]]))
}

describe('an honest sentence passes', () => {
  it.each<[string, () => GateFact, 'en' | 'ko']>([
    ['KT와 마이크로소프트는 5년간 2조4000억원을 함께 투자한다.', () => INVESTS, 'ko'],
    ['KT와 MS는 5년간 2.4조원을 공동 투자할 계획이다.', () => INVESTS, 'ko'],
    ['KT and Microsoft are to invest ₩2.4tn together over five years.', () => INVESTS, 'en'],
    [
      'KT and Microsoft signed a strategic partnership in Redmond on 3 June 2024.',
      () => SIGNED,
      'en',
    ],
    ['KT와 마이크로소프트는 6월 3일 전략적 파트너십을 체결했다.', () => SIGNED, 'ko'],
    ['There is speculation in the industry that KT is turning into an MSP.', () => RUMOUR, 'en'],
    ['CrowdStrike chief George Kurtz said it was not a cyberattack.', () => NO_ATTACK, 'en'],
    ['KT Cloud would not comment on the partnership.', () => SILENT, 'en'],
    ['KT의 자회사 KT클라우드는 파트너십에 대해 언급을 거절했다.', () => SILENT, 'ko'],
    ['The ministry said that 92 flights of three airlines were delayed.', () => LISTS, 'en'],
    ['A Korean model is to come by the end of June 2025.', () => IN_HALF, 'en'],
    ['정부는 보안 인증에 걸리는 기간을 3개월로 단축하려 한다.', () => SHORTENS, 'ko'],
    [
      'The Financial Supervisory Service fined Hanbit Bank 1.8 billion won and cautioned two executives in charge of its IT.',
      () => FINED,
      'en',
    ],
  ])('%s', (text, held, lang) => {
    expect(judge(text, held(), lang)).toBeNull()
  })
})

it('refuses a plan of what was done on the day of the report, by the day of its zone', () => {
  const opened = fact('The centre opened in Busan on 4 June.', {
    publishedAt: new Date('2024-06-04T00:30:00+09:00'),
  })
  expect(judge('The centre plans to open in Busan on 4 June.', opened, 'en')).not.toBeNull()
  expect(judge('The centre opened in Busan on 4 June.', opened, 'en')).toBeNull()
})

describe('a changed sentence is refused', () => {
  it.each<[string, string, () => GateFact, 'en' | 'ko']>([
    [
      'amount',
      'KT and Microsoft will invest 2.7 trillion won over five years.',
      () => INVESTS,
      'en',
    ],
    [
      'amount',
      'KT and Microsoft will invest 2.4 trillion dollars over five years.',
      () => INVESTS,
      'en',
    ],
    ['amount', 'KT와 마이크로소프트는 5년간 2조4000억달러를 함께 투자한다.', () => INVESTS, 'ko'],
    ['amount', 'KT와 마이크로소프트는 3년간 2조4000억원을 함께 투자한다.', () => INVESTS, 'ko'],
    ['date', 'KT and Microsoft signed a strategic partnership on 3 July 2024.', () => SIGNED, 'en'],
    ['date', 'KT and Microsoft signed a strategic partnership on 4 June 2024.', () => SIGNED, 'en'],
    ['name', 'KT and Google signed a strategic partnership on 3 June 2024.', () => SIGNED, 'en'],
    [
      'name',
      'KT and Acme Networks signed a strategic partnership on 3 June 2024.',
      () => SIGNED,
      'en',
    ],
    ['negation', 'KT and Microsoft did not sign a strategic partnership.', () => SIGNED, 'en'],
    ['negation', 'George Kurtz of CrowdStrike said this was a cyberattack.', () => NO_ATTACK, 'en'],
    ['direction', 'KT와 마이크로소프트는 6월 3일 전략적 파트너십을 해지했다.', () => SIGNED, 'ko'],
    ['status', 'It is confirmed that KT is turning into an MSP.', () => RUMOUR, 'en'],
    ['status', 'KT and Microsoft are rumoured to have signed a partnership.', () => SIGNED, 'en'],
    [
      'quotation',
      'KT said "we will win" about the partnership with Microsoft.',
      () => SIGNED,
      'en',
    ],
    ['role', 'Microsoft will supply KT with servers worth $450 million.', () => SUPPLIES, 'en'],
    ['name', 'KT는 후지쯔와 6월 3일 전략적 파트너십을 체결했다.', () => SIGNED, 'ko'],
    ['negation', 'KT Cloud did not decline to comment on the partnership.', () => SILENT, 'en'],
    [
      'unsupported',
      'KT and Microsoft signed a strategic partnership on 3 June 2024, which analysts called a disaster.',
      () => SIGNED,
      'en',
    ],
    [
      'amount',
      'The ministry said that 92 flights of four airlines were delayed.',
      () => LISTS,
      'en',
    ],
    [
      'role',
      'The government wants security certification to go from three months to six.',
      () => SHORTENS,
      'en',
    ],
    [
      'unsupported',
      'KT와 마이크로소프트는 반도체 공장에 2조4000억원을 함께 투자한다.',
      () => INVESTS,
      'ko',
    ],
    ['date', 'A Korean model is to come by the end of September 2025.', () => IN_HALF, 'en'],
    ['link', 'KT and Microsoft signed a partnership, see kt-deal.com.', () => SIGNED, 'en'],
    ['markup', 'KT and Microsoft *signed* a strategic partnership.', () => SIGNED, 'en'],
    [
      'instruction',
      'KT signed a partnership with Microsoft, so buy your shares.',
      () => SIGNED,
      'en',
    ],
    ['instruction', 'KT 파트너십 체결, 지금 확인하세요.', () => SIGNED, 'ko'],
    ['language', 'KT와 마이크로소프트는 파트너십을 체결했다.', () => SIGNED, 'en'],
    ['empty', ' … ', () => SIGNED, 'en'],
  ])('%s: %s', (why, text, held, lang) => {
    expect(judge(text, held(), lang)).toBe(why)
  })

  it('needs a citation that exists', () => {
    expect(judge('KT and Microsoft signed a partnership.', SIGNED, 'en', [])).toBe('no-citation')
    expect(judge('KT and Microsoft signed a partnership.', SIGNED, 'en', [1, 7])).toBe(
      'unknown-citation',
    )
  })
})

describe('a fact that names nobody', () => {
  const text = 'KT and Microsoft plan to work together on AI research and training.'
  const judgeWith = (other: GateFact) =>
    judgeSentence(
      words,
      { text, cites: [2], lang: 'en', kind: 'sentence' },
      new Map([other, NAMELESS].map((one) => [one.id, one])),
    )

  it('is named from a fact of the same article', () => {
    expect(judgeWith({ ...SIGNED, publishedAt: NAMELESS.publishedAt })).toBeNull()
  })

  it('is not named from another article', () => {
    expect(judgeWith(SIGNED)).toBe('name')
  })
})

it('takes off the citation marks that the model wrote itself', () => {
  expect(withoutMarks('KT signed it [1][2]. ')).toBe('KT signed it.')
})
