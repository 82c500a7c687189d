import { describe, expect, it } from 'vitest'
import type { FoundClaim } from '../../src/facts/claim.ts'
import { type ArticleText, findClaims } from '../../src/facts/find-claims.ts'
import { toldEvents } from '../../src/facts/told-events.ts'
import { checkQuote } from '../../src/language/quote.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { indexWatch } from '../../src/watch/watch-index.ts'
import { measureClaims } from '../eval/claims.ts'
import { everythingWatch } from '../eval/labelled.ts'

const index = indexWatch(await loadWatch(null))

function claimsOf(text: string, more: Partial<ArticleText> = {}): FoundClaim[] {
  return findClaims(index, {
    title: 'KT and Microsoft widen their cloud partnership',
    text,
    lang: 'en',
    publisher: 'Example Daily',
    publishedAt: new Date('2024-07-26T03:00:00Z'),
    zone: 'Asia/Seoul',
    kind: 'press',
    firstParty: false,
    ...more,
  })
}

describe('what a sentence tells of', () => {
  const tells = (text: string) => toldEvents(index, text)

  it.each([
    'Azure services in Korea have been restored.',
    'Every affected service had recovered as of 1:30 p.m.',
    'Microsoft says it has resolved an outage of its mail.',
    'Engineers managed to restore the service by noon.',
    '애저 장애가 3시간 40분 만에 해소됐다.',
    '모든 서비스가 복구됐다고 MS가 밝혔다.',
    '애저 한국 중부 리전 복구 완료…3시간 40분 만에 정상화',
    '서비스가 되살아났다.',
  ])('a recovery: %s', (text) => {
    expect(tells(text)).toContain('restore')
  })

  it.each([
    'Some customers should see signs of recovery by 1 p.m.',
    'Engineers are working to restore the service.',
    'There is no estimate for when it will be restored.',
    'Services have not been fully restored.',
    'Banks will stay closed until systems are back to normal.',
    '장애 원인과 복구 예상 시각은 아직 알려지지 않았다.',
    'MS는 복구 작업을 하고 있다.',
    'KT 관제센터가 복구를 지원했다.',
    '정상화까지는 시간이 걸릴 전망이다.',
    '불편이 해소됐다.',
  ])('no recovery: %s', (text) => {
    expect(tells(text)).not.toContain('restore')
  })

  it('a correction, whatever its ending', () => {
    expect(tells('KT는 점수를 낮춰 바로잡았다.')).toContain('correct')
  })
})

describe('claims of an article', () => {
  it('have a verbatim quote at its place, and the title as the outlet’s own', () => {
    const text =
      'KT signed a cloud partnership with Microsoft on June 3.\n\nKT plans to open a centre by September.'
    const claims = claimsOf(text)
    expect(claims.map((claim) => claim.seq)).toEqual([0, 1, 2])
    expect(claims[0]).toMatchObject({ speakerKind: 'outlet', status: 'reported', speaker: null })
    for (const claim of claims.slice(1))
      expect(text.slice(claim.quoteStart, claim.quoteEnd)).toBe(claim.quote)
    expect(claims[1]).toMatchObject({
      status: 'confirmed',
      entities: expect.arrayContaining(['kt', 'microsoft']),
    })
    expect(claims[1]?.eventDate?.from).toBe('2024-06-03')
    expect(claims[2]).toMatchObject({ status: 'announced', speaker: 'KT', speakerKind: 'party' })
    expect(claims[2]?.eventDate).toMatchObject({ to: '2024-09-30', relation: 'by' })
  })

  it('leave out bylines, rights notices, captions and questions', () => {
    const claims = claimsOf(
      '(서울=연합) 홍길동 기자 = KT가 클라우드 협력에 나선다.\n사진=KT 제공\nhong@example.com\n무단 전재 및 재배포 금지\nKT는 어디로 가는 것일까?',
      { lang: 'ko', title: '' },
    )
    expect(claims.map((claim) => claim.quote)).toEqual(['KT가 클라우드 협력에 나선다.'])
  })

  it('give a quotation of several sentences to the one who is named in it', () => {
    const claims = claimsOf(
      '“The cloud market is crowded. A wide line-up keeps us ahead,” a KT spokesperson said. “This goes beyond a contract between two firms.”',
    )
    expect(claims.slice(1).map((claim) => claim.speaker)).toEqual(
      Array(3).fill('a KT spokesperson'),
    )
  })

  it('are no surer than hearsay, and no doubt is read into 선보인다', () => {
    const [, heard] = claimsOf(
      'KT 김영섭 대표가 마이크로소프트와 맺은 클라우드 계약을 다시 보겠다는 뜻을 밝힌 것으로 전해졌다.',
      { lang: 'ko' },
    )
    expect(heard).toMatchObject({ status: 'reported' })
    const [, told] = claimsOf('KT가 새 클라우드를 11월 18일 선보인다고 26일 밝혔다.', {
      lang: 'ko',
    })
    expect(told?.status).not.toBe('speculated')
  })

  it('keep a sentence about AI training, and leave out the notice that forbids it', () => {
    const told = 'KT가 상담 녹음을 AI 학습에 쓴 데 대해 마이크로소프트와 함께 사과했다.'
    const claims = claimsOf(`${told}\n무단 전재 및 AI 학습 이용 금지`, { lang: 'ko', title: '' })
    expect(claims.map(({ quote }) => quote)).toEqual([told])
  })

  it('tell of a recovery also where all of it is back', () => {
    const [, back] = claimsOf('마이크로소프트 애저가 오후 3시께 모두 복구됐다고 밝혔다.', {
      lang: 'ko',
    })
    expect(back?.events).toContain('restore')
  })

  it('take what somebody may do by a ruling for no doubt', () => {
    const [, ruled] = claimsOf(
      'A court in Busan ruled on July 2 that Microsoft may sue the cloud reseller for damages.',
    )
    expect(ruled?.status).toBe('confirmed')
    const [, doubted] = claimsOf('Microsoft may sue the cloud reseller for damages.')
    expect(doubted?.status).toBe('speculated')
  })

  it('are turned round by what somebody promises not to do', () => {
    const [, promise] = claimsOf('KT는 클라우드 회사를 3년 안에 상장하지 않겠다고 약속했다.', {
      lang: 'ko',
    })
    expect(promise).toMatchObject({ negated: true, speaker: 'KT' })
  })

  it.each([
    [
      'What the lender will charge is open, but market estimates run to a tenth.',
      'market estimates',
    ],
    ['The port will close for a week, according to a report from Oslo.', null],
    ['Why the bridge fell has been explained by nobody, the mayor said.', 'the mayor'],
  ])('takes no clause and no paper for a speaker: %s', (text, speaker) =>
    expect(claimsOf(text).at(-1)).toMatchObject({ speaker }),
  )

  it.each([
    [
      'KT는 오는 31일 총회를 연다고 26일 밝혔다. 안건이 통과되면 KT 대표의 임기는 이날 끝난다.',
      '2024-07-31',
    ],
    ['KT는 25일 서울에서 행사를 열었다. KT 대표는 이날 새 서비스를 소개했다.', '2024-07-25'],
    ['KT는 25일 맺은 계약을 26일 공시했다. KT 대표는 이날 새 서비스를 소개했다.', '2024-07-26'],
    ['KT는 지난 2월 3일 새 대표를 뽑았다. KT 대표는 이날 새 서비스를 소개했다.', '2024-07-26'],
  ])('takes "that day" for the day told of: %s', (text, day) =>
    expect(claimsOf(text, { lang: 'ko' }).at(-1)?.eventDate).toMatchObject({ from: day, to: day }),
  )

  it('takes no manner for a speaker in Korean', () => {
    const text = '국내 종목으로는 두 은행의 전날 종가를 덧붙였다.'
    expect(
      claimsOf(text, { title: 'KT와 마이크로소프트 시황', lang: 'ko' }).at(-1)?.speaker,
    ).toBeNull()
  })

  it('tell of no recovery or ruling where a word of theirs means something else', () => {
    const english = claimsOf('KT moved the disaster recovery site of the cloud to Daejeon.')
    const korean = claimsOf('KT는 클라우드 재해복구센터를 대전으로 옮겼다.', { lang: 'ko' })
    const filed = claimsOf('Microsoft filed the suit at the Seoul Central District Court.')
    const happenings = [...english, ...korean, ...filed].flatMap((claim) => claim.events)
    expect(happenings).not.toContain('restore')
    expect(happenings).not.toContain('rule')
  })

  it('tell of a ruling when a court rules, and not when it is asked to', () => {
    const happenings = (text: string) => claimsOf(text, { lang: 'ko' }).at(-1)?.events
    expect(
      happenings('마이크로소프트가 KT 클라우드 계약의 효력을 막아 달라는 가처분을 냈다.'),
    ).not.toContain('rule')
    expect(happenings('서울중앙지법이 마이크로소프트의 가처분 신청을 기각했다.')).toContain('rule')
  })

  it('have a newspaper as an outlet, and no clause as a speaker', () => {
    const [, paper] = claimsOf('KT sent a team to Redmond to talk about cloud, the paper said.')
    expect(paper).toMatchObject({ speakerKind: 'outlet' })
    const [, clause] = claimsOf(
      'The filing leaves open what Microsoft had denied a few hours earlier about cloud.',
    )
    expect(clause?.speaker).toBeNull()
  })

  it('take a speaker up again: he, the insider, 이 관계자', () => {
    const english = claimsOf(
      'An industry insider said the cloud plan was rushed. The insider added that two teams had left.',
    )
    expect(english.at(-1)).toMatchObject({ speaker: 'an industry insider', status: 'speculated' })
    const korean = claimsOf(
      '한 업계 관계자는 "클라우드 계획이 성급했다"고 말했다. 이 관계자는 "두 팀이 떠났다"고 전했다.',
      { lang: 'ko' },
    )
    expect(korean.at(-1)).toMatchObject({ speaker: '업계 관계자', speakerKind: 'unnamed' })
  })

  it.each([
    ['고의로 볼 정황은 아직 없다고 해경은 덧붙였다.', '해경'],
    ['담당자가 바뀌며 만료 알림이 전달되지 않았다는 게 KT의 설명이다.', 'KT'],
    ['클라우드 출범 일정에는 변화가 없다고 KT는 밝혔다.', 'KT'],
    ['하청업체와 소송을 벌이는 KT가 계약 위반은 없었다고 주장했다.', 'KT'],
    ['8일 본지가 입수한 계약서에 따르면 KT는 위약금을 물기로 했다고 밝혔다.', 'KT'],
    ['마이크로소프트가 KT 인수설을 부인했다.', '마이크로소프트'],
    ['주당 500원의 배당은 그대로 지급한다.', null],
    ['연말까지 가입자 300만명이 목표다.', null],
    ['사흘 전의 냉각 장애와는 무관하다는 설명이다.', null],
    ['A sovereign cloud would not have helped either.', null],
    ['Last September the pair announced a contract for the cloud.', 'the pair'],
  ])('name who speaks and nobody else: %s', (text, speaker) => {
    const lang = /[가-힣]/.test(text) ? ('ko' as const) : ('en' as const)
    expect(
      claimsOf(text, { lang })
        .map((claim) => claim.speaker)
        .at(-1) ?? null,
    ).toBe(speaker)
  })

  it('are the party’s own in its press release', () => {
    const claims = claimsOf(
      'The new cloud region opened on July 1. It offers lower latency to banks.',
      {
        firstParty: true,
        publisher: 'KT',
        kind: 'official',
      },
    )
    expect(claims[1]).toMatchObject({ speaker: 'KT', speakerKind: 'party', status: 'confirmed' })
    expect(claims[2]).toMatchObject({ speakerKind: 'party', status: 'announced' })
  })

  it('know when they look back and when they turn something round', () => {
    const claims = claimsOf(
      'KT Cloud was spun off in 2022. KT did not sign the cloud contract this week.',
    )
    expect(claims[1]?.background).toBe(true)
    expect(claims[2]).toMatchObject({ background: false, negated: true })
  })

  it('come out of empty, one-word and very long texts without harm', () => {
    expect(claimsOf('', { title: '' })).toEqual([])
    expect(claimsOf('KT', { title: '' })).toEqual([])
    expect(claimsOf('KT said the cloud is up. '.repeat(40_000)).length).toBeLessThanOrEqual(401)
  })

  it.each([
    ['claims', 120],
    ['claims-holdout', 96],
    ['claims-third', 78],
    ['claims-fourth', 50],
  ] as const)('have the right status and speaker on the sentences of %s', (file, count) => {
    const quality = measureClaims(file)
    expect(quality.sentences).toBeGreaterThanOrEqual(count)
    expect(quality.status).toBeGreaterThanOrEqual(0.95)
    expect(quality.speaker).toBeGreaterThanOrEqual(0.95)
  })
})

describe('the check of a quote', () => {
  it('forgives spaces and quotation marks only', () => {
    const text = 'He said:  “We\nwill not sell,” and left.'
    const span = checkQuote(text, '"We will not sell,"')
    expect(span && text.slice(span.start, span.end)).toBe('“We\nwill not sell,”')
    expect(checkQuote(text, 'We will sell')).toBeNull()
    expect(checkQuote(text, 'we will not sell')).toBeNull()
    expect(checkQuote(text, '')).toBeNull()
  })
})

it('a watch that takes everything also reads short lines, rows of tables and sentences about the press', async () => {
  const everything = await everythingWatch()
  const lines = [
    '보존 기간: 5년',
    '| 매출액 | 8,125억 원 | 6.4% | 증가 | 전년 대비 |',
    'Revenue: $12 million',
    '카카오톡은 2010년 3월에 나온 한국의 메신저로 국민 대부분이 쓴다.',
    '카카오톡 제보하기',
    '무단 전재 및 재배포 금지',
    'What is the revenue of the company?',
    '1,204',
  ]
  const article = {
    title: 'A report',
    text: lines.join('\n'),
    lang: 'ko' as const,
    publisher: 'documents',
    publishedAt: new Date('2024-07-26T03:00:00Z'),
    zone: 'Asia/Seoul',
    kind: 'press' as const,
    firstParty: false,
  }
  const kept = findClaims(everything, article).map((claim) => claim.quote)
  expect(kept).toEqual(['A report', ...lines.slice(0, 4)])
})
